import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBancaDItalia } from '../../../src/reference/rates/upstreams/bancaditalia.ts';
import { createEcb } from '../../../src/reference/rates/upstreams/ecb.ts';
import { createFrankfurter } from '../../../src/reference/rates/upstreams/frankfurter.ts';
import type { RateUpstream } from '../../../src/reference/rates/upstream.ts';
import { runs } from '../../fuzz/runs.ts';
import { dailyRatesCsv, inventedDays, seriesCsv } from '../../upstream/rates.ts';

const days = inventedDays('2024-08-19', '2024-08-26');
const clock = { wait: () => Promise.resolve() };
const range = { amount: 1, base: 'EUR', rates: Object.fromEntries(days.map(({ date, perEuro }) => [date, perEuro])) };

const UPSTREAMS: [string, string, string, (fetch: typeof globalThis.fetch) => RateUpstream][] = [
  ['the ECB', 'text/csv', seriesCsv(days), (fetch) => createEcb(fetch)],
  ['Frankfurter', 'application/json', JSON.stringify(range), (fetch) => createFrankfurter(fetch)],
  [
    "the Banca d'Italia",
    'text/csv',
    dailyRatesCsv('2024-08-26', days[0]?.perEuro ?? {}),
    (fetch) => createBancaDItalia(fetch, clock),
  ],
];

/** Cuts, doubles, swaps and overwrites a piece of a text. */
const damage = (text: string) =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom(
        '',
        '\uFEFF',
        '"',
        ',',
        '\r\n',
        '<html>',
        '1e999',
        '-1',
        'NaN',
        '__proto__',
        '٣',
        '2024-02-30',
        '0x1',
      ),
    )
    .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));

describe.each(UPSTREAMS)('a damaged answer of %s', (_, type, right, create) => {
  const read = (body: string | Uint8Array<ArrayBuffer>) =>
    create(() => Promise.resolve(new Response(body, { headers: { 'content-type': type } }))).latest('2024-08-26');

  const isSound = async (body: string | Uint8Array<ArrayBuffer>) => {
    const answer = await read(body);
    if ('failure' in answer) return true;
    return answer.tables.every(
      ({ date, perEuro }) =>
        date <= '2024-08-26' &&
        Object.entries(perEuro).every(([code, rate]) => /^[A-Z]{3}$/.test(code) && rate > 0 && Number.isFinite(rate)),
    );
  };

  it('is sound as it should be', async () => {
    expect(await read(right)).toHaveProperty('tables');
    expect(await isSound(right)).toBe(true);
  });

  it('H49 P14 gives sound tables or a failure, never anything else', async () => {
    const property = fc.asyncProperty(damage(right), (body) => isSound(body));
    expect(await fc.check(property, runs(400))).toMatchObject({ failed: false });
  });

  it('H49 is cut at every few bytes without harm', async () => {
    const bytes = new TextEncoder().encode(right);
    for (let length = 0; length < bytes.length; length += 37) expect(await isSound(bytes.slice(0, length))).toBe(true);
  });
});
