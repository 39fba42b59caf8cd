import cardScript from '../page/card.ts?script&iife';
import copyScript from '../page/copy.ts?script&iife';
import coreScript from '../page/core.ts?script&iife';
import gateScript from '../page/gate.ts?script&iife';
import meaningScript from '../page/meaning.ts?script&iife';
import enTermsScript from '../page/terms/en.ts?script&iife';
import itTermsScript from '../page/terms/it.ts?script&iife';
import deScript from '../page/words/de.ts?script&iife';
import enScript from '../page/words/en.ts?script&iife';
import esScript from '../page/words/es.ts?script&iife';
import frScript from '../page/words/fr.ts?script&iife';
import itScript from '../page/words/it.ts?script&iife';
import type { Part } from '../messages.ts';
import type { UiLanguage } from '../settings.ts';

/** The content scripts, as paths inside the extension. The browser runs the gate; the gate asks for the rest. */
export const GATE_SCRIPT = inside(gateScript);
export const CORE_SCRIPT = inside(coreScript);

const PART_SCRIPTS = { meaning: meaningScript, card: cardScript, copy: copyScript };
const WORDS_SCRIPTS = { it: itScript, en: enScript, de: deScript, fr: frScript, es: esScript };

/** Definitions are written in two languages; interfaces in another show the English ones. */
const TERMS_SCRIPTS = { it: itTermsScript, en: enTermsScript, de: enTermsScript, fr: enTermsScript, es: enTermsScript };

/** The script of a part that pages load only when it is needed. */
export function scriptOf(part: Part, language: UiLanguage): string {
  if (part === 'words') return inside(WORDS_SCRIPTS[language]);
  return inside(part === 'terms' ? TERMS_SCRIPTS[language] : PART_SCRIPTS[part]);
}

function inside(path: string): string {
  return path.replace(/^\//, '');
}
