import type { CardWords } from '../i18n/card-words.ts';
import type { UiLanguage } from '../settings.ts';
import type { CardRoom, CopyRoom } from '../ui/card/room.ts';

/**
 * Where the scripts of one page find each other: each is a separate file, loaded when it is first needed, in the same
 * isolated world, which the page cannot see.
 */
interface Rooms {
  /** Ends the running core, if any. */
  stop?: () => void;
  /** What cards say, in the languages that were needed so far. */
  words?: Partial<Record<UiLanguage, CardWords>>;
  card?: CardRoom;
  copy?: CopyRoom;
}

const KEY = Symbol.for('chiosa');

export function rooms(): Rooms {
  const world = globalThis as { [KEY]?: Rooms };
  return (world[KEY] ??= {});
}
