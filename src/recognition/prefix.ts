import { isDigit, isLetter, isMinus, isSpace } from './characters.ts';
import { DOLLARS } from './lexicon/currencies.ts';
import { BARE, MONEY, PER_CENT, type Quantity } from './quantity.ts';
import { wordlikeHolds } from './unit.ts';
import {
  abbreviations,
  book,
  codes,
  CURRENCY,
  currencyOf,
  DOLLAR_FAMILY,
  NATION,
  signs,
  units,
  UNITS,
  type Currency,
} from './vocabulary.ts';

const DOLLAR = 36;

/**
 * Reads the currency that stands before the number ("US$", "EUR ", "Rs.", "S/"), back to `floor`, where the figure
 * before it ends. Sets `quantity.start`. Answers false when the digits are part of a word ("H100") or of a longer
 * sign (a time, a date).
 */
export function readPrefix(text: string, floor: number, quantity: Quantity): boolean {
  const from = quantity.from;
  quantity.start = from;
  if (from === floor) return true;
  const before = text.charCodeAt(from - 1);
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
      return readLeadingPoint(text, floor, from, quantity) || !isDigit(text.charCodeAt(from - 2));
    case 47:
      return readSign(text, floor, from, from, quantity) || !isDigit(text.charCodeAt(from - 2));
    case 58:
      return !isDigit(text.charCodeAt(from - 2)) || from - 2 < floor;
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
export function readMinus(text: string, floor: number, quantity: Quantity): void {
  const start = quantity.start;
  if (start <= floor) return;
  const before = text.charCodeAt(start - 1);
  if (isSignMark(before)) {
    const outer = start - 2 >= floor ? text.charCodeAt(start - 2) : 32;
    if (isDigit(outer) || isLetter(outer) || outer === 41 || outer === 37) return;
    // A sign stands between the currency and the number: "€ -5".
    quantity.start = start - 1;
    quantity.sign = isMinus(before) || before === 0x2013 ? -1 : 1;
    if (!quantity.prefixed && quantity.unit !== PER_CENT) readSign(text, floor, start - 1, start - 1, quantity);
    return;
  }
  if (!isSpace(before) || start - 2 < floor) return;
  const sign = text.charCodeAt(start - 2);
  if (sign !== 43 && !isMinus(sign)) return;
  if (!standsAsSign(text, floor, start - 2, sign, quantity)) return;
  quantity.start = start - 2;
  quantity.sign = sign === 43 ? 1 : -1;
}

const isSignMark = (code: number): boolean => code === 43 || isMinus(code) || code === 0x2013;

/** A sign one space away from its number: in brackets or alone it is one; between words it may be a dash. */
function standsAsSign(text: string, floor: number, at: number, sign: number, quantity: Quantity): boolean {
  if (at <= floor) return at === 0 || floor === 0 || !isDigit(text.charCodeAt(at - 1));
  const outer = text.charCodeAt(at - 1);
  if (outer === 40 || outer === 91 || outer === 10 || outer === 124) return true;
  if (!isSpace(outer)) return false;
  if (sign === 43) return !isDigit(text.charCodeAt(at - 2));
  return quantity.unit === PER_CENT && isLetter(text.charCodeAt(at - 2));
}

/** ".5%", ",5 %": the digits are all after the point. */
function readLeadingPoint(text: string, floor: number, from: number, quantity: Quantity): boolean {
  const outer = from - 2 >= floor ? text.charCodeAt(from - 2) : 10;
  const comma = text.charCodeAt(from - 1) === 44;
  const alone =
    outer === 10 ||
    outer === 40 ||
    isSignMark(outer) ||
    (!comma && (isSpace(outer) || signs.has(outer) || outer === DOLLAR));
  if (!alone || !(quantity.plain || !Number.isNaN(quantity.grouped))) return false;
  if (!quantity.plain) return false;
  const digits = quantity.to - quantity.from;
  quantity.value /= 10 ** digits;
  quantity.step = 1 / 10 ** digits;
  quantity.plain = false;
  quantity.from = from - 1;
  quantity.start = from - 1;
  if (outer !== 10 && !isSpace(outer)) readSign(text, floor, from - 1, from - 1, quantity);
  return true;
}

/** "$(3.2)". */
function readNegativeInBrackets(text: string, floor: number, from: number, quantity: Quantity): void {
  if (text.charCodeAt(quantity.to) !== 41 || from - 2 < floor) return;
  const sign = signOf(text.charCodeAt(from - 2));
  if (!sign) return;
  if (readSign(text, floor, from - 1, from - 1, quantity)) {
    quantity.sign = -1;
    quantity.to += 1;
  }
}

const signOf = (code: number): Currency | undefined => (code === DOLLAR ? DOLLAR_FAMILY : signs.get(code));

/** The currency that ends at `end`; `start` is where the number (or its sign) begins. */
function readSign(text: string, floor: number, end: number, start: number, quantity: Quantity): boolean {
  if (end <= floor) return false;
  const code = text.charCodeAt(end - 1);
  if (code === DOLLAR) return readDollar(text, floor, end, quantity);
  if (code > 127 && signs.has(code)) {
    // "CN¥", "JP¥"
    const chinese = end - 3 >= floor && text.slice(end - 3, end - 1) === 'CN';
    const japanese = end - 3 >= floor && text.slice(end - 3, end - 1) === 'JP';
    return prefixed(quantity, signs.get(code)!, chinese ? 'CNY' : '', chinese || japanese ? end - 3 : end - 1);
  }
  if (code === 47) {
    // "S/ 3,200", "B/.5"
    if (text.charCodeAt(end - 2) !== 83 || (end - 3 >= floor && isLetter(text.charCodeAt(end - 3)))) return false;
    return prefixed(quantity, currencyOf('PEN'), '', end - 2);
  }
  const stop = code === 46 ? end - 1 : end;
  if (code === 46 && text.charCodeAt(end - 2) === 47) {
    return readSign(text, floor, end - 1, start, quantity) && true;
  }
  if (stop === floor || !isLetter(text.charCodeAt(stop - 1))) return false;
  let wordStart = stop - 1;
  while (wordStart > floor && stop - wordStart < 8 && isLetter(text.charCodeAt(wordStart - 1))) wordStart -= 1;
  if (stop - wordStart > 7) return false;
  const outer = wordStart > 0 ? text.charCodeAt(wordStart - 1) : 32;
  if (isLetter(outer) || isDigit(outer)) return false;
  const word = text.slice(wordStart, stop);
  const currency = codes.get(word) ?? abbreviations.get(word);
  if (currency) {
    if (currency.wordlike && quantity.plain && !longAmount(text, quantity)) return false;
    return prefixed(quantity, currency, '', wordStart);
  }
  if (word === 'R' && end === start && stop === end) return prefixed(quantity, codes.get('ZAR')!, '', wordStart);
  if (word === 'L' && end === start && stop === end && code !== 46) return false;
  const found = stop - wordStart === 3 || word === 'kr' ? book.longest(UNITS, text, wordStart, stop) : 0;
  const unit = found > 0 ? units[found - 1]! : undefined;
  if (
    unit?.role === CURRENCY &&
    unit.currency!.factor === 1 &&
    (word === 'kr' || codes.has(word.toUpperCase()) || word === 'rmb')
  ) {
    return prefixed(quantity, unit.currency!, '', wordStart);
  }
  return false;
}

const longAmount = (text: string, quantity: Quantity): boolean =>
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
function readDollar(text: string, floor: number, end: number, quantity: Quantity): boolean {
  const sign = end - 1;
  let at = sign;
  const apart = at - 1 > floor && text.charCodeAt(at - 1) === 32;
  if (apart) at -= 1;
  let start = at;
  let letters = '';
  while (start > floor && letters.length < 4) {
    const code = text.charCodeAt(start - 1);
    if (isLetter(code)) letters = text.charAt(start - 1) + letters;
    else if (code !== 46 || !isLetter(text.charCodeAt(start - 2))) break;
    start -= 1;
  }
  const outer = start > floor ? text.charCodeAt(start - 1) : 32;
  const country = isLetter(outer) || isDigit(outer) ? undefined : DOLLARS[letters.toLowerCase()];
  // Apart from the sign, only what cannot be a word of the sentence: "c $ 16.4 million", "us $ 150", never "a $ 5".
  if (country !== undefined && (!apart || /^(?:u\.?s\.?|c|hk|nz|nt|r)$/i.test(letters))) {
    return prefixed(quantity, DOLLAR_FAMILY, country, start);
  }
  return prefixed(quantity, DOLLAR_FAMILY, '', sign);
}

/** "dollari 996", "dólares 22,5 milhões", "malaysian ringgit 42": a noun before a number that has no unit of its own. */
export function readNounBefore(text: string, floor: number, quantity: Quantity): void {
  const from = quantity.start;
  if (from - 1 <= floor || !isSpace(text.charCodeAt(from - 1))) return;
  const word = book.wordBefore(text, from - 1, floor);
  if (word < 0) return;
  const start = book.end;
  const found = book.longest(UNITS, text, start, from - 1);
  if (found === 0 || book.end !== from - 1) return;
  const unit = units[found - 1]!;
  if (unit.role !== CURRENCY || unit.currency!.factor !== 1 || quantity.unit !== BARE) return;
  const year = quantity.plain && quantity.value >= 1900 && quantity.value < 2100;
  if (!quantity.scaled && (year || (quantity.plain && quantity.value < 10 && unit.currency!.name === 'euro'))) return;
  if (!wordlikeHolds(text, quantity.end, quantity)) return;
  let at = start;
  let code = '';
  if (at - 1 > floor && isSpace(text.charCodeAt(at - 1))) {
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
