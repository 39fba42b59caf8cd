import type { IsoDate } from '../../calendar.ts';
import type { UiLanguage } from '../../settings.ts';
import type { Clock } from '../clock.ts';
import type { HttpFailure } from '../http.ts';
import type { CurrencyCode, RateSource, RateTable } from './rate.ts';

/** What is said of a source without asking it. A file in `upstreams/` exports it as `about`. */
export interface AboutSource {
  /** Kept with every table and saved figure: it never changes. Letters and digits. */
  id: RateSource;
  /** Whom to ask first: the lower the earlier, and a further source after every primary one. */
  order: number;
  /**
   * A primary source has a table of the euro for each working day; any of them can be the table of a day. A further one
   * is asked only for the currencies that those before it lack.
   */
  kind: 'primary' | 'further';
  /** The primary source whose figures it passes on. */
  figuresOf?: RateSource;
  /** Short, as a citation gives it: everywhere the same, or in each language of the interface. */
  name: SourceName;
  /** As the card gives it, where that is another: a publisher and who passed its figures on. */
  cardName?: SourceName;
}

export type SourceName = string | Readonly<Record<UiLanguage, string>>;

/** Makes the source that can be asked; exported as `create`. */
export type CreateUpstream = (fetch: typeof globalThis.fetch, clock: Pick<Clock, 'wait'>) => RateUpstream;

/** Tables in order of date, checked for form; whether they are plausible is for the store to say. */
export type UpstreamAnswer = { tables: RateTable[] } | HttpFailure;

/**
 * A publisher of whole tables. No request names a currency, and none names a day but today's, so that what is asked is
 * the same for everyone who asks for the same year.
 */
export interface RateUpstream {
  source: RateSource;
  /** The tables of the last days up to `today`, a day without one among them or not. */
  latest: (today: IsoDate) => Promise<UpstreamAnswer>;
  /**
   * A calendar year, in one part or several, always the same ones in the same order, up to `today`. `known` spares parts
   * that are at hand. A failure is the last part.
   */
  year: (year: string, today: IsoDate, known: (date: IsoDate) => boolean) => AsyncIterable<UpstreamAnswer>;
  /** A year arrives with a table for each working day. */
  daily: boolean;
  /** Every table there is, in order of date, where it is published as one file. */
  history?: () => Promise<UpstreamAnswer>;
  /** Of a further source: whether it is worth asking about a currency (ISO 4217). */
  quotes?: (currency: CurrencyCode) => boolean;
}

/**
 * How far the latest request looks back: a browser used every few weeks keeps an unbroken row of days, and an article of
 * the last days has those around it.
 */
export const LATEST_WINDOW_DAYS = 24;
/** A year is asked for with some days on either side, which its first and last articles need as well. */
export function yearWithMargins(year: string): { from: IsoDate; to: IsoDate } {
  return { from: `${Number(year) - 1}-12-15` as IsoDate, to: `${Number(year) + 1}-01-15` as IsoDate };
}
