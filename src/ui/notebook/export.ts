import { toIsoDate } from '../../calendar.ts';
import { FORMATS } from '../../citation/formats.ts';
import { citedFigure } from '../../citation/index.ts';
import type { CitedFigure, Flavours } from '../../citation/record.ts';
import { writeBackup, type SavedFigure } from '../../notebook.ts';
import type { Settings, UiLanguage } from '../../settings.ts';
import { writeList } from '../shared/cite-list.ts';
import type { DownloadedFile, ListFormat } from '../shared/port.ts';

const OWN = {
  csv: { extension: 'csv', type: 'text/csv' },
  json: { extension: 'json', type: 'application/json' },
};

/** What a set of kept figures can be written as, by id: a table, the formats that make files, our own backup. */
const FILES: Readonly<Record<string, { extension: string; type: string }>> = {
  csv: OWN.csv,
  ...Object.fromEntries(FORMATS.flatMap(({ id, file }) => (file ? [[id, file]] : []))),
  json: OWN.json,
};
export type FileFormat = string;
export const FILE_FORMATS: readonly FileFormat[] = Object.keys(FILES);

export interface Writing {
  settings: Settings;
  language: UiLanguage;
  now: Date;
}

/** A kept figure as the citation writers take it; it was read on the day it was kept. */
export const citedOf = (saved: SavedFigure, { settings, language }: Writing): CitedFigure =>
  citedFigure(saved, saved.article, settings, { accessed: toIsoDate(new Date(saved.savedAt)), language });

export function fileOf(saved: readonly SavedFigure[], format: FileFormat, writing: Writing): DownloadedFile {
  const { extension, type } = FILES[format] ?? OWN.csv;
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
export const CITE_FORMATS = FORMATS.filter(({ cites }) => cites === 'article');
