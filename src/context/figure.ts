import type { Mention, Span } from '../recognition/mention.ts';
import type { Explanation } from './explanation.ts';

/** W3C Web Annotation TextQuoteSelector: up to 32 characters of context each side. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A word of finance that the glossary explains. `term` is the glossary's key. */
export interface Term extends Span {
  kind: 'term';
  term: string;
}

export type Subject = Mention | Term;

/** What the reader sees: a mention placed in a page, with its explanation. Offsets in `mention` count in its block's text. */
export interface Figure extends TextQuote {
  kind: Subject['kind'];
  mention: Subject;
  explanation: Explanation;
  /** What a citation quotes: the figure, or the whole pair it belongs to ("50 miliardi di yuan cinesi (7 miliardi di dollari)"). */
  quote: TextQuote;
  /** The sentence that holds it. */
  sentence: string;
  /** The text directive that scrolls to `quote`, encoded; absent when no words lead there and nowhere else. */
  fragment?: string;
}

/** What the notebook keeps of a figure. */
export function keptOf({ quote, sentence, fragment, mention, explanation }: Figure) {
  return { quote, sentence, mention, explanation, ...(fragment === undefined ? {} : { fragment }) };
}
