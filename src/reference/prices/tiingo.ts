import * as v from 'valibot';
import { addDays, isIsoDate, type IsoDate } from '../../calendar.ts';
import type { PriceFailure } from './quote.ts';
import { lastOnOrBefore, OLDEST_CLOSE_DAYS, UNITED_STATES, type Closes, type PriceProvider } from './provider.ts';

/** Tiingo's end-of-day prices: raw closes with the split of each day, in one request. */
export function createTiingo({ host = 'https://api.tiingo.com' } = {}): PriceProvider {
  return {
    id: 'tiingo',
    host,
    limits: [{ requests: 50, milliseconds: 3_600_000 }],
    quotes: (mic) => UNITED_STATES.has(mic) || CHINA.has(mic),
    closes: async ({ symbol, mic, date, today, key }, get) => {
      const from = date ?? today;
      const ticker = encodeURIComponent(symbol.replaceAll('.', '-').toLowerCase());
      const span = `startDate=${addDays(from, -OLDEST_CLOSE_DAYS)}&endDate=${today}`;
      const answer = await get(`/tiingo/daily/${ticker}/prices?${span}&token=${encodeURIComponent(key)}`);
      if ('failure' in answer) return answer;
      const days = v.safeParse(DAYS, answer.body);
      if (!days.success) return failureOf(answer);
      const closes = days.output.map(({ date, close }) => ({ date, price: close }));
      const onDate = date === null ? undefined : lastOnOrBefore(closes, date);
      const latest = lastOnOrBefore(closes, today);
      const known: Closes = { currency: CHINA.has(mic) ? 'CNY' : 'USD' };
      if (latest) known.latest = latest;
      if (onDate) {
        const splits = days.output.filter((day) => day.date > onDate.date).map(({ splitFactor }) => splitFactor);
        known.onDate = onDate;
        known.onDateInSharesOfToday = splits.reduce((price, factor) => price / factor, onDate.price);
      }
      return known;
    },
  };
}

const CHINA: ReadonlySet<string> = new Set(['XSHG', 'XSHE']);
const POSITIVE = v.pipe(v.number(), v.finite(), v.gtValue(0));

const DAYS = v.array(
  v.object({
    date: v.pipe(
      v.string(),
      v.transform((instant) => instant.slice(0, 10)),
      v.custom<IsoDate>(isIsoDate),
    ),
    close: POSITIVE,
    splitFactor: v.optional(POSITIVE, 1),
  }),
);

/** Its errors are `{ detail }`, some of them with status 200. */
function failureOf({ status, body }: { status: number; body: unknown }): PriceFailure {
  const error = v.safeParse(v.object({ detail: v.string() }), body);
  const detail = error.success ? error.output.detail : '';
  if (status === 404 || /not found/i.test(detail)) return { failure: 'noData' };
  if (/run over|allocation|limit/i.test(detail)) return { failure: 'tooMany' };
  if (/permission|subscri|upgrade|power/i.test(detail)) return { failure: 'notInPlan' };
  if (status === 401 || status === 403 || /token|authentication|credentials/i.test(detail))
    return { failure: 'wrongKey' };
  return { failure: 'badAnswer' };
}
