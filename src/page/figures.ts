import type { ArticleMetadata } from '../article/article.ts';
import type { Explanation } from '../context/explanation.ts';
import type { Figure, TextQuote } from '../context/figure.ts';
import type { Span } from '../recognition/mention.ts';
import type { PageDirectives } from './directives.ts';
import type { Spot } from './painter.ts';
import type { ReadBlock } from './reader.ts';

/** W3C Web Annotation leaves the length of the context open; Hypothesis and others use 32 characters. */
const CONTEXT = 32;

/** The words of a span with what stands around them in the article, over the borders of its block. */
export function quoteOf(blocks: readonly ReadBlock[], read: ReadBlock, { start, end }: Span): TextQuote {
  const { text } = read;
  let prefix = text.slice(Math.max(0, start - CONTEXT), start);
  let suffix = text.slice(end, end + CONTEXT);
  const at = blocks.indexOf(read);
  if (prefix.length < CONTEXT && at > 0) prefix = `${blocks[at - 1]!.text} ${prefix}`.slice(-CONTEXT);
  if (suffix.length < CONTEXT && at >= 0 && at + 1 < blocks.length)
    suffix = `${suffix} ${blocks[at + 1]!.text}`.slice(0, CONTEXT);
  return { exact: text.slice(start, end), prefix, suffix };
}

/** The pair a figure belongs to, closing bracket included; else the figure itself. */
export function quotedSpan(read: ReadBlock, index: number): Span {
  const own = read.subjects[index]!;
  for (const relation of read.relations) {
    const pair =
      relation.type === 'conversion'
        ? [relation.of, relation.as]
        : relation.type === 'moveToPrice'
          ? [relation.move, relation.price]
          : undefined;
    if (!pair?.includes(index)) continue;
    const [a, b] = pair.map((i) => read.subjects[i]!);
    const start = Math.min(a!.start, b!.start);
    const end = Math.max(a!.end, b!.end);
    const opened = read.text.slice(start, end).split('(').length > read.text.slice(start, end).split(')').length;
    return { start, end: opened && read.text[end] === ')' ? end + 1 : end };
  }
  return own;
}

/** The sentence around a span: up to a full stop that a space and a capital or the end follows. */
export function sentenceOf(text: string, { start, end }: Span): string {
  const ends = /[.!?…]["»”’)]*(?=\s+[\p{Lu}\d«“"]|\s*$)/gu;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(ends)) {
    const at = match.index + match[0].length;
    if (at <= start) from = at;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return text.slice(from, to).trim();
}

export function figureOf(
  blocks: readonly ReadBlock[],
  spot: Spot,
  explanation: Explanation,
  directive?: PageDirectives,
): Figure {
  const { read, subject, index } = spot;
  const span = quotedSpan(read, index);
  const fragment = directive?.(read, span);
  return {
    kind: subject.kind,
    ...quoteOf(blocks, read, subject),
    mention: subject,
    explanation,
    quote: quoteOf(blocks, read, span),
    sentence: sentenceOf(read.text, subject),
    ...(fragment === undefined ? {} : { fragment }),
  };
}

/** Currencies and symbols that what was read needs to be explained. */
export function needs(blocks: readonly ReadBlock[], article: ArticleMetadata, home: readonly string[]) {
  const subjects = blocks.flatMap((block) => block.subjects);
  const currencies = new Set(home);
  const symbols = new Set<string>();
  for (const subject of subjects) {
    if (subject.kind === 'money' && /^[A-Z]{3,5}$/.test(subject.currency)) currencies.add(subject.currency);
    if (subject.kind === 'ticker' && subject.symbol.length <= 24) symbols.add(subject.symbol);
  }
  return {
    date: article.published ?? null,
    currencies: [...currencies].slice(0, 300),
    symbols: [...symbols].slice(0, 2000),
  };
}
