import { unitAt, type Tape } from './tape.ts';
import { isDigit, isLetter, isSpace, isUpper } from './characters.ts';

const MOST_WORDS = 8;
/** Small words inside a name. */
const INNER = new Set([
  'of',
  'and',
  'de',
  'di',
  'del',
  'della',
  'du',
  'des',
  'da',
  'do',
  'dos',
  'the',
  'van',
  'von',
  'y',
  'e',
  'et',
  'und',
  '&',
  '+',
  'for',
  'per',
  'la',
  'le',
  'les',
  'en',
  'der',
  'für',
]);

/**
 * The company's name as the page writes it, before the bracket at `open`: the capitalised words on the way back
 * ("Alibaba Group Holding (NYSE:BABA)"), stopping at the sentence's start or at a word in lower case.
 */
export function companyBefore(text: Tape, open: number, from: number, brackets = 2): string | undefined {
  let end = open;
  while (end > from && isSpace(unitAt(text, end - 1))) end -= 1;
  // "(NASDAQ:GOOG) (NASDAQ:GOOGL)": the name stands before the first bracket.
  if (unitAt(text, end - 1) === 41) {
    let first = end - 2;
    while (first > from && end - first < 24 && unitAt(text, first) !== 40) first -= 1;
    return brackets > 0 && unitAt(text, first) === 40 ? companyBefore(text, first, from, brackets - 1) : undefined;
  }
  let start = end;
  let at = end;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const wordStart = wordStartBefore(text, at, from);
    if (wordStart === at) break;
    const word = text.slice(wordStart, at);
    // "3M Co." begins a name, "2% and" does not.
    const capital = isUpper(word.charCodeAt(0)) || (isDigit(word.charCodeAt(0)) && isUpper(word.charCodeAt(1)));
    if (capital) start = wordStart;
    else if (!INNER.has(word)) break;
    const before = unitAt(text, wordStart - 1);
    if (!isSpace(before) || wordStart - 1 <= from) break;
    const outer = unitAt(text, wordStart - 2);
    // A comma or a full stop ends the name, unless it closes an abbreviation inside it ("Amazon.Com", "S.p.A.").
    if (outer === 44 && !/^(?:Inc|Ltd|LLC|L\.P|Corp|plc|PLC|SA|AG)\b/.test(word)) break;
    if (outer === 58 || outer === 59 || (outer === 46 && !isAbbreviation(text, wordStart - 2, from))) break;
    at = outer === 44 ? wordStart - 1 : wordStart - 1;
  }
  const name = text
    .slice(start, end)
    .replace(/^(?:The|Il|La|Le|L'|L’|Der|Die|Das|El|O|A|De|Het|Per|In) (?=\p{Lu})/u, '');
  return name.length > 1 && name.length < 80 && isLetter(name.charCodeAt(0)) ? name : undefined;
}

function wordStartBefore(text: Tape, end: number, from: number): number {
  let start = end;
  while (start > from && end - start < 40) {
    const code = unitAt(text, start - 1);
    if (isSpace(code) || code === 10 || code === 40 || code === 34 || code === 0x201c || code === 0xab) break;
    start -= 1;
  }
  return start;
}

/** The stop at `at` closes one letter ("U.") or a short form of business ("Inc."). */
function isAbbreviation(text: Tape, at: number, from: number): boolean {
  let start = at;
  while (start > from && at - start < 5 && isLetter(unitAt(text, start - 1))) start -= 1;
  return at - start === 1 || /^(?:St|Mr|Dr|Bros|Cie)$/.test(text.slice(start, at));
}
