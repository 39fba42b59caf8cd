import type { Mention, Relation, Span } from '../mention.ts';
import { inOneSentence, isDirected, REACH, type Block } from './block.ts';
import {
  EARLIER,
  firstOf,
  GAINS,
  HEDGING,
  kindsIn,
  lastOf,
  LOSSES,
  PER,
  PREVIOUS,
  VERSUS,
  VERSUS_CLOSE,
} from './phrases.ts';

/** How far before an amount the words that hold it against another stand, and how many mentions back the other. */
const LEAD = 48;
const BACK = 3;
/** Two figures of the same thing are seldom further apart. */
const RATIO = 100;

/** "50 miliardi … rispetto ai 23 miliardi di un anno fa": `index` is the reference, whatever the order. */
export function comparison(block: Block, index: number): Relation | undefined {
  const { mentions, tape, from } = block;
  const reference = mentions[index]!;
  const start = Math.max(from[index]!, mentions[index - 1]?.end ?? 0, reference.start - LEAD);
  const versus = lastOf(tape, VERSUS, start, reference.start);
  const held = versus && kindsIn(tape, versus.end, reference.start, [PREVIOUS, HEDGING, EARLIER]) >= 0;
  const subject = held
    ? (subjectBefore(block, index) ?? subjectAfter(block, index, versus))
    : (closeBefore(block, index) ?? borneOut(block, index));
  if (subject === undefined || isAmongSeveral(block, index, subject)) return undefined;
  const period = periodOf(block, index, versus?.start ?? start);
  return {
    type: 'comparison',
    subject,
    reference: index,
    ...(period ? { period } : {}),
    confidence: subject < index ? 0.9 : 0.8,
  };
}

/** The nearest earlier figure of its kind in the sentence. */
function subjectBefore(block: Block, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - BACK) && inOneSentence(block, at, index); at -= 1)
    if (comparable(block.mentions[at]!, block.mentions[index]!))
      return sameSide(block, at, index) && !isElsewhere(block, at, index) ? at : undefined;
  return undefined;
}

/** "Rispetto ai 23 miliardi di un anno fa, i ricavi sono saliti a 50 miliardi": only where the sentence begins so. */
function subjectAfter(block: Block, index: number, versus: Span): number | undefined {
  const { text, mentions, from } = block;
  const next = mentions[index + 1];
  if (!next || !inOneSentence(block, index, index + 1) || !comparable(next, mentions[index]!)) return undefined;
  if (text.slice(from[index], versus.start).trim() !== '') return undefined;
  return /,/.test(text.slice(mentions[index]!.end, next.start)) && sameSide(block, index, index + 1)
    ? index + 1
    : undefined;
}

/** "50 milliards, après 23 milliards": words that say it only right between the two. */
function closeBefore(block: Block, index: number): number | undefined {
  const { text, tape, mentions } = block;
  const [before, reference] = [mentions[index - 1], mentions[index]!];
  if (!before || reference.start - before.end > LEAD || !inOneSentence(block, index - 1, index)) return undefined;
  if (!comparable(before, reference)) return undefined;
  const comma = text.slice(before.end, reference.start).indexOf(',') + 1;
  if (comma > 0 && kindsIn(tape, before.end, before.end + comma - 1, [PER]) < 0) return undefined;
  const kinds = kindsIn(tape, before.end + comma, reference.start, [VERSUS_CLOSE, PER, PREVIOUS, EARLIER, HEDGING]);
  // "from" alone opens a range as often as it looks back: a date or "previous" decides.
  const dated = (kinds & 12) !== 0 || periodOf(block, index, before.end) !== undefined;
  return kinds > 0 && (kinds & 1) !== 0 && dated ? index - 1 : undefined;
}

/** "$90.8 billion, up 5% from $86.3 billion": the per cent between the two is what the one became of the other. */
function borneOut(block: Block, index: number): number | undefined {
  const { text, mentions } = block;
  const [now, move, then] = [mentions[index - 2], mentions[index - 1], mentions[index]!];
  if (now?.kind !== 'money' || move?.kind !== 'percent' || then.kind !== 'money') return undefined;
  if (!inOneSentence(block, index - 2, index) || !comparable(now, then) || !isDirected(text, move)) return undefined;
  if (move.form !== 'amount' || move.unit !== 'percent') return undefined;
  const change = 100 * (now.low / then.low - 1);
  // Half of the last digit of each of the three.
  const doubt = 50 * (now.low / then.low) * (now.decimals / now.low + then.decimals / then.low) + move.decimals / 2;
  const isFall = move.direction === 'down' || move.low < 0;
  return Math.abs(change - (isFall ? -Math.abs(move.low) : move.low)) <= doubt ? index - 2 : undefined;
}

function comparable(a: Mention, b: Mention): boolean {
  if (a.kind === 'ticker' || b.kind === 'ticker' || a.kind !== b.kind) return false;
  if ('form' in a && 'form' in b && (a.form !== 'amount' || b.form !== 'amount')) return false;
  if (a.kind === 'money' && b.kind === 'money' && a.currency !== b.currency) return false;
  if (a.kind === 'percent' && b.kind === 'percent' && a.unit !== b.unit) return false;
  const ratio = a.low / b.low;
  return ratio > 1 / RATIO && ratio < RATIO;
}

/** A profit held against a loss is no growth. */
function sameSide({ tape, mentions, from }: Block, a: number, b: number): boolean {
  const [first, second] = [mentions[a]!, mentions[b]!];
  const between: [number, number] = [Math.max(first.end, second.start - REACH), second.start];
  if (firstOf(tape, LOSSES, ...between)) return false;
  const lead = Math.max(from[a]!, first.start - LEAD);
  return !firstOf(tape, GAINS, ...between) || !firstOf(tape, LOSSES, lead, first.start);
}

/** "fra 199 e 120 dollari: un calo del 3% rispetto ai 177": what the colon or the semicolon opens is held against it. */
function isElsewhere({ text, mentions }: Block, a: number, b: number): boolean {
  for (let at = a; at < b; at += 1)
    if (/[;:]\s/.test(text.slice(mentions[at]!.end, mentions[at + 1]!.start))) return true;
  return false;
}

/** "rispetto a 4 miliardi e 0,8 miliardi": which belongs to which is not said. */
function isAmongSeveral({ text, mentions }: Block, index: number, subject: number): boolean {
  const next = mentions[index + 1];
  if (!next || subject > index || next.kind !== mentions[index]!.kind || next.start - mentions[index]!.end > 12)
    return false;
  return /^,?\s(?:\p{L}{1,3}\s)+(?:\p{L}{1,4}\s)?$|^,\s$/u.test(text.slice(mentions[index]!.end, next.start));
}

/** When the older figure was: behind it, or between the words that hold it against the other and itself. */
function periodOf({ tape, mentions, to }: Block, index: number, start: number): Span | undefined {
  const { start: at, end } = mentions[index]!;
  const limit = Math.min(to[index]!, mentions[index + 1]?.start ?? Infinity, end + LEAD);
  return firstOf(tape, EARLIER, end, limit) ?? firstOf(tape, EARLIER, Math.max(start, at - LEAD), at);
}
