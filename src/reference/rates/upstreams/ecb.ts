import { addDays, daysBetween, type IsoDate } from '../../../calendar.ts';
import { ask, textOf, type HttpFailure } from '../../http.ts';
import { embeddedTables } from '../embedded.ts';
import { STALE_AFTER_DAYS } from '../publication.ts';
import type { CurrencyCode, RateTable } from '../rate.ts';
import { readCsv } from '../../csv.ts';
import { tablesFrom } from '../tables.ts';
import {
  LATEST_WINDOW_DAYS,
  yearWithMargins,
  type AboutSource,
  type CreateUpstream,
  type RateUpstream,
  type UpstreamAnswer,
} from '../upstream.ts';
import { unzipFirst } from '../zip.ts';

export const about: AboutSource = {
  id: 'ECB',
  order: 10,
  kind: 'primary',
  name: { it: 'BCE', en: 'ECB', de: 'EZB', fr: 'BCE', es: 'BCE' },
};

export const create: CreateUpstream = (fetch) => createEcb(fetch);

/** The European Central Bank's data portal (SDMX 2.1 REST) and its zipped history. */
export interface EcbUpstream extends RateUpstream {
  history: () => Promise<UpstreamAnswer>;
}

export function createEcb(
  fetch: typeof globalThis.fetch,
  { portal = 'https://data-api.ecb.europa.eu', files = 'https://www.ecb.europa.eu' } = {},
): EcbUpstream {
  const series = async (from: IsoDate, to: IsoDate, timeLimit?: number): Promise<UpstreamAnswer> => {
    const url = `${portal}/service/data/EXR/D..EUR.SP00.A?startPeriod=${from}&endPeriod=${to}&detail=dataonly&format=csvdata`;
    const answer = await ask(fetch, { url, accept: 'text/csv', ...(timeLimit ? { timeLimit } : {}) });
    if ('failure' in answer) return answer;
    const tables = readSeries(textOf(answer));
    if (!tables) return { failure: 'badAnswer' };
    return { tables: tables.filter(({ date }) => date >= from && date <= to) };
  };
  return {
    source: 'ECB',
    daily: true,
    latest: async (today) => withoutEndedSeries(await series(addDays(today, -LATEST_WINDOW_DAYS), today)),
    async *year(year) {
      const { from, to } = yearWithMargins(year);
      yield await series(from, to, YEAR_TIME_LIMIT);
    },
    history: async () => {
      const answer = await ask(fetch, {
        url: `${files}/stats/eurofxref/eurofxref-hist.zip`,
        accept: 'application/zip',
        limit: LARGEST_HISTORY,
        timeLimit: HISTORY_TIME_LIMIT,
      });
      if ('failure' in answer) return answer;
      const tables = await readHistory(answer.bytes);
      return tables ? { tables } : { failure: 'badAnswer' };
    },
  };
}

/** The whole history since 1999-01-04 from the ECB's zipped file, in order; `undefined` when it is not that file. */
export async function readHistory(zip: Uint8Array<ArrayBuffer>): Promise<RateTable[] | undefined> {
  const text = await unzipFirst(zip);
  if (text === undefined) return undefined;
  const tables = tablesFrom(
    'ECB',
    readCsv(text).flatMap((row) => {
      const date = row.get('Date');
      return [...row].map(([currency, rate]) => ({ date, currency, rate }));
    }),
  );
  return tables.length > 0 ? tables : undefined;
}

/** A year of thirty currencies is some 400 kB, which the portal prepares while one waits. */
const YEAR_TIME_LIMIT = 20_000;
/** The file has 0.6 MB and grows by 25 kB a year. */
const LARGEST_HISTORY = 4_000_000;
const HISTORY_TIME_LIMIT = 60_000;

/** An empty answer means days without rates; text without the expected columns is no answer. */
function readSeries(csv: string): RateTable[] | undefined {
  if (csv.trim() === '') return [];
  const rows = readCsv(csv);
  const first = rows[0];
  if (!first || !['CURRENCY', 'TIME_PERIOD', 'OBS_VALUE'].every((name) => first.has(name))) return undefined;
  const spot = rows.filter(
    (row) =>
      (row.get('CURRENCY_DENOM') ?? 'EUR') === 'EUR' &&
      (row.get('FREQ') ?? 'D') === 'D' &&
      isReferenceCurrency(row.get('CURRENCY') ?? ''),
  );
  return tablesFrom(
    'ECB',
    spot.map((row) => ({ date: row.get('TIME_PERIOD'), currency: row.get('CURRENCY'), rate: row.get('OBS_VALUE') })),
  );
}

/**
 * The portal also holds rates that the ECB uses for its own indices and does not set as reference rates (the Argentine
 * peso, the New Taiwan dollar …). They are not in the file of the history, which the embedded rates come from.
 */
function isReferenceCurrency(currency: CurrencyCode): boolean {
  referenceCurrencies ??= new Set(
    embeddedTables().flatMap(({ source, perEuro }) => (source === 'ECB' ? Object.keys(perEuro) : [])),
  );
  return referenceCurrencies.has(currency);
}

let referenceCurrencies: ReadonlySet<CurrencyCode> | undefined;

/** The portal may add the last value of currencies that are no longer quoted, years old. */
function withoutEndedSeries(answer: UpstreamAnswer | HttpFailure): UpstreamAnswer {
  if ('failure' in answer) return answer;
  const newest = answer.tables.at(-1)?.date;
  return { tables: answer.tables.filter(({ date }) => newest && daysBetween(date, newest) <= STALE_AFTER_DAYS) };
}
