import type { AboutFormat, Writer } from '../../src/citation/format.ts';
import { fullName, oneLine, type CitedFigure } from '../../src/citation/record.ts';

export const about: AboutFormat = {
  id: 'asciidoc',
  order: 25,
  name: 'AsciiDoc',
  file: { extension: 'adoc', type: 'text/asciidoc' },
};

export const writer: Writer = { one: (cited) => ({ text: asciidoc(cited) }) };

/** A pass-through ends at the next "++", so that is broken; everything between is text to AsciiDoc. */
const literal = (text: string) => `++${oneLine(text).replaceAll('+', '&#43;')}++`;

/** A quotation block with its author and source. */
function asciidoc({ figure, article, link }: CitedFigure): string {
  const author = article.authors.map(fullName).join(', ');
  return `[quote]\n____\n${literal(figure.quote.exact)}\n\n— ${literal(author)}, link:++${encodeURI(decodeURI(link))}++[${literal(article.title ?? link)}]\n____`;
}
