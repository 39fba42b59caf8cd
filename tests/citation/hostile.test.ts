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
import { csv } from '../../src/citation/table.ts';
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

  it('P17 keeps RIS one record of unwrapped lines', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        const lines = write(cited, 'ris').text.trimEnd().split('\r\n');
        expect(lines.every((line) => /^(?:TY|AU|TI|T2|DA|PY|UR|Y2|LA|N1|ER) {2}- ?/.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
      }),
      runs,
    );
  });

  it('leaves JSON readable and braces balanced in BibTeX', () => {
    fc.assert(
      fc.property(figure, (cited) => {
        expect(JSON.parse(write(cited, 'cslJson').text)).toHaveLength(1);
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
