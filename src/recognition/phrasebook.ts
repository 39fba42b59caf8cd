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

  #pool: number[] = [];
  #wordStart: number[] = [];
  #wordHash: number[] = [];
  #wordFlags: number[] = [];
  #wordSlots = new Int32Array(1 << 14);
  #values: number[] = [0];
  #edgeNode: number[] = [];
  #edgeWord: number[] = [];
  #edgeTarget: number[] = [];
  #edgeSlots = new Int32Array(1 << 15);

  /** A new trie; phrases are added to it and looked up in it. */
  root(): number {
    this.#values.push(0);
    return this.#values.length - 1;
  }

  /** Adds a phrase (words divided by spaces) with what it stands for, a positive integer; answers what it stood for before, or 0. */
  add(root: number, phrase: string, value: number): number {
    let node = root;
    for (const word of phrase.split(' ')) node = this.#target(node, this.#intern(word));
    const before = this.#values[node]!;
    this.#values[node] = value;
    return before;
  }

  /** Marks a word. Flags are bits, and add up. */
  flag(word: string, bits: number): void {
    const id = this.#intern(word);
    this.#wordFlags[id] = this.#wordFlags[id]! | bits;
  }

  flags(word: number): number {
    return word < 0 ? 0 : this.#wordFlags[word]!;
  }

  /** The known word that starts at `start`, or -1. Sets `end` to its end, known or not (`start` when there is no letter). */
  wordAt(text: string, start: number, limit: number): number {
    let hash = 0;
    let at = start;
    for (; at < limit; at += 1) {
      const letter = FOLD[text.charCodeAt(at)]!;
      if (letter === 0) break;
      hash = (Math.imul(hash, 31) + letter) | 0;
    }
    this.end = at;
    return at === start ? UNKNOWN : this.#known(text, start, at, hash);
  }

  /** The known word that ends before `end`; the start of the word, known or not, is left in `end` of the book. */
  wordBefore(text: string, end: number, limit: number): number {
    let start = end;
    while (start > limit && FOLD[text.charCodeAt(start - 1)] !== 0) start -= 1;
    const word = start === end ? UNKNOWN : this.wordAt(text, start, end);
    this.end = start;
    return word;
  }

  /** The value of the longest phrase that starts at `start`, or 0. Sets `end` when it is found. */
  longest(root: number, text: string, start: number, limit: number): number {
    let node = root;
    let at = start;
    let found = 0;
    let foundEnd = start;
    for (;;) {
      const word = this.wordAt(text, at, limit);
      if (word < 0) break;
      node = this.#edge(node, word);
      if (node < 0) break;
      const wordEnd = this.end;
      if (this.#values[node] !== 0) {
        found = this.#values[node]!;
        foundEnd = wordEnd;
      }
      at = afterGap(text, wordEnd, wordEnd - at);
      if (at === wordEnd) break;
    }
    this.end = foundEnd;
    return found;
  }

  /** The value of the longest phrase that ends at `end`; its phrases were added with their words in reverse. `end` becomes its start. */
  longestBefore(root: number, text: string, end: number, limit: number): number {
    let node = root;
    let at = end;
    let found = 0;
    let foundStart = end;
    for (;;) {
      const word = this.wordBefore(text, at, limit);
      if (word < 0) break;
      node = this.#edge(node, word);
      if (node < 0) break;
      const wordStart = this.end;
      if (this.#values[node] !== 0) {
        found = this.#values[node]!;
        foundStart = wordStart;
      }
      at = wordStart;
      while (at > limit && wordStart - at < 2 && isGap(text.charCodeAt(at - 1))) at -= 1;
      if (at === wordStart) break;
    }
    this.end = foundStart;
    return found;
  }

  /** One step in a trie by any number (a letter, a word): the next node, or -1. */
  step(node: number, by: number): number {
    return this.#edge(node, by);
  }

  value(node: number): number {
    return this.#values[node]!;
  }

  /** Adds a chain of letters, for words that are built of parts ("dreiundzwanzig"). */
  addLetters(root: number, letters: string, value: number): void {
    let node = root;
    for (const letter of folded(letters)) node = this.#target(node, letter);
    this.#values[node] = value;
  }

  #known(text: string, start: number, end: number, hash: number): number {
    const mask = this.#wordSlots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#wordSlots[slot]! - 1;
      if (id < 0) return UNKNOWN;
      if (this.#wordHash[id] === hash && this.#same(id, text, start, end)) return id;
    }
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    const from = this.#wordStart[id]!;
    const to = this.#wordStart[id + 1] ?? this.#pool.length;
    if (to - from !== end - start) return false;
    for (let i = from; i < to; i += 1) {
      if (this.#pool[i] !== FOLD[text.charCodeAt(start + i - from)]) return false;
    }
    return true;
  }

  #intern(word: string): number {
    const letters = folded(word);
    let hash = 0;
    for (const letter of letters) hash = (Math.imul(hash, 31) + letter) | 0;
    const known = this.#known(word, 0, word.length, hash);
    if (known >= 0) return known;
    if (this.#wordHash.length * 2 > this.#wordSlots.length) this.#growWords();
    const id = this.#wordHash.length;
    this.#wordStart.push(this.#pool.length);
    this.#pool.push(...letters);
    this.#wordHash.push(hash);
    this.#wordFlags.push(0);
    place(this.#wordSlots, spread(hash), id);
    return id;
  }

  #growWords(): void {
    this.#wordSlots = new Int32Array(this.#wordSlots.length * 2);
    for (const [id, hash] of this.#wordHash.entries()) place(this.#wordSlots, spread(hash), id);
  }

  #edge(node: number, by: number): number {
    const mask = this.#edgeSlots.length - 1;
    for (let slot = edgeHash(node, by) & mask; ; slot = (slot + 1) & mask) {
      const edge = this.#edgeSlots[slot]! - 1;
      if (edge < 0) return UNKNOWN;
      if (this.#edgeNode[edge] === node && this.#edgeWord[edge] === by) return this.#edgeTarget[edge]!;
    }
  }

  #target(node: number, by: number): number {
    const known = this.#edge(node, by);
    if (known >= 0) return known;
    if (this.#edgeNode.length * 2 > this.#edgeSlots.length) this.#growEdges();
    this.#values.push(0);
    const target = this.#values.length - 1;
    place(this.#edgeSlots, edgeHash(node, by), this.#edgeNode.length);
    this.#edgeNode.push(node);
    this.#edgeWord.push(by);
    this.#edgeTarget.push(target);
    return target;
  }

  #growEdges(): void {
    this.#edgeSlots = new Int32Array(this.#edgeSlots.length * 2);
    for (const [edge, node] of this.#edgeNode.entries()) {
      place(this.#edgeSlots, edgeHash(node, this.#edgeWord[edge]!), edge);
    }
  }
}

/** Between the words of a phrase: one space, hyphen or apostrophe, or the full stop of a one-letter word ("U.S. dollars"). */
function afterGap(text: string, end: number, wordLength: number): number {
  let at = end;
  if (wordLength === 1 && text.charCodeAt(at) === 46) at += 1;
  if (isGap(text.charCodeAt(at))) at += 1;
  return at;
}

const isGap = (code: number): boolean => isSpace(code) || code === 45 || code === 0x2011 || isApostrophe(code);

function folded(word: string): number[] {
  return Array.from({ length: word.length }, (_, i) => FOLD[word.charCodeAt(i)]!);
}

function place(slots: Int32Array, hash: number, id: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id + 1;
}

const spread = (hash: number): number => hash ^ (hash >>> 13);
const edgeHash = (node: number, by: number): number => {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};
