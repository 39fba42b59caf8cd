import { hashOf, MARGIN, spread, unitAt, type Tape } from './tape.ts';
import { FOLD, isApostrophe, isSpace } from './characters.ts';

const UNKNOWN = -1;
/** Where the length of a word stands in its entry, and what the number takes. */
const LENGTH = 20;
const IDS = (1 << LENGTH) - 1;

/**
 * The words of all languages in one hash table, and the phrases made of them in one trie.
 * Looking up copies nothing: a word is hashed where it stands in the text. The cost of a look-up is the length of
 * what is matched, whatever the size of the book.
 */
export class Phrasebook {
  /** Where the word or phrase that was found last ends. */
  end = 0;

  /** In turn, in one place of memory: the hash of a word, and its length above its number plus one; 0 is an empty place. */
  private words = new Int32Array(1 << 16);
  private counted = 0;
  /** By word: its flags, and the tries that have phrases beginning with it, as bits. */
  private marks = new Int32Array(1 << 14);
  private begins = new Int32Array(1 << 14);
  /** By node: what the phrase that ends there stands for. */
  private values = new Int32Array(1 << 15);
  private nodes = 1;
  private edges = 0;
  /** Node, word, target, in turn; a target of 0 is an empty place. */
  private table = new Int32Array(3 << 16);

  /** A new trie; phrases are added to it and looked up in it. */
  root(): number {
    return this.newNode();
  }

  /** Adds a phrase (words divided by spaces) with what it stands for, a positive integer; answers what it stood for before, or 0. */
  add(root: number, phrase: string, value: number): number {
    let node = root;
    for (let from = 0; from <= phrase.length;) {
      const blank = phrase.indexOf(' ', from);
      const to = blank < 0 ? phrase.length : blank;
      const word = this.intern(phrase, from, to);
      if (from === 0) this.begins[word] = this.begins[word]! | rootBit(root);
      node = this.target(node, word);
      from = to + 1;
    }
    const before = this.values[node]!;
    this.values[node] = value;
    return before;
  }

  /** Adds a chain of letters, for words that are built of parts ("dreiundzwanzig"). */
  addLetters(root: number, letters: string, value: number): void {
    let node = root;
    for (let i = 0; i < letters.length; i += 1) node = this.target(node, FOLD[letters.charCodeAt(i)]!);
    this.values[node] = value;
  }

  /** Marks a word. Flags are bits, and add up. */
  flag(word: string, bits: number): void {
    const id = this.intern(word, 0, word.length);
    this.marks[id] = this.marks[id]! | bits;
  }

  flags(word: number): number {
    return word < 0 ? 0 : this.marks[word]!;
  }

  /** The known word that starts at `start`, or -1. Sets `end` to its end, known or not (`start` when there is no letter). */
  wordAt(text: Tape, start: number, limit: number): number {
    if (start >= limit || FOLD[text.units[start + MARGIN]!] === 0) {
      this.end = start;
      return UNKNOWN;
    }
    const end = text.ends[start]!;
    this.end = end;
    return this.wordOf(text.hashes[start]!, end - start);
  }

  /** The known word that ends before `end`; the start of the word, known or not, is left in `end` of the book. */
  wordBefore(text: Tape, end: number, limit: number): number {
    if (end <= limit || FOLD[unitAt(text, end - 1)] === 0) {
      this.end = end;
      return UNKNOWN;
    }
    const start = text.starts[end]!;
    this.end = start;
    return this.wordOf(text.hashes[start]!, end - start);
  }

  /** The value of the longest phrase that starts at `start`, or 0. Sets `end` when it is found. */
  longest(root: number, text: Tape, start: number, limit: number): number {
    // The loops of `wordAt`, `wordOf` and `step` in one piece: most of what a figure costs is spent here.
    const { words, table, values } = this;
    const { units, ends, hashes } = text;
    const wordMask = words.length - 1;
    const tableMask = table.length / 3 - 1;
    let node = root;
    let at = start;
    let found = 0;
    let foundEnd = start;
    while (at < limit && FOLD[units[at + MARGIN]!] !== 0) {
      const end = ends[at]!;
      const hash = hashes[at]!;
      let slot = ((hash ^ (hash >>> 13)) * 2) & wordMask;
      let entry = words[slot + 1]!;
      while (entry !== 0 && (words[slot] !== hash || entry >>> LENGTH !== end - at)) {
        slot = (slot + 2) & wordMask;
        entry = words[slot + 1]!;
      }
      if (entry === 0) break;
      const word = (entry & IDS) - 1;
      if (node === root && (this.begins[word]! & rootBit(root)) === 0) break;
      const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
      let place = ((mixed ^ (mixed >>> 15)) & tableMask) * 3;
      while (table[place + 2] !== 0 && (table[place] !== node || table[place + 1] !== word)) {
        place = place === tableMask * 3 ? 0 : place + 3;
      }
      node = table[place + 2]!;
      if (node === 0) break;
      const value = values[node]!;
      if (value !== 0) {
        found = value;
        foundEnd = end;
      }
      // Between two words: a space, a hyphen or an apostrophe, or the stop of a one-letter word ("U.S. dollars").
      const stopped = end - at === 1 && units[end + MARGIN] === 46 ? end + 1 : end;
      at = isGap(units[stopped + MARGIN]!) ? stopped + 1 : stopped;
      if (at === end) break;
    }
    this.end = foundEnd;
    return found;
  }

  /** One step in a trie by a word or a letter: the next node, or -1. */
  step(node: number, by: number): number {
    const table = this.table;
    const mask = table.length / 3 - 1;
    for (let slot = mix(node, by) & mask; ; slot = (slot + 1) & mask) {
      const place = slot * 3;
      const target = table[place + 2]!;
      if (target === 0) return UNKNOWN;
      if (table[place] === node && table[place + 1] === by) return target;
    }
  }

  /** What the phrase that ends at a node stands for, or 0. */
  value(node: number): number {
    return this.values[node]!;
  }

  /** The known word of this hash and length, or -1. */
  wordOf(hash: number, length: number): number {
    const words = this.words;
    const mask = words.length - 1;
    for (let slot = (spread(hash) * 2) & mask; ; slot = (slot + 2) & mask) {
      const entry = words[slot + 1]!;
      if (entry === 0) return UNKNOWN;
      if (words[slot] === hash && entry >>> LENGTH === length) return (entry & IDS) - 1;
    }
  }

  private intern(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const known = this.wordOf(hash, to - from);
    if (known >= 0) return known;
    const id = this.counted;
    this.counted += 1;
    if (id * 4 > this.words.length) this.growWords();
    if (id === this.marks.length) {
      this.marks = grown(this.marks);
      this.begins = grown(this.begins);
    }
    this.placeWord(hash, ((to - from) << LENGTH) | (id + 1));
    return id;
  }

  private placeWord(hash: number, entry: number): void {
    const mask = this.words.length - 1;
    let slot = (spread(hash) * 2) & mask;
    while (this.words[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.words[slot] = hash;
    this.words[slot + 1] = entry;
  }

  private growWords(): void {
    const before = this.words;
    this.words = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] !== 0) this.placeWord(before[slot]!, before[slot + 1]!);
    }
  }

  private newNode(): number {
    if (this.nodes === this.values.length) this.values = grown(this.values);
    this.nodes += 1;
    return this.nodes - 1;
  }

  private target(node: number, by: number): number {
    const known = this.step(node, by);
    if (known >= 0) return known;
    if (this.edges * 6 > this.table.length) this.growEdges();
    const target = this.newNode();
    this.placeEdge(node, by, target);
    this.edges += 1;
    return target;
  }

  private placeEdge(node: number, by: number, target: number): void {
    const mask = this.table.length / 3 - 1;
    let slot = mix(node, by) & mask;
    while (this.table[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
    this.table[slot * 3] = node;
    this.table[slot * 3 + 1] = by;
    this.table[slot * 3 + 2] = target;
  }

  private growEdges(): void {
    const before = this.table;
    this.table = new Int32Array(before.length * 2);
    for (let place = 0; place < before.length; place += 3) {
      if (before[place + 2] !== 0) this.placeEdge(before[place]!, before[place + 1]!, before[place + 2]!);
    }
  }
}

/** What may stand between two words of a phrase. */
export const isGap = (code: number): boolean => isSpace(code) || code === 45 || code === 0x2011 || isApostrophe(code);

function mix(node: number, by: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The bit of one of the first tries; all others share the last one. */
const rootBit = (root: number): number => 1 << (root < 31 ? root : 31);

function grown(before: Int32Array): Int32Array<ArrayBuffer> {
  const after = new Int32Array(before.length * 2);
  after.set(before);
  return after;
}
