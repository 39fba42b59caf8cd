import type { TermNames } from '../term.ts';
import { NAMES as de } from './de.ts';
import { NAMES as en } from './en.ts';
import { NAMES as es } from './es.ts';
import { NAMES as fr } from './fr.ts';
import { NAMES as it } from './it.ts';
import { NAMES as nl } from './nl.ts';
import { NAMES as pt } from './pt.ts';

/** By ISO 639-1 language of the text. */
export const TERM_NAMES: Readonly<Record<string, TermNames>> = { it, en, de, fr, es, pt, nl };
