import type { HttpFailure } from '../../http.ts';
import type { Instrument } from '../instrument.ts';

/** A publisher of a whole list of listings. The request names no instrument. */
export interface InstrumentUpstream {
  listings: () => Promise<{ instruments: Instrument[] } | HttpFailure>;
}

/** Lists are some 700 kB; twice that and more is something else. */
export const LARGEST_LIST = 4_000_000;
export const LIST_TIME_LIMIT = 30_000;
