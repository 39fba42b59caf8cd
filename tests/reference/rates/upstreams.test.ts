import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar.ts';
import { readDailyRates, createBancaDItalia } from '../../../src/reference/rates/upstreams/bancaditalia.ts';
import { createEcb } from '../../../src/reference/rates/upstreams/ecb.ts';
import { createFrankfurter } from '../../../src/reference/rates/upstreams/frankfurter.ts';
import type { RateUpstream, UpstreamAnswer } from '../../../src/reference/rates/upstream.ts';
import {
  dailyRatesCsv,
  inventedDays,
  seriesCsv,
  startBancaDItalia,
  startEcb,
  startFrankfurter,
} from '../../upstream/rates.ts';
import { BAD_DAYS, type Upstream } from '../../upstream/server.ts';

const days = inventedDays('2023-12-01', '2025-01-31');
const clock = { wait: () => Promise.resolve() };
/** The loopback is fast: whoever hangs there for so long would hang for ever. */
const HANGING = 200;
let timeLimit = 8000;
const impatient: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeLimit) });

let servers: { ecb: Upstream; frankfurter: Upstream; bancaDItalia: Upstream };
let upstreams: Record<keyof typeof servers, RateUpstream>;

beforeAll(async () => {
  servers = {
    ecb: await startEcb(days),
    frankfurter: await startFrankfurter(days),
    bancaDItalia: await startBancaDItalia({ USD: 1.1886, TWD: 37.5797 }, ['2024-04-24', '2024-04-25']),
  };
  upstreams = {
    ecb: createEcb(impatient, { portal: servers.ecb.url, files: servers.ecb.url }),
    frankfurter: createFrankfurter(impatient, { host: servers.frankfurter.url }),
    bancaDItalia: createBancaDItalia(impatient, clock, { host: servers.bancaDItalia.url }),
  };
});
afterEach(() => {
  for (const server of Object.values(servers)) {
    server.behave();
    server.requests.length = 0;
    server.headers.length = 0;
  }
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

async function yearOf(upstream: RateUpstream, year: string, today: IsoDate = '2025-02-03'): Promise<UpstreamAnswer[]> {
  const answers: UpstreamAnswer[] = [];
  for await (const answer of upstream.year(year, today, () => false)) answers.push(answer);
  return answers;
}

describe.each(['ecb', 'frankfurter'] as const)('%s', (name) => {
  it('gives the last days', async () => {
    const answer = await upstreams[name].latest('2024-08-26');
    expect('tables' in answer && answer.tables.map(({ date }) => date)).toContain('2024-08-26');
    expect('tables' in answer && answer.tables.at(-1)?.perEuro).toEqual(
      days.find((t) => t.date === '2024-08-26')?.perEuro,
    );
  });

  it('P3 gives a year of all currencies in one request that names no day of interest', async () => {
    const [answer] = await yearOf(upstreams[name], '2024');
    expect('tables' in answer! && answer.tables.length).toBe(
      days.filter(({ date }) => date >= '2023-12-15' && date <= '2025-01-15').length,
    );
    expect(servers[name].requests).toHaveLength(1);
    expect(servers[name].requests[0]).toMatch(/2023-12-15.*2025-01-15/);
  });

  it('N5 answers a Sunday with the days before it', async () => {
    const answer = await upstreams[name].latest('2024-08-25');
    expect('tables' in answer && answer.tables.at(-1)?.date).toBe('2024-08-23');
  });
});

describe('every upstream', () => {
  it('P2 P4 is asked without cookies, referrer or a header that identifies', async () => {
    await Promise.all(Object.values(upstreams).map((upstream) => upstream.latest('2024-08-26')));
    for (const headers of Object.values(servers).flatMap((server) => server.headers)) {
      expect(Object.keys(headers).filter((name) => !EXPECTED_HEADERS.has(name))).toEqual([]);
    }
  });

  const matrix = Object.entries(BAD_DAYS).flatMap(([what, behaviour]) =>
    (['ecb', 'frankfurter', 'bancaDItalia'] as const).map((name) => [name, what, behaviour] as const),
  );
  it.each(matrix)('H49 %s answers %s: no table, no exception', async (name, what, behaviour) => {
    servers[name].behave(behaviour);
    timeLimit = what === 'silence' || what === 'a body that never ends' ? HANGING : 8000;
    const answer = await upstreams[name].latest('2024-08-26');
    timeLimit = 8000;
    // Whole lines of a cut table may be left; that it lacks currencies is seen when it is compared with what is known.
    const nothing = 'failure' in answer || answer.tables.length === 0;
    expect(nothing || what === 'a truncated body').toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/NaN|undefined|null/);
  });

  it.each(['ecb', 'frankfurter', 'bancaDItalia'] as const)(
    'H49 %s tells how long it wants to be left alone',
    async (name) => {
      servers[name].behave(BAD_DAYS['429 with Retry-After']);
      expect(await upstreams[name].latest('2024-08-26')).toEqual({ failure: 'tooMany', retryAfter: 3_600_000 });
      servers[name].behave(BAD_DAYS['503 Service Unavailable']);
      expect(await upstreams[name].latest('2024-08-26')).toEqual({ failure: 'unavailable', retryAfter: 120_000 });
      servers[name].behave(() => ({
        status: 429,
        type: 'text/plain',
        body: '',
        headers: { date: 'Mon, 26 Aug 2024 10:00:00 GMT', 'retry-after': 'Mon, 26 Aug 2024 10:10:00 GMT' },
      }));
      expect(await upstreams[name].latest('2024-08-26')).toEqual({ failure: 'tooMany', retryAfter: 600_000 });
    },
  );

  it('H49 reads a byte order mark and carriage returns', async () => {
    for (const name of ['ecb', 'frankfurter', 'bancaDItalia'] as const) {
      servers[name].behave((reply) => ({
        ...reply,
        body: `\uFEFF${String(reply.body).replaceAll('\n', '\r\n')}`,
      }));
      const answer = await upstreams[name].latest('2024-08-26');
      expect('tables' in answer && answer.tables.at(-1)).toMatchObject({ date: '2024-08-26' });
      expect('tables' in answer && answer.tables.at(-1)?.perEuro['USD']).toBeGreaterThan(1);
    }
  });
});

const EXPECTED_HEADERS = new Set([
  'host',
  'connection',
  'accept',
  'accept-language',
  'accept-encoding',
  'user-agent',
  'sec-fetch-mode',
  'pragma',
  'cache-control',
]);

describe('the European Central Bank', () => {
  it('drops the series that ended years ago', async () => {
    const dead =
      'EXR.D.RUB.EUR.SP00.A,D,RUB,EUR,SP00,A,2022-03-01,117.201\nEXR.D.HRK.EUR.SP00.A,D,HRK,EUR,SP00,A,2022-12-30,7.5365\n';
    servers.ecb.behave((reply) => ({ ...reply, body: String(reply.body) + dead }));
    const answer = await upstreams.ecb.latest('2024-08-26');
    expect(JSON.stringify(answer)).not.toMatch(/RUB|HRK/);
    expect('tables' in answer && answer.tables.length).toBeGreaterThan(3);
  });

  it('leaves out the rates that it does not set as reference rates', async () => {
    servers.ecb.behave((reply) => ({
      ...reply,
      body: `${String(reply.body)}EXR.D.TWD.EUR.SP00.A,D,TWD,EUR,SP00,A,2024-08-26,35.6\n`,
    }));
    expect(JSON.stringify(await upstreams.ecb.latest('2024-08-26'))).not.toContain('TWD');
  });

  it('reads columns by name, in any order and with others between them', async () => {
    servers.ecb.behave(() => ({
      type: 'text/csv',
      body: 'OBS_VALUE,TITLE,TIME_PERIOD,CURRENCY\n1.1163,"US dollar, ""spot""",2024-08-26,USD\n,no rate,2024-08-26,CNY\n',
    }));
    expect(await upstreams.ecb.latest('2024-08-26')).toEqual({
      tables: [{ date: '2024-08-26', source: 'ECB', perEuro: { USD: 1.1163 } }],
    });
  });

  it('P14 takes nothing from names of prototypes and from numbers that are none', async () => {
    const bad = [
      ['__proto__', '1'],
      ['constructor', '1'],
      ['toString', '1'],
      ['usd', '1.1'],
      ['USD', 'NaN'],
      ['USD', '1e999'],
      ['USD', '-1'],
      ['USD', '0'],
      ['CNY', '٧'],
      ['GBP', '0x1F'],
    ].map(([currency, value]) => `K,D,${currency},EUR,SP00,A,2024-08-26,${value}`);
    const [head] = seriesCsv(days.slice(0, 1)).split('\n');
    servers.ecb.behave(() => ({ type: 'text/csv', body: [head, ...bad].join('\n') }));
    expect(await upstreams.ecb.latest('2024-08-26')).toEqual({ tables: [] });
  });
});

describe('Frankfurter', () => {
  it.each([
    ['another base', { amount: 1, base: 'USD', rates: { '2024-08-26': { CNY: 7.1 } } }],
    ['another amount', { amount: 100, base: 'EUR', rates: { '2024-08-26': { CNY: 795 } } }],
    ['rates that are text', { amount: 1, base: 'EUR', rates: { '2024-08-26': { CNY: '7.9512' } } }],
    ['a list', []],
    ['no rates', { amount: 1, base: 'EUR' }],
    ['dates that are none', { amount: 1, base: 'EUR', rates: { '2024-02-30': { CNY: 7.9 } } }],
  ])('refuses %s', async (_, body) => {
    servers.frankfurter.behave(() => ({ type: 'application/json', body: JSON.stringify(body) }));
    expect(await upstreams.frankfurter.latest('2024-08-26')).toEqual({ failure: 'badAnswer' });
  });

  it('P14 keeps no prototype', async () => {
    const body =
      '{"amount":1,"base":"EUR","rates":{"2024-08-26":{"__proto__":{"USD":9},"constructor":1,"USD":1.1163}}}';
    servers.frankfurter.behave(() => ({ type: 'application/json', body }));
    const answer = await upstreams.frankfurter.latest('2024-08-26');
    // An object where a number should be spoils the answer, a name that is no code only itself.
    const tables = 'tables' in answer ? answer.tables : [];
    for (const { perEuro } of tables) {
      expect(Object.keys(perEuro)).toEqual(['USD']);
      expect(Object.getPrototypeOf(perEuro)).toBeNull();
    }
    expect(({} as Record<string, unknown>)['USD']).toBeUndefined();
  });
});

describe("the Banca d'Italia", () => {
  it('walks back over its own holidays, and over nothing else', async () => {
    const answer = await upstreams.bancaDItalia.latest('2024-04-25');
    expect('tables' in answer && answer.tables.map(({ date }) => date)).toEqual(['2024-04-23']);
    servers.bancaDItalia.requests.length = 0;
    servers.bancaDItalia.behave(BAD_DAYS['500 Internal Server Error']);
    expect(await upstreams.bancaDItalia.latest('2024-04-25')).toEqual({ failure: 'unavailable' });
    expect(servers.bancaDItalia.requests).toHaveLength(1);
  });

  it('P3 reads a year by all its Wednesdays in order', async () => {
    const answers = await yearOf(upstreams.bancaDItalia, '2024');
    const asked = servers.bancaDItalia.requests.map((url) => /referenceDate=([\d-]+)/.exec(url)?.[1]);
    expect(asked.slice(0, 3)).toEqual(['2023-12-27', '2024-01-03', '2024-01-10']);
    expect(asked).toContain('2024-04-23');
    expect(asked.at(-1)).toBe('2024-12-24');
    expect(answers).toHaveLength(53);
  });

  it('does not ask for weeks to come, nor for those at hand', async () => {
    const answers: UpstreamAnswer[] = [];
    const rest = upstreams.bancaDItalia.year('2024', '2024-03-20', (date) => date < '2024-03-01');
    for await (const answer of rest) answers.push(answer);
    expect(answers.flatMap((a) => ('tables' in a ? a.tables.map(({ date }) => date) : []))).toEqual([
      '2024-03-06',
      '2024-03-13',
      '2024-03-20',
    ]);
  });

  it('stops at the first failure', async () => {
    servers.bancaDItalia.behave(BAD_DAYS['429 with Retry-After']);
    expect(await yearOf(upstreams.bancaDItalia, '2024')).toEqual([{ failure: 'tooMany', retryAfter: 3_600_000 }]);
  });

  it('refuses what is not available and what is stated the other way round', () => {
    const csv = dailyRatesCsv('2026-02-09', { TWD: '37.5797', RUB: 'N.A.', BYN: '-' });
    const inverted = 'IRELAND,Pound,ZZZ,001,1.2,Euro amount for 1 unit of foreign currency.,2026-02-09\n';
    const italian = 'TAIWAN,Dollaro,TWD,143,37.5,Quantita di valuta estera per 1 Euro,2026-02-10\n';
    expect(readDailyRates(csv.replace('\n\n\n', `\n${inverted}${italian}`))).toEqual([
      { date: '2026-02-09', source: 'BancaDItalia', perEuro: { TWD: 37.5797 } },
    ]);
  });
});
