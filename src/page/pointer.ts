import { isText } from '../article/dom.ts';
import { offsetOf } from '../article/text-index.ts';
import { rangeOf, type Spot } from './painter.ts';
import type { PageReader, ReadBlock } from './reader.ts';
import type { Box } from './card-host.ts';

/** The rectangles of a figure, one for each line it runs over, in client coordinates. */
export function linesOf(spot: Spot): Box[] {
  const range = rangeOf(spot);
  if (!range) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** What lies at a point of the viewport: the block that is read there and the figure, if there is one. */
export interface Hit {
  read: ReadBlock;
  spot: Spot | null;
  line: Box | null;
}

/**
 * Asks for the caret nearest to a point and looks it up in what was read. The registry of highlights is not asked:
 * that takes a hundred times as long. The caret snaps to the nearest text, so the rectangles decide.
 */
export function hitTest(
  reader: PageReader,
  spotOf: (read: ReadBlock, index: number) => Spot,
  x: number,
  y: number,
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !isText(caret.offsetNode)) return null;
  const read = reader.blockOf(caret.offsetNode);
  if (!read) return null;
  const offset = offsetOf(read.block, { node: caret.offsetNode, offset: caret.offset });
  if (offset === undefined) return { read, spot: null, line: null };
  const index = read.subjects.findIndex(({ start, end }) => start <= offset && offset <= end);
  if (index < 0) return { read, spot: null, line: null };
  const spot = spotOf(read, index);
  const line = linesOf(spot).find((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  return { read, spot: line ? spot : null, line: line ?? null };
}

/** Whether a pointer that went from `from` to `to` heads for the box: the way goes on into it. */
export function headsFor(from: { x: number; y: number }, to: { x: number; y: number }, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (dx === 0 && dy === 0) return false;
  const reach = 2000 / Math.hypot(dx, dy);
  return crosses(to, { x: to.x + dx * reach, y: to.y + dy * reach }, box);
}

/** Liang and Barsky's clipping of a line segment by a rectangle. */
function crosses(a: { x: number; y: number }, b: { x: number; y: number }, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [delta, near, far] of [
    [b.x - a.x, box.left - a.x, box.right - a.x],
    [b.y - a.y, box.top - a.y, box.bottom - a.y],
  ] as const) {
    if (delta === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    const [first, last] = delta > 0 ? [near / delta, far / delta] : [far / delta, near / delta];
    enter = Math.max(enter, first);
    leave = Math.min(leave, last);
  }
  return enter <= leave;
}
