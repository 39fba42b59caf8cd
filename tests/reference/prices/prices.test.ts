import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar.ts';
import { createStorage, openDatabase } from '../../../src/reference/database.ts';
import { createPrices, type Prices } from '../../../src/reference/prices/ask.ts';
import { createMassive } from '../../../src/reference/prices/massive.ts';
import { createTiingo } from '../../../src/reference/prices/tiingo.ts';
import { createTwelveData } from '../../../src/reference/prices/twelvedata.ts';
import type { ProviderId } from '../../../src/reference/prices/quote.ts';
import { KEY, SPLIT_SHARE, startMassive, startTiingo, startTwelveData } from '../../upstream/prices.ts';
import { BAD_DAYS, type Upstream } from '../../upstream/server.ts';

const PROVIDERS = ['tiingo', 'twelvedata', 'massive'] as const satisfies readonly ProviderId[];
/** The loopback is fast: whoever hangs there for so long would hang for ever. */
const HANGING = 200;

let servers: Record<ProviderId, Upstream>;
let chosen: ProviderId | null;
let now: Date;
let timeLimit: number;

beforeAll(async () => {
  servers = { tiingo: await startTiingo(), twelvedata: await startTwelveData(), massive: await startMassive() };
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = new Date('2024-10-24T22:00:00Z');
  chosen = null;
  timeLimit = 8000;
});
afterEach(() => {
  for (const server of Object.values(servers)) {
    server.behave();
    server.requests.length = 0;
    server.headers.length = 0;
  }
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

function start(hosts: Partial<Record<ProviderId, string>> = {}): Prices {
  const host = (id: ProviderId) => ({ host: hosts[id] ?? servers[id].url });
  return createPrices({
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeLimit) }),
    settings: () => Promise.resolve({ priceProvider: chosen }),
    providers: [createTiingo(host('tiingo')), createTwelveData(host('twelvedata')), createMassive(host('massive'))],
    storage: createStorage(openDatabase),
    clock: { now: () => now, wait: () => Promise.resolve() },
  });
}

async function startWith(provider: ProviderId, hosts: Partial<Record<ProviderId, string>> = {}): Promise<Prices> {
  chosen = provider;
  const prices = start(hosts);
  await prices.storeKey({ provider, key: KEY });
  return prices;
}

const ask = (prices: Prices, date: IsoDate | null, symbol = 'SPLT', mic = 'XNAS') =>
  prices.priceFor({ symbol, mic, date });

describe.each(PROVIDERS)('%s', (provider) => {
  it('gives the close of the day, the latest, and the change between them', async () => {
    const answer = await ask(await startWith(provider), '2024-08-23');
    expect(answer).toEqual({
      onDate: { price: 129.37, currency: 'USD', date: '2024-08-23', provider },
      latest: { price: 140.41, currency: 'USD', date: '2024-10-24', provider },
      change: expect.closeTo(140.41 / 129.37 - 1, 9),
    });
  });

  it('N7 states the price as printed then, and the change across the split', async () => {
    const answer = await ask(await startWith(provider), '2024-06-07');
    expect(answer).toMatchObject({ onDate: { price: 1200 }, change: expect.closeTo(140.41 / 120 - 1, 9) });
  });

  it('N7 counts a split of the day itself as done', async () => {
    const answer = await ask(await startWith(provider), '2024-06-10');
    expect(answer).toMatchObject({ onDate: { price: 122 }, change: expect.closeTo(140.41 / 122 - 1, 9) });
  });

  it('N5 takes the last trading day before a Sunday, and none from longer ago', async () => {
    const prices = await startWith(provider);
    expect(await ask(prices, '2024-06-09')).toMatchObject({ onDate: { price: 1200, date: '2024-06-07' } });
    const far = await ask(prices, '2024-07-20');
    expect(far).toMatchObject({ latest: { price: 140.41 } });
    expect(far).not.toHaveProperty('onDate');
    expect(far).not.toHaveProperty('change');
  });

  it('without a date gives the latest alone', async () => {
    expect(await ask(await startWith(provider), null)).toEqual({
      latest: { price: 140.41, currency: 'USD', date: '2024-10-24', provider },
    });
  });

  it('tells a wrong key, a lesser plan and an unknown symbol apart', async () => {
    chosen = provider;
    const prices = start();
    await prices.storeKey({ provider, key: 'not-the-key-0000' });
    expect(await ask(prices, '2024-08-23')).toEqual({ failure: 'wrongKey' });
    await prices.storeKey({ provider, key: KEY });
    expect(await ask(prices, '2024-08-23', 'PREM')).toEqual({ failure: 'notInPlan' });
    expect(await ask(prices, '2024-08-23', 'NOPE')).toEqual({ failure: 'noData' });
  });

  it.each(Object.entries(BAD_DAYS))('H49 answers %s with a failure of its kind', async (what, behaviour) => {
    const prices = await startWith(provider);
    servers[provider].behave(behaviour);
    timeLimit = what === 'silence' || what === 'a body that never ends' ? HANGING : 8000;
    const answer = await ask(prices, '2024-08-23');
    const expected = provider === 'twelvedata' && what === '403 Forbidden' ? 'notInPlan' : EXPECTED[what];
    expect(answer).toHaveProperty('failure', expected ?? 'badAnswer');
    expect(JSON.stringify(answer)).not.toMatch(/NaN|undefined|null/);
    servers[provider].behave();
    expect(await ask(prices, '2024-08-22')).toMatchObject({ onDate: { price: 123.74 } });
  });

  it('says when it may be asked again', async () => {
    const prices = await startWith(provider);
    servers[provider].behave(BAD_DAYS['429 with Retry-After']);
    expect(await ask(prices, '2024-08-23')).toEqual({ failure: 'tooMany', retryAt: '2024-10-24T23:00:00.000Z' });
  });

  it('never asks beyond its limit, across the deaths of the worker', async () => {
    const allowed = { tiingo: 50, twelvedata: 8, massive: 5 }[provider];
    await startWith(provider);
    const answers = [];
    for (let index = 0; index < 60; index += 1) answers.push(await ask(start(), null));
    expect(servers[provider].requests).toHaveLength(allowed);
    expect(answers.at(-1)).toEqual({ failure: 'tooMany', retryAt: expect.stringMatching(/^2024-10-24T2[23]:/) });
    now = new Date('2024-10-24T23:00:01Z');
    expect(await ask(start(), null)).toMatchObject({ latest: { price: 140.41 } });
  });

  it('H48 is not held back by requests that lie in the future', async () => {
    now = new Date('2071-01-01T00:00:00Z');
    const prices = await startWith(provider);
    for (let index = 0; index < 60; index += 1) await ask(prices, null);
    now = new Date('2024-10-24T22:00:00Z');
    expect(await ask(start(), null)).toMatchObject({ latest: { price: 140.41 } });
  });

  it('P4 tells the symbol and nothing else', async () => {
    await ask(await startWith(provider), '2024-08-23');
    for (const headers of servers[provider].headers) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
    }
  });

  it('P14 refuses numbers that are none and names of prototypes', async () => {
    const prices = await startWith(provider);
    for (const bad of ['1e999', '"NaN"', '-5', '0', 'null', '{"__proto__":1}']) {
      servers[provider].behave((reply) => ({
        ...reply,
        body: String(reply.body).replaceAll(/"(close|c)":"?[\d.]+"?/g, `"$1":${bad}`),
      }));
      expect(await ask(prices, '2024-08-23')).toHaveProperty('failure');
      now = new Date(now.getTime() + 120_000);
    }
  });

  it('asks once for a card that is opened twice', async () => {
    const prices = await startWith(provider);
    await ask(prices, '2024-08-23');
    const before = servers[provider].requests.length;
    await ask(prices, '2024-08-23');
    expect(servers[provider].requests).toHaveLength(before);
  });
});

/** Bodies of providers explain 400, 403 and 404 where they can; Twelve Data's 403 is a valid key of a lesser plan. */
const EXPECTED: Record<string, string> = {
  '403 Forbidden': 'wrongKey',
  '404 Not Found': 'noData',
  '429 with Retry-After': 'tooMany',
  '500 Internal Server Error': 'unreachable',
  '503 Service Unavailable': 'unreachable',
  'a redirect without an end': 'unreachable',
  'a connection cut in the middle': 'unreachable',
  'a body that never ends': 'unreachable',
  silence: 'unreachable',
};

describe('prices', () => {
  it('P4 are off until the reader chose a provider and gave its key', async () => {
    const prices = start();
    expect(await ask(prices, '2024-08-23')).toEqual({ failure: 'off' });
    chosen = 'tiingo';
    expect(await ask(prices, '2024-08-23')).toEqual({ failure: 'noKey' });
    expect(Object.values(servers).flatMap(({ requests }) => requests)).toEqual([]);
  });

  it('P15 forget a key on request, and keep none they cannot use', async () => {
    const prices = await startWith('tiingo');
    expect(await prices.storeKey({ provider: 'tiingo', key: null })).toEqual({ stored: false });
    expect(await ask(prices, '2024-08-23')).toEqual({ failure: 'noKey' });
    expect(await prices.storeKey({ provider: 'someone', key: KEY })).toEqual({ stored: false });
    expect(await prices.storeKey({ provider: 'tiingo', key: 'no spaces & signs' })).toEqual({ stored: false });
  });

  it('N7 in pence become pounds', async () => {
    const london = await startTwelveData([{ date: '2024-08-23', close: 2613.5 }], { currency: 'GBp' });
    const prices = await startWith('twelvedata', { twelvedata: london.url });
    expect(await ask(prices, '2024-08-23', 'SPLT', 'XLON')).toMatchObject({
      onDate: { price: 26.135, currency: 'GBP' },
    });
    expect(london.requests[0]).toContain('mic_code=XLON');
    await london.close();
  });

  it('ask nobody for a market that the provider does not quote, nor for what is no symbol', async () => {
    const prices = await startWith('massive');
    expect(await ask(prices, '2024-08-23', 'SPLT', 'XMIL')).toEqual({ failure: 'noData' });
    expect(await ask(prices, '2024-08-23', '../../secret')).toEqual({ failure: 'noData' });
    expect(await ask(prices, '2024-08-23', 'A&apikey=b')).toEqual({ failure: 'noData' });
    expect(servers.massive.requests).toEqual([]);
  });

  it('write a share class as each provider does', async () => {
    const berkshire = async (provider: ProviderId) => {
      await ask(await startWith(provider), null, 'BRK.B', 'XNYS');
      return servers[provider].requests[0];
    };
    expect(await berkshire('tiingo')).toContain('/brk-b/');
    expect(await berkshire('massive')).toContain('/BRK.B/');
    expect(await berkshire('twelvedata')).toContain('symbol=BRK.B&exchange=NYSE');
  });

  it('give what they have when the second of two requests is one too many', async () => {
    const prices = await startWith('massive');
    for (const date of ['2024-08-22', '2024-08-23'] as const) await ask(prices, date);
    const answer = await ask(prices, '2024-06-07');
    expect(answer).toEqual({ latest: expect.objectContaining({ price: SPLIT_SHARE.at(-1)?.close }) });
  });
});
