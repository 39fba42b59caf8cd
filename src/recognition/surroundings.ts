import { unitAt, type Tape } from './tape.ts';
import { before } from './before.ts';
import { isSpace } from './characters.ts';
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
  PERIOD_START,
  PERIOD_UNITS,
  PERIODS,
  RISE,
  UNDER,
} from './vocabulary.ts';

const BOUNDS: readonly (Bound | undefined)[] = [undefined, 'about', 'over', 'under'];

/** The hedge right before an amount ("oltre il", "up to"), over articles; or after it ("or so"). Reads `before`. */
export function boundOf(text: Tape, start: number, end: number, limit: number): Bound | undefined {
  for (let back = 0; back < 3; back += 1) {
    const bound = before.longest(HEDGES, back);
    // "sube un 5% hasta los 12 euros": there it is the way, not the limit.
    if (bound === UNDER && before.reachesFloor(back + 1)) return undefined;
    if (bound > 0) return BOUNDS[bound];
    if ((before.flags(back) & FILLER) === 0) break;
  }
  const sign = unitAt(text, start - 1);
  if (sign === 126 || sign === 0x2248) return BOUNDS[ABOUT];
  if (sign === 62 || sign === 0x2265) return BOUNDS[OVER];
  if (end + 1 < limit && isSpace(unitAt(text, end))) {
    const after = book.longest(HEDGES_AFTER, text, end + 1, limit);
    if (after > 0) return BOUNDS[after];
  }
  return undefined;
}

const WORDS_BEFORE = 6;
const WORDS_AFTER = 2;

/** Which way a percent goes, from the nearest verb or noun of the clause: the words before, then those after it. Reads `before`. */
export function directionOf(text: Tape, end: number, limit: number): 'up' | 'down' | undefined {
  for (let back = 0; back < WORDS_BEFORE && before.word(back) !== -2; back += 1) {
    const flags = before.flags(back);
    if ((flags & FALL) !== 0) return 'down';
    if ((flags & RISE) !== 0) return 'up';
  }
  let at = end;
  for (let words = 0; words < WORDS_AFTER && at + 1 < limit && isSpace(unitAt(text, at)); words += 1) {
    const flags = book.flags(book.wordAt(text, at + 1, limit));
    if ((flags & FALL) !== 0) return 'down';
    if ((flags & RISE) !== 0) return 'up';
    at = book.end;
  }
  return undefined;
}

/** "negli ultimi 12 mesi", "year to date": the period that follows a percent. */
export function periodOf(text: Tape, end: number, limit: number): Span | undefined {
  if (end + 2 >= limit || !isSpace(unitAt(text, end))) return undefined;
  const start = end + 1;
  if ((book.flags(book.wordAt(text, start, limit)) & PERIOD_START) === 0) return undefined;
  if (book.longest(PERIODS, text, start, limit) > 0) return { start, end: book.end };
  if (book.longest(PERIOD_OPENERS, text, start, limit) === 0) return undefined;
  let at = book.end;
  for (let words = 0; words < 3 && at + 1 < limit && isSpace(unitAt(text, at)); words += 1) {
    at += 1;
    if (book.longest(PERIOD_UNITS, text, at, limit) > 0) return { start, end: book.end };
    while (at < limit && at - start < 60 && !isSpace(unitAt(text, at)) && unitAt(text, at) !== 44) at += 1;
  }
  return undefined;
}
