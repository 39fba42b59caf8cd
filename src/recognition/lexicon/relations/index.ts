/// <reference types="vite/types/importMeta.d.ts" />
import type { RelationWords } from './relation-words.ts';

/** The languages whose relations are read: every file beside this one that has the two letters of a language for a name. */
export const RELATION_WORDS: readonly RelationWords[] = Object.values(
  import.meta.glob<RelationWords>('./??.ts', { eager: true, import: 'relationWords' }),
);
