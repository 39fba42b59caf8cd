import type { RateTable } from '../rate.ts';
import { readCsv } from './csv.ts';
import { tablesFrom } from './tables.ts';

/** The tables of a `dailyRates` answer in CSV, asked for in English. Rows that state euros for one unit are refused, not inverted. */
export function readDailyRates(csv: string): RateTable[] {
  const direct = readCsv(csv).filter((row) =>
    /^Foreign currency amount for 1 Euro\b/i.test(row.get('Rate convention') ?? ''),
  );
  return tablesFrom(
    'BancaDItalia',
    direct.map((row) => ({
      date: row.get('Reference date (CET)'),
      currency: row.get('ISO Code'),
      rate: row.get('Rate'),
    })),
  );
}
