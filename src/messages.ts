import type { ArticleMetadata } from './article/article.ts';
import type { Figure } from './context/figure.ts';
import type { IsoDate } from './calendar.ts';
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
export type Request<T extends MessageType> = { type: T } & Exchanges[T]['request'];
export type Answer<T extends MessageType> = Exchanges[T]['answer'];
