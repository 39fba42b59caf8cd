import type { Currency } from './vocabulary.ts';

/** What kind of thing a number measures. */
export const BARE = 0;
export const MONEY = 1;
export const PER_CENT = 2;
export const POINTS_BASE = 3;
export const POINTS_PERCENTAGE = 4;
export const MULTIPLE = 5;

/** A number as it is written, with the unit that stands beside it. */
export class Quantity {
  start = 0;
  end = 0;
  /** Without sign, before the magnitude. */
  value = 0;
  /** The other reading of "1.234"; NaN when there is only one. The first reading takes the sign for a decimal one. */
  grouped = Number.NaN;
  /** The sign that is in doubt, `.` or `,`. */
  doubtful = 0;
  /** Value of the last written digit, before the magnitude. */
  step = 1;
  sign = 1;
  /** The factor of the words of scale: 1 when there are none. */
  factor = 1;
  scaled = false;
  /** Languages in which the words beside it are written; 0 when there are none. */
  languages = 0;
  /** The language of the document, as a set. */
  documentIn = 0;
  unit = BARE;
  currency: Currency | undefined = undefined;
  code = '';
  /** The unit stands before the number. */
  prefixed = false;
  /** Written in words. */
  spelled = false;
  /** Languages in which the one word it is made of is also the article ("un"), or an everyday word ("sei"). */
  articleIn = 0;
  everydayIn = 0;
  /** Written as a whole number without separators. */
  plain = false;
  /** Where the digits begin and end, without sign and unit. */
  from = 0;
  to = 0;
}
