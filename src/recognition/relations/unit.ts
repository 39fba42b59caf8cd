import type { Relation } from '../mention.ts';
import { REACH, type Block } from './block.ts';
import { firstOf, NOT_PER, PER, phraseAt, skipSpaces, STRETCHES } from './phrases.ts';

/** "l'uno", "al barile", "a share": what a price is for one of. */
export function perUnit({ tape, mentions, to }: Block, index: number): Relation | undefined {
  const limit = to[index]!;
  const start = skipSpaces(tape, mentions[index]!.end, limit);
  const end = phraseAt(tape, PER, start, limit);
  if (end < 0 || phraseAt(tape, NOT_PER, start, limit) >= end) return undefined;
  return { type: 'perUnit', figure: index, unit: { start, end }, confidence: 0.95 };
}

/** "nella prima metà di quest'anno": looked for behind the amount, within its sentence and before a per cent, whose it would be. */
export function flow({ text, tape, mentions, to }: Block, index: number): Relation | undefined {
  const { end } = mentions[index]!;
  const semicolon = text.slice(end, end + REACH).indexOf(';');
  let next = index + 1;
  while (mentions[next]?.kind === 'money' && mentions[next]!.start < end + REACH) next += 1;
  const limit = Math.min(to[index]!, end + (semicolon < 0 ? REACH : semicolon), mentions[next]?.start ?? Infinity);
  const period = firstOf(tape, STRETCHES, end, limit);
  return period && { type: 'flow', figure: index, period, confidence: 0.8 };
}
