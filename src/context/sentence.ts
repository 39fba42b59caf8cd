import type { Span } from '../recognition/mention.ts';

/** How far a sentence is followed to each side, in UTF-16 code units. */
const REACH = 400;

/** The text of the sentence around a span, or as much of it as `REACH` allows. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  let from = 0;
  for (const match of before.matchAll(/[.!?;](?=\s+[\p{Lu}\d«“"])/gu)) from = match.index + 1;
  const stop = after.search(/[.!?;](?:\s|$)/);
  return before.slice(from) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}
