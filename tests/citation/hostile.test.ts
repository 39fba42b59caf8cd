// @vitest-environment jsdom
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { patience, runs as times } from '../fuzz/runs.ts';
import { FORMATS } from '../../src/citation/formats.ts';
import { write, type CitedFigure } from '../../src/citation/index.ts';
import { csv, table } from '../../src/citation/table.ts';
import { defaultSettings } from '../../src/settings.ts';

const NASTY = [
  '"',
  "'",
  '|',
  '`',
  '\n',
  '\r\n',
  '=cmd()',
  '+1',
  '-7,4',
  '@x',
  '\t',
  '\u202e',
  '<img src=x onerror=alert(1)>',
  '</a>',
  '](http://x)',
  '[a]',
  '{{',
  '}}',
  '\\',
  '%',
  '#',
  '&',
  '$',
  '_',
  'ER  - ',
  'è',
  '价',
  '😀',
  ' ',
  'a',
  'Nvidia',
];
const text = fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const clean = (value: string) =>
  value
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll(/[\s\u00a0\p{Cc}]+/gu, ' ')
    .trim();

const figure = fc
  .record({ title: text, family: text, exact: text, sentence: text })
  .map(({ title, family, exact, sentence }): CitedFigure => ({
    figure: {
      quote: { exact, prefix: '', suffix: '' },
      sentence,
      mention: {
        kind: 'percent',
        start: 0,
        end: 1,
        low: -7.4,
        high: -7.4,
        unit: 'percent',
        form: 'amount',
        decimals: 0.1,
      },
    },
    article: {
      url: 'https://example.org/a',
      title,
      site: 'Esempio',
      authors: [{ family, given: 'Ada' }],
      published: '2024-08-26',
    },
    link: 'https://example.org/a#:~:text=x',
    accessed: '2026-11-23',
    language: 'it',
    options: defaultSettings(['it']).citation,
  }));
const runs = times(1000);

describe('what a page can write into a citation', { timeout: patience(60_000) }, () => {
  it('H54 P17 brings no markup of its own into HTML', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const { body } = new DOMParser().parseFromString(write(cited, 'text').html!, 'text/html');
        expect(
          [...body.querySelectorAll('*')].every(({ localName }) =>
            ['blockquote', 'p', 'br', 'a', 'i'].includes(localName),
          ),
        ).toBe(true);
        expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
          body.querySelectorAll('a').length ? [cited.link] : [],
        );
        expect(body.textContent).toContain(clean(cited.article.title!));
      }),
      runs,
    );
  });

  it('H54 P17 brings no link of its own into Markdown', () => {
    const parser = new Parser();
    const renderer = new HtmlRenderer();
    fc.assert(
      fc.property(figure, (cited) => {
        const { body } = new DOMParser().parseFromString(
          renderer.render(parser.parse(write(cited, 'markdown').text)),
          'text/html',
        );
        expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([cited.link]);
        expect(body.querySelector('img, script, code')).toBeNull();
        expect(body.textContent).toContain(clean(cited.figure.quote.exact));
      }),
      runs,
    );
  });

  it('H53 P16 cannot run in a spreadsheet, and numbers stay numbers', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const { data, errors } = Papa.parse<string[]>(csv([cited]).slice(1).trimEnd(), { delimiter: ';' });
        expect(errors).toEqual([]);
        const row = data[1]!;
        expect(row).toHaveLength(16);
        expect(row[1]).toBe('-7,4');
        for (const cell of row) expect(/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell)).toBe(false);
        expect(row[10]!.replace(/^'/, '')).toBe(clean(cited.article.title!).replace(/^'/, ''));
      }),
      runs,
    );
  });

  it('P16 keeps a pasted row one row of sixteen cells', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const { data } = Papa.parse<string[]>(table([cited]).text, { delimiter: '\t', quoteChar: '\0' });
        expect(data).toHaveLength(1);
        expect(data[0]).toHaveLength(16);
        expect(data[0]![10]!.replace(/^'/, '')).toBe(clean(cited.article.title!).replace(/^'/, ''));
      }),
      runs,
    );
  });

  it('P17 keeps a wiki template one template with its own parameters', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const parameters = readTemplate(write(cited, 'wikipedia').text);
        expect(Object.keys(parameters)).toEqual(
          ['autore', 'url', 'titolo', 'pubblicazione', 'data', 'accesso', 'citazione'].filter(
            (name) => parameters[name] !== undefined,
          ),
        );
        expect(parameters['titolo'] ?? '').toBe(clean(cited.article.title!));
        expect(parameters['citazione'] ?? '').toBe(clean(cited.figure.quote.exact));
      }),
      runs,
    );
  });

  it('gives the words back whole where they are not markup', () => {
    const prose = ['text', 'sentence', 'apa', 'chicago', 'chicagoNote', 'mla', 'italianNote'];
    const known = prose.filter((id) => FORMATS.some((format) => format.id === id));
    fc.assert(
      fc.property(figure, (cited) => {
        for (const id of known) {
          const { text } = write(cited, id);
          expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
          const held = id === 'text' || id === 'sentence' ? cited.figure.quote.exact : cited.article.title!;
          expect(clean(text), id).toContain(clean(held));
        }
        const { target } = JSON.parse(write(cited, 'webAnnotation').text) as {
          target: { selector: { exact?: string }[] };
        };
        expect(target.selector[0]!.exact).toBe(cited.figure.quote.exact);
      }),
      runs,
    );
  });

  it('P17 keeps RIS one record of unwrapped lines', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const lines = write(cited, 'ris').text.trimEnd().split('\r\n');
        expect(lines.every((line) => /^(?:TY|AU|TI|T2|DA|PY|UR|Y2|LA|N1|ER) {2}- ?/.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
        const title = lines.find((line) => line.startsWith('TI'))?.slice(6);
        expect(title ?? '').toBe(clean(cited.article.title!));
      }),
      runs,
    );
  });

  it('leaves JSON readable and braces balanced in BibTeX', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const [record, ...more] = JSON.parse(write(cited, 'cslJson').text) as { title?: string }[];
        expect(more).toEqual([]);
        expect(record!.title ?? '').toBe(clean(cited.article.title!));
        expect(() => JSON.parse(write(cited, 'webAnnotation').text) as unknown).not.toThrow();
        const bare = write(cited, 'bibtex').text.replaceAll(/\\[{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
      runs,
    );
  });

  it('lets every format answer, without "undefined", "null" or "NaN"', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        for (const { id } of FORMATS) expect(write(cited, id).text).not.toMatch(/undefined|null|NaN/);
      }),
      { numRuns: 200 },
    );
  });
});

/** The parameters of a wiki template, read as MediaWiki does: pipes outside of inner templates part them. */
function readTemplate(source: string): Record<string, string> {
  expect(source.startsWith('{{') && source.endsWith('}}')).toBe(true);
  const inner = source.slice(2, -2).replaceAll('{{!}}', '\0');
  expect(inner).not.toMatch(/\{\{|\}\}|\[\[|\]\]|[<>]|'''?|~~~/);
  const [, ...parameters] = inner.split('|');
  const plain = (value: string) =>
    value
      .replaceAll('\0', '|')
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&amp;', '&');
  return Object.fromEntries(
    parameters.map((parameter) => {
      const at = parameter.indexOf('=');
      return [parameter.slice(0, at), plain(parameter.slice(at + 1).trim())];
    }),
  );
}

describe('independent readers', () => {
  const plain = fc.sample(figure, { numRuns: 1, seed: 1 })[0]!;
  const cited: CitedFigure = {
    ...plain,
    article: {
      ...plain.article,
      title: 'Conti & spese: il 7% in più',
      authors: [{ family: 'Rossi', given: 'Maria' }],
      language: 'it-IT',
    },
  };

  it.each(['bibtex', 'ris', 'cslJson'] as const)('find the same record in %s', (format) => {
    const source = write(cited, format).text;
    const [record] = new Cite(source).data as Record<string, unknown>[];
    expect(record).toMatchObject({ title: 'Conti & spese: il 7% in più', URL: 'https://example.org/a#:~:text=x' });
  });
});
