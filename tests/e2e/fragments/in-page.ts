import { isShown } from '../../../src/article/dom.ts';
import { readSurroundings } from '../../../src/article/surroundings.ts';
import { blockElement, positionsOf } from '../../../src/article/text-index.ts';
import { pageDirectives } from '../../../src/page/directives.ts';
import { quotedSpan } from '../../../src/page/figures.ts';
import { PageReader, type ReadBlock } from '../../../src/page/reader.ts';
import { findDirective } from './specification.ts';

/**
 * Where a link leads by the specification: to the figure, to the same passage that the page shows word for word
 * earlier, elsewhere, or nowhere.
 */
export type Leads = 'there' | 'twin' | 'elsewhere' | 'nowhere';

/** A figure that the page shows, with its link. */
export interface Linked {
  exact: string;
  /** The words around it, for a reader of a report. */
  around: string;
  directive: string | null;
  leads: Leads;
  /** Making it, in milliseconds. */
  took: number;
}

/** Where the browser has landed, against where the link is to lead. */
export interface Landing {
  /** From the quotation's top, its middle or its first line's, as browsers have it, to the middle of the viewport, in CSS pixels. */
  off: number;
  scrolled: boolean;
  /** Whether it stands in the viewport however far the page is scrolled. */
  fixed: boolean;
}

/** What the check asks of the page it has opened. */
export interface InPage {
  /** Every figure that the page shows, how many it hides, and how long it took to be ready to make links. */
  figures: () => Promise<{ prepared: number; hidden: number; figures: Linked[] }>;
  /** Back to the top. */
  rest: () => void;
  landing: (index: number) => Landing;
}

/** What each link selects, as the specification finds it. */
let targets: (Range | null)[] = [];

const inPage: InPage = {
  figures: async () => {
    const reader = new PageReader();
    await reader.read(document.body, readSurroundings(document, location.href), new AbortController().signal);
    pageDirectives(document);
    const begun = performance.now();
    const directives = pageDirectives(document);
    const prepared = performance.now() - begun;
    const figures: Linked[] = [];
    targets = [];
    let hidden = 0;
    for (const read of reader.blocks) {
      for (const index of read.subjects.keys()) {
        const span = quotedSpan(read, index);
        const own = rangeOf(read, span);
        const element = blockElement(read.block);
        const shown = element && isShown(element) && isShown(own.startContainer.parentElement!);
        if (!shown || own.getClientRects().length === 0) {
          hidden += 1;
          continue;
        }
        const start = performance.now();
        const directive = directives(read, span) ?? null;
        const took = performance.now() - start;
        const found = directive === null ? null : findDirective(document, directive);
        targets.push(found);
        const around = read.text.slice(Math.max(0, span.start - 40), span.end + 40);
        figures.push({ exact: own.toString(), around, directive, leads: leadsOf(found, own, element), took });
      }
    }
    return { prepared, hidden, figures };
  },
  rest: () => scrollTo({ left: 0, top: 0, behavior: 'instant' }),
  landing: (index) => {
    const target = targets[index]!;
    const middle = visualViewport!.height / 2;
    const { top, height } = target.getBoundingClientRect();
    const line = target.getClientRects()[0]!;
    const offs = [top, top + height / 2, line.top + line.height / 2].map((at) => at - middle);
    return {
      off: offs.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0]!,
      scrolled: scrollY > 0,
      fixed: isFixed(target),
    };
  },
};

(globalThis as { inPage?: InPage }).inPage = inPage;

function rangeOf({ block }: ReadBlock, { start, end }: { start: number; end: number }): Range {
  const places = positionsOf(block, start, end)!;
  const range = document.createRange();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return range;
}

/** A range that begins earlier, so that the words before can tell the figure, leads to it if it ends with it. */
function leadsOf(found: Range | null, own: Range, element: Element): Leads {
  if (!found) return 'nowhere';
  if (found.toString().trim().endsWith(own.toString().trim()) && sameEnd(found, own)) return 'there';
  let block = found.startContainer.parentElement!;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
  const says = (one: Element) => one.textContent.replaceAll(/\s+/g, ' ').trim();
  return block !== element && says(block) === says(element) && found.toString() === own.toString()
    ? 'twin'
    : 'elsewhere';
}

function isFixed(range: Range): boolean {
  for (let element = range.startContainer.parentElement; element; element = element.parentElement)
    if (getComputedStyle(element).position === 'fixed') return true;
  return false;
}

/** Whether nothing but white space stands between the two ends. */
function sameEnd(one: Range, other: Range): boolean {
  const [first, last] = one.compareBoundaryPoints(Range.END_TO_END, other) > 0 ? [other, one] : [one, other];
  const gap = document.createRange();
  gap.setStart(first!.endContainer, first!.endOffset);
  gap.setEnd(last!.endContainer, last!.endOffset);
  return gap.toString().trim() === '';
}
