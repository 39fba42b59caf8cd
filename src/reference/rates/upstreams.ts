import type { Clock } from '../clock.ts';
import type { AboutSource, CreateUpstream, RateUpstream } from './upstream.ts';

const about = import.meta.glob<AboutSource>('./upstreams/*.ts', { eager: true, import: 'about' });
const makers = import.meta.glob<CreateUpstream>('./upstreams/*.ts', { eager: true, import: 'create' });

/** Every source of rates, in the order in which they are asked. */
export function createUpstreams(fetch: typeof globalThis.fetch, clock: Pick<Clock, 'wait'>): RateUpstream[] {
  return Object.entries(makers)
    .toSorted(([a], [b]) => about[a]!.order - about[b]!.order)
    .map(([, create]) => create(fetch, clock));
}
