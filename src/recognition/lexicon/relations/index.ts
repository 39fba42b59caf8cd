import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { RelationWords } from './relation-words.ts';

/** The languages whose relations are read. */
export const RELATION_WORDS: readonly RelationWords[] = [it, en, de, fr, es, pt, nl];
