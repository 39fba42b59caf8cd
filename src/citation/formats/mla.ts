import type { AboutFormat, Writer } from '../format.ts';
import { fullName, type CitedFigure, type Flavours } from '../record.ts';
import { familyFirst, englishDate, flavours, joined, partsOf, stopped } from '../reference.ts';

export const about: AboutFormat = {
  id: 'mla',
  order: 80,
  name: 'MLA 9',
  cites: 'article',
};

export const writer: Writer = { one: mla };

/** MLA 9: Author. “Title.” *Container*, date, URL. */
function mla(cited: CitedFigure): Flavours {
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
