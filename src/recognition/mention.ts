/**
 * The vocabulary of recognition: what a span of text can name.
 * Offsets are UTF-16 code units; `text.slice(start, end)` is exactly what is underlined.
 */
export interface Span {
  start: number;
  end: number;
}

/** What the page says about itself that breaks ties in its text. */
export interface Hints {
  /** BCP 47, e.g. "it", "en-GB", "es-MX": decides number style and ambiguous words, never which languages are tried. */
  language?: string;
  /** ISO 4217 to assume for a bare "$" when the page says so (a Canadian broadcaster → CAD). */
  currency?: string;
  /** Symbols that other parts of the page introduce with their exchange ("NVDA"): a bare one is then found here too. */
  introduced?: readonly string[];
}

export type Form = 'amount' | 'range' | 'change';
export type Bound = 'about' | 'over' | 'under';

export interface Money extends Span {
  kind: 'money';
  /** ISO 4217, or BTC, ETH … for crypto-assets. */
  currency: string;
  /** In main units ("15.94p" → 0.1594 GBP); equal to `high` for a single amount. */
  low: number;
  high: number;
  form: Form;
  /** For a change: from → to. */
  from?: number;
  to?: number;
  /** The hedge beside it ("oltre", "up to", "circa"); the hedge is outside the span. */
  bound?: Bound;
  /** The currency came from context, not from the span. */
  inferred?: boolean;
  /** Stated precision, in main units of the last written digit: "50 miliardi" → 1e9, "130,05" → 0.01. */
  decimals: number;
}

export interface Percent extends Span {
  kind: 'percent';
  /** In per cent; 180 basis points → 1.8. */
  low: number;
  high: number;
  unit: 'percent' | 'basisPoint' | 'percentagePoint';
  form: Form;
  from?: number;
  to?: number;
  bound?: Bound;
  /** From the verb or noun beside it ("salito", "in calo", "gains"). */
  direction?: 'up' | 'down';
  /** "negli ultimi 12 mesi" */
  period?: Span;
  /** Stated precision, in per cent of the last written digit: "7,4%" → 0.1. */
  decimals: number;
}

export interface Ticker extends Span {
  kind: 'ticker';
  /** "NVDA", "0700", or the ISIN itself. */
  symbol: string;
  idType: 'symbol' | 'isin' | 'wkn';
  /** ISO 10383, when the text or the directory of exchanges says it. */
  mic?: string;
  /** The company as the page writes it: "Alibaba Group Holding (NYSE:BABA)". */
  name?: string;
}

/** "22x earnings", "12,4 volte l'Ebitda". */
export interface Multiple extends Span {
  kind: 'multiple';
  low: number;
  high: number;
}

export type Mention = Money | Percent | Ticker | Multiple;

/** What belongs together. Fields are indexes into the mentions given to `relate()`; confidence is 0–1. */
export type Relation =
  /** "50 miliardi di yuan cinesi (7 miliardi di dollari)": `of` restated as `as`. */
  | { type: 'conversion'; of: number; as: number; confidence: number }
  /** "salito dello 0,53% a 130,05 dollari": the percent move that led to the price. */
  | { type: 'moveToPrice'; move: number; price: number; session?: 'preMarket' | 'afterHours'; confidence: number }
  /** "50 miliardi … rispetto ai 23 miliardi … di un anno fa"; `span` of the period between the two, if said. */
  | { type: 'comparison'; subject: number; reference: number; period?: Span; confidence: number }
  /** "un milione di unità … a 12.000 dollari l'uno": a count in the text times a price. */
  | { type: 'countTimesPrice'; count: number; countSpan: Span; price: number; confidence: number }
  /** The instrument (a ticker mention) or the company name that a figure speaks of. */
  | { type: 'about'; figure: number; instrument?: number; name?: Span; confidence: number }
  /** "l'uno", "al barile", "a share": the words that make an amount a price per unit. */
  | { type: 'perUnit'; figure: number; unit: Span; confidence: number }
  /** "nella prima metà di quest'anno": a sum over a period rather than a value on a day. */
  | { type: 'flow'; figure: number; period: Span; confidence: number };
