import type { TermKey, TermNames } from './term.ts';
import { TERM_NAMES } from './names/index.ts';

/** A term of the glossary in a text; offsets in UTF-16 code units. */
export interface FoundTerm {
  kind: 'term';
  term: TermKey;
  start: number;
  end: number;
}

/**
 * Every term that a text names, in order, without overlaps: of two that begin together the longer. `language` is the
 * text's (BCP 47); one that the glossary does not speak finds nothing, an unknown one is tried in all.
 */
export function findTerms(text: string, language?: string): FoundTerm[] {
  const known = namesOf(language);
  if (!known) return [];
  const plain = text.replaceAll(/[\u00A0\u202F’\u2010\u2011]/g, (character) => PLAIN[character]!);
  const found: FoundTerm[] = [];
  let free = 0;
  for (const { 0: word, index: start } of plain.matchAll(WORD)) {
    if (start < free) continue;
    const name = known
      .get(word.toLowerCase())
      ?.find((name) => isAt(plain, start, name) && standsAlone(plain, start, start + name.words.length));
    if (!name) continue;
    free = start + name.words.length;
    found.push({ kind: 'term', term: name.term, start, end: free });
  }
  return found;
}

interface Name {
  term: TermKey;
  /** In lower case, unless it is an abbreviation. */
  words: string;
  isAbbreviation: boolean;
}

/** A language's names by their first word in lower case, the longest first. */
type Index = ReadonlyMap<string, readonly Name[]>;

const WORD = /[\p{L}\p{N}]+/gu;
/** Signs that are set in several ways, each of one code unit so that offsets hold. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u202F': ' ',
  '’': "'",
  '\u2010': '-',
  '\u2011': '-',
};

const isAt = (text: string, start: number, { words, isAbbreviation }: Name) => {
  const written = text.slice(start, start + words.length);
  return (isAbbreviation ? written : written.toLowerCase()) === words;
};

/** Not inside a word, a compound ("short-term"), an address or a handle. */
const standsAlone = (text: string, start: number, end: number) =>
  !/[\p{L}\p{N}][-./@_&]?$|[@#_]$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  !/^(?:[-./@_&]?[\p{L}\p{N}]|_)/u.test(text.slice(end, end + 3));

const indexes = new Map<string, Index>();

function namesOf(language: string | undefined): Index | undefined {
  const spoken = language?.slice(0, 2).toLowerCase() ?? '';
  const tables =
    spoken === '' ? Object.values(TERM_NAMES) : [TERM_NAMES[spoken]].filter((names) => names !== undefined);
  if (tables.length === 0) return undefined;
  const known = indexes.get(spoken) ?? indexOf(tables);
  indexes.set(spoken, known);
  return known;
}

function indexOf(tables: readonly TermNames[]): Index {
  const index = new Map<string, Name[]>();
  for (const [term, names] of tables.flatMap((table) => Object.entries(table) as [TermKey, string][]))
    for (const written of names.split(',').map((name) => name.trim())) {
      const isAbbreviation = written === written.toUpperCase();
      const words = isAbbreviation ? written : written.toLowerCase();
      const first = words.match(WORD)![0].toLowerCase();
      const same = index.get(first) ?? [];
      if (same.length === 0) index.set(first, same);
      same.push({ term, words, isAbbreviation });
    }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}
