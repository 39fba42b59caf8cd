import { toIsoDate } from '../../calendar.ts';
import type { CitedFigure, Flavours } from '../../citation/record.ts';
import { writeBackup, type SavedFigure } from '../../notebook.ts';
import type { CitationFormat, Settings, UiLanguage } from '../../settings.ts';
import { writeList } from '../shared/cite-list.ts';
import type { DownloadedFile, ListFormat } from '../shared/port.ts';
import { quoteLink } from '../shared/quote-link.ts';

export const FILE_FORMATS = ['csv', 'markdown', 'json', 'cslJson', 'bibtex', 'ris', 'webAnnotation'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a set of kept figures can be written as; JSON is our own backup and can be read back. */
const FILES: Readonly<Record<FileFormat, { extension: string; type: string }>> = {
  csv: { extension: 'csv', type: 'text/csv' },
  markdown: { extension: 'md', type: 'text/markdown' },
  json: { extension: 'json', type: 'application/json' },
  cslJson: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  webAnnotation: { extension: 'jsonld', type: 'application/ld+json' },
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
    ...(explanation.stated ? { stated: explanation.stated } : {}),
    article,
    link: settings.citation.fragment ? quoteLink(article.url, saved) : article.url,
    accessed: toIsoDate(new Date(savedAt)),
    language,
    options: settings.citation,
  };
}

export function fileOf(saved: readonly SavedFigure[], format: FileFormat, writing: Writing): DownloadedFile {
  const { extension, type } = FILES[format];
  const content = format === 'json' ? writeBackup(saved) : copyOf(saved, format, writing).text;
  return { name: `chiosa-${toIsoDate(writing.now)}.${extension}`, type, content };
}

/** For the clipboard, in the reader's own format or another. */
export function copyOf(saved: readonly SavedFigure[], format: ListFormat, writing: Writing): Flavours {
  return writeList(
    saved.map((figure) => citedOf(figure, writing)),
    format,
  );
}

/** How a single article is cited. */
export const CITE_FORMATS: readonly CitationFormat[] = [
  'apa',
  'chicago',
  'chicagoNote',
  'mla',
  'italianNote',
  'bibtex',
  'ris',
  'wikipedia',
  'sentence',
  'link',
];
