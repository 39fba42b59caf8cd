import { unitAt, type Tape } from './tape.ts';
import { COLON, DIGIT, FRACTION, fractionOf, isDigit, isLetter, isSpace, KIND, LOWER, UPPER } from './characters.ts';
import { readDigits } from './numeral.ts';
import { readMinus, readNounBefore, readPrefix, readShareBefore } from './prefix.ts';
import { BARE, MONEY, Quantity, reset, setNumber } from './quantity.ts';
import { isCompound, readWords } from './spelled.ts';
import { readUnit } from './unit.ts';
import {
  AND,
  book,
  CURRENCY_TALK,
  DENOMINATOR,
  LINKING,
  FROM,
  NUMBER_AND,
  NUMBER_START,
  POINT,
  TO,
  TO_CHANGE,
  UNIT_START,
} from './vocabulary.ts';

/** What the scan of a paragraph found, in the order of the text. */
export interface Findings {
  quantities: Quantity[];
  /** Starts and ends, in turn, of the runs of capitals and digits that may be codes. */
  capitals: number[];
  /** Positions of colons, brackets and dollar signs that may introduce a code. */
  marks: number[];
  /** Votes of the numbers whose decimal sign is plain to see. */
  commas: number;
  points: number;
  /** Where to go on in the triggers. */
  nextTrigger: number;
  /** The language of the document as a set, and its currency. */
  documentIn: number;
  assumed: string;
}

/** Quantities to fill, one more than the text had so far: none is made twice. */
const pool = [new Quantity()];
let taken = 0;

/** Where a number may be joined to the one before it, at most. */
export const LONGEST_JOINT = 24;

/**
 * Runs the grammars at the triggers from `from` to `to`. Each run of digits is eaten whole, and what was read is not
 * read again, so that the time grows as the text does.
 */
export function scan(
  tape: Tape,
  from: number,
  to: number,
  firstTrigger: number,
  documentIn: number,
  assumed: string,
): Findings {
  const findings: Findings = {
    quantities: [],
    capitals: [],
    marks: [],
    commas: 0,
    points: 0,
    nextTrigger: 0,
    documentIn,
    assumed,
  };
  let floor = from;
  let past = from;
  let index = firstTrigger;
  taken = 0;
  for (; index < tape.triggered; index += 1) {
    const at = tape.triggers[index]!;
    if (at >= to) break;
    if (at < past) continue;
    past = trigger(tape, at, floor, to, findings);
    if (past < 0) {
      past = -past;
      floor = past;
    }
  }
  findings.nextTrigger = index;
  return findings;
}

/** What begins at a trigger. Answers where to go on; negative when that is the end of a figure. */
function trigger(text: Tape, at: number, floor: number, to: number, findings: Findings): number {
  const kind = KIND[unitAt(text, at)]!;
  if (kind === DIGIT || kind === FRACTION) return digits(text, at, floor, to, findings);
  if (kind > UPPER) {
    if (kind === COLON && unitAt(text, at + 1) === 47 && unitAt(text, at + 2) === 47) return pastAddress(text, at, to);
    findings.marks.push(at);
    return at + 1;
  }
  const spelledEnd = words(text, at, floor, to, findings);
  if (spelledEnd > at) return -spelledEnd;
  if (kind === UPPER) {
    const second = KIND[unitAt(text, at + 1)]!;
    if (second === UPPER || second === DIGIT) capitals(text, at, to, findings);
  }
  return at + 1;
}

/** A web address has no figures in it. */
function pastAddress(text: Tape, start: number, to: number): number {
  let at = start;
  while (at < to && unitAt(text, at) > 32 && unitAt(text, at) !== 0xa0) at += 1;
  return at;
}

/** A run of capitals and digits: perhaps the code of an instrument. */
function capitals(text: Tape, start: number, to: number, findings: Findings): void {
  const last = findings.capitals.length;
  if (last > 0 && findings.capitals[last - 1]! > start) return;
  let end = start + 1;
  while (end < to && (KIND[unitAt(text, end)] === UPPER || KIND[unitAt(text, end)] === DIGIT)) end += 1;
  findings.capitals.push(start, end);
}

/** A number in digits. Answers where to go on: negative when a figure was kept, so that the floor moves there. */
function digits(text: Tape, at: number, floor: number, to: number, findings: Findings): number {
  const quantity = reset(pool[taken]!, findings.documentIn, findings.assumed);
  const code = unitAt(text, at);
  const past = isDigit(code) ? readDigits(text, at, to, quantity) : readLoneFraction(at, code, quantity);
  if (quantity.to === 0 || followedByMore(text, quantity.to, to)) return past;
  countVote(text, findings, quantity);
  if (!readPrefix(text, floor, quantity)) return past;
  quantity.end = readUnit(text, to, quantity);
  if (quantity.to === 0) return past;
  return keep(text, floor, to, quantity, findings) ? -quantity.end : Math.max(past, quantity.to);
}

function readLoneFraction(at: number, code: number, quantity: Quantity): number {
  quantity.from = at;
  quantity.to = at + 1;
  setNumber(quantity, fractionOf(code));
  return at + 1;
}

/** A time, a score, a date or an ordinal goes on after the digits. */
function followedByMore(text: Tape, end: number, to: number): boolean {
  if (end >= to) return false;
  const code = unitAt(text, end);
  const next = unitAt(text, end + 1);
  if (code === 58 || code === 47) return isDigit(next);
  return code === 0xba || code === 0xaa || code === 0xb0 || code === 94;
}

function countVote(text: Tape, findings: Findings, quantity: Quantity): void {
  if (quantity.plain || quantity.doubtful !== 0 || quantity.places === 0) return;
  for (let at = quantity.to - 1; at > quantity.from; at -= 1) {
    const code = unitAt(text, at);
    if (code === 44) findings.commas += 1;
    else if (code === 46) findings.points += 1;
    else continue;
    return;
  }
}

function keep(text: Tape, floor: number, to: number, quantity: Quantity, findings: Findings): boolean {
  if (quantity.unit === BARE) readNounBefore(text, floor, quantity);
  if (quantity.unit === BARE) readShareBefore(text, floor, quantity);
  readMinus(text, floor, quantity);
  if (quantity.unit === BARE && !mayJoin(text, quantity, to, findings)) return false;
  push(findings, quantity);
  return true;
}

function push(findings: Findings, quantity: Quantity): void {
  findings.quantities.push(quantity);
  taken += 1;
  if (taken === pool.length) pool.push(new Quantity());
}

/** A number without unit is kept only when the next or the last one may lend it theirs. */
function mayJoin(text: Tape, quantity: Quantity, to: number, findings: Findings): boolean {
  const last = findings.quantities.at(-1);
  if (last && last.unit !== BARE && quantity.start - last.end <= 6) return true;
  if (quantity.scaled) return true;
  const at = quantity.end;
  if (at >= to) return false;
  const code = unitAt(text, at);
  const next = isSpace(code) ? unitAt(text, at + 1) : code;
  if (next === 45 || (next >= 0x2010 && next <= 0x2014) || next === 0x2212) return true;
  if (!isSpace(code)) return false;
  return (book.flags(book.wordAt(text, at + 1, to)) & (AND | TO | TO_CHANGE | FROM)) !== 0;
}

/** A number in words, kept only with its unit. Answers its end, or `at`. */
function words(text: Tape, at: number, floor: number, to: number, findings: Findings): number {
  if (!mayBeNumber(text, at, to, findings)) return at;
  const quantity = reset(pool[taken]!, findings.documentIn, findings.assumed);
  const end = readWords(text, at, to, quantity);
  if (end === at) return at;
  const languages = quantity.languages;
  const { articleIn, everydayIn } = quantity;
  quantity.start = at;
  if (at - 1 >= floor && (isSpace(unitAt(text, at - 1)) || unitAt(text, at - 1) === 36))
    readPrefix(text, floor, quantity);
  quantity.languages = languages;
  quantity.end = readUnit(text, to, quantity);
  if (quantity.unit === BARE) readShareBefore(text, floor, quantity);
  if (quantity.unit === BARE) {
    if (quantity.scaled || articleIn !== 0 || everydayIn !== 0) {
      if (!quantity.scaled) return at;
    }
    if (!mayJoin(text, quantity, to, findings)) return at;
    push(findings, quantity);
    return quantity.end;
  }
  if ((everydayIn & findings.documentIn) !== 0) return at;
  if (articleIn !== 0 && !quantity.scaled && !countsAsOne(text, to, quantity, articleIn)) return at;
  push(findings, quantity);
  return quantity.end;
}

/**
 * A quick look before the grammar runs: most words that begin like a number are none, and most that are ("un", "one")
 * stand before a word that is no unit.
 */
function mayBeNumber(text: Tape, at: number, to: number, findings: Findings): boolean {
  const flags = book.flags(book.wordAt(text, at, to));
  const end = book.end;
  if ((flags & NUMBER_START) === 0 && (end - at < 6 || !isCompound(text, at, to))) return false;
  const gap = unitAt(text, end);
  if (end < to && (isSpace(gap) || gap === 45)) {
    const next = unitAt(text, end + 1);
    const kind = KIND[next]!;
    if (kind === UPPER) return true;
    if (kind === LOWER) {
      const after = book.flags(book.wordAt(text, end + 1, to));
      if ((after & GOES_ON) !== 0) return true;
      return book.end - end > 6 && isCompound(text, end + 1, to);
    }
    if (next === 37 || next === 36 || next > 127) return true;
  }
  const last = findings.quantities.at(-1);
  if (last !== undefined && at - last.end < 8) return true;
  return at > 0 && isSpace(unitAt(text, at - 1)) && (book.flags(book.wordBefore(text, at - 1, 0)) & LINKING) !== 0;
}

const GOES_ON = DENOMINATOR | NUMBER_START | UNIT_START | NUMBER_AND | POINT | AND | TO | TO_CHANGE;

/** "un euro" is an amount, "un euro forte" and "a dollar" are talk of the currency. */
function countsAsOne(text: Tape, to: number, quantity: Quantity, articleIn: number): boolean {
  const english = 2;
  if ((articleIn & english) !== 0 && (quantity.documentIn & english) !== 0) return false;
  if (articleIn === english) return false;
  if (quantity.unit !== MONEY) return !quantity.namesShare;
  const at = quantity.end;
  if (at >= to || !isSpace(unitAt(text, at)) || !isLetter(unitAt(text, at + 1))) return true;
  return (book.flags(book.wordAt(text, at + 1, to)) & CURRENCY_TALK) === 0;
}
