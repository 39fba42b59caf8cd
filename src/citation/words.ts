import { formatDate, formatQuantity, formatRate, type Language } from '../i18n/number.ts';
import type { HomeValue } from '../context/explanation.ts';
import { stepOf } from '../context/rounding.ts';
import type { IsoDate } from '../calendar.ts';
import { sourceName } from '../reference/rates/sources.ts';

interface CitationWords {
  /** The source of the rates to the euro that the law fixed. */
  byLaw: string;
  /** "≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024" */
  converted(amount: string, source: string, date: string): string;
  accessed(date: string): string;
  according(outlet: string): string;
  /** Before an amount in running text: "circa". */
  about: string;
}

const EURO_NAMES: Readonly<Record<Language, (quantity: string, large: boolean) => string>> = {
  it: (quantity, large) => `${quantity} ${large ? 'di ' : ''}euro`,
  en: (quantity) => `€${quantity}`,
  de: (quantity) => `${quantity} Euro`,
  fr: (quantity, large) => `${quantity} ${large ? "d'" : ''}euros`,
  es: (quantity, large) => `${quantity} ${large ? 'de ' : ''}euros`,
};

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  it: {
    byLaw: 'fissato per legge',
    converted: (amount, source, date) => `≈ ${amount} al cambio ${source} del ${date}`,
    accessed: (date) => `consultato il ${date}`,
    according: (outlet) => `secondo ${outlet}`,
    about: 'circa',
  },
  en: {
    byLaw: 'statutory',
    converted: (amount, source, date) => `≈ ${amount} at the ${source} rate of ${date}`,
    accessed: (date) => `accessed ${date}`,
    according: (outlet) => `according to ${outlet}`,
    about: 'about',
  },
  de: {
    byLaw: 'gesetzlich',
    converted: (amount, source, date) => `≈ ${amount} zum ${source}-Kurs vom ${date}`,
    accessed: (date) => `abgerufen am ${date}`,
    according: (outlet) => `laut ${outlet}`,
    about: 'etwa',
  },
  fr: {
    byLaw: 'légal',
    converted: (amount, source, date) => `≈ ${amount} au taux ${source} du ${date}`,
    accessed: (date) => `consulté le ${date}`,
    according: (outlet) => `selon ${outlet}`,
    about: 'environ',
  },
  es: {
    byLaw: 'legal',
    converted: (amount, source, date) => `≈ ${amount} al cambio ${source} del ${date}`,
    accessed: (date) => `consultado el ${date}`,
    according: (outlet) => `según ${outlet}`,
    about: 'unos',
  },
};

/** The converted amount in running text: "6,29 miliardi di euro", "€6.29 billion". As exact as the card shows it. */
export function amountInText({ value, valueMax = value, currency, step }: HomeValue, language: Language): string {
  const largest = Math.max(Math.abs(value), Math.abs(valueMax));
  const quantity = formatQuantity(
    value === valueMax ? [value] : [value, valueMax],
    language,
    'long',
    step ?? stepOf(largest),
  );
  if (currency === 'EUR') return EURO_NAMES[language](quantity, largest >= 1e6);
  return language === 'en' ? `${currency} ${quantity}` : `${quantity} ${currency}`;
}

/** "≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024" */
export function conversionInText(home: HomeValue, language: Language): string {
  const words = CITATION_WORDS[language];
  return words.converted(amountInText(home, language), publisher(home, language), longDate(home.rateDate, language));
}

/** "BCE, 26 ago 2024: 1 € = 7,9512 CNY" */
export function rateInText(home: HomeValue, currency: string, language: Language): string {
  return `${publisher(home, language)}, ${formatDate(home.rateDate, language)}: ${formatRate(home.rate, home.currency, currency, language)}`;
}

export const longDate = (date: IsoDate, language: Language): string => formatDate(date, language, 'long');

/** Who published the rate, or that the law did. */
export const publisher = ({ source }: Pick<HomeValue, 'source'>, language: Language): string =>
  source === 'law' ? CITATION_WORDS[language].byLaw : sourceName(source, language, 'citation');
