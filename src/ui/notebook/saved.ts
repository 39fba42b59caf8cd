import type { SavedFigure } from '../../notebook.ts';
import { fold } from '../shared/rows.ts';

export const SORTS = ['saved', 'published', 'site', 'title'] as const;
export type Sort = (typeof SORTS)[number];

export interface Wanted {
  query: string;
  /** Without its "#"; empty for all. */
  tag: string;
  sort: Sort;
}

/** Kept figures of one article, in the order in which they were kept. */
export interface SavedArticle {
  url: string;
  article: SavedFigure['article'];
  figures: readonly SavedFigure[];
}

/** What the reader looks for, article by article. */
export function articlesOf(saved: readonly SavedFigure[], { query, tag, sort }: Wanted): SavedArticle[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const groups = new Map<string, SavedFigure[]>();
  for (const figure of saved) {
    if (tag && !figure.tags.includes(tag)) continue;
    const text = textOf(figure);
    if (!words.every((word) => text.includes(word))) continue;
    const group = groups.get(figure.article.url);
    if (group) group.push(figure);
    else groups.set(figure.article.url, [figure]);
  }
  const articles = [...groups].map(([url, figures]) => ({
    url,
    // Metadata may have been corrected since: the last word counts.
    article: figures[0]!.article,
    figures: figures.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt)),
  }));
  return articles.toSorted(ORDERS[sort]);
}

const latest = ({ figures }: SavedArticle) => figures.at(-1)!.savedAt;
const byText = (text: (article: SavedArticle) => string) => (a: SavedArticle, b: SavedArticle) =>
  text(a).localeCompare(text(b)) || latest(b).localeCompare(latest(a));

const ORDERS: Readonly<Record<Sort, (a: SavedArticle, b: SavedArticle) => number>> = {
  saved: (a, b) => latest(b).localeCompare(latest(a)),
  published: (a, b) => (b.article.published ?? '').localeCompare(a.article.published ?? ''),
  site: byText(({ article }) => article.site ?? article.url),
  title: byText(({ article }) => article.title ?? article.url),
};

function textOf({ quote, sentence, note, tags, article, explanation }: SavedFigure): string {
  const { title, site, url, authors } = article;
  const names = authors.map(({ given, family, literal }) => [given, family, literal].join(' '));
  const hashed = tags.map((tag) => `#${tag}`);
  return fold([quote.exact, sentence, note, ...hashed, title, site, url, ...names, explanation.headline].join('\n'));
}

/** Every tag in use, the most used first. */
export function tagsOf(saved: readonly SavedFigure[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of saved) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([tag]) => tag);
}

/** "#capex cina, Chip" → capex, cina, Chip: what one types, without repeats. */
export function readTags(text: string): string[] {
  const tags = text.split(/[\s,;#]+/).filter(Boolean);
  return [...new Set(tags.map((tag) => tag.slice(0, 60)))].slice(0, 50);
}

export const writeTags = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ');
