import { isDigit, isLetter, isSpace } from './characters.ts';
import { type Currency, DOLLAR_FAMILY, signs } from './currency.ts';
import { DOLLARS_AFTER } from './lexicon/currencies.ts';
import { MONEY, type Quantity } from './quantity.ts';
import { type Tape, unitAt } from './tape.ts';

export const DOLLAR = 36;

/** The currency of the sign at a position. */
export const signAt = (text: Tape, at: number): Currency | undefined => {
  const code = unitAt(text, at);
  return code === DOLLAR ? DOLLAR_FAMILY : code > 127 || code === 0xa3 ? signs.get(code) : undefined;
};

/** A currency sign after the number. A sign that stands right before digits is the next number's. */
export function readSign(text: Tape, end: number, at: number, limit: number, code: number, quantity: Quantity): number {
  const currency = code === DOLLAR ? DOLLAR_FAMILY : signAt(text, at);
  if (!currency) return -1;
  if (isDigit(unitAt(text, at + 1)) && at + 1 < limit) return -1;
  if (quantity.unit === MONEY) return at === end && quantity.prefixed && sameCurrency(quantity, currency) ? at + 1 : -1;
  quantity.unit = MONEY;
  quantity.currency = currency;
  if (code !== DOLLAR) return at + 1;
  const tail = dollarTail(text, at + 1, limit);
  if (tail > 0)
    quantity.code =
      DOLLARS_AFTER[
        text
          .slice(at + 1, at + 1 + tail)
          .trim()
          .toLowerCase()
      ] ?? '';
  return at + 1 + tail;
}

const sameCurrency = (quantity: Quantity, currency: Currency): boolean =>
  quantity.currency === currency || quantity.code === currency.code;

/** The length of "US", " CA", "CAD" after a dollar sign, or 0. */
function dollarTail(text: Tape, start: number, limit: number): number {
  const at = start < limit && isSpace(unitAt(text, start)) ? start + 1 : start;
  let end = at;
  while (end < limit && end - at < 4 && isLetter(unitAt(text, end))) end += 1;
  const length = end - at;
  if (length === 0 || length > 3 || isDigit(unitAt(text, end))) return 0;
  const word = text.slice(at, end);
  const spoken = word === word.toUpperCase() && (at === start || length > 1 || word === 'C');
  return (spoken || word === 'c') && DOLLARS_AFTER[word.toLowerCase()] !== undefined ? end - start : 0;
}
