import { unitAt, type Tape } from './tape.ts';
import { isDigit, isLetter, isMinus, isSpace } from './characters.ts';
import { DOLLARS, SIGNS_OF } from './lexicon/currencies.ts';
import { BARE, MONEY, PER_CENT, type Quantity } from './quantity.ts';
import { wordlikeHolds } from './abbreviation.ts';
import { abbreviations, codes, currencyOf, DOLLAR_FAMILY, localSigns, signs, type Currency } from './currency.ts';
import { book, CURRENCY, LINKING, NATION, PERCENT, UNIT_START, units, UNITS } from './vocabulary.ts';

const DOLLAR = 36;

/**
 * Reads the currency that stands before the number ("US$", "EUR ", "Rs.", "S/"), back to `floor`, where the figure
 * before it ends. Sets `quantity.start`. Answers false when the digits are part of a word ("H100") or of a longer
 * sign (a time, a date).
 */
export function readPrefix(text: Tape, floor: number, quantity: Quantity): boolean {
  const from = quantity.from;
  quantity.start = from;
  if (from === floor) return true;
  const before = unitAt(text, from - 1);
  if (before === 32 || isSpace(before)) {
    if (from - 1 > floor) readSign(text, floor, from - 1, from, quantity);
    return true;
  }
  if (isLetter(before)) return readSign(text, floor, from, from, quantity);
  switch (before) {
    case 36:
      readSign(text, floor, from, from, quantity);
      return true;
    case 46:
      // ".5" after a blank; "Rs.20"; but not "v.2".
      return readLeadingPoint(text, floor, from, quantity) || readSign(text, floor, from, from, quantity);
    case 44:
      return readLeadingPoint(text, floor, from, quantity) || !isDigit(unitAt(text, from - 2));
    case 47:
      return readSign(text, floor, from, from, quantity) || !isDigit(unitAt(text, from - 2));
    case 58:
      return !isDigit(unitAt(text, from - 2)) || from - 2 < floor;
    case 95:
    case 35:
      return false;
    case 40:
      readNegativeInBrackets(text, floor, from, quantity);
      return true;
    default:
      if (before > 127) readSign(text, floor, from, from, quantity);
      return true;
  }
}

/** "−5 %", "- 5 %", "-$5", "$-5": the sign of the number. Called when the unit is known. */
export function readMinus(text: Tape, floor: number, quantity: Quantity): void {
  const start = quantity.start;
  if (start <= floor) return;
  const before = unitAt(text, start - 1);
  if (isSignMark(before)) {
    const outer = unitAt(text, start - 2);
    if (isDigit(outer) || outer === 41 || outer === 37) return;
    if (isLetter(outer)) {
      // "NPR-98": only between a currency and its number.
      if (quantity.unit === BARE && readSign(text, floor, start - 1, start - 1, quantity))
        quantity.sign = isMinus(before) ? -1 : 1;
      return;
    }
    // A sign stands between the currency and the number: "€ -5".
    quantity.start = start - 1;
    quantity.sign = isMinus(before) || before === 0x2013 ? -1 : 1;
    if (!quantity.prefixed && quantity.unit !== PER_CENT) {
      const end = isSpace(outer) ? start - 2 : start - 1;
      if (quantity.unit === BARE || end === start - 1) readSign(text, floor, end, start - 1, quantity);
    }
    return;
  }
  if (!isSpace(before) || start - 2 < floor) return;
  const sign = unitAt(text, start - 2);
  if (sign !== 43 && !isMinus(sign)) return;
  if (!standsAsSign(text, floor, start - 2, sign, quantity)) return;
  quantity.start = start - 2;
  quantity.sign = sign === 43 ? 1 : -1;
}

const isSignMark = (code: number): boolean => code === 43 || isMinus(code) || code === 0x2013;

/** A sign one space away from its number: in brackets or alone it is one; between words it may be a dash. */
function standsAsSign(text: Tape, floor: number, at: number, sign: number, quantity: Quantity): boolean {
  if (at <= floor) return at === 0 || floor === 0 || !isDigit(unitAt(text, at - 1));
  const outer = unitAt(text, at - 1);
  if (outer === 40 || outer === 91 || outer === 10 || outer === 124) return true;
  if (!isSpace(outer)) return false;
  if (sign === 43) return !isDigit(unitAt(text, at - 2));
  return at < 2 || unitAt(text, at - 2) === 10 || (quantity.unit === PER_CENT && isLetter(unitAt(text, at - 2)));
}

/** ".5%", ",5 %": the digits are all after the point. */
function readLeadingPoint(text: Tape, floor: number, from: number, quantity: Quantity): boolean {
  const outer = from - 2 >= floor ? unitAt(text, from - 2) : 10;
  const comma = unitAt(text, from - 1) === 44;
  const alone =
    outer === 10 ||
    outer === 40 ||
    isSignMark(outer) ||
    (!comma && (isSpace(outer) || signs.has(outer) || outer === DOLLAR));
  if (!alone || !quantity.plain) return false;
  quantity.places = quantity.to - quantity.from;
  quantity.plain = false;
  quantity.from = from - 1;
  quantity.start = from - 1;
  if (outer !== 10 && !isSpace(outer)) readSign(text, floor, from - 1, from - 1, quantity);
  return true;
}

/** "$(3.2)". */
function readNegativeInBrackets(text: Tape, floor: number, from: number, quantity: Quantity): void {
  if (unitAt(text, quantity.to) !== 41 || from - 2 < floor) return;
  const sign = signOf(unitAt(text, from - 2));
  if (!sign) return;
  if (readSign(text, floor, from - 1, from - 1, quantity)) {
    quantity.sign = -1;
    quantity.to += 1;
  }
}

const signOf = (code: number): Currency | undefined => (code === DOLLAR ? DOLLAR_FAMILY : signs.get(code));

/** The currency that ends at `end`; `start` is where the number (or its sign) begins. */
function readSign(text: Tape, floor: number, end: number, start: number, quantity: Quantity): boolean {
  if (end <= floor) return false;
  const code = unitAt(text, end - 1);
  if (code === DOLLAR) return readDollar(text, floor, end, quantity);
  if (code > 127 && signs.has(code)) {
    // "CN¥", "E£": letters that say whose sign it is.
    let start = end - 1;
    while (start > floor && end - start < 4 && isLetter(unitAt(text, start - 1))) start -= 1;
    const told = SIGNS_OF[text.slice(start, end)];
    return prefixed(quantity, signs.get(code)!, told ?? '', told ? start : end - 1);
  }
  if (code === 47) {
    // "S/ 3,200", "B/.5"
    const letter = unitAt(text, end - 2);
    if ((letter !== 83 && letter !== 66) || (end - 3 >= floor && isLetter(unitAt(text, end - 3)))) return false;
    return prefixed(quantity, currencyOf(letter === 83 ? 'PEN' : 'PAB'), '', end - 2);
  }
  const stop = code === 46 ? end - 1 : end;
  if (code === 46 && unitAt(text, end - 2) === 47) {
    return readSign(text, floor, end - 1, start, quantity) && true;
  }
  if (stop === floor || !isLetter(unitAt(text, stop - 1))) return false;
  let wordStart = stop - 1;
  while (wordStart > floor && stop - wordStart < 8 && isLetter(unitAt(text, wordStart - 1))) wordStart -= 1;
  if (stop - wordStart > 7) return false;
  const outer = wordStart > 0 ? unitAt(text, wordStart - 1) : 32;
  if (isLetter(outer) || isDigit(outer)) return false;
  const word = text.slice(wordStart, stop);
  const currency =
    codes.get(word) ??
    (quantity.assumed === '' ? undefined : localSigns.get(`${quantity.assumed} ${word}`)) ??
    abbreviations.get(word);
  if (currency) {
    const sure = currency.code === quantity.assumed || !quantity.plain || longAmount(text, quantity);
    if (currency.wordlike && !sure) return false;
    return prefixed(quantity, currency, '', wordStart);
  }
  if (word === 'R' && end === start && stop === end) return prefixed(quantity, codes.get('ZAR')!, '', wordStart);
  if (word === 'L' && end === start && stop === end && code !== 46) return false;
  const found = stop - wordStart === 3 || word === 'kr' ? book.longest(UNITS, text, wordStart, stop) : 0;
  const unit = found > 0 ? units[found - 1]! : undefined;
  if (
    unit?.role === CURRENCY &&
    unit.currency!.power === 0 &&
    (word === 'kr' || codes.has(word.toUpperCase()) || word === 'rmb')
  ) {
    return prefixed(quantity, unit.currency!, '', wordStart);
  }
  return false;
}

const longAmount = (text: Tape, quantity: Quantity): boolean =>
  quantity.to - quantity.from >= 3 && wordlikeHolds(text, quantity.to, quantity);

function prefixed(quantity: Quantity, currency: Currency, code: string, start: number): boolean {
  quantity.unit = MONEY;
  quantity.currency = currency;
  quantity.code = code;
  quantity.prefixed = true;
  quantity.start = start;
  return true;
}

/** "$", "US$", "Mex$", "U.S.$", "c $", "usd$". */
function readDollar(text: Tape, floor: number, end: number, quantity: Quantity): boolean {
  const sign = end - 1;
  let at = sign;
  const apart = at - 1 > floor && unitAt(text, at - 1) === 32;
  if (apart) at -= 1;
  let start = at;
  let letters = '';
  while (start > floor && letters.length < 4) {
    const code = unitAt(text, start - 1);
    if (isLetter(code)) letters = String.fromCharCode(code) + letters;
    else if (code !== 46 || !isLetter(unitAt(text, start - 2))) break;
    start -= 1;
  }
  const outer = start > floor ? unitAt(text, start - 1) : 32;
  const told = DOLLARS[letters.toLowerCase()];
  const local = told === 'CAD' && quantity.assumed === 'NIO' ? 'NIO' : told;
  const country = isLetter(outer) || isDigit(outer) ? undefined : local;
  // Apart from the sign, only what cannot be a word of the sentence: "c $ 16.4 million", "us $ 150", never "a $ 5".
  if (country !== undefined && (!apart || /^(?:u\.?s\.?|c|hk|nz|nt|r)$/i.test(letters))) {
    return prefixed(quantity, DOLLAR_FAMILY, country, start);
  }
  return prefixed(quantity, DOLLAR_FAMILY, '', sign);
}

/** "per cent of 210", "pourcentage de vingt": the share named before its number, when the two stand alone. */
export function readShareBefore(text: Tape, floor: number, quantity: Quantity): void {
  const { start, end } = quantity;
  if (quantity.scaled || start - 1 <= floor || isSpace(unitAt(text, end)) || isLetter(unitAt(text, end))) return;
  const link = book.wordBefore(text, start - 1, floor);
  if ((book.flags(link) & LINKING) === 0 || book.end - 1 <= floor) return;
  const nounEnd = book.end - 1;
  let noun = nounEnd;
  for (let words = 0; words < 2 && noun > floor; words += 1) {
    book.wordBefore(text, words === 0 ? noun : noun - 1, floor);
    noun = book.end;
    const found = book.longest(UNITS, text, noun, nounEnd);
    if (found === 0 || book.end !== nounEnd || units[found - 1]!.role !== PERCENT) continue;
    if (noun > 0 && isSpace(unitAt(text, noun - 1))) return;
    quantity.unit = PER_CENT;
    quantity.start = noun;
    return;
  }
}

/** "dollari 996", "dólares 22,5 milhões", "malaysian ringgit 42": a noun before a number that has no unit of its own. */
export function readNounBefore(text: Tape, floor: number, quantity: Quantity): void {
  const from = quantity.start;
  if (from - 1 <= floor || !isSpace(unitAt(text, from - 1))) return;
  const word = book.wordBefore(text, from - 1, floor);
  if (word < 0 || (book.flags(word) & UNIT_START) === 0) return;
  const start = book.end;
  const found = book.longest(UNITS, text, start, from - 1);
  if (found === 0 || book.end !== from - 1) return;
  const unit = units[found - 1]!;
  if (unit.role !== CURRENCY || unit.currency!.power !== 0 || quantity.unit !== BARE) return;
  const year = quantity.plain && quantity.digits >= 1900 && quantity.digits < 2100;
  if (!quantity.scaled && (year || (quantity.plain && quantity.digits < 10 && unit.currency!.name === 'euro'))) return;
  if (!wordlikeHolds(text, quantity.end, quantity)) return;
  let at = start;
  let code = '';
  if (at - 1 > floor && isSpace(unitAt(text, at - 1))) {
    book.wordBefore(text, at - 1, floor);
    const before = book.end;
    const nation = book.longest(UNITS, text, before, at - 1);
    const nationUnit = nation > 0 && book.end === at - 1 ? units[nation - 1]! : undefined;
    if (nationUnit?.role === NATION) {
      code = unit.currency!.of?.get(nationUnit.country) ?? '';
      at = before;
    }
  }
  quantity.unit = MONEY;
  quantity.currency = unit.currency;
  quantity.code = code;
  quantity.languages = unit.languages;
  quantity.prefixed = true;
  quantity.start = at;
}
