import type { IsoDate } from '../../src/calendar.ts';
import { startUpstream, type Reply, type Upstream } from './server.ts';

/** One trading day of an invented share: the close as printed, and how many new shares one old one became that day. */
export interface TradingDay {
  date: IsoDate;
  close: number;
  split?: number;
}

/** The closes of a share that split ten for one on 2024-06-10. */
export const SPLIT_SHARE: readonly TradingDay[] = [
  { date: '2024-06-05', close: 1220 },
  { date: '2024-06-06', close: 1210 },
  { date: '2024-06-07', close: 1200 },
  { date: '2024-06-10', close: 122, split: 10 },
  { date: '2024-06-11', close: 121 },
  { date: '2024-08-22', close: 123.74 },
  { date: '2024-08-23', close: 129.37 },
  { date: '2024-10-24', close: 140.41 },
];
export const KEY = 'a-good-key-0123';

/** A symbol of this name is in nobody's plan; any but SPLT and this one is unknown. */
const PREMIUM = 'PREM';
const SYMBOL = 'SPLT';

export function startTiingo(days: readonly TradingDay[] = SPLIT_SHARE): Promise<Upstream> {
  return startUpstream((url): Reply => {
    const symbol = /^\/tiingo\/daily\/([^/]+)\/prices$/.exec(url.pathname)?.[1]?.toUpperCase();
    if (url.searchParams.get('token') !== KEY) return json({ detail: 'Invalid token.' }, 401);
    if (symbol === PREMIUM) return json({ detail: 'You do not have permission to access this data.' }, 403);
    if (symbol !== SYMBOL) return json({ detail: `Not found.` }, 404);
    const within = between(days, url.searchParams.get('startDate'), url.searchParams.get('endDate'));
    return json(
      within.map(({ date, close, split = 1 }) => ({
        date: `${date}T00:00:00.000Z`,
        close,
        adjClose: close * 0.97,
        divCash: 0,
        splitFactor: split,
      })),
    );
  });
}

/** `listing` is what the answer says of the share: Milan in euros, London in pence. */
export function startTwelveData(
  days: readonly TradingDay[] = SPLIT_SHARE,
  listing: { currency: string } = { currency: 'USD' },
): Promise<Upstream> {
  return startUpstream((url): Reply => {
    const symbol = url.searchParams.get('symbol');
    // Errors come with status 200 and tell the code in the body.
    const error = (code: number, message: string) => json({ code, message, status: 'error' });
    if (url.searchParams.get('apikey') !== KEY)
      return error(401, '**apikey** parameter is incorrect or not specified.');
    if (symbol === PREMIUM) return error(404, 'This symbol is available starting with the Grow plan.');
    if (symbol !== SYMBOL) return error(404, '**symbol** not found: NOPE. Please specify it correctly.');
    const adjust = url.searchParams.get('adjust') === 'splits';
    // The last day itself is left out, as the service does for some markets.
    const within = between(days, url.searchParams.get('start_date'), url.searchParams.get('end_date')).filter(
      ({ date }) => date !== url.searchParams.get('end_date'),
    );
    if (within.length === 0) return error(400, 'No data is available on the specified dates.');
    const values = within.map((day) => ({
      datetime: day.date,
      close: (adjust ? day.close / splitsAfter(days, day.date) : day.close).toFixed(5),
    }));
    return json({ meta: { symbol, interval: '1day', ...listing }, values: values.toReversed(), status: 'ok' });
  });
}

export function startMassive(days: readonly TradingDay[] = SPLIT_SHARE): Promise<Upstream> {
  return startUpstream((url): Reply => {
    const [, symbol, from, to] =
      /^\/v2\/aggs\/ticker\/([^/]+)\/range\/1\/day\/([\d-]+)\/([\d-]+)$/.exec(url.pathname) ?? [];
    if (url.searchParams.get('apiKey') !== KEY) {
      return json({ status: 'ERROR', request_id: 'x', error: 'Unknown API Key' }, 401);
    }
    if (symbol === PREMIUM) {
      return json({ status: 'NOT_AUTHORIZED', request_id: 'x', message: 'You are not entitled to this data.' }, 403);
    }
    const adjusted = url.searchParams.get('adjusted') === 'true';
    const within = symbol === SYMBOL ? between(days, from ?? null, to ?? null) : [];
    const results = within.map((day) => ({
      t: Date.parse(`${day.date}T04:00:00Z`),
      c: adjusted ? day.close / splitsAfter(days, day.date) : day.close,
      v: 1,
    }));
    const count = { ticker: symbol, adjusted, queryCount: results.length, resultsCount: results.length };
    return json({ ...count, status: 'OK', ...(results.length > 0 ? { results } : {}) });
  });
}

function between(days: readonly TradingDay[], from: string | null, to: string | null): TradingDay[] {
  return days.filter(({ date }) => date >= (from ?? '') && date <= (to ?? '9999'));
}

function splitsAfter(days: readonly TradingDay[], date: IsoDate): number {
  return days.filter((day) => day.date > date).reduce((product, { split = 1 }) => product * split, 1);
}

function json(body: unknown, status = 200): Reply {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}
