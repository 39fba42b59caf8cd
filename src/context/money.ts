import { formatAmount, formatDate, formatPercent, type AmountStyle } from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import type { Conversion, CurrencyCode } from '../reference/rates/rate.ts';
import { converted, fullCurrencyName, shownStep, signed, spoken, spokenValue, statedStep, titles } from './amount.ts';
import { check, isOfTheDay, type Check } from './check.ts';
import { checkedHeadline, checkRow, checkSentence, currencyRow, inArticleRow, type StatedPair } from './check-words.ts';
import { convertNow, convertThen, dayOf, homeValue, latestLabels, sourceLine } from './conversion.ts';
import { moneyAt, relationOf, writtenText, type Desk } from './desk.ts';
import { currenciesOf } from './doubt.ts';
import type { Explanation, Row } from './explanation.ts';
import { fitting, fittingRow, glance, ROOM, type WeighedRow } from './fit.ts';
import { stepOf } from './rounding.ts';
import { countRow, samePeriodRow } from './same-period.ts';
import { scaleRow } from './scale.ts';
import { sparkline } from './sparkline.ts';
import { readUnit } from './unit.ts';
import { checkWorking, flowWorking, moneyWorking } from './working.ts';

/** An amount: what it is at home on the article's day and now, and whether the article's own conversion adds up. */
export function explainMoney(desk: Desk, money: Money): Explanation {
  const pair = statedPair(desk);
  // Who reads the restated amount in the own currency wants to know whether it is right: the card of the other one says.
  if (pair && money.currency === desk.reader.homeCurrency) {
    const place = { ...desk.place, subject: pair.own === pair.relation.as ? pair.relation.of : pair.relation.as };
    return { ...explainMoney({ ...desk, place, subject: pair.other }, pair.other), stated: spoken(desk, money) };
  }
  const { words, language } = desk;
  const home = homeFor(desk, money);
  const low = convertThen(desk, money.low, money.currency, home);
  const high = convertThen(desk, money.high, money.currency, home);
  const checked = pair && check(desk, desk.passage, pair.relation);
  const confidence = confidenceOf(desk, money, checked);
  const base = { stated: spoken(desk, money), kicker: kicker(desk, money), confidence };
  if (!low || !high) return { ...base, ...withoutRate(desk, money, home, pair) };

  const values = { low: low.value, high: high.value };
  const step = shownStep(money, Math.max(Math.abs(low.value), Math.abs(high.value)));
  const restatedAtHome = pair !== undefined && pair.other.currency === home;
  const answer =
    restatedAtHome && checked?.verdict
      ? checkedHeadline(desk, converted(money, values, home, language, 'short'), checked.verdict)
      : {
          headline: `≈ ${fitting(ROOM.headline - 2, [converted(money, values, home, language, 'long'), converted(money, values, home, language, 'short')])}`,
        };
  const line = sparkline(desk, money, home);
  const alternatives = currenciesOf(money.currency, writtenText(desk));
  return {
    ...base,
    ...answer,
    rows: rowsFor(desk, money, { home, low, values, pair, checked, restatedAtHome }),
    source: sourceLine(desk, low, money.currency, home),
    ...(checked?.verdict ? { verdict: checked.verdict } : {}),
    label: [
      words.amountLabel(`${boundOf(desk, money)}${spoken(desk, money)}`),
      words.aboutAt(spokenValue(desk, money, values, home), formatDate(low.rateDate, language, 'long')),
      pair && checked?.verdict ? checkSentence(desk, pair, checked.verdict) : '',
    ]
      .filter(Boolean)
      .join(' '),
    working: [
      ...moneyWorking(desk, money, home, low, high, restatedAtHome),
      ...(pair && checked ? checkWorking(desk, pair, checked) : []),
      ...flowWorking(desk),
      ...(confidence < 0.9 ? [words.uncertain] : []),
    ],
    home: homeValue(low, home, low.value, high.value, step),
    ...(line ? { sparkline: line } : {}),
    ...(alternatives ? { alternatives: firstLikely(alternatives, checked, money, pair) } : {}),
  };
}

/** The reader's currency; for an amount that is already in it, the second one or the other of dollar and euro. */
function homeFor({ reader }: Desk, money: Money): CurrencyCode {
  if (money.currency !== reader.homeCurrency) return reader.homeCurrency;
  if (reader.secondCurrency && reader.secondCurrency !== money.currency) return reader.secondCurrency;
  return money.currency === 'USD' ? 'EUR' : 'USD';
}

/** "50 miliardi di yuan · 26 ago 2024", "12.000–13.000 $ l'uno · 26 ago 2024" */
function kicker(desk: Desk, money: Money): string {
  const { article, language, words } = desk;
  const when = article.published ? ` · ${formatDate(article.published, language)}` : '';
  const unit = unitOf(desk);
  const bound = boundOf(desk, money);
  const candidates =
    unit || money.low !== money.high
      ? [`${signed(desk, money)}${unit ? ` ${words.per[unit]}` : ''}`]
      : titles(desk, money);
  return fitting(ROOM.kicker, [...candidates.map((title) => `${bound}${title}${when}`), ...candidates]);
}

function unitOf(desk: Desk) {
  const relation = relationOf(desk, 'perUnit');
  const { text } = desk.passage;
  // "19.9 billion a year earlier" is no price per year.
  if (!relation || EARLIER.test(text.slice(relation.unit.end, relation.unit.end + 12))) return undefined;
  return readUnit(text.slice(relation.unit.start, relation.unit.end));
}

const EARLIER = /^\s*(?:earlier|ago|before|prior|fa(?!\p{L})|prima|zuvor|plus tôt|antes|atrás|eerder|geleden)/iu;

function boundOf({ words }: Desk, { bound }: Money): string {
  return bound ? `${words.bounds[bound]} ` : '';
}

/** What came from context is doubtful, unless the article's own conversion bears it out. */
function confidenceOf(desk: Desk, money: Money, checked: Check | undefined): number {
  if (checked?.reason?.kind === 'otherCurrency') return 0.7;
  if (money.inferred) return checked?.verdict === 'consistent' ? 0.95 : 0.8;
  return currenciesOf(money.currency, writtenText(desk)) ? 0.92 : 1;
}

function statedPair(desk: Desk): StatedPair | undefined {
  const own = desk.place.subject;
  for (const relation of desk.passage.relations) {
    if (relation.type !== 'conversion' || (relation.of !== own && relation.as !== own)) continue;
    const [of, as] = [moneyAt(desk, relation.of), moneyAt(desk, relation.as)];
    if (of && as && relation.confidence >= 0.6) return { relation, of, as, own, other: relation.of === own ? as : of };
  }
  return undefined;
}

/** The currency that the article's own conversion speaks for comes first. */
function firstLikely(
  codes: readonly CurrencyCode[],
  checked: Check | undefined,
  money: Money,
  pair: StatedPair | undefined,
): CurrencyCode[] {
  const reason = checked?.reason;
  if (reason?.kind !== 'otherCurrency' || !pair || pair[reason.side] !== money) return [...codes];
  return [reason.currency, ...codes.filter((code) => code !== reason.currency)];
}

interface Answered {
  home: CurrencyCode;
  low: Conversion;
  values: { low: number; high: number };
  pair: StatedPair | undefined;
  checked: Check | undefined;
  restatedAtHome: boolean;
}

function rowsFor(desk: Desk, money: Money, { home, low, values, pair, checked, restatedAtHome }: Answered): Row[] {
  const { article, words, language } = desk;
  const rows: WeighedRow[] = [];
  const put = (weight: number, row: Row | undefined) => row && rows.push({ row, weight });
  if (!article.published) put(9, { label: words.articleDate, value: words.notFound, tone: 'warn' });
  else if (low.source !== 'law' && !isOfTheDay(low.rateDate, article.published))
    put(9, { label: words.nearestRate, value: formatDate(low.rateDate, language), tone: 'warn' });
  const latest = latestRow(desk, money, home, low, restatedAtHome);
  if (pair && restatedAtHome) {
    put(8, inArticleRow(desk, pair, checked));
    put(7, latest);
  } else {
    put(7, latest);
    if (money.low !== money.high) put(4, spreadRow(desk, money));
    if (pair) put(8, checkRow(desk, pair, checked));
  }
  put(8, currencyRow(desk, checked));
  if (money.inferred && checked?.verdict !== 'consistent')
    put(
      6,
      fittingRow(
        [fullCurrencyName(desk, money.currency), money.currency].map((name) => [words.currency, words.inferred(name)]),
      ),
    );
  put(5, countRow(desk, money));
  put(5, samePeriodRow(desk, money));
  const isOwn = money.currency === desk.reader.homeCurrency;
  if (rows.length < 2 && !unitOf(desk))
    put(2, scaleRow(desk, isOwn ? money.low : values.low, isOwn ? money.currency : home));
  return glance(rows);
}

/** What the amount is at the latest rates, where they are not those of the article's day. */
function latestRow(
  desk: Desk,
  money: Money,
  home: CurrencyCode,
  then: Conversion,
  restatedAtHome: boolean,
): Row | undefined {
  if (!desk.article.published) return undefined;
  const [low, high] = [
    convertNow(desk, money.low, money.currency, home),
    convertNow(desk, money.high, money.currency, home),
  ];
  if (!low || !high || low.rateDate === then.rateDate) return undefined;
  const value = converted(money, { low: low.value, high: high.value }, home, desk.language, 'short');
  const labels = latestLabels(desk, low.rateDate);
  return fittingRow((restatedAtHome ? labels.slice(-1) : labels).map((label) => [label, value]));
}

function spreadRow({ words, language }: Desk, money: Money): Row {
  const { low, high, currency } = money;
  const width = high - low;
  const style: AmountStyle = 'short';
  const own = formatAmount(width, currency, language, style, Math.min(statedStep(money), stepOf(width, 1)));
  const share = (100 * width) / Math.abs(low);
  const value = low === 0 ? own : `${own} (${formatPercent(share, language, share < 1 ? 1 : 0)})`;
  return { label: words.spread, value };
}

/** No official rate: never one to one. What the article itself restates is shown instead, when that can be converted. */
function withoutRate(
  desk: Desk,
  money: Money,
  home: CurrencyCode,
  pair: StatedPair | undefined,
): Omit<Explanation, 'kicker' | 'confidence'> {
  const { words, language, article } = desk;
  const rows: WeighedRow[] = [];
  const restated = pair && convertThen(desk, pair.other.low, pair.other.currency, home);
  if (pair && restated) {
    const high = convertThen(desk, pair.other.high, pair.other.currency, home) ?? restated;
    const value = `≈ ${converted(pair.other, { low: restated.value, high: high.value }, home, language, 'short')}`;
    const amount = signed(desk, pair.other);
    rows.push({
      row: fittingRow([
        [words.inArticle(amount), value],
        [amount, value],
      ]),
      weight: 8,
    });
  }
  const [low, high] = [
    convertNow(desk, money.low, money.currency, home),
    convertNow(desk, money.high, money.currency, home),
  ];
  if (low && high) {
    const value = converted(money, { low: low.value, high: high.value }, home, language, 'short');
    rows.push({ row: fittingRow(latestLabels(desk, low.rateDate).map((label) => [label, value])), weight: 7 });
  }
  return {
    headline: words.noRate,
    rows: glance(rows),
    source:
      low && article.published
        ? words.noRateThen(formatDate(dayOf(desk), language))
        : words.noRateSource(money.currency),
    label: `${words.amountLabel(spoken(desk, money))} ${capital(words.noRate)}.`,
    working: flowWorking(desk),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
