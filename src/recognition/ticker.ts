import { unitAt, type Tape } from './tape.ts';
import { before } from './before.ts';
import { isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import { companyBefore } from './company.ts';
import { isIsin } from './isin.ts';
import { CODES, DOLLARS_AFTER } from './lexicon/currencies.ts';
import { exchangeBefore, micOfSuffix } from './exchange.ts';
import type { Hints, Mention, Ticker } from './mention.ts';
import type { Findings } from './scanner.ts';
import { TICKER_MARKERS } from './vocabulary.ts';

const COLON = 58;
const OPEN = 40;

/** The codes of instruments in a paragraph, in order. */
export function tickers(text: Tape, from: number, to: number, findings: Findings, hints: Hints): Mention[] {
  const found: Ticker[] = [];
  for (const mark of findings.marks) {
    const code = unitAt(text, mark);
    if (code === COLON) readLabelled(text, from, to, mark, found);
    else if (code === OPEN) readBracketed(text, from, to, mark, found);
    else if (code === 36) readCashtag(text, from, to, mark, found);
  }
  if (found.length > 1) found.sort(byStart);
  readCapitals(text, from, to, findings.capitals, found, hints);
  if (found.length > 1) found.sort(byStart);
  return found;
}

const byStart = (a: Ticker, b: Ticker): number => a.start - b.start;

/** `.`, `_`, `p`, `-` */
const CODE_SIGNS = new Set([46, 95, 112, 45]);
const isCodeUnit = (code: number): boolean => isUpper(code) || isDigit(code);

/** Where a code that starts at `start` ends ("BRK.B", "BAC-L", "0700"), or `start`. */
function codeEnd(text: Tape, start: number, to: number): number {
  let end = start;
  while (end < to && end - start < 7 && isCodeUnit(unitAt(text, end)) && unitAt(text, end) < 128) end += 1;
  if (end === start) return start;
  const sign = unitAt(text, end);
  if ((sign === 46 || sign === 45 || sign === 47) && end + 1 < to) {
    let tail = end + 1;
    while (tail < to && tail - end < 3 && isUpper(unitAt(text, tail))) tail += 1;
    const closed = !isLetter(unitAt(text, tail)) && !isDigit(unitAt(text, tail));
    if (tail > end + 1 && closed) return tail;
  }
  const next = unitAt(text, end);
  return isLetter(next) || isDigit(next) ? start : end;
}

/** "NASDAQ:NVDA", "NYSE: IBM", "Paris:ALO", "ticker: HD". */
function readLabelled(text: Tape, from: number, to: number, colon: number, found: Ticker[]): void {
  const apart = isSpace(unitAt(text, colon + 1));
  const start = apart ? colon + 2 : colon + 1;
  const end = codeEnd(text, start, to);
  if (end === start) return;
  const symbol = text.slice(start, end);
  const marker = before.from(text, colon, from).longest(TICKER_MARKERS, 0);
  if (marker > 0) {
    if (/[A-Z]/.test(symbol)) found.push({ kind: 'ticker', start, end, symbol, idType: 'symbol' });
    return;
  }
  const label = exchangeBefore(text, colon, from);
  if (!label) return;
  const bracketed = unitAt(text, label.start - 1) === OPEN;
  if (label.city && apart && !bracketed) return;
  if (!/[A-Z]/.test(symbol) && !label.digits) return;
  const ticker: Ticker = { kind: 'ticker', start: label.start, end, symbol, idType: 'symbol', mic: label.mic };
  name(text, from, ticker);
  found.push(ticker);
  readMore(text, to, end, label.mic, found);
}

/** "(NASDAQ: GOOG, GOOGL)": more codes of the same exchange. */
function readMore(text: Tape, to: number, end: number, mic: string, found: Ticker[]): void {
  let at = end;
  for (let more = 0; more < 5; more += 1) {
    const sign = unitAt(text, at);
    if (sign !== 44 && sign !== 47 && sign !== 59) return;
    const start = isSpace(unitAt(text, at + 1)) ? at + 2 : at + 1;
    const stop = codeEnd(text, start, to);
    const after = unitAt(text, stop);
    if (stop === start || stop >= to || (after !== 41 && after !== 44 && after !== 59)) return;
    found.push({ kind: 'ticker', start, end: stop, symbol: text.slice(start, stop), idType: 'symbol', mic });
    at = stop;
  }
}

function name(text: Tape, from: number, ticker: Ticker): void {
  const company = unitAt(text, ticker.start - 1) === OPEN ? companyBefore(text, ticker.start - 1, from) : undefined;
  if (company) ticker.name = company;
}

/** "(SAN.MC)", "(6758.T)", "(AMZN 3.60%)", "(PETR3;PETR4)", "Lowe's Companies Inc. (LOW)". */
function readBracketed(text: Tape, from: number, to: number, open: number, found: Ticker[]): void {
  const start = open + 1;
  if (!isCodeUnit(unitAt(text, start))) return;
  let end = start;
  while (end < to && end - start < 14 && (isCodeUnit(unitAt(text, end)) || CODE_SIGNS.has(unitAt(text, end)))) end += 1;
  const code = text.slice(start, end);
  const next = unitAt(text, end);
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
      found.push(ticker);
    }
    return;
  }
  if (!/^[A-Z]{1,5}(?:\.[A-Z])?$/.test(code)) return;
  const moved = next === 32 && /^ [+\-−–]?\d{1,3}(?:[.,]\d+)? ?%/.test(text.slice(end, end + 12));
  const company = companyBefore(text, open, from);
  if (moved || (next === 41 && company && isLegalName(company) && !isInitials(code, company))) {
    const ticker: Ticker = { kind: 'ticker', start, end, symbol: code, idType: 'symbol' };
    if (company) ticker.name = company;
    found.push(ticker);
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
function readCashtag(text: Tape, from: number, to: number, mark: number, found: Ticker[]): void {
  const before = mark > from ? unitAt(text, mark - 1) : 32;
  if (isLetter(before) || isDigit(before)) return;
  if (
    isSpace(before) &&
    mark - 2 >= from &&
    (isDigit(unitAt(text, mark - 2)) || /\b(?:de|of|di|in)$/.test(text.slice(Math.max(from, mark - 4), mark - 1)))
  )
    return;
  let end = mark + 1;
  while (end < to && end - mark < 7 && isUpper(unitAt(text, end))) end += 1;
  const symbol = text.slice(mark + 1, end);
  if (symbol.length === 0 || symbol.length > 5 || NOT_CASHTAGS.has(symbol)) return;
  const next = unitAt(text, end);
  if (isLetter(next) || isDigit(next)) return;
  found.push({ kind: 'ticker', start: mark, end, symbol, idType: 'symbol' });
}

/** Runs of capitals: ISIN, WKN, the codes of São Paulo, and symbols that were introduced elsewhere. */
function readCapitals(text: Tape, from: number, to: number, capitals: number[], found: Ticker[], hints: Hints): void {
  const introduced = found.length + (hints.introduced?.length ?? 0) > 0 ? introducedBy(found, hints) : NONE;
  const portuguese = hints.language?.startsWith('pt') ?? false;
  const wkns = new Set<string>();
  const labelled = found.length;
  let next = 0;
  for (let i = 0; i < capitals.length; i += 2) {
    const start = capitals[i]!;
    const end = capitals[i + 1]!;
    while (next < labelled && found[next]!.end <= start) next += 1;
    if (next < labelled && found[next]!.start < end) continue;
    if (isLetter(unitAt(text, end)) || isPartOfWord(text, start, from)) continue;
    const length = end - start;
    if (length === 12 && isIsin(text, start)) {
      const symbol = text.slice(start, end);
      found.push({ kind: 'ticker', start, end, symbol, idType: 'isin' });
      if (symbol.startsWith('DE000')) wkns.add(symbol.slice(5, 11));
    } else if (length === 3 && text.slice(start, end) === 'WKN') {
      const at = wknAfter(text, end, to);
      if (at >= 0)
        found.push({ kind: 'ticker', start: at, end: at + 6, symbol: text.slice(at, at + 6), idType: 'wkn' });
    } else if (length >= 2 && length <= 6) {
      const alone = start === from || unitAt(text, start - 1) === 10;
      const inBrazil = length >= 5 && (portuguese || unitAt(text, start - 1) === OPEN);
      if (!alone && !inBrazil && introduced.size === 0) continue;
      const symbol = text.slice(start, end);
      if (inBrazil && isBrazilian(symbol)) {
        found.push({ kind: 'ticker', start, end, symbol, idType: 'symbol', mic: 'BVMF' });
      } else if (length >= 3 && introduced.has(symbol)) {
        const mic = introduced.get(symbol)?.mic;
        found.push({ kind: 'ticker', start, end, symbol, idType: 'symbol', ...(mic ? { mic } : {}) });
      } else if (alone && isQuoteLine(text, to, start, end)) {
        found.push({ kind: 'ticker', start, end, symbol, idType: 'symbol' });
      }
    }
  }
  if (wkns.size > 0) readWkns(text, capitals, wkns, found);
}

const NONE: ReadonlyMap<string, Ticker | undefined> = new Map();

/** Symbols that stand for their company from here on. One that is also the company's name ("IBM") stays a name. */
function introducedBy(found: readonly Ticker[], hints: Hints): Map<string, Ticker | undefined> {
  const introduced = new Map<string, Ticker | undefined>();
  for (const symbol of hints.introduced ?? []) introduced.set(symbol, undefined);
  for (const ticker of found) {
    const named = ticker.name?.split(/[\s,.]+/).includes(ticker.symbol) ?? false;
    if (ticker.idType === 'symbol' && !named) introduced.set(ticker.symbol, ticker);
  }
  return introduced;
}

const isBrazilian = (symbol: string): boolean => /^[A-Z]{4}(?:[3-8]|11)$/.test(symbol);

/** A German ISIN holds its WKN: the same six signs elsewhere are the same security. */
function readWkns(text: Tape, capitals: number[], wkns: Set<string>, found: Ticker[]): void {
  const taken = new Set(found.map(({ start }) => start));
  for (let i = 0; i < capitals.length; i += 2) {
    const start = capitals[i]!;
    const end = capitals[i + 1]!;
    const symbol = text.slice(start, end);
    if (wkns.has(symbol) && !taken.has(start)) found.push({ kind: 'ticker', start, end, symbol, idType: 'wkn' });
  }
}

function isPartOfWord(text: Tape, start: number, from: number): boolean {
  if (start <= from) return false;
  const before = unitAt(text, start - 1);
  return isLetter(before) || isDigit(before) || before === 64 || before === 35 || before === 95;
}

/** "WKN 723610", "WKN DE: A0Q4DC", "WKN: …": where the six signs after the marker start, or -1. */
function wknAfter(text: Tape, end: number, to: number): number {
  let at = end;
  while (at < to && at - end < 2 && (isSpace(unitAt(text, at)) || unitAt(text, at) === COLON)) at += 1;
  if (unitAt(text, at) === 68 && unitAt(text, at + 1) === 69 && !isCodeUnit(unitAt(text, at + 2))) at += 2;
  while (at < to && at - end < 6 && (isSpace(unitAt(text, at)) || unitAt(text, at) === COLON)) at += 1;
  let stop = at;
  while (stop < to && stop - at < 7 && isCodeUnit(unitAt(text, stop))) stop += 1;
  return stop - at === 6 && !isLetter(unitAt(text, stop)) ? at : -1;
}

/** A line that holds nothing but a code, above a line with the company's name: a quote ribbon. */
function isQuoteLine(text: Tape, to: number, start: number, end: number): boolean {
  if (unitAt(text, end) !== 10 || end - start > 5) return false;
  let stop = end + 1;
  while (stop < to && stop - end < 80 && unitAt(text, stop) !== 10) stop += 1;
  const line = text.slice(end + 1, stop);
  return isLegalName(line.trim()) && isUpper(line.charCodeAt(0));
}
