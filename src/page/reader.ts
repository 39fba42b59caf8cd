import type { Surroundings } from '../article/surroundings.ts';
import { BlockMemory, languageOf, readBlocks, type Block } from '../article/text-index.ts';
import type { Passage } from '../context/reading.ts';
import { recognize, relate } from '../recognition/index.ts';
import type { Ticker } from '../recognition/mention.ts';
import type { findTerms } from '../i18n/glossary/find.ts';

/** A block with what was found in it. */
export interface ReadBlock extends Passage {
  block: Block;
}

/** How long the page's thread is held at a time, in milliseconds. */
const SLICE_MS = 5;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Gives way to the page between two slices, even in a hidden tab. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Reads a page and reads it again after changes. What was found in a block that is the same to the letter and the node
 * is kept, so that a fresh reading and a repeated one are always equal.
 */
export class PageReader {
  #memory = new BlockMemory();
  #found = new WeakMap<Block, ReadBlock>();
  #introduced: readonly string[] = [];
  #blocks: readonly ReadBlock[] = [];
  #texts: readonly string[] = [];
  #byNode = new WeakMap<Text, ReadBlock>();
  #searched = new WeakSet<ReadBlock>();
  /** Finds the terms of the glossary too, once it is there. */
  findTerms: typeof findTerms | undefined;

  /** The blocks that hold something, in the order of the page. */
  get blocks(): readonly ReadBlock[] {
    return this.#blocks;
  }

  /** The text of every block of the page, in order. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The block that a text node belongs to, if it holds something. */
  blockOf(node: Text): ReadBlock | undefined {
    return this.#byNode.get(node);
  }

  /** What was found no longer holds: the next reading looks at every block again. */
  forget(): void {
    this.#found = new WeakMap();
  }

  /** Reads everything below `root` in slices; answers whether what is shown has changed. Stops early when aborted. */
  async read(root: Node, surroundings: Surroundings, signal: AbortSignal): Promise<boolean> {
    const kept: ReadBlock[] = [];
    const all: ReadBlock[] = [];
    let until = performance.now() + SLICE_MS;
    for (const block of readBlocks(root, this.#memory)) {
      const known = this.#found.get(block) ?? this.#recognise(block, surroundings);
      const found = this.findTerms ? this.#withTerms(known, surroundings) : known;
      all.push(found);
      if (found.subjects.length > 0) kept.push(found);
      if (performance.now() < until) continue;
      await giveWay();
      if (signal.aborted) return false;
      until = performance.now() + SLICE_MS;
    }
    const introduced = introducedIn(kept);
    if (introduced.join() !== this.#introduced.join()) {
      // A symbol that one block introduces may stand bare in another that was read before it.
      this.#introduced = introduced;
      const again = all.filter(({ block }) => introduced.some((symbol) => block.text.includes(symbol)));
      for (const { block } of again) {
        const found = this.#recognise(block, surroundings);
        if (this.findTerms) this.#withTerms(found, surroundings);
      }
    }
    const next = all.map(({ block }) => this.#found.get(block)!).filter(({ subjects }) => subjects.length > 0);
    const changed = next.length !== this.#blocks.length || next.some((found, i) => found !== this.#blocks[i]);
    this.#blocks = next;
    this.#texts = all.map(({ text }) => text);
    if (changed) {
      this.#byNode = new WeakMap();
      for (const found of next) for (const { node } of found.block.pieces) this.#byNode.set(node, found);
    }
    return changed;
  }

  #recognise(block: Block, surroundings: Surroundings): ReadBlock {
    const language = languageOf(block) ?? surroundings.language;
    const subjects = recognize(block.text, {
      ...(language === undefined ? {} : { language }),
      ...(surroundings.currency === undefined ? {} : { currency: surroundings.currency }),
      ...(this.#introduced.length === 0 ? {} : { introduced: this.#introduced }),
    });
    const found: ReadBlock = {
      block,
      text: block.text,
      subjects,
      relations: subjects.length > 0 ? relate(block.text, subjects) : [],
    };
    this.#memory.keep(block);
    this.#found.set(block, found);
    return found;
  }

  /** Terms come after all figures, so that relations keep pointing at these; a figure's own words are no terms. */
  #withTerms(read: ReadBlock, surroundings: Surroundings): ReadBlock {
    if (this.#searched.has(read)) return read;
    const terms = this.findTerms!(read.text, languageOf(read.block) ?? surroundings.language).filter(
      ({ start, end }) => !read.subjects.some((figure) => figure.start < end && start < figure.end),
    );
    const found = terms.length > 0 ? { ...read, subjects: [...read.subjects, ...terms] } : read;
    this.#searched.add(found);
    this.#found.set(read.block, found);
    return found;
  }
}

/** Symbols that the page introduces with an exchange, so that they may stand alone afterwards. */
function introducedIn(blocks: readonly ReadBlock[]): string[] {
  const symbols = blocks.flatMap(({ subjects }) =>
    subjects.filter(
      (subject): subject is Ticker =>
        subject.kind === 'ticker' && subject.idType === 'symbol' && subject.mic !== undefined,
    ),
  );
  return [...new Set(symbols.map(({ symbol }) => symbol))].toSorted();
}
