import type { Money, Percent, Relation } from '../mention.ts';
import { gapAfter, isDirected, inOneSentence, REACH, type Block } from './block.ts';
import {
  AFTER_HOURS,
  firstOf,
  HEDGING,
  kindsIn,
  MOVING,
  PER,
  PRE_MARKET,
  REACHES,
  TARGETS,
  TRADES,
  WITH_A,
} from './phrases.ts';

const GAP = 60;

/** "salito dello 0,53% a 130,05 dollari", "45,10 dollars (+2.3%)": a move in per cent beside the price that it led to. */
export function moveToPrice(block: Block, index: number): Relation | undefined {
  const { mentions } = block;
  const [first, second] = [mentions[index]!, mentions[index + 1]];
  if (!second || second.start - first.end > GAP || !inOneSentence(block, index, index + 1)) return undefined;
  if (first.kind === 'percent' && second.kind === 'money')
    return isMove(block, first) && isPrice(second) && reaches(block, index)
      ? build(block, index, index, index + 1, 0.95)
      : undefined;
  if (first.kind === 'money' && second.kind === 'percent')
    return isMove(block, second) && isPrice(first) && hasMoved(block, index, first, second)
      ? build(block, index, index + 1, index, 0.85)
      : undefined;
  return undefined;
}

const isMove = ({ text }: Block, move: Percent): boolean =>
  move.form === 'amount' && move.unit === 'percent' && isDirected(text, move);

/** A sum in millions is no price. */
const isPrice = ({ form, low, high, decimals }: Money): boolean =>
  form === 'amount' && low === high && low > 0 && decimals <= 1;

/** "dello 0,53% *a* 130,05 dollari", "(+0,53%) *e chiude a* 130,05 dollari". */
function reaches(block: Block, index: number): boolean {
  const { tape, mentions } = block;
  const [from, to] = [mentions[index]!.end, mentions[index + 1]!.start];
  const start = from + /^[\s),;]*/.exec(gapAfter(block, index))![0].length;
  const kinds = kindsIn(tape, start, to, [REACHES, TRADES, HEDGING]);
  return kinds > 0 && (kinds & 1) !== 0;
}

/** "45,10 dollari (+2,3%)", "45,10 dollari, in rialzo del 2,3%", "45,10 Euro, ein Plus von 2,3 Prozent". */
function hasMoved(block: Block, index: number, price: Money, move: Percent): boolean {
  const { text, tape } = block;
  const gap = gapAfter(block, index);
  const [mark = ''] = /\s?[([]|,| [–—-] /.exec(gap) ?? [];
  const at = mark === '' ? 0 : gap.indexOf(mark);
  if (kindsIn(tape, price.end, price.end + at, [PER]) < 0) return false;
  const isBracket = /[([]/.test(mark);
  if (isBracket && !/^\s?[)\],;]/.test(text.slice(move.end, move.end + 2))) return false;
  const kinds = kindsIn(tape, price.end + at + mark.length, move.start, [MOVING, WITH_A, HEDGING]);
  if (kinds === 0) return isBracket || (mark === ',' && /[+−-]/.test(text[move.start]!));
  return kinds > 0 && (kinds & 1) !== 0;
}

function build(block: Block, first: number, move: number, price: number, confidence: number): Relation | undefined {
  const { tape, mentions, from, to } = block;
  const before = Math.max(from[first]!, mentions[first - 1]?.end ?? 0, mentions[first]!.start - REACH / 2);
  const end = mentions[first + 1]!.end;
  const behind = Math.min(to[first]!, mentions[first + 2]?.start ?? Infinity, end + REACH / 2);
  if (firstOf(tape, TARGETS, before, behind)) return undefined;
  const [early, late] = [PRE_MARKET, AFTER_HOURS].map((kind) => firstOf(tape, kind, before, behind) !== undefined);
  const session = early === late ? undefined : early ? 'preMarket' : 'afterHours';
  return { type: 'moveToPrice', move, price, ...(session ? { session } : {}), confidence };
}
