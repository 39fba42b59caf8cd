import type { IsoDate } from '../calendar.ts';
import type { Settings } from '../settings.ts';
import { systemClock, type Clock } from './clock.ts';
import { createStorage, openDatabase, type Database } from './database.ts';
import { createInstrumentStore, type InstrumentStore } from './instruments/store.ts';
import { createEuronext } from './instruments/upstreams/euronext.ts';
import { createSec } from './instruments/upstreams/sec.ts';
import type { InstrumentUpstream } from './instruments/upstreams/upstream.ts';
import { createPrices, type Prices } from './prices/ask.ts';
import { createMassive } from './prices/massive.ts';
import type { PriceProvider } from './prices/provider.ts';
import { createTiingo } from './prices/tiingo.ts';
import { createTwelveData } from './prices/twelvedata.ts';
import { convert, type ConversionRequest } from './rates/convert.ts';
import type { RateFailure } from './rates/acquisition.ts';
import type { Conversion, ConversionFailure, CurrencyCode } from './rates/rate.ts';
import { selectRates, tablesOn } from './rates/selection.ts';
import { createRateStore, type Need } from './rates/store.ts';
import type { RateUpstream } from './rates/upstream.ts';
import { createUpstreams } from './rates/upstreams.ts';
import type { ReferenceSnapshot } from './snapshot.ts';

/** What is known about money and instruments, and where the rest is asked for. Its methods map one to one onto messages.ts. */
export interface Reference {
  snapshot: (request: SnapshotRequest) => Promise<ReferenceSnapshot>;
  convert: (request: ConversionRequest) => Promise<Conversion | ConversionFailure>;
  status: () => Promise<{ latest: IsoDate; source: string; history: boolean }>;
  /** The reader asks for the latest rates. */
  refresh: () => Promise<{ latest: IsoDate } | { failure: RateFailure }>;
  /** For an alarm and for each start of the worker: asks for the latest rates only if there can be newer ones. */
  refreshWhenDue: () => Promise<void>;
  downloadHistory: () => Promise<{ days: number } | { failure: RateFailure }>;
  priceFor: Prices['priceFor'];
  storeKey: Prices['storeKey'];
  /** Fetches the lists of listings; the permission for their hosts is asked elsewhere, before. */
  updateInstruments: InstrumentStore['update'];
}

interface SnapshotRequest {
  date: IsoDate | null;
  currencies: readonly CurrencyCode[];
  symbols: readonly string[];
}

export interface ReferenceOptions {
  fetch: typeof globalThis.fetch;
  settings: () => Promise<Pick<Settings, 'updateRates' | 'priceProvider'>>;
  database?: () => Promise<Database>;
  clock?: Clock;
  /** Between 0 and 1. */
  random?: () => number;
  upstreams?: readonly RateUpstream[];
  providers?: readonly PriceProvider[];
  lists?: readonly InstrumentUpstream[];
  /** Called when something new is known that an earlier snapshot lacked: pages may ask again. */
  changed?: () => void;
  /** Milliseconds a snapshot waits for the network before it answers with what is at hand. */
  patience?: number;
}

export function createReference(options: ReferenceOptions): Reference {
  const { fetch, settings, clock = systemClock, random = Math.random, patience = PATIENCE } = options;
  const storage = createStorage(options.database ?? openDatabase);
  const store = createRateStore({
    upstreams: options.upstreams ?? createUpstreams(fetch, clock),
    storage,
    clock,
    random,
    mayUpdate: async () => (await settings()).updateRates,
  });
  const prices = createPrices({
    fetch,
    settings,
    providers: options.providers ?? [createTiingo(), createTwelveData(), createMassive()],
    storage,
    clock,
  });
  const instruments = createInstrumentStore(storage, options.lists ?? [createSec(fetch), createEuronext(fetch)]);

  /** What comes in time is in the answer; what comes later is announced. */
  const prepare = async (need: Need): Promise<void> => {
    await store.recall(need);
    let isLate = false;
    const supply = async () => {
      const isNew = await store.supply(need);
      if (isNew && isLate) options.changed?.();
    };
    await Promise.race([supply(), clock.wait(patience)]);
    isLate = true;
  };

  return {
    snapshot: async ({ date, currencies, symbols }) => {
      const [found] = await Promise.all([instruments.find(symbols), prepare({ date, currencies })]);
      return { ...selectRates(store.archive, { date, currencies, now: clock.now() }), instruments: found };
    },
    convert: async (request) => {
      await prepare({ date: request.date, currencies: [request.from, request.to] });
      return convert(request, tablesOn(store.archive, request.date));
    },
    status: async () => {
      await store.recall({ date: null, currencies: [] });
      const { date, source } = store.newest();
      return { latest: date, source, history: await store.hasHistory() };
    },
    refresh: async () => {
      const failure = await store.refresh('now');
      return failure ? { failure } : { latest: store.newest().date };
    },
    refreshWhenDue: async () => {
      await store.refresh('due');
    },
    downloadHistory: async () => {
      const days = await store.history();
      return typeof days === 'number' ? { days } : { failure: days };
    },
    priceFor: prices.priceFor,
    storeKey: prices.storeKey,
    updateInstruments: instruments.update,
  };
}

/** A page waits for its first figures no longer than a reader notices. */
const PATIENCE = 1500;
