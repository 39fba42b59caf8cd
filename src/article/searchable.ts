import { attribute, localName } from './dom.ts';
import type { Part } from './readable.ts';
import { offsetOf, readBlocks, type Block, type Position } from './text-index.ts';

/** A page's text as a browser's own search sees it. */
export interface SearchableText {
  /** Blocks parted by line feeds: no search goes over one. */
  text: string;
  /** Where in `text` a place of the page is; undefined when the browser does not search there. */
  offsetOf: (position: Position) => number | undefined;
  /** What images would say if they did not load, in order. */
  alternatives: readonly AlternativeText[];
}

/**
 * An image's alternative text and where in the searched text it stands. Firefox finds the words of an image that did
 * not load, or not yet, and gives the search up there.
 */
export interface AlternativeText {
  at: number;
  text: string;
}

/** What browsers draw themselves: its words are not searched, and no search goes over it. */
const DRAWN = new Set(
  'textarea input select option optgroup datalist iframe frame object embed canvas audio video img svg math meter progress br'.split(
    ' ',
  ),
);
const NOTHING = new Set('script style template head noframes title'.split(' '));

/**
 * Reads everything that is shown, whatever it is: where a link is to scroll to a figure, the words in a menu or in code
 * count too, and words that a style hides do not. Costs one look at the style of every element, so it is for the moment
 * in which the reader copies.
 */
export function readSearchable(root: Element): SearchableText {
  const blocks: Block[] = [];
  const starts: number[] = [];
  const byNode = new Map<Text, number>();
  const texts: string[] = [];
  const alternatives: AlternativeText[] = [];
  let length = 0;
  const part = (element: Element) => {
    const alternative = localName(element) === 'img' ? attribute(element, 'alt') : null;
    if (alternative) alternatives.push({ at: length, text: alternative });
    return shownPart(element);
  };
  for (const block of readBlocks(root, undefined, part)) {
    for (const { node } of block.pieces) byNode.set(node, blocks.length);
    blocks.push(block);
    starts.push(length);
    texts.push(block.text);
    length += block.text.length + 1;
  }
  return {
    text: texts.join('\n'),
    alternatives,
    offsetOf: (position) => {
      const at = byNode.get(position.node);
      if (at === undefined) return undefined;
      const offset = offsetOf(blocks[at]!, position);
      return offset === undefined ? undefined : starts[at]! + offset;
    },
  };
}

function shownPart(element: Element): Part {
  const name = localName(element);
  if (NOTHING.has(name) || attribute(element, 'inert') !== null) return 'none';
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return 'none';
  if (DRAWN.has(name)) return 'break';
  return display === 'inline' || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}
