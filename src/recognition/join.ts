import { unitAt, type Tape } from './tape.ts';
import { before } from './before.ts';
import { isDash, isDigit, isLetter, isSpace } from './characters.ts';
import { BARE, MONEY, scaled, written, type Quantity } from './quantity.ts';
import { LONGEST_JOINT } from './scanner.ts';
import {
  AND,
  BETWEEN,
  book,
  BY,
  COUNTED,
  FALL,
  FILLER,
  FROM,
  MOVE,
  NUMBER_AND,
  POINT,
  RISE,
  SPANS,
  TO,
  TO_CHANGE,
} from './vocabulary.ts';

/** Two numbers that make one figure. */
export interface Joined {
  first: Quantity;
  last: Quantity;
  form: 'range' | 'change';
  /** The value that was left and the one that was reached. */
  from: Quantity;
  to: Quantity;
}

const NONE = 0;
const DASH = 1;
const AND_JOINT = 2;
const TO_JOINT = 3;
const CHANGE_JOINT = 4;
const FROM_JOINT = 5;

/** "twenty dollars and 43 cents", "15 dollars 50", "$20 and 43c": adds the small part to the great one. */
export function addsUp(text: Tape, great: Quantity, small: Quantity, to: number): boolean {
  if (great.unit !== MONEY || great.scaled || great.places !== 0 || !Number.isInteger(great.digits) || !great.currency)
    return false;
  if (great.currency.power !== 0 || small.sign < 0) return false;
  const gap = text.slice(great.end, small.start);
  if (gap.length > 6 || gap.length === 0 || !isSpace(gap.charCodeAt(0))) return false;
  const joined = gap.length > 1;
  if (joined && (book.flags(book.wordAt(text, great.end + 1, small.start)) & (NUMBER_AND | POINT)) === 0) return false;
  if (joined && !(book.end === small.start - 1 && isSpace(unitAt(text, small.start - 1)))) return false;
  if (small.unit === MONEY) {
    const part = small.currency!;
    if (part.power === 0 || small.scaled || scaled(written(small), part.power) >= 1) return false;
    if (part.partOf.length > 0 && !isPartOf(part.partOf, great)) return false;
    const places = small.places - part.power;
    great.digits = scaled(great.digits, places) + small.digits;
    great.places = places;
  } else {
    if (small.unit !== BARE || small.scaled || !small.plain || small.digits >= 100 || small.prefixed) return false;
    if (!joined && (small.spelled || small.to - small.from !== 2 || great.prefixed)) return false;
    if (!endsAmount(text, small.end, to, joined)) return false;
    great.digits = great.digits * 100 + small.digits;
    great.places = 2;
  }
  great.plain = false;
  great.end = small.end;
  return true;
}

function isPartOf(wholes: readonly string[], great: Quantity): boolean {
  const code = great.code || great.currency!.code;
  return wholes.includes(code) || wholes.includes('USD') || wholes.includes('EUR');
}

/** After "15 dollars 50" nothing may follow that the 50 could count. */
function endsAmount(text: Tape, end: number, to: number, joined: boolean): boolean {
  if (end >= to) return true;
  const code = unitAt(text, end);
  if (!isSpace(code)) return !isLetter(code) && !isDigit(code) && code !== 37 && !isDash(code) && code !== 58;
  if (!isLetter(unitAt(text, end + 1))) return end + 1 >= to || !isDigit(unitAt(text, end + 1));
  const flags = book.flags(book.wordAt(text, end + 1, to));
  return joined ? (flags & NUMBER_AND) !== 0 : (flags & COUNTED) === 0;
}

/** Whether two figures that follow each other are a range or a change, and which. */
export function joins(text: Tape, first: Quantity, last: Quantity, floor: number): Joined | undefined {
  if (last.unit === BARE && !(first.unit !== BARE && first.prefixed)) return undefined;
  if (last.start - first.end > LONGEST_JOINT || last.start <= first.end - 1) return undefined;
  if (first.unit !== BARE && last.unit !== BARE && first.unit !== last.unit) return undefined;
  // "1.1990 a 1.015 francos": a date, not a price.
  if (first.unit === BARE && first.places > 3 && first.places > last.places) return undefined;
  const joint = jointOf(text, first.end, last.start);
  if (joint === NONE) return undefined;
  if (!sameMoney(first, last)) return undefined;
  const bothUnits = first.unit !== BARE && last.unit !== BARE && !(first.prefixed && joint === DASH);
  const ascending =
    scaled(first.digits, powerOfFirst(first, last) - first.places) < scaled(last.digits, last.power - last.places);
  if (joint === DASH) return ascending && !(first.unit === BARE && isYear(first)) ? range(first, last) : undefined;
  before.from(text, first.start, floor);
  const opener = openerOf();
  if (joint === AND_JOINT) return ascending && opener !== NONE ? range(first, last) : undefined;
  if (joint === FROM_JOINT) {
    return bothUnits || first.unit !== BARE ? undefined : { first, last, form: 'change', from: last, to: first };
  }
  if (joint === CHANGE_JOINT) {
    return bothUnits || opener !== FROM_OPENER ? undefined : { first, last, form: 'change', from: first, to: last };
  }
  if (opener === BETWEEN_OPENER) return ascending ? range(first, last) : undefined;
  if (opener === FROM_OPENER) {
    const ranges = flagsBefore(SPANS);
    if (ranges && ascending) return range(first, last);
    if (bothUnits) return ascending && !flagsBefore(RISE | FALL | MOVE) ? range(first, last) : undefined;
    return { first, last, form: 'change', from: first, to: last };
  }
  if (!ascending || (first.unit === BARE && isYear(first)) || moved()) return undefined;
  return range(first, last);
}

const range = (first: Quantity, last: Quantity): Joined => ({ first, last, form: 'range', from: first, to: last });
const isYear = (quantity: Quantity): boolean => quantity.plain && quantity.digits >= 1900 && quantity.digits < 2100;

function sameMoney(first: Quantity, last: Quantity): boolean {
  if (first.unit !== MONEY || last.unit !== MONEY) return true;
  const a = first.currency!;
  const b = last.currency!;
  return (first.code || a.code) === (last.code || b.code) && a.power === b.power;
}

/** "5 to 10 million": the scale said once is meant twice, unless the first number is the greater. */
export function powerOfFirst(first: Quantity, last: Quantity): number {
  if (first.scaled || !last.scaled || written(first) > written(last) * 50) return first.power;
  return last.power;
}

function jointOf(text: Tape, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(unitAt(text, at))) at += 1;
  if (at === end) return NONE;
  const code = unitAt(text, at);
  if (isDash(code) || (code === 0x2014 && at === start)) {
    at += 1;
    while (at < end && isSpace(unitAt(text, at))) at += 1;
    return at === end ? DASH : NONE;
  }
  if (at === start) return NONE;
  let joint = NONE;
  for (let words = 0; words < 4 && at < end; words += 1) {
    const flags = book.flags(book.wordAt(text, at, end));
    if (book.end === at) return NONE;
    if (joint === NONE) {
      if ((flags & TO_CHANGE) !== 0) joint = CHANGE_JOINT;
      else if ((flags & TO) !== 0) joint = TO_JOINT;
      else if ((flags & AND) !== 0) joint = AND_JOINT;
      else if ((flags & FROM) !== 0) joint = FROM_JOINT;
      else return NONE;
    } else if ((flags & (FILLER | TO)) === 0) return NONE;
    at = book.end;
    while (at < end && (isSpace(unitAt(text, at)) || unitAt(text, at) === 39 || unitAt(text, at) === 0x2019)) at += 1;
  }
  return at === end ? joint : NONE;
}

const BETWEEN_OPENER = 1;
const FROM_OPENER = 2;

/** "tra", "da", "between", "from" before the first number, over articles and hedges. Reads `before`. */
function openerOf(): number {
  for (let back = 0; back < 3; back += 1) {
    const flags = before.flags(back);
    if ((flags & BETWEEN) !== 0) return BETWEEN_OPENER;
    if ((flags & FROM) !== 0) return FROM_OPENER;
    if ((flags & FILLER) === 0) return NONE;
  }
  return NONE;
}

const WINDOW = 8;

function flagsBefore(wanted: number): boolean {
  for (let back = 0; back < WINDOW && before.word(back) !== -2; back += 1) {
    if ((before.flags(back) & wanted) !== 0) return true;
  }
  return false;
}

/** "rose $2 to $50", "sale di 2 dollari a 50": the first number is the size of the move. Reads `before`. */
function moved(): boolean {
  for (let back = 0; back < 3; back += 1) {
    const flags = before.flags(back);
    if ((flags & (RISE | FALL | BY)) !== 0) return true;
    if ((flags & FILLER) === 0) return false;
  }
  return false;
}
