import { expect, it, onTestFinished } from 'vitest';
import type * as Reference from '../../src/reference/index.ts';
import type * as Sources from '../../src/reference/rates/sources.ts';
import { startUpstream } from '../upstream/server.ts';
import { withFile } from './copy.ts';

const row = (exchangedate: string, cc: string, rate: number, units = 1) => ({ exchangedate, cc, rate, units });

it('a rate source is added by one file: what it alone quotes is converted, under its name', async () => {
  const server = await startUpstream(() => ({
    type: 'application/json',
    body: JSON.stringify([
      row('23.08.2024', 'EUR', 45.9),
      row('23.08.2024', 'XAG', 1_230),
      row('26.08.2024', 'EUR', 46),
      row('26.08.2024', 'XAG', 1_250),
      row('26.08.2024', 'JPY', 2.86, 10),
    ]),
  }));
  onTestFinished(() => server.close());
  const asked: string[] = [];
  const options: Reference.ReferenceOptions = {
    fetch: (input, init) => {
      const url = new URL(String(input));
      asked.push(url.host);
      if (url.host !== 'bank.gov.ua') return Promise.reject(new TypeError('Failed to fetch'));
      return fetch(`${server.url}${url.pathname}${url.search}`, init);
    },
    settings: () => Promise.resolve({ updateRates: true, priceProvider: null }),
    database: () => Promise.reject(new Error('no database')),
    clock: { now: () => new Date('2024-08-27T20:00:00Z'), wait: () => new Promise(() => {}) },
    random: () => 0,
  };
  const silver = { amount: 1, from: 'XAG', to: 'EUR', date: '2024-08-26' } as const;

  const copy = withFile('tests/adding/nbu.ts', 'src/reference/rates/upstreams/nbu.ts');
  const { createReference } = (await import(`${copy}/src/reference/index.ts`)) as typeof Reference;
  const { sourceName, FURTHER_SOURCES } = (await import(`${copy}/src/reference/rates/sources.ts`)) as typeof Sources;

  expect(FURTHER_SOURCES).toEqual(['BancaDItalia', 'NBU']);
  expect(sourceName('NBU', 'it', 'citation')).toBe('Banca nazionale ucraina');
  expect(sourceName('NBU', 'it', 'card')).toBe('NBU');

  const reference = createReference(options);
  expect(await reference.convert(silver)).toMatchObject({ value: 1250 / 46, rateDate: '2024-08-26', source: 'NBU' });
  expect(asked).toContain('bank.gov.ua');
  expect(server.requests).toEqual([expect.stringContaining('start=20240803&end=20240827')]);

  // What the first sources quote stays theirs, and is not asked of the new one.
  const dollars = await createReference(options).convert({ ...silver, from: 'USD' });
  expect(dollars).toMatchObject({ source: 'ECB' });
  expect(server.requests).toHaveLength(1);
});
