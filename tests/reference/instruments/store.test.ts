import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStorage, openDatabase } from '../../../src/reference/database.ts';
import { createInstrumentStore } from '../../../src/reference/instruments/store.ts';
import { createEuronext } from '../../../src/reference/instruments/upstreams/euronext.ts';
import { createSec, readSecList } from '../../../src/reference/instruments/upstreams/sec.ts';
import { startEuronext, startSec } from '../../upstream/lists.ts';
import { BAD_DAYS, type Upstream } from '../../upstream/server.ts';

/** The loopback is fast: whoever hangs there for so long would hang for ever. */
const HANGING = 200;
let servers: { sec: Upstream; euronext: Upstream };
let timeLimit: number;

beforeAll(async () => {
  servers = { sec: await startSec(), euronext: await startEuronext() };
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  timeLimit = 8000;
});
afterEach(() => {
  for (const server of Object.values(servers)) {
    server.behave();
    server.requests.length = 0;
  }
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

function start(open = openDatabase) {
  const impatient: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeLimit) });
  return createInstrumentStore(createStorage(open), [
    createSec(impatient, { host: servers.sec.url }),
    createEuronext(impatient, { host: servers.euronext.url }),
  ]);
}

describe('the listings', () => {
  it('ask nobody until the reader wishes', async () => {
    expect(await start().find(['NVDA', 'SMNW', 'IT0003132476'])).toMatchObject([
      { symbol: 'NVDA', mic: 'XNAS', name: 'NVIDIA Corp' },
      { symbol: 'ENI', mic: 'XMIL' },
    ]);
    expect([...servers.sec.requests, ...servers.euronext.requests]).toEqual([]);
  });

  it('know more after an update, and keep what is embedded', async () => {
    expect(await start().update()).toEqual({ instruments: 9 });
    const listings = start();
    expect(await listings.find(['SMNW', 'TWCL.A', 'FRGOF', 'PNUO', 'NSEL', 'TWOP'])).toEqual([
      { symbol: 'SMNW', mic: 'XNAS', name: 'SMALL NEW COMPANY INC', currency: 'USD' },
      { symbol: 'TWCL.A', mic: 'XNYS', name: 'TWO CLASSES CORP', currency: 'USD' },
      { symbol: 'FRGOF', mic: 'OTCM', name: 'FOREIGN ORDINARY LTD', currency: 'USD' },
      { symbol: 'PNUO', mic: 'XMIL', name: 'PICCOLA NUOVA S.p.A.', currency: 'EUR', isin: 'IT0005239360' },
      { symbol: 'NSEL', mic: 'XOSL', name: 'NORSK SELSKAP', currency: 'NOK', isin: 'NO0010096985' },
      { symbol: 'TWOP', mic: 'XAMS', name: 'TWO PLACES', currency: 'EUR', isin: 'NL0000009165' },
    ]);
    expect(await listings.find(['NVDA'])).toMatchObject([{ name: 'NVIDIA Corp', isin: 'US67066G1040' }]);
    expect(await listings.find(['BRK-B'])).toHaveLength(1);
    expect(await listings.find(['NOVN', '1KER', '4MMM', 'WRNG'])).toMatchObject([{ mic: 'XSWX', symbol: 'NOVN' }]);
  });

  it('P3 are asked for whole, without a symbol', async () => {
    await start().update();
    expect([...servers.sec.requests, ...servers.euronext.requests].join(' ')).not.toMatch(/NVDA|ENI\b/);
  });

  it.each(Object.entries(BAD_DAYS))('H49 survive %s from both publishers', async (what, behaviour) => {
    timeLimit = what === 'silence' || what === 'a body that never ends' ? HANGING : 8000;
    for (const server of Object.values(servers)) server.behave(behaviour);
    // Of a list cut short the whole lines are as good as before.
    const answer = await start().update();
    expect('failure' in answer || what === 'a truncated body').toBe(true);
    expect(await start().find(['NVDA'])).toHaveLength(1);
  });

  it('keep one publisher’s list when the other is down', async () => {
    await start().update();
    servers.sec.behave(BAD_DAYS['403 Forbidden']);
    expect(await start().update()).toEqual({ instruments: 4 });
    expect(await start().find(['SMNW', 'PNUO'])).toHaveLength(2);
  });

  it('H7 say when they could not be kept', async () => {
    const broken = start(() => Promise.reject(new Error('no IndexedDB here')));
    expect(await broken.update()).toEqual({ failure: 'notKept' });
    expect(await broken.find(['NVDA'])).toHaveLength(1);
  });

  it('are not drowned by a page that asks for too many', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `ZZZ${index}`);
    expect(await start().find([...many, 'x'.repeat(10_000), '__proto__', 'NVDA'])).toEqual([]);
  });
});

describe("the SEC's list", () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['other fields', { fields: ['a'], data: [[1]] }],
    ['rows that are none', { fields: ['name', 'ticker', 'exchange'], data: [{}] }],
    ['a prototype', JSON.parse('{"fields":["name"],"data":[],"__proto__":{"x":1}}')],
  ])('P14 is refused when it is %s', (_, body) => {
    expect(readSecList(body)).toBeUndefined();
  });
});
