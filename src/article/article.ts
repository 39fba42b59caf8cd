import type { IsoDate } from '../calendar.ts';

/** A person is split into names only when the page says how; an editorial desk ("Redazione") is `literal`. */
export interface Author {
  family?: string;
  given?: string;
  literal?: string;
}

/** Whose text a page is, as far as the page itself says. What it does not state is absent, never guessed. */
export interface ArticleMetadata {
  /** Canonical address, cleaned of tracking parameters and of the fragment. */
  url: string;
  title?: string;
  authors: Author[];
  /** The outlet: "Benzinga Italia". */
  site?: string;
  /** Day of first publication in the article's own zone. */
  published?: IsoDate;
  /** Day of the last edit; kept apart from `published`, never used for a rate. */
  modified?: IsoDate;
  /** BCP 47. */
  language?: string;
  /** ISO 4217 that a bare "$" most likely means on this site, when something on the page says so. */
  currency?: string;
}
