import * as v from 'valibot';
import { addDays, isIsoDate, type IsoDate } from '../../calendar.ts';
import type { PriceFailure } from './quote.ts';
import {
  lastOnOrBefore,
  OLDEST_CLOSE_DAYS,
  type Close,
  type Closes,
  type GetJson,
  type PriceProvider,
} from './provider.ts';

/** Twelve Data's daily series: raw closes and split-adjusted ones are two requests. */
export function createTwelveData({ host = 'https://api.twelvedata.com' } = {}): PriceProvider {
  return {
    id: 'twelvedata',
    host,
    limits: [
      { requests: 8, milliseconds: 60_000 },
      { requests: 800, milliseconds: 86_400_000 },
    ],
    quotes: () => true,
    closes: async ({ symbol, mic, date, today, key }, get) => {
      const listing = `symbol=${encodeURIComponent(symbol)}&${market(mic)}&apikey=${encodeURIComponent(key)}`;
      const from = addDays(date ?? today, -OLDEST_CLOSE_DAYS);
      const adjusted = await series(get, listing, { from, to: today, adjust: 'splits' });
      if ('failure' in adjusted) return adjusted;
      const latest = lastOnOrBefore(adjusted.closes, today);
      const known: Closes = { currency: adjusted.currency, ...(latest ? { latest } : {}) };
      if (date === null) return known;

      const raw = await series(get, listing, { from, to: date, adjust: 'none' });
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

/** Its own codes tell the tiers of Nasdaq apart, which news does not: those markets are named instead. */
function market(mic: string): string {
  const name = MARKETS.get(mic);
  return name ? `exchange=${name}` : `mic_code=${encodeURIComponent(mic)}`;
}

const MARKETS = new Map([
  ['XNAS', 'NASDAQ'],
  ['XNYS', 'NYSE'],
  ['XASE', 'NYSE'],
  ['ARCX', 'NYSE'],
  ['OTCM', 'OTC'],
]);

async function series(
  get: GetJson,
  listing: string,
  { from, to, adjust }: { from: IsoDate; to: IsoDate; adjust: 'none' | 'splits' },
): Promise<{ currency: string; closes: Close[] } | PriceFailure> {
  // Whether the last day itself is answered is not promised: one more is asked for, and left out by whoever reads.
  const span = `interval=1day&start_date=${from}&end_date=${addDays(to, 1)}&adjust=${adjust}&outputsize=5000`;
  const answer = await get(`/time_series?${listing}&${span}`);
  if ('failure' in answer) return answer;
  const body = v.safeParse(SERIES, answer.body);
  if (!body.success) return failureOf(answer);
  const { meta, values } = body.output;
  return { currency: meta.currency, closes: values.map(({ datetime, close }) => ({ date: datetime, price: close })) };
}

const SERIES = v.object({
  status: v.literal('ok'),
  meta: v.object({ currency: v.pipe(v.string(), v.regex(/^[A-Za-z]{3}$/)) }),
  values: v.array(
    v.object({
      datetime: v.pipe(
        v.string(),
        v.transform((instant) => instant.slice(0, 10)),
        v.custom<IsoDate>(isIsoDate),
      ),
      close: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(Number), v.gtValue(0)),
    }),
  ),
});

/** Its errors are `{ code, message, status: 'error' }`, often with status 200. */
function failureOf({ status, body }: { status: number; body: unknown }): PriceFailure {
  const error = v.safeParse(v.object({ code: v.number(), message: v.string() }), body);
  const { code, message } = error.success ? error.output : { code: status, message: '' };
  if (/\b(plan|upgrade)\b/i.test(message) && code !== 429) return { failure: 'notInPlan' };
  if (code === 401) return { failure: 'wrongKey' };
  if (code === 403) return { failure: 'notInPlan' };
  if (code === 404 || /no data|not found|invalid symbol/i.test(message)) return { failure: 'noData' };
  if (code === 429) return { failure: 'tooMany' };
  return { failure: 'badAnswer' };
}
