import { hashOf, MARGIN, spread, unitAt, type Tape } from './tape.ts';
import { FOLD, isApostrophe, isSpace } from './characters.ts';

const UNKNOWN = -1;

/**
 * The words of all languages in one hash table, and the phrases made of them in one trie.
 * Looking up copies nothing: a word is hashed where it stands in the text. The cost of a look-up is the length of
 * what is matched, whatever the size of the book.
 */
export class Phrasebook {
  /** Where the word or phrase that was found last ends. */
  end = 0;

  /** By word: its hash and length, which together stand for its letters, and its flags. */
  private hashes: number[] = [];
  private lengths: number[] = [];
  private marks: number[] = [];
  private words = new Int32Array(1 << 14);
  /** By node: what the phrase that ends there stands for. */
  private values: number[] = [0];
  private edges = 0;
  /** Node, word, target, in turn; a target of 0 is an empty place. */
  private table = new Int32Array(3 << 15);

  /** A new trie; phrases are added to it and looked up in it. */
  root(): number {
    this.values.push(0);
    return this.values.length - 1;
  }

  /** Adds a phrase (words divided by spaces) with what it stands for, a positive integer; answers what it stood for before, or 0. */
  add(root: number, phrase: string, value: number): number {
    let node = root;
    for (const word of phrase.split(' ')) node = this.target(node, this.intern(word));
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
    const id = this.intern(word);
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
    const { words, hashes, lengths, table, values } = this;
    const { units, ends } = text;
    const wordMask = words.length - 1;
    const tableMask = table.length / 3 - 1;
    let node = root;
    let at = start;
    let found = 0;
    let foundEnd = start;
    while (at < limit && FOLD[units[at + MARGIN]!] !== 0) {
      const end = ends[at]!;
      const hash = text.hashes[at]!;
      let slot = (hash ^ (hash >>> 13)) & wordMask;
      let word = words[slot]! - 1;
      while (word >= 0 && (hashes[word] !== hash || lengths[word] !== end - at)) {
        slot = (slot + 1) & wordMask;
        word = words[slot]! - 1;
      }
      if (word < 0) break;
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
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = words[slot]! - 1;
      if (id < 0) return UNKNOWN;
      if (this.hashes[id] === hash && this.lengths[id] === length) return id;
    }
  }

  private intern(word: string): number {
    const hash = hashOf(word);
    const known = this.wordOf(hash, word.length);
    if (known >= 0) return known;
    const id = this.hashes.length;
    if (id * 2 > this.words.length) this.growWords();
    this.hashes.push(hash);
    this.lengths.push(word.length);
    this.marks.push(0);
    this.placeWord(hash, id);
    return id;
  }

  private placeWord(hash: number, id: number): void {
    const mask = this.words.length - 1;
    let slot = spread(hash) & mask;
    while (this.words[slot] !== 0) slot = (slot + 1) & mask;
    this.words[slot] = id + 1;
  }

  private growWords(): void {
    this.words = new Int32Array(this.words.length * 2);
    for (const [id, hash] of this.hashes.entries()) this.placeWord(hash, id);
  }

  private target(node: number, by: number): number {
    const known = this.step(node, by);
    if (known >= 0) return known;
    if (this.edges * 6 > this.table.length) this.growEdges();
    this.values.push(0);
    const target = this.values.length - 1;
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
