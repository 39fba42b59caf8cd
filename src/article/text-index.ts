import {
  attribute,
  elementOf,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  openShadowRoot,
  parentNode,
  textOf,
} from './dom.ts';
import { partOf, type Part } from './readable.ts';

/** A run of one text node's characters in a block's text. */
interface Piece {
  node: Text;
  /** Where the run begins in the node's data and in the block's text, in UTF-16 code units. */
  nodeStart: number;
  start: number;
  length: number;
}

/** Text that is read as one: a paragraph, a cell, a heading. White space is collapsed as CSS collapses it. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A place in a text node; what a StaticRange is made of. */
export interface Position {
  node: Text;
  offset: number;
}

/** More text than this is not read from one page (UTF-16 code units). */
export const MAX_TEXT = 2_000_000;
/** Open shadow roots entered on one page. */
const MAX_ROOTS = 200;

const COLLAPSIBLE = /[\t\n\r\f]| {2}/;
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/**
 * Reads the prose below `root`, block by block, in the order of the tree. Nothing is changed, nothing is asked of the
 * layout; the walk is iterative and can be left at any block. `known` answers a block already read that is the same
 * to the letter and to the node, so that what was found in it still holds. `part` says what takes part in the text.
 */
export function* readBlocks(
  root: Node,
  known?: BlockMemory,
  part: (element: Element) => Part = partOf,
): Generator<Block, void, void> {
  const draft = new Draft(known);
  const roots: { node: Node | null; top: Node }[] = [{ node: firstChild(root), top: root }];
  /** The blocks that the walk is inside of. */
  const open: Element[] = [];
  let depth = 0;
  let read = 0;
  let entered = 0;

  while (roots.length > 0) {
    const here = roots.at(-1)!;
    const { node } = here;
    if (node === null) {
      roots.pop();
      const done = draft.end();
      if (done) yield done;
      continue;
    }
    let ends = false;
    let child: Node | null = null;
    let shadow: ShadowRoot | null = null;
    if (isText(node)) {
      draft.add(node);
      read += textOf(node).length;
      if (read > MAX_TEXT) break;
    } else if (isElement(node)) {
      const takes = part(node);
      ends = takes === 'block' || takes === 'break';
      if (takes === 'block' || takes === 'inline') {
        child = firstChild(node);
        if (entered < MAX_ROOTS && mayHostShadow(node)) shadow = openShadowRoot(node);
        if (takes === 'block' && child !== null) open.push(node);
      }
    }
    if (child === null) {
      here.node = following(node, here.top, open);
      ends ||= here.node === null || open.length < depth;
    } else here.node = child;
    depth = open.length;
    if (shadow) {
      entered += 1;
      ends = true;
      roots.push({ node: firstChild(shadow), top: shadow });
    }
    if (ends) {
      const done = draft.end();
      if (done) yield done;
    }
  }
  const last = draft.end();
  if (last) yield last;
}

/** HTML lets these elements and custom ones have a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const mayHostShadow = (element: Element) => {
  const name = localName(element);
  return HOSTS.has(name) || name.includes('-');
};

/** The node after `node` in tree order without entering it, not leaving `top`; what it leaves is no longer open. */
function following(node: Node, top: Node, open: Element[]): Node | null {
  let current: Node = node;
  for (;;) {
    const next = nextSibling(current);
    if (next !== null) return next;
    const parent = parentNode(current);
    if (parent === null || parent === top) return null;
    if (parent === open.at(-1)) open.pop();
    current = parent;
  }
}

/** Collects the text nodes of one block. */
class Draft {
  readonly #known: BlockMemory | undefined;
  #pieces: Piece[] = [];
  #text = '';

  constructor(known: BlockMemory | undefined) {
    this.#known = known;
  }

  add(node: Text): void {
    const data = textOf(node);
    if (data.length === 0) return;
    if (!COLLAPSIBLE.test(data)) {
      const from = data.charCodeAt(0) === 32 && this.#endsInSpace() ? 1 : 0;
      if (from < data.length) this.#push(node, from, data.slice(from));
      return;
    }
    let at = 0;
    while (at < data.length) {
      let end = at;
      while (end < data.length && !isSpace(data.charCodeAt(end))) end += 1;
      if (end < data.length) {
        // The run of white space counts as one space, placed at its first character.
        const word = `${data.slice(at, end)} `;
        if (end > at || !this.#endsInSpace()) this.#push(node, at, word);
        while (end < data.length && isSpace(data.charCodeAt(end))) end += 1;
      } else this.#push(node, at, data.slice(at, end));
      at = end;
    }
  }

  /** The block so far, if it holds anything but white space; the next text begins a new one. */
  end(): Block | undefined {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    if (text === '' || text === ' ') return undefined;
    return this.#known?.recall(text, pieces) ?? { text, pieces };
  }

  #endsInSpace(): boolean {
    return this.#text === '' || this.#text.charCodeAt(this.#text.length - 1) === 32;
  }

  #push(node: Text, nodeStart: number, text: string): void {
    this.#pieces.push({ node, nodeStart, start: this.#text.length, length: text.length });
    this.#text += text;
  }
}

/** Blocks read before, found again by their first text node; holds none alive. */
export class BlockMemory {
  readonly #byFirstNode = new WeakMap<Text, Block>();

  keep(block: Block): void {
    this.#byFirstNode.set(block.pieces[0]!.node, block);
  }

  recall(text: string, pieces: readonly Piece[]): Block | undefined {
    const block = this.#byFirstNode.get(pieces[0]!.node);
    if (block?.text !== text || block.pieces.length !== pieces.length) return undefined;
    return block.pieces.every((piece, i) => piece.node === pieces[i]!.node && piece.nodeStart === pieces[i]!.nodeStart)
      ? block
      : undefined;
  }
}

/** The piece that holds the character at `offset` of the block's text. */
function pieceAt(block: Block, offset: number): Piece | undefined {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return block.pieces[low];
}

/** Where characters `start` to `end` of the block stand in the page; `end` is the place after the last one. */
export function positionsOf(block: Block, start: number, end: number): { start: Position; end: Position } | undefined {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  if (!first || !last || end <= start) return undefined;
  return {
    start: { node: first.node, offset: first.nodeStart + start - first.start },
    end: { node: last.node, offset: last.nodeStart + (end - 1 - last.start) + 1 },
  };
}

/** The offset in the block's text of a place in one of its text nodes; undefined when the node is not part of it. */
export function offsetOf(block: Block, { node, offset }: Position): number | undefined {
  let before: number | undefined;
  for (const piece of block.pieces) {
    if (piece.node !== node) continue;
    if (offset < piece.nodeStart) return before ?? piece.start;
    if (offset <= piece.nodeStart + piece.length) return piece.start + Math.min(offset - piece.nodeStart, piece.length);
    before = piece.start + piece.length;
  }
  return before;
}

/** Whether characters `start` to `end` still stand in the page as they were read. */
export function stillReads(block: Block, start: number, end: number): boolean {
  for (
    let piece = pieceAt(block, start), i = block.pieces.indexOf(piece!);
    piece && piece.start < end;
    piece = block.pieces[++i]
  ) {
    if (!piece.node.isConnected) return false;
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.start + piece.length) - piece.start;
    const now = textOf(piece.node).slice(piece.nodeStart + from, piece.nodeStart + to);
    const then = block.text.slice(piece.start + from, piece.start + to);
    if (now !== then && now.replaceAll(/[\t\n\r\f]/g, ' ') !== then) return false;
  }
  return true;
}

/** The element that holds a whole block: the one its first text stands in, or the nearest around that is no phrase. */
export function blockElement(block: Block): Element | null {
  let element = elementOf(block.pieces[0]!.node);
  while (element && partOf(element) === 'inline') element = elementOf(element);
  return element;
}

/** The language the page states for a block (BCP 47), from the nearest `lang`. */
export function languageOf(block: Block): string | undefined {
  for (let element = elementOf(block.pieces[0]!.node); element; element = elementOf(element)) {
    const language = attribute(element, 'lang');
    if (language) return language;
  }
  return undefined;
}
