import { Tape, unitAt } from './tape.ts';
import { isLetter } from './characters.ts';
import { isGap } from './phrasebook.ts';
import { book } from './vocabulary.ts';

/** The farthest that a word before a figure can matter. */
const MOST_WORDS = 10;

/**
 * The words on the way back from a position, each read once however many questions are asked of it. The way ends at
 * the figure before, and where more than a space, a hyphen or an apostrophe stands between two words.
 */
export class WordsBefore {
  private text = new Tape(0);
  private floor = 0;
  private count = 0;
  private at = 0;
  private done = true;
  private readonly ids = new Int32Array(MOST_WORDS);
  private readonly starts = new Int32Array(MOST_WORDS);

  /** Stands before `at`, looking back as far as `floor`. */
  from(text: Tape, at: number, floor: number): this {
    this.text = text;
    this.floor = floor;
    this.count = 0;
    this.at = at;
    this.done = false;
    return this;
  }

  /** The word that is `back` words away (0 is the nearest), -1 when it is not known, -2 when there is none. */
  word(back: number): number {
    while (!this.done && this.count <= back) this.readOne();
    return back < this.count ? this.ids[back]! : -2;
  }

  flags(back: number): number {
    const word = this.word(back);
    return word < 0 ? 0 : book.flags(word);
  }

  /** Where a word that was read starts. */
  start(back: number): number {
    return this.starts[back]!;
  }

  /** The value of the longest phrase that ends with the word `back` words away; phrases were added in reverse. */
  longest(root: number, back: number): number {
    let node = root;
    let found = 0;
    for (let at = back; ; at += 1) {
      const word = this.word(at);
      if (word < 0) return found;
      node = book.step(node, word);
      if (node < 0) return found;
      const value = book.value(node);
      if (value !== 0) found = value;
    }
  }

  /** Whether no more than `words` words stand between the position and the figure before it. */
  reachesFloor(words: number): boolean {
    return (
      this.word(words) === -2 &&
      this.count <= words &&
      unitAt(this.text, this.floor - 1) > 32 &&
      this.at - this.floor < 3
    );
  }

  private readOne(): void {
    const { text, floor } = this;
    let end = this.at;
    while (end > floor && this.at - end < 2 && isGap(unitAt(text, end - 1))) end -= 1;
    if (end === floor || this.count === MOST_WORDS || !isLetter(unitAt(text, end - 1))) {
      this.done = true;
      return;
    }
    this.ids[this.count] = book.wordBefore(text, end, floor);
    this.starts[this.count] = book.end;
    this.at = book.end;
    this.count += 1;
  }
}

/** The one that everyone asks about the figure at hand. */
export const before = new WordsBefore();
