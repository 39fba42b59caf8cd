import { en } from './en.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';

/** The languages that are read. */
export const LEXICONS: readonly Lexicon[] = [it, en];
