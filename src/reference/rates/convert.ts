import { isIsoDate, type IsoDate } from '../../calendar.ts';
import type { Conversion, ConversionFailure, CurrencyCode, RateTable } from './rate.ts';
import { inForce, sameMoney } from './redenominations.ts';

/** An amount in main units, as stated on a day: "lira" meant another money before 2005 (see `inForce`). */
export interface ConversionRequest {
  amount: number;
  /** Read as the currency that bore the code on `date`. */
  from: CurrencyCode;
  /** This very currency, whatever the day. */
  to: CurrencyCode;
  /** When the amount was stated. The rates may be of another day. */
  date: IsoDate;
}

/**
 * Converts with the first table that holds both currencies: two sources are never mixed in one number. Currencies that
 * gave way to the euro go by the law's rate wherever a table of law is among `tables`; only those of the day belong there.
 * The tables may be of another day than the request's (the latest, say): the answer tells by which day it goes.
 */
export function convert(request: ConversionRequest, tables: readonly RateTable[]): Conversion | ConversionFailure {
  const { amount, date } = request;
  if (!Number.isFinite(amount) || !isIsoDate(date)) return { failure: 'badRequest' };
  const wrong = [request.from, request.to].find((code) => !CODE.test(code));
  if (wrong !== undefined) return { failure: 'badRequest', currency: wrong };

  const from = inForce(request.from, date);
  const { to } = request;
  if (from === to) return { value: amount, rate: 1, rateDate: date, source: 'law', cross: false };

  const laws = tables.filter(({ source }) => source === 'law');
  const cross = from !== 'EUR' && to !== 'EUR';
  const byLaw = lawOf(laws, [from, to]);
  for (const table of [...byLaw, ...tables.filter(({ source }) => source !== 'law')]) {
    const a = perEuro(from, table, laws);
    const b = perEuro(to, table, laws);
    if (a === undefined || b === undefined) continue;
    const value = (amount * b) / a;
    if (!Number.isFinite(value)) return { failure: 'badRequest' };
    return { value: value + 0, rate: b / a, rateDate: table.date, source: table.source, cross };
  }

  const published = tables.filter(({ source }) => source !== 'law');
  const missing = [from, to].find((code) => published.every((table) => perEuro(code, table, laws) === undefined));
  const failure = published.length === 0 ? 'noRateForDate' : 'noRate';
  return missing === undefined ? { failure } : { failure, currency: missing };
}

/** ISO 4217 codes have three letters, crypto-assets up to five. Upper case alone, so that no name of Object.prototype fits. */
const CODE = /^[A-Z]{3,5}$/;

/** The youngest table of law among those the two currencies need, when they need nothing else. */
function lawOf(laws: readonly RateTable[], currencies: readonly CurrencyCode[]): RateTable[] {
  const needed = currencies.filter((code) => code !== 'EUR').map((code) => laws.find((law) => inLaw(code, law)));
  if (needed.includes(undefined)) return [];
  const tables = needed.filter((law) => law !== undefined);
  return tables.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, 1);
}

/** Units of a currency for 1 EUR: by law, as the table states it, or through the currency it became or replaced. */
function perEuro(currency: CurrencyCode, table: RateTable, laws: readonly RateTable[]): number | undefined {
  if (currency === 'EUR') return 1;
  for (const { currency: code, units } of [{ currency, units: 1 }, ...sameMoney(currency)]) {
    const law = laws.find((law) => code in law.perEuro);
    const rate = law?.perEuro[code] ?? table.perEuro[code];
    if (rate !== undefined) return rate * units;
  }
  return undefined;
}

function inLaw(currency: CurrencyCode, law: RateTable): boolean {
  return [currency, ...sameMoney(currency).map(({ currency }) => currency)].some((code) => code in law.perEuro);
}
