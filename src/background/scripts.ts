import cardScript from '../page/card.ts?script&iife';
import coreScript from '../page/index.ts?script&iife';

/** The content scripts that the background injects on demand, as paths inside the extension. */
export const CORE_SCRIPT = coreScript;
export const CARD_SCRIPT = cardScript;
