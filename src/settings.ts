import type { CurrencyCode } from './reference/rates/rate.ts';
import type { ProviderId } from './reference/prices/quote.ts';

export const UI_LANGUAGES = ['it', 'en', 'de', 'fr', 'es'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The id of a format: a file in `citation/formats/` says it. */
export type CitationFormat = string;

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

export const SETTINGS_KEY = 'settings';

/** ISO 3166-1 region → ISO 4217, where the two differ from "the euro". Regions absent here read euros. */
const REGION_CURRENCY: Readonly<Record<string, CurrencyCode>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  CN: 'CNY',
  HK: 'HKD',
  TW: 'TWD',
  SG: 'SGD',
  KR: 'KRW',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
  UY: 'UYU',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  IL: 'ILS',
  ZA: 'ZAR',
  TH: 'THB',
  MY: 'MYR',
  ID: 'IDR',
  PH: 'PHP',
  VN: 'VND',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  MA: 'MAD',
  NG: 'NGN',
  KE: 'KES',
  UA: 'UAH',
  RS: 'RSD',
  MO: 'MOP',
  EC: 'USD',
  SV: 'USD',
  PR: 'USD',
  PA: 'USD',
};

/**
 * The reader's own currency, guessed from the browser's languages (BCP 47, preferred first) and time zone (IANA); euro
 * when they say nothing. "en-US" is what a browser says when nobody chose: it counts only on that side of the ocean.
 */
export function guessCurrency(languages: readonly string[], timeZone = ''): CurrencyCode {
  for (const language of languages) {
    const region = regionOf(language);
    if (region === undefined || (region === 'US' && !/^(?:America|US|Pacific)\//.test(timeZone))) continue;
    return REGION_CURRENCY[region] ?? 'EUR';
  }
  return 'EUR';
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}

/** The settings of somebody who has chosen nothing yet. */
export function defaultSettings(languages: readonly string[], timeZone?: string): Settings {
  return {
    version: 1,
    homeCurrency: guessCurrency(languages, timeZone),
    secondCurrency: null,
    language: 'page',
    annotate: { money: true, percent: true, ticker: true, multiple: true, term: false },
    underline: 'dotted',
    opening: 'normal',
    updateRates: true,
    priceProvider: null,
    scale: true,
    risingRed: false,
    badge: true,
    citation: { format: 'text', template: '', decimalMark: 'locale', fragment: true, accessed: true },
    accessibility: { jump: 'scroll', announce: false, larger: false, contrast: false, motion: true },
  };
}
