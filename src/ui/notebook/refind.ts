import type { Figure, TextQuote } from '../../context/figure.ts';
import type { SavedFigure } from '../../notebook.ts';

/** How a kept figure stands in its page today. `place` is its place in the page's list. */
export type Refound =
  | { state: 'found'; place: number }
  /** The words around it are there, the number is another. */
  | { state: 'changed'; place: number; now: string }
  | { state: 'gone' };

/** Characters of the kept surroundings (32 on each side) that must agree before a figure counts as the same place. */
const SAME_PLACE = 24;

/** Looks for a kept figure among the figures that its page has now. */
export function refind(
  { quote, mention }: Pick<SavedFigure, 'quote' | 'mention'>,
  figures: readonly Figure[],
): Refound {
  let found: { place: number; agrees: number } | undefined;
  let changed: { place: number; agrees: number; now: string } | undefined;
  for (const [place, figure] of figures.entries()) {
    const agrees = agreement(quote, figure.quote);
    if (same(quote.exact) === same(figure.quote.exact)) {
      if (!found || agrees > found.agrees) found = { place, agrees };
    } else if (figure.kind === mention.kind && agrees >= SAME_PLACE && agrees > (changed?.agrees ?? 0)) {
      changed = { place, agrees, now: figure.quote.exact };
    }
  }
  // The same number elsewhere is not this figure when its own place now says another.
  if (changed && (!found || found.agrees < SAME_PLACE))
    return { state: 'changed', place: changed.place, now: changed.now };
  return found ? { state: 'found', place: found.place } : { state: 'gone' };
}

/** Page scripts and editors change the kind of space and quote now and then; that is no other text. */
const same = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replaceAll('’', "'")
    .trim();

/** Characters that agree, counted from the figure outwards on both sides. */
function agreement(kept: TextQuote, now: TextQuote): number {
  const before = common([...same(kept.prefix)].toReversed(), [...same(now.prefix)].toReversed());
  return before + common([...same(kept.suffix)], [...same(now.suffix)]);
}

function common(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
