import * as v from 'valibot';
import { ask, jsonOf } from '../../http.ts';
import { symbolKey } from '../directory.ts';
import type { Instrument } from '../instrument.ts';
import { LARGEST_LIST, LIST_TIME_LIMIT, type InstrumentUpstream } from './upstream.ts';

/** The tickers of the companies that report to the Securities and Exchange Commission, with their exchanges. */
export function createSec(fetch: typeof globalThis.fetch, { host = 'https://www.sec.gov' } = {}): InstrumentUpstream {
  return {
    listings: async () => {
      const url = `${host}/files/company_tickers_exchange.json`;
      const request = { url, accept: 'application/json', limit: LARGEST_LIST, timeLimit: LIST_TIME_LIMIT };
      const answer = await ask(fetch, request);
      if ('failure' in answer) return answer;
      const instruments = readSecList(jsonOf(answer));
      return instruments ? { instruments } : { failure: 'badAnswer' };
    },
  };
}

/** Rows are lists of fields in the order that the file itself names; a row without an exchange claims no listing. */
export function readSecList(body: unknown): Instrument[] | undefined {
  const list = v.safeParse(LIST, body);
  if (!list.success) return undefined;
  const { fields, data } = list.output;
  const [name, ticker, exchange] = ['name', 'ticker', 'exchange'].map((field) => fields.indexOf(field));
  if (name === undefined || ticker === undefined || exchange === undefined) return undefined;
  if (Math.min(name, ticker, exchange) < 0) return undefined;
  return data.flatMap((row): Instrument[] => {
    const mic = MARKETS.get(String(row[exchange]));
    const symbol = symbolKey(String(row[ticker]));
    const issuer = String(row[name]).trim();
    if (!mic || !SYMBOL.test(symbol) || issuer === '' || issuer.length > LONGEST_NAME) return [];
    return [{ symbol, mic, name: issuer, currency: 'USD' }];
  });
}

const LIST = v.object({
  fields: v.array(v.string()),
  data: v.array(v.array(v.nullable(v.union([v.string(), v.number()])))),
});
const MARKETS = new Map([
  ['Nasdaq', 'XNAS'],
  ['NYSE', 'XNYS'],
  ['CBOE', 'BATS'],
  ['OTC', 'OTCM'],
]);
const SYMBOL = /^[A-Z0-9]{1,8}(\.[A-Z0-9]{1,4})?$/;
const LONGEST_NAME = 120;
