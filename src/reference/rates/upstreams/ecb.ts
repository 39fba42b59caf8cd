import type { RateTable } from '../rate.ts';
import { readCsv } from './csv.ts';
import { tablesFrom } from './tables.ts';
import { unzipFirst } from './zip.ts';

/** The whole history since 1999-01-04 from the ECB's zipped file, in order; `undefined` when it is not that file. */
export async function readHistory(zip: Uint8Array<ArrayBuffer>): Promise<RateTable[] | undefined> {
  const text = await unzipFirst(zip);
  if (text === undefined) return undefined;
  const rows = readCsv(text);
  const tables = tablesFrom(
    'ECB',
    rows.flatMap((row) => {
      const date = row.get('Date');
      return [...row].map(([currency, rate]) => ({ date, currency, rate }));
    }),
  );
  return tables.length > 0 ? tables : undefined;
}
