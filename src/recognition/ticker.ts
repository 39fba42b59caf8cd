import { isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import { companyBefore } from './company.ts';
import { isIsin } from './isin.ts';
import { CODES, DOLLARS_AFTER } from './lexicon/currencies.ts';
import { exchangeBefore, micOfSuffix } from './exchange.ts';
import type { Hints, Mention, Ticker } from './mention.ts';
import type { Findings } from './scanner.ts';
import { book, TICKER_MARKERS } from './vocabulary.ts';

const COLON = 58;
const OPEN = 40;

/** The codes of instruments in a paragraph, in order. */
export function tickers(text: string, from: number, to: number, findings: Findings, hints: Hints): Mention[] {
  const found: Ticker[] = [];
  for (const mark of findings.marks) {
    const code = text.charCodeAt(mark);
    if (code === COLON) readLabelled(text, from, to, mark, found);
    else if (code === OPEN) readBracketed(text, from, to, mark, found);
    else if (code === 36) readCashtag(text, from, to, mark, found);
  }
  readCapitals(text, from, to, findings.capitals, found, hints);
  found.sort((a, b) => a.start - b.start);
  return found;
}

const isCodeUnit = (code: number): boolean => isUpper(code) || isDigit(code);

/** Where a code that starts at `start` ends ("BRK.B", "BAC-L", "0700"), or `start`. */
function codeEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && end - start < 7 && isCodeUnit(text.charCodeAt(end)) && text.charCodeAt(end) < 128) end += 1;
  if (end === start) return start;
  const sign = text.charCodeAt(end);
  if ((sign === 46 || sign === 45 || sign === 47) && end + 1 < to) {
    let tail = end + 1;
    while (tail < to && tail - end < 3 && isUpper(text.charCodeAt(tail))) tail += 1;
    const closed = !isLetter(text.charCodeAt(tail)) && !isDigit(text.charCodeAt(tail));
    if (tail > end + 1 && closed) return tail;
  }
  const next = text.charCodeAt(end);
  return isLetter(next) || isDigit(next) ? start : end;
}

/** "NASDAQ:NVDA", "NYSE: IBM", "Paris:ALO", "ticker: HD". */
function readLabelled(text: string, from: number, to: number, colon: number, found: Ticker[]): void {
  const apart = isSpace(text.charCodeAt(colon + 1));
  const start = apart ? colon + 2 : colon + 1;
  const end = codeEnd(text, start, to);
  if (end === start) return;
  const symbol = text.slice(start, end);
  const marker = book.longestBefore(TICKER_MARKERS, text, colon, from);
  if (marker > 0) {
    if (/[A-Z]/.test(symbol)) add(found, { kind: 'ticker', start, end, symbol, idType: 'symbol' });
    return;
  }
  const label = exchangeBefore(text, colon, from);
  if (!label) return;
  const bracketed = text.charCodeAt(label.start - 1) === OPEN;
  if (label.city && apart && !bracketed) return;
  if (!/[A-Z]/.test(symbol) && !label.digits) return;
  const ticker: Ticker = { kind: 'ticker', start: label.start, end, symbol, idType: 'symbol', mic: label.mic };
  name(text, from, ticker);
  add(found, ticker);
  readMore(text, to, end, label.mic, found);
}

/** "(NASDAQ: GOOG, GOOGL)": more codes of the same exchange. */
function readMore(text: string, to: number, end: number, mic: string, found: Ticker[]): void {
  let at = end;
  for (let more = 0; more < 5; more += 1) {
    const sign = text.charCodeAt(at);
    if (sign !== 44 && sign !== 47 && sign !== 59) return;
    const start = isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    const stop = codeEnd(text, start, to);
    const after = text.charCodeAt(stop);
    if (stop === start || stop >= to || (after !== 41 && after !== 44 && after !== 59)) return;
    add(found, { kind: 'ticker', start, end: stop, symbol: text.slice(start, stop), idType: 'symbol', mic });
    at = stop;
  }
}

function name(text: string, from: number, ticker: Ticker): void {
  const company = text.charCodeAt(ticker.start - 1) === OPEN ? companyBefore(text, ticker.start - 1, from) : undefined;
  if (company) ticker.name = company;
}

/** "(SAN.MC)", "(6758.T)", "(AMZN 3.60%)", "(PETR3;PETR4)", "Lowe's Companies Inc. (LOW)". */
function readBracketed(text: string, from: number, to: number, open: number, found: Ticker[]): void {
  const start = open + 1;
  let end = start;
  while (end < to && end - start < 14 && (isCodeUnit(text.charCodeAt(end)) || '._p-'.includes(text.charAt(end))))
    end += 1;
  const code = text.slice(start, end);
  const next = text.charCodeAt(end);
  if (code.length === 0) return;
  const dot = code.lastIndexOf('.');
  if (dot > 0 && (next === 41 || next === 44 || next === 59)) {
    const mic = micOfSuffix(code.slice(dot + 1));
    const root = code.slice(0, dot);
    if (mic && /^[A-Z0-9]{1,6}(?:_p|[ab])?$/.test(root)) {
      // A class mark is Reuters' own: without it the code would name another line.
      const symbol = /^[A-Z0-9]+$/.test(root) ? root : code;
      const ticker: Ticker = { kind: 'ticker', start, end, symbol, idType: 'symbol', mic };
      name(text, from, ticker);
      add(found, ticker);
    }
    return;
  }
  if (!/^[A-Z]{1,5}(?:\.[A-Z])?$/.test(code)) return;
  const moved = next === 32 && /^ [+\-−–]?\d{1,3}(?:[.,]\d+)? ?%/.test(text.slice(end, end + 12));
  const company = companyBefore(text, open, from);
  if (moved || (next === 41 && company && isLegalName(company) && !isInitials(code, company))) {
    const ticker: Ticker = { kind: 'ticker', start, end, symbol: code, idType: 'symbol' };
    if (company) ticker.name = company;
    add(found, ticker);
  }
}

const LEGAL_FORM =
  /(?:^|\s)(?:inc|corp|corporation|co|company|companies|ltd|limited|plc|ag|se|sa|s\.a|spa|s\.p\.a|nv|n\.v|ab|asa|oyj|a\/s|holding|holdings|group|gruppo|groupe|trust|kgaa|llc|lp|technologies)\.?$/i;
const isLegalName = (company: string): boolean => LEGAL_FORM.test(company);

/** "European Central Bank (ECB)" explains an abbreviation. */
function isInitials(code: string, company: string): boolean {
  const initials = company
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials.includes(code);
}

const NOT_CASHTAGS = new Set([
  'M',
  'B',
  'K',
  'MM',
  'BN',
  'T',
  ...CODES.split(' '),
  ...Object.keys(DOLLARS_AFTER).map((code) => code.toUpperCase()),
]);

/** "$AAPL". */
function readCashtag(text: string, from: number, to: number, mark: number, found: Ticker[]): void {
  const before = mark > from ? text.charCodeAt(mark - 1) : 32;
  if (isLetter(before) || isDigit(before)) return;
  if (
    isSpace(before) &&
    mark - 2 >= from &&
    (isDigit(text.charCodeAt(mark - 2)) || /\b(?:de|of|di|in)$/.test(text.slice(Math.max(from, mark - 4), mark - 1)))
  )
    return;
  let end = mark + 1;
  while (end < to && end - mark < 7 && isUpper(text.charCodeAt(end))) end += 1;
  const symbol = text.slice(mark + 1, end);
  if (symbol.length === 0 || symbol.length > 5 || NOT_CASHTAGS.has(symbol)) return;
  const next = text.charCodeAt(end);
  if (isLetter(next) || isDigit(next)) return;
  add(found, { kind: 'ticker', start: mark, end, symbol, idType: 'symbol' });
}

/** Runs of capitals: ISIN, WKN, the codes of São Paulo, and symbols that were introduced elsewhere. */
function readCapitals(text: string, from: number, to: number, capitals: number[], found: Ticker[], hints: Hints): void {
  const introduced = new Map<string, Ticker | undefined>();
  for (const symbol of hints.introduced ?? []) introduced.set(symbol, undefined);
  for (const ticker of found) {
    if (ticker.idType === 'symbol' && (!ticker.name || !hasWord(ticker.name, ticker.symbol)))
      introduced.set(ticker.symbol, ticker);
  }
  const wkns = new Set<string>();
  const taken = found.length;
  for (let i = 0; i < capitals.length; i += 2) {
    const start = capitals[i]!;
    const end = capitals[i + 1]!;
    if (isLetter(text.charCodeAt(end)) || isPartOfWord(text, start, from)) continue;
    const length = end - start;
    if (length === 12 && isIsin(text, start)) {
      const symbol = text.slice(start, end);
      add(found, { kind: 'ticker', start, end, symbol, idType: 'isin' });
      if (symbol.startsWith('DE000')) wkns.add(symbol.slice(5, 11));
    } else if (length === 6 && afterWkn(text, start, from)) {
      add(found, { kind: 'ticker', start, end, symbol: text.slice(start, end), idType: 'wkn' });
    } else if (length >= 2 && length <= 6) {
      const symbol = text.slice(start, end);
      const brazilian =
        isBrazilian(symbol) && (hints.language?.startsWith('pt') || text.charCodeAt(start - 1) === OPEN);
      if (brazilian) add(found, { kind: 'ticker', start, end, symbol, idType: 'symbol', mic: 'BVMF' });
      else if (length >= 3 && introduced.has(symbol) && !overlaps(found, taken, start, end)) {
        const mic = introduced.get(symbol)?.mic;
        add(found, { kind: 'ticker', start, end, symbol, idType: 'symbol', ...(mic ? { mic } : {}) });
      } else if (isQuoteLine(text, from, to, start, end)) {
        add(found, { kind: 'ticker', start, end, symbol, idType: 'symbol' });
      }
    }
  }
  if (wkns.size > 0) readWkns(text, capitals, wkns, found);
}

const isBrazilian = (symbol: string): boolean => /^[A-Z]{4}(?:[3-8]|11)$/.test(symbol);
const hasWord = (name: string, word: string): boolean => name.split(/[\s,.]+/).includes(word);

function readWkns(text: string, capitals: number[], wkns: Set<string>, found: Ticker[]): void {
  for (let i = 0; i < capitals.length; i += 2) {
    const symbol = text.slice(capitals[i], capitals[i + 1]);
    if (wkns.has(symbol) && !found.some(({ start }) => start === capitals[i])) {
      add(found, { kind: 'ticker', start: capitals[i]!, end: capitals[i + 1]!, symbol, idType: 'wkn' });
    }
  }
}

function isPartOfWord(text: string, start: number, from: number): boolean {
  if (start <= from) return false;
  const before = text.charCodeAt(start - 1);
  return isLetter(before) || isDigit(before) || before === 64 || before === 35 || before === 95;
}

const overlaps = (found: Ticker[], count: number, start: number, end: number): boolean =>
  found.slice(0, count).some((ticker) => ticker.start < end && start < ticker.end);

/** "WKN 723610", "WKN DE: A0Q4DC", "WKN: …". */
function afterWkn(text: string, start: number, from: number): boolean {
  const before = text.slice(Math.max(from, start - 12), start);
  return /\bWKN[ :DE]{1,6}$/.test(before);
}

/** A line that holds nothing but a code, above a line with the company's name: a quote ribbon. */
function isQuoteLine(text: string, from: number, to: number, start: number, end: number): boolean {
  if ((start > from && text.charCodeAt(start - 1) !== 10) || text.charCodeAt(end) !== 10 || end - start > 5)
    return false;
  const stop = text.indexOf('\n', end + 1);
  const line = text.slice(end + 1, stop < 0 || stop > to ? to : Math.min(stop, end + 80));
  return isLegalName(line.trim()) && isUpper(line.charCodeAt(0));
}

function add(found: Ticker[], ticker: Ticker): void {
  found.push(ticker);
}
