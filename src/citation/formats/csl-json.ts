import { citationKey, suffixes } from '../key.ts';
import { oneLine, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'cslJson',
  order: 120,
  name: 'CSL-JSON',
  file: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

export const writer: Writer = {
  one: (cited) => ({ text: cslJson(cited) }),
  many: (all) => ({ text: JSON.stringify(unique(all.map(cslItem)), null, 2) }),
};

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** One item of CSL-JSON 1.0.2, as Zotero and pandoc read it. */
function cslItem(cited: CitedFigure): Record<string, unknown> {
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

const cslJson = (cited: CitedFigure): string => JSON.stringify([cslItem(cited)]);

function unique(items: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const suffix = suffixes();
  return items.map((item) => ({ ...item, id: `${item.id as string}${suffix(item.id as string)}` }));
}
