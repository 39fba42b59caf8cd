import { addDays, daysBetween, type IsoDate } from '../../../calendar.ts';
import type { Clock } from '../../clock.ts';
import { ask, textOf } from '../../http.ts';
import { quotedByBancaDItalia } from '../embedded.ts';
import { lastWorkingDay } from '../publication.ts';
import type { RateTable } from '../rate.ts';
import { readCsv } from '../../csv.ts';
import { tablesFrom } from '../tables.ts';
import type { AboutSource, CreateUpstream, RateUpstream, UpstreamAnswer } from '../upstream.ts';

export const about: AboutSource = {
  id: 'BancaDItalia',
  order: 30,
  kind: 'further',
  name: {
    it: 'Banca d’Italia',
    en: 'Bank of Italy',
    de: 'Banca d’Italia',
    fr: 'Banque d’Italie',
    es: 'Banco de Italia',
  },
  cardName: {
    it: "Banca d'Italia",
    en: 'Bank of Italy',
    de: "Banca d'Italia",
    fr: "Banca d'Italia",
    es: "Banca d'Italia",
  },
};

export const create: CreateUpstream = (fetch, clock) => createBancaDItalia(fetch, clock);

/**
 * The Banca d'Italia's exchange rates of some 150 currencies. It has no table of a whole year, only one of each day: a
 * year is read by its Wednesdays, all of them in order, so that no request tells which week is of interest.
 */
export function createBancaDItalia(
  fetch: typeof globalThis.fetch,
  clock: Pick<Clock, 'wait'>,
  { host = 'https://tassidicambio.bancaditalia.it' } = {},
): RateUpstream {
  const day = async (date: IsoDate): Promise<UpstreamAnswer> => {
    const url = `${host}/terzevalute-wf-web/rest/v1.0/dailyRates?referenceDate=${date}&currencyIsoCode=EUR&lang=en`;
    const answer = await ask(fetch, { url, accept: 'text/csv' });
    if ('failure' in answer) return answer;
    const tables = readDailyRates(textOf(answer));
    return tables ? { tables: tables.filter((table) => table.date === date) } : { failure: 'badAnswer' };
  };
  /** A day without rates is answered with none: Italian holidays are not those of TARGET. Nothing else makes it step back. */
  const onOrBefore = async (date: IsoDate): Promise<UpstreamAnswer> => {
    let answer: UpstreamAnswer = { tables: [] };
    for (let tried = date, step = 0; step <= STEPS_BACK; step += 1, tried = lastWorkingDay(addDays(tried, -1))) {
      answer = await day(tried);
      if ('failure' in answer || answer.tables.length > 0) return answer;
    }
    return answer;
  };
  return {
    source: 'BancaDItalia',
    daily: false,
    quotes: quotedByBancaDItalia,
    latest: (today) => onOrBefore(lastWorkingDay(today)),
    async *year(year, today, known) {
      for (const wednesday of wednesdaysOf(year)) {
        const date = lastWorkingDay(wednesday);
        if (date > today) return;
        if (known(date)) continue;
        const answer = await onOrBefore(date);
        yield answer;
        if ('failure' in answer) return;
        await clock.wait(PACE);
      }
    },
  };
}

/**
 * The tables of a `dailyRates` answer in CSV, asked for in English; `undefined` when it is none. Rows that state euros
 * for one unit are refused, not inverted, and "N.A." is no rate.
 */
export function readDailyRates(csv: string): RateTable[] | undefined {
  if (csv.trim() === '') return [];
  const rows = readCsv(csv);
  if (!/^\uFEFF?Country,/.test(csv)) return undefined;
  const direct = rows.filter((row) => DIRECT.test(row.get('Rate convention') ?? ''));
  return tablesFrom(
    'BancaDItalia',
    direct.map((row) => ({
      date: row.get('Reference date (CET)'),
      currency: row.get('ISO Code'),
      rate: row.get('Rate'),
    })),
  );
}

const DIRECT = /^Foreign currency amount for 1 Euro\b/i;
const STEPS_BACK = 4;
/** Milliseconds between two of the fifty requests that make a year. */
const PACE = 250;

/** From the last Wednesday before the year on, so that its first days have a table before them. */
function wednesdaysOf(year: string): IsoDate[] {
  const days: IsoDate[] = [];
  const first = addDays(`${year}-01-01` as IsoDate, -7);
  // 1970-01-07 was a Wednesday.
  const offset = (7 - (daysBetween('1970-01-07', first) % 7)) % 7;
  for (let day = addDays(first, offset); day.slice(0, 4) <= year; day = addDays(day, 7)) days.push(day);
  return days;
}
