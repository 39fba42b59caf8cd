import { fold, isWordEdge, matchDirective } from './directive-match.ts';

/** A URL Fragment Text Directive's parts (WICG scroll-to-text-fragment), not yet encoded. */
export interface TextDirective {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

/** `encodeURIComponent` leaves "-", which is syntax here. */
const encode = (text: string) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

export function encodeDirective({ prefix, textStart, textEnd, suffix }: TextDirective): string {
  return [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`]
    .filter(Boolean)
    .join(',');
}

/** An address with an encoded directive: a fragment of the address's own stays before it, a directive of its own goes. */
export function linkWith(url: string, directive: string | undefined): string {
  const own = url.split(':~:', 1)[0]!;
  if (directive === undefined) return own.replace(/#$/, '');
  return `${own}${own.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A page's text as browsers search it. */
interface Searched {
  text: string;
  alternatives?: readonly AlternativeText[];
}

/** What an image would say if it did not load, and where in the page's text it stands. */
interface AlternativeText {
  at: number;
  text: string;
}

/** Makes directives for one page: what all of them need is worked out once. */
export interface DirectiveMaker {
  /** For the characters `start` to `end` of the page's text; undefined when no words lead there and nowhere else. */
  directive: (start: number, end: number) => TextDirective | undefined;
}

/** Context is grown up to this many UTF-16 code units on each side. */
const MAX_CONTEXT = 300;
/** A range that begins in another block shows at most this much before the quotation. */
const MAX_BEFORE = 400;
/** An earlier block with the same words is the same passage shown twice, not another row of a table, from this length. */
const PASSAGE = 60;

/**
 * The shortest directive that a browser finds at the quotation and at no other place: the words alone if they are
 * unique, else with as many words before and after as it takes. Each is matched back, with and without regard to the
 * borders of words, before it is offered. Time grows with the text, not with its repetitions times their length.
 *
 * `text` is what browsers search, with a line feed wherever they do not search across. Words that images would say if
 * they did not load are gone round where there is a way.
 */
export function directiveMaker({ text, alternatives = [] }: Searched): DirectiveMaker {
  const page = fold(text);
  const spoken = alternatives.map((alternative) => ({ at: alternative.at, text: fold(alternative.text) }));
  return {
    directive: (from, to) => {
      const { start, end } = trimmed(text, from, to);
      if (start >= end) return undefined;
      const before = spoken.filter(({ at }) => at <= end);
      for (const beside of before.length > 0 ? [before, []] : [[]]) {
        const quoted = { text, page, start, end, beside };
        for (const attempt of [around, fromBlock, sameEarlier, fromEarlier]) {
          const found = attempt(quoted);
          if (found) return found;
        }
      }
      return undefined;
    },
  };
}

interface Quoted {
  start: number;
  end: number;
  text: string;
  /** `text` folded as browsers fold it; every offset holds. */
  page: string;
  /** Alternative texts before its end, folded. */
  beside: readonly AlternativeText[];
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { start, end };
}

/** Whether browsers that mind the borders of words and browsers that do not both find `start` to `end`. */
function leadsTo({ page, beside }: Quoted, directive: TextDirective, start: number, end: number): boolean {
  const speaks = (words: string, from: number) =>
    beside.some((alternative) => alternative.at >= from && alternative.text.includes(words));
  if (speaks(fold(directive.prefix ?? directive.textStart), 0)) return false;
  if (directive.textEnd !== undefined && speaks(fold(directive.textEnd), start + 1)) return false;
  return [true, false].every((bounded) => {
    const match = matchDirective(page, directive, { bounded });
    return match?.start === start && match.end === end;
  });
}

/** The words with as much around them as tells them from every other place, else from every earlier one. */
function around(quoted: Quoted): TextDirective | undefined {
  const { text, start, end } = quoted;
  const words = terms(text, start, end);
  const rivals = rivalsOf(quoted);
  // Browsers go to the first place that fits.
  return (
    withContext(quoted, words, start, rivals) ??
    withContext(
      quoted,
      words,
      start,
      rivals.filter(({ at }) => at < start),
    )
  );
}

/** From the first words of the block to the quotation, so that the block before can tell it from one that says the same. */
function fromBlock(quoted: Quoted): TextDirective | undefined {
  const { text, start, end } = quoted;
  const begin = blockStart(text, start);
  if (begin === start) return undefined;
  const opening = trimmed(text, begin, nextBlank(text, begin, 20));
  if (opening.end >= start) return undefined;
  const words = { textStart: text.slice(opening.start, opening.end), textEnd: text.slice(start, end).trim() };
  if (words.textEnd.includes('\n')) return undefined;
  return withContext(quoted, words, opening.start, []);
}

/** From words of a block shortly before to the quotation: for a cell among cells that say the same, its row's head. */
function fromEarlier(quoted: Quoted): TextDirective | undefined {
  const { text, start, end } = quoted;
  const textEnd = text.slice(start, end);
  if (textEnd.includes('\n')) return undefined;
  let border = blockStart(text, start) - 1;
  while (border > 0 && start - border < MAX_BEFORE) {
    const begin = blockStart(text, border);
    const line = trimmed(text, begin, border);
    const opening = trimmed(text, line.start, nextBlank(text, line.start, 40));
    const directive = { textStart: text.slice(opening.start, Math.min(opening.end, line.end)), textEnd };
    if (directive.textStart && leadsTo(quoted, directive, opening.start, end)) return directive;
    border = begin - 1;
  }
  return undefined;
}

/** Pages that show a passage twice, word for word: the first time it is shown is where browsers can be led. */
function sameEarlier(quoted: Quoted): TextDirective | undefined {
  const { text, start, end } = quoted;
  const [begin, close] = [blockStart(text, start), blockEnd(text, end)];
  const block = text.slice(begin, close);
  if (block.length < PASSAGE) return undefined;
  let twin = text.indexOf(block);
  while (twin < begin && (blockStart(text, twin) !== twin || blockEnd(text, twin) !== twin + block.length))
    twin = text.indexOf(block, twin + 1);
  return twin < begin ? around({ ...quoted, start: start - begin + twin, end: end - begin + twin }) : undefined;
}

/** A term's words as they stand in the page; a quotation over several blocks is named by its first and last words. */
function terms(text: string, start: number, end: number): Pick<TextDirective, 'textStart' | 'textEnd'> {
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 1 ? { textStart: lines[0]!, textEnd: lines.at(-1)! } : { textStart: lines[0] ?? '' };
}

/** Another place with the same words, and how much around them is the same there, in code units around the quotation. */
interface Rival {
  at: number;
  before: number;
  after: number;
}

/** Every other place where the quotation's first words stand, inside longer words too. */
function rivalsOf({ text, page, start, end }: Quoted): Rival[] {
  const words = page.slice(start, start + terms(text, start, end).textStart.length);
  const rivals: Rival[] = [];
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    if (at === start) continue;
    rivals.push({ at, before: sameBefore(page, at, start), after: sameAfter(page, at + end - start, end) });
  }
  return rivals;
}

/** Grows context around `words`, which begin at `begin`, until no rival has the same, and matches the outcome back. */
function withContext(
  quoted: Quoted,
  words: Pick<TextDirective, 'textStart' | 'textEnd'>,
  begin: number,
  rivals: readonly Rival[],
): TextDirective | undefined {
  const { text, page, end } = quoted;
  const before = contextBefore(text, begin);
  const behind = contextAfter(text, end);
  // A figure that is part of a word is found only with what the word begins or ends with.
  let prefix = isWordEdge(page, begin) ? begin : before(begin);
  let suffix = isWordEdge(page, end) ? end : behind(end);
  const isTold = () => rivals.every((rival) => rival.before < begin - prefix || rival.after < suffix - end);
  for (;;) {
    if (isTold()) {
      const directive = {
        ...optional('prefix', text.slice(prefix, begin).trim()),
        ...words,
        ...optional('suffix', text.slice(end, suffix).trim()),
      };
      if (leadsTo(quoted, directive, begin, end)) return directive;
    }
    const [longerPrefix, longerSuffix] = [before(prefix), behind(suffix)];
    if (longerPrefix === prefix && longerSuffix === suffix) return undefined;
    const grown = longerPrefix < prefix;
    prefix = longerPrefix;
    if (grown && isTold()) continue;
    suffix = longerSuffix;
  }
}

const optional = <Key extends string>(key: Key, value: string) =>
  (value ? { [key]: value } : {}) as { [K in Key]?: string };

const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character);
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const blockStart = (text: string, at: number) => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
function blockEnd(text: string, at: number): number {
  const border = text.indexOf('\n', at);
  return border < 0 ? text.length : border;
}

/** The first blank that is at least `least` characters further. */
function nextBlank(text: string, from: number, least: number): number {
  let at = Math.min(from + least, blockEnd(text, from));
  while (!isBlank(text[at])) at += 1;
  return at;
}

/**
 * One word further from a place; the same place when there is no more. Context goes to the border of the block, or
 * through the neighbouring one where the block has nothing left: a browser finds each part inside one block.
 */
type Grow = (at: number) => number;

function contextBefore(text: string, start: number): Grow {
  let limit = start;
  while (limit > 0 && isBlank(text[limit - 1])) limit -= 1;
  limit = Math.max(blockStart(text, limit), start - MAX_CONTEXT, 0);
  return (from) => {
    for (let at = from; at > limit;) {
      while (at > limit && isBlank(text[at - 1])) at -= 1;
      while (at > limit && !isBlank(text[at - 1])) at -= 1;
      // Blanks are the borders of words on which every browser agrees; the limit may have cut a word.
      if (isBlank(text[at - 1]) && hasWord(text.slice(at, from))) return at;
    }
    return from;
  };
}

function contextAfter(text: string, end: number): Grow {
  let limit = end;
  while (limit < text.length && isBlank(text[limit])) limit += 1;
  limit = Math.min(blockEnd(text, limit), end + MAX_CONTEXT);
  return (from) => {
    for (let at = from; at < limit;) {
      while (at < limit && isBlank(text[at])) at += 1;
      while (at < limit && !isBlank(text[at])) at += 1;
      if (isBlank(text[at]) && hasWord(text.slice(from, at))) return at;
    }
    return from;
  };
}

/** Folded text has two kinds of blank. Browsers jump over them between the parts of a directive, so they do not count. */
const isGap = (code: number) => code === 32 || code === 10;

/** How many code units before `own` are the same before `other`. */
function sameBefore(page: string, other: number, own: number): number {
  const limit = Math.max(0, own - 2 * MAX_CONTEXT);
  let [i, j] = [own - 1, other - 1];
  for (; i >= limit; i -= 1) {
    if (isGap(page.charCodeAt(i))) continue;
    while (isGap(page.charCodeAt(j))) j -= 1;
    if (page.charCodeAt(i) !== page.charCodeAt(j)) break;
    j -= 1;
  }
  return own - 1 - i;
}

/** How many code units from `own` on are the same from `other` on. */
function sameAfter(page: string, other: number, own: number): number {
  const limit = Math.min(page.length, own + 2 * MAX_CONTEXT);
  let [i, j] = [own, other];
  for (; i < limit; i += 1) {
    if (isGap(page.charCodeAt(i))) continue;
    while (isGap(page.charCodeAt(j))) j += 1;
    if (page.charCodeAt(i) !== page.charCodeAt(j)) break;
    j += 1;
  }
  return i - own;
}
