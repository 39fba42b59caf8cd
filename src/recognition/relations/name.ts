import { isSpace } from '../characters.ts';
import type { Span } from '../mention.ts';
import { unitAt, type Tape } from '../tape.ts';
import {
  AND,
  BETWEEN,
  book,
  BY,
  COUNTRIES,
  DEFINITE,
  FALL,
  FILLER,
  FROM,
  LINKING,
  MONEY_NOUN,
  RISE,
  TO,
  TO_CHANGE,
  VERSUS,
} from '../vocabulary.ts';
import { REACH, type Block } from './block.ts';
import { DOES, lastOf, MOVING, NOT_NAMES, phraseAt, SHARES } from './phrases.ts';

/** The company that a clause names: "Le azioni Nvidia", "Nvidia shares", "Eni (+2%)", or the capitals that open it. */
export function nameIn(block: Block, index: number, from: number): Span | 'several' | undefined {
  const { text, tape, mentions } = block;
  const to = mentions[index]!.start;
  const clause = text.slice(from, to);
  const near = Math.max(from, mentions[index - 1]?.end ?? 0);
  const bracketed = BRACKETED.exec(text.slice(near, to));
  if (sharesBracket(block, index, clause)) return 'several';
  if (bracketed) return named(block, near + bracketed.index, bracketed[1]!);
  const shares = lastOf(tape, SHARES, from, to);
  if (shares) {
    const lead = BEFORE_SHARES.exec(text.slice(from, shares.start));
    const before = lead && named(block, from + lead.index, lead[1]!);
    if (before) return before;
    const trail = AFTER_SHARES.exec(text.slice(shares.end, to));
    if (trail) return named(block, shares.end + trail[0].length - trail[1]!.length, trail[1]!);
  }
  const last = [...clause.matchAll(OPENING)].at(-1);
  if (!last) return undefined;
  const start = from + last.index + last[0].length - last[1]!.length;
  if (last.index > 0 && /^\p{Lu}/u.test(clause.slice(clause.lastIndexOf(' ', last.index - 1) + 1))) return 'several';
  const name = named(block, start, last[1]!);
  // A capital alone says little, at the beginning of a sentence or in German: what follows has to.
  if (!name || text.slice(name.start, name.end).includes(' ')) return name;
  const follows = name.end + 1 === to || [DOES, MOVING].some((kind) => phraseAt(tape, kind, name.end + 1, to) > 0);
  return follows ? name : undefined;
}

const RUN = String.raw`\p{Lu}[\p{L}\p{N}&.]*(?:(?: [&+])?[ -]\p{Lu}[\p{L}\p{N}&.]*){0,3}`;
const BRACKETED = new RegExp(String.raw`(${RUN})\s\([^()]{0,20}$`, 'u');
const OPENING = new RegExp(
  String.raw`(?:^|,\s|\s(?:e|ed|and|und|et|y|en)\s)["«“]?(?:\p{Ll}{1,3}[\s'’])?(${RUN})(?=\s(?:\p{Ll}|$))`,
  'gu',
);
const BEFORE_SHARES = new RegExp(String.raw`(?<!(?:of|in|among)\s)(?<![\p{L}-])(${RUN})(?:['’]s?)?[ -]$`, 'u');
const AFTER_SHARES = new RegExp(String.raw`^\s(?:di |d['’]|de |del |da |do |van |von |of )?(${RUN})`, 'u');

/** "Mid Cap e Star (+0,09% e +0,08%)": which is whose is not said. */
function sharesBracket({ text, mentions, to }: Block, index: number, clause: string): boolean {
  const { start, end } = mentions[index]!;
  const opened = clause.lastIndexOf('(');
  if (opened < 0 || opened < clause.lastIndexOf(')')) return false;
  const [before, next] = [mentions[index - 1], mentions[index + 1]];
  if (before?.kind === 'percent' && before.start > start - clause.length + opened) return true;
  return (
    next?.kind === 'percent' &&
    next.start < Math.min(to[index]!, end + REACH) &&
    !text.slice(end, next.start).includes(')')
  );
}

/** The capitals without the words that only begin the sentence; undefined when nothing is left, a country, or a common noun. */
function named({ tape }: Block, start: number, run: string): Span | undefined {
  const end = start + run.length;
  let at = start;
  for (let next = commonAt(tape, at, end); next > 0; next = commonAt(tape, at, end)) {
    if (next < end && !isSpace(unitAt(tape, next))) break;
    at = next + 1;
  }
  if (at >= end) return undefined;
  if (book.longest(COUNTRIES, tape, at, end) > 0) return undefined;
  const flags = book.flags(book.wordAt(tape, at, end));
  return (flags & (MONEY_NOUN | RISE | FALL)) === 0 ? { start: at, end } : undefined;
}

/** Where an article, a preposition or another word that no name begins with ends, or -1. */
function commonAt(tape: Tape, at: number, limit: number): number {
  const next = phraseAt(tape, NOT_NAMES, at, limit);
  if (next > 0) return next;
  return (book.flags(book.wordAt(tape, at, limit)) & COMMON) === 0 ? -1 : book.end;
}
const COMMON = AND | BETWEEN | BY | DEFINITE | FILLER | FROM | LINKING | TO | TO_CHANGE | VERSUS;
