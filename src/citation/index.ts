import type { ArticleMetadata } from '../article/article.ts';
import type { Figure } from '../context/figure.ts';
import type { CitationFormat, Settings } from '../settings.ts';
import type { Writer } from './format.ts';
import { linkWith } from './fragment.ts';
import type { CitedFigure, CiteDetails, Flavours, Reading } from './record.ts';
import { WRITERS } from './writers.ts';

export type { CitedFigure } from './record.ts';

/** Writes a figure in one of the formats, in the flavours that the clipboard takes. */
export function cite(
  figure: Figure,
  article: ArticleMetadata,
  settings: Settings,
  { format, ...reading }: CiteDetails,
): Flavours {
  return write(citedFigure(figure, article, settings, reading), format);
}

/** Gathers what citations of a figure can say. Its link leads to the figure where the reader wants that and words do. */
export function citedFigure(
  figure: CitedFigure['figure'] & Pick<Figure, 'explanation' | 'fragment'>,
  article: ArticleMetadata,
  { citation }: Pick<Settings, 'citation'>,
  reading: Reading,
): CitedFigure {
  const { home, stated } = figure.explanation;
  return {
    figure,
    ...(home ? { home } : {}),
    ...(stated ? { stated } : {}),
    article,
    link: linkWith(article.url, citation.fragment ? figure.fragment : undefined),
    ...reading,
    options: citation,
  };
}

export function write(cited: CitedFigure, format: CitationFormat): Flavours {
  return writerOf(format).one(cited);
}

/** Several figures as one text: as one document where the format has such, else one after another. */
export function writeAll(cited: readonly CitedFigure[], format: CitationFormat): Flavours {
  const { one, many } = writerOf(format);
  if (many) return many(cited);
  const written = cited.map(one);
  const html = written.flatMap(({ html }) => html ?? []);
  return {
    text: written.map(({ text }) => text).join('\n\n'),
    ...(html.length === written.length ? { html: html.join('') } : {}),
  };
}

/** A format that is no more, or of a later version, gives way to plain text. */
const writerOf = (format: CitationFormat): Writer => WRITERS.get(format) ?? WRITERS.get('text')!;
