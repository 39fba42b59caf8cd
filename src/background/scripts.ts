import cardScript from '../page/card.ts?script&iife';
import coreScript from '../page/core.ts?script&iife';

/** The content scripts that the background runs in pages, as paths inside the extension. */
export const CORE_SCRIPT = coreScript.replace(/^\//, '');
export const CARD_SCRIPT = cardScript.replace(/^\//, '');
/** The gate is in the manifest too; for sites granted later it is registered. */
export const GATE_SCRIPT = 'src/page/gate.js';
