import type { ArticleMetadata } from '../article/article.ts';
import type { Language } from '../i18n/number.ts';
import type { Relation } from '../recognition/mention.ts';
import type { CurrencyCode } from '../reference/rates/rate.ts';
import type { Subject } from './figure.ts';

/** One block of the page's text with what was found in it; offsets count in `text`, relations index into `subjects`. */
export interface Passage {
  text: string;
  subjects: readonly Subject[];
  relations: readonly Relation[];
}

/** A whole article as read so far, blocks in the order of the page. */
export interface Reading {
  article: ArticleMetadata;
  passages: readonly Passage[];
  /** The text of every block of the page, also of those without a figure: companies are counted there too. */
  texts?: readonly string[];
}

/** Which figure: the passage's index and the subject's index in it. */
export interface Place {
  passage: number;
  subject: number;
}

/** The reader's choices that change what a card says. */
export interface Reader {
  homeCurrency: CurrencyCode;
  secondCurrency?: CurrencyCode;
  /** BCP 47 language of the interface. */
  language: Language;
  /** Rows that make a number felt (per inhabitant, share of GDP). */
  scale: boolean;
}
