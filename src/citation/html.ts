import { conversionInText, longDate } from './words.ts';
import { fullName, oneLine, quoteMarks, type CitedFigure } from './record.ts';

/** Text as HTML character data, safe in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The rich flavour of a copy: markup of our own alone, addresses only http and https. */
export function html(cited: CitedFigure): string {
  const { figure, home, article, language } = cited;
  const [open, close] = quoteMarks[language];
  const safe = (text: string) => escapeHtml(oneLine(text));
  const link = /^https?:\/\//i.test(cited.link) ? escapeHtml(cited.link) : '';
  const source = [
    article.authors.map(fullName).map(safe).join(', '),
    article.title && `${open}<a href="${link}">${safe(article.title)}</a>${close}`,
    article.site && `<i>${safe(article.site)}</i>`,
    article.published && longDate(article.published, language),
    !article.title && `<a href="${link}">${link}</a>`,
  ];
  const conversion = home ? `[${escapeHtml(conversionInText(home, language))}]<br>` : '';
  return `<blockquote cite="${link}"><p>${open}${safe(figure.quote.exact)}${close}</p></blockquote>\n<p>${conversion}\n${source.filter(Boolean).join(', ')}</p>`;
}
