import type { ArticleMetadata } from '../article/article.ts';
import { daysBetween, type IsoDate } from '../calendar.ts';
import type { Money, Relation } from '../recognition/mention.ts';
import { convert } from '../reference/rates/convert.ts';
import type { CurrencyCode, RateTable } from '../reference/rates/rate.ts';
import { inForce } from '../reference/rates/redenominations.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import { currenciesOf } from './doubt.ts';
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

  const [stated, restated] = [spread(of), spread(as)];
  const meets = (least: number, most = least) =>
    stated.low * least <= restated.high && restated.low <= stated.high * most;
  const rates = snapshot.around.flatMap((table) => rateIn([table, ...laws])?.rate ?? []);
  const range = (rate: number, others: readonly number[]) =>
    others.length > 2
      ? ([Math.min(rate, ...others), Math.max(rate, ...others)] as const)
      : ([rate * (1 - SLACK), rate * (1 + SLACK)] as const);

  const computed = ((of.low + of.high) / 2) * rate;
  const difference = (100 * ((as.low + as.high) / 2 - computed)) / computed;
  const outcome = { computed, difference, interval: roundingInterval((as.low + as.high) / 2, as.decimals) };
  if (meets(...range(rate, rates))) return { ...outcome, verdict: 'consistent' };

  const other = otherCurrency(passage, relation, (from, to) => {
    const alternative = rateIn(then, from, to)?.rate;
    return alternative !== undefined && meets(alternative * (1 - SLACK), alternative * (1 + SLACK));
  });
  if (other) return { ...outcome, reason: other };

  const sentence = sentenceAround(passage.text, { start: of.start, end: as.end });
  const years = yearsIn(sentence).filter((year) => year !== date.slice(0, 4));
  const fits = (table: RateTable) => {
    const there = rateIn([table, ...laws])?.rate;
    return there !== undefined && meets(there);
  };
  const day = [...(snapshot.earlier ?? []), ...snapshot.around, ...snapshot.series, ...snapshot.latest]
    .filter((table) => table.source !== 'law' && isPlausible(table.date, date, years) && fits(table))
    .toSorted((a, b) => Math.abs(daysBetween(a.date, date)) - Math.abs(daysBetween(b.date, date)))[0];

  const certain =
    article.published !== undefined &&
    Math.abs(daysBetween(found.rateDate, article.published)) <= (found.source === 'law' ? Infinity : OF_THE_DAY) &&
    found.source !== 'BancaDItalia' &&
    of.inferred !== true &&
    as.inferred !== true &&
    relation.confidence >= 0.9;
  const isOff = Math.abs(difference) > CLOSE;
  if (day)
    return { ...outcome, ...(certain ? { verdict: 'close' } : {}), reason: { kind: 'otherDay', date: day.date } };
  if (!isOff) return certain ? { ...outcome, verdict: 'close' } : outcome;
  if (!certain || years.length > 0) return outcome;
  const reason = slip(rate, meets);
  return { ...outcome, verdict: 'off', ...(reason ? { reason } : {}) };
}

/** Whether a rate of that day counts as the article's. */
export function isOfTheDay(rateDate: IsoDate, published: IsoDate | undefined): boolean {
  return published !== undefined && Math.abs(daysBetween(rateDate, published)) <= OF_THE_DAY;
}

/**
 * Where the true amount can lie. A number is rounded at its last digit, or, when it ends in zeros, perhaps at its last
 * other digit: 896 becomes "900", but no writer means more than one per cent by that. "Over" and "almost" leave as much
 * again on their side.
 */
function spread({ low, high, decimals, bound }: Money): Interval {
  const [small, large] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
  const below = halfUnit(small, decimals) + (bound === 'under' || bound === 'about' ? decimals / 2 : 0);
  const above = halfUnit(large, decimals) + (bound === 'over' || bound === 'about' ? decimals / 2 : 0);
  return { low: Math.abs(small) - below, high: Math.abs(large) + above };
}

function halfUnit(value: number, decimals: number): number {
  let unit = decimals;
  while (unit < Math.abs(value) && Math.abs(value / (unit * 10) - Math.round(value / (unit * 10))) < 1e-9) unit *= 10;
  return Math.max(decimals / 2, Math.min(unit / 2, Math.abs(value) / 100, stepOf(value, 1) / 2));
}

/** A sign that several currencies share, read as another of them. */
function otherCurrency(
  { text, subjects }: Passage,
  relation: Conversion,
  fits: (from: CurrencyCode, to: CurrencyCode) => boolean,
): Reason | undefined {
  const [of, as] = [subjects[relation.of] as Money, subjects[relation.as] as Money];
  const candidates = ({ currency, start, end }: Money) =>
    currenciesOf(currency, text.slice(start, end))?.slice(1) ?? [];
  for (const currency of candidates(of))
    if (fits(currency, as.currency)) return { kind: 'otherCurrency', currency, side: 'of' };
  for (const currency of candidates(as))
    if (fits(of.currency, currency)) return { kind: 'otherCurrency', currency, side: 'as' };
  return undefined;
}

function yearsIn(sentence: string): string[] {
  return [...sentence.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g)].map(([year]) => year);
}

/** The days whose rate an article could have used: later ones only where its date is wrong, older ones where it names the year. */
function isPlausible(day: IsoDate, article: IsoDate, years: readonly string[]): boolean {
  return daysBetween(day, article) <= LOOK_BACK_DAYS || years.includes(day.slice(0, 4));
}

/** The usual slips of the pen: divided instead of multiplied, or zeros lost. */
function slip(rate: number, meets: (least: number, most: number) => boolean): Reason | undefined {
  const near = (rate: number) => meets(rate * (1 - SLACK), rate * (1 + SLACK));
  if (near(1 / rate)) return { kind: 'inverted' };
  return [1e3, 1e-3, 1e6, 1e-6, 10, 0.1, 100, 0.01].some((factor) => near(rate * factor))
    ? { kind: 'magnitude' }
    : undefined;
}
