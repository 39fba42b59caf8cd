/**
 * Reads comma- or semicolon-separated text (RFC 4180 quoting, BOM, CRLF and a trailing separator allowed) into rows
 * keyed by the names of its first line. Rows are maps, so that no column name can reach a prototype.
 */
export function readCsv(text: string, separator: ',' | ';' = ','): Map<string, string>[] {
  const [header, ...rows] = cells(text.replace(/^\uFEFF/, ''), separator);
  const names = (header ?? []).map((name) => name.trim());
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => new Map(names.map((name, column) => [name, (row[column] ?? '').trim()])));
}

function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < text.length;) {
    const row: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
      row.push(cell.value);
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    at += 1;
    rows.push(row);
  }
  return rows;
}

function quoted(text: string, start: number): { value: string; end: number } {
  let value = '';
  for (let at = start + 1; ;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}

function bare(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}
