import type { Currency } from './currency.ts';

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
  /** Its place among those of its paragraph. */
  index = 0;
  /** The digits as one whole number, and how many of them stand after the decimal sign: 12,50 is 1250 and 2. */
  digits = 0;
  places = 0;
  /** The sign that is in doubt in "1.234", `.` or `,`; 0 when the reading is sure. Until settled it is read as decimal. */
  doubtful = 0;
  sign = 1;
  /** The power of ten of the words of scale: 0 when there are none. */
  power = 0;
  scaled = false;
  /** Languages in which the words beside it are written; 0 when there are none. */
  languages = 0;
  /** The language of the document, as a set. */
  documentIn = 0;
  /** ISO 4217 of the page, when it says so. */
  assumed = '';
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
  /** "percentuale", "porcentaje": after an article it is the noun, not one per cent. */
  namesShare = false;
  /** Written as a whole number without separators. */
  plain = false;
  /** Where the digits begin and end, without sign and unit. */
  from = 0;
  to = 0;
}

/** Makes a quantity as new, so that one that was not kept can serve for the next number. */
export function reset(quantity: Quantity, documentIn: number, assumed: string): Quantity {
  quantity.digits = 0;
  quantity.places = 0;
  quantity.doubtful = 0;
  quantity.sign = 1;
  quantity.power = 0;
  quantity.scaled = false;
  quantity.languages = 0;
  quantity.documentIn = documentIn;
  quantity.assumed = assumed;
  quantity.unit = BARE;
  quantity.currency = undefined;
  quantity.code = '';
  quantity.prefixed = false;
  quantity.spelled = false;
  quantity.articleIn = 0;
  quantity.everydayIn = 0;
  quantity.plain = false;
  quantity.namesShare = false;
  quantity.to = 0;
  return quantity;
}

const POWERS = Array.from({ length: 40 }, (_, power) => Number(`1e${power}`));

/** `value` × 10^`power`, by one multiplication or division, so that 11.27 pence are 0.1127 pounds to the last digit. */
export function scaled(value: number, power: number): number {
  return power >= 0 ? value * (POWERS[power] ?? Infinity) : value / (POWERS[-power] ?? Infinity);
}

/** The number as it is written, without sign and scale. */
export const written = (quantity: Quantity): number => scaled(quantity.digits, -quantity.places);

/** Sets a number that has a fraction which digits may or may not say exactly: 2.5, 1/3. */
export function setNumber(quantity: Quantity, value: number): void {
  quantity.digits = value;
  quantity.places = 0;
  for (let places = 1; places <= 3 && !Number.isInteger(quantity.digits); places += 1) {
    const digits = value * POWERS[places]!;
    if (!Number.isInteger(digits)) continue;
    quantity.digits = digits;
    quantity.places = places;
  }
}
