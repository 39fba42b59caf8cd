import type { ArticleMetadata } from './article/article.ts';
import type { Subject, TextQuote } from './context/figure.ts';
import type { Explanation } from './context/explanation.ts';

/** A figure the reader kept, with all it takes to cite it and to find it again. */
export interface SavedFigure {
  id: string;
  /** UTC instant, ISO 8601. */
  savedAt: string;
  article: ArticleMetadata;
  quote: TextQuote;
  sentence: string;
  mention: Subject;
  explanation: Explanation;
  note: string;
  tags: string[];
}
