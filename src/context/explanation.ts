import type { IsoDate } from '../calendar.ts';
import type { CurrencyCode, RateSource } from '../reference/rates/rate.ts';

export type Verdict = 'consistent' | 'close' | 'off';

export interface Row {
  label: string;
  value: string;
  /** Colours the value; the sign or the word says it too. */
  tone?: 'up' | 'down' | 'warn';
}

/** The converted value in numbers, for whoever cites it. Main units, unrounded. */
export interface HomeValue {
  value: number;
  valueMax?: number;
  currency: CurrencyCode;
  /** The weight of the last digit that the card shows: 10,000,000 for "6,29 miliardi €". */
  step?: number;
  /** Units of the figure's currency for one unit of the home currency, as the source line shows it. */
  rate: number;
  rateDate: IsoDate;
  source: RateSource;
}

/** Everything a figure's card says, in the reader's language. */
export interface Explanation {
  kicker: string;
  /** The answer; where a smaller qualifier follows ("almeno"), it is the end of this text. */
  headline: string;
  /** The end of `headline` that is set smaller. */
  qualifier?: string;
  rows: Row[];
  /** Where the numbers come from, with the date. */
  source: string;
  verdict?: Verdict;
  /** The same as one spoken sentence, for screen readers and the list. */
  label: string;
  /** "How it is worked out": one line a step. */
  working: string[];
  /** 0–1: under 0.9 the doubt is shown and no verdict is given; under 0.6 it is not underlined. */
  confidence: number;
  home?: HomeValue;
  /** The amount in words of the reader's language ("50 miliardi di yuan"), for whoever quotes it in running text. */
  stated?: string;
  sparkline?: { points: { date: IsoDate; value: number }[]; change: string; description: string };
  /** Currencies the reader may have meant instead, most likely first; the card offers them. */
  alternatives?: CurrencyCode[];
  /** A paragraph under a name or a term instead of rows. */
  body?: string;
  /** Something that only the network can tell, on the reader's click. */
  offers?: 'price';
  /** An address outside that tells more (http or https). */
  link?: { label: string; url: string };
}
