import { html } from '../html.ts';
import { CITATION_WORDS, conversionInText, longDate } from '../words.ts';
import { fullName, oneLine, quoteMarks, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'text',
  order: 10,
  name: {
    it: 'Testo con la fonte',
    en: 'Text with source',
    de: 'Text mit Quelle',
    fr: 'Texte avec la source',
    es: 'Texto con la fuente',
  },
};

export const writer: Writer = { one: (cited) => ({ text: plainText(cited), html: html(cited) }) };

/** The quotation, what it is in the reader's currency, and where it stands: for mail, chat and documents. */
function plainText(cited: CitedFigure): string {
  const { figure, home, article, accessed, language, options, link } = cited;
  const [open, close] = quoteMarks[language];
  const words = CITATION_WORDS[language];
  const quoted = `${open}${oneLine(figure.quote.exact)}${close}`;
  const first = home ? `${quoted} [${conversionInText(home, language)}]` : quoted;
  const source = [
    article.authors.map(fullName).map(oneLine).join(', '),
    article.title && `${open}${oneLine(article.title)}${close}`,
    article.site && oneLine(article.site),
    article.published && longDate(article.published, language),
    options.accessed ? `${link} (${words.accessed(longDate(accessed, language))})` : link,
  ];
  return `${first}\n${source.filter(Boolean).join(', ')}`;
}
