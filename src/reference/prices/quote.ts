import type { IsoDate } from '../../calendar.ts';
import type { CurrencyCode } from '../rates/rate.ts';

export type ProviderId = 'tiingo' | 'twelvedata' | 'massive';

/** A price with its day. `price` in main units of `currency` (pence are divided by 100). */
export interface Quote {
  price: number;
  currency: CurrencyCode;
  date: IsoDate;
  provider: ProviderId;
}

/** What a ticker card shows when the reader asks for prices. `change` is a fraction, split-adjusted, from `onDate` to `latest`. */
export interface PriceAnswer {
  onDate?: Quote;
  latest?: Quote;
  change?: number;
}

export type PriceFailure =
  | { failure: 'off' | 'noKey' | 'wrongKey' | 'notInPlan' | 'noData' | 'unreachable' | 'badAnswer' }
  | { failure: 'tooMany'; retryAt?: string };
