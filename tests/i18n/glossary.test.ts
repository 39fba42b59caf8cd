import { describe, expect, it } from 'vitest';
import type { TermKey } from '../../src/i18n/glossary/term.ts';
import { TERMS as en } from '../../src/i18n/glossary/definitions/en.ts';
import { TERMS as it_ } from '../../src/i18n/glossary/definitions/it.ts';
import { findTerms } from '../../src/i18n/glossary/find.ts';
import { TERM_NAMES } from '../../src/i18n/glossary/names/index.ts';

const KEYS = Object.keys(en) as TermKey[];
const LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'pt', 'nl'];
const SENTENCES: Readonly<Record<string, (name: string) => string>> = {
  it: (name) => `Ieri si è parlato molto di «${name}», e la borsa ne ha tenuto conto.`,
  en: (name) => `Yesterday much was said about ${name}, and markets took note.`,
  de: (name) => `Gestern war viel von „${name}“ die Rede, und die Märkte merkten es.`,
  fr: (name) => `Hier on a beaucoup parlé de « ${name} », et les marchés l’ont vu.`,
  es: (name) => `Ayer se habló mucho de ${name}; el mercado tomó nota.`,
  pt: (name) => `Ontem falou-se muito de ${name}. O mercado reparou.`,
  nl: (name) => `Gisteren ging het vaak over ${name}: de markt merkte het.`,
};
const namesOf = (language: string, term: TermKey) => TERM_NAMES[language]![term].split(',');
const keysIn = (text: string, language?: string) => findTerms(text, language).map(({ term }) => term);

describe('the glossary', () => {
  it('has two hundred terms', () => {
    expect(KEYS).toHaveLength(200);
  });

  it.each([
    ['Italian', it_],
    ['English', en],
  ])('defines each term in %s in two plain sentences that fit in a card', (_, terms) => {
    expect(Object.keys(terms)).toEqual(KEYS);
    const names = Object.values(terms).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, text } of Object.values(terms)) {
      expect.soft(name.length, name).toBeLessThanOrEqual(40);
      expect.soft(text.length, text).toBeGreaterThanOrEqual(40);
      expect.soft(text.length, text).toBeLessThanOrEqual(170);
      expect.soft(text, name).toMatch(/^[^\s].*\.$/);
      expect.soft(text.match(/[.!?](?:\s|$)/g)!.length, text).toBeGreaterThanOrEqual(2);
    }
  });

  it('never says the same twice', () => {
    for (const terms of [it_, en]) {
      const texts = Object.values(terms).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  describe.each(LANGUAGES)('in texts in %s', (language) => {
    it('gives no name to two terms', () => {
      const all = KEYS.flatMap((term) =>
        namesOf(language, term).map((name) => (name === name.toUpperCase() ? name : name.toLowerCase())),
      );
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    });

    it('finds every name of every term in a sentence, whole', () => {
      for (const term of KEYS)
        for (const name of namesOf(language, term)) {
          const text = SENTENCES[language]!(name);
          const found = findTerms(text, language).map(({ term, start, end }) => [term, text.slice(start, end)]);
          expect.soft(found, `${term}: ${name}`).toContainEqual([term, name]);
        }
    });

    it('finds no name inside another word', () => {
      for (const term of KEYS)
        for (const name of namesOf(language, term))
          for (const text of [`x${name}`, `${name}x`, `x-${name}`, `${name}-x`, `${name}.example`, `@${name}`])
            expect
              .soft(
                findTerms(text, language).filter(({ start, end }) => text.slice(start, end) === name),
                text,
              )
              .toEqual([]);
    });
  });

  it.each([
    ['it', 'L’EBITDA è salito e l’utile per azione batte il consensus.', ['ebitda', 'eps', 'consensus']],
    ['it', 'Le spese di\u00A0capitale crescono, nel pre\u2011market il titolo sale.', ['capex', 'preMarket']],
    ['it', 'Lo spread si allarga, il flottante è del 30%.', ['spread', 'freeFloat']],
    ['en', 'Capital expenditures rose; the P/E ratio and free cash flow fell.', ['capex', 'pe', 'freeCashFlow']],
    ['en', 'CAPITAL EXPENDITURE rose before the short squeeze.', ['capex', 'shortSqueeze']],
    ['de', 'Die EBITDA-Marge stieg, das KGV fiel, ein Aktienrückkauf folgt.', ['ebitdaMargin', 'pe', 'buyback']],
    ['fr', 'Le chiffre d’affaires progresse, le bénéfice par action aussi.', ['revenue', 'eps']],
    ['es', 'La prima de riesgo sube y la capitalización bursátil baja.', ['spread', 'marketCap']],
    ['pt', 'A recompra de ações e o lucro líquido agradaram.', ['buyback', 'netIncome']],
    ['nl', 'De beurswaarde daalde, de winst per aandeel steeg.', ['marketCap', 'eps']],
  ])('reads %s: %s', (language, text, keys) => {
    expect(keysIn(text, language)).toEqual(keys);
  });

  it.each([
    ['an abbreviation in small letters', 'en', 'He saw roi and eps in the list.'],
    ['a longer word', 'en', 'Bondholders of Vixen met the optioneers.'],
    ['a compound', 'en', 'A bond-like thing from dividend.example.'],
    ['a language it does not speak', 'ja', 'EBITDA and dividend'],
  ])('leaves %s alone', (_, language, text) => {
    expect(keysIn(text, language)).toEqual([]);
  });

  it('tries every language where the language is unknown', () => {
    expect(keysIn('Il capitale circolante und der Umsatz')).toEqual(['workingCapital', 'revenue']);
  });

  it('takes time in proportion to the text', () => {
    const text = 'The price-to-earnings ratio of capital expenditures, net net net income. '.repeat(4000);
    const before = performance.now();
    expect(findTerms(text, 'en').length).toBeGreaterThan(8000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
