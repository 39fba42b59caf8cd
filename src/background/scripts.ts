import cardScript from '../page/card.ts?script&iife';
import coreScript from '../page/core.ts?script&iife';
import gateScript from '../page/gate.ts?script&iife';

/** The content scripts, as paths inside the extension. The browser runs the gate; the gate asks for the rest. */
export const GATE_SCRIPT = inside(gateScript);
export const CORE_SCRIPT = inside(coreScript);
export const CARD_SCRIPT = inside(cardScript);

function inside(path: string): string {
  return path.replace(/^\//, '');
}
