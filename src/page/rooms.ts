import type { CardRoom } from '../ui/card/room.ts';

/**
 * Where the scripts of one page find each other: the gate, the core and the card are separate files in the same
 * isolated world, which the page cannot see.
 */
interface Rooms {
  /** Ends the running core, if any. */
  stop?: () => void;
  /** Called by the core when the card's script has arrived. */
  card?: CardRoom;
}

const KEY = Symbol.for('chiosa');

export function rooms(): Rooms {
  const world = globalThis as { [KEY]?: Rooms };
  return (world[KEY] ??= {});
}
