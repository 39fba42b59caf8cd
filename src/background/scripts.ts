import cardScript from '../page/card.ts?script&iife';
import copyScript from '../page/copy.ts?script&iife';
import coreScript from '../page/core.ts?script&iife';
import gateScript from '../page/gate.ts?script&iife';
import deScript from '../page/words/de.ts?script&iife';
import enScript from '../page/words/en.ts?script&iife';
import esScript from '../page/words/es.ts?script&iife';
import frScript from '../page/words/fr.ts?script&iife';
import itScript from '../page/words/it.ts?script&iife';
import type { UiLanguage } from '../settings.ts';

/** The content scripts, as paths inside the extension. The browser runs the gate; the gate asks for the rest. */
export const GATE_SCRIPT = inside(gateScript);
export const CORE_SCRIPT = inside(coreScript);
export const CARD_SCRIPT = inside(cardScript);
export const COPY_SCRIPT = inside(copyScript);
export const WORDS_SCRIPTS: Readonly<Record<UiLanguage, string>> = {
  it: inside(itScript),
  en: inside(enScript),
  de: inside(deScript),
  fr: inside(frScript),
  es: inside(esScript),
};

function inside(path: string): string {
  return path.replace(/^\//, '');
}
