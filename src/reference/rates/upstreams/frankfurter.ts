import * as v from 'valibot';
import { addDays, type IsoDate } from '../../../calendar.ts';
import { ask, jsonOf } from '../../http.ts';
import { tablesFrom } from '../tables.ts';
import {
  LATEST_WINDOW_DAYS,
  yearWithMargins,
  type AboutSource,
  type CreateUpstream,
  type RateUpstream,
  type UpstreamAnswer,
} from '../upstream.ts';

export const about: AboutSource = {
  id: 'Frankfurter',
  order: 20,
  kind: 'primary',
  figuresOf: 'ECB',
  name: { it: 'BCE', en: 'ECB', de: 'EZB', fr: 'BCE', es: 'BCE' },
  cardName: {
    it: 'BCE/Frankfurter',
    en: 'ECB/Frankfurter',
    de: 'EZB/Frankfurter',
    fr: 'BCE/Frankfurter',
    es: 'BCE/Frankfurter',
  },
};

export const create: CreateUpstream = (fetch) => createFrankfurter(fetch);

/** Frankfurter's first version, which passes on the ECB's reference rates as they are; the second one blends sources. */
export function createFrankfurter(
  fetch: typeof globalThis.fetch,
  { host = 'https://api.frankfurter.dev' } = {},
): RateUpstream {
  const range = async (from: IsoDate, to: IsoDate): Promise<UpstreamAnswer> => {
    const answer = await ask(fetch, { url: `${host}/v1/${from}..${to}?base=EUR`, accept: 'application/json' });
    if ('failure' in answer) return answer.failure === 'notFound' ? { tables: [] } : answer;
    const body = v.safeParse(RANGE, jsonOf(answer));
    if (!body.success) return { failure: 'badAnswer' };
    const observations = Object.entries(body.output.rates).flatMap(([date, rates]) =>
      Object.entries(rates).map(([currency, rate]) => ({ date, currency, rate })),
    );
    const tables = tablesFrom('Frankfurter', observations).filter(({ date }) => date >= from && date <= to);
    return tables.length === 0 && observations.length > 0 ? { failure: 'badAnswer' } : { tables };
  };
  return {
    source: 'Frankfurter',
    daily: true,
    latest: (today) => range(addDays(today, -LATEST_WINDOW_DAYS), today),
    async *year(year) {
      const { from, to } = yearWithMargins(year);
      yield await range(from, to);
    },
  };
}

const RANGE = v.object({
  amount: v.literal(1),
  base: v.literal('EUR'),
  rates: v.record(v.string(), v.record(v.string(), v.number())),
});
