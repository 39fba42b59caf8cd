/// <reference types="vite/types/importMeta.d.ts" />
import { LEXICONS } from '../index.ts';
import type { RelationWords } from './relation-words.ts';

/** The languages whose relations are read: every file beside this one that is named for one, and what lexicons say themselves. */
export const RELATION_WORDS: readonly Partial<RelationWords>[] = [
  ...Object.values(import.meta.glob<RelationWords>('./??.ts', { eager: true, import: 'relationWords' })),
  ...LEXICONS.flatMap(({ relations }) => relations ?? []),
];
