import type { Relation, Ticker } from '../mention.ts';
import { isDirected, REACH, type Block } from './block.ts';
import { nameIn } from './name.ts';
import { firstOf, FOR_WHOM, lastOf, MEANWHILE, PER_MEASURE, phraseAt, skipSpaces, THE_COMPANY } from './phrases.ts';

type About = Extract<Relation, { type: 'about' }>;

/** How sure: the clause names the instrument, the sentence does, an earlier sentence of the paragraph does. */
const IN_CLAUSE = 0.85;
const IN_SENTENCE = 0.75;
const IN_PARAGRAPH = 0.6;

/** Whose figure it is: what its clause names, else the only instrument of its sentence, else of its paragraph. */
export function about(block: Block, index: number): About | undefined {
  const { mentions, from, paragraph, tape } = block;
  const figure = mentions[index]!;
  if (!speaks(block, index)) return undefined;
  const clause = clauseOf(block, index);
  const ticker = lastTicker(block, index, clause.start);
  const name = figure.kind === 'percent' ? nameIn(block, index, clause.name) : undefined;
  if (name === 'several' || ticker === 'several') return undefined;
  if (name && (ticker === undefined || name.start >= mentions[ticker]!.end))
    return { type: 'about', figure: index, name, confidence: 0.8 };
  if (ticker !== undefined) return ofTicker(block, index, ticker, IN_CLAUSE);
  const behind = tickerBehind(block, index);
  if (behind !== undefined) return ofTicker(block, index, behind, 0.8);
  // "…, mentre il mercato sale del 3%" speaks of something else.
  if (clause.isApart) return undefined;
  const only = onlyTicker(block, index, from[index]!);
  if (only !== undefined) return ofTicker(block, index, only, IN_SENTENCE);
  if (!firstOf(tape, THE_COMPANY, Math.max(from[index]!, figure.start - REACH), figure.start)) return undefined;
  const introduced = onlyTicker(block, index, paragraph[index]!);
  return introduced === undefined ? undefined : ofTicker(block, index, introduced, IN_PARAGRAPH);
}

/** A move, a multiple or an amount says something of an instrument; the price of a barrel does not. */
function speaks({ text, tape, mentions, to }: Block, index: number): boolean {
  const figure = mentions[index]!;
  if (figure.kind === 'ticker') return false;
  if (figure.kind === 'percent') return isDirected(text, figure);
  return phraseAt(tape, PER_MEASURE, skipSpaces(tape, figure.end, to[index]!), to[index]!) < 0;
}

/** Where the figure's clause begins, behind a semicolon, a spaced dash or a word like "mentre"; for a name, behind a colon too. */
function clauseOf({ text, tape, mentions, from }: Block, index: number): Clause {
  const { start } = mentions[index]!;
  const least = Math.max(from[index]!, start - REACH);
  const before = text.slice(least, start);
  const [semicolon, dash, colon] = [/;\s/g, /\s[–—-]\s/g, /:\s/g].map((mark) => {
    const last = [...before.matchAll(mark)].at(-1);
    return least + (last ? last.index + last[0].length : 0);
  });
  const apart = Math.max(semicolon!, lastOf(tape, MEANWHILE, least, start)?.end ?? 0);
  const clause = skipSpaces(tape, Math.max(apart, dash!), start);
  return { start: clause, name: Math.max(clause, colon!), isApart: apart > least };
}

interface Clause {
  start: number;
  name: number;
  /** It speaks of something else than what stands before it. */
  isApart: boolean;
}

/** The last instrument named in the clause; several in a row, with no figure between, share what is said. */
function lastTicker({ text, mentions }: Block, index: number, clause: number): number | 'several' | undefined {
  let at = index - 1;
  while (at >= 0 && mentions[at]!.kind !== 'ticker' && mentions[at]!.start >= clause) at -= 1;
  if (at < 0 || mentions[at]!.start < clause) return undefined;
  while (at > 0 && mentions[at - 1]!.kind === 'ticker' && mentions[at - 1]!.start >= clause) {
    if (text.slice(mentions[at - 1]!.end, mentions[at]!.start).trim().length > 3) return 'several';
    at -= 1;
  }
  return at;
}

/** "+2,43% per Unicredit (UCG.MI)" */
function tickerBehind({ text, tape, mentions, to }: Block, index: number): number | undefined {
  const [{ end }, next] = [mentions[index]!, mentions[index + 1]];
  if (next?.kind !== 'ticker' || next.start > to[index]! || next.start - end > 60) return undefined;
  const word = phraseAt(tape, FOR_WHOM, skipSpaces(tape, end, next.start), next.start);
  return word > 0 && /^\s(?:\p{Lu}[\p{L}.&-]*\s){0,4}[(]?$/u.test(text.slice(word, next.start)) ? index + 1 : undefined;
}

/** The one instrument that stands between `from` and the figure, if there is but one. */
function onlyTicker({ mentions }: Block, index: number, from: number): number | undefined {
  let only: number | undefined;
  for (let at = index - 1; at >= Math.max(0, index - FEW) && mentions[at]!.start >= from; at -= 1) {
    const mention = mentions[at]!;
    if (mention.kind !== 'ticker') continue;
    if (only !== undefined && (mentions[only] as Ticker).symbol !== mention.symbol) return undefined;
    only = at;
  }
  return only;
}
const FEW = 12;

function ofTicker({ text, mentions }: Block, figure: number, instrument: number, confidence: number): About {
  const { name, start } = mentions[instrument] as Ticker;
  const at = name === undefined ? -1 : text.slice(Math.max(0, start - REACH), start).lastIndexOf(name);
  const from = Math.max(0, start - REACH) + at;
  return {
    type: 'about',
    figure,
    instrument,
    ...(at < 0 ? {} : { name: { start: from, end: from + name!.length } }),
    confidence,
  };
}
