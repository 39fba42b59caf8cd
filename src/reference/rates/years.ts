import * as v from 'valibot';
import { isIsoDate, type IsoDate } from '../../calendar.ts';
import type { Storage, YearOfRates } from '../database.ts';
import type { Archive } from './archive.ts';
import type { RateSource, RateTable } from './rate.ts';

/** The years of rates kept in the database, read into the archive when they are needed and kept for ever. */
export interface Years {
  /** Reads the stored years of a source into the archive, each once. */
  load: (source: RateSource, years: readonly string[]) => Promise<void>;
  /** Adds tables to archive and database. `completeTo`: for the years named, a day on or before it without a table had none. */
  keep: (tables: readonly RateTable[], completeTo?: ReadonlyMap<string, IsoDate>) => Promise<void>;
  completeTo: (source: RateSource, year: string) => IsoDate | undefined;
}

export function createYears(archive: Archive, storage: Storage): Years {
  const loaded = new Map<string, Promise<void>>();
  const complete = new Map<string, IsoDate>();
  const claim = (source: RateSource, year: string, date: IsoDate | null | undefined) => {
    const before = complete.get(`${source} ${year}`);
    if (date && (!before || before < date)) complete.set(`${source} ${year}`, date);
  };
  const read = async (source: RateSource, year: string) => {
    const stored = v.safeParse(STORED, await storage.use((database) => database.get('rates', [source, year])));
    if (!stored.success) return;
    archive.add(stored.output.tables.filter((table) => table.source === source && table.date.startsWith(year)));
    claim(source, year, stored.output.completeTo);
  };
  /** Over what is stored, not over what was read of it: a read that was late must not empty a year. */
  const merge = async (store: RatesStore, [source, year]: [RateSource, string]) => {
    const stored = v.safeParse(STORED, await store.get([source, year]));
    if (stored.success) {
      archive.fill(stored.output.tables);
      claim(source, year, stored.output.completeTo);
    }
    const tables = archive.between(source, `${year}-01-01` as IsoDate, `${year}-12-31` as IsoDate);
    await store.put({ source, year, tables, completeTo: complete.get(`${source} ${year}`) ?? null });
  };
  const loadYear = (source: RateSource, year: string) => {
    const key = `${source} ${year}`;
    const loading = loaded.get(key) ?? read(source, year);
    loaded.set(key, loading);
    return loading;
  };
  return {
    load: async (source, years) => {
      await Promise.all(years.map((year) => loadYear(source, year)));
    },
    keep: async (tables, completeTo = new Map()) => {
      const keys = new Set(tables.map(({ source, date }) => `${source} ${date.slice(0, 4)}`));
      const shelves = [...keys].map((key) => key.split(' ') as [RateSource, string]);
      await Promise.all(shelves.map(([source, year]) => loadYear(source, year)));
      archive.add(tables);
      for (const [source, year] of shelves) claim(source, year, completeTo.get(year));
      await storage.use(async (database) => {
        const { store, done } = database.transaction('rates', 'readwrite');
        await Promise.all([...shelves.map((shelf) => merge(store, shelf)), done]);
      }, WRITING_TIME_LIMIT);
    },
    completeTo: (source, year) => complete.get(`${source} ${year}`),
  };
}

/** Milliseconds: the whole history is some thirty records of a quarter megabyte. */
const WRITING_TIME_LIMIT = 30_000;

interface RatesStore {
  get: (key: [RateSource, string]) => Promise<YearOfRates | undefined>;
  put: (record: YearOfRates) => Promise<unknown>;
}

const DATE = v.custom<IsoDate>(isIsoDate);
/** What was stored is read with the same distrust as what arrives: a damaged record counts as none. */
const STORED = v.object({
  tables: v.array(
    v.object({
      date: DATE,
      source: v.pipe(v.string(), v.regex(/^\w{1,40}$/)),
      perEuro: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), v.pipe(v.number(), v.finite(), v.gtValue(0))),
    }),
  ),
  completeTo: v.nullable(DATE),
});
