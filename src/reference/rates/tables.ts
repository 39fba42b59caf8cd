import { isIsoDate, type IsoDate } from '../../calendar.ts';
import type { CurrencyCode, RateSource, RateTable } from './rate.ts';

/** One published rate, as text or number, not yet believed. */
export interface Observation {
  date: unknown;
  currency: unknown;
  rate: unknown;
}

/**
 * Tables by day, in order, from single observations of one source. What is no calendar date, no currency code or no
 * positive finite number ("N/A", "N.A.", "") is left out.
 */
export function tablesFrom(source: RateSource, observations: Iterable<Observation>): RateTable[] {
  const days = new Map<IsoDate, Record<CurrencyCode, number>>();
  for (const { date, currency, rate } of observations) {
    const number = typeof rate === 'string' && NUMBER.test(rate) ? Number(rate) : rate;
    if (typeof currency !== 'string' || !CURRENCY.test(currency) || currency === 'EUR') continue;
    if (typeof number !== 'number' || !(number >= SMALLEST && number <= LARGEST)) continue;
    // A day seen before is a day: a whole history has a quarter of a million observations.
    const day = days.get(date as IsoDate) ?? (isIsoDate(date) ? emptyRecord() : undefined);
    if (!day) continue;
    day[currency] = number;
    days.set(date as IsoDate, day);
  }
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([date, perEuro]): RateTable => ({ date, source, perEuro }));
}

const CURRENCY = /^[A-Z]{3}$/;
const NUMBER = /^\d+(\.\d+)?$/;
/** Wider than any rate to the euro ever published: the dearest currency is the Kuwaiti dinar, 0.3; the cheapest, in the millions. */
const SMALLEST = 1e-3;
const LARGEST = 1e9;

/** Without a prototype, so that no name in an answer can reach one. */
function emptyRecord(): Record<CurrencyCode, number> {
  return Object.create(null) as Record<CurrencyCode, number>;
}
