import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize, relate, type Relation } from '../../src/recognition/index.ts';

const WORDS =
  'il titolo Nvidia NVDA (NASDAQ:NVDA) sale del 2% (+2%) a 130,05 dollari pari a circa ( ) , ; : – . l’uno al barile rispetto ai 23 euro di un anno fa $50bn €3m or about compared with a year earlier 300 azioni to from 7 Mrd. Euro umgerechnet soit contre nel primo trimestre mentre shares each 5,000 Le Die \n'.split(
    ' ',
  );
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 70 }).map((words) => words.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const language = fc.constantFrom('it', 'en', 'de', 'fr', 'es', 'pt', 'nl', '');

/** Every number of a relation, moved. */
function moved(relation: Relation, mentions: number, units: number): Relation {
  const spans = new Set(['period', 'countSpan', 'name', 'unit']);
  const indexes = new Set(['of', 'as', 'move', 'price', 'subject', 'reference', 'figure', 'instrument']);
  return Object.fromEntries(
    Object.entries(relation).map(([key, value]) => {
      if (spans.has(key)) {
        const { start, end } = value as { start: number; end: number };
        return [key, { start: start + units, end: end + units }];
      }
      return [key, indexes.has(key) ? (value as number) + mentions : value];
    }),
  ) as unknown as Relation;
}

/** The mentions and the spans that a relation speaks of. */
function parts(relation: Relation): { indexes: number[]; spans: { start: number; end: number }[] } {
  switch (relation.type) {
    case 'conversion':
      return { indexes: [relation.of, relation.as], spans: [] };
    case 'moveToPrice':
      return { indexes: [relation.move, relation.price], spans: [] };
    case 'comparison':
      return { indexes: [relation.subject, relation.reference], spans: relation.period ? [relation.period] : [] };
    case 'countTimesPrice':
      return { indexes: [relation.price], spans: [relation.countSpan] };
    case 'about':
      return {
        indexes: relation.instrument === undefined ? [relation.figure] : [relation.figure, relation.instrument],
        spans: relation.name ? [relation.name] : [],
      };
    case 'perUnit':
      return { indexes: [relation.figure], spans: [relation.unit] };
    case 'flow':
      return { indexes: [relation.figure], spans: [relation.period] };
  }
}

describe('relate', () => {
  it('never throws, names mentions and spans that exist, and relates nothing to itself', () => {
    fc.assert(
      fc.property(anything, language, (text, language) => {
        const mentions = recognize(text, { language });
        for (const relation of relate(text, mentions)) {
          const { indexes, spans } = parts(relation);
          for (const index of indexes) expect(mentions[index]).toBeDefined();
          expect(new Set(indexes).size).toBe(indexes.length);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(relation.confidence).toBeGreaterThan(0);
          expect(relation.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds in a paragraph what it finds there when other paragraphs stand around it', () => {
    fc.assert(
      fc.property(prose, prose, prose, language, (a, b, c, language) => {
        const apart = [a, b, c].map((text) => text.replaceAll(/\n+/g, ' '));
        let units = 0;
        let count = 0;
        const expected: Relation[] = [];
        for (const text of apart) {
          const mentions = recognize(text, { language });
          for (const relation of relate(text, mentions)) expected.push(moved(relation, count, units));
          count += mentions.length;
          units += text.length + 2;
        }
        const together = apart.join('\n\n');
        const found = relate(together, recognize(together, { language }));
        const inOrder = (relations: Relation[]) => relations.map((relation) => JSON.stringify(relation)).toSorted();
        expect(inOrder(found)).toEqual(inOrder(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same whatever text was read in between', () => {
    fc.assert(
      fc.property(prose, anything, (text, other) => {
        const mentions = recognize(text, { language: 'it' });
        const before = relate(text, mentions);
        recognize(other, { language: 'de' });
        expect(relate(text, mentions)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['prices in a row', '5 euro '],
    ['prices and brackets', '5 euro (6 dollars) '],
    ['open brackets', '5 euro ((((((((((((('],
    ['moves', '2% a 5 euro, '],
    ['comparisons', '5 euro rispetto ai 4 euro di '],
    ['counts', '300 azioni a 5 euro l’uno '],
    ['tickers', '(NASDAQ:AB) +2% '],
    ['capitals', 'Alfa Beta Gamma Delta +2% '],
    ['words without an end', 'parola e altre parole da leggere '],
    ['sentences', 'Ecco. '],
    ['lines', 'a\n'],
  ])('%s take time in proportion to their length', (_, piece) => {
    const best = (length: number): number => {
      const text = `7 euro ${piece.repeat(Math.ceil(length / piece.length))} 8 dollari`;
      const mentions = recognize(text, { language: 'it' });
      let least = Infinity;
      for (let run = 0; run < 3; run += 1) {
        const start = performance.now();
        relate(text, mentions);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    best(10_000);
    // Linear is 8, a square 64; a busy machine can only make it look worse, so it may try again.
    const ratios: number[] = [];
    while (ratios.length < 5 && !ratios.some((ratio) => ratio < 26)) {
      const short = Math.max(best(10_000), 0.5);
      ratios.push(best(80_000) / short);
    }
    expect(Math.min(...ratios)).toBeLessThan(26);
  });
});
