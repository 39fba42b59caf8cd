import type { Relation, Span } from '../mention.ts';
import type { Block } from './block.ts';
import { AT_PRICE, COUNTED, HEDGING, kindsIn, lastOf, PER_PIECE, phraseAt, skipSpaces } from './phrases.ts';

/** How far beside a price its count may stand. */
const REACH = 90;
/** A whole number with its separators or "one", a word of scale, a partitive, and the noun. */
const COUNT =
  /(?<![\p{L}\p{N}.,$€£])(\d{1,3}(?:[.,'’\s]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?|un|une|uno|one|a|eine|ein|um|een)(?:\s(mila|thousand|tausend|mille|mil|duizend|mln|mio\.?|million[eis]?|millionen|milioni|millón|millones|milh(?:ão|ões)|miljoen))?\s(?:di\s|de\s|d['’])?(?:\p{Ll}+\s)??(\p{L}+)/giu;

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

function countsIn({ text }: Block, from: number, to: number): Count[] {
  const counts: Count[] = [];
  for (const { 0: whole, 1: digits = '', 2: scale, 3: noun = '', index } of text.slice(from, to).matchAll(COUNT)) {
    const value = valueOf(digits, scale);
    const start = from + index;
    if (value !== undefined)
      counts.push({ value, start, end: start + whole.length, noun: start + whole.length - noun.length });
  }
  return counts;
}

/** A whole number of at least two; a bare year is none. */
function valueOf(digits: string, scale: string | undefined): number | undefined {
  const power = scale === undefined ? 1 : /^(?:mila|mil|mille|thousand|tausend|duizend)$/i.test(scale) ? 1e3 : 1e6;
  if (!/\d/.test(digits)) return power > 1 ? power : undefined;
  if (/^(?:19|20)\d\d$/.test(digits) && power === 1) return undefined;
  const isGrouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/.test(digits);
  if (!isGrouped && power === 1 && /[.,]/.test(digits)) return undefined;
  const value = Math.round(Number(isGrouped ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.')) * power);
  return value >= 2 ? value : undefined;
}
