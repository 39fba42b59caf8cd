import type { CurrencyCode } from './reference/rates/rate.ts';
import type { ProviderId } from './reference/prices/quote.ts';

export const UI_LANGUAGES = ['it', 'en', 'de', 'fr', 'es'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const CITATION_FORMATS = [
  'text',
  'markdown',
  'table',
  'link',
  'apa',
  'chicago',
  'chicagoNote',
  'mla',
  'italianNote',
  'bibtex',
  'ris',
  'cslJson',
  'webAnnotation',
  'wikipedia',
  'sentence',
  'template',
] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The reader's choices. Small, versioned, kept in `storage.sync`; grants and sites are not here. */
export interface Settings {
  version: 1;
  homeCurrency: CurrencyCode;
  secondCurrency: CurrencyCode | null;
  /** `browser` follows the browser's interface, `page` the article. */
  language: 'browser' | 'page' | UiLanguage;
  annotate: { money: boolean; percent: boolean; ticker: boolean; multiple: boolean; term: boolean };
  underline: 'dotted' | 'tint' | 'alt';
  opening: 'fast' | 'normal' | 'slow' | 'alt' | 'click';
  /** One request a day for a public table that is the same for everyone. */
  updateRates: boolean;
  /** Prices are off until the reader chooses who is asked. The key is not kept here. */
  priceProvider: ProviderId | null;
  scale: boolean;
  /** Red for a rise, as in East Asia. */
  risingRed: boolean;
  badge: boolean;
  citation: {
    format: CitationFormat;
    template: string;
    decimalMark: 'locale' | ',' | '.';
    fragment: boolean;
    accessed: boolean;
  };
  accessibility: {
    jump: 'scroll' | 'fragment';
    announce: boolean;
    larger: boolean;
    contrast: boolean;
    motion: boolean;
  };
}
