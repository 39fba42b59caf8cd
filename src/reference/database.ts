import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { IsoDate } from '../calendar.ts';
import type { SavedFigure } from '../notebook.ts';
import type { Instrument } from './instruments/instrument.ts';
import type { ProviderId } from './prices/quote.ts';
import type { RateSource, RateTable } from './rates/rate.ts';

/** The extension's own IndexedDB: content scripts cannot reach it, so keys and what was read stay here. */
interface Schema extends DBSchema {
  /** Published tables, a year of one source in a record, kept for ever. */
  rates: { key: [source: RateSource, year: string]; value: YearOfRates };
  /** How each upstream fared last. */
  meta: { key: string; value: Attempt };
  /** What the reader gave a price provider. */
  keys: { key: ProviderId; value: string };
  /** When a price provider was asked of late, in milliseconds since 1970, oldest first. */
  spent: { key: ProviderId; value: number[] };
  /** Listings downloaded on request, over the embedded ones. */
  instruments: {
    key: [mic: string, symbol: string];
    value: Instrument;
    indexes: { symbol: string; isin: string };
  };
  /** Figures the reader kept. */
  notebook: { key: string; value: SavedFigure; indexes: { savedAt: string } };
}

export interface YearOfRates {
  source: RateSource;
  year: string;
  tables: RateTable[];
  /** Every table up to this day is here, so that a day without one had none. */
  completeTo: IsoDate | null;
}

/** UTC instants, ISO 8601. */
export interface Attempt {
  name: string;
  /** The last success. */
  fetchedAt?: string;
  failures: number;
  /** Our own patience: not to be asked again before, unless the reader wishes. */
  retryAt?: string;
  /** The publisher's own word (Retry-After): not to be asked again before by anyone. */
  refusedUntil?: string;
}

export type Database = IDBPDatabase<Schema>;

/** Rejects where the browser offers no IndexedDB (some private windows) or its file is damaged. */
export function openDatabase(): Promise<Database> {
  return openDB<Schema>('chiosa', VERSION, {
    upgrade(database) {
      database.createObjectStore('rates', { keyPath: ['source', 'year'] });
      database.createObjectStore('meta', { keyPath: 'name' });
      database.createObjectStore('keys');
      database.createObjectStore('spent');
      const instruments = database.createObjectStore('instruments', { keyPath: ['mic', 'symbol'] });
      instruments.createIndex('symbol', 'symbol');
      instruments.createIndex('isin', 'isin');
      database.createObjectStore('notebook', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** A database that may be missing, broken or mute: whoever uses it goes on without. */
export interface Storage {
  /** The work's answer, or `undefined` when the database cannot be opened, fails or does not answer in time. */
  use: <T>(work: (database: Database) => Promise<T>, timeLimit?: number) => Promise<T | undefined>;
}

export function createStorage(open: () => Promise<Database>, patience = PATIENCE): Storage {
  let opened: Promise<Database | undefined> | undefined;
  return {
    use: async (work, timeLimit = patience) => {
      // One that cannot be opened is not tried again until the worker or page starts anew.
      opened ??= within(patience, open);
      const database = await opened;
      if (!database) return undefined;
      const answer = await within(timeLimit, async () => ({ value: await work(database) }));
      if (!answer) opened = undefined;
      return answer?.value;
    },
  };
}

const VERSION = 1;
/** Milliseconds. IndexedDB answers within a few; one that hangs must not keep a card waiting. */
const PATIENCE = 1000;

/** `undefined` for work that fails or is late. */
async function within<T>(timeLimit: number, work: () => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeLimit);
  });
  try {
    return await Promise.race([work(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
