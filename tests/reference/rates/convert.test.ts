import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar.ts';
import { convert } from '../../../src/reference/rates/convert.ts';
import { lawOn } from '../../../src/reference/rates/law.ts';
import type { RateTable } from '../../../src/reference/rates/rate.ts';
import { inForce } from '../../../src/reference/rates/redenominations.ts';

const ECB: RateTable = {
  date: '2024-08-26',
  source: 'ECB',
  perEuro: { USD: 1.1163, CNY: 7.9512, GBP: 0.84645, BGN: 1.9558 },
};
const BDI: RateTable = { date: '2024-08-26', source: 'BancaDItalia', perEuro: { USD: 1.1163, TWD: 35.6 } };
const ON_DATE = [ECB, BDI, ...lawOn('2024-08-26')];
const date: IsoDate = '2024-08-26';

describe('a conversion', () => {
  it.each([
    [50e9, 'CNY', 'USD', 7_020_248_516.95],
    [50e9, 'CNY', 'EUR', 6_288_358_989.84],
    [23e9, 'CNY', 'USD', 3_229_314_317.8],
    [106e9, 'USD', 'EUR', 94_956_552_898.0],
    [130.05, 'USD', 'EUR', 116.5],
    [1, 'EUR', 'USD', 1.1163],
  ])('turns %d %s into %s', (amount, from, to, value) => {
    const made = convert({ amount, from, to, date }, ON_DATE);
    expect(made).toMatchObject({ source: 'ECB', rateDate: date, cross: from !== 'EUR' && to !== 'EUR' });
    expect('value' in made && Math.abs(made.value / value - 1)).toBeLessThan(1e-4);
  });

  it('takes both legs from the one table that holds both currencies', () => {
    expect(convert({ amount: 1, from: 'TWD', to: 'USD', date }, ON_DATE)).toMatchObject({
      source: 'BancaDItalia',
      rate: 1.1163 / 35.6,
      cross: true,
    });
    expect(convert({ amount: 1, from: 'TWD', to: 'GBP', date }, ON_DATE)).toEqual({ failure: 'noRate' });
  });

  it.each([
    ['ITL', 'EUR', 1936.27, 1, '1999-01-01'],
    ['EUR', 'DEM', 1, 1.95583, '1999-01-01'],
    ['HRK', 'EUR', 7.5345, 1, '2023-01-01'],
    ['HRK', 'ITL', 7.5345, 1936.27, '2023-01-01'],
  ])('goes by law from %s to %s', (from, to, amount, value, rateDate) => {
    const made = convert({ amount, from, to, date }, ON_DATE);
    expect(made).toMatchObject({ source: 'law', rateDate });
    expect('value' in made && made.value).toBeCloseTo(value, 9);
  });

  it('converts a currency of law into a quoted one by the day of the quotation', () => {
    expect(convert({ amount: 1936.27, from: 'ITL', to: 'USD', date }, ON_DATE)).toMatchObject({
      value: 1.1163,
      source: 'ECB',
      rateDate: date,
      cross: true,
    });
  });

  it('N6 takes the quotation of a currency that had not yet given way to the euro', () => {
    expect(convert({ amount: 1, from: 'EUR', to: 'BGN', date }, ON_DATE)).toMatchObject({
      value: 1.9558,
      source: 'ECB',
    });
    const later = convert({ amount: 1, from: 'EUR', to: 'BGN', date: '2026-02-02' }, [ECB, ...lawOn('2026-02-02')]);
    expect(later).toMatchObject({ value: 1.95583, source: 'law', rateDate: '2026-01-01' });
  });

  it('N6 goes by law even where a table still quotes the currency', () => {
    const made = convert({ amount: 1.95583, from: 'BGN', to: 'USD', date: '2026-01-02' }, [
      ECB,
      ...lawOn('2026-01-02'),
    ]);
    expect(made).toMatchObject({ value: 1.1163, source: 'ECB' });
  });

  it('N6 reads a name as the currency that bore it on that day', () => {
    const of2003: RateTable = { date: '2003-12-31', source: 'ECB', perEuro: { TRL: 1_771_638, USD: 1.263 } };
    const of2024: RateTable = { date: '2024-08-26', source: 'ECB', perEuro: { TRY: 37.9737, USD: 1.1163 } };
    const stated = { amount: 5e6, from: 'TRY', to: 'EUR', date: '2003-12-31' } as const;
    expect(convert(stated, [of2003])).toMatchObject({ value: 5e6 / 1_771_638 });
    expect(convert(stated, [of2024])).toMatchObject({ value: 5 / 37.9737, rateDate: '2024-08-26' });
    expect(convert({ amount: 1, from: 'TRY', to: 'EUR', date: '2005-01-02' }, [of2003])).toMatchObject({
      value: 1e6 / 1_771_638,
    });
    const ofToday = { amount: 1, from: 'EUR', to: 'TRY', date: '2003-12-31' } as const;
    expect(convert(ofToday, [of2003])).toMatchObject({ value: expect.closeTo(1.771638, 9) });
    expect(inForce('VES', '2010-01-01')).toBe('VEF');
    expect(inForce('VES', '2007-01-01')).toBe('VEB');
    expect(inForce('TRL', '2024-01-01')).toBe('TRL');
  });

  it('says what is missing instead of guessing', () => {
    expect(convert({ amount: 1, from: 'RUB', to: 'EUR', date }, ON_DATE)).toEqual({
      failure: 'noRate',
      currency: 'RUB',
    });
    expect(convert({ amount: 1, from: 'USD', to: 'EUR', date: '1987-10-19' }, [])).toEqual({
      failure: 'noRateForDate',
      currency: 'USD',
    });
  });

  it.each([
    [Number.NaN, 'USD', 'EUR', date],
    [Number.POSITIVE_INFINITY, 'USD', 'EUR', date],
    [1e308, 'EUR', 'CNY', date],
    [1, 'constructor', 'EUR', date],
    [1, '__proto__', 'EUR', date],
    [1, 'usd', 'EUR', date],
    [1, 'USD', 'EUR', '2024-02-30' as IsoDate],
  ])('N9 P14 refuses %d %s → %s on %s', (amount, from, to, date) => {
    expect(convert({ amount, from, to, date }, ON_DATE)).toMatchObject({ failure: 'badRequest' });
  });

  it('N9 has no negative zero', () => {
    const made = convert({ amount: -0, from: 'USD', to: 'EUR', date }, ON_DATE);
    expect('value' in made && Object.is(made.value, 0)).toBe(true);
  });
});
