import { expect, it } from 'vitest';
import type * as Formats from '../../src/citation/formats.ts';
import type * as Citation from '../../src/citation/index.ts';
import type * as Export from '../../src/ui/notebook/export.ts';
import { defaultSettings } from '../../src/settings.ts';
import { readSettings } from '../../src/stored-settings.ts';
import { withFile } from './copy.ts';

const CITED: Citation.CitedFigure = {
  figure: {
    quote: { exact: '7 miliardi di dollari', prefix: '', suffix: '' },
    sentence: 'Hanno speso 7 miliardi di dollari.',
    mention: {
      kind: 'money',
      start: 12,
      end: 33,
      currency: 'USD',
      low: 7e9,
      high: 7e9,
      form: 'amount',
      decimals: 1e9,
    },
  },
  article: { url: 'https://example.org/a', title: 'I chip', authors: [{ family: 'Rossi', given: 'Maria' }] },
  link: 'https://example.org/a#:~:text=7%20miliardi',
  accessed: '2026-11-23',
  language: 'it',
  options: defaultSettings(['it']).citation,
};

it('a citation format is added by one file: it is listed, chosen, written and exported', async () => {
  const copy = withFile('tests/adding/asciidoc.ts', 'src/citation/formats/asciidoc.ts');
  const { FORMATS, formatName } = (await import(`${copy}/src/citation/formats.ts`)) as typeof Formats;
  const { write, writeAll } = (await import(`${copy}/src/citation/index.ts`)) as typeof Citation;

  const place = FORMATS.findIndex(({ id }) => id === 'asciidoc');
  expect(FORMATS.slice(place - 1, place + 2).map((format) => formatName(format, 'it'))).toEqual([
    'Markdown',
    'AsciiDoc',
    'Tabella',
  ]);

  const defaults = defaultSettings(['it']);
  const chosen = { ...defaults, citation: { ...defaults.citation, format: 'asciidoc' } };
  expect(readSettings(chosen, defaults).citation.format).toBe('asciidoc');

  const written =
    '[quote]\n____\n++7 miliardi di dollari++\n\n— ++Maria Rossi++, link:++https://example.org/a#:~:text=7%20miliardi++[++I chip++]\n____';
  expect(write(CITED, 'asciidoc')).toEqual({ text: written });
  expect(writeAll([CITED, CITED], 'asciidoc')).toEqual({ text: `${written}\n\n${written}` });

  const { FILE_FORMATS } = (await import(`${copy}/src/ui/notebook/export.ts`)) as typeof Export;
  expect(FILE_FORMATS).toContain('asciidoc');
});
