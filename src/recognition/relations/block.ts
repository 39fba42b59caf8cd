import type { Mention, Percent } from '../mention.ts';
import type { Tape } from '../tape.ts';

/** A block of text laid out for reading, with its mentions and where their sentences and paragraphs begin and end. */
export interface Block {
  text: string;
  tape: Tape;
  mentions: readonly Mention[];
  /** By mention: its sentence. */
  from: readonly number[];
  to: readonly number[];
  /** By mention: where its paragraph begins. */
  paragraph: readonly number[];
}

/** How far beside a mention a rule looks, in UTF-16 code units. */
export const REACH = 120;

/** A stop that a space and no small letter follows, or the end of a line. */
const ENDS = /[.!?…]["'»”’)\]]*\s+(?=[^\p{Ll}\s])|\n\s*/gu;
/** Before a full stop that ends no sentence: an initial, or a short form. */
const SHORT =
  /(?:^|[^\p{L}])(?:\p{L}|[a-z]\.\p{L}|inc|corp|co|ltd|mr|mrs|ms|dr|st|no|nr|vs|ca|circa|approx|jr|prof|art|z\.b|bzw|mio|mrd|tsd|bio|rd|sr|sra|av|etc|m\.m|sig|dott|es|spa|s\.p\.a|est|fig|gen|jan|feb|aug|sept|oct|nov|dec|u\.s|resp|bijv|incl|excl)$/iu;

export function layOut(text: string, tape: Tape, mentions: readonly Mention[]): Block {
  const from: number[] = [];
  const to: number[] = [];
  const paragraph: number[] = [];
  let sentence = 0;
  let opened = 0;
  let at = 0;
  let seen = 0;
  const close = (end: number): void => {
    for (; at < mentions.length && mentions[at]!.start < end; at += 1) {
      from.push(sentence);
      to.push(end);
      paragraph.push(opened);
    }
  };
  for (const { 0: mark, index: stop } of text.matchAll(ENDS)) {
    while (seen < mentions.length && mentions[seen]!.end <= stop) seen += 1;
    const isBreak = mark.includes('\n');
    // The stop of "5 Mio." is part of its amount.
    const within = seen < mentions.length && mentions[seen]!.start <= stop ? mentions[seen]! : undefined;
    if (!isBreak && within) continue;
    if (!isBreak && mark.trim() === '.' && SHORT.test(text.slice(Math.max(sentence, stop - 8), stop))) continue;
    close(within?.end ?? stop);
    sentence = stop + mark.length;
    if (mark.includes('\n\n')) opened = sentence;
    if (at === mentions.length) break;
  }
  close(text.length);
  return { text, tape, mentions, from, to, paragraph };
}

/** The text between a mention and the next. */
export const gapAfter = ({ text, mentions }: Block, index: number): string =>
  text.slice(mentions[index]!.end, mentions[index + 1]!.start);

export const inOneSentence = ({ from }: Block, a: number, b: number): boolean => from[a] === from[b];

/** A verb, a noun or a sign says which way a per cent goes. */
export const isDirected = (text: string, { start, direction }: Percent): boolean =>
  direction !== undefined || /[+−-]/.test(text[start]!);
