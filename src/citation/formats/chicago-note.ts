import type { AboutFormat, Writer } from '../format.ts';
import { fullName, type CitedFigure, type Flavours } from '../record.ts';
import { flavours, joined, partsOf, americanDate } from '../reference.ts';
import { longDate } from '../words.ts';

export const about: AboutFormat = {
  id: 'chicagoNote',
  order: 70,
  name: {
    it: 'Chicago (nota)',
    en: 'Chicago (note)',
    de: 'Chicago (Fußnote)',
    fr: 'Chicago (note)',
    es: 'Chicago (nota)',
  },
  cites: 'article',
};

export const writer: Writer = { one: chicagoNote };

/** Chicago 18, full note; in Italian with the marks of Italian typography. */
function chicagoNote(cited: CitedFigure): Flavours {
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
