import type { AboutFormat, Writer } from '../format.ts';
import type { CitedFigure, Flavours } from '../record.ts';
import {
  englishDate,
  flavours,
  joined,
  partsOf,
  stopped,
  withInitials,
  withoutYear,
  NO_DATE,
  type Run,
} from '../reference.ts';
import { longDate } from '../words.ts';

export const about: AboutFormat = {
  id: 'apa',
  order: 50,
  name: 'APA 7',
  cites: 'article',
};

export const writer: Writer = { one: apa };

/** APA 7, 10.1: Author. (Date). Title. *Source*. URL; without an author the title comes first. */
function apa(cited: CitedFigure): Flavours {
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
