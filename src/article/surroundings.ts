import { localCurrency } from './country.ts';
import { statedLanguages } from './language.ts';
import { metaContents } from './metas.ts';

/** What a page says of itself that bears on how its figures are read. */
export interface Surroundings {
  /** BCP 47. */
  language?: string;
  /** ISO 4217 that a bare "$" most likely means on this site, when something on the page says so. */
  currency?: string;
}

/** The cheap part of a page's metadata: enough to recognise, not enough to cite. */
export function readSurroundings(document: Document, address: string): Surroundings {
  const languages = statedLanguages(document, metaContents(document));
  const [language] = languages;
  const currency = localCurrency(new URL(address).hostname, languages);
  return { ...(language ? { language } : {}), ...(currency ? { currency } : {}) };
}
