import type { Runtime } from 'webextension-polyfill';
import type { ArticleMetadata } from './article/article.ts';
import type { Figure } from './context/figure.ts';
import type { IsoDate } from './calendar.ts';
import { extension, type MessageListener } from './extension.ts';
import type { Conversion, ConversionFailure, CurrencyCode } from './reference/rates/rate.ts';
import type { PriceAnswer, PriceFailure } from './reference/prices/quote.ts';
import type { ReferenceSnapshot } from './reference/snapshot.ts';
import type { SavedFigure } from './notebook.ts';
import type { SiteChoice, SiteState } from './sites.ts';
import type { Settings, UiLanguage } from './settings.ts';

/**
 * What a page loads only when it is needed: `words` of cards in one language, `meaning` of figures, the `card` that
 * shows it, `copy`, which writes citations, and the `terms` of the glossary, defined in one language.
 */
export const PARTS = ['words', 'meaning', 'card', 'copy', 'terms'] as const;
export type Part = (typeof PARTS)[number];

/** What a tab's content script answers. */
export interface PageExchanges {
  /** Stable. In the order of the text, once the whole page has been read; on request with the terms of the glossary. */
  'page/figures': { request: { terms?: true }; answer: { article: ArticleMetadata; figures: Figure[] } };
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
  /** Run these scripts in this tab. */
  'page/bring': { request: { parts: Part[]; language: UiLanguage }; answer: object };
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
  return replyOf(type, await extension.runtime.sendMessage({ ...request, type }).catch(retry(type, request)));
}

/** A worker that was just killed can miss the first message; it is alive for the second. */
const retry = (type: string, request: object) => async (error: unknown) => {
  if (!extension.runtime?.id || !/establish connection|port closed/i.test(String(error))) throw error;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return extension.runtime.sendMessage({ ...request, type });
};

/** Asks the content script of a tab's top frame. Rejects with an Error when there is none. */
export async function askTab<T extends keyof PageExchanges>(
  tabId: number,
  type: T,
  request: Exchanges[T]['request'],
): Promise<Answer<T>> {
  return replyOf(type, await extension.tabs.sendMessage(tabId, { ...request, type }, { frameId: 0 }));
}

function replyOf<T extends MessageType>(type: T, reply: unknown): Answer<T> {
  if (isRefusal(reply)) throw new Error(`${type}: ${reply.refused}`);
  if (reply === undefined) throw new Error(`${type}: no answer`);
  return reply as Answer<T>;
}

/** Reads one message's request: what it should be, or `undefined` when it has another shape. */
export type Shapes<Group> = { [T in keyof Group]: (message: unknown) => RequestOf<Group, T> | undefined };

type RequestOf<Group, T extends keyof Group> = Group[T] extends { request: infer Request } ? Request : never;

/**
 * Answers a group of messages as long as `signal` allows. What does not have the shape of its request is refused before
 * anything looks at it; other messages are left to other listeners.
 */
export function answer<Group>(
  answers: Answers<Group>,
  {
    shapes,
    allow,
    signal,
  }: { shapes: Shapes<Group>; allow: (sender: Runtime.MessageSender) => boolean; signal?: AbortSignal },
): void {
  const listener: MessageListener = (message, sender, reply) => {
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(answers as object, type)) return undefined;
    const refuse = (refused: string) => reply({ refused } satisfies Refusal);
    const request = shapes[type as keyof Group](message);
    if (sender.id !== extension.runtime.id || !allow(sender)) refuse('not allowed');
    else if (request === undefined) refuse('malformed');
    else {
      const answerOne = answers[type as keyof Group] as (request: unknown, sender: Runtime.MessageSender) => unknown;
      Promise.resolve()
        .then(() => answerOne(request, sender))
        .then(reply, (error: unknown) => refuse(error instanceof Error ? error.message : 'failed'));
    }
    return true;
  };
  extension.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => extension.runtime?.onMessage?.removeListener(listener), { once: true });
}

/** Only the extension's own pages: popup, options, notebook. */
export const fromOwnPages = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(extension.runtime.getURL('')) === true;
/** Content scripts too; what they may ask is harmless. */
export const fromAnywhereOurs = (): boolean => true;
