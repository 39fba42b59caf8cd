import { describe, expect, it } from 'vitest';
import { FORMATS, formatName } from '../../src/citation/formats.ts';
import { write, type CitedFigure } from '../../src/citation/index.ts';
import type { Language } from '../../src/i18n/number.ts';
import type { Author } from '../../src/article/article.ts';
import { cited, URL_ } from './cited.ts';

const LANGUAGES: readonly Language[] = ['it', 'en', 'de', 'fr', 'es'];

describe('the list of formats', () => {
  it('is in one order, and says what each is called in every language', () => {
    expect(FORMATS.map(({ id }) => id).join(' ')).toMatchInlineSnapshot(
      `"text markdown table link apa chicago chicagoNote mla italianNote bibtex ris cslJson webAnnotation wikipedia sentence template"`,
    );
    expect(
      FORMATS.filter(({ name }) => typeof name !== 'string').map((format) =>
        LANGUAGES.map((language) => formatName(format, language)).join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Testo con la fonte | Text with source | Text mit Quelle | Texte avec la source | Texto con la fuente",
        "Tabella | Table | Tabelle | Tableau | Tabla",
        "Link alla cifra | Link to the figure | Link zur Zahl | Lien vers le chiffre | Enlace a la cifra",
        "Chicago (autore-data) | Chicago (author-date) | Chicago (Autor-Jahr) | Chicago (auteur-date) | Chicago (autor-fecha)",
        "Chicago (nota) | Chicago (note) | Chicago (Fußnote) | Chicago (note) | Chicago (nota)",
        "Nota all’italiana | Italian note | Italienische Fußnote | Note à l’italienne | Nota a la italiana",
        "Annotazione W3C | W3C annotation | W3C-Annotation | Annotation W3C | Anotación W3C",
        "Wikipedia | Wikipedia | Wikipedia | Wikipédia | Wikipedia",
        "Frase pronta | Ready sentence | Fertiger Satz | Phrase prête | Frase lista",
        "Il tuo modello | Your template | Ihre Vorlage | Votre modèle | Tu plantilla",
      ]
    `);
    expect(FORMATS.filter(({ name }) => typeof name === 'string').map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Markdown",
        "APA 7",
        "MLA 9",
        "BibTeX",
        "RIS",
        "CSL-JSON",
      ]
    `);
  });

  it('tells which cite an article, and which make a file of which type', () => {
    expect(FORMATS.filter(({ cites }) => cites === 'article').map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "link",
        "apa",
        "chicago",
        "chicagoNote",
        "mla",
        "italianNote",
        "bibtex",
        "ris",
        "wikipedia",
        "sentence",
      ]
    `);
    expect(FORMATS.filter(({ file }) => file).map(({ id, file }) => `${id}: .${file!.extension} ${file!.type}`))
      .toMatchInlineSnapshot(`
      [
        "markdown: .md text/markdown",
        "bibtex: .bib application/x-bibtex",
        "ris: .ris application/x-research-info-systems",
        "cslJson: .csl.json application/vnd.citationstyles.csl+json",
        "webAnnotation: .jsonld application/ld+json",
      ]
    `);
  });
});

const people = (...authors: Author[]): Partial<CitedFigure> => ({ article: { ...cited().article, authors } });
const ROSSI = { family: 'Rossi', given: 'Maria Pia' };
const LI = { family: 'Li', given: 'Jean-Luc' };
const REUTERS = { literal: 'Reuters' };
const NAMELESS: Author = { family: 'Voltaire' };

/** What can be missing, and what can be more than one. */
const VARIANTS: Readonly<Record<string, Partial<CitedFigure>>> = {
  'two authors': people(ROSSI, LI),
  'three authors': people(ROSSI, REUTERS, NAMELESS),
  'an agency': people(REUTERS),
  'nothing known of the article': { article: { url: 'https://www.example.org/a', authors: [] } },
  'no author and no outlet': { article: { url: URL_, authors: [], title: 'Sale?', published: '2024-05-06' } },
  'no rate': { home: undefined, stated: undefined } as unknown as Partial<CitedFigure>,
  'a title with a full stop': {
    article: { ...cited().article, authors: [NAMELESS], title: 'Sale. «Ancora.»', published: '2024-09-01' },
  },
};

describe.each(['apa', 'chicago', 'chicagoNote', 'mla', 'italianNote'])('%s', (format) => {
  it.each(LANGUAGES)('in %s', (language) => {
    const lines = Object.entries(VARIANTS)
      .filter(([name]) => name !== 'no rate')
      .map(([name, changes]) => {
        const { text, html } = write(cited({ ...changes, language, link: 'URL#' }), format);
        expect(html?.replaceAll(/<\/?i>/g, '').replaceAll('&amp;', '&')).toBe(text);
        return `${name}: ${html}`;
      });
    expect(lines).toMatchSnapshot();
  });
});

const written = (format: string, language: Language): string[] =>
  Object.entries(VARIANTS).map(
    ([name, changes]) => `${name}: ${write(cited({ ...changes, language, link: 'URL#' }), format).text}`,
  );

describe.each(['text', 'markdown', 'sentence', 'template', 'wikipedia', 'webAnnotation'])('%s', (format) => {
  it.each(LANGUAGES)('in %s', (language) => {
    expect(written(format, language)).toMatchSnapshot();
  });
});

it.each(['bibtex', 'ris', 'cslJson'])('%s is the same in every language of the interface', (format) => {
  for (const language of LANGUAGES) expect(written(format, language)).toEqual(written(format, 'it'));
  expect(written(format, 'it')).toMatchSnapshot();
});
