import { before } from './before.ts';
import { isLetter, isSpace } from './characters.ts';
import { MONEY, type Quantity } from './quantity.ts';
import { unitAt, type Tape } from './tape.ts';
import { AND, book, FALL, FROM, LINKING, MONEY_NOUN, NUMBER_START, RISE, TO, VERSUS } from './vocabulary.ts';

/** How far the word may stand that says the number is a sum of money. */
const WINDOW = 5;

/**
 * Whether a number with a scale but no unit is money: "ricavi a 8,86 miliardi" in a sentence that names a currency.
 * It needs a noun of money before it, or the sum it is compared with; a noun after it ("di utenti") makes it a count.
 */
export function lendsCurrency(
  text: Tape,
  quantity: Quantity,
  quantities: readonly Quantity[],
  floor: number,
  to: number,
): boolean {
  if (!quantity.scaled || quantity.power < 5 || quantity.spelled || countsThings(text, quantity.end, to)) return false;
  const last = quantities[quantity.index - 1];
  const next = quantities[quantity.index + 1];
  const afterMoney = last?.unit === MONEY && sameSentence(text, last.end, quantity.start);
  const beforeMoney = next?.unit === MONEY && sameSentence(text, quantity.end, next.start);
  if (!afterMoney && !beforeMoney) return false;
  before.from(text, quantity.start, floor);
  for (let back = 0; back < WINDOW && before.word(back) !== -2; back += 1) {
    const flags = before.flags(back);
    if ((flags & MONEY_NOUN) !== 0) return true;
    if (back < 2 && afterMoney && (flags & VERSUS) !== 0) return true;
  }
  return false;
}

/** A word after the number is what it counts, unless it is one that joins clauses. */
function countsThings(text: Tape, end: number, to: number): boolean {
  if (end >= to || !isSpace(unitAt(text, end)) || !isLetter(unitAt(text, end + 1))) return isLetter(unitAt(text, end));
  const flags = book.flags(book.wordAt(text, end + 1, to));
  return (flags & (AND | FROM | TO | RISE | FALL | VERSUS | NUMBER_START)) === 0 || (flags & LINKING) !== 0;
}

const MOST_APART = 160;

function sameSentence(text: Tape, start: number, end: number): boolean {
  if (end - start > MOST_APART) return false;
  for (let at = start; at < end; at += 1) {
    const code = unitAt(text, at);
    if (code === 10 || code === 59) return false;
    if ((code === 46 || code === 33 || code === 63) && isSpace(unitAt(text, at + 1))) return false;
  }
  return true;
}
