import { describe, expect, it } from 'vitest';
import { citationKey, suffixes } from '../../src/citation/key.ts';
import { fullName, oneLine, quoteMarks } from '../../src/citation/record.ts';
import { cited } from './cited.ts';

describe('text on one line', () => {
  it.each([
    ['  a\u00a0\n\t b\u2028c ', 'a b c'],
    ['a\u0000\u0007b', 'a b'],
    ['\u202eabc\u2069\u200f', 'abc'],
    ['plain', 'plain'],
  ])('%j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

it.each([
  [{ family: 'Rossi', given: 'Maria' }, 'Maria Rossi'],
  [{ family: 'Voltaire' }, 'Voltaire'],
  [{ given: 'Maria' }, 'Maria'],
  [{ literal: 'Reuters', family: 'x' }, 'Reuters'],
  [{}, ''],
])('%j is called %j', (author, name) => {
  expect(fullName(author)).toBe(name);
});

it('quotation marks are those of the language', () => {
  const marks = Object.entries(quoteMarks).map(([language, [open, close]]) => `${language} ${open}x${close}`);
  expect(marks).toEqual(['it «x»', 'en “x”', 'de „x“', 'fr «\u202fx\u202f»', 'es «x»']);
});

describe('a citation key', () => {
  it.each([
    [{ site: 'Il Sole 24 Ore', title: 'La «Fed» e i tassi', published: '2024-08-26' }, 'il2024fed'],
    [{ title: "L'euro sale" }, 'exampleeuro'],
    [{ site: 'Bénzinga', title: 'Une vérité' }, 'benzingaverite'],
    [{ url: 'https://www.example.org/a', title: 'The a of' }, 'example'],
    [{ url: 'https://it.example.org/a', title: '中国' }, 'it'],
    [{ url: 'nowhere' }, 'figure'],
    [{ url: 'nowhere', published: '1999-12-31' }, '1999'],
  ] as const)('of %j is %s', (article, key) => {
    expect(citationKey(cited({ article: { url: 'https://www.example.org/', authors: [], ...article } }))).toBe(key);
  });

  it('gets a number when it comes again', () => {
    const suffix = suffixes();
    expect(['a', 'b', 'a', 'a', 'b'].map((key) => key + suffix(key))).toEqual(['a', 'b', 'a-2', 'a-3', 'b-2']);
  });
});
