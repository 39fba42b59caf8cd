import type { AboutFormat, Writer } from '../format.ts';
import type { CitedFigure, Flavours } from '../record.ts';
import { flavours, initials, joined, partsOf } from '../reference.ts';
import { CITATION_WORDS, longDate } from '../words.ts';

export const about: AboutFormat = {
  id: 'italianNote',
  order: 90,
  name: {
    it: 'Nota all’italiana',
    en: 'Italian note',
    de: 'Italienische Fußnote',
    fr: 'Note à l’italienne',
    es: 'Nota a la italiana',
  },
  cites: 'article',
};

export const writer: Writer = { one: italianNote };

/** The note of Italian houses: initial and surname, title in italics, periodical in caporali, date, address. */
function italianNote(cited: CitedFigure): Flavours {
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
