import { isApostrophe, isSpace } from './characters.ts';
import type { Bound, Span } from './mention.ts';
import {
  ABOUT,
  book,
  FALL,
  FILLER,
  HEDGES,
  HEDGES_AFTER,
  OVER,
  PERIOD_OPENERS,
  PERIOD_UNITS,
  PERIODS,
  RISE,
} from './vocabulary.ts';

const BOUNDS: Record<number, Bound> = { 1: 'about', 2: 'over', 3: 'under' };

/** The hedge right before an amount ("oltre il", "up to"), over articles; or after it ("or so"). */
export function boundOf(text: string, start: number, end: number, floor: number, limit: number): Bound | undefined {
  let at = start;
  for (let words = 0; words < 3; words += 1) {
    at = backOverGap(text, at, floor);
    const bound = book.longestBefore(HEDGES, text, at, floor);
    if (bound > 0) return BOUNDS[bound];
    const filler = (book.flags(book.wordBefore(text, at, floor)) & FILLER) !== 0;
    if (!filler) break;
    at = book.end;
  }
  const sign = text.charCodeAt(start - 1);
  if (start > floor && (sign === 126 || sign === 0x2248)) return BOUNDS[ABOUT];
  if (start > floor && (sign === 62 || sign === 0x2265)) return BOUNDS[OVER];
  if (end + 1 < limit && isSpace(text.charCodeAt(end))) {
    const after = book.longest(HEDGES_AFTER, text, end + 1, limit);
    if (after > 0) return BOUNDS[after];
  }
  return undefined;
}

const WORDS_BEFORE = 6;
const WORDS_AFTER = 2;

/** Which way a percent goes, from the nearest verb or noun of the clause: the words before, then those after it. */
export function directionOf(
  text: string,
  start: number,
  end: number,
  floor: number,
  limit: number,
): 'up' | 'down' | undefined {
  let at = start;
  for (let words = 0; words < WORDS_BEFORE; words += 1) {
    at = backOverGap(text, at, floor);
    const flags = book.flags(book.wordBefore(text, at, floor));
    if (book.end === at) break;
    if ((flags & FALL) !== 0) return 'down';
    if ((flags & RISE) !== 0) return 'up';
    at = book.end;
  }
  at = end;
  for (let words = 0; words < WORDS_AFTER && at < limit && isSpace(text.charCodeAt(at)); words += 1) {
    const flags = book.flags(book.wordAt(text, at + 1, limit));
    if (book.end === at + 1) break;
    if ((flags & FALL) !== 0) return 'down';
    if ((flags & RISE) !== 0) return 'up';
    at = book.end;
  }
  return undefined;
}

/** "negli ultimi 12 mesi", "year to date": the period that follows a percent. */
export function periodOf(text: string, end: number, limit: number): Span | undefined {
  if (end + 2 >= limit || !isSpace(text.charCodeAt(end))) return undefined;
  const start = end + 1;
  if (book.longest(PERIODS, text, start, limit) > 0) return { start, end: book.end };
  if (book.longest(PERIOD_OPENERS, text, start, limit) === 0) return undefined;
  let at = book.end;
  for (let words = 0; words < 3 && at + 1 < limit && isSpace(text.charCodeAt(at)); words += 1) {
    at += 1;
    if (book.longest(PERIOD_UNITS, text, at, limit) > 0) return { start, end: book.end };
    while (at < limit && at - start < 60 && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 44) at += 1;
  }
  return undefined;
}

function backOverGap(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < 2) {
    const code = text.charCodeAt(at - 1);
    if (!isSpace(code) && !isApostrophe(code) && code !== 43) break;
    at -= 1;
  }
  return at;
}
