import { isIsoDate, toIsoDate, type IsoDate } from '../../calendar.ts';
import type { Settings } from '../../settings.ts';
import type { Clock } from '../clock.ts';
import type { Storage } from '../database.ts';
import { ask, jsonOf } from '../http.ts';
import { operatingMic } from '../instruments/directory.ts';
import { createLimits } from './limits.ts';
import type { Close, Closes, GetJson, PriceProvider } from './provider.ts';
import type { PriceAnswer, PriceFailure, ProviderId, Quote } from './quote.ts';

/** Prices from the provider the reader turned on, with the reader's key. Nothing is asked without both. */
export interface Prices {
  /** The close on a day (or the last one before it), the latest, and the change between them across splits. */
  priceFor: (listing: { symbol: string; mic: string; date: IsoDate | null }) => Promise<PriceAnswer | PriceFailure>;
  /** `null` forgets the key. It lies in the extension's own database and nowhere else. */
  storeKey: (request: { provider: string; key: string | null }) => Promise<{ stored: boolean }>;
}

export function createPrices(parts: {
  fetch: typeof globalThis.fetch;
  settings: () => Promise<Pick<Settings, 'priceProvider'>>;
  providers: readonly PriceProvider[];
  storage: Storage;
  clock: Clock;
}): Prices {
  const { fetch, settings, providers, storage, clock } = parts;
  const limits = createLimits(storage, clock);
  const answers = new Map<string, { until: number; answer: PriceAnswer }>();

  const getFrom =
    (provider: PriceProvider): GetJson =>
    async (path) => {
      const free = await limits.spend(provider);
      if (free) return { failure: 'tooMany', retryAt: free.toISOString() };
      const answer = await ask(fetch, { url: provider.host + path, accept: 'application/json' }, WORDED_STATUSES);
      if (!('failure' in answer)) return { status: answer.status, body: jsonOf(answer) };
      if (answer.failure === 'tooMany') return tooMany(answer.retryAfter);
      return { failure: answer.failure === 'badAnswer' ? 'badAnswer' : 'unreachable' };
    };

  const tooMany = (retryAfter: number | undefined): PriceFailure =>
    retryAfter === undefined
      ? { failure: 'tooMany' }
      : { failure: 'tooMany', retryAt: new Date(clock.now().getTime() + retryAfter).toISOString() };

  return {
    priceFor: async ({ symbol, mic, date }) => {
      const { priceProvider } = await settings();
      const provider = providers.find(({ id }) => id === priceProvider);
      if (!provider) return { failure: 'off' };
      const key = await storage.use((database) => database.get('keys', provider.id));
      if (!key) return { failure: 'noKey' };
      const market = operatingMic(mic);
      const isListing = SYMBOL.test(symbol) && MIC.test(market) && (date === null || isIsoDate(date));
      if (!isListing || !provider.quotes(market)) return { failure: 'noData' };

      const name = [provider.id, market, symbol, date].join(' ');
      const before = answers.get(name);
      const now = clock.now().getTime();
      if (before && before.until > now && before.until <= now + REMEMBERED) return before.answer;
      const today = toIsoDate(clock.now());
      const day = date !== null && date > today ? today : date;
      const closes = await provider.closes({ symbol, mic: market, date: day, today, key }, getFrom(provider));
      const answer = 'failure' in closes ? closes : answerFrom(closes, provider.id);
      if (!('failure' in answer)) answers.set(name, { until: now + REMEMBERED, answer });
      return answer;
    },

    storeKey: async ({ provider, key }) => {
      const id = providers.find((known) => known.id === provider)?.id;
      if (!id || (key !== null && !KEY.test(key))) return { stored: false };
      answers.clear();
      const done = await storage.use(async (database) => {
        await (key === null ? database.delete('keys', id) : database.put('keys', key, id));
        return true;
      });
      return { stored: done === true && key !== null };
    },
  };
}

const SYMBOL = /^[A-Z0-9]{1,12}([.-][A-Z0-9]{1,4})?$/;
const MIC = /^[A-Z0-9]{4}$/;
const KEY = /^[\w.-]{8,200}$/;
/** Providers explain these statuses in their answer's body, in words that tell a wrong key from a lesser plan. */
const WORDED_STATUSES: readonly number[] = [400, 401, 403, 404];
/** Milliseconds: a card opened again soon is not worth another request. */
const REMEMBERED = 600_000;
/** Prices stated in hundredths of their currency, as London does. */
const HUNDREDTHS = new Map([
  ['GBX', 'GBP'],
  ['GBp', 'GBP'],
  ['ZAc', 'ZAR'],
  ['ZAC', 'ZAR'],
  ['ILA', 'ILS'],
]);

function answerFrom(closes: Closes, provider: ProviderId): PriceAnswer | PriceFailure {
  const { currency, onDate, latest, onDateInSharesOfToday } = closes;
  const quote = ({ date, price }: Close): Quote => {
    const main = HUNDREDTHS.get(currency);
    return { price: main ? price / 100 : price, currency: main ?? currency, date, provider };
  };
  if (!onDate && !latest) return { failure: 'noData' };
  return {
    ...(onDate ? { onDate: quote(onDate) } : {}),
    ...(latest ? { latest: quote(latest) } : {}),
    ...(latest && onDateInSharesOfToday ? { change: latest.price / onDateInSharesOfToday - 1 } : {}),
  };
}
