import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The languages that are read. */
export const LEXICONS: readonly Lexicon[] = [it, en, de, fr, es, pt, nl];
