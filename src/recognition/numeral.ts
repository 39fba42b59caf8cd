import { unitAt, type Tape } from './tape.ts';
import { FRACTION, fractionOf, isApostrophe, isDigit, isLetter, isSpace, KIND } from './characters.ts';
import { scaled, setNumber, type Quantity } from './quantity.ts';
import { book, OVER_SIGN, PERCENT, units, UNITS } from './vocabulary.ts';

const DOT = 46;
const COMMA = 44;
/** No amount in a text has more digits, and doubles hold no more. */
const MOST_DIGITS = 18;

/**
 * Reads the number whose first digit stands at `start`, as a maximal run of digits and separators: dates, times,
 * versions and telephone numbers are eaten whole and refused. Answers the end of the run; `quantity.to` is 0 when it
 * is not a number.
 */
export function readDigits(text: Tape, start: number, limit: number, quantity: Quantity): number {
  let at = start;
  let digits = 0;
  let count = 0;
  let group = 0;
  let firstGroup = 0;
  let dots = 0;
  let commas = 0;
  let spaces = 0;
  let apostrophes = 0;
  let lastSign = 0;
  let changes = 0;
  let twos = 0;
  let threes = 0;
  let uneven = false;
  for (;;) {
    const code = unitAt(text, at);
    if (isDigit(code)) {
      digits = digits * 10 + code - 48;
      count += 1;
      group += 1;
      at += 1;
      if (at < limit) continue;
    }
    const sign = at < limit ? separator(text, at, limit, code, group, dots + commas) : 0;
    if (sign === 0) break;
    if (lastSign === 0) firstGroup = group;
    else if (group === 3) threes += 1;
    else if (group === 2 && threes === 0) twos += 1;
    else uneven = true;
    if (lastSign !== 0 && sign !== lastSign) changes += 1;
    lastSign = sign;
    if (sign === DOT) dots += 1;
    else if (sign === COMMA) commas += 1;
    else if (sign === 39) apostrophes += 1;
    else spaces += 1;
    group = 0;
    at += 1;
  }
  quantity.to = 0;
  if (count > MOST_DIGITS) return at;
  const grouping = uneven ? UNEVEN : twos === 0 ? THREES : threes === (changes > 0 ? 1 : 0) ? INDIAN : UNEVEN;
  const fraction = decimalsOf(dots, commas, spaces + apostrophes, lastSign, changes, firstGroup, group, grouping);
  if (fraction === REFUSED) return at;
  quantity.from = start;
  quantity.to = at;
  quantity.plain = lastSign === 0;
  quantity.digits = digits;
  quantity.places = fraction === DOUBTFUL ? 3 : fraction;
  quantity.doubtful = fraction === DOUBTFUL && unitAt(text, start) !== 48 ? lastSign : 0;
  if (isDashCents(text, at)) {
    quantity.to = at + 2;
    return at + 2;
  }
  if (quantity.plain && isLetter(unitAt(text, at))) return readExponent(text, at, limit, quantity);
  const over = quantity.plain ? readOver(text, at, limit, quantity) : at;
  return over > at ? over : readFraction(text, start, at, limit, quantity);
}

const REFUSED = -1;
const DOUBTFUL = -2;

/** How the groups between the first and the last are made: of three digits, of two ("12,34,567"), or neither. */
const UNEVEN = 0;
const THREES = 1;
const INDIAN = 2;

/** How many of the digits stand after the decimal sign. */
function decimalsOf(
  dots: number,
  commas: number,
  blanks: number,
  lastSign: number,
  changes: number,
  firstGroup: number,
  lastGroup: number,
  grouping: number,
): number {
  if (lastSign === 0) return 0;
  const lastIsDecimalSign = lastSign === DOT || lastSign === COMMA;
  if (changes > 1) return REFUSED;
  if (changes === 1) {
    // Two signs: the last one is decimal and stands once, the other groups.
    if (!lastIsDecimalSign || (lastSign === DOT ? dots : commas) !== 1 || firstGroup > 3) return REFUSED;
    return grouping === THREES || (grouping === INDIAN && commas > 1 && firstGroup <= 2) ? lastGroup : REFUSED;
  }
  if (!lastIsDecimalSign) return firstGroup <= 3 && grouping === THREES && lastGroup === 3 ? 0 : REFUSED;
  if (dots + commas > 1) {
    if (firstGroup > 3 || lastGroup !== 3) return REFUSED;
    return grouping === THREES || (grouping === INDIAN && commas > 0 && firstGroup <= 2) ? 0 : REFUSED;
  }
  return lastGroup === 3 && firstGroup <= 3 && blanks === 0 ? DOUBTFUL : lastGroup;
}

/** The sign that joins the digits before `at` to those after it, or 0. A space joins groups of exactly three digits. */
function separator(text: Tape, at: number, limit: number, code: number, group: number, decimals: number): number {
  if (group === 0 || at + 1 >= limit || !isDigit(unitAt(text, at + 1))) return 0;
  if (code === DOT || code === COMMA) return code;
  const blank = isSpace(code);
  if (!blank && !isApostrophe(code)) return 0;
  if (decimals > 0 || group > 3 || !threeDigits(text, at + 1, limit)) return 0;
  return blank ? 32 : 39;
}

function threeDigits(text: Tape, at: number, limit: number): boolean {
  if (at + 3 > limit || !isDigit(unitAt(text, at + 1)) || !isDigit(unitAt(text, at + 2))) return false;
  return at + 3 === limit || !isDigit(unitAt(text, at + 3));
}

/** "45,- Euro": no cents. */
const isDashCents = (text: Tape, at: number): boolean => {
  const sign = unitAt(text, at + 1);
  const stop = unitAt(text, at);
  if ((stop !== COMMA && stop !== DOT) || (sign !== 45 && sign !== 0x2013 && sign !== 0x2014)) return false;
  const next = unitAt(text, at + 2);
  return next === 0 || isSpace(next) || next === DOT || next === COMMA || next === 41 || next === 10 || next === 59;
};

/** "1e10": the power of ten after the digits. */
function readExponent(text: Tape, end: number, limit: number, quantity: Quantity): number {
  if (end + 1 >= limit || (unitAt(text, end) | 32) !== 101 || !isDigit(unitAt(text, end + 1))) return end;
  let at = end + 1;
  let power = 0;
  while (at < limit && at - end < 4 && isDigit(unitAt(text, at))) {
    power = power * 10 + unitAt(text, at) - 48;
    at += 1;
  }
  if (power > 15 || isDigit(unitAt(text, at)) || isLetter(unitAt(text, at))) return end;
  quantity.digits = scaled(quantity.digits, power);
  quantity.plain = false;
  quantity.to = at;
  return at;
}

/** "1 over 3 per cent": a fraction in words between digits. */
function readOver(text: Tape, end: number, limit: number, quantity: Quantity): number {
  if (end + 3 >= limit || !isSpace(unitAt(text, end)) || !isLetter(unitAt(text, end + 1))) return end;
  if ((book.flags(book.wordAt(text, end + 1, limit)) & OVER_SIGN) === 0) return end;
  let at = book.end + 1;
  let below = 0;
  while (at < limit && at - book.end < 4 && isDigit(unitAt(text, at))) {
    below = below * 10 + unitAt(text, at) - 48;
    at += 1;
  }
  if (below < 2 || isDigit(unitAt(text, at)) || !isSpace(unitAt(text, at))) return end;
  const found = book.longest(UNITS, text, at + 1, limit);
  if (found === 0 || units[found - 1]!.role !== PERCENT) return end;
  setNumber(quantity, quantity.digits / below);
  quantity.plain = false;
  quantity.to = at;
  return at;
}

/** "2½", "1 1/2", "3/4": the fraction that follows whole digits. */
function readFraction(text: Tape, start: number, end: number, limit: number, quantity: Quantity): number {
  if (end >= limit || !quantity.plain) return end;
  let at = end;
  if (isSpace(unitAt(text, at)) && at + 1 < limit) at += 1;
  const code = unitAt(text, at);
  if (KIND[code] === FRACTION) {
    setNumber(quantity, quantity.digits + fractionOf(code));
    quantity.plain = false;
    quantity.to = at + 1;
    return at + 1;
  }
  if (unitAt(text, end) === 47) return readRatio(text, start, end, limit, quantity, 0);
  if (at === end + 1 && isDigit(code) && unitAt(text, at + 1) === 47) {
    return readRatio(text, at, at + 1, limit, quantity, quantity.digits);
  }
  return end;
}

/** One or two digits each side of the bar, of a half to a sixteenth; what is none is left alone. */
function readRatio(text: Tape, start: number, bar: number, limit: number, quantity: Quantity, whole: number): number {
  if (bar - start > 2) return bar;
  let at = bar + 1;
  let below = 0;
  while (at < limit && at - bar <= 2 && isDigit(unitAt(text, at))) {
    below = below * 10 + unitAt(text, at) - 48;
    at += 1;
  }
  let above = 0;
  for (let digit = start; digit < bar; digit += 1) above = above * 10 + unitAt(text, digit) - 48;
  if (below < 2 || below > 16 || above >= below || isDigit(unitAt(text, at))) return bar;
  const next = unitAt(text, at);
  if (next !== 37 && !(isSpace(next) && unitAt(text, at + 1) === 37)) return whole > 0 ? quantity.to : bar;
  setNumber(quantity, whole + above / below);
  quantity.plain = false;
  quantity.to = at;
  return at;
}
