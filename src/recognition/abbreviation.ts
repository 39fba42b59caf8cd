import { KIND, UPPER, isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import { type Currency, DOLLAR_FAMILY, abbreviations, codes, currencyOf, localSigns } from './currency.ts';
import { DOLLARS, SIGNS_OF } from './lexicon/currencies.ts';
import { BARE, MONEY, type Quantity } from './quantity.ts';
import { DOLLAR } from './sign.ts';
import { type Tape, unitAt } from './tape.ts';

const FULL_STOP = 46;

/** Scales before a code or a euro's E: "48.5 MGBP", "130,0 ME", "2 MdE". */
const PREFIXES: readonly [string, number][] = [
  ['Mds', 9],
  ['Md', 9],
  ['Mrd', 9],
  ['Mio', 6],
  ['bn', 9],
  ['m', 6],
  ['M', 6],
  ['k', 3],
  ['K', 3],
  ['T', 3],
  ['t', 3],
];

/** "EUR", "Rs", "Fr.", "3.14US$", "6.3 EURbn". */
export function readAbbreviation(text: Tape, at: number, limit: number, quantity: Quantity): number {
  if (quantity.unit !== BARE || (!isUpper(unitAt(text, at)) && !isUpper(unitAt(text, at + 1)) && !dollarNear(text, at)))
    return -1;
  let end = at;
  let uppers = 0;
  while (end < limit && end - at < 12 && isLetter(unitAt(text, end))) {
    if (KIND[unitAt(text, end)] === UPPER) uppers += 1;
    end += 1;
  }
  if (end - at > 7) return -1;
  if (uppers === 0 && unitAt(text, end) !== DOLLAR) return -1;
  const word = text.slice(at, end);
  if (unitAt(text, end) === DOLLAR && end < limit) {
    const code = DOLLARS[word.toLowerCase()];
    if (code === undefined || isDigit(unitAt(text, end + 1))) return -1;
    return paid(quantity, DOLLAR_FAMILY, code, end + 1);
  }
  const told = unitAt(text, end) > 127 ? SIGNS_OF[text.slice(at, end + 1)] : undefined;
  if (told) return paid(quantity, currencyOf(told), told, end + 1);
  const currency = codes.get(word) ?? abbreviations.get(word);
  if (currency) {
    // "3 USD50 cards": the code belongs to the number it is glued to.
    if (
      isDigit(unitAt(text, end)) ||
      (currency.wordlike && currency.code !== quantity.assumed && !wordlikeHolds(text, end, quantity))
    )
      return -1;
    return paid(quantity, currency, '', end);
  }
  return uppers > 2 || word.startsWith('E') || word.endsWith('E') ? readPrefixed(word, end, quantity) : -1;
}

export const dollarNear = (text: Tape, at: number): boolean =>
  unitAt(text, at + 1) === DOLLAR || unitAt(text, at + 2) === DOLLAR || unitAt(text, at + 3) === DOLLAR;

/** "12 K" in kyat, "12 F.G." in Guinean francs: a sign of the page's own currency. */
export function localSignAt(text: Tape, at: number, wordEnd: number, limit: number, quantity: Quantity): number {
  let end = wordEnd;
  // The sign may have stops inside and be of two words.
  for (let more = 0; more < 3; more += 1) {
    const local = localSigns.get(`${quantity.assumed} ${text.slice(at, end).replaceAll('.', '')}`);
    if (local)
      return paid(
        quantity,
        local,
        '',
        unitAt(text, end) === FULL_STOP && text.slice(at, end).includes('.') ? end + 1 : end,
      );
    const sign = unitAt(text, end);
    if (end + 1 >= limit || (sign !== FULL_STOP && sign !== 32) || !isLetter(unitAt(text, end + 1))) break;
    end += 1;
    while (end < limit && isLetter(unitAt(text, end))) end += 1;
  }
  return -1;
}

export function paid(quantity: Quantity, currency: Currency, code: string, end: number): number {
  quantity.unit = MONEY;
  quantity.currency = currency;
  quantity.code = code;
  return end;
}

/** "100 ALL stars" is no amount, "100 ALL." and "1,500.00 ALL were" are. */
export function wordlikeHolds(text: Tape, end: number, quantity: Quantity): boolean {
  if (!quantity.plain || quantity.scaled) return true;
  return !(isSpace(unitAt(text, end)) && isLetter(unitAt(text, end + 1)));
}

/** "MEUR", "kEUR", "EURm", "EURbn", "ME". */
function readPrefixed(word: string, end: number, quantity: Quantity): number {
  if (quantity.scaled) return -1;
  for (const [prefix, power] of PREFIXES) {
    const code = word.startsWith(prefix)
      ? word.slice(prefix.length)
      : word.endsWith(prefix)
        ? word.slice(0, -prefix.length)
        : '';
    const currency = code === 'E' && word !== 'E' && prefix !== 'T' ? currencyOf('EUR') : codes.get(code);
    if (!currency) continue;
    quantity.power += power;
    quantity.scaled = true;
    return paid(quantity, currency, '', end);
  }
  return -1;
}
