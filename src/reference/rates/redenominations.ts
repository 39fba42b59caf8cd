import type { IsoDate } from '../../calendar.ts';
import type { CurrencyCode } from './rate.ts';

/** A currency replaced by a new one of the same country: one `to` is `factor` of `from`, since `date`. */
interface Redenomination {
  from: CurrencyCode;
  to: CurrencyCode;
  factor: number;
  date: IsoDate;
}

/** ISO 4217 list three (historic codes) with the ratios of the national laws. */
const REDENOMINATIONS: readonly Redenomination[] = [
  { from: 'MXP', to: 'MXN', factor: 1e3, date: '1993-01-01' },
  { from: 'PLZ', to: 'PLN', factor: 1e4, date: '1995-01-01' },
  { from: 'RUR', to: 'RUB', factor: 1e3, date: '1998-01-01' },
  { from: 'BGL', to: 'BGN', factor: 1e3, date: '1999-07-05' },
  { from: 'TRL', to: 'TRY', factor: 1e6, date: '2005-01-01' },
  { from: 'ROL', to: 'RON', factor: 1e4, date: '2005-07-01' },
  { from: 'AZM', to: 'AZN', factor: 5e3, date: '2006-01-01' },
  { from: 'MZM', to: 'MZN', factor: 1e3, date: '2006-07-01' },
  { from: 'GHC', to: 'GHS', factor: 1e4, date: '2007-07-01' },
  { from: 'VEB', to: 'VEF', factor: 1e3, date: '2008-01-01' },
  { from: 'TMM', to: 'TMT', factor: 5e3, date: '2009-01-01' },
  { from: 'ZMK', to: 'ZMW', factor: 1e3, date: '2013-01-01' },
  { from: 'BYR', to: 'BYN', factor: 1e4, date: '2016-07-01' },
  { from: 'MRO', to: 'MRU', factor: 10, date: '2018-01-01' },
  { from: 'STD', to: 'STN', factor: 1e3, date: '2018-01-01' },
  { from: 'VEF', to: 'VES', factor: 1e5, date: '2018-08-20' },
  { from: 'SLL', to: 'SLE', factor: 1e3, date: '2022-07-01' },
  { from: 'ANG', to: 'XCG', factor: 1, date: '2025-03-31' },
];

/**
 * The currency that bore a name on a day: "Turkish lira" is TRY today and was TRL, a millionth of it, before 2005.
 * An amount an article states is in the currency then in force, at face value. An old currency named later stays what it is.
 */
export function inForce(currency: CurrencyCode, date: IsoDate): CurrencyCode {
  const older = REDENOMINATIONS.find(({ to }) => to === currency);
  return older && date < older.date ? inForce(older.from, date) : currency;
}

/** Units of `currency` for one unit of each currency that it became or that it replaced, nearest first. */
export function sameMoney(currency: CurrencyCode): { currency: CurrencyCode; units: number }[] {
  return [...successors(currency), ...predecessors(currency)];
}

function successors(currency: CurrencyCode): { currency: CurrencyCode; units: number }[] {
  const next = REDENOMINATIONS.find(({ from }) => from === currency);
  if (!next) return [];
  const further = successors(next.to).map(({ currency, units }) => ({ currency, units: units * next.factor }));
  return [{ currency: next.to, units: next.factor }, ...further];
}

function predecessors(currency: CurrencyCode): { currency: CurrencyCode; units: number }[] {
  const last = REDENOMINATIONS.find(({ to }) => to === currency);
  if (!last) return [];
  const further = predecessors(last.from).map(({ currency, units }) => ({ currency, units: units / last.factor }));
  return [{ currency: last.from, units: 1 / last.factor }, ...further];
}
