import type { CardWords } from './card-words.ts';
import { card as de } from './de/card.ts';
import { card as en } from './en/card.ts';
import { card as es } from './es/card.ts';
import { card as fr } from './fr/card.ts';
import { card as it } from './it/card.ts';
import type { Language } from './number.ts';

/** What cards say, in every language of the interface. Pages load the one they show: see `page/words`. */
export const CARD_WORDS: Readonly<Record<Language, CardWords>> = { it, en, de, fr, es };
