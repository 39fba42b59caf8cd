import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../../src/calendar.ts';
import { createArchive } from '../../../src/reference/rates/archive.ts';
import { plausible } from '../../../src/reference/rates/plausibility.ts';
import type { RateSource, RateTable } from '../../../src/reference/rates/rate.ts';

const CODES = 'USD JPY GBP CHF CNY SEK NOK DKK PLN HUF CZK CAD AUD NZD TRY'.split(' ');
const rates = (change: Record<string, number> = {}) => ({
  ...Object.fromEntries(CODES.map((code, index) => [code, 1 + index])),
  ...change,
});
const table = (date: IsoDate, change: Record<string, number> = {}, source: RateSource = 'ECB'): RateTable => ({
  date,
  source,
  perEuro: rates(change),
});
const known = createArchive([table('2024-08-23'), table('2024-08-23', {}, 'BancaDItalia')]);
const dates = (tables: readonly RateTable[] | undefined) => tables?.map(({ date }) => date);

describe('what arrives is believed', () => {
  it('within half and twice the last rate', () => {
    expect(dates(plausible([table('2024-08-26', { TRY: 29 }), table('2024-08-27', { TRY: 15 })], known))).toHaveLength(
      2,
    );
  });

  it('H49 not on a day when a rate jumps, and again on the next', () => {
    const slip = [table('2024-08-26'), table('2024-08-27', { TRY: 1500 }), table('2024-08-28')];
    expect(dates(plausible(slip, known))).toEqual(['2024-08-26', '2024-08-28']);
  });

  it('when a second day confirms a jump, as devaluations do', () => {
    const fall = [table('2024-08-26'), table('2024-08-27', { TRY: 40 }), table('2024-08-28', { TRY: 41 })];
    expect(dates(plausible(fall, known))).toEqual(['2024-08-26', '2024-08-28']);
  });

  it('without the currency that jumps, where tables come by the week', () => {
    const [kept] = plausible([table('2024-08-28', { TRY: 1500 }, 'BancaDItalia')], known) ?? [];
    expect(Object.keys(kept?.perEuro ?? {})).toEqual(CODES.slice(0, -1));
  });

  it('H49 not at all when it contradicts a day that is known', () => {
    expect(plausible([table('2024-08-23', { USD: 100 })], known)).toBeUndefined();
  });

  it('H49 not at all when many rates jump together', () => {
    expect(plausible([table('2024-08-26', { USD: 100, JPY: 200, GBP: 300 })], known)).toBeUndefined();
  });

  it('H49 not at all when a fifth of the currencies is missing', () => {
    const { USD, JPY, GBP, CHF, ...rest } = rates() as Record<string, number>;
    expect([USD, JPY, GBP, CHF].every(Boolean)).toBe(true);
    expect(plausible([{ date: '2024-08-26', source: 'ECB', perEuro: rest }], known)).toBeUndefined();
  });

  it('further from the last rate the older that one is, but never a hundredfold', () => {
    expect(plausible([table('2025-08-22', { TRY: 75 })], known)).toHaveLength(1);
    expect(plausible([table('2025-08-22', { TRY: 1500 }), table('2025-08-25', { TRY: 1500 })], known)).toEqual([]);
  });

  it('when nothing is known that could speak against it', () => {
    expect(plausible([table(addDays('2024-08-23', 900), { TRY: 1500 })], known)).toHaveLength(1);
  });
});
