import type { ArticleMetadata } from '../article/article.ts';
import { daysBetween, type IsoDate } from '../calendar.ts';
import type { Money, Relation } from '../recognition/mention.ts';
import { convert } from '../reference/rates/convert.ts';
import type { CurrencyCode, RateTable } from '../reference/rates/rate.ts';
import { inForce } from '../reference/rates/redenominations.ts';
import { FURTHER_SOURCES } from '../reference/rates/sources.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import { currenciesOf, namesCountry } from './doubt.ts';
import type { Verdict } from './explanation.ts';
import type { Passage } from './reading.ts';
import { roundingInterval, stepOf } from './rounding.ts';
import { sentenceAround } from './sentence.ts';

export type Conversion = Extract<Relation, { type: 'conversion' }>;

/** What can explain a conversion that does not add up. */
export type Reason =
  | { kind: 'otherDay'; date: IsoDate }
  | { kind: 'otherCurrency'; currency: CurrencyCode; side: 'of' | 'as' }
  | { kind: 'inverted' }
  | { kind: 'magnitude' };

/** The article's own conversion, worked out again. Amounts in main units of the restated currency. */
export interface Check {
  /** Absent where the figures, their currencies or the rates leave a doubt: better no verdict than a false one. */
  verdict?: Verdict;
  /** What it should have been. */
  computed: number;
  /** (stated − computed) ÷ computed, in per cent. */
  difference: number;
  /** The rounding interval of the restated figure. */
  interval: Interval;
  reason?: Reason;
}

interface Interval {
  low: number;
  high: number;
}

/** Without the rates of the days around, this much is allowed for them (a fraction). */
const SLACK = 0.02;
/** Beyond this difference no rate of the days nearby explains it (per cent). */
const CLOSE = 10;
/** A rate further away than this from the day asked for is "the nearest", not "of the day". */
const OF_THE_DAY = 5;
/** Articles convert amounts of the years before at the rates of those years. */
const LOOK_BACK_DAYS = 3 * 366;

/**
 * Checks a stated conversion. It adds up when the rounding intervals of both figures meet at a rate of the five working
 * days before or after: no fixed tolerance could be right for "7" and for "7.02". "Off" is said only when the rate is
 * the primary source's own of that day, the text names both currencies, and nothing else explains the difference.
 * Undefined without a rate or for amounts that are not both of one sign.
 */
export function check(
  { article, snapshot }: { article: ArticleMetadata; snapshot: ReferenceSnapshot },
  passage: Passage,
  relation: Conversion,
): Check | undefined {
  const [of, as] = [passage.subjects[relation.of], passage.subjects[relation.as]];
  if (of?.kind !== 'money' || as?.kind !== 'money' || of.form === 'change' || as.form === 'change') return undefined;
  const date = article.published ?? snapshot.latest[0]?.date;
  if (date === undefined || of.low * as.low <= 0 || of.high * as.high <= 0) return undefined;

  const then = article.published === undefined ? snapshot.latest : snapshot.onDate;
  const laws = then.filter(({ source }) => source === 'law');
  const rateIn = (tables: readonly RateTable[], from = of.currency, to = as.currency) => {
    const answer = convert({ amount: 1, from, to: inForce(to, date), date }, tables);
    return 'rate' in answer ? answer : undefined;
  };
  const found = rateIn(then);
  if (!found) return undefined;
  const { rate } = found;

  const rates = snapshot.around.flatMap((table) => rateIn([table, ...laws])?.rate ?? []);
  const range = around(rate, rates);
  const computed = ((of.low + of.high) / 2) * rate;
  const difference = (100 * ((as.low + as.high) / 2 - computed)) / computed;
  const outcome = { computed, difference, interval: roundingInterval((as.low + as.high) / 2, as.decimals) };
  if (meet(spread(of), spread(as), range)) return { ...outcome, verdict: 'consistent' };

  const certain =
    article.published !== undefined &&
    (found.source === 'law' || isOfTheDay(found.rateDate, article.published)) &&
    !FURTHER_SOURCES.includes(found.source) &&
    of.inferred !== true &&
    as.inferred !== true &&
    relation.confidence >= 0.9;
  const close = certain ? ({ ...outcome, verdict: 'close' } as const) : outcome;
  const exactly = slip(of, as, rate);
  const years = yearsIn(sentenceAround(passage.text, { start: of.start, end: as.end }), date);
  const day = exactly
    ? undefined
    : fittingDay(snapshot, date, years, (table) => {
        const there = rateIn([table, ...laws])?.rate;
        return there !== undefined && meet(spread(of), spread(as), around(there));
      });
  if (day) return { ...close, reason: { kind: 'otherDay', date: day } };

  const other = otherCurrency(article, passage, relation, (from, to) => {
    const alternative = rateIn(then, from, to)?.rate;
    return alternative === undefined ? undefined : meet(spread(of), spread(as), around(alternative));
  });
  if (other) return other === 'unknown' ? outcome : { ...outcome, reason: other };
  const isNear = Math.abs(difference) <= CLOSE || meet(widest(of), widest(as), range);
  if (isNear) return close;
  if (!certain || years.length > 0) return outcome;
  return { ...outcome, verdict: 'off', ...(exactly ? { reason: exactly } : {}) };
}

/** Whether a rate of that day counts as the article's. */
export function isOfTheDay(rateDate: IsoDate, published: IsoDate | undefined): boolean {
  return published !== undefined && Math.abs(daysBetween(rateDate, published)) <= OF_THE_DAY;
}

type Rates = readonly [least: number, most: number];

/** Whether two amounts can be one, at one of the rates. */
function meet(stated: Interval, restated: Interval, [least, most]: Rates): boolean {
  return stated.low * least <= restated.high && restated.low <= stated.high * most;
}

/** The rates of the days around, or what is allowed for them where they are not known. */
function around(rate: number, others: readonly number[] = []): Rates {
  return others.length > 2
    ? [Math.min(rate, ...others), Math.max(rate, ...others)]
    : [rate * (1 - SLACK), rate * (1 + SLACK)];
}

/**
 * Where the true amount can lie. A number is rounded at its last digit, or, when it ends in zeros, perhaps at its last
 * other digit: 896 becomes "900", but no writer means more than one per cent by that. Nor does one write "1 billion" of
 * 1.4 beside its conversion: ten per cent is the most. "Over" and "almost" leave as much again on their side.
 */
function spread(money: Money): Interval {
  return widened(money, (value) =>
    Math.min(Math.max(money.decimals / 2, roundHalf(value, money.decimals)), Math.abs(value) * MOST_ROUNDED),
  );
}

/** The same by the last digit alone, however coarse: what lies inside is never called wrong. */
function widest(money: Money): Interval {
  return widened(money, (value) => Math.max(money.decimals / 2, roundHalf(value, money.decimals)));
}

const MOST_ROUNDED = 0.1;

function widened({ low, high, decimals, bound }: Money, half: (value: number) => number): Interval {
  const [small, large] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
  const below = half(small) + (bound === 'under' || bound === 'about' ? decimals / 2 : 0);
  const above = half(large) + (bound === 'over' || bound === 'about' ? decimals / 2 : 0);
  return { low: Math.max(0, Math.abs(small) - below), high: Math.abs(large) + above };
}

/** Half of the unit that the zeros at the end may have been rounded to, at most one per cent. */
function roundHalf(value: number, decimals: number): number {
  let unit = decimals;
  while (unit < Math.abs(value) && Math.abs(value / (unit * 10) - Math.round(value / (unit * 10))) < 1e-9) unit *= 10;
  return Math.min(unit / 2, Math.abs(value) / 100, stepOf(value, 1) / 2);
}

/** The day nearest to the article's at whose rate the conversion adds up. */
function fittingDay(
  { earlier = [], around, series, latest }: ReferenceSnapshot,
  date: IsoDate,
  years: readonly string[],
  fits: (table: RateTable) => boolean,
): IsoDate | undefined {
  return [...earlier, ...around, ...series, ...latest]
    .filter((table) => table.source !== 'law' && isPlausible(table.date, date, years) && fits(table))
    .toSorted((a, b) => Math.abs(daysBetween(a.date, date)) - Math.abs(daysBetween(b.date, date)))[0]?.date;
}

/**
 * A sign or name that several currencies share, read as another of them; 'unknown' where one of those has no rate to
 * try. A bare dollar is taken for another country's only in English, where each country writes it so, or where the text
 * names that country.
 */
function otherCurrency(
  { language }: ArticleMetadata,
  { text, subjects }: Passage,
  relation: Conversion,
  fits: (from: CurrencyCode, to: CurrencyCode) => boolean | undefined,
): Reason | 'unknown' | undefined {
  const [of, as] = [subjects[relation.of] as Money, subjects[relation.as] as Money];
  const isEnglish = language === undefined || /^en/i.test(language);
  const candidates = ({ currency, start, end }: Money) =>
    (currenciesOf(currency, text.slice(start, end))?.slice(1) ?? []).filter(
      (code) => currency !== 'USD' || isEnglish || namesCountry(code, text),
    );
  let isUnknown = false;
  for (const side of ['of', 'as'] as const) {
    for (const currency of candidates(side === 'of' ? of : as)) {
      const fitting = side === 'of' ? fits(currency, as.currency) : fits(of.currency, currency);
      if (fitting) return { kind: 'otherCurrency', currency, side };
      isUnknown ||= fitting === undefined;
    }
  }
  return isUnknown ? 'unknown' : undefined;
}

/** The years that a sentence names, other than the article's. */
function yearsIn(sentence: string, date: IsoDate): string[] {
  const years = [...sentence.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g)].map(([year]) => year);
  return years.filter((year) => year !== date.slice(0, 4));
}

/** The days whose rate an article could have used: later ones only where its date is wrong, older ones where it names the year. */
function isPlausible(day: IsoDate, article: IsoDate, years: readonly string[]): boolean {
  return daysBetween(day, article) <= LOOK_BACK_DAYS || years.includes(day.slice(0, 4));
}

/** How exactly a slip must explain a wrong number (a fraction): it is the stated one that was worked with. */
const SLIP = 0.015;

/** The usual slips of the pen: divided instead of multiplied, or zeros lost. */
function slip(of: Money, as: Money, rate: number): Reason | undefined {
  const wrong = (as.low + as.high) / (of.low + of.high);
  const explains = (factor: number) => Math.abs(wrong / factor - 1) <= SLIP + as.decimals / 2 / Math.abs(as.high);
  if (Math.abs(rate - 1) > 0.06 && explains(1 / rate)) return { kind: 'inverted' };
  return [1e3, 1e-3, 1e6, 1e-6, 10, 0.1, 100, 0.01].some((factor) => explains(rate * factor))
    ? { kind: 'magnitude' }
    : undefined;
}
