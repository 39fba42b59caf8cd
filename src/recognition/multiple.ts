import { unitAt, type Tape } from './tape.ts';
import { isLetter, isSpace } from './characters.ts';
import { written, type Quantity } from './quantity.ts';
import { book, COMPARATIVES, DEFINITE, VALUATION } from './vocabulary.ts';

/** How far the words may stand that make a multiple a valuation. */
const BEFORE = 90;
const AFTER = 40;

/** "22x earnings", "12,4 volte l'Ebitda": a multiple needs what it is of; "sette volte di più" and "777x" are none. */
export function isMultiple(text: Tape, quantity: Quantity, floor: number, to: number): boolean {
  if (written(quantity) >= 1000 || quantity.sign < 0) return false;
  const end = Math.min(to, quantity.end + AFTER);
  let at = quantity.end;
  if (isSpace(unitAt(text, at)) && isLetter(unitAt(text, at + 1))) {
    if (book.longest(COMPARATIVES, text, at + 1, to) > 0) return false;
    // "8 times the …": what it is of stands right there.
    if ((book.flags(book.wordAt(text, at + 1, to)) & DEFINITE) !== 0) {
      const word = isLetter(unitAt(text, book.end + 1)) ? book.wordAt(text, book.end + 1, to) : -1;
      return (book.flags(word) & VALUATION) !== 0 || saysValuation(text, at + 1, Math.min(to, at + 24));
    }
  }
  if (saysValuation(text, at, end)) return true;
  at = Math.max(floor, quantity.start - BEFORE);
  return saysValuation(text, at, quantity.start);
}

function saysValuation(text: Tape, start: number, end: number): boolean {
  let at = start;
  while (at < end && isLetter(unitAt(text, at))) at += 1;
  while (at < end) {
    const word = book.wordAt(text, at, end);
    if ((book.flags(word) & VALUATION) !== 0) return true;
    at = book.end === at ? at + 1 : book.end;
  }
  return false;
}
