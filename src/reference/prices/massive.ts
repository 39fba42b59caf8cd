import { UTCDate } from '@date-fns/utc';
import * as v from 'valibot';
import { addDays, toIsoDate, type IsoDate } from '../../calendar.ts';
import type { PriceFailure } from './quote.ts';
import {
  lastOnOrBefore,
  OLDEST_CLOSE_DAYS,
  UNITED_STATES,
  type Close,
  type Closes,
  type GetJson,
  type PriceProvider,
} from './provider.ts';

/** Massive (Polygon until October 2025): daily bars of the United States, raw and split-adjusted in two requests. */
export function createMassive({ host = 'https://api.massive.com' } = {}): PriceProvider {
  return {
    id: 'massive',
    host,
    limits: [{ requests: 5, milliseconds: 60_000 }],
    quotes: (mic) => UNITED_STATES.has(mic),
    closes: async ({ symbol, date, today, key }, get) => {
      const from = addDays(date ?? today, -OLDEST_CLOSE_DAYS);
      const adjusted = await bars(get, { symbol, key, from, to: today, adjusted: 'true' });
      if ('failure' in adjusted) return adjusted;
      const latest = lastOnOrBefore(adjusted.closes, today);
      const known: Closes = { currency: 'USD', ...(latest ? { latest } : {}) };
      if (date === null) return known;

      const raw = await bars(get, { symbol, key, from, to: date, adjusted: 'false' });
      // Too many requests for the second one leaves the first one's answer standing.
      if ('failure' in raw) return known;
      const onDate = lastOnOrBefore(raw.closes, date);
      const inSharesOfToday = lastOnOrBefore(adjusted.closes, date);
      if (onDate) known.onDate = onDate;
      if (onDate && inSharesOfToday?.date === onDate.date) known.onDateInSharesOfToday = inSharesOfToday.price;
      return known;
    },
  };
}

async function bars(
  get: GetJson,
  span: { symbol: string; key: string; from: IsoDate; to: IsoDate; adjusted: 'true' | 'false' },
): Promise<{ closes: Close[] } | PriceFailure> {
  const { symbol, key, from, to, adjusted } = span;
  const query = `adjusted=${adjusted}&sort=asc&limit=50000&apiKey=${encodeURIComponent(key)}`;
  const answer = await get(`/v2/aggs/ticker/${encodeURIComponent(symbol)}/range/1/day/${from}/${to}?${query}`);
  if ('failure' in answer) return answer;
  const body = v.safeParse(BARS, answer.body);
  if (!body.success) return failureOf(answer);
  return { closes: body.output.results.map(({ t, c }) => ({ date: t, price: c })) };
}

/** `t` is midnight in New York, which is the same calendar day in UTC. Without trades there are no results. */
const BARS = v.object({
  status: v.picklist(['OK', 'DELAYED']),
  results: v.optional(
    v.array(
      v.object({
        t: v.pipe(
          v.number(),
          v.integer(),
          v.minValue(0),
          v.maxValue(4e12),
          v.transform((t) => toIsoDate(new UTCDate(t))),
        ),
        c: v.pipe(v.number(), v.finite(), v.gtValue(0)),
      }),
    ),
    [],
  ),
});

/** Its errors are `{ status, error }` or `{ status, message }`. */
function failureOf({ status, body }: { status: number; body: unknown }): PriceFailure {
  const text = v.exactOptional(v.string(), '');
  const error = v.safeParse(v.object({ status: v.string(), error: text, message: text }), body);
  const kind = error.success ? error.output.status : '';
  const message = error.success ? `${error.output.error} ${error.output.message}` : '';
  if (status === 404 || kind === 'NOT_FOUND') return { failure: 'noData' };
  if (kind === 'NOT_AUTHORIZED' || /not entitled|upgrade your plan|timeframe/i.test(message)) {
    return { failure: 'notInPlan' };
  }
  if (/exceeded|too many/i.test(message)) return { failure: 'tooMany' };
  if (status === 401 || status === 403 || /api key/i.test(message)) return { failure: 'wrongKey' };
  return { failure: 'badAnswer' };
}
