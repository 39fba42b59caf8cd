import * as v from 'valibot';
import { addDays, type IsoDate } from '../../src/calendar.ts';
import { ask, jsonOf } from '../../src/reference/http.ts';
import { tablesFrom } from '../../src/reference/rates/tables.ts';
import {
  LATEST_WINDOW_DAYS,
  type AboutSource,
  type CreateUpstream,
  type UpstreamAnswer,
} from '../../src/reference/rates/upstream.ts';

export const about: AboutSource = {
  id: 'NBU',
  order: 40,
  kind: 'further',
  name: {
    it: 'Banca nazionale ucraina',
    en: 'National Bank of Ukraine',
    de: 'Ukrainische Nationalbank',
    fr: 'Banque nationale d’Ukraine',
    es: 'Banco Nacional de Ucrania',
  },
  cardName: 'NBU',
};

/** The National Bank of Ukraine: hryvnias for a unit of each currency, and silver among them, each working day. */
export const create: CreateUpstream = (fetch) => {
  const range = async (from: IsoDate, to: IsoDate): Promise<UpstreamAnswer> => {
    const [start, end] = [from, to].map((date) => date.replaceAll('-', ''));
    const url = `https://bank.gov.ua/NBU_Exchange/exchange_site?start=${start}&end=${end}&sort=exchangedate&order=asc&json`;
    const answer = await ask(fetch, { url, accept: 'application/json' });
    if ('failure' in answer) return answer;
    const body = v.safeParse(ROWS, jsonOf(answer));
    return body.success ? { tables: tablesOf(body.output) } : { failure: 'badAnswer' };
  };
  return {
    source: 'NBU',
    daily: true,
    quotes: (currency) => currency === 'XAG',
    latest: (today) => range(addDays(today, -LATEST_WINDOW_DAYS), today),
    async *year(year) {
      yield await range(`${Number(year) - 1}-12-15` as IsoDate, `${year}-12-31` as IsoDate);
    },
  };
};

const ROWS = v.array(
  v.object({ exchangedate: v.string(), cc: v.string(), rate: v.number(), units: v.optional(v.number(), 1) }),
);

/** Its hryvnias for one unit, turned into units for one euro by its own rate of the euro on the same day. */
function tablesOf(rows: v.InferOutput<typeof ROWS>) {
  const euros = new Map(rows.filter(({ cc }) => cc === 'EUR').map((row) => [row.exchangedate, row.rate / row.units]));
  return tablesFrom(
    'NBU',
    rows.map(({ exchangedate, cc, rate, units }) => {
      const euro = euros.get(exchangedate);
      return {
        date: exchangedate.split('.').toReversed().join('-'),
        currency: cc,
        rate: euro && (euro * units) / rate,
      };
    }),
  );
}
