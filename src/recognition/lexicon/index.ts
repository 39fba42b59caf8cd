/// <reference types="vite/types/importMeta.d.ts" />
import type { Lexicon } from './lexicon.ts';

/**
 * The languages that are read: every file beside this one that has the two letters of a language for a name. Of a word
 * that two of them share, what the first says counts where the page tells nothing: those named here, then the others.
 */
export const LEXICONS: readonly Lexicon[] = inOrder(
  Object.values(import.meta.glob<Lexicon>('./??.ts', { eager: true, import: 'lexicon' })),
  ['it', 'en', 'de', 'fr', 'es', 'pt', 'nl'],
);

function inOrder(lexicons: readonly Lexicon[], first: readonly string[]): Lexicon[] {
  const place = ({ language }: Lexicon) => (first.includes(language) ? first.indexOf(language) : first.length);
  return lexicons.toSorted((a, b) => place(a) - place(b));
}
