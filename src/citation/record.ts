import type { ArticleMetadata, Author } from '../article/article.ts';
import type { IsoDate } from '../calendar.ts';
import type { HomeValue } from '../context/explanation.ts';
import type { Figure } from '../context/figure.ts';
import type { Language } from '../i18n/number.ts';
import type { CitationFormat, Settings } from '../settings.ts';

/** One figure with all that a citation of it can say. Page text is untrusted: each writer escapes for its own grammar. */
export interface CitedFigure {
  figure: Pick<Figure, 'quote' | 'sentence' | 'mention'>;
  /** The amount in the reader's currency, where there is one. */
  home?: HomeValue;
  /** The figure in words of the reader's language: "50 miliardi di yuan". */
  stated?: string;
  article: ArticleMetadata;
  /** The article's address with a directive that scrolls to the figure, or the plain one. */
  link: string;
  /** Calendar date of reading. */
  accessed: IsoDate;
  /** Of our own words; the quotation is never translated. */
  language: Language;
  options: Settings['citation'];
}

export const fullName = ({ literal, given, family }: Author): string =>
  literal ?? [given, family].filter(Boolean).join(' ');

export const quoteMarks: Readonly<Record<Language, readonly [string, string]>> = {
  it: ['«', '»'],
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
  es: ['«', '»'],
};

/** White space of every kind becomes one space, and marks that turn the direction of the text are left out. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll(/[\s\u00a0\p{Cc}]+/gu, ' ')
    .trim();
}

/** A clipboard write: both flavours at once. */
export interface Flavours {
  text: string;
  html?: string;
}

/** When the reader read, and the language to write our own words in. */
export type Reading = Pick<CitedFigure, 'accessed' | 'language'>;

/** How a figure is to be cited. */
export interface CiteDetails extends Reading {
  format: CitationFormat;
}
