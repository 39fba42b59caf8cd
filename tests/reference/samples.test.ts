import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEuronextList } from '../../src/reference/instruments/upstreams/euronext.ts';
import { readSecList } from '../../src/reference/instruments/upstreams/sec.ts';
import { createMassive } from '../../src/reference/prices/massive.ts';
import type { PriceProvider } from '../../src/reference/prices/provider.ts';
import { createTiingo } from '../../src/reference/prices/tiingo.ts';
import { createTwelveData } from '../../src/reference/prices/twelvedata.ts';
import { readDailyRates } from '../../src/reference/rates/upstreams/bancaditalia.ts';
import { createEcb, readHistory } from '../../src/reference/rates/upstreams/ecb.ts';
import { createFrankfurter } from '../../src/reference/rates/upstreams/frankfurter.ts';

const SAMPLES = '../shared/samples';
const isThere = existsSync(`${SAMPLES}/MANIFEST.md`);
if (!isThere)
  console.warn(
    `${SAMPLES} is not at hand: recorded answers are not read. The same formats are served by tests/upstream.`,
  );

const bytes = (name: string) => new Uint8Array(readFileSync(`${SAMPLES}/${name}`));
const text = (name: string) => new TextDecoder().decode(bytes(name));
const serve =
  (name: string, type: string, status = 200) =>
  () =>
    Promise.resolve(new Response(bytes(name), { status, headers: { 'content-type': type } }));

describe.runIf(isThere)('recorded answers', () => {
  it('of the ECB: the last days, without the series that ended', async () => {
    const ecb = createEcb(serve('ecb/sdmx-EXR-onorbefore-2024-08-26.csv', 'text/csv'));
    const answer = await ecb.latest('2024-08-26');
    expect(answer).toMatchObject({
      tables: [{ date: '2024-08-26', perEuro: { USD: 1.1163, CNY: 7.9512, BGN: 1.9558 } }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/CYP|EEK|HRK|RUB/);
    const sunday = createEcb(serve('ecb/sdmx-EXR-onorbefore-2024-08-25-sunday.csv', 'text/csv'));
    expect(await sunday.latest('2024-08-25')).toMatchObject({
      tables: [{ date: '2024-08-23', perEuro: { USD: 1.1121 } }],
    });
    const empty = createEcb(serve('ecb/sdmx-EXR-empty-day.csv', 'text/csv'));
    expect(await empty.latest('2024-08-25')).toEqual({ tables: [] });
  });

  it('of the ECB: the history in its archive', async () => {
    const tables = await readHistory(bytes('ecb/eurofxref-hist.zip'));
    expect(tables?.length).toBeGreaterThan(5);
    expect(tables?.every(({ perEuro }) => (perEuro['USD'] ?? 0) > 0)).toBe(true);
  });

  it("of the Banca d'Italia: every currency that is priced", () => {
    const [table] = readDailyRates(text('bancaditalia/dailyRates-2026-02-09.csv')) ?? [];
    expect(table?.date).toBe('2026-02-09');
    expect(Object.keys(table?.perEuro ?? {}).length).toBeGreaterThan(140);
    expect(table?.perEuro).toMatchObject({ USD: 1.1886, CNY: 8.2281, TWD: 37.5797 });
    expect(table?.perEuro).not.toHaveProperty('RUB');
  });

  it('of Frankfurter: a range', async () => {
    const frankfurter = createFrankfurter(serve('frankfurter/v1-range-2024-08-22_27.json', 'application/json'));
    expect(await frankfurter.latest('2024-08-27')).toMatchObject({
      tables: [
        { perEuro: { USD: 1.1135 } },
        { perEuro: { USD: 1.1121 } },
        { perEuro: { USD: 1.1163 } },
        { date: '2024-08-27' },
      ],
    });
    const missing = createFrankfurter(serve('frankfurter/v1-error-404.json', 'application/json', 404));
    expect(await missing.latest('2024-08-27')).toEqual({ tables: [] });
  });

  it('of the directories', () => {
    expect(readSecList(JSON.parse(text('directory/sec-company_tickers_exchange.json')))).toHaveLength(11);
    expect(
      readEuronextList(text('directory/euronext-stocks.csv')).map(({ symbol, mic }) => `${mic} ${symbol}`),
    ).toEqual(['XMIL A2A', 'XOSL 2020', 'XAMS AALB']);
  });

  const closes = (provider: PriceProvider, name: string, status: number) =>
    provider.closes({ symbol: 'NVDA', mic: 'XNAS', date: '2024-08-23', today: '2024-08-23', key: 'k' }, () =>
      Promise.resolve({ status, body: JSON.parse(text(`quotes/${name}`)) as unknown }),
    );

  it.each([
    ['tiingo-daily-prices-NVDA.json', 200, createTiingo(), { onDate: { price: 129.37, date: '2024-08-23' } }],
    ['tiingo-error-auth.json', 401, createTiingo(), { failure: 'wrongKey' }],
    ['twelvedata-error-429.json', 200, createTwelveData(), { failure: 'tooMany' }],
    ['twelvedata-error-nodata.json', 200, createTwelveData(), { failure: 'noData' }],
    ['massive-error-429.json', 200, createMassive(), { failure: 'tooMany' }],
    ['massive-error-notentitled.json', 403, createMassive(), { failure: 'notInPlan' }],
    ['massive-error-notfound.json', 404, createMassive(), { failure: 'noData' }],
  ] as const)('of the price providers: %s', async (name, status, provider, expected) => {
    expect(await closes(provider, name, status)).toMatchObject(expected);
  });

  it('of Twelve Data: a series, newest first', async () => {
    const question = { symbol: 'AAPL', mic: 'XNAS', date: '2023-07-02', today: '2023-07-04', key: 'k' } as const;
    const body = JSON.parse(text('quotes/twelvedata-time_series-AAPL.json')) as unknown;
    expect(await createTwelveData().closes(question, () => Promise.resolve({ status: 200, body }))).toMatchObject({
      currency: 'USD',
      onDate: { price: 193.97, date: '2023-06-30' },
      latest: { price: 192.46001, date: '2023-07-03' },
    });
  });
});
