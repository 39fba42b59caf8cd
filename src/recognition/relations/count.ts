import { FOLD, isDigit } from '../characters.ts';
import type { Relation, Span } from '../mention.ts';
import { unitAt, type Tape } from '../tape.ts';
import { book, LINKING, MAGNITUDE, NUMBERS, numberWords, UNITS, units } from '../vocabulary.ts';
import type { Block } from './block.ts';
import { AT_PRICE, COUNTED, HEDGING, kindsIn, lastOf, PER_PIECE, phraseAt, skipSpaces } from './phrases.ts';

/** How far beside a price its count may stand. */
const REACH = 90;
interface Count extends Span {
  value: number;
  noun: number;
}

/** "300 server a 12.000 dollari l'uno", "5,000 shares at $12", "$12 a share for 5,000 shares": the count is no mention. */
export function countTimesPrice(block: Block, index: number): Relation | undefined {
  const { tape, mentions, from, to } = block;
  const price = mentions[index]!;
  if (price.kind !== 'money' || price.form === 'change' || price.decimals > 1000) return undefined;
  const limit = Math.min(to[index]!, mentions[index + 1]?.start ?? Infinity);
  const each = phraseAt(tape, PER_PIECE, skipSpaces(tape, price.end, limit), limit);
  const start = Math.max(from[index]!, mentions[index - 1]?.end ?? 0, price.start - REACH);
  const count =
    countBefore(block, start, price.start, each > 0) ?? (each > 0 ? countAfter(block, each, limit) : undefined);
  if (!count) return undefined;
  const { value, start: countStart, end } = count;
  return {
    type: 'countTimesPrice',
    count: value,
    countSpan: { start: countStart, end },
    price: index,
    confidence: each > 0 ? 0.9 : 0.8,
  };
}

function countBefore(block: Block, from: number, to: number, each: boolean): Count | undefined {
  const { text, tape } = block;
  const at = lastOf(tape, AT_PRICE, from, to);
  if (!at || kindsIn(tape, at.end, to, [AT_PRICE, HEDGING]) < 0) return undefined;
  const count = countsIn(block, from, at.start).at(-1);
  if (!count || !/^[\p{L}\s'’-]*$/u.test(text.slice(count.end, at.start))) return undefined;
  const isGood = phraseAt(tape, COUNTED, count.noun, at.start) > 0;
  return isGood
    ? each || text.slice(count.end, at.start).trim() === ''
      ? count
      : undefined
    : each
      ? count
      : undefined;
}

/** "12 dollars a share for 5,000 shares" */
function countAfter(block: Block, from: number, to: number): Count | undefined {
  const { tape } = block;
  const count = countsIn(block, from, Math.min(to, from + REACH))[0];
  if (!count || phraseAt(tape, COUNTED, count.noun, to) < 0) return undefined;
  const kinds = kindsIn(tape, from, count.start, [AT_PRICE, HEDGING]);
  return kinds > 0 && kinds & 1 ? count : undefined;
}

/** The numbers of a stretch with the words of scale and the noun behind them: "5.000 azioni", "un milione di unità". */
function countsIn({ text, tape }: Block, from: number, to: number): Count[] {
  const counts: Count[] = [];
  for (let at = from; at < to; at += 1) {
    const isDigits = isDigit(unitAt(tape, at));
    if (at > 0 && IN_NUMBER.test(text[at - 1]!)) continue;
    if (!isDigits && FOLD[unitAt(tape, at)] === 0) continue;
    const digits = isDigits ? (DIGITS.exec(text.slice(at, to))?.[0] ?? '') : '';
    const spelled = isDigits ? 0 : book.longest(NUMBERS, tape, at, to);
    if (!isDigits && spelled === 0) continue;
    let end = isDigits ? at + digits.length : book.end;
    const scale = units[book.longest(UNITS, tape, skipSpaces(tape, end, to), to) - 1];
    const power = scale?.role === MAGNITUDE ? scale.power : 0;
    if (power > 0) end = book.end;
    const noun = nounBehind(tape, end, to);
    const value = isDigits ? valueOf(digits, power) : power > 0 ? numberWords[spelled - 1]!.value * 10 ** power : 0;
    if (noun && value >= 2 && power <= 6) counts.push({ value, start: at, end: noun.end, noun: noun.start });
    at = end;
  }
  return counts;
}
const IN_NUMBER = /[\p{L}\p{N}.,$€£+−-]/u;
const DIGITS = /^\d+(?:[.,'’\s]\d+)*/;

/** "di azioni", "ordinary shares": the word behind a count, over a link. */
function nounBehind(tape: Tape, from: number, to: number): Span | undefined {
  let start = skipSpaces(tape, from, to);
  if (start === from) return undefined;
  let word = book.wordAt(tape, start, to);
  if ((book.flags(word) & LINKING) !== 0) {
    start = book.end + 1;
    word = book.wordAt(tape, start, to);
  }
  return book.end > start && book.end <= to ? { start, end: book.end } : undefined;
}

/** 0 for a fraction that no word of scale makes whole, and for a bare year. */
function valueOf(digits: string, power: number): number {
  if (power === 0 && /^(?:19|20)\d\d$/.test(digits)) return 0;
  const isGrouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/.test(digits);
  if (!isGrouped && !/^\d+$/.test(digits) && (power === 0 || !/^\d+[.,]\d+$/.test(digits))) return 0;
  return Math.round(Number(isGrouped ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.')) * 10 ** power);
}
