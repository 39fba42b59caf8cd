import { toIsoDate } from '../../calendar.ts';
import { write } from '../../citation/index.ts';
import type { CitedFigure, Flavours } from '../../citation/record.ts';
import { csv, table } from '../../citation/table.ts';
import type { CitationFormat } from '../../settings.ts';
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

/** Several figures as one text: tables and documents as one, everything else one after another. */
export function writeList(cited: readonly CitedFigure[], format: ListFormat): Flavours {
  switch (format) {
    case 'table':
      return table(cited);
    case 'csv':
      return { text: csv(cited) };
    case 'cslJson':
    case 'webAnnotation':
      return { text: JSON.stringify(unique(records(cited, format)), null, 2) };
    case 'bibtex':
      return { text: uniqueKeys(cited.map((figure) => write(figure, format).text)).join('\n\n') };
    case 'ris':
      return { text: cited.map((figure) => write(figure, format).text).join('') };
    default:
      return oneAfterAnother(cited, format);
  }
}

function oneAfterAnother(cited: readonly CitedFigure[], format: CitationFormat): Flavours {
  const written = cited.map((figure) => write(figure, format));
  const html = written.flatMap(({ html }) => html ?? []);
  return {
    text: written.map(({ text }) => text).join('\n\n'),
    ...(html.length === written.length ? { html: html.join('') } : {}),
  };
}

function records(cited: readonly CitedFigure[], format: CitationFormat): Record<string, unknown>[] {
  return cited.flatMap((figure) => {
    const document = JSON.parse(write(figure, format).text) as Record<string, unknown> | Record<string, unknown>[];
    return Array.isArray(document) ? document : [document];
  });
}

/** Two figures of one article have one key by rights; reference managers want it once: a, b, c … are put after it. */
function unique(items: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const suffix = suffixes();
  return items.map((item) => (typeof item.id === 'string' ? { ...item, id: item.id + suffix(item.id) } : item));
}

function uniqueKeys(entries: readonly string[]): string[] {
  const suffix = suffixes();
  return entries.map((entry) => entry.replace(/^(@\w+\{)([^,]+),/, (_, head, key) => `${head}${key}${suffix(key)},`));
}

function suffixes(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? '' : `-${before + 1}`;
  };
}
