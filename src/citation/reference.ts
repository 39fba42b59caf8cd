import type { Author } from '../article/article.ts';
import type { IsoDate } from '../calendar.ts';
import type { Language } from '../i18n/number.ts';
import { hostOf } from '../sites.ts';
import { escapeHtml } from './html.ts';
import { oneLine, type CitedFigure, type Flavours } from './record.ts';

/** A run of a reference: a title of a container is set in italics where there is markup. */
export type Run = string | { italic: string };

export const flavours = (runs: readonly Run[]): Flavours => ({
  text: runs.map((run) => (typeof run === 'string' ? run : run.italic)).join(''),
  html: runs.map((run) => (typeof run === 'string' ? escapeHtml(run) : `<i>${escapeHtml(run.italic)}</i>`)).join(''),
});

export const NO_DATE: Readonly<Record<Language, string>> = {
  it: 's.d.',
  en: 'n.d.',
  de: 'o. D.',
  fr: 's. d.',
  es: 's. f.',
};

export const initials = (given: string) =>
  given
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((name) => `${name[0]!.toUpperCase()}.`)
    .join(' ');

export const familyFirst = ({ literal, family, given }: Author) =>
  literal ?? [family, given].filter(Boolean).join(', ');
export const withInitials = ({ literal, family, given }: Author) =>
  literal ?? (given ? `${family}, ${initials(given)}` : (family ?? ''));

/** The parts of a date in English, which the American styles write whatever the language of the article. */
export function englishDate(date: IsoDate, month: 'long' | 'short'): { day: number; month: string; year: string } {
  const [year, monthNumber, day] = date.split('-') as [string, string, string];
  const name = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );
  // MLA shortens all but May, June and July.
  const short = name.length <= 4 ? name : `${Number(monthNumber) === 9 ? 'Sept' : name.slice(0, 3)}.`;
  return { day: Number(day), month: month === 'short' ? short : name, year };
}

/** "26 agosto 2024" → "26 agosto", "26 de agosto de 2024" → "26 de agosto". */
export const withoutYear = (date: string) => date.slice(0, -4).replace(/ (?:de )?$/, '');

interface Parts {
  authors: readonly Author[];
  /** Of a page without one, its host. */
  title: string;
  site: string;
  published: IsoDate | undefined;
  url: string;
}

export function partsOf({ article, link }: CitedFigure): Parts {
  const clean = ({ literal, family, given }: Author): Author => ({
    ...(literal ? { literal: oneLine(literal) } : {}),
    ...(family ? { family: oneLine(family) } : {}),
    ...(given ? { given: oneLine(given) } : {}),
  });
  return {
    authors: article.authors.map(clean),
    title: oneLine(article.title || hostOf(article.url) || article.url),
    site: oneLine(article.site ?? ''),
    published: article.published,
    url: link,
  };
}

export function americanDate(date: IsoDate): string {
  const { day, month, year } = englishDate(date, 'long');
  return `${month} ${day}, ${year}`;
}

export const stopped = (text: string) => (/[.!?]["”»]?$/.test(text) ? text : `${text}.`);

export function joined(names: readonly string[], between: string, last: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}
