import { longDate } from '../words.ts';
import { fullName, oneLine, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'wikipedia',
  order: 140,
  name: { it: 'Wikipedia', en: 'Wikipedia', de: 'Wikipedia', fr: 'Wikipédia', es: 'Wikipedia' },
  cites: 'article',
};

export const writer: Writer = { one: (cited) => ({ text: wikipedia(cited) }) };

/** A pipe ends a parameter; braces, brackets, tags and signatures begin or end something of the wiki's own. */
const escapeWiki = (text: string) =>
  oneLine(text)
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(/[[\]<>{}]|''+|~~~+/g, (signs) => [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join(''))
    .replaceAll('|', '{{!}}');

const address = (url: string) => url.split('#', 1)[0]!.replaceAll('|', '%7C').replaceAll(/\s/g, '%20');

/** `{{Cita news}}` on the Italian Wikipedia, `{{cite news}}` elsewhere; the plain address, which archives keep. */
function wikipedia({ article, figure, accessed, language }: CitedFigure): string {
  const [author] = article.authors;
  const parameters: (readonly [string, string | undefined])[] =
    language === 'it'
      ? [
          ['autore', author && fullName(author)],
          ['url', address(article.url)],
          ['titolo', article.title],
          ['pubblicazione', article.site],
          ['data', article.published && longDate(article.published, 'it')],
          ['accesso', longDate(accessed, 'it')],
          ['citazione', figure.quote.exact],
        ]
      : [
          ['last', author?.family],
          ['first', author?.given],
          ['author', author?.literal],
          ['date', article.published && longDate(article.published, 'en')],
          ['title', article.title],
          ['url', address(article.url)],
          ['work', article.site],
          ['language', article.language?.slice(0, 2)],
          ['access-date', longDate(accessed, 'en')],
          ['quote', figure.quote.exact],
        ];
  const written = parameters.flatMap(([name, value]) =>
    value ? [`|${name}=${name === 'url' ? value : escapeWiki(value)}`] : [],
  );
  return `{{${language === 'it' ? 'Cita news' : 'cite news'} ${written.join(' ')}}}`;
}
