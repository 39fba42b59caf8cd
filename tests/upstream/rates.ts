import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import type { IsoDate } from '../../src/calendar.ts';
import { embeddedTables } from '../../src/reference/rates/embedded.ts';
import { lastWorkingDay } from '../../src/reference/rates/publication.ts';
import type { RateTable } from '../../src/reference/rates/rate.ts';
import { readHistory } from '../../src/reference/rates/upstreams/ecb.ts';
import { addDays } from '../../src/calendar.ts';
import { startUpstream, type Reply, type Upstream } from './server.ts';

/** The ECB's own history file, outside of this repository; `undefined` where it is not at hand. */
export async function realHistory(): Promise<RateTable[] | undefined> {
  try {
    return await readHistory(new Uint8Array(readFileSync('../shared/data/ecb/eurofxref-hist.zip')));
  } catch {
    return undefined;
  }
}

/** Made-up tables for each working day, near enough to the embedded ones to be plausible and each day different. */
export function inventedDays(from: IsoDate, to: IsoDate): RateTable[] {
  const known = embeddedTables().filter(({ source }) => source === 'ECB');
  const tables: RateTable[] = [];
  for (let date = from, step = 0; date <= to; date = addDays(date, 1), step += 1) {
    if (lastWorkingDay(date) !== date) continue;
    const base = known.findLast((table) => table.date <= date) ?? known[0];
    const drift = base?.date === date ? 1 : 1 + (step % 17) / 1000;
    const moved = Object.entries(base?.perEuro ?? {}).map(([code, rate]) => [code, Number((rate * drift).toFixed(5))]);
    tables.push({ date, source: 'ECB', perEuro: Object.fromEntries(moved) as RateTable['perEuro'] });
  }
  return tables;
}

/** The data portal and the files of the European Central Bank. */
export function startEcb(tables: readonly RateTable[]): Promise<Upstream> {
  return startUpstream((url): Reply => {
    if (url.pathname === '/stats/eurofxref/eurofxref-hist.zip') {
      return { type: 'application/zip', body: zip('eurofxref-hist.csv', historyCsv(tables)) };
    }
    const from = url.searchParams.get('startPeriod') ?? '';
    const to = url.searchParams.get('endPeriod') ?? '9999';
    const days = tables.filter(({ date }) => date >= from && date <= to);
    // Without rates in the period the portal says nothing at all, with status 200.
    return { type: 'application/vnd.sdmx.data+csv;version=1.0.0', body: days.length > 0 ? seriesCsv(days) : '' };
  });
}

export function startFrankfurter(tables: readonly RateTable[]): Promise<Upstream> {
  return startUpstream((url): Reply => {
    const [, from = '', to = ''] = /^\/v1\/(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(url.pathname) ?? [];
    const days = tables.filter(({ date }) => date >= from && date <= to);
    if (days.length === 0)
      return { status: 404, type: 'application/json; charset=utf-8', body: '{"message":"not found"}' };
    const rates = Object.fromEntries(days.map(({ date, perEuro }) => [date, perEuro]));
    const body = { amount: 1, base: 'EUR', start_date: days[0]?.date, end_date: days.at(-1)?.date, rates };
    return { type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
  });
}

/** `lacking` are the days on which it publishes nothing beyond the weekends. */
export function startBancaDItalia(
  rates: Readonly<Record<string, number>>,
  lacking: readonly IsoDate[] = [],
): Promise<Upstream> {
  return startUpstream((url): Reply => {
    const date = (url.searchParams.get('referenceDate') ?? '') as IsoDate;
    const open = lastWorkingDay(date) === date && !lacking.includes(date);
    return { type: 'text/csv', body: dailyRatesCsv(date, open ? rates : {}) };
  });
}

/** SDMX-CSV, series by series as the portal sends it. */
export function seriesCsv(tables: readonly RateTable[]): string {
  const currencies = [...new Set(tables.flatMap(({ perEuro }) => Object.keys(perEuro)))].toSorted();
  const rows = currencies.flatMap((code) =>
    tables
      .filter(({ perEuro }) => code in perEuro)
      .map(({ date, perEuro }) => `EXR.D.${code}.EUR.SP00.A,D,${code},EUR,SP00,A,${date},${perEuro[code]}`),
  );
  return ['KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE', ...rows, ''].join('\n');
}

/** The file of the whole history: newest first, "N/A" for no rate, a comma at the end of each line. */
export function historyCsv(tables: readonly RateTable[]): string {
  const currencies = [...new Set(tables.flatMap(({ perEuro }) => Object.keys(perEuro)))];
  const rows = tables
    .toReversed()
    .map(({ date, perEuro }) => `${date},${currencies.map((code) => perEuro[code] ?? 'N/A').join(',')},`);
  return [`Date,${currencies.join(',')},`, ...rows, ''].join('\n');
}

export function dailyRatesCsv(date: IsoDate, rates: Readonly<Record<string, number | string>>): string {
  const rows = Object.entries(rates).map(
    ([code, rate]) => `SOMEWHERE,Some Currency,${code},001,${rate},Foreign currency amount for 1 Euro.,${date}`,
  );
  const head = 'Country,Currency,ISO Code,UIC Code,Rate,Rate convention,Reference date (CET)';
  return [head, ...rows, '', '', '# DISCLAIMER', '# Rates are published with a lag, and for information.', ''].join(
    '\n',
  );
}

/** A ZIP archive with one deflated file. */
export function zip(name: string, text: string): Uint8Array {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([signature(0x04034b50), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
