import { toIsoDate } from '../../calendar.ts';
import { writeAll } from '../../citation/index.ts';
import type { CitedFigure, Flavours } from '../../citation/record.ts';
import { csv } from '../../citation/table.ts';
import type { CiteRequest, ListFormat } from './port.ts';
import { quoteLink } from './quote-link.ts';

/** Figures of one article, each with its source, in one of the formats. */
export function citeList({ figures, article, format, settings, language, now }: CiteRequest): Flavours {
  const cited = figures.map((figure): CitedFigure => {
    const { home, stated } = figure.explanation;
    return {
      figure,
      ...(home ? { home } : {}),
      ...(stated ? { stated } : {}),
      article,
      link: settings.citation.fragment ? quoteLink(article.url, figure) : article.url,
      accessed: toIsoDate(now),
      language,
      options: settings.citation,
    };
  });
  return writeList(cited, format);
}

/** Several figures as one text in a format, or as the table that spreadsheets open as a file. */
export const writeList = (cited: readonly CitedFigure[], format: ListFormat): Flavours =>
  format === 'csv' ? { text: csv(cited) } : writeAll(cited, format);
