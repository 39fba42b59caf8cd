import { blockElement, positionsOf, stillReads } from '../article/text-index.ts';
import { boxOf, closest, isShown } from '../article/dom.ts';
import type { Subject } from '../context/figure.ts';
import type { ReadBlock } from './reader.ts';

/** A subject in its block, ready to be painted or pointed at. */
export interface Spot {
  read: ReadBlock;
  subject: Subject;
  index: number;
}

/**
 * In Chromium every registered range is paid for in each frame in which the page changes: about 1 ms at 50 ranges,
 * 55 ms at 6,000. So only the nearest are registered.
 */
const MAX_PAINTED = 64;
/** A page that takes our highlights away this often within ten seconds does not want them. */
const MAX_CLEARED = 3;

const STYLES = {
  dotted:
    'text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 70%, transparent) !important; text-underline-offset: 0.18em !important;',
  tint: 'background-color: color-mix(in srgb, #0b57d0 14%, transparent) !important;',
  alt: '',
} as const;

/** Two letters and some more: a name that a page cannot know in advance. */
function randomName(): string {
  return `h${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')}`;
}

/**
 * Paints figures with the CSS Custom Highlight API: no element, no attribute, no layout. Only those near the viewport
 * are registered, and they are changed by difference.
 */
export class Painter {
  readonly #name = randomName();
  readonly #flashName = randomName();
  readonly #highlight = new Highlight();
  readonly #flash = new Highlight();
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #observer: IntersectionObserver;
  readonly #painted = new Map<Spot, StaticRange>();
  #byAnchor = new Map<Element, Spot[]>();
  readonly #near = new Set<Element>();
  #cleared: number[] = [];
  #stopped = false;
  /** Paint nothing but this block: the page never rests. */
  #only: ReadBlock | null | undefined;
  #style: keyof typeof STYLES = 'dotted';

  constructor(signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        this.repaint();
      },
      { rootMargin: '50% 0px' },
    );
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  set style(style: keyof typeof STYLES) {
    this.#style = style;
    this.#sheet.replaceSync(
      `@media not print { ::highlight(${this.#name}) { ${STYLES[style]} } ` +
        `::highlight(${this.#flashName}) { background-color: color-mix(in srgb, #f2b84b 45%, transparent) !important; } }`,
    );
  }

  /** Says what there is to paint from now on. */
  show(spots: readonly Spot[]): void {
    const byAnchor = new Map<Element, Spot[]>();
    for (const spot of spots) {
      const anchor = anchorOf(spot.read);
      if (!anchor) continue;
      const others = byAnchor.get(anchor);
      if (others) others.push(spot);
      else byAnchor.set(anchor, [spot]);
    }
    for (const anchor of this.#byAnchor.keys()) {
      if (byAnchor.has(anchor)) continue;
      this.#observer.unobserve(anchor);
      this.#near.delete(anchor);
    }
    const before = this.#byAnchor;
    this.#byAnchor = byAnchor;
    for (const anchor of byAnchor.keys()) if (!before.has(anchor)) this.#observer.observe(anchor);
    this.repaint();
  }

  /** In a storm only the block under the pointer is painted; `undefined` ends the storm. */
  storm(only: ReadBlock | null | undefined): void {
    if (this.#only === only) return;
    this.#only = only;
    this.repaint();
  }

  /** Paints what should be seen now: adds and takes away by difference, and never what no longer reads as it was read. */
  repaint(): void {
    if (this.#stopped) return;
    const wanted = new Set(this.#style === 'alt' ? [] : this.#wanted());
    // A page without anything to paint is left without a trace.
    if (wanted.size > 0 || this.#painted.size > 0) this.#reconcile();
    if (this.#stopped) return;
    for (const [spot, range] of this.#painted) {
      if (wanted.has(spot) && holds(spot)) continue;
      this.#highlight.delete(range);
      this.#painted.delete(spot);
    }
    for (const spot of wanted) {
      if (this.#painted.has(spot)) continue;
      const range = rangeOf(spot);
      if (!range) continue;
      this.#adopt(range.startContainer);
      this.#highlight.add(range);
      this.#painted.set(spot, range);
    }
  }

  /** Marks one figure, or none, on top of the others. */
  flash(spot: Spot | null): void {
    this.#flash.clear();
    const range = spot && rangeOf(spot);
    if (!range) return;
    this.#adopt(range.startContainer);
    this.#reconcile();
    this.#flash.add(range);
  }

  #wanted(): Spot[] {
    if (this.#only !== undefined) {
      const only = this.#only;
      return only === null
        ? []
        : [...this.#near].flatMap((anchor) => this.#byAnchor.get(anchor)!.filter(({ read }) => read === only));
    }
    const spots = [...this.#near].flatMap((anchor) => this.#byAnchor.get(anchor) ?? []);
    if (spots.length <= MAX_PAINTED) return spots;
    const middle = innerHeight / 2;
    const distance = new Map(
      [...this.#near].map((anchor) => {
        const { top, bottom } = boxOf(anchor);
        return [anchor, Math.max(top - middle, middle - bottom, 0)] as const;
      }),
    );
    return [...this.#near]
      .toSorted((a, b) => distance.get(a)! - distance.get(b)!)
      .flatMap((anchor) => this.#byAnchor.get(anchor) ?? [])
      .slice(0, MAX_PAINTED);
  }

  /** The page shares the registry: it can clear it, and it can drop our style sheet. */
  #reconcile(): void {
    for (const [name, highlight] of [
      [this.#name, this.#highlight],
      [this.#flashName, this.#flash],
    ] as const) {
      if (CSS.highlights.get(name) === highlight) continue;
      if (this.#painted.size > 0) {
        const now = performance.now();
        this.#cleared = [...this.#cleared.filter((time) => now - time < 10_000), now];
        if (this.#cleared.length > MAX_CLEARED * 2) {
          this.#leave();
          return;
        }
      }
      CSS.highlights.set(name, highlight);
    }
    for (const root of this.#roots) {
      if (!root.adoptedStyleSheets.includes(this.#sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
  }

  #adopt(node: Node): void {
    const root = node.getRootNode();
    if ((root instanceof Document || root instanceof ShadowRoot) && !this.#roots.has(root)) {
      this.#roots.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
  }

  #leave(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    CSS.highlights.delete(this.#name);
    CSS.highlights.delete(this.#flashName);
    for (const root of this.#roots)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
    this.#painted.clear();
    this.#roots.clear();
  }
}

/**
 * Takes away what a script of an earlier version left behind: Firefox ends such a script without a word. Its style sheet,
 * known by its form, tells the names of its highlights.
 */
export function sweepOrphans(root: DocumentOrShadowRoot): void {
  const left = [...root.adoptedStyleSheets].map((sheet) => [sheet, namesIn(sheet)] as const);
  for (const name of left.flatMap(([, names]) => names)) CSS.highlights.delete(name);
  const kept = left.filter(([, names]) => names.length === 0).map(([sheet]) => sheet);
  if (kept.length < left.length) root.adoptedStyleSheets = kept;
}

function namesIn({ cssRules }: CSSStyleSheet): string[] {
  const [media] = cssRules;
  if (cssRules.length !== 1 || !(media instanceof CSSMediaRule) || media.conditionText !== 'not print') return [];
  const names = Array.from(media.cssRules, ({ cssText }) => /^::highlight\((h[0-9a-z]{8})\)/.exec(cssText)?.[1]);
  return names.every((name) => name !== undefined) ? names : [];
}

/** What is watched for coming near: the row for cells (a table has thousands), else the block itself. */
function anchorOf({ block }: ReadBlock): Element | null {
  const element = blockElement(block);
  return element && (closest(element, 'tr') ?? element);
}

const holds = ({ read, subject }: Spot) => stillReads(read.block, subject.start, subject.end);

/** The figure's place in the page, if the page still shows the words that were read. */
export function rangeOf(spot: Spot): StaticRange | undefined {
  if (!holds(spot)) return undefined;
  const places = positionsOf(spot.read.block, spot.subject.start, spot.subject.end);
  const element = blockElement(spot.read.block);
  if (!places || (element && !isShown(element))) return undefined;
  return new StaticRange({
    startContainer: places.start.node,
    startOffset: places.start.offset,
    endContainer: places.end.node,
    endOffset: places.end.offset,
  });
}
