import { describe, expect, it } from 'vitest';
import { counted, fill, surfaceWords } from '../../src/i18n/surfaces.ts';
import { asPrinted } from '../../src/i18n/print.ts';
import { UI_LANGUAGES } from '../../src/settings.ts';

/** Every text of a catalogue by its path: "popup.article" → "Articolo". */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

const catalogues = new Map(UI_LANGUAGES.map((language) => [language, new Map(texts(surfaceWords([language]).words))]));
const english = catalogues.get('en')!;
const others = UI_LANGUAGES.filter((language) => language !== 'en');

/** Words that are rightly the same in English and in another language. */
const SHARED = new Set([
  'Chiosa',
  'Markdown',
  'Text',
  'Article',
  'Variations',
  'Page',
  'Privacy',
  'Sites',
  'Citations',
  '×{n}',
  'APA 7',
  'MLA 9',
  'BibTeX',
  'RIS',
  'CSL-JSON',
  'Wikipedia',
  'Chicago (note)',
]);

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe.each(UI_LANGUAGES)('the surfaces in %s', (language) => {
  const words = catalogues.get(language)!;

  it('say everything', () => {
    expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of words) expect(text.trim(), path).not.toBe('');
  });

  it('put the same values in', () => {
    for (const [path, text] of words) {
      expect(placeholders(text), path).toEqual(placeholders(english.get(path)!));
    }
  });

  it('are set as print is: true apostrophes and dots, no stray spaces', () => {
    for (const [path, text] of words) {
      expect(text, path).not.toMatch(/\w'\w|\.\.\.|^\s|\s$| {2}/);
    }
  });
});

it.each(others)('nothing was left in English in %s by accident', (language) => {
  const same = [...catalogues.get(language)!].filter(([path, text]) => text === english.get(path) && !SHARED.has(text));
  expect(same).toEqual([]);
});

describe('a number and its noun', () => {
  it.each([
    ['it', 1, '1 cifra'],
    ['it', 9, '9 cifre'],
    ['it', 1000000, '1.000.000 cifre'],
    ['en', 0, '0 figures'],
    ['de', 1, '1 Zahl'],
    ['fr', 0, '0 chiffre'],
    ['es', 2, '2 cifras'],
  ] as const)('in %s: %d is "%s"', (language, n, text) => {
    expect(counted(language, surfaceWords([language]).words.common.figures, n)).toBe(text);
  });
});

it('the first language that has a catalogue is taken, English when none has', () => {
  expect(surfaceWords(['pt-BR', 'de-AT', 'it']).language).toBe('de');
  expect(surfaceWords(['pt-BR']).language).toBe('en');
  expect(surfaceWords([]).language).toBe('en');
});

describe('spaces as print has them', () => {
  it.each([
    ['fr', '« {query} » : 12 000 $ ?', '«\u202f{query}\u202f»\u00a0: 12 000\u00a0$\u202f?'],
    ['de', '„+176 %“ in 600 kB', '„+176\u00a0%“ in 600\u00a0kB'],
    ['it', '«50 mld» di $: 3', '«50 mld» di $: 3'],
  ] as const)('%s: %s', (language, plain, print) => {
    expect(asPrinted({ text: [plain].join('') }, language).text).toBe(print);
  });
});

it('a value that is missing is left to be noticed', () => {
  expect(fill('{n} di {total}', { n: 1 })).toBe('1 di {total}');
});
