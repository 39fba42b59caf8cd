import type { Mention, Relation } from './mention.ts';
import { about } from './relations/about.ts';
import { layOut } from './relations/block.ts';
import { comparison } from './relations/comparison.ts';
import { alsoRestated, conversion } from './relations/conversion.ts';
import { countTimesPrice } from './relations/count.ts';
import { moveToPrice } from './relations/move.ts';
import { flow, perUnit } from './relations/unit.ts';
import { tapeOf } from './tape.ts';

/**
 * Finds what belongs together among the mentions of one block of text, precision before recall. Linear: every rule
 * looks at neighbours in the same sentence, and at no more text than a fixed reach beside a mention. Confidence: 0.9
 * and above, the text says so; below, its order says so.
 */
export function relate(text: string, mentions: readonly Mention[]): Relation[] {
  const block = layOut(text, tapeOf(text), mentions);
  const relations: Relation[] = [];
  // What restates a figure or is its past needs no instrument of its own.
  const second = new Set<number>();
  const add = <T extends Relation>(relation: T | undefined): T | undefined => {
    if (relation) relations.push(relation);
    return relation;
  };
  for (const [index, { kind }] of mentions.entries()) {
    if (kind === 'ticker') continue;
    add(moveToPrice(block, index));
    const held = add(comparison(block, index));
    if (held?.type === 'comparison') second.add(held.reference);
    if (kind !== 'money') continue;
    const stated = add(conversion(block, index));
    if (stated?.type === 'conversion') {
      second.add(stated.as);
      const other = add(alsoRestated(block, stated));
      if (other?.type === 'conversion') second.add(other.as);
    }
    add(perUnit(block, index));
    add(flow(block, index));
    add(countTimesPrice(block, index));
  }
  for (const index of mentions.keys()) if (!second.has(index)) add(about(block, index));
  return relations;
}
