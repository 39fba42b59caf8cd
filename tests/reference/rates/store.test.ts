import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../../src/calendar.ts';
import { createReference, type Reference, type ReferenceOptions } from '../../../src/reference/index.ts';
import { openDatabase } from '../../../src/reference/database.ts';
import { createBancaDItalia } from '../../../src/reference/rates/upstreams/bancaditalia.ts';
import { createEcb } from '../../../src/reference/rates/upstreams/ecb.ts';
import { createFrankfurter } from '../../../src/reference/rates/upstreams/frankfurter.ts';
import { inventedDays, realHistory, startBancaDItalia, startEcb, startFrankfurter } from '../../upstream/rates.ts';
import { BAD_DAYS, type Upstream } from '../../upstream/server.ts';

/** Today is far ahead, so that no renewal of the embedded rates reaches it. */
const days = [...inventedDays('2022-12-01', '2024-01-31'), ...inventedDays('2031-01-02', '2031-03-14')];
const rateOf = (date: IsoDate, code = 'USD') => days.find((table) => table.date === date)?.perEuro[code];

const real = await realHistory();

let servers: { ecb: Upstream; frankfurter: Upstream; bancaDItalia: Upstream };
let now: Date;
let updateRates: boolean;
let news: number;

/** Short waits are over at once; what is waited for longer never comes, so that the network's answer does. */
const clock = {
  now: () => now,
  wait: (milliseconds: number) => (milliseconds < 1000 ? Promise.resolve() : new Promise<void>(() => undefined)),
};

function start(options: Partial<ReferenceOptions> = {}): Reference {
  const ask = options.fetch ?? fetch;
  return createReference({
    fetch: ask,
    settings: () => Promise.resolve({ updateRates, priceProvider: null }),
    clock,
    random: () => 0,
    changed: () => {
      news += 1;
    },
    upstreams: [
      createEcb(ask, { portal: servers.ecb.url, files: servers.ecb.url }),
      createFrankfurter(ask, { host: servers.frankfurter.url }),
      createBancaDItalia(ask, clock, { host: servers.bancaDItalia.url }),
    ],
    ...options,
  });
}

const euroToDollar = (reference: Reference, date: IsoDate) =>
  reference.convert({ amount: 1, from: 'EUR', to: 'USD', date });
const asked = () => Object.values(servers).flatMap((server) => server.requests);

beforeAll(async () => {
  servers = {
    ecb: await startEcb(days),
    frankfurter: await startFrankfurter(days.map((table) => ({ ...table, source: 'Frankfurter' }))),
    bancaDItalia: await startBancaDItalia({ USD: 1.1163, GBP: 0.84645, TWD: 35.6, SAR: 4.19 }),
  };
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = new Date('2031-03-14T18:00:00Z');
  updateRates = true;
  news = 0;
});
afterEach(() => {
  for (const server of Object.values(servers)) {
    server.behave();
    server.requests.length = 0;
  }
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

describe('the store', () => {
  it('P3 asks for a whole year once, keeps it for ever, and for the latest table once a day', async () => {
    const first = start();
    for (const date of ['2023-03-15', '2023-06-17', '2023-11-01', '2023-01-02'] as const)
      await euroToDollar(first, date);
    expect(servers.ecb.requests).toHaveLength(2);
    const second = start();
    expect(await euroToDollar(second, '2023-05-16')).toMatchObject({
      rate: rateOf('2023-05-16'),
      rateDate: '2023-05-16',
    });
    expect(asked()).toHaveLength(2);
    expect(asked().join(' ')).not.toMatch(/2023-(0[1-9]|1[0-1])/);
  });

  it('P3 two readers of different articles of a year ask the same', async () => {
    await euroToDollar(start(), '2023-03-15');
    const first = asked().toSorted();
    for (const server of Object.values(servers)) server.requests.length = 0;
    globalThis.indexedDB = new IDBFactory();
    await euroToDollar(start(), '2023-11-02');
    expect(asked().toSorted()).toEqual(first);
  });

  it.each([
    ['a Sunday', '2023-08-27', '2023-08-25'],
    ['Easter Monday', '2023-04-10', '2023-04-06'],
    ['New Year', '2023-01-01', '2022-12-30'],
    ['a day of the same week as today', '2031-03-12', '2031-03-12'],
    ['tomorrow', '2031-03-15', '2031-03-14'],
  ] as const)('N5 takes the last table on or before %s', async (_, date, rateDate) => {
    expect(await euroToDollar(start(), date)).toMatchObject({ rateDate, rate: rateOf(rateDate), source: 'ECB' });
    // The latest days come with the daily request: a year is asked for only for what is older.
    expect(servers.ecb.requests).toHaveLength(date.startsWith('2031') ? 1 : 2);
  });

  it('N5 takes yesterday’s table for an article of this morning', async () => {
    now = new Date('2031-03-14T09:00:00Z');
    servers.ecb.behave((reply) => ({
      ...reply,
      body: String(reply.body)
        .split('\n')
        .filter((line) => !line.includes('2031-03-14'))
        .join('\n'),
    }));
    expect(await euroToDollar(start(), '2031-03-14')).toMatchObject({ rateDate: '2031-03-13' });
  });

  it('does not ask again for a day without rates that its calendar thought open', async () => {
    servers.ecb.behave((reply) => ({
      ...reply,
      body: String(reply.body)
        .split('\n')
        .filter((line) => !line.includes('2023-05-16'))
        .join('\n'),
    }));
    const reference = start();
    expect(await euroToDollar(reference, '2023-05-16')).toMatchObject({ rateDate: '2023-05-15' });
    await euroToDollar(reference, '2023-05-16');
    expect(servers.ecb.requests.filter((url) => url.includes('2022-12-15'))).toHaveLength(1);
  });

  it('asks for no year where the embedded days suffice, and for one where the days around are missing', async () => {
    await start().snapshot({ date: '2024-08-26', currencies: ['USD'], symbols: [] });
    expect(servers.ecb.requests).toHaveLength(1);
    const snapshot = await start().snapshot({ date: '2023-12-29', currencies: ['USD'], symbols: [] });
    expect(servers.ecb.requests).toHaveLength(2);
    expect(snapshot.around).toHaveLength(11);
  });

  it('answers many at once with one question', async () => {
    const reference = start();
    const dates = Array.from({ length: 20 }, (_, index) => addDays('2023-02-01', index * 7));
    await Promise.all(dates.map((date) => euroToDollar(reference, date)));
    expect(servers.ecb.requests).toHaveLength(2);
  });

  it('H2 starts anew where a worker died in the middle of an answer', async () => {
    const held = 'a body that never ends';
    servers.ecb.behave(BAD_DAYS[held]);
    const died = new AbortController();
    const dying = start({ fetch: (input, init) => fetch(input, { ...init, signal: died.signal }) });
    const unanswered = euroToDollar(dying, '2023-03-15');
    await expect.poll(() => servers.ecb.requests.length).toBe(2);
    servers.ecb.behave();
    expect(await euroToDollar(start(), '2023-03-15')).toMatchObject({ rateDate: '2023-03-15', source: 'ECB' });
    died.abort();
    await unanswered;
    const database = await openDatabase();
    const year = await database.get('rates', ['ECB', '2023']);
    expect(year).toMatchObject({ completeTo: '2023-12-31' });
    expect(year?.tables).toHaveLength(days.filter(({ date }) => date.startsWith('2023')).length);
    database.close();
  });

  it('asks nobody when the reader switched it off', async () => {
    updateRates = false;
    const reference = start();
    expect(await euroToDollar(reference, '2023-03-15')).toMatchObject({ rateDate: '2022-12-30' });
    await reference.snapshot({ date: '2023-03-15', currencies: ['USD', 'TWD'], symbols: [] });
    expect(await reference.refresh()).toEqual({ failure: 'off' });
    expect(await reference.downloadHistory()).toEqual({ failure: 'off' });
    await reference.refreshWhenDue();
    expect(asked()).toEqual([]);
  });

  it('H49 goes to Frankfurter when the ECB does not answer, and says so', async () => {
    servers.ecb.behave(BAD_DAYS['503 Service Unavailable']);
    const reference = start();
    expect(await euroToDollar(reference, '2023-03-15')).toMatchObject({
      source: 'Frankfurter',
      rateDate: '2023-03-15',
    });
    const snapshot = await reference.snapshot({ date: '2023-03-15', currencies: ['USD'], symbols: [] });
    expect(new Set(snapshot.around.map(({ source }) => source))).toEqual(new Set(['Frankfurter']));
    expect(snapshot.around).toHaveLength(11);
  });

  it('H49 answers with the nearest embedded table, by its own date, when nobody answers', async () => {
    for (const server of Object.values(servers)) server.behave(BAD_DAYS['500 Internal Server Error']);
    const reference = start();
    expect(await euroToDollar(reference, '2023-03-15')).toMatchObject({ rateDate: '2022-12-30', source: 'ECB' });
    expect(await reference.refresh()).toEqual({ failure: 'unreachable' });
  });

  it('H49 leaves a failing upstream alone, longer each time, and comes back', async () => {
    for (const server of Object.values(servers)) server.behave(BAD_DAYS['500 Internal Server Error']);
    const waits: number[] = [];
    let before = 0;
    for (let minute = 0; minute < 200; minute += 1) {
      now = new Date(Date.parse('2031-03-14T18:00:00Z') + minute * 60_000);
      // A new worker each minute: patience survives its death.
      await start().refreshWhenDue();
      if (servers.ecb.requests.length > before) waits.push(minute);
      before = servers.ecb.requests.length;
    }
    expect(waits).toEqual([0, 1, 3, 7, 15, 31, 63, 127]);
    servers.ecb.behave();
    now = new Date('2031-03-15T06:00:00Z');
    expect(await start().refresh()).toEqual({ latest: '2031-03-14' });
  });

  it('H49 leaves alone a year that fails, though its publisher answers all else', async () => {
    const bad = await startEcb(days);
    bad.behave((reply, response) =>
      response.req.url?.includes('2022-12-15') ? { type: 'text/plain', body: 'no such year' } : reply,
    );
    const upstreams = [
      createEcb(fetch, { portal: bad.url, files: bad.url }),
      createFrankfurter(fetch, { host: bad.url }),
      createBancaDItalia(fetch, clock, { host: servers.bancaDItalia.url }),
    ];
    for (let day = 1; day <= 5; day += 1) {
      now = new Date(`2031-03-${String(9 + day)}T18:00:00Z`);
      for (let article = 0; article < 10; article += 1) await euroToDollar(start({ upstreams }), '2023-03-15');
    }
    expect(bad.requests.filter((url) => url.includes('EXR') && url.includes('2022-12-15'))).toHaveLength(5);
    await bad.close();
  });

  it('H49 obeys Retry-After even when the reader asks', async () => {
    for (const server of Object.values(servers)) server.behave(BAD_DAYS['429 with Retry-After']);
    const reference = start();
    expect(await reference.refresh()).toEqual({ failure: 'tooMany' });
    const before = asked().length;
    now = new Date('2031-03-14T18:59:00Z');
    expect(await reference.refresh()).toEqual({ failure: 'tooMany' });
    expect(asked()).toHaveLength(before);
    for (const server of Object.values(servers)) server.behave();
    now = new Date('2031-03-14T19:01:00Z');
    expect(await reference.refresh()).toEqual({ latest: '2031-03-14' });
  });

  it('H49 takes the Banca d’Italia’s table when it alone is of today', async () => {
    servers.ecb.behave(BAD_DAYS['500 Internal Server Error']);
    servers.frankfurter.behave(BAD_DAYS['500 Internal Server Error']);
    const reference = start();
    expect(await euroToDollar(reference, '2031-03-14')).toMatchObject({
      source: 'BancaDItalia',
      rateDate: '2031-03-14',
    });
    const snapshot = await reference.snapshot({ date: null, currencies: ['USD'], symbols: [] });
    expect(snapshot.latest.slice(0, 2)).toMatchObject([{ source: 'BancaDItalia' }, { source: 'ECB' }]);
    expect(snapshot.latestIsCurrent).toBe(true);
  });

  it('asks a late publisher once an hour, and nobody when it is at hand', async () => {
    const late = days.filter(({ date }) => date < '2031-03-14');
    const slow = await startEcb(late);
    const upstreams = [
      createEcb(fetch, { portal: slow.url, files: slow.url }),
      createFrankfurter(fetch, { host: servers.frankfurter.url }),
      createBancaDItalia(fetch, clock, { host: servers.bancaDItalia.url }),
    ];
    for (const minute of [0, 10, 59, 60, 70]) {
      now = new Date(Date.parse('2031-03-14T16:00:00Z') + minute * 60_000);
      await start({ upstreams }).refreshWhenDue();
    }
    expect(slow.requests).toHaveLength(2);
    const asks: number[] = [];
    for (const day of ['14', '15', '16', '17']) {
      now = new Date(`2031-03-${day}T20:00:00Z`);
      await start().refreshWhenDue();
      asks.push(servers.ecb.requests.length);
    }
    expect(asks).toEqual([1, 1, 1, 2]);
    await slow.close();
  });

  it('H48 is not held back by a success that lies in the future', async () => {
    now = new Date('2031-03-20T20:00:00Z');
    servers.ecb.behave((reply) => ({
      ...reply,
      body: String(reply.body)
        .split('\n')
        .filter((line) => !line.includes('2031-03-14'))
        .join('\n'),
    }));
    await start().refreshWhenDue();
    servers.ecb.behave();
    servers.ecb.requests.length = 0;
    now = new Date('2031-03-14T18:00:00Z');
    await start().refreshWhenDue();
    expect(servers.ecb.requests).toHaveLength(1);
    expect(await start().status()).toMatchObject({ latest: '2031-03-14' });
  });

  it('H48 forgets what a wrong clock wrote', async () => {
    now = new Date('2071-01-01T00:00:00Z');
    for (const server of Object.values(servers)) server.behave(BAD_DAYS['500 Internal Server Error']);
    await start().refreshWhenDue();
    for (const server of Object.values(servers)) server.behave();
    now = new Date('2031-03-14T18:00:00Z');
    await start().refreshWhenDue();
    expect(await start().status()).toMatchObject({ latest: '2031-03-14' });
  });

  it('H48 keeps and uses its rates whatever the clock says', async () => {
    await euroToDollar(start(), '2023-03-15');
    for (const shifted of ['2026-01-01T12:00:00Z', '2023-09-01T12:00:00Z', '1970-01-01T00:00:00Z']) {
      now = new Date(shifted);
      const answer = await euroToDollar(start(), '2023-03-15');
      expect('value' in answer && answer.value).toBeGreaterThan(0);
    }
  });

  it('H5 one refresh after three days of sleep', async () => {
    now = new Date('2031-03-11T18:00:00Z');
    await start().refreshWhenDue();
    now = new Date('2031-03-14T18:00:00Z');
    servers.ecb.requests.length = 0;
    for (let wake = 0; wake < 5; wake += 1) await start().refreshWhenDue();
    expect(servers.ecb.requests).toHaveLength(1);
  });

  it('H49 holds back a rate that halves or doubles until a second day confirms it', async () => {
    servers.ecb.behave((reply) => ({
      ...reply,
      body: String(reply.body).replace(/(EXR\.D\.USD\S*2031-03-13,)[\d.]+/, '$1111.63'),
    }));
    const reference = start();
    expect(await euroToDollar(reference, '2031-03-13')).toMatchObject({ rateDate: '2031-03-12', source: 'ECB' });
    expect(await euroToDollar(reference, '2031-03-14')).toMatchObject({ rateDate: '2031-03-14', source: 'ECB' });
  });

  it('H49 refuses an answer in which many rates jump or currencies are missing', async () => {
    servers.frankfurter.behave(BAD_DAYS['500 Internal Server Error']);
    servers.ecb.behave((reply) => ({ ...reply, body: String(reply.body).replaceAll(/,(\d)\./g, ',$1$1$1.') }));
    expect(await euroToDollar(start(), '2023-03-15')).toMatchObject({ rateDate: '2022-12-30' });
    globalThis.indexedDB = new IDBFactory();
    servers.ecb.behave((reply) => ({ ...reply, body: String(reply.body).slice(0, String(reply.body).length / 2) }));
    expect(await euroToDollar(start(), '2023-03-15')).toMatchObject({ rateDate: '2022-12-30' });
  });

  it('refuses weekly means in place of a year of days', async () => {
    servers.ecb.behave(BAD_DAYS['500 Internal Server Error']);
    servers.frankfurter.behave((reply) => {
      const body = JSON.parse(String(reply.body)) as { rates: Record<string, unknown> };
      const weekly = Object.entries(body.rates).filter((_, index) => index % 5 === 0);
      return { ...reply, body: JSON.stringify({ ...body, rates: Object.fromEntries(weekly) }) };
    });
    expect(await euroToDollar(start(), '2023-03-15')).toMatchObject({ rateDate: '2022-12-30', source: 'ECB' });
  });

  it('asks the Banca d’Italia only for what the ECB lacks, and takes both legs from it', async () => {
    const reference = start();
    await euroToDollar(reference, '2023-03-15');
    expect(servers.bancaDItalia.requests).toEqual([]);
    const answer = await reference.convert({ amount: 1, from: 'TWD', to: 'GBP', date: '2023-03-17' });
    expect(answer).toMatchObject({ source: 'BancaDItalia', rateDate: '2023-03-15', rate: 0.84645 / 35.6, cross: true });
    expect(
      servers.bancaDItalia.requests.filter((url) => url.includes('Date=2023') || url.includes('2022')),
    ).toHaveLength(53);
    servers.bancaDItalia.requests.length = 0;
    await reference.convert({ amount: 1, from: 'SAR', to: 'EUR', date: '2023-09-09' });
    await reference.convert({ amount: 1, from: 'XQZ', to: 'EUR', date: '2023-09-09' });
    expect(servers.bancaDItalia.requests).toEqual([]);
  });

  it('reads the whole history on request', async () => {
    servers.ecb.behave(BAD_DAYS['404 Not Found']);
    expect(await start().downloadHistory()).toEqual({ failure: 'badAnswer' });
    servers.ecb.behave();
    // The invented days begin in 2021: a history that does not begin with the euro is not whole.
    now = new Date('2031-03-14T20:00:00Z');
    expect(await start().downloadHistory()).toEqual({ failure: 'badAnswer' });
    expect(await start().status()).toMatchObject({ history: false });
  });

  it.runIf(real)('answers any day since 1999 from the history alone', async () => {
    const server = await startEcb(real!);
    now = new Date('2026-04-13T18:00:00Z');
    const upstreams = [
      createEcb(fetch, { portal: server.url, files: server.url }),
      createFrankfurter(fetch, { host: servers.frankfurter.url }),
      createBancaDItalia(fetch, clock, { host: servers.bancaDItalia.url }),
    ];
    expect(await start({ upstreams }).downloadHistory()).toEqual({ days: real!.length });
    server.requests.length = 0;
    const later = start({ upstreams });
    expect(await later.status()).toEqual({ latest: '2026-04-13', source: 'ECB', history: true });
    expect(await euroToDollar(later, '2001-09-16')).toMatchObject({ rateDate: '2001-09-14' });
    const snapshot = await later.snapshot({ date: '2008-10-10', currencies: ['USD'], symbols: [] });
    expect(snapshot.around).toHaveLength(11);
    expect(snapshot.series.length).toBeGreaterThan(90);
    expect(snapshot.series.length).toBeLessThanOrEqual(100);
    expect(server.requests).toEqual([]);
    await server.close();
  });

  it('announces what came too late for its snapshot', async () => {
    const reference = start({ clock: { ...clock, wait: () => Promise.resolve() } });
    const early = await reference.snapshot({ date: '2023-03-15', currencies: ['USD'], symbols: [] });
    expect(early.onDate[0]?.date).toBe('2022-12-30');
    await expect.poll(() => news).toBeGreaterThan(0);
    const late = await reference.snapshot({ date: '2023-03-15', currencies: ['USD'], symbols: [] });
    expect(late.onDate[0]?.date).toBe('2023-03-15');
  });
});

describe('H7 a database that', () => {
  it.each([
    ['cannot be opened', () => Promise.reject(new Error('no IndexedDB here'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ] as const)('%s leaves rates in memory', async (_, database) => {
    const reference = start({ database });
    expect(await euroToDollar(reference, '2023-03-15')).toMatchObject({ rateDate: '2023-03-15' });
    expect(await euroToDollar(reference, '2023-03-16')).toMatchObject({ rateDate: '2023-03-16' });
    expect(servers.ecb.requests).toHaveLength(2);
  });

  it('holds junk counts as empty', async () => {
    const database = await openDatabase();
    const junk = { source: 'ECB', year: '2023', tables: [{ date: '2023-03-15', perEuro: 'much' }], completeTo: 42 };
    await database.put('rates', junk as never);
    await database.put('meta', { name: 'ECB', failures: 'many', retryAt: 'never' } as never);
    database.close();
    servers.ecb.behave(BAD_DAYS['500 Internal Server Error']);
    expect(await start().refresh()).toEqual({ latest: '2031-03-14' });
    servers.ecb.behave();
    now = new Date('2031-03-14T19:30:00Z');
    expect(await euroToDollar(start(), '2023-03-15')).toMatchObject({
      rateDate: '2023-03-15',
      rate: rateOf('2023-03-15'),
    });
  });
});
