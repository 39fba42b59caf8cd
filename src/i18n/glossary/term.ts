import type { Definition } from '../../reference/glossary/definition.ts';
import type { TERMS } from './definitions/en.ts';

/** A term's key; every term is defined in English. */
export type TermKey = keyof typeof TERMS;

export type Definitions = Readonly<Record<TermKey, Definition>>;

/**
 * How texts in one language write each term, names and inflected forms parted by commas. One in capitals is an
 * abbreviation, found only in capitals; others are found in any case.
 */
export type TermNames = Readonly<Record<TermKey, string>>;
