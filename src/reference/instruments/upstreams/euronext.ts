import { readCsv } from '../../csv.ts';
import { ask, textOf } from '../../http.ts';
import { symbolKey } from '../directory.ts';
import type { Instrument } from '../instrument.ts';
import { isIsin } from '../isin.ts';
import { LARGEST_LIST, LIST_TIME_LIMIT, type InstrumentUpstream } from './upstream.ts';

/** The shares of Euronext's markets: Milan, Paris, Amsterdam, Brussels, Lisbon, Oslo and Dublin. */
export function createEuronext(
  fetch: typeof globalThis.fetch,
  { host = 'https://live.euronext.com' } = {},
): InstrumentUpstream {
  return {
    listings: async () => {
      const url = `${host}/en/pd_es/data/stocks/download?${QUERY}`;
      const request = { url, accept: 'text/csv', limit: LARGEST_LIST, timeLimit: LIST_TIME_LIMIT };
      const answer = await ask(fetch, request);
      if ('failure' in answer) return answer;
      const instruments = readEuronextList(textOf(answer));
      return instruments.length > 0 ? { instruments } : { failure: 'badAnswer' };
    },
  };
}

/** The list has three lines of preamble after its header, and markets where others' shares are traded: both are left out. */
export function readEuronextList(csv: string): Instrument[] {
  return readCsv(csv, ';').flatMap((row): Instrument[] => {
    const [name = '', isin = '', symbol = '', market = '', currency = ''] = COLUMNS.map((column) => row.get(column));
    const mic = MARKETS.get(market.split(',')[0]?.trim() ?? '');
    const isListing = mic && isIsin(isin) && SYMBOL.test(symbol) && /^[A-Z]{3}$/.test(currency);
    if (!isListing || name === '' || name.length > LONGEST_NAME) return [];
    return [{ symbol: symbolKey(symbol), mic, name, currency, isin }];
  });
}

const QUERY = 'mics=dm_all_stock&fe_type=csv&fe_decimal_separator=.&fe_date_format=d%2Fm%2FY';
const COLUMNS = ['Name', 'ISIN', 'Symbol', 'Market', 'Currency'] as const;
const SYMBOL = /^[A-Z0-9]{1,10}$/;
const LONGEST_NAME = 120;
const MARKETS = new Map([
  ['Euronext Milan', 'XMIL'],
  ['Euronext Growth Milan', 'XMIL'],
  ['Euronext Paris', 'XPAR'],
  ['Euronext Growth Paris', 'XPAR'],
  ['Euronext Access Paris', 'XPAR'],
  ['Euronext Amsterdam', 'XAMS'],
  ['Euronext Brussels', 'XBRU'],
  ['Euronext Growth Brussels', 'XBRU'],
  ['Euronext Lisbon', 'XLIS'],
  ['Euronext Dublin', 'XDUB'],
  ['Euronext Growth Dublin', 'XDUB'],
  ['Oslo Børs', 'XOSL'],
  ['Euronext Expand Oslo', 'XOSL'],
  ['Euronext Growth Oslo', 'XOSL'],
]);
