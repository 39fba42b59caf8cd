import type { Author } from '../article/article.ts';
import type { IsoDate } from '../calendar.ts';
import type { Language } from '../i18n/number.ts';
import { CITATION_WORDS, longDate } from './words.ts';
import { escapeHtml } from './html.ts';
import { fullName, oneLine, type CitedFigure, type Flavours } from './record.ts';

/** A run of a reference: a title of a container is set in italics where there is markup. */
type Run = string | { italic: string };

const flavours = (runs: readonly Run[]): Flavours => ({
  text: runs.map((run) => (typeof run === 'string' ? run : run.italic)).join(''),
  html: runs.map((run) => (typeof run === 'string' ? escapeHtml(run) : `<i>${escapeHtml(run.italic)}</i>`)).join(''),
});

const NO_DATE: Readonly<Record<Language, string>> = { it: 's.d.', en: 'n.d.', de: 'o. D.', fr: 's. d.', es: 's. f.' };

const initials = (given: string) =>
  given
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((name) => `${name[0]!.toUpperCase()}.`)
    .join(' ');

const familyFirst = ({ literal, family, given }: Author) => literal ?? [family, given].filter(Boolean).join(', ');
const withInitials = ({ literal, family, given }: Author) =>
  literal ?? (given ? `${family}, ${initials(given)}` : (family ?? ''));

/** The parts of a date in English, which the American styles write whatever the language of the article. */
function englishDate(date: IsoDate, month: 'long' | 'short'): { day: number; month: string; year: string } {
  const [year, monthNumber, day] = date.split('-') as [string, string, string];
  const name = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );
  // MLA shortens all but May, June and July.
  const short = name.length <= 4 ? name : `${Number(monthNumber) === 9 ? 'Sept' : name.slice(0, 3)}.`;
  return { day: Number(day), month: month === 'short' ? short : name, year };
}

/** "26 agosto 2024" → "26 agosto", "26 de agosto de 2024" → "26 de agosto". */
const withoutYear = (date: string) => date.slice(0, -4).replace(/ (?:de )?$/, '');

interface Parts {
  authors: readonly Author[];
  title: string;
  site: string;
  published: IsoDate | undefined;
  url: string;
}

function partsOf({ article, link }: CitedFigure): Parts {
  const clean = ({ literal, family, given }: Author): Author => ({
    ...(literal ? { literal: oneLine(literal) } : {}),
    ...(family ? { family: oneLine(family) } : {}),
    ...(given ? { given: oneLine(given) } : {}),
  });
  return {
    authors: article.authors.map(clean),
    title: oneLine(article.title ?? ''),
    site: oneLine(article.site ?? ''),
    published: article.published,
    url: link,
  };
}

/** APA 7, 10.1: Author. (Date). Title. *Source*. URL; without an author the title comes first. */
export function apa(cited: CitedFigure): Flavours {
  const { authors, title, site, published, url } = partsOf(cited);
  const { language } = cited;
  let date = NO_DATE[language];
  if (published) {
    const { day, month, year } = englishDate(published, 'long');
    date = language === 'en' ? `${year}, ${month} ${day}` : `${year}, ${withoutYear(longDate(published, language))}`;
  }
  const names = joined(authors.map(withInitials), ', ', ', & ');
  const end: Run[] = site ? [' ', { italic: site }, `. ${url}`] : [` ${url}`];
  return flavours(
    names ? [`${stopped(names)} (${date}). ${stopped(title)}`, ...end] : [`${stopped(title)} (${date}).`, ...end],
  );
}

/** Chicago 18, author-date: the outlet stands for an author who is not named. */
export function chicago(cited: CitedFigure): Flavours {
  const { authors, title, site, published, url } = partsOf(cited);
  const date = published && englishDate(published, 'long');
  const year = date?.year ?? 'n.d.';
  const day = date ? `, ${date.month} ${date.day}, ${date.year}` : '';
  if (authors.length === 0)
    return flavours([
      ...(site ? [{ italic: site }, '. '] : []),
      `${year}. “${title}${day ? ',' : '.'}”${day.slice(1)}. ${url}.`,
    ]);
  const [first, ...others] = authors;
  const names = joined([familyFirst(first!), ...others.map(fullName)], ', ', ', and ');
  return flavours([
    `${stopped(names)} ${year}. “${stopped(title)}”`,
    ...(site ? [' ', { italic: site }] : []),
    `${day}. ${url}.`,
  ]);
}

/** Chicago 18, full note; in Italian with the marks of Italian typography. */
export function chicagoNote(cited: CitedFigure): Flavours {
  const { authors, title, site, published, url } = partsOf(cited);
  const { language } = cited;
  const names = joined(authors.map(fullName), ', ', ' and ');
  const date = published && (language === 'en' ? americanDate(published) : longDate(published, language));
  const quoted = language === 'en' ? `“${title},” ` : `«${title}», `;
  const lead = names ? `${names}, ` : '';
  return flavours([
    `${lead}${quoted}`,
    ...(site ? [{ italic: site }, ', '] : []),
    [date, url].filter(Boolean).join(', '),
    '.',
  ]);
}

/** MLA 9: Author. “Title.” *Container*, date, URL. */
export function mla(cited: CitedFigure): Flavours {
  const { authors, title, site, published, url } = partsOf(cited);
  const [first, ...others] = authors;
  const names = !first
    ? ''
    : others.length > 1
      ? `${familyFirst(first)}, et al.`
      : joined([familyFirst(first), ...others.map(fullName)], ', ', ', and ');
  const date = published && englishDate(published, 'short');
  const lead = names ? `${stopped(names)} ` : '';
  return flavours([
    `${lead}“${stopped(title)}” `,
    ...(site ? [{ italic: site }, ', '] : []),
    [date && `${date.day} ${date.month} ${date.year}`, url].filter(Boolean).join(', '),
    '.',
  ]);
}

/** The note of Italian houses: initial and surname, title in italics, periodical in caporali, date, address. */
export function italianNote(cited: CitedFigure): Flavours {
  const { authors, title, site, published, url } = partsOf(cited);
  const names = joined(
    authors.map(
      ({ literal, given, family }) => literal ?? [given && initials(given), family].filter(Boolean).join(' '),
    ),
    ', ',
    ', ',
  );
  const rest = [
    site && `in «${site}»`,
    published && longDate(published, 'it'),
    url,
    CITATION_WORDS.it.accessed(longDate(cited.accessed, 'it')),
  ];
  return flavours([names ? `${names}, ` : '', { italic: title }, `, ${rest.filter(Boolean).join(', ')}.`]);
}

function americanDate(date: IsoDate): string {
  const { day, month, year } = englishDate(date, 'long');
  return `${month} ${day}, ${year}`;
}

const stopped = (text: string) => (/[.!?]["”»]?$/.test(text) ? text : `${text}.`);

function joined(names: readonly string[], between: string, last: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}
