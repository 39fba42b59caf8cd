import { signal, type ReadonlySignal } from '@preact/signals';
import type { Port } from './port.ts';

/** Long enough to be read at leisure, in milliseconds. */
const SAID_MS = 4000;

export interface Speaker {
  /** What was just done, for eyes and for screen readers; empty again after a while. */
  said: ReadonlySignal<string>;
  say: (text: string) => void;
}

export function createSpeaker({ later }: Pick<Port, 'later'>): Speaker {
  const said = signal('');
  let forget = () => {};
  return {
    said,
    say: (text) => {
      forget();
      // The same words twice are read out twice only when they change in between.
      said.value = said.value === text ? `${text}\u00a0` : text;
      forget = later(() => {
        said.value = '';
      }, SAID_MS);
    },
  };
}
