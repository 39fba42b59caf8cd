import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import type { Storage } from '../database.ts';
import type { PriceProvider } from './provider.ts';
import type { ProviderId } from './quote.ts';

/** Counts requests against a provider's limits, across the deaths of the worker. */
export interface Limits {
  /** Spends one request; otherwise the instant when the next one is free. */
  spend: (provider: PriceProvider) => Promise<Date | undefined>;
}

export function createLimits(storage: Storage, clock: Pick<Clock, 'now'>): Limits {
  const spent = new Map<string, number[]>();
  const recall = async (name: ProviderId): Promise<number[]> => {
    const known = spent.get(name);
    if (known) return known;
    const stored = v.safeParse(SPENT, await storage.use((database) => database.get('spent', name)));
    // Another question may have been counted while this one was looked up.
    return spent.get(name) ?? (stored.success ? stored.output : []);
  };
  return {
    spend: async ({ id, limits }) => {
      const now = clock.now().getTime();
      const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds));
      // What lies in the future was written by a clock that ran ahead.
      const asked = (await recall(id)).filter((instant) => instant <= now && instant > now - longest);
      const free = limits.map(({ requests, milliseconds }) => {
        const inSpan = asked.filter((instant) => instant > now - milliseconds);
        const oldest = inSpan.at(-requests);
        return oldest === undefined ? now : oldest + milliseconds;
      });
      const next = Math.max(...free);
      if (next > now) return new Date(next);
      const counted = [...asked, now];
      spent.set(id, counted);
      await storage.use((database) => database.put('spent', counted, id));
      return undefined;
    },
  };
}

const SPENT = v.array(v.pipe(v.number(), v.finite()));
