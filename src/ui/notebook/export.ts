import { toIsoDate } from '../../calendar.ts';
import { FORMATS, write } from '../../citation/index.ts';
import type { CitedFigure, Flavours } from '../../citation/record.ts';
import { writeBackup, type SavedFigure } from '../../notebook.ts';
import type { CitationFormat, Settings, UiLanguage } from '../../settings.ts';
import type { DownloadedFile } from '../shared/port.ts';
import { quoteLink } from '../shared/quote-link.ts';

export const FILE_FORMATS = ['csv', 'markdown', 'json', 'cslJson', 'bibtex', 'ris', 'webAnnotation'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

interface FileKind {
  extension: string;
  type: string;
  write: (cited: readonly CitedFigure[], saved: readonly SavedFigure[]) => string;
}

const records = (format: CitationFormat) => (cited: readonly CitedFigure[]) =>
  cited.map((figure) => write(figure, format).text).join('\n\n');

/** Documents of one record each become one document of many. */
const json = (format: CitationFormat) => (cited: readonly CitedFigure[]) =>
  JSON.stringify(
    cited.flatMap((figure) => JSON.parse(write(figure, format).text) as unknown),
    null,
    2,
  );

/** What a set of kept figures can be written as; JSON is our own backup and can be read back. */
const KINDS: Readonly<Record<FileFormat, FileKind>> = {
  csv: { extension: 'csv', type: 'text/csv', write: records('table') },
  markdown: { extension: 'md', type: 'text/markdown', write: records('markdown') },
  json: { extension: 'json', type: 'application/json', write: (_, saved) => writeBackup(saved) },
  cslJson: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: json('cslJson') },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: records('bibtex') },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: records('ris') },
  webAnnotation: { extension: 'jsonld', type: 'application/ld+json', write: json('webAnnotation') },
};

export interface Writing {
  settings: Settings;
  language: UiLanguage;
  now: Date;
}

/** A kept figure as the citation writers take it; it was read on the day it was kept. */
export function citedOf(saved: SavedFigure, { settings, language }: Writing): CitedFigure {
  const { explanation, article, savedAt } = saved;
  return {
    figure: saved,
    ...(explanation.home ? { home: explanation.home } : {}),
    article,
    link: settings.citation.fragment ? quoteLink(article.url, saved) : article.url,
    accessed: toIsoDate(new Date(savedAt)),
    language,
    options: settings.citation,
  };
}

export function fileOf(saved: readonly SavedFigure[], format: FileFormat, writing: Writing): DownloadedFile {
  const { extension, type, write } = KINDS[format];
  const cited = saved.map((figure) => citedOf(figure, writing));
  return { name: `chiosa-${toIsoDate(writing.now)}.${extension}`, type, content: write(cited, saved) };
}

/** For the clipboard, in the reader's own format or another. */
export function copyOf(saved: readonly SavedFigure[], format: CitationFormat, writing: Writing): Flavours {
  const written = saved.map((figure) => write(citedOf(figure, writing), format));
  const html = written.flatMap(({ html }) => html ?? []);
  return {
    text: written.map(({ text }) => text).join('\n\n'),
    ...(html.length === written.length ? { html: html.join('') } : {}),
  };
}

/** The formats that a single article is cited in; what has no writer is not offered. */
export const CITE_FORMATS: readonly CitationFormat[] = (
  ['apa', 'chicago', 'chicagoNote', 'mla', 'italianNote', 'bibtex', 'ris', 'wikipedia', 'sentence', 'link'] as const
).filter((format) => FORMATS[format]);

export const WRITTEN_FILES: readonly FileFormat[] = FILE_FORMATS.filter(
  (format) => format === 'json' || FORMATS[format === 'csv' ? 'table' : format],
);
