import {
  AT,
  COLON,
  DIGIT,
  DOLLAR,
  FOLD,
  FRACTION,
  fractionOf,
  isDigit,
  isLetter,
  isSpace,
  KIND,
  LESS,
  LOWER,
  OPEN,
  UPPER,
} from './characters.ts';
import { readDigits } from './numeral.ts';
import { readMinus, readNounBefore, readPrefix } from './prefix.ts';
import { BARE, Quantity } from './quantity.ts';
import { readWords } from './spelled.ts';
import { readUnit } from './unit.ts';
import { AND, book, CURRENCY_TALK, FROM, MAY_BEGIN, pairOf, TO, TO_CHANGE } from './vocabulary.ts';

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
}

/** Where a number may be joined to the one before it, at most. */
export const LONGEST_JOINT = 24;

/**
 * Walks the characters from `from` to `to` once. Grammars run at digits and at the first letters of number words, and
 * each run of digits is eaten whole, so that the time grows as the text does.
 */
export function scan(text: string, from: number, to: number, documentIn: number): Findings {
  const findings: Findings = { quantities: [], capitals: [], marks: [], commas: 0, points: 0 };
  let floor = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = KIND[code]!;
    if (kind === LOWER) {
      const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
      if (MAY_BEGIN[pairOf(FOLD[code]!, FOLD[next]!)] === 1) {
        const end = words(text, at, floor, to, documentIn, findings);
        if (end > at) {
          floor = end;
          at = end;
          continue;
        }
      }
      at += 1;
      while (at < to && FOLD[text.charCodeAt(at)] !== 0) at += 1;
    } else if (kind === UPPER) {
      at = capital(text, at, floor, to, documentIn, findings);
      if (at < 0) {
        at = -at;
        floor = at;
      }
    } else if (kind === DIGIT || kind === FRACTION) {
      const end = digits(text, at, floor, to, documentIn, findings);
      if (end < 0) {
        at = -end;
        floor = at;
      } else at = end;
    } else if (kind === DOLLAR || kind === OPEN || kind === LESS) {
      findings.marks.push(at);
      at += 1;
    } else if (kind === COLON) {
      if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) at = pastAddress(text, at, to);
      else {
        findings.marks.push(at);
        at += 1;
      }
    } else if (kind === AT) {
      at += 1;
    } else {
      at += 1;
    }
  }
  return findings;
}

/** A web address has no figures in it. */
function pastAddress(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xa0) at += 1;
  return at;
}

/** A capital letter: a number word, or the start of a code. Answers where to go on; negative after a figure. */
function capital(text: string, at: number, floor: number, to: number, documentIn: number, findings: Findings): number {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (MAY_BEGIN[pairOf(FOLD[text.charCodeAt(at)]!, FOLD[next]!)] === 1) {
    const end = words(text, at, floor, to, documentIn, findings);
    if (end > at) return -end;
  }
  let end = at + 1;
  if (KIND[next] === UPPER || KIND[next] === DIGIT) {
    while (end < to && (KIND[text.charCodeAt(end)] === UPPER || KIND[text.charCodeAt(end)] === DIGIT)) end += 1;
    // "US$7bn", "HK$90", "EUR29,99": the digits are for the number to read.
    findings.capitals.push(at, end);
    let back = end;
    while (back > at + 1 && KIND[text.charCodeAt(back - 1)] === DIGIT) back -= 1;
    if (back < end && back - at <= 4) {
      const read = digits(text, back, floor, to, documentIn, findings);
      if (read < 0) {
        findings.capitals.length -= 2;
        return read;
      }
      return Math.max(read, end);
    }
  }
  while (end < to && FOLD[text.charCodeAt(end)] !== 0) end += 1;
  return end;
}

/** A number in digits. Answers where to go on: negative when a figure was kept, so that the floor moves there. */
function digits(text: string, at: number, floor: number, to: number, documentIn: number, findings: Findings): number {
  const quantity = new Quantity();
  quantity.documentIn = documentIn;
  const code = text.charCodeAt(at);
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
  quantity.value = fractionOf(code);
  quantity.step = 0.25;
  return at + 1;
}

/** A time, a score, a date or an ordinal goes on after the digits. */
function followedByMore(text: string, end: number, to: number): boolean {
  if (end >= to) return false;
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (code === 58 || code === 47) return isDigit(next);
  return code === 0xba || code === 0xaa || code === 0xb0 || code === 94;
}

function countVote(text: string, findings: Findings, quantity: Quantity): void {
  if (quantity.plain || quantity.doubtful !== 0 || quantity.step === 1) return;
  for (let at = quantity.to - 1; at > quantity.from; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 44) findings.commas += 1;
    else if (code === 46) findings.points += 1;
    else continue;
    return;
  }
}

function keep(text: string, floor: number, to: number, quantity: Quantity, findings: Findings): boolean {
  if (quantity.unit === BARE) readNounBefore(text, floor, quantity);
  readMinus(text, floor, quantity);
  if (quantity.unit === BARE && !mayJoin(text, quantity, to, findings)) return false;
  findings.quantities.push(quantity);
  return true;
}

/** A number without unit is kept only when the next or the last one may lend it theirs. */
function mayJoin(text: string, quantity: Quantity, to: number, findings: Findings): boolean {
  const last = findings.quantities.at(-1);
  if (last && last.unit !== BARE && quantity.start - last.end <= 6) return true;
  if (quantity.scaled) return true;
  const at = quantity.end;
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  const next = isSpace(code) ? text.charCodeAt(at + 1) : code;
  if (next === 45 || (next >= 0x2010 && next <= 0x2014) || next === 0x2212) return true;
  if (!isSpace(code)) return false;
  return (book.flags(book.wordAt(text, at + 1, to)) & (AND | TO | TO_CHANGE | FROM)) !== 0;
}

/** A number in words, kept only with its unit. Answers its end, or `at`. */
function words(text: string, at: number, floor: number, to: number, documentIn: number, findings: Findings): number {
  const quantity = new Quantity();
  quantity.documentIn = documentIn;
  const end = readWords(text, at, to, quantity);
  if (end === at) return at;
  const languages = quantity.languages;
  const { articleIn, everydayIn } = quantity;
  quantity.start = at;
  if (at - 1 >= floor && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 36))
    readPrefix(text, floor, quantity);
  quantity.languages = languages;
  quantity.end = readUnit(text, to, quantity);
  if (quantity.unit === BARE) {
    if (quantity.scaled || articleIn !== 0 || everydayIn !== 0) {
      if (!quantity.scaled) return at;
    }
    if (!mayJoin(text, quantity, to, findings)) return at;
    findings.quantities.push(quantity);
    return quantity.end;
  }
  if ((everydayIn & documentIn) !== 0) return at;
  if (articleIn !== 0 && !quantity.scaled && !countsAsOne(text, to, quantity, articleIn)) return at;
  findings.quantities.push(quantity);
  return quantity.end;
}

/** "un euro" is an amount, "un euro forte" and "a dollar" are talk of the currency. */
function countsAsOne(text: string, to: number, quantity: Quantity, articleIn: number): boolean {
  const english = 2;
  if ((articleIn & english) !== 0 && (quantity.documentIn & english) !== 0) return false;
  if (articleIn === english) return false;
  const at = quantity.end;
  if (at >= to || !isSpace(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1))) return true;
  return (book.flags(book.wordAt(text, at + 1, to)) & CURRENCY_TALK) === 0;
}
