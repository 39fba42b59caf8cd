import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStorage, openDatabase, type Storage } from '../../../src/reference/database.ts';
import { createArchive } from '../../../src/reference/rates/archive.ts';
import type { RateTable } from '../../../src/reference/rates/rate.ts';
import { createYears } from '../../../src/reference/rates/years.ts';

const table = (date: RateTable['date']): RateTable => ({ date, source: 'ECB', perEuro: { USD: 1.1 } });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('stored years', () => {
  it('are kept across workers, with how far they are whole', async () => {
    const storage = createStorage(openDatabase);
    await createYears(createArchive([]), storage).keep(
      [table('2023-01-02'), table('2023-12-29')],
      new Map([['2023', '2023-12-31']]),
    );
    const archive = createArchive([]);
    const years = createYears(archive, createStorage(openDatabase));
    await years.load('ECB', ['2023']);
    expect(archive.between('ECB', '2023-01-01', '2023-12-31')).toHaveLength(2);
    expect(years.completeTo('ECB', '2023')).toBe('2023-12-31');
    expect(years.completeTo('ECB', '2022')).toBeUndefined();
  });

  it('H7 lose nothing when they were read too late', async () => {
    const storage = createStorage(openDatabase);
    await createYears(createArchive([]), storage).keep([table('2023-01-02')], new Map([['2023', '2023-06-30']]));
    let uses = 0;
    const lateOnce: Storage = {
      use: (work, timeLimit) => {
        uses += 1;
        return uses === 1 ? Promise.resolve(undefined) : storage.use(work, timeLimit);
      },
    };
    await createYears(createArchive([]), lateOnce).keep([table('2023-12-29')]);
    const stored = await storage.use((database) => database.get('rates', ['ECB', '2023']));
    expect(stored?.tables.map(({ date }) => date)).toEqual(['2023-01-02', '2023-12-29']);
    expect(stored?.completeTo).toBe('2023-06-30');
  });
});
