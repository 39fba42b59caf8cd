import { KIND, FRACTION, fractionOf, isApostrophe, isDigit, isSpace } from './characters.ts';
import type { Quantity } from './quantity.ts';

const DOT = 46;
const COMMA = 44;
/** No amount in a text has more digits, and doubles hold no more. */
const MOST_DIGITS = 18;

/**
 * Reads the number whose first digit stands at `start`, as a maximal run of digits and separators: dates, times,
 * versions and telephone numbers are eaten whole and refused. Answers the end of the run; `quantity.to` is 0 when it
 * is not a number.
 */
export function readDigits(text: string, start: number, limit: number, quantity: Quantity): number {
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
    const code = text.charCodeAt(at);
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
  quantity.grouped = Number.NaN;
  quantity.doubtful = 0;
  if (fraction === DOUBTFUL) {
    quantity.grouped = digits;
    quantity.doubtful = lastSign;
    quantity.value = digits / 1000;
    quantity.step = 0.001;
    if (text.charCodeAt(start) === 48) quantity.grouped = Number.NaN;
  } else {
    quantity.step = fraction === 0 ? 1 : 1 / 10 ** fraction;
    quantity.value = fraction === 0 ? digits : digits / 10 ** fraction;
  }
  return readFraction(text, start, at, limit, quantity);
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
function separator(text: string, at: number, limit: number, code: number, group: number, decimals: number): number {
  if (group === 0 || at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return 0;
  if (code === DOT || code === COMMA) return code;
  const blank = isSpace(code);
  if (!blank && !isApostrophe(code)) return 0;
  if (decimals > 0 || group > 3 || !threeDigits(text, at + 1, limit)) return 0;
  return blank ? 32 : 39;
}

function threeDigits(text: string, at: number, limit: number): boolean {
  if (at + 3 > limit || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return false;
  return at + 3 === limit || !isDigit(text.charCodeAt(at + 3));
}

/** "2½", "1 1/2", "3/4": the fraction that follows whole digits. */
function readFraction(text: string, start: number, end: number, limit: number, quantity: Quantity): number {
  if (end >= limit || !quantity.plain) return end;
  let at = end;
  if (isSpace(text.charCodeAt(at)) && at + 1 < limit) at += 1;
  const code = text.charCodeAt(at);
  if (KIND[code] === FRACTION) {
    quantity.value += fractionOf(code);
    quantity.step = 0.25;
    quantity.to = at + 1;
    return at + 1;
  }
  if (text.charCodeAt(end) === 47) return readRatio(text, start, end, limit, quantity, 0);
  if (at === end + 1 && isDigit(code) && text.charCodeAt(at + 1) === 47) {
    return readRatio(text, at, at + 1, limit, quantity, quantity.value);
  }
  return end;
}

/** One or two digits each side of the bar, of a half to a sixteenth; what is none is left alone. */
function readRatio(text: string, start: number, bar: number, limit: number, quantity: Quantity, whole: number): number {
  if (bar - start > 2) return bar;
  let at = bar + 1;
  let below = 0;
  while (at < limit && at - bar <= 2 && isDigit(text.charCodeAt(at))) {
    below = below * 10 + text.charCodeAt(at) - 48;
    at += 1;
  }
  const above = Number(text.slice(start, bar));
  if (below < 2 || below > 16 || above >= below || isDigit(text.charCodeAt(at))) return bar;
  const next = text.charCodeAt(at);
  if (next !== 37 && !(isSpace(next) && text.charCodeAt(at + 1) === 37)) return whole > 0 ? quantity.to : bar;
  quantity.value = whole + above / below;
  quantity.step = 1 / below;
  quantity.plain = false;
  quantity.to = at;
  return at;
}
