import {
  formatAmount,
  formatAmountRange,
  formatChange,
  formatDate,
  formatNumber,
  formatPercent,
  formatQuantity,
} from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import { convert } from '../reference/rates/convert.ts';
import { check, type Check } from './check.ts';
import {
  convertNow,
  convertThen,
  dayOf,
  inWords,
  isOfTheDay,
  latestLabel,
  moneyAt,
  ratesThen,
  relationsOf,
  sourceLine,
  spoken,
  spokenValue,
  stated,
  type Desk,
} from './desk.ts';
import type { Explanation, Row } from './explanation.ts';
import { roundTo, stepOf } from './rounding.ts';

/** An amount: what it is at home on the article's day and now, and whether the article's own conversion adds up. */
export function explainMoney(desk: Desk, money: Money): Explanation {
  const { words, language, article } = desk;
  const home = homeFor(desk, money);
  const low = convertThen(desk, money.low, money.currency, home);
  const high = convertThen(desk, money.high, money.currency, home);
  const when = article.published ? ` · ${formatDate(article.published, language)}` : '';
  const base = {
    stated: spoken(desk, money),
    kicker: `${kicker(desk, money)}${when}`,
    working: [] as string[],
    confidence: confidenceOf(desk, money),
  };
  const pair = statedPair(desk);
  const doubtful = money.inferred === true || !low || !isOfTheDay(desk, low.rateDate);
  const checked = pair && checkOf(desk, pair, doubtful);
  if (!low || !high) {
    return {
      ...base,
      headline: words.noRate,
      rows: checked ? [checkRow(desk, pair, checked)] : [],
      source: words.noRateSource(money.currency),
      label: `${words.amountLabel(spoken(desk, money))} ${words.noRate}.`,
    };
  }
  const range = money.low !== money.high;
  const step = stepOf(Math.max(Math.abs(low.value), Math.abs(high.value)));
  const write = (a: number, b: number, style: 'long' | 'short', digits = step) => {
    if (range) return formatAmountRange(a, b, home, language, style, digits);
    return formatAmount(a, home, language, isPrice(money) ? 'price' : style, digits);
  };
  const answer = write(low.value, high.value, 'long');
  const rows: Row[] = [];
  if (!article.published) rows.push({ label: words.articleDate, value: words.notFound, tone: 'warn' });
  else if (!isOfTheDay(desk, low.rateDate) && low.source !== 'law')
    rows.push({ label: words.nearestRate, value: formatDate(low.rateDate, language), tone: 'warn' });
  const now = [
    convertNow(desk, money.low, money.currency, home),
    convertNow(desk, money.high, money.currency, home),
  ] as const;
  if (now[0] && now[1] && article.published && now[0].rateDate !== low.rateDate) {
    const value = write(
      now[0].value,
      now[1].value,
      'short',
      stepOf(Math.max(Math.abs(now[0].value), Math.abs(now[1].value))),
    );
    rows.push({ label: latestLabel(desk, now[0].rateDate, value), value });
  }
  if (range) rows.push(spreadRow(desk, money));
  if (pair && checked) rows.push(checkRow(desk, pair, checked));
  const comparison = range ? undefined : samePeriodRow(desk, money);
  if (comparison) rows.push(comparison);
  const line = sparkline(desk, money, home);
  const longDate = formatDate(low.rateDate, language, 'long');
  const headline =
    pair && checked && pair.other.currency === home && pair.other !== money
      ? words.checkHeadline[checked.verdict](formatAmount(checked.computed, home, language, 'short'))
      : `≈ ${answer}`;
  return {
    ...base,
    headline,
    rows: rows.slice(0, 3),
    source: sourceLine(desk, low, money.currency, home),
    ...(checked ? { verdict: checked.verdict } : {}),
    label: [
      words.amountLabel(spoken(desk, money)),
      words.aboutAt(spokenValue(desk, low.value, high.value, home), longDate),
      pair && checked ? words.checkLabel[checked.verdict](spoken(desk, pair.other)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    working: working(desk, money, home, low, pair, checked),
    home: {
      value: low.value,
      ...(range ? { valueMax: high.value } : {}),
      currency: home,
      rate: 1 / low.rate,
      rateDate: low.rateDate,
      source: low.source,
    },
    ...(line ? { sparkline: line } : {}),
    ...(alternatives(money.currency, desk) ? { alternatives: alternatives(money.currency, desk)! } : {}),
  };
}

/** The reader's currency; for an amount that is already in it, the second one or the other of dollar and euro. */
function homeFor({ reader }: Desk, money: Money): string {
  if (money.currency !== reader.homeCurrency) return reader.homeCurrency;
  return reader.secondCurrency ?? (money.currency === 'USD' ? 'EUR' : 'USD');
}

const isPrice = ({ decimals, high }: Money) => decimals <= 0.01 && Math.abs(high) < 100_000;

function kicker(desk: Desk, money: Money): string {
  const { words, language, passage } = desk;
  const unit = relationsOf(desk).find((relation) => relation.type === 'perUnit');
  if (money.low !== money.high || unit) {
    const amount =
      money.low === money.high
        ? formatAmount(money.low, money.currency, language, isPrice(money) ? 'price' : 'short', money.decimals)
        : formatAmountRange(
            money.low,
            money.high,
            money.currency,
            language,
            'short',
            Math.min(money.decimals, stepOf(money.high, 1)),
          );
    const each =
      unit &&
      /uno|una|each|apiece|piece|stück|pièce|unidad|unidade|stuk/i.test(
        passage.text.slice(unit.unit.start, unit.unit.end),
      );
    return each ? `${amount} ${words.each}` : amount;
  }
  if (
    language === 'en' &&
    money.currency !== 'CNY' &&
    !(money.currency in words.currencies && !['USD', 'EUR', 'GBP', 'INR', 'BRL', 'KRW'].includes(money.currency))
  ) {
    return formatAmount(
      money.low,
      money.currency,
      language,
      isPrice(money) ? 'price' : 'long',
      Math.min(money.decimals, stepOf(money.low, 1)),
    );
  }
  return inWords(desk, money);
}

function confidenceOf(desk: Desk, money: Money): number {
  return money.inferred ? 0.8 : alternatives(money.currency, desk) ? 0.92 : 1;
}

/** Dollars without a country could be another country's; offered where the words do not say which. */
function alternatives(currency: string, { passage, subject }: Desk): string[] | undefined {
  if (currency !== 'USD') return undefined;
  const written = passage.text.slice(subject.start, subject.end);
  return /US|USA|U\.S|statunit|american|amerik|américain|estadoun/i.test(written)
    ? undefined
    : ['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD'];
}

interface StatedPair {
  /** The amount and its restatement, as the article gives them. */
  of: Money;
  as: Money;
  /** The one of the two that is not this figure. */
  other: Money;
}

function statedPair(desk: Desk): StatedPair | undefined {
  const own = desk.place.subject;
  for (const relation of desk.passage.relations) {
    if (relation.type !== 'conversion' || (relation.of !== own && relation.as !== own)) continue;
    const [of, as] = [moneyAt(desk, relation.of), moneyAt(desk, relation.as)];
    if (of && as && relation.confidence >= 0.6) return { of, as, other: relation.of === own ? as : of };
  }
  return undefined;
}

/** A verdict against the article is given only when nothing about the figures or the rate is in doubt. */
function checkOf(desk: Desk, { of, as }: StatedPair, doubtful: boolean): Check | undefined {
  const checked = check(of, as, ratesThen(desk), desk.snapshot.around, dayOf(desk));
  if (!checked || (doubtful && checked.verdict !== 'consistent') || of.inferred || as.inferred) return undefined;
  return checked;
}

const MARKS = { consistent: '✓', close: '≈', off: '⚠' } as const;

function checkRow(desk: Desk, { as, other }: StatedPair, { verdict, difference, computed }: Check): Row {
  const { words, language } = desk;
  const amount = formatAmount(
    other.low,
    other.currency,
    language,
    isPrice(other) ? 'price' : 'short',
    Math.min(other.decimals, stepOf(other.low, 1)),
  );
  const label = `${MARKS[verdict]} ${words.inArticle(amount)}`;
  if (verdict === 'off')
    return {
      label: `${MARKS.off} ${words.verdicts.off}`,
      value: words.shouldBe(formatAmount(computed, as.currency, language, 'short')),
      tone: 'warn',
    };
  const decimals = Math.abs(difference) < 1 ? 1 : 0;
  return { label, value: `${words.verdicts[verdict]} (${formatChange(difference, language, decimals)})` };
}

function spreadRow({ words, language }: Desk, { low, high, currency, decimals }: Money): Row {
  const width = high - low;
  return {
    label: words.spread,
    value: `${formatAmount(width, currency, language, 'short', Math.min(decimals, stepOf(width, 1)))} (${formatPercent((100 * width) / low, language, 0)})`,
  };
}

/** "nello stesso periodo": the sums of one period are held against each other. */
const SAME_PERIOD =
  /nello stesso periodo|in the same period|over the same period|im selben zeitraum|im gleichen zeitraum|sur la même période|en el mismo per[ií]odo|no mesmo per[ií]odo|in dezelfde periode/i;

function samePeriodRow(desk: Desk, money: Money): Row | undefined {
  const { words, language, passage, reading, place } = desk;
  if (!SAME_PERIOD.test(passage.text.slice(money.end, money.end + 60))) return undefined;
  for (let at = place.passage; at >= Math.max(0, place.passage - 12); at -= 1) {
    const before = reading.passages[at]!;
    for (const relation of before.relations) {
      if (relation.type !== 'flow') continue;
      const sum = before.subjects[relation.figure];
      if (sum?.kind !== 'money' || sum === money) continue;
      const restated = before.relations.find((other) => other.type === 'conversion' && other.of === relation.figure);
      const other = restated?.type === 'conversion' ? before.subjects[restated.as] : sum;
      if (other?.kind !== 'money' || other.currency !== money.currency || !(other.low > 0)) continue;
      const nationality = restated ? words.nationalities[sum.currency] : undefined;
      const amount = formatAmount(
        other.low,
        other.currency,
        language,
        'short',
        Math.min(other.decimals, stepOf(other.low, 1)),
      );
      const ratio = money.low / other.low;
      return {
        label: words.versus(amount, nationality),
        value: `× ${formatNumber(roundTo(ratio, stepOf(ratio, ratio >= 10 ? 2 : 3)), language)}`,
      };
    }
  }
  return undefined;
}

/** The amount at home between the two days; nothing when they lie together. */
function sparkline(desk: Desk, { low, currency }: Money, home: string): Explanation['sparkline'] {
  const { snapshot, language, words } = desk;
  const points = snapshot.series.flatMap((table) => {
    const answer = convert({ amount: low, from: currency, to: home, date: dayOf(desk) }, [table]);
    return 'value' in answer ? [{ date: table.date, value: answer.value }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2 || first.value === 0) return undefined;
  const change = formatChange(100 * (last.value / first.value - 1), language, 1);
  const values = points.map(({ value }) => value);
  const write = (value: number) => formatAmount(value, home, language, 'long');
  return {
    points,
    change,
    description: words.sparkline(
      write(first.value),
      write(last.value),
      change,
      write(Math.min(...values)),
      write(Math.max(...values)),
    ),
  };
}

function working(
  desk: Desk,
  money: Money,
  home: string,
  low: { value: number; rate: number },
  pair: StatedPair | undefined,
  checked: Check | undefined,
): string[] {
  const { words, language } = desk;
  const amount = (value: number, currency: string, digits: number) =>
    formatAmount(value, currency, language, 'short', stepOf(value, digits));
  const own = formatQuantity([money.low], language, 'short', Math.min(money.decimals, stepOf(money.low, 1)));
  const rate = formatNumber(roundTo(1 / low.rate, stepOf(1 / low.rate, 6)), language);
  const lines = [`${own} ${money.currency} ÷ ${rate} = ${amount(low.value, home, 4)}`];
  if (pair && checked) {
    const interval = [checked.interval.low, checked.interval.high]
      .map((value) => formatQuantity([value], language, 'short', stepOf(value, 3)))
      .join('–');
    lines.push(
      `${amount(checked.computed, pair.as.currency, 4)}; ${words.articleSays(stated(desk, pair.as, 'short'), interval)} → ${checked.verdict === 'consistent' ? words.compatible : words.incompatible}`,
    );
    if (checked.verdict === 'close') lines.push(words.otherDate);
  }
  if (relationsOf(desk).some(({ type }) => type === 'flow')) lines.push(words.flow);
  if (money.inferred) lines.push(words.uncertain);
  return lines;
}
