import { toIsoDate } from '../../calendar.ts';
import { citedFigure, writeAll } from '../../citation/index.ts';
import type { CitedFigure, Flavours } from '../../citation/record.ts';
import { csv } from '../../citation/table.ts';
import type { CiteRequest, ListFormat } from './port.ts';

/** Figures of one article, each with its source, in one of the formats. */
export function citeList({ figures, article, format, settings, language, now }: CiteRequest): Flavours {
  const reading = { accessed: toIsoDate(now), language };
  return writeList(
    figures.map((figure) => citedFigure(figure, article, settings, reading)),
    format,
  );
}

/** Several figures as one text in a format, or as the table that spreadsheets open as a file. */
export const writeList = (cited: readonly CitedFigure[], format: ListFormat): Flavours =>
  format === 'csv' ? { text: csv(cited) } : writeAll(cited, format);
