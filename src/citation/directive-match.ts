import type { TextDirective } from './fragment.ts';

/** The characters of a page's text that a directive selects. */
export interface Match {
  start: number;
  end: number;
}

/**
 * Browsers search without regard to case, to accents (Chromium's collation), and to the kinds of blanks, quotation
 * marks and dashes. Every character stays one character, so that offsets hold.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return same.replaceAll(/[^\n -~]/g, foldOne);
}

const folded = new Map<string, string>();

function foldOne(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    const base = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    plain = base.length === 1 ? base : character;
    if (/[‘’‚‛′ʼ]/.test(character)) plain = "'";
    else if (/[“”„‟″]/.test(character)) plain = '"';
    else if (/[‐‑‒–—―−]/.test(character)) plain = '-';
    else if (/\s/.test(character)) plain = ' ';
    folded.set(character, plain);
  }
  return plain;
}

/** Letters, digits, their marks and the low line: what words are made of (UAX #29). */
const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(character);
/** Marks that hold two halves of a word together in some language or locale. */
const isJoint = (character: string | undefined) => character !== undefined && /[.,:;'"·․﹒＇：]/.test(character);

/** Whether every browser sees the border of a word at `at`; doubt counts as no. `page` is folded. */
export function isWordEdge(page: string, at: number): boolean {
  const [before, after] = [page[at - 1], page[at]];
  if (before === undefined || after === undefined || /\s/.test(before) || /\s/.test(after)) return true;
  if (isLetter(before)) return !(isLetter(after) || (isJoint(after) && isLetter(page[at + 1])));
  return !(isLetter(after) && isJoint(before) && isLetter(page[at - 2]));
}

/**
 * The first place that a directive matches, as the specification searches: the prefix, then the beginning right after
 * it, the end anywhere later, the suffix right after that; blanks and borders of blocks between the parts do not count.
 * `bounded` asks for the borders of words, as Chromium does and Firefox does not.
 */
export function matchDirective(
  page: string,
  directive: TextDirective,
  { bounded }: { bounded: boolean },
): Match | undefined {
  const part = (words: string | undefined) => (words === undefined ? undefined : fold(words));
  const [prefix, first, last, suffix] = [
    directive.prefix,
    directive.textStart,
    directive.textEnd,
    directive.suffix,
  ].map(part) as [string | undefined, string, string | undefined, string | undefined];
  const edge = (at: number) => !bounded || isWordEdge(page, at);
  const follows = (from: number, words: string): number | undefined => {
    const at = skipBlanks(page, from);
    return page.startsWith(words, at) ? at + words.length : undefined;
  };
  const closes = (at: number) => {
    if (suffix === undefined) return edge(at);
    const end = follows(at, suffix);
    return end !== undefined && edge(end);
  };
  const lead = prefix ?? first;
  for (let at = page.indexOf(lead); at >= 0; at = page.indexOf(lead, at + 1)) {
    if (!edge(at)) continue;
    const start = prefix === undefined ? at : skipBlanks(page, at + prefix.length);
    if (!page.startsWith(first, start)) continue;
    let end = start + first.length;
    if (last === undefined) {
      if (closes(end)) return { start, end };
      continue;
    }
    if (!edge(end)) continue;
    for (let to = page.indexOf(last, end); to >= 0; to = page.indexOf(last, to + 1)) {
      end = to + last.length;
      if (edge(to) && closes(end)) return { start, end };
    }
    return undefined;
  }
  return undefined;
}

function skipBlanks(page: string, from: number): number {
  let at = from;
  while (at < page.length && /\s/.test(page[at]!)) at += 1;
  return at;
}
