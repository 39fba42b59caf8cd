import type { TextQuote } from '../context/figure.ts';

/** A URL Fragment Text Directive's parts (WICG scroll-to-text-fragment), not yet encoded. */
export interface TextDirective {
  prefix?: string;
  textStart: string;
  suffix?: string;
}

/** Context is grown up to this many UTF-16 code units on each side. */
const MAX_CONTEXT = 300;

/**
 * The address of an article with a directive that scrolls to the quotation and to no other place; the plain address
 * when the words cannot be told apart. `blocks` is the page's text in order, as the quotation was taken from it.
 */
export function directiveLink(url: string, quote: TextQuote, blocks: readonly string[]): string {
  const directive = textDirective(quote, blocks);
  if (!directive) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeDirective(directive)}`;
}

/** `encodeURIComponent` leaves "-", which is syntax here. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

export function encodeDirective({ prefix, textStart, suffix }: TextDirective): string {
  return [prefix && `${encode(prefix)}-`, encode(textStart), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');
}

/**
 * The shortest directive that is met first at the quotation: the words alone if they are unique, else with as many
 * words before and after as it takes. Time grows with the text, not with the number of near-repeats times its length.
 */
export function textDirective(quote: TextQuote, blocks: readonly string[]): TextDirective | undefined {
  const page = fold(blocks.join('\n'));
  const exact = fold(quote.exact);
  const places = occurrences(page, exact);
  const own = ownPlace(page, places, quote);
  if (own === undefined) return undefined;
  const textStart = quote.exact.replaceAll(/\s+/g, ' ');
  if (places.length === 1) return { textStart };
  let rivals = places.filter((place) => place !== own);
  let [before, after] = [own, own + exact.length];
  for (let grown = true; grown && rivals.length > 0;) {
    const [nextBefore, nextAfter] = [wordBefore(page, before), wordAfter(page, after)];
    grown =
      (nextBefore < before && own - nextBefore <= MAX_CONTEXT) ||
      (nextAfter > after && nextAfter - own <= MAX_CONTEXT + exact.length);
    if (own - nextBefore <= MAX_CONTEXT) before = nextBefore;
    rivals = rivals.filter((place) => sameAround(page, place, own, before - own, 0));
    if (rivals.length === 0) break;
    if (nextAfter - own <= MAX_CONTEXT + exact.length) after = nextAfter;
    rivals = rivals.filter((place) => sameAround(page, place, own, exact.length, after - own));
  }
  if (rivals.length > 0) return undefined;
  const source = blocks.join('\n');
  const prefix = source.slice(before, own).replaceAll(/\s+/g, ' ').trim();
  const suffix = source
    .slice(own + exact.length, after)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { ...(prefix ? { prefix } : {}), textStart, ...(suffix ? { suffix } : {}) };
}

/** Browsers match without regard to case and to the kind of space; the folding keeps every offset. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll(/[\u00a0\u202f\u2009\n\t]/g, ' ');
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Where `words` stands between word boundaries: browsers do not match half a word, nor half a number. */
function occurrences(page: string, words: string): number[] {
  const places: number[] = [];
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    const cutsBefore = isWord(words[0]) && isWord(page[at - 1]);
    const cutsAfter = isWord(words.at(-1)) && isWord(page[at + words.length]);
    if (!cutsBefore && !cutsAfter) places.push(at);
  }
  return places;
}

/** The occurrence that the quotation was taken from: the one whose surroundings agree longest. */
function ownPlace(page: string, places: readonly number[], quote: TextQuote): number | undefined {
  const [prefix, suffix] = [fold(quote.prefix), fold(quote.suffix)];
  let best: number | undefined;
  let bestScore = -1;
  for (const place of places) {
    let score = 0;
    while (score < prefix.length && page[place - 1 - score] === prefix[prefix.length - 1 - score]) score += 1;
    for (let i = 0; i < suffix.length && page[place + quote.exact.length + i] === suffix[i]; i += 1) score += 1;
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return best;
}

function wordBefore(page: string, from: number): number {
  let at = from;
  while (at > 0 && !isWord(page[at - 1])) at -= 1;
  while (at > 0 && isWord(page[at - 1])) at -= 1;
  return at;
}

function wordAfter(page: string, from: number): number {
  let at = from;
  while (at < page.length && !isWord(page[at])) at += 1;
  while (at < page.length && isWord(page[at])) at += 1;
  return at;
}

/** Whether the characters `from` to `to`, counted from each place, are the same in both. */
function sameAround(page: string, a: number, b: number, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (page[a + i] !== page[b + i]) return false;
  return true;
}
