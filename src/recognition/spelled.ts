import { unitAt, type Tape } from './tape.ts';
import { FOLD, isSpace } from './characters.ts';
import { scaled, setNumber, written, type Quantity } from './quantity.ts';
import {
  book,
  compounds,
  DENOMINATORS,
  JOINT,
  MAGNITUDE,
  NUMBER_AND,
  NUMBERS,
  numberWords,
  POINT,
  units,
  UNITS,
} from './vocabulary.ts';

/** What the parts of a spelled number add up to so far. */
interface Sum {
  total: number;
  group: number;
  /** The least place that is already taken: after "twenty" only what is below ten may follow. */
  below: number;
  languages: number;
  article: number;
  everyday: number;
  words: number;
}

/**
 * Reads a number in words that starts at `start` ("mille", "achtundsiebzig", "forty-five", "deux cent quarante").
 * Answers its end, or `start` when there is none. The scale that ends it ("… milioni") is left to the unit.
 */
export function readWords(text: Tape, start: number, limit: number, quantity: Quantity): number {
  const sum = nothing(-1);
  let end = addWords(text, start, limit, sum);
  if (end === start) return start;
  setNumber(quantity, sum.total + sum.group);
  quantity.plain = quantity.places === 0;
  quantity.languages = sum.languages;
  quantity.spelled = true;
  end = readPoint(text, end, limit, quantity);
  end = readDenominator(text, end, limit, quantity);
  quantity.from = start;
  quantity.to = end;
  quantity.articleIn = sum.words === 1 ? sum.article : 0;
  quantity.everydayIn = sum.words === 1 ? sum.everyday : 0;
  return end;
}

const nothing = (languages: number): Sum => ({
  total: 0,
  group: 0,
  below: Infinity,
  languages,
  article: 0,
  everyday: 0,
  words: 0,
});

function addWords(text: Tape, start: number, limit: number, sum: Sum): number {
  let end = start;
  let at = start;
  for (;;) {
    const next = addWord(text, at, limit, sum);
    if (next === at) return end;
    end = next;
    at = gapAfter(text, next, limit);
    if (at === next) return end;
    at = pastAnd(text, at, limit, sum);
  }
}

function addWord(text: Tape, at: number, limit: number, sum: Sum): number {
  const found = book.longest(NUMBERS, text, at, limit);
  if (found > 0) {
    const end = book.end;
    const word = numberWords[found - 1]!;
    if ((sum.languages & word.languages) === 0 || !place(word.value, sum)) return at;
    sum.languages &= word.languages;
    sum.article |= word.article;
    sum.everyday |= word.everyday;
    sum.words += 1;
    return end;
  }
  const compound = addCompound(text, at, limit, sum);
  if (compound > at || sum.words === 0) return compound;
  return addScale(text, at, limit, sum);
}

/** Adds a part to the sum, or refuses it when its place is taken ("two three"). */
function place(value: number, sum: Sum): boolean {
  // "douze cents" is a number, "quarante-cinq cents" is money.
  if (value === 100 && (sum.below === Infinity || (sum.group > 0 && sum.group < 20))) {
    sum.group = Math.max(sum.group, 1) * 100;
    sum.below = 100;
    return true;
  }
  if (value === 1000) {
    if (sum.total % 1_000_000 >= 1000) return false;
    sum.total += Math.max(sum.group, 1) * 1000;
    sum.group = 0;
    sum.below = 1000;
    return true;
  }
  if (value >= sum.below || value === 0) return value === 0 && sum.words === 0;
  sum.group += value;
  sum.below =
    value < 10 || (value > 10 && value < 20)
      ? 1
      : value === 10
        ? 10
        : value === 60 || value === 80
          ? 20
          : value < 100
            ? 10
            : 100;
  return true;
}

/** "dreiundzwanzig", "trecentocinquanta", "vijfenveertig": the word must be made of parts to its end. */
function addCompound(text: Tape, start: number, limit: number, sum: Sum): number {
  for (const { languages, root } of compounds) {
    if ((sum.languages & languages) === 0 || compoundEnd(text, start, limit, root) === start) continue;
    const parts: Sum = { ...sum, words: 0 };
    const end = partsToEnd(text, start, limit, root, parts);
    if (end > start && parts.words > 1) {
      sum.total = parts.total;
      sum.group = parts.group;
      sum.below = parts.below;
      sum.languages &= languages;
      sum.words += 2;
      return end;
    }
  }
  return start;
}

/** Whether the word at `start` is made of the parts of numbers in one of the languages that write them so. */
export function isCompound(text: Tape, start: number, limit: number): boolean {
  for (const { root } of compounds) if (compoundEnd(text, start, limit, root) > start) return true;
  return false;
}

/** No number has a longer word: "siebenhundertsiebenundsiebzigtausend…". */
const LONGEST_COMPOUND = 80;

function compoundEnd(text: Tape, start: number, limit: number, root: number): number {
  let at = start;
  if (text.ends[start]! - start > LONGEST_COMPOUND) return start;
  while (at < limit && FOLD[unitAt(text, at)] !== 0) {
    const end = partEnd(text, at, limit, root);
    if (end === at) return start;
    at = end;
  }
  return at;
}

/** The end of the longest part at `start`. */
function partEnd(text: Tape, start: number, limit: number, root: number): number {
  let node = root;
  let end = start;
  for (let at = start; at < limit; at += 1) {
    node = book.step(node, FOLD[unitAt(text, at)]!);
    if (node < 0) break;
    if (book.value(node) !== 0) end = at + 1;
  }
  return end;
}

function partsToEnd(text: Tape, start: number, limit: number, root: number, sum: Sum): number {
  let at = start;
  let joined = false;
  while (at < limit && FOLD[unitAt(text, at)] !== 0) {
    let node = root;
    let value = 0;
    let end = at;
    for (let i = at; i < limit; i += 1) {
      node = book.step(node, FOLD[unitAt(text, i)]!);
      if (node < 0) break;
      if (book.value(node) !== 0) {
        value = book.value(node);
        end = i + 1;
      }
    }
    if (value === 0) return start;
    if (value === JOINT) {
      joined = true;
    } else {
      // German and Dutch say the ones before the tens: the joint makes room for them.
      if (joined && value >= 20 && value < 100 && sum.group % 100 < 10) sum.below = 100;
      if (!place(value, sum)) return start;
      if (joined && value >= 20 && value < 100) sum.below = 1;
      joined = false;
      sum.words += 1;
    }
    at = end;
  }
  return joined ? start : at;
}

/** A scale inside a number, when more of the number follows: "trece millones cuatrocientos". */
function addScale(text: Tape, at: number, limit: number, sum: Sum): number {
  const found = book.longest(UNITS, text, at, limit);
  if (found === 0) return at;
  const end = book.end;
  const unit = units[found - 1]!;
  if (unit.role !== MAGNITUDE || unit.power < 5 || sum.total + sum.group === 0) return at;
  const next = gapAfter(text, end, limit);
  if (next === end) return at;
  const after = nothing(sum.languages);
  if (addWord(text, next, limit, after) === next || after.article !== 0) return at;
  sum.total = scaled(sum.total + sum.group, unit.power);
  sum.group = 0;
  sum.below = scaled(1, unit.power);
  return end;
}

/** One space or hyphen. */
function gapAfter(text: Tape, end: number, limit: number): number {
  const code = unitAt(text, end);
  return end + 1 < limit && (isSpace(code) || code === 45 || code === 0x2011) ? end + 1 : end;
}

/** Steps over "and" when a smaller part of the same number follows it. */
function pastAnd(text: Tape, at: number, limit: number, sum: Sum): number {
  const word = book.wordAt(text, at, limit);
  if ((book.flags(word) & NUMBER_AND) === 0 || sum.below <= 1) return at;
  const next = gapAfter(text, book.end, limit);
  if (next === book.end) return at;
  const trial: Sum = { ...sum };
  const words = sum.words;
  return addWord(text, next, limit, trial) > next && trial.words > words ? next : at;
}

/** "due virgola cinque", "two point one four", "siete con doscientos": a number, or digit by digit. */
function readPoint(text: Tape, end: number, limit: number, quantity: Quantity): number {
  const at = gapAfter(text, end, limit);
  if (at === end || (book.flags(book.wordAt(text, at, limit)) & POINT) === 0) return end;
  let last = end;
  let digits = '';
  for (let gap = book.end; digits.length < 12; gap = last) {
    const start = gapAfter(text, gap, limit);
    const after = nothing(quantity.languages);
    const next = start === gap ? start : addWords(text, start, limit, after);
    if (next === start || (digits !== '' && after.group > 9)) break;
    const number = after.total + after.group;
    // "ciento treinta con dos quintos": the whole and a fraction.
    const below = digits === '' ? denominatorAt(text, next, limit) : 0;
    if (below > 0) {
      setNumber(quantity, written(quantity) + number / below);
      quantity.plain = false;
      return book.end;
    }
    digits += String(number);
    last = next;
  }
  if (digits === '') return end;
  quantity.digits = scaled(quantity.digits, digits.length) + Number(digits);
  quantity.places = digits.length;
  quantity.plain = false;
  return last;
}

function denominatorAt(text: Tape, end: number, limit: number): number {
  const at = gapAfter(text, end, limit);
  return at === end ? 0 : book.longest(DENOMINATORS, text, at, limit);
}

/** "tres quintos": the number above over the denominator that is spelled after it. */
function readDenominator(text: Tape, end: number, limit: number, quantity: Quantity): number {
  const below = denominatorAt(text, end, limit);
  if (below === 0) return end;
  setNumber(quantity, written(quantity) / below);
  quantity.plain = false;
  return book.end;
}
