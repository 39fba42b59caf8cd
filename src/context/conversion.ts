import type { IsoDate } from '../calendar.ts';
import { formatDate, formatRate } from '../i18n/number.ts';
import { convert } from '../reference/rates/convert.ts';
import type { Conversion, CurrencyCode, RateTable } from '../reference/rates/rate.ts';
import { sourceName } from '../reference/rates/sources.ts';
import type { Desk } from './desk.ts';
import type { HomeValue } from './explanation.ts';
import { fitting, ROOM } from './fit.ts';
import { toSignificant } from './rounding.ts';

/** The rates of the article's day; the latest where the article has no date, and never those instead of missing ones. */
export function ratesThen({ article, snapshot }: Desk): RateTable[] {
  return article.published === undefined ? snapshot.latest : snapshot.onDate;
}

/** The day whose rates count: the article's, or that of the latest table. */
export function dayOf({ article, snapshot }: Desk): IsoDate {
  return article.published ?? snapshot.latest[0]?.date ?? '2002-01-01';
}

/** At the article's day. */
export function convertThen(desk: Desk, amount: number, from: CurrencyCode, to: CurrencyCode): Conversion | undefined {
  const answer = convert({ amount, from, to, date: dayOf(desk) }, ratesThen(desk));
  return 'value' in answer ? answer : undefined;
}

/** At the latest rates known. The currency is still the one of the article's day: its rate is that of what it became. */
export function convertNow(desk: Desk, amount: number, from: CurrencyCode, to: CurrencyCode): Conversion | undefined {
  const answer = convert({ amount, from, to, date: dayOf(desk) }, desk.snapshot.latest);
  return 'value' in answer ? answer : undefined;
}

/** Units of a currency for one euro in the tables that a conversion used. */
export function perEuro(desk: Desk, currency: CurrencyCode): number | undefined {
  return convertThen(desk, 1, 'EUR', currency)?.rate;
}

/** "BCE 26 ago 2024 · 1 € = 7,9512 CNY"; a rate between two other currencies says that it is computed. */
export function sourceLine(
  { words, language }: Desk,
  { source, rateDate, rate, cross }: Conversion,
  from: CurrencyCode,
  to: CurrencyCode,
): string {
  const published = quotation(rate, from, to, cross ? undefined : 'EUR');
  // A computed rate has the digits of the two that it comes from, no more.
  const shown = cross ? toSignificant(published.rate, 5) : published.rate;
  const quoted = formatRate(shown, published.base, published.quote, language);
  if (source === 'law') return `${words.byLaw} · ${quoted}`;
  const line = `${sourceName(source, language, 'card')} ${formatDate(rateDate, language)} · ${quoted}`;
  return cross ? fitting(ROOM.source, [`${line} ${words.cross}`, line]) : line;
}

/** The direction in which a rate is quoted: for one euro, else so that it is no fraction. */
function quotation(rate: number, from: CurrencyCode, to: CurrencyCode, base: CurrencyCode | undefined) {
  const backwards = base === undefined ? rate < 1 : to === base;
  return backwards ? { rate: 1 / rate, base: to, quote: from } : { rate, base: from, quote: to };
}

/** Without the date where the line would be too long for it; "today" only for the last rate published. */
export function latestLabels({ words, language, snapshot }: Desk, date: IsoDate): string[] {
  if (snapshot.latestIsCurrent && date === snapshot.latest[0]?.date) return [words.today];
  return [words.latestRate(formatDate(date, language)), words.latestRateShort];
}

export function homeValue(
  { rate, rateDate, source }: Conversion,
  currency: CurrencyCode,
  value: number,
  valueMax: number,
  step: number,
): HomeValue {
  return { value, ...(valueMax === value ? {} : { valueMax }), currency, step, rate: 1 / rate, rateDate, source };
}
