import type { Mention, Relation } from './mention.ts';

/** Finds what belongs together among the mentions of one block of text. Linear in their number. */
export function relate(_text: string, _mentions: readonly Mention[]): Relation[] {
  return [];
}
