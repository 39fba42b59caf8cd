import { decimalsOf, formatAmount, formatChange, formatDate, formatNumber, formatQuantity } from '../i18n/number.ts';
import type { Money, Relation } from '../recognition/mention.ts';
import { converted, currencyName, isPrice, signed, statedStep, unitOnce } from './amount.ts';
import { convertThen, homeValue } from './conversion.ts';
import { writtenText, type Desk } from './desk.ts';
import { currenciesOf } from './doubt.ts';
import type { Explanation, Row } from './explanation.ts';
import { fitting, fittingRow, ROOM } from './fit.ts';
import { readPeriod } from './period.ts';
import { sentenceAround } from './sentence.ts';
import { digitsIn, roundTo, settledStep, stepOf } from './rounding.ts';

type Comparison = Extract<Relation, { type: 'comparison' }>;

/**
 * Two amounts that the sentence holds against each other, seen from the older one: what became of it. Undefined where
 * they are ranges, of two currencies, or nothing to divide by.
 */
export function explainComparison(
  desk: Desk,
  { period }: Comparison,
  now: Money,
  then: Money,
): Explanation | undefined {
  if (now.low !== now.high || then.low !== then.high || now.currency !== then.currency) return undefined;
  const { words, passage, reader, language } = desk;
  const stretch = period && readPeriod(passage.text.slice(period.start, period.end));
  const [first, second] = unitOnce(write(desk, now, 'long'), write(desk, then, 'long'));
  const kicker = words.against(
    first,
    words.amountOf(second, currencyName(desk, then.currency), Math.abs(then.high) >= 1e6),
  );
  const short = words.against(unitOnce(write(desk, now, 'short'), '')[0], signed(desk, then));
  const answer = growth(desk, now, then, stretch && words.inPeriod(stretch.count, stretch.unit));
  if (!answer) return undefined;
  const old = convertThen(desk, then.low, then.currency, reader.homeCurrency);
  const home = then.currency === reader.homeCurrency ? undefined : old;
  const step = home && settledStep(home.value);
  const amountAtHome = (value: number) =>
    converted(then, { low: value, high: value }, reader.homeCurrency, language, 'short');
  const earlier = stretch?.count === 1 ? ` ${words.earlierAmount(words.period1[stretch.unit])}` : '';
  return {
    ...answer,
    kicker: fitting(ROOM.kicker, [kicker, short]),
    label: `${kicker}. ${answer.headline}.`,
    working: home
      ? [
          `${signed(desk, then)} ${words.atRate(amountAtHome(home.value), formatDate(home.rateDate, language))}${earlier}`,
        ]
      : [],
    ...(home && step !== undefined ? { home: homeValue(home, reader.homeCurrency, home.value, home.value, step) } : {}),
  };
}

/** Words of movement in seven languages, by their stems. */
const MOVEMENT =
  /(?<!\p{L})(?:sal[eig]|aument|cresc|cresciu|scen?[ds]|sces|cal[aoò]|ridu|ridott|tagli|port|alz|rialz|abbass|pass|rise|rose|raise|fell|fall|drop|cut|increas|decreas|jump|climb|slip|lift|lower|boost|trim|hike|gain|erhöh|angehob|stieg|gestieg|steig|senk|gesenk|fiel|fall|gefall|sank|gesunk|kletter|relev|abaiss|augment|baiss|pass|sub[ie]|baj|elev|eleva|rebaj|aument|cai|cay|reduz|reduc|recort|stijg|steeg|gesteg|daal|gedaald|verhoog|verlaag)/iu;

/** "From 12,000 to 13,000" is a change only where the sentence moves; without a word for it, it may be a range. */
export function hasMoved({ passage }: Desk, money: Money): boolean {
  if (money.form !== 'change' || money.from === undefined || money.to === undefined) return false;
  const isBackwards = money.from > money.to;
  return isBackwards || MOVEMENT.test(sentenceAround(passage.text, money));
}

/** "140 da 182 dollari": an amount that changed. */
export function explainMoneyChange(desk: Desk, money: Money): Explanation | undefined {
  const { words, language, reader, article } = desk;
  const { from, to, currency } = money;
  if (from === undefined || to === undefined) return undefined;
  const now: Money = { ...money, form: 'amount', low: to, high: to };
  const then: Money = { ...money, form: 'amount', low: from, high: from };
  const answer = growth(desk, now, then, undefined);
  if (!answer) return undefined;
  const home = currency === reader.homeCurrency ? undefined : convertThen(desk, to, currency, reader.homeCurrency);
  const amount = home && converted(now, { low: home.value, high: home.value }, reader.homeCurrency, language, 'short');
  const [first] = unitOnce(signed(desk, then), signed(desk, now));
  const title = words.fromTo(first, signed(desk, now));
  const when = article.published ? ` · ${formatDate(article.published, language)}` : '';
  const alternatives = currenciesOf(currency, writtenText(desk));
  return {
    ...answer,
    kicker: fitting(ROOM.kicker, [`${title}${when}`, title]),
    rows: [
      ...answer.rows,
      ...(amount
        ? [fittingRow([[words.inCurrency(signed(desk, now), currencyName(desk, reader.homeCurrency)), `≈ ${amount}`]])]
        : []),
    ],
    label: `${title}. ${answer.headline}.`,
    working: [],
    confidence: money.inferred ? 0.8 : alternatives ? 0.92 : 1,
    ...(home ? { home: homeValue(home, reader.homeCurrency, home.value, home.value, settledStep(home.value)) } : {}),
    ...(alternatives ? { alternatives } : {}),
  };
}

type Growth = Pick<Explanation, 'headline' | 'qualifier' | 'rows' | 'source' | 'confidence'>;

/** What an amount became, in per cent, as a ratio and as a difference; never more exact than what it comes from. */
function growth(desk: Desk, now: Money, then: Money, qualifier: string | undefined): Growth | undefined {
  if (!(then.low > 0) || !(now.low > 0)) return undefined;
  const { words, language, reader } = desk;
  const ratio = now.low / then.low;
  const change = 100 * (ratio - 1);
  // Half a unit of each amount's last digit, in per cent of it: what a change may be wrong by.
  const doubt = 50 * (now.decimals / now.low + then.decimals / then.low);
  const places = doubt > 0.5 || Math.abs(change) >= 100 ? 0 : 1;
  const percent = formatChange(change, language, places);
  const headline = qualifier ? `${percent} ${qualifier}` : percent;
  const ratioStep = stepOf(ratio, ratio >= 10 ? 2 : 3);
  const rows: Row[] = [
    {
      label: ratioWord(desk, ratio),
      value: `× ${formatNumber(roundTo(ratio, ratioStep), language, { least: decimalsOf(ratioStep), most: 6 })}`,
    },
  ];
  const difference = now.low - then.low;
  const coarse = Math.max(now.decimals, then.decimals);
  const isCoarse = difference !== 0 && digitsIn(difference, coarse) < 2;
  const unit = Math.min(isCoarse ? Math.min(now.decimals, then.decimals) : coarse, stepOf(difference, 1));
  const style = isPrice(now) ? 'price' : 'short';
  const own = formatAmount(difference, now.currency, language, style, isPrice(now) ? 0.01 : unit);
  const home =
    now.currency === reader.homeCurrency ? undefined : convertThen(desk, difference, now.currency, reader.homeCurrency);
  const atHome =
    home &&
    `${own} ≈ ${formatAmount(home.value, reader.homeCurrency, language, style, isPrice(now) ? 0.01 : undefined)}`;
  rows.push(fittingRow([...(atHome ? [[words.difference, atHome] as const] : []), [words.difference, own]]));
  const [a, b] = bare(desk, now, then);
  const sum = `${words.computed}: ${a} ÷ ${b} − 1`;
  return {
    headline,
    ...(qualifier ? { qualifier } : {}),
    rows,
    source: fitting(ROOM.source, [`${sum} · ${words.rounded}`, sum]),
    confidence: now.inferred || then.inferred ? 0.8 : 1,
  };
}

function write({ language }: Desk, money: Money, style: 'long' | 'short'): string {
  return formatQuantity([money.low], language, style, statedStep(money));
}

/** The two numbers of a division, without the magnitude that they share. */
function bare(desk: Desk, now: Money, then: Money): [string, string] {
  const [a, b] = [write(desk, now, 'short'), write(desk, then, 'short')];
  const [short] = unitOnce(a, b);
  return short === a ? [a, b] : [short, unitOnce(b, a)[0]];
}

function ratioWord({ words }: Desk, ratio: number): string {
  const { ratio: word } = words;
  if (ratio > 3) return word.moreThanTriple;
  if (ratio > 2) return word.moreThanDouble;
  if (ratio === 2) return word.double;
  if (ratio < 0.5) return word.lessThanHalf;
  return ratio === 0.5 ? word.half : word.other;
}
