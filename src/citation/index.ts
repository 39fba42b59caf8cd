import type { ArticleMetadata } from '../article/article.ts';
import type { Figure } from '../context/figure.ts';
import type { CitationFormat, Settings } from '../settings.ts';
import { FORMATS } from './formats.ts';
import type { CitedFigure, CiteDetails, Flavours } from './record.ts';

export type { CitedFigure } from './record.ts';
export { FORMATS } from './formats.ts';

/** Writes a figure in one of the formats, in the flavours that the clipboard takes. */
export function cite(figure: Figure, article: ArticleMetadata, settings: Settings, details: CiteDetails): Flavours {
  const { explanation } = figure;
  const cited: CitedFigure = {
    figure,
    ...(explanation.home ? { home: explanation.home } : {}),
    ...(explanation.stated ? { stated: explanation.stated } : {}),
    article,
    link: details.link,
    accessed: details.accessed as CitedFigure['accessed'],
    language: details.language as CitedFigure['language'],
    options: settings.citation,
  };
  return write(cited, details.format);
}

export function write(cited: CitedFigure, format: CitationFormat): Flavours {
  return FORMATS[format](cited);
}
