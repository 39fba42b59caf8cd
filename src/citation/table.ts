import { escapeHtml } from './html.ts';
import { sourceName } from '../reference/rates/sources.ts';
import { fullName, oneLine, type CitedFigure, type Flavours } from './record.ts';

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  it: [
    'cifra',
    'minimo',
    'massimo',
    'valuta_o_unità',
    'in_%',
    'in_%_max',
    'cambio',
    'data_cambio',
    'fonte_cambio',
    'frase',
    'titolo',
    'testata',
    'autore',
    'pubblicato',
    'consultato',
    'url',
  ],
  en: [
    'figure',
    'low',
    'high',
    'currency_or_unit',
    'in_%',
    'in_%_max',
    'rate',
    'rate_date',
    'rate_source',
    'sentence',
    'title',
    'outlet',
    'author',
    'published',
    'accessed',
    'url',
  ],
};

type Cell = string | number | undefined;

/** One row a figure: numbers are whole and without group marks, dates are ISO. */
export function cellsOf({ figure, home, article, accessed, link, language }: CitedFigure): Cell[] {
  const { mention, quote, sentence } = figure;
  const numeric = mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'multiple';
  const unit =
    mention.kind === 'money'
      ? mention.currency
      : mention.kind === 'percent'
        ? '%'
        : mention.kind === 'multiple'
          ? '×'
          : mention.kind === 'ticker'
            ? (mention.mic ?? '')
            : '';
  const source = home && (home.source === 'law' ? 'EU' : sourceName(home.source, language, 'citation'));
  return [
    oneLine(quote.exact),
    numeric ? mention.low : mention.kind === 'ticker' ? mention.symbol : undefined,
    numeric && mention.high !== mention.low ? mention.high : undefined,
    unit,
    home && Math.round(home.value * 100) / 100,
    home?.valueMax === undefined ? undefined : Math.round(home.valueMax * 100) / 100,
    home && Number(home.rate.toPrecision(6)),
    home?.rateDate,
    source,
    oneLine(sentence),
    oneLine(article.title ?? ''),
    oneLine(article.site ?? ''),
    article.authors.map(fullName).map(oneLine).join('; '),
    article.published,
    accessed,
    link,
  ];
}

/** What a spreadsheet reads as the decimal mark: the reader's choice, else that of the language. */
export function decimalMark({ language, options }: CitedFigure): ',' | '.' {
  if (options.decimalMark !== 'locale') return options.decimalMark;
  return language === 'en' ? '.' : ',';
}

/** Numbers as plain digits; a text that a spreadsheet would run gets an apostrophe (OWASP ASVS 5.0, 1.2.10). */
export function cellText(cell: Cell, mark: ',' | '.'): string {
  if (typeof cell === 'number') return plainDigits(cell).replace('.', mark);
  const text = oneLine(cell ?? '');
  return /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Never in powers of ten, which spreadsheets round. */
const plainDigits = (value: number) =>
  Math.abs(value) >= 1e21
    ? BigInt(value).toString()
    : value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });

export function headOf({ language, home }: CitedFigure): string[] {
  return (COLUMNS[language] ?? COLUMNS['en']!).map((name) => name.replace('%', home?.currency ?? 'EUR'));
}

/** Tab-separated and as an HTML table: the head only for more than one figure. */
export function table(all: readonly CitedFigure[]): Flavours {
  const [first] = all;
  if (!first) return { text: '' };
  const mark = decimalMark(first);
  const rows = all.map((cited) => cellsOf(cited));
  const head = all.length > 1 ? [headOf(first)] : [];
  const text = [...head, ...rows.map((row) => row.map((cell) => cellText(cell, mark)))]
    .map((row) => row.join('\t'))
    .join('\n');
  const htmlRow = (row: Cell[]) => `<tr>${row.map((cell) => htmlCell(cell, mark)).join('')}</tr>`;
  const htmlHead = head.map((row) => `<tr>${row.map((name) => `<th>${escapeHtml(name)}</th>`).join('')}</tr>`);
  return { text, html: `<table>${htmlHead.join('')}${rows.map(htmlRow).join('')}</table>` };
}

/** Excel and Sheets keep a cell a number by these two attributes, which both browsers' clipboards let through. */
function htmlCell(cell: Cell, mark: ',' | '.'): string {
  if (typeof cell !== 'number') return `<td>${escapeHtml(cellText(cell, mark))}</td>`;
  return `<td data-sheets-value='{"1":3,"3":${plainDigits(cell)}}' style="mso-number-format:'${Number.isInteger(cell) ? '0' : 'General'}'">${cellText(cell, mark)}</td>`;
}

/** RFC 4180 with a byte order mark; semicolons where the comma is the decimal mark, as Excel expects. */
export function csv(all: readonly CitedFigure[]): string {
  const [first] = all;
  if (!first) return '';
  const mark = decimalMark(first);
  const separator = mark === ',' ? ';' : ',';
  const quote = (text: string) => (/[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [headOf(first), ...all.map((cited) => cellsOf(cited).map((cell) => cellText(cell, mark)))];
  return `\ufeff${rows.map((row) => row.map(quote).join(separator)).join('\r\n')}\r\n`;
}
