import type { AboutFormat, Writer } from '../format.ts';
import { fullName, type CitedFigure, type Flavours } from '../record.ts';
import { familyFirst, englishDate, flavours, joined, partsOf, stopped } from '../reference.ts';

export const about: AboutFormat = {
  id: 'chicago',
  order: 60,
  name: {
    it: 'Chicago (autore-data)',
    en: 'Chicago (author-date)',
    de: 'Chicago (Autor-Jahr)',
    fr: 'Chicago (auteur-date)',
    es: 'Chicago (autor-fecha)',
  },
  cites: 'article',
};

export const writer: Writer = { one: chicago };

/** Chicago 18, author-date: the outlet stands for an author who is not named. */
function chicago(cited: CitedFigure): Flavours {
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
