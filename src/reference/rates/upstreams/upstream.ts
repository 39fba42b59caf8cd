import type { IsoDate } from '../../../calendar.ts';
import type { HttpFailure } from '../../http.ts';
import type { RateSource, RateTable } from '../rate.ts';

/** Tables in order of date, checked for form; whether they are plausible is for the store to say. */
export type UpstreamAnswer = { tables: RateTable[] } | HttpFailure;

/**
 * A publisher of whole tables. No request names a currency, and none names a day but today's, so that what is asked is
 * the same for everyone who asks for the same year.
 */
export interface RateUpstream {
  source: Exclude<RateSource, 'law'>;
  /** The tables of the last days up to `today`, a day without one among them or not. */
  latest: (today: IsoDate) => Promise<UpstreamAnswer>;
  /**
   * A calendar year, in one part or several, always the same ones in the same order, up to `today`. `known` spares parts
   * that are at hand. A failure is the last part.
   */
  year: (year: string, today: IsoDate, known: (date: IsoDate) => boolean) => AsyncIterable<UpstreamAnswer>;
  /** A year arrives with a table for each working day. */
  daily: boolean;
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
