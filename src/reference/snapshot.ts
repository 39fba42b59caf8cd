import type { Definition } from './glossary/definition.ts';
import type { Instrument } from './instruments/instrument.ts';
import type { RateTable } from './rates/rate.ts';

/**
 * What is known that bears on one article, handed to the page once so that a card never waits: plain data, no methods.
 * All tables hold units per 1 EUR.
 */
export interface ReferenceSnapshot {
  /** The tables for the article's date (last published on or before it), primary source first; empty without a date. */
  onDate: RateTable[];
  /** The latest known tables, primary source first. */
  latest: RateTable[];
  /** True when the first of `latest` is the last one published, so that "today" may be written. */
  latestIsCurrent: boolean;
  /** Daily tables of the primary source, five working days before to five after the article's date, in order. */
  around: RateTable[];
  /** Tables of the years before the article's date, thinned, in order: articles restate older sums at older rates. */
  earlier?: RateTable[];
  /** From the article's date to the latest, at most 100 tables in order, only the currencies asked for. */
  series: RateTable[];
  /** The listings known for the symbols asked for. */
  instruments: Instrument[];
  /** The glossary's entries for the terms found, by key, in the reader's language. */
  terms?: Readonly<Record<string, Definition>>;
}
