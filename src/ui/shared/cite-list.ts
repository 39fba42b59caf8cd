import { cite } from '../../citation/index.ts';
import { toIsoDate } from '../../calendar.ts';
import type { Flavours } from '../../citation/record.ts';
import type { CiteRequest } from './port.ts';
import { quoteLink } from './quote-link.ts';

/** Figures of one article, each with its source, in one of the formats. */
export function citeList({ figures, article, format, settings, language, now }: CiteRequest): Flavours {
  const written = figures.map((figure) =>
    cite(figure, article, settings, {
      format: format === 'csv' ? 'table' : format,
      language,
      accessed: toIsoDate(now),
      link: settings.citation.fragment ? quoteLink(article.url, figure) : article.url,
    }),
  );
  const html = written.flatMap(({ html }) => html ?? []);
  return {
    text: written.map(({ text }) => text).join('\n\n'),
    ...(html.length === written.length ? { html: html.join('') } : {}),
  };
}
