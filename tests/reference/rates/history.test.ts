import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar.ts';
import { addDays } from '../../../src/calendar.ts';
import { createArchive } from '../../../src/reference/rates/archive.ts';
import { convert } from '../../../src/reference/rates/convert.ts';
import { embeddedTables } from '../../../src/reference/rates/embedded.ts';
import { plausible } from '../../../src/reference/rates/plausibility.ts';
import { lastWorkingDay } from '../../../src/reference/rates/publication.ts';
import type { RateTable } from '../../../src/reference/rates/rate.ts';
import { tablesOn } from '../../../src/reference/rates/selection.ts';
import { readHistory } from '../../../src/reference/rates/upstreams/ecb.ts';
import { historyCsv, inventedDays, realHistory, zip } from '../../upstream/rates.ts';

const real = await realHistory();
if (!real)
  console.warn(
    '../shared/data/ecb/eurofxref-hist.zip is not at hand: its properties are held over embedded rates only.',
  );
const embedded = embeddedTables().filter(({ source }) => source === 'ECB');

/** Irrevocable rates, stated apart from the code under test: currency, units for 1 EUR, day. */
const EURO_MEMBERS: Record<string, [rate: number, since: IsoDate]> = {
  SIT: [239.64, '2007-01-01'],
  CYP: [0.585274, '2008-01-01'],
  MTL: [0.4293, '2008-01-01'],
  SKK: [30.126, '2009-01-01'],
  EEK: [15.6466, '2011-01-01'],
  LVL: [0.702804, '2014-01-01'],
  LTL: [3.4528, '2015-01-01'],
  HRK: [7.5345, '2023-01-01'],
  BGN: [1.95583, '2026-01-01'],
};
const REDENOMINATED = [
  { old: 'BGL', current: 'BGN', factor: 1e3, since: '1999-07-05' },
  { old: 'TRL', current: 'TRY', factor: 1e6, since: '2005-01-01' },
  { old: 'ROL', current: 'RON', factor: 1e4, since: '2005-07-01' },
];

/** What a currency is worth on a day, worked out from the file alone; `undefined` where it says nothing. */
function expectedRate(table: RateTable, code: string, date: IsoDate): number | undefined {
  const member = EURO_MEMBERS[code];
  if (code === 'EUR') return 1;
  if (member && date >= member[1]) return member[0];
  const quoted = table.perEuro[code];
  if (quoted !== undefined) return quoted;
  const replaced = REDENOMINATED.find(({ old, current }) => code === old || code === current);
  const [other, factor] =
    replaced?.old === code ? [replaced.current, replaced.factor] : [replaced?.old ?? '', 1 / (replaced?.factor ?? 1)];
  const rate = table.perEuro[other];
  return rate === undefined ? undefined : rate * factor;
}

/** An amount in lira, lei or leva stated before the new ones came is in old ones. */
function asStated(code: string, date: IsoDate): string {
  return REDENOMINATED.find(({ current, since }) => code === current && date < since)?.old ?? code;
}

function agreesWith(tables: readonly RateTable[], first: IsoDate, dayCount: number, numRuns: number) {
  const archive = createArchive(tables);
  const codes = [...new Set(tables.flatMap(({ perEuro }) => Object.keys(perEuro))), 'EUR'].toSorted();
  const { failed, counterexample } = fc.check(
    fc.property(
      fc.integer({ min: 0, max: dayCount }),
      fc.constantFrom(...codes),
      fc.constantFrom(...codes),
      fc.oneof(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0.01, max: 1e13, noNaN: true })),
      (offset, from, to, amount) => {
        const date = addDays(first, offset);
        if (asStated(from, date) === to) return 'value' in convert({ amount, from, to, date }, []);
        const table = tables.findLast((table) => table.date <= date)!;
        const [a, b] = [expectedRate(table, asStated(from, date), date), expectedRate(table, to, date)];
        const made = convert({ amount, from, to, date }, tablesOn(archive, date));
        if (a === undefined || b === undefined) return 'failure' in made && made.failure === 'noRate';
        const right = 'value' in made && same(made.value, (amount / a) * b);
        return right && (made.source === 'law' || made.rateDate === table.date);
      },
    ),
    { numRuns },
  );
  return failed ? counterexample : undefined;
}

/** Equal but for the last bits that the order of two operations can change: no digit that can be printed differs. */
function same(value: number, expected: number): boolean {
  return Math.abs(value / expected - 1) < 1e-14;
}

describe('conversions agree with the published tables to the last printed digit', () => {
  it('on the days of the embedded rates', () => {
    const demo = embedded.filter(({ date }) => date >= '2024-08-19' && date <= '2024-09-02');
    expect(agreesWith(demo, '2024-08-19', 16, 2000)).toBeUndefined();
    expect(agreesWith(embedded, '2024-01-31', 27, 500)).toBeUndefined();
  });

  it.runIf(real)(
    'on 10,000 draws of day, pair and amount from the whole history, weekends and ended currencies included',
    () => {
      expect(agreesWith(real!, '1999-01-04', 9960, 10_000)).toBeUndefined();
    },
    60_000,
  );
});

describe('the history file', () => {
  it('is read from its archive, newest first, with its gaps and its trailing commas', async () => {
    const tables = [...embedded.slice(0, 3), ...inventedDays('2024-01-02', '2024-03-01')];
    expect(await readHistory(new Uint8Array(zip('eurofxref-hist.csv', historyCsv(tables))))).toEqual(
      tables.map((table) =>
        expect.objectContaining({ date: table.date, perEuro: expect.objectContaining(table.perEuro) }),
      ),
    );
  });

  it('H49 is refused when it is damaged, at any byte', async () => {
    const archive = Uint8Array.from(zip('eurofxref-hist.csv', historyCsv(embedded.slice(0, 5))));
    for (let length = 0; length < archive.length; length += 7) {
      expect(await readHistory(archive.slice(0, length))).toBeUndefined();
    }
    for (const at of [0, 8, 14, 22, 40, archive.length - 6, archive.length - 22]) {
      const damaged = archive.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const tables = await readHistory(damaged);
      expect(tables === undefined || tables.length === 5).toBe(true);
    }
    expect(await readHistory(new TextEncoder().encode('<!doctype html>'))).toBeUndefined();
    expect(await readHistory(new Uint8Array(zip('readme.txt', 'not,a\nhistory,file\n')))).toBeUndefined();
  });

  it.runIf(real)('agrees with the embedded tables, with the calendar, and is plausible throughout', () => {
    expect(real!.map(({ date }) => date)).toEqual(real!.map(({ date }) => lastWorkingDay(date)));
    for (const table of embedded) expect(real!.find(({ date }) => date === table.date)?.perEuro).toEqual(table.perEuro);
    const kept = plausible(real!, createArchive(embeddedTables()));
    expect(kept?.length).toBe(real!.length);
  });
});
