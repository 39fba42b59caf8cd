import type { IsoDate } from '../../calendar.ts';
import type { CurrencyCode, RateTable } from './rate.ts';

/**
 * The irrevocable conversion rates to the euro, units for 1 EUR, one table for each day on which currencies gave way to it.
 * Council Regulations (EC) 2866/98, 1478/2000, 1086/2006, 1134/2007, 1135/2007, 694/2008 and (EU) 671/2010, 870/2013,
 * 851/2014, 2022/1208, and the one of July 2025 for the lev.
 */
export const LAW_TABLES: readonly RateTable[] = [
  law('1999-01-01', {
    ATS: 13.7603,
    BEF: 40.3399,
    DEM: 1.95583,
    ESP: 166.386,
    FIM: 5.94573,
    FRF: 6.55957,
    IEP: 0.787564,
    ITL: 1936.27,
    LUF: 40.3399,
    NLG: 2.20371,
    PTE: 200.482,
  }),
  law('2001-01-01', { GRD: 340.75 }),
  law('2007-01-01', { SIT: 239.64 }),
  law('2008-01-01', { CYP: 0.585274, MTL: 0.4293 }),
  law('2009-01-01', { SKK: 30.126 }),
  law('2011-01-01', { EEK: 15.6466 }),
  law('2014-01-01', { LVL: 0.702804 }),
  law('2015-01-01', { LTL: 3.4528 }),
  law('2023-01-01', { HRK: 7.5345 }),
  law('2026-01-01', { BGN: 1.95583 }),
];

/** The tables of law in force on a day, oldest first. */
export function lawOn(date: IsoDate): RateTable[] {
  return LAW_TABLES.filter((table) => table.date <= date);
}

function law(date: IsoDate, perEuro: Record<CurrencyCode, number>): RateTable {
  return { date, source: 'law', perEuro };
}
