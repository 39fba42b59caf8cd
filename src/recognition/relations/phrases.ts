import { FOLD, isSpace } from '../characters.ts';
import { phrases } from '../lexicon/lexicon.ts';
import { RELATION_WORDS } from '../lexicon/relations/index.ts';
import type { RelationWords } from '../lexicon/relations/relation-words.ts';
import type { Span } from '../mention.ts';
import { unitAt, type Tape } from '../tape.ts';
import { book, FALL, FILLER, HEDGES, RISE } from '../vocabulary.ts';

/** A set of phrases, in all languages: the root of their trie in the book. */
export type Phrases = number;

const of = (...kinds: (keyof RelationWords)[]): Phrases => {
  const root = book.root();
  for (const words of RELATION_WORDS)
    for (const kind of kinds)
      for (const phrase of phrases(words[kind] ?? ''))
        book.add(
          root,
          phrase
            .trim()
            .toLowerCase()
            .replaceAll(/[-.’']+/g, ' ')
            .trim(),
          1,
        );
  return root;
};

export const RESTATES = of('restates');
export const OTHERWISE = of('otherwise');
export const RESTATED = of('restated');
export const AT_RATE = of('atRate');
export const WHICH = of('which');
export const REACHES = of('reaches');
export const TRADES = of('trades');
export const WITH_A = of('withA');
export const PRE_MARKET = of('preMarket');
export const AFTER_HOURS = of('afterHours');
export const TARGETS = of('targets');
export const VERSUS = of('versus');
export const VERSUS_CLOSE = of('versusClose');
export const PREVIOUS = of('previous');
export const EARLIER = of('earlier');
export const LOSSES = of('losses');
export const GAINS = of('gains');
export const PER_PIECE = of('per');
export const PER_MEASURE = of('perMeasure');
export const PER = of('per', 'perMeasure');
export const NOT_PER = of('notPer');
export const COUNTED = of('counted');
export const AT_PRICE = of('atPrice');
export const STRETCHES = of('stretches');
export const SHARES = of('shares');
export const THE_COMPANY = of('theCompany');
export const DOES = of('does');
export const NOT_NAMES = of('notNames');
export const FOR_WHOM = of('forWhom');
export const MEANWHILE = of('meanwhile');

/** Hedges and articles: what may stand before any amount. */
export const HEDGING: Phrases = -1;

/** Nouns and verbs of moves, as recognition knows them. */
export const MOVING: Phrases = -2;

/** Where the longest of these phrases that starts at `at` ends, or -1. */
export function phraseAt(tape: Tape, kind: Phrases, at: number, limit: number): number {
  if (kind === HEDGING) return hedgeAt(tape, at, limit);
  if (kind === MOVING) return (book.flags(book.wordAt(tape, at, limit)) & (RISE | FALL)) === 0 ? -1 : book.end;
  return book.longest(kind, tape, at, limit) > 0 ? book.end : -1;
}

/** The book holds hedges from their last word on; here one word of them is as good as all. */
function hedgeAt(tape: Tape, at: number, limit: number): number {
  const word = book.wordAt(tape, at, limit);
  const { end } = book;
  if (word < 0) return -1;
  if ((book.flags(word) & FILLER) !== 0) return end;
  return book.step(HEDGES, word) >= 0 ? end : -1;
}

/** The kinds of phrases that fill a stretch of text, the longest first, one bit each in the order given; -1 when anything else stands there. */
export function kindsIn(tape: Tape, from: number, to: number, kinds: readonly Phrases[]): number {
  let seen = 0;
  let at = from;
  while (at < to) {
    const code = unitAt(tape, at);
    if (isSpace(code) || code === 39 || code === 0x2019) {
      at += 1;
      continue;
    }
    let end = -1;
    let found = 0;
    for (let bit = 0; bit < kinds.length; bit += 1) {
      const next = phraseAt(tape, kinds[bit]!, at, to);
      if (next < 0 || next < end) continue;
      found = next > end ? 1 << bit : found | (1 << bit);
      end = next;
    }
    seen |= found;
    if (end < 0) return -1;
    // The stop of "ca." and "bzw."
    at = unitAt(tape, end) === 46 && end + 1 < to ? end + 1 : end;
  }
  return seen;
}

/** The first of these phrases that starts at a word of the stretch. */
export function firstOf(tape: Tape, kind: Phrases, from: number, to: number): Span | undefined {
  for (let start = wordFrom(tape, from, to); start < to; start = wordFrom(tape, tape.ends[start]!, to)) {
    const end = phraseAt(tape, kind, start, to);
    if (end >= 0) return { start, end };
  }
  return undefined;
}

/** The last of them. */
export function lastOf(tape: Tape, kind: Phrases, from: number, to: number): Span | undefined {
  let found: Span | undefined;
  for (let next = firstOf(tape, kind, from, to); next; next = firstOf(tape, kind, next.end, to)) found = next;
  return found;
}

/** Where the next word starts, or `to`. A stretch that begins within a word leaves its rest out. */
function wordFrom(tape: Tape, from: number, to: number): number {
  let at = from;
  if (at > 0 && FOLD[unitAt(tape, at - 1)] !== 0) while (at < to && FOLD[unitAt(tape, at)] !== 0) at += 1;
  while (at < to && FOLD[unitAt(tape, at)] === 0) at += 1;
  return at;
}

export function skipSpaces(tape: Tape, at: number, to: number): number {
  let next = at;
  while (next < to && isSpace(unitAt(tape, next))) next += 1;
  return next;
}
