import type { Mention } from '../recognition/mention.ts';

/** A mention as a line of output: what was written, where, and what it means. */
export type Line = { id: string; exact: string } & Mention;

export const FORMATS = ['table', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const COLUMNS = ['id', 'start', 'end', 'kind', 'exact', 'low', 'high', 'unit'] as const;

/** ISO 4217 for money, the unit of a percentage, the exchange (ISO 10383) of a ticker. */
function unit(line: Line): string {
  switch (line.kind) {
    case 'money':
      return line.currency;
    case 'percent':
      return line.unit;
    case 'ticker':
      return line.mic ?? '';
    case 'multiple':
      return '×';
  }
}

function cells(line: Line): string[] {
  const [low, high] = line.kind === 'ticker' ? [line.symbol, ''] : [line.low, line.high];
  return [line.id, line.start, line.end, line.kind, line.exact, low, high, unit(line)].map(String);
}

/** RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe (OWASP ASVS 1.2.10). */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const WIDTHS = [24, 7, 7, 8, 44, 16, 16, 8];

const tableRow = (row: readonly string[]) =>
  row
    .map((cell, column) => {
      const width = WIDTHS[column]!;
      const short = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
      return column === 1 || column === 2 || column === 5 || column === 6 ? short.padStart(width) : short.padEnd(width);
    })
    .join(' ')
    .trimEnd();

/** What stands before the first line, if the format has a head. */
export function head(format: Format): string | undefined {
  if (format === 'jsonl') return undefined;
  return format === 'csv' ? COLUMNS.join(',') : tableRow(COLUMNS);
}

export function row(format: Format, line: Line): string {
  if (format === 'jsonl') return JSON.stringify(line);
  return format === 'csv' ? cells(line).map(csvCell).join(',') : tableRow(cells(line));
}
