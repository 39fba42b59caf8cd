import type { Money, Relation } from '../mention.ts';
import { inOneSentence, type Block } from './block.ts';
import {
  AT_RATE,
  HEDGING,
  kindsIn,
  OTHERWISE,
  PER,
  phraseAt,
  RESTATED,
  RESTATES,
  skipSpaces,
  WHICH,
} from './phrases.ts';

/** The longest gap between an amount and its restatement, and what may follow it inside the bracket. */
const GAP = 60;
const TAIL = 48;

const INSIDE = [RESTATES, AT_RATE, HEDGING, WHICH, OTHERWISE];
const SAYS = 1 | 2;
const OR = 16;

/**
 * "50 miliardi di yuan (7 miliardi di dollari)", "7 milliards de dollars, soit 6,3 milliards d'euros", "was 7 Milliarden
 * Dollar entspricht": two amounts side by side of which the second says the first again.
 */
export function conversion(block: Block, index: number): Relation | undefined {
  const { mentions } = block;
  const [of, as] = [mentions[index], mentions[index + 1]];
  if (of?.kind !== 'money' || as?.kind !== 'money' || of.currency === as.currency) return undefined;
  if (as.start - of.end > GAP || !inOneSentence(block, index, index + 1) || !restatable(of, as)) return undefined;
  const sure = said(block, index, of, as);
  return sure > 0
    ? { type: 'conversion', of: index, as: index + 1, confidence: of.inferred || as.inferred ? 0.6 : sure }
    : undefined;
}

/** "300 Milliarden Dollar (277 Milliarden Euro, 2,1 Billionen Yuan)": a restatement goes on behind another. */
export function alsoRestated({ text, mentions }: Block, { of, as }: { of: number; as: number }): Relation | undefined {
  const [first, before, next] = [mentions[of], mentions[as], mentions[as + 1]];
  if (first?.kind !== 'money' || before?.kind !== 'money' || next?.kind !== 'money') return undefined;
  if (next.currency === first.currency || next.currency === before.currency || !restatable(first, next))
    return undefined;
  return ANOTHER.test(text.slice(before.end, next.start)) && CLOSES.test(text.slice(next.end, next.end + 2))
    ? { type: 'conversion', of, as: as + 1, confidence: before.inferred || next.inferred ? 0.6 : 0.9 }
    : undefined;
}
const ANOTHER = /^\s?[,;/]\s?$/;
const CLOSES = /^\s?[)\]]/;

/** Nobody restates a single unit ("1 $ = 0,92 euros" quotes a rate), nor a change by an amount. */
const restatable = (of: Money, as: Money): boolean =>
  !(of.low === 1 && of.high === 1) && (of.form === 'change') === (as.form === 'change');

/** How sure it is that the second says the first again: 0 when nothing says so. */
function said(block: Block, index: number, of: Money, as: Money): number {
  const { text, tape, to } = block;
  const limit = to[index]!;
  const gap = text.slice(of.end, as.start).replace(/[,:]\s$/, '');
  const [mark = '', sign = ''] = /\s-\s|([([,;–—])/.exec(gap) ?? [];
  const at = mark === '' ? 0 : gap.indexOf(mark);
  const inside = kindsIn(tape, of.end + at + mark.length, of.end + gap.length, INSIDE);
  if (inside < 0) return 0;
  const says = (inside & SAYS) !== 0;
  if (mark === '') return says ? 0.95 : 0;
  // "30 dollars a share (28 euros)" is as sure as it gets; "gave 50 euros to each of them ($54)" is less.
  const lead = gap.slice(0, at);
  const isPrice = lead.trim() !== '' && kindsIn(tape, of.end, of.end + at, [PER]) > 0;
  if (!/^[\p{L}\s'’]{0,40}$/u.test(lead)) return 0;
  const sure = lead.trim() === '' || isPrice ? 0.95 : 0.8;
  if (sign === '(' || sign === '[') return closes(block, index + 1, limit, isPrice) ? sure : 0;
  if (says || phraseAt(tape, RESTATED, skipSpaces(tape, as.end, limit), limit) > 0) return sure;
  if (sure < 0.9) return 0;
  if (inside & OR) return 0.9;
  // "50 miliardi di yuan – 7 miliardi di dollari – in server"
  return sign !== ',' && sign !== ';' && /^\s[–—-]\s/.test(text.slice(as.end, as.end + 3)) ? 0.85 : 0;
}

/** Whether the bracket holds nothing else: the day of the rate, the unit of a price, or another restatement. */
function closes({ text, tape, mentions }: Block, index: number, limit: number, isPrice: boolean): boolean {
  const [as, next] = [mentions[index]!, mentions[index + 1]];
  const behind = text.slice(as.end, Math.min(limit, as.end + TAIL));
  const [another = ''] = /^\s?[,;/]\s?/.exec(behind) ?? [];
  if (next && next.start === as.end + another.length && CLOSES.test(text.slice(next.end, next.end + 2))) return true;
  const bracket = behind.search(/[)\]]/);
  const rest = bracket < 0 ? -1 : kindsIn(tape, as.end + another.length, as.end + bracket, [PER, AT_RATE, RESTATED]);
  return rest >= 0 && (isPrice || (rest & 1) === 0);
}
