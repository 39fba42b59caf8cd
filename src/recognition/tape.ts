import { DIGIT, FIRST_FOREIGN, FOLD, isUpper, KIND, latinSign, LOOK, UPPER } from './characters.ts';

/** The multiplier of the hash of words (FNV). */
const HASH_BY = 0x01000193;
/** The hash of a word of `letters`, folded. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = (Math.imul(hash, HASH_BY) ^ FOLD[word.charCodeAt(i)]!) | 0;
  return hash;
}
export const spread = (hash: number): number => hash ^ (hash >>> 13);

/** By the hash of a word: whether it may begin a spelled number. */
const BEGINS_NUMBER = new Uint8Array(1 << 13);
/** By its first three letters, five bits each: whether a word may be a number made of parts. */
const BEGINS_COMPOUND = new Uint8Array(1 << 15);
const LEAST_COMPOUND = 6;

export function beginsNumber(word: string): void {
  BEGINS_NUMBER[spread(hashOf(word)) & (BEGINS_NUMBER.length - 1)] = 1;
}
export function beginsCompound(word: string): void {
  const [a, b, c] = [0, 1, 2].map((i) => FOLD[word.charCodeAt(i)]! & 31);
  if (word.length > 2) BEGINS_COMPOUND[(a! << 10) | (b! << 5) | c!] = 1;
}

/** Zeros before and after the text, so that a look past its ends is no special case. */
export const MARGIN = 32;
const LEAST = 1 << 14;
/** Longer buffers are given back after use. */
const KEPT = 1 << 18;

/**
 * A text laid out for reading: its UTF-16 units in an array, its words with their hashes, and the places where a figure
 * or a code may begin. One pass over the characters; all grammars read from here.
 */
export class Tape {
  text = '';
  length = 0;
  /** Units, from `MARGIN` on. */
  units: Uint16Array;
  /** By the position where a word starts: where it ends, and its hash; by the position where one ends: its start. */
  ends: Int32Array;
  hashes: Int32Array;
  starts: Int32Array;
  /** Digits, marks, capitals and words that may be numbers, in order. */
  triggers: Int32Array;
  triggered = 0;

  constructor(capacity = LEAST) {
    this.units = new Uint16Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.starts = new Int32Array(capacity);
    this.triggers = new Int32Array(capacity);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  write(text: string): this {
    this.text = text;
    this.length = text.length;
    this.resize(text.length + 2 * MARGIN);
    this.triggered = layOut(text, this.units, this.ends, this.hashes, this.starts, this.triggers);
    return this;
  }

  private resize(size: number): void {
    if (size <= this.units.length && (this.units.length <= KEPT || size > KEPT)) return;
    Object.assign(this, new Tape(Math.max(LEAST, 2 ** Math.ceil(Math.log2(size)))), {
      text: this.text,
      length: this.length,
    });
  }
}

/** Written anew by each text: whoever reads a text next to another finds it laid out. */
const shared = new Tape();
export const tapeOf = (text: string): Tape => (shared.text === text ? shared : shared.write(text));

/** The UTF-16 unit at a position; 0 outside of the text. */
export const unitAt = (tape: Tape, at: number): number => tape.units[at + MARGIN]!;

/** This loop sees every character, so it is one piece and calls nothing but a look in a table. Answers the number of triggers. */
function layOut(
  text: string,
  units: Uint16Array,
  ends: Int32Array,
  hashes: Int32Array,
  starts: Int32Array,
  triggers: Int32Array,
): number {
  const { length } = text;
  let triggered = 0;
  let start = -1;
  let hash = 0;
  let first = 0;
  for (let at = 0; at <= length; at += 1) {
    let code = at < length ? text.charCodeAt(at) : 0;
    if (code >= FIRST_FOREIGN) code = latinSign(code);
    units[at + MARGIN] = code;
    const look = LOOK[code]!;
    const letter = look & 0xffff;
    const kind = look >>> 16;
    if (letter !== 0) {
      if (start < 0) {
        start = at;
        hash = 0;
        first = kind;
      }
      hash = (Math.imul(hash, HASH_BY) ^ letter) | 0;
      continue;
    }
    if (start >= 0) {
      ends[start] = at;
      hashes[start] = hash;
      starts[at] = start;
      if (
        BEGINS_NUMBER[(hash ^ (hash >>> 13)) & 8191] === 1 ||
        (first === UPPER && (at - start > 1 ? isUpper(units[start + 1 + MARGIN]!) : kind === DIGIT)) ||
        (at - start >= LEAST_COMPOUND &&
          BEGINS_COMPOUND[
            ((FOLD[units[start + MARGIN]!]! & 31) << 10) |
              ((FOLD[units[start + 1 + MARGIN]!]! & 31) << 5) |
              (FOLD[units[start + 2 + MARGIN]!]! & 31)
          ] === 1)
      ) {
        triggers[triggered] = start;
        triggered += 1;
      }
      start = -1;
    }
    if (kind > UPPER) {
      // Of a run of digits only the first is a trigger: the run is read whole.
      if (kind !== DIGIT || at === 0 || KIND[units[at - 1 + MARGIN]!]! !== DIGIT) {
        triggers[triggered] = at;
        triggered += 1;
      }
    }
  }
  for (let at = length + 1; at < length + MARGIN; at += 1) units[at + MARGIN] = 0;
  return triggered;
}
