import type { IsoDate } from '../../calendar.ts';

/** ISO 4217 alphabetic code, or BTC, ETH … for crypto-assets. */
export type CurrencyCode = string;

/** Who published a table: the id of a file in `upstreams/`. `law`: the irrevocable conversion rates to the euro. */
export type RateSource = string;

/** One source's reference rates of one day: units of each currency for 1 EUR. Two sources are never mixed in one table. */
export interface RateTable {
  date: IsoDate;
  source: RateSource;
  perEuro: Readonly<Record<CurrencyCode, number>>;
}

/** A conversion made, with what is needed to show where it comes from. */
export interface Conversion {
  /** In main units of `to`, unrounded. */
  value: number;
  /** Units of `to` for one unit of `from`. */
  rate: number;
  /** The day of the rates used: the last one on or before the day asked for. */
  rateDate: IsoDate;
  source: RateSource;
  /** Neither side is the euro, so the rate is computed from two published ones. */
  cross: boolean;
}

export type ConversionFailure = { failure: 'noRate' | 'noRateForDate' | 'badRequest'; currency?: CurrencyCode };
