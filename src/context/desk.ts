import type { ArticleMetadata } from '../article/article.ts';
import { daysBetween, type IsoDate } from '../calendar.ts';
import type { CardWords } from '../i18n/card-words.ts';
import { formatDate, formatQuantity, formatRate, type Language } from '../i18n/number.ts';
import type { Money, Relation } from '../recognition/mention.ts';
import { convert } from '../reference/rates/convert.ts';
import type { Conversion, CurrencyCode, RateTable } from '../reference/rates/rate.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import type { Subject } from './figure.ts';
import type { Passage, Place, Reader, Reading } from './reading.ts';
import { stepOf } from './rounding.ts';

/** A label and its value share a line of at most this many characters. */
const ROW = 38;
/** A table further away than this from the day asked for is "the nearest", not "of the day". */
const NEAR_DAYS = 7;

/** Everything at hand while one figure is explained: the words, the rates, and where the figure stands. */
export interface Desk {
  reading: Reading;
  place: Place;
  passage: Passage;
  subject: Subject;
  article: ArticleMetadata;
  snapshot: ReferenceSnapshot;
  reader: Reader;
  language: Language;
  words: CardWords;
}

/** The relations that a subject of this passage takes part in. */
export function relationsOf({ passage, place }: Desk): Relation[] {
  return passage.relations.filter((relation) => membersOf(relation).includes(place.subject));
}

function membersOf(relation: Relation): (number | undefined)[] {
  switch (relation.type) {
    case 'conversion':
      return [relation.of, relation.as];
    case 'moveToPrice':
      return [relation.move, relation.price];
    case 'comparison':
      return [relation.subject, relation.reference];
    case 'countTimesPrice':
      return [relation.price];
    case 'about':
    case 'perUnit':
    case 'flow':
      return [relation.figure];
  }
}

export const moneyAt = ({ passage }: Desk, index: number): Money | undefined => {
  const subject = passage.subjects[index];
  return subject?.kind === 'money' ? subject : undefined;
};

/** The rates of the article's day, or the latest where the article has no date. */
export function ratesThen({ article, snapshot }: Desk): RateTable[] {
  return article.published && snapshot.onDate.some(({ source }) => source !== 'law')
    ? snapshot.onDate
    : snapshot.latest;
}

/** The day whose rates count: the article's, or that of the latest table. */
export function dayOf({ article, snapshot }: Desk): IsoDate {
  return article.published ?? snapshot.latest[0]?.date ?? '2002-01-01';
}

export function convertThen(desk: Desk, amount: number, from: CurrencyCode, to: CurrencyCode): Conversion | undefined {
  const answer = convert({ amount, from, to, date: dayOf(desk) }, ratesThen(desk));
  return 'value' in answer ? answer : undefined;
}

export function convertNow(desk: Desk, amount: number, from: CurrencyCode, to: CurrencyCode): Conversion | undefined {
  const answer = convert({ amount, from, to, date: dayOf(desk) }, desk.snapshot.latest);
  return 'value' in answer ? answer : undefined;
}

/** The rates are those of the article's day and not merely the nearest that are known without a network. */
export function isOfTheDay(desk: Desk, rateDate: IsoDate): boolean {
  return desk.article.published !== undefined && Math.abs(daysBetween(rateDate, desk.article.published)) <= NEAR_DAYS;
}

/** "BCE 26 ago 2024 · 1 € = 7,9512 CNY" */
export function sourceLine(
  { words, language }: Desk,
  { source, rateDate, rate, cross }: Conversion,
  from: CurrencyCode,
  to: CurrencyCode,
): string {
  const published =
    to === 'EUR' || cross ? formatRate(1 / rate, to, from, language) : formatRate(rate, from, to, language);
  if (source === 'law') return `${words.sources.law} · ${published}`;
  return `${words.sources[source]} ${formatDate(rateDate, language)} · ${published}`;
}

/** Without the date where the line would be too long for it. */
export function latestLabel({ words, language, snapshot }: Desk, date: IsoDate, value: string): string {
  if (snapshot.latestIsCurrent && date === snapshot.latest[0]?.date) return words.today;
  const label = words.latestRate(formatDate(date, language));
  return label.length + value.length <= ROW ? label : words.latestRateShort;
}

/** "50 miliardi di yuan", "12.000–13.000": as the text states it, with its own precision, in the reader's language. */
export function stated({ language }: Desk, { low, high, decimals }: Money, style: 'long' | 'short' = 'long'): string {
  return formatQuantity(low === high ? [low] : [low, high], language, style, Math.min(decimals, stepOf(high, 1)));
}

/** Names that more than one country gives its money. */
const SHARED = new Set(['USD', 'CHF']);

/** The amount with its currency in words, as it is spoken: "50 miliardi di yuan". */
export function spoken(desk: Desk, money: Money): string {
  return desk.words.amountOf(stated(desk, money), nameOf(desk, money.currency), Math.abs(money.high) >= 1e6);
}

/** The same as it is read, with the code where several countries share the name: "106 miliardi di dollari (USD)". */
export function inWords(desk: Desk, money: Money): string {
  const code = SHARED.has(money.currency) && desk.language !== 'en' ? ` (${money.currency})` : '';
  return `${spoken(desk, money)}${code}`;
}

/** A converted amount as it is spoken: "6,29 miliardi di euro". */
export function spokenValue(desk: Desk, low: number, high: number, currency: CurrencyCode): string {
  const step = stepOf(Math.max(Math.abs(low), Math.abs(high)));
  const quantity = formatQuantity(low === high ? [low] : [low, high], desk.language, 'long', step);
  return desk.words.amountOf(quantity, nameOf(desk, currency), Math.abs(high) >= 1e6);
}

const nameOf = ({ words, language }: Desk, currency: CurrencyCode) =>
  words.currencies[currency] ?? platformName(currency, language);

function platformName(currency: CurrencyCode, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency;
  } catch {
    return currency;
  }
}
