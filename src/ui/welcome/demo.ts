import { explain, type Figure, type Passage } from '../../context/index.ts';
import { CARD_WORDS } from '../../i18n/cards.ts';
import type { ArticleMetadata } from '../../article/article.ts';
import { figureOf } from '../../page/figures.ts';
import type { ReadBlock } from '../../page/reader.ts';
import { recognize, relate } from '../../recognition/index.ts';
import type { ReferenceSnapshot } from '../../reference/snapshot.ts';
import type { UiLanguage } from '../../settings.ts';

/** The day of the paragraph that the reader tries Chiosa on. */
export const DEMO_DATE = '2024-08-26';

/** A stretch of the paragraph, with the figure that it is and the marks that touch it. */
export interface Piece {
  text: string;
  figure?: Figure;
  before?: string;
  after?: string;
}

export const demoArticle = (title: string, language: string): ArticleMetadata => ({
  url: 'https://example.com/chiosa',
  title,
  authors: [],
  site: 'Chiosa',
  published: DEMO_DATE,
  language,
});

/** Reads the paragraph as a page would be read: the same recognition, the same meaning, the same cards. */
export function readDemo(
  text: string,
  article: ArticleMetadata,
  snapshot: ReferenceSnapshot,
  reader: { homeCurrency: string; language: UiLanguage },
): Piece[] {
  const subjects = recognize(text, { language: reader.language });
  const passage: Passage = { text, subjects, relations: relate(text, subjects) };
  const reading = { article, passages: [passage] };
  // A paragraph that stands in no page has no nodes; its quotations come from the text alone.
  const block = passage as ReadBlock;
  const pieces: Piece[] = [];
  let end = 0;
  for (const [index, subject] of subjects.entries()) {
    if (subject.start < end) continue;
    const lead = text.slice(end, subject.start);
    const before = lead.slice(lead.lastIndexOf(' ') + 1);
    const after = /^[^\s\w]*/.exec(text.slice(subject.end))![0];
    if (before.length < lead.length) pieces.push({ text: lead.slice(0, lead.length - before.length) });
    const explanation = explain(
      reading,
      { passage: 0, subject: index },
      snapshot,
      { ...reader, scale: false },
      CARD_WORDS[reader.language],
    );
    const figure = figureOf([block], { read: block, subject, index }, explanation);
    pieces.push({ text: text.slice(subject.start, subject.end), figure, before, after });
    end = subject.end + after.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
