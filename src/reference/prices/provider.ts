import type { IsoDate } from '../../calendar.ts';
import type { PriceFailure, ProviderId } from './quote.ts';

/** A listing and the day a price is wanted for; `null` wants the latest alone. The key is the reader's own. */
interface PriceQuestion {
  symbol: string;
  /** ISO 10383, operating MIC. */
  mic: string;
  date: IsoDate | null;
  today: IsoDate;
  key: string;
}

/** What a provider knows. Prices as the exchange states them, in pence where it does. */
export interface Closes {
  currency: string;
  /** The close as it was printed then, on the day asked for or the last trading day before it. */
  onDate?: Close;
  latest?: Close;
  /** The close on that day in today's shares: divided by every split since. */
  onDateInSharesOfToday?: number;
}

export interface Close {
  date: IsoDate;
  price: number;
}

/** Asks for JSON at a path of the provider's host. Limits, time and network are its business. */
export type GetJson = (path: string) => Promise<{ status: number; body: unknown } | PriceFailure>;

/** One source of prices. It is asked only with the reader's own key, and learns the symbol and nothing else. */
export interface PriceProvider {
  id: ProviderId;
  host: string;
  /** Requests allowed in a span, free of charge. */
  limits: readonly { requests: number; milliseconds: number }[];
  quotes: (mic: string) => boolean;
  closes: (question: PriceQuestion, get: GetJson) => Promise<Closes | PriceFailure>;
}

/** A close is taken from the day itself or one of these many days before, never from longer ago. */
export const OLDEST_CLOSE_DAYS = 7;

/** The exchanges of the United States. */
export const UNITED_STATES: ReadonlySet<string> = new Set(['XNAS', 'XNYS', 'XASE', 'ARCX', 'BATS', 'OTCM']);

/** The last of some closes on or before a day. */
export function lastOnOrBefore(closes: readonly Close[], date: IsoDate): Close | undefined {
  return closes
    .filter((close) => close.date <= date)
    .reduce<Close | undefined>((last, close) => (last && last.date >= close.date ? last : close), undefined);
}
