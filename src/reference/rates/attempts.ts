import * as v from 'valibot';
import type { Attempt, Storage } from '../database.ts';
import type { Clock } from '../clock.ts';
import type { HttpFailure } from '../http.ts';

/** How each upstream fared, so that one that fails is left alone for a while, across the deaths of the worker. */
export interface Attempts {
  /** Not waiting after a failure. A reader who asks in person overrides our own patience, not the publisher's word. */
  mayAsk: (name: string, who: 'reader' | 'routine') => Promise<boolean>;
  /** The last success; `undefined` when there was none or when it lies in the future, so that the clock must have changed. */
  lastSuccess: (name: string) => Promise<Date | undefined>;
  succeeded: (name: string) => Promise<void>;
  failed: (name: string, failure: HttpFailure) => Promise<void>;
}

export function createAttempts(storage: Storage, clock: Pick<Clock, 'now'>, random: () => number): Attempts {
  const remembered = new Map<string, Attempt>();
  const recall = async (name: string): Promise<Attempt> => {
    const known = remembered.get(name);
    if (known) return known;
    const stored = v.safeParse(ATTEMPT, await storage.use((database) => database.get('meta', name)));
    const attempt = stored.success ? stored.output : { name, failures: 0 };
    remembered.set(name, attempt);
    return attempt;
  };
  const record = async (attempt: Attempt) => {
    remembered.set(attempt.name, attempt);
    await storage.use((database) => database.put('meta', attempt));
  };
  const later = (wait: number) => new Date(clock.now().getTime() + wait).toISOString();
  return {
    mayAsk: async (name, who) => {
      const { retryAt, refusedUntil } = await recall(name);
      const until = who === 'reader' ? [refusedUntil] : [refusedUntil, retryAt];
      return until.every((instant) => {
        const wait = instant ? Date.parse(instant) - clock.now().getTime() : 0;
        // A wait longer than any we set comes from a clock that ran ahead.
        return !(wait > 0 && wait <= LONGEST_WAIT);
      });
    },
    lastSuccess: async (name) => {
      const { fetchedAt } = await recall(name);
      const then = fetchedAt ? new Date(fetchedAt) : undefined;
      return then && then <= clock.now() ? then : undefined;
    },
    succeeded: (name) => record({ name, failures: 0, fetchedAt: clock.now().toISOString() }),
    failed: async (name, failure) => {
      const before = await recall(name);
      const failures = before.failures + 1;
      const backOff = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_BACK_OFF) * (1 - random() * JITTER);
      const { retryAfter } = { retryAfter: undefined, ...failure };
      await record({
        name,
        ...(before.fetchedAt ? { fetchedAt: before.fetchedAt } : {}),
        failures,
        retryAt: later(backOff),
        ...(retryAfter ? { refusedUntil: later(Math.min(retryAfter, LONGEST_WAIT)) } : {}),
      });
    },
  };
}

const INSTANT = v.exactOptional(v.pipe(v.string(), v.isoTimestamp()));
const ATTEMPT = v.object({
  name: v.string(),
  fetchedAt: INSTANT,
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  retryAt: INSTANT,
  refusedUntil: INSTANT,
});

const MINUTE = 60_000;
const FIRST_WAIT = MINUTE;
const LONGEST_BACK_OFF = 360 * MINUTE;
/** A publisher may ask for more patience than we have of our own, up to a day. */
const LONGEST_WAIT = 1440 * MINUTE;
/** Browsers that failed together do not come back together. */
const JITTER = 0.5;
