import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { ArticleMetadata } from './article/article.ts';
import type { Figure } from './context/figure.ts';
import { isIsoDate, type IsoDate } from './calendar.ts';
import type { Conversion, ConversionFailure, CurrencyCode } from './reference/rates/rate.ts';
import type { PriceAnswer, PriceFailure } from './reference/prices/quote.ts';
import type { ReferenceSnapshot } from './reference/snapshot.ts';
import type { SavedFigure } from './notebook.ts';
import type { SiteChoice, SiteState } from './sites.ts';
import type { Settings } from './settings.ts';

/** What a tab's content script answers. */
export interface PageExchanges {
  /** Stable. In the order of the text, once the whole page has been read. */
  'page/figures': { request: object; answer: { article: ArticleMetadata; figures: Figure[] } };
  /** Scrolls to a figure of the last `page/figures` and opens its card. */
  'page/show': { request: { index: number }; answer: { shown: boolean } };
  /** Marks a figure without moving the page; `null` ends it. */
  'page/peek': { request: { index: number | null }; answer: object };
  'page/walk': { request: { direction: 'next' | 'previous' }; answer: { index: number | null } };
  /** Copies the open, last or nearest figure in the reader's format. */
  'page/copy': { request: object; answer: { copied: boolean } };
  /** Draws or takes away everything at once; the answer comes when the page is as asked. */
  'page/switch': { request: { on: boolean }; answer: object };
  /** Settings, rates or the site's choice changed: explain and draw anew. */
  'page/refresh': { request: object; answer: object };
}

/** What the background answers to a content script, which is not trusted: nothing here is privileged. */
export interface GuestExchanges {
  /** The gate saw figures: run the core in this tab. */
  'page/wake': { request: object; answer: object };
  /** The first intent to open a card: run the card's script in this tab. */
  'page/prepareCard': { request: object; answer: object };
  'page/setup': { request: object; answer: { settings: Settings; site: SiteState } };
  /** Tells the badge; `off` counts conversions that do not add up. */
  'page/count': { request: { figures: number; off: number }; answer: object };
  'reference/snapshot': {
    request: { date: IsoDate | null; currencies: CurrencyCode[]; symbols: string[] };
    answer: ReferenceSnapshot;
  };
  'notebook/save': { request: { saved: Omit<SavedFigure, 'id' | 'savedAt'> }; answer: { id: string } };
  /** "Not on this site" and the currency a bare symbol stands for here; the site is the sender's. */
  'site/choose': { request: { choice: SiteChoice }; answer: SiteState };
  'settings/open': { request: object; answer: object };
  'settings/onlyWithAlt': { request: object; answer: object };
}

/** What the background answers to the extension's own pages only. */
export interface OwnExchanges {
  /** Stable. */
  'rates/convert': {
    request: { amount: number; from: CurrencyCode; to: CurrencyCode; date: IsoDate };
    answer: Conversion | ConversionFailure;
  };
  'rates/status': { request: object; answer: { latest: IsoDate; source: string; history: boolean } };
  'rates/refresh': { request: object; answer: { latest: IsoDate } | { failure: string } };
  'rates/history': { request: object; answer: { days: number } | { failure: string } };
  'prices/ask': {
    request: { symbol: string; mic: string; date: IsoDate | null };
    answer: PriceAnswer | PriceFailure;
  };
  'prices/key': { request: { provider: string; key: string | null }; answer: { stored: boolean } };
  'instruments/update': { request: object; answer: { instruments: number } | { failure: string } };
  'site/state': { request: { tabId: number }; answer: SiteState };
  'site/switch': { request: { tabId: number; on: boolean }; answer: SiteState };
  /** Corrects the article's date for this tab's page; `null` forgets the correction. */
  'article/correct': { request: { url: string; published: IsoDate | null }; answer: object };
}

export type Exchanges = PageExchanges & GuestExchanges & OwnExchanges;
export type MessageType = keyof Exchanges;
export type Answer<T extends MessageType> = Exchanges[T]['answer'];

/** What answers each message of a group; a second argument says who asks. */
export type Answers<Group> = {
  [T in keyof Group]: Group[T] extends { request: infer Request; answer: infer Reply }
    ? (request: Request, sender: Runtime.MessageSender) => Promise<Reply> | Reply
    : never;
};

/** What a message that was refused or that failed is answered with, so that the asker can tell it from an answer. */
interface Refusal {
  refused: string;
}

const isRefusal = (reply: unknown): reply is Refusal =>
  typeof reply === 'object' && reply !== null && typeof (reply as Partial<Refusal>).refused === 'string';

/** Asks the background. Rejects with an Error when nobody answers, or when the message is refused. */
export async function ask<T extends keyof (GuestExchanges & OwnExchanges)>(
  type: T,
  request: Exchanges[T]['request'],
): Promise<Answer<T>> {
  return replyOf(type, await browser.runtime.sendMessage({ ...request, type }).catch(retry(type, request)));
}

/** A worker that was just killed can miss the first message; it is alive for the second. */
const retry = (type: string, request: object) => async (error: unknown) => {
  if (!browser.runtime?.id || !/establish connection|port closed/i.test(String(error))) throw error;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return browser.runtime.sendMessage({ ...request, type });
};

/** Asks the content script of a tab's top frame. Rejects with an Error when there is none. */
export async function askTab<T extends keyof PageExchanges>(
  tabId: number,
  type: T,
  request: Exchanges[T]['request'],
): Promise<Answer<T>> {
  return replyOf(type, await browser.tabs.sendMessage(tabId, { ...request, type }, { frameId: 0 }));
}

function replyOf<T extends MessageType>(type: T, reply: unknown): Answer<T> {
  if (isRefusal(reply)) throw new Error(`${type}: ${reply.refused}`);
  if (reply === undefined) throw new Error(`${type}: no answer`);
  return reply as Answer<T>;
}

const date = v.custom<IsoDate>(isIsoDate);
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3,5}$/));
const symbol = v.pipe(v.string(), v.maxLength(24));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const nothing = v.object({});

/** The shape of each request. What does not have it is refused before anything looks at it. */
const REQUESTS = {
  'page/figures': nothing,
  'page/show': v.object({ index }),
  'page/peek': v.object({ index: v.nullable(index) }),
  'page/walk': v.object({ direction: v.picklist(['next', 'previous']) }),
  'page/copy': nothing,
  'page/switch': v.object({ on: v.boolean() }),
  'page/refresh': nothing,
  'page/wake': nothing,
  'page/prepareCard': nothing,
  'page/setup': nothing,
  'page/count': v.object({ figures: index, off: index }),
  'reference/snapshot': v.object({
    date: v.nullable(date),
    currencies: v.pipe(v.array(currency), v.maxLength(300)),
    symbols: v.pipe(v.array(symbol), v.maxLength(2000)),
  }),
  'notebook/save': v.object({ saved: v.custom<Omit<SavedFigure, 'id' | 'savedAt'>>(isSmallRecord) }),
  'site/choose': v.object({ choice: v.strictObject({ on: v.optional(v.boolean()), currency: v.optional(currency) }) }),
  'settings/open': nothing,
  'settings/onlyWithAlt': nothing,
  'rates/convert': v.object({ amount: v.pipe(v.number(), v.finite()), from: currency, to: currency, date }),
  'rates/status': nothing,
  'rates/refresh': nothing,
  'rates/history': nothing,
  'prices/ask': v.object({ symbol, mic: text(8), date: v.nullable(date) }),
  'prices/key': v.object({ provider: text(20), key: v.nullable(text(200)) }),
  'instruments/update': nothing,
  'site/state': v.object({ tabId: v.number() }),
  'site/switch': v.object({ tabId: v.number(), on: v.boolean() }),
  'article/correct': v.object({ url: text(4000), published: v.nullable(date) }),
} satisfies Record<MessageType, v.GenericSchema>;

/** Far above any figure, far below what would hurt: a page cannot fill the notebook with one message. */
function isSmallRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && JSON.stringify(value).length < 100_000;
}

/**
 * Answers a group of messages as long as `signal` allows. Other messages are left to other listeners: the listener
 * answers `undefined` at once for what is not its own.
 */
export function answer<Group>(
  answers: Answers<Group>,
  { allow, signal }: { allow: (sender: Runtime.MessageSender) => boolean; signal?: AbortSignal },
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(answers as object, type)) return undefined;
    const refuse = (refused: string) => Promise.resolve<Refusal>({ refused });
    if (sender.id !== browser.runtime.id || !allow(sender)) return refuse('not allowed');
    const request = v.safeParse(REQUESTS[type as MessageType], message);
    if (!request.success) return refuse('malformed');
    const reply = answers[type as keyof Group] as (request: unknown, sender: Runtime.MessageSender) => unknown;
    return Promise.resolve()
      .then(() => reply(request.output, sender))
      .catch((error: unknown) => refuse(error instanceof Error ? error.message : 'failed'));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}

/** Only the extension's own pages: popup, options, notebook. */
export const fromOwnPages = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) === true;
/** Content scripts too; what they may ask is harmless. */
export const fromAnywhereOurs = (): boolean => true;
