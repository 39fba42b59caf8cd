import { citationKey } from './key.ts';
import { oneLine, type CitedFigure } from './record.ts';

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** One item of CSL-JSON 1.0.2, as Zotero and pandoc read it. */
export function cslItem(cited: CitedFigure): Record<string, unknown> {
  const { article, figure, link, accessed } = cited;
  return {
    id: citationKey(cited),
    type: 'article-newspaper',
    ...(article.title ? { title: oneLine(article.title) } : {}),
    ...(article.site ? { 'container-title': oneLine(article.site) } : {}),
    ...(article.authors.length > 0 ? { author: article.authors } : {}),
    ...(article.published ? { issued: dateParts(article.published) } : {}),
    accessed: dateParts(accessed),
    URL: link,
    ...(article.language ? { language: article.language } : {}),
    note: `«${oneLine(figure.quote.exact)}»`,
  };
}

export const cslJson = (cited: CitedFigure): string => JSON.stringify([cslItem(cited)]);
