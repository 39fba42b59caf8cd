import { citationKey, suffixes } from '../key.ts';
import { oneLine, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'bibtex',
  order: 100,
  name: 'BibTeX',
  cites: 'article',
  file: { extension: 'bib', type: 'application/x-bibtex' },
};

export const writer: Writer = {
  one: (cited) => ({ text: bibtex(cited) }),
  many: (all) => ({ text: uniqueKeys(all.map(bibtex)).join('\n\n') }),
};

/** biblatex's names of languages (manual 3.9.1). */
const LANGUAGES: Readonly<Record<string, string>> = {
  it: 'italian',
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  nl: 'dutch',
};

/** What TeX reads as syntax, in text fields only: never inside an address. */
const escapeTex = (text: string) =>
  oneLine(text).replaceAll(/[\\{}%#&_$~^]/g, (sign) =>
    sign === '\\'
      ? String.raw`\textbackslash{}`
      : sign === '~'
        ? String.raw`\textasciitilde{}`
        : sign === '^'
          ? String.raw`\textasciicircum{}`
          : `\\${sign}`,
  );

const url = (address: string) =>
  address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C').replaceAll(/\s/g, '%20');

/** A biblatex `@online` entry; UTF-8 is kept. */
function bibtex(cited: CitedFigure): string {
  const { article, figure, link, accessed } = cited;
  const authors = article.authors.map(({ literal, family, given }) =>
    literal
      ? `{${escapeTex(literal)}}`
      : [family, given]
          .filter(Boolean)
          .map((name) => escapeTex(name!))
          .join(', '),
  );
  const fields: (readonly [string, string | undefined])[] = [
    ['author', authors.join(' and ')],
    ['title', article.title && `{${escapeTex(article.title)}}`],
    ['organization', article.site && escapeTex(article.site)],
    ['date', article.published],
    ['url', url(link)],
    ['urldate', accessed],
    ['langid', article.language && LANGUAGES[article.language.slice(0, 2)]],
    ['note', `Cifra citata: «${escapeTex(figure.quote.exact)}»`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(12)} = {${value}}`);
  return `@online{${citationKey(cited)},\n${lines.join(',\n')}\n}`;
}

function uniqueKeys(entries: readonly string[]): string[] {
  const suffix = suffixes();
  return entries.map((entry) => entry.replace(/^(@\w+\{)([^,]+),/, (_, head, key) => `${head}${key}${suffix(key)},`));
}
