// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/i18n/glossary/find.ts';
import { PageReader } from '../../src/page/reader.ts';

const { signal } = new AbortController();
const bodyOf = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const found = (reader: PageReader) =>
  reader.blocks.map(({ text, subjects }) => subjects.map(({ start, end }) => text.slice(start, end)));

describe('the reader of a page', () => {
  it('adds the terms of the glossary once they are there, after the figures and outside them', async () => {
    const body = bodyOf(
      '<p>Il capex è di 106 miliardi di dollari, +25 punti base.</p><p>Lo spread sale.</p><p>Niente.</p>',
    );
    const reader = new PageReader();
    await reader.read(body, { language: 'it' }, signal);
    const figures = found(reader);
    expect(figures).toHaveLength(1);
    reader.findTerms = findTerms;
    expect(await reader.read(body, { language: 'it' }, signal)).toBe(true);
    expect(found(reader)).toEqual([[...figures[0]!, 'capex'], ['spread']]);
    expect(await reader.read(body, { language: 'it' }, signal)).toBe(false);
  });

  it('reads anew what it has read when it is told to, as after the reader said whose dollars these are', async () => {
    const body = bodyOf('<p>Hanno speso 106 miliardi di dollari.</p>');
    const reader = new PageReader();
    const currencies = () =>
      reader.blocks.flatMap(({ subjects }) => subjects.map((one) => 'currency' in one && one.currency));
    await reader.read(body, { language: 'it' }, signal);
    expect(currencies()).toEqual(['USD']);
    reader.forget();
    expect(await reader.read(body, { language: 'it', currency: 'CAD' }, signal)).toBe(true);
    expect(currencies()).toEqual(['CAD']);
  });
});
