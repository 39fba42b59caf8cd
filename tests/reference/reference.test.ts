import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar.ts';
import { createReference } from '../../src/reference/index.ts';
import { convert } from '../../src/reference/rates/convert.ts';

function offline(now: string) {
  return createReference({
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    settings: () => Promise.resolve({ updateRates: true, priceProvider: null }),
    database: () => Promise.reject(new Error('no database')),
    clock: { now: () => new Date(now), wait: () => Promise.resolve() },
    random: () => 0,
  });
}

describe('a fresh install without a network', () => {
  const reference = offline('2026-04-13T18:00:00Z');
  const toEuro = (from: string, date: IsoDate) => reference.convert({ amount: 1, from, to: 'EUR', date });

  it('H50 answers the demonstration article at once', async () => {
    const snapshot = await reference.snapshot({
      date: '2024-08-26',
      currencies: ['CNY', 'USD', 'EUR'],
      symbols: ['NVDA', 'BABA', 'TCEHY', 'GOOG', 'GOOGL', 'NOPE'],
    });
    expect(snapshot.onDate[0]).toMatchObject({ date: '2024-08-26', source: 'ECB' });
    expect(snapshot.onDate[0]?.perEuro).toMatchObject({ USD: 1.1163, CNY: 7.9512 });
    expect(snapshot.latest[0]).toMatchObject({ date: '2026-04-13', source: 'ECB' });
    expect(snapshot.latestIsCurrent).toBe(true);
    expect(snapshot.around.map(({ date }) => date)).toEqual([
      '2024-08-19',
      '2024-08-20',
      '2024-08-21',
      '2024-08-22',
      '2024-08-23',
      '2024-08-26',
      '2024-08-27',
      '2024-08-28',
      '2024-08-29',
      '2024-08-30',
      '2024-09-02',
    ]);
    expect(snapshot.series[0]?.date).toBe('2024-08-26');
    expect(snapshot.series.at(-1)?.date).toBe('2026-04-13');
    expect(snapshot.series.length).toBeGreaterThan(20);
    expect(Object.keys(snapshot.series[0]?.perEuro ?? {})).toEqual(['CNY', 'USD']);
    expect(snapshot.instruments.map(({ symbol, mic }) => `${mic}:${symbol}`)).toEqual([
      'XNAS:NVDA',
      'XNYS:BABA',
      'OTCM:TCEHY',
      'XNAS:GOOG',
      'XNAS:GOOGL',
    ]);
    const made = convert({ amount: 50e9, from: 'CNY', to: 'USD', date: '2024-08-26' }, snapshot.onDate);
    expect('value' in made && made.value / 1e9).toBeCloseTo(7.02, 3);
  });

  it('N4 without a date knows the latest rates only', async () => {
    const snapshot = await reference.snapshot({ date: null, currencies: ['USD'], symbols: [] });
    expect(snapshot).toMatchObject({ onDate: [], around: [], series: [], latestIsCurrent: true });
    expect(snapshot.latest.map(({ source }) => source).slice(0, 2)).toEqual(['ECB', 'BancaDItalia']);
  });

  it.each([
    ['a Saturday', '2024-08-24', '2024-08-23'],
    ['a Sunday', '2024-08-25', '2024-08-23'],
    ['a day without a table of its own', '2019-06-15', '2018-12-31'],
    ['the future', '2027-01-01', '2026-04-13'],
  ] as const)('N5 takes the last table on or before %s', async (_, date, rateDate) => {
    expect(await reference.convert({ amount: 1, from: 'EUR', to: 'USD', date })).toMatchObject({ rateDate });
  });

  it('N6 never carries a currency past its end', async () => {
    expect(await toEuro('RUB', '2022-06-15')).toEqual({ failure: 'noRate', currency: 'RUB' });
    expect(await toEuro('ISK', '2009-06-15')).toEqual({ failure: 'noRate', currency: 'ISK' });
    expect(await toEuro('HRK', '2023-06-15')).toMatchObject({ source: 'law', rateDate: '2023-01-01' });
    expect(await toEuro('USD', '1998-12-31')).toEqual({ failure: 'noRateForDate', currency: 'USD' });
  });

  it('never says that an old table is current', async () => {
    const later = offline('2026-04-14T14:20:00Z');
    const before = offline('2026-04-14T13:00:00Z');
    const behind = offline('2020-01-01T12:00:00Z');
    const request = { date: null, currencies: [], symbols: [] };
    expect(await later.snapshot(request)).toMatchObject({ latestIsCurrent: false });
    expect(await before.snapshot(request)).toMatchObject({ latestIsCurrent: true });
    expect(await behind.snapshot(request)).toMatchObject({ latestIsCurrent: false });
  });
});
