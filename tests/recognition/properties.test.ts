import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize, type Mention } from '../../src/recognition/index.ts';
import { runs } from '../fuzz/runs.ts';
import { Tape } from '../../src/recognition/tape.ts';

const WORDS =
  'il titolo NVDA sale del di da a tra e un miliardi di euro dollari $ € £ ( ) : % 1 2,5 3.000 12,50 130,05 (NASDAQ:NVDA) USD 50bn to from - – + bis zwischen Millionen punti base US0378331005 2½ one hundred twenty-five percent . , \n'.split(
    ' ',
  );
const figures = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  figures,
);
const language = fc.constantFrom('it', 'en', 'de', 'fr', 'es', 'pt', 'nl', 'en-IN', 'xx', '');

const shifted = (mentions: Mention[], by: number): Mention[] =>
  mentions.map((mention) => {
    const moved = { ...mention, start: mention.start + by, end: mention.end + by };
    if (moved.kind === 'percent' && moved.period) {
      moved.period = { start: moved.period.start + by, end: moved.period.end + by };
    }
    return moved;
  });

describe('recognize', () => {
  it('never throws, and answers spans that are in bounds, in order and apart', () => {
    fc.assert(
      fc.property(anything, language, (text, language) => {
        let last = 0;
        for (const { start, end } of recognize(text, { language })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      runs(1500),
    );
  });

  it('answers the same for the same text, whatever was read in between', () => {
    fc.assert(
      fc.property(figures, anything, (text, other) => {
        const before = recognize(text, { language: 'it' });
        recognize(other, { language: 'de' });
        expect(recognize(text, { language: 'it' })).toEqual(before);
      }),
    );
  });

  it('finds in a paragraph what it finds there when other paragraphs stand around it', () => {
    fc.assert(
      fc.property(figures, figures, figures, language, (a, b, c, language) => {
        const apart = [a, b, c].map((text) => text.replaceAll(/\n+/g, ' '));
        const offsets = [0, apart[0]!.length + 2, apart[0]!.length + apart[1]!.length + 4];
        const together = recognize(apart.join('\n\n'), { language });
        expect(together).toEqual(apart.flatMap((text, i) => shifted(recognize(text, { language }), offsets[i]!)));
      }),
      runs(500),
    );
  });

  it('takes every kind of space, apostrophe and minus for the same', () => {
    const amounts = fc.constantFrom(
      '1 234 567,50 €',
      "CHF 1'234.50",
      '-2,5 %',
      '12 500 EUR',
      'US$ 3 milioni',
      '−$5 million',
      '50 Mio. €',
    );
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('\u00a0', '\u202f', '\u2009'),
        fc.constantFrom("'", '’'),
        fc.constantFrom('-', '−'),
        (text, space, apostrophe, minus) => {
          const other = text.replaceAll(' ', space).replaceAll("'", apostrophe).replaceAll(/[-−]/g, minus);
          const bare = (mentions: Mention[]) =>
            mentions.map(({ kind, ...said }) => [kind, 'low' in said ? said.low : 0]);
          expect(bare(recognize(other, { language: 'de' }))).toEqual(bare(recognize(text, { language: 'de' })));
        },
      ),
    );
  });

  it('finds nothing in dates, versions, times, telephone numbers, scores, models and addresses', () => {
    const n = fc.integer({ min: 1, max: 28 });
    const numbers = fc.oneof(
      fc.tuple(n, n).map(([a, b]) => `${a}.${b}.2024`),
      fc.tuple(n, n).map(([a, b]) => `2024-${a}-${b}`),
      fc.tuple(n, n, n).map(([a, b, c]) => `v${a}.${b}.${c}`),
      fc.tuple(n, n).map(([a, b]) => `${a % 24}:${String(b).padStart(2, '0')}`),
      fc.tuple(n, n).map(([a, b]) => `+39 0${a} 55${b}1`),
      fc.tuple(n, n).map(([a, b]) => `${a}-${b}`),
      n.map((a) => `H${a}00`),
      n.map((a) => `A3${a}-900`),
      n.map((a) => `https://example.com/a%20b?q=${a}%25%20`),
      n.map((a) => `${a}00 server`),
      n.map((a) => `${a} milioni di persone`),
    );
    fc.assert(
      fc.property(numbers, language, (number, language) => {
        expect(recognize(`Visto ${number} oggi.`, { language })).toEqual([]);
      }),
    );
  });
});

describe('hostile text', () => {
  const families: [string, string][] = [
    ['digits', '1'],
    ['commas between digits', '1,'],
    ['versions', '1.1.1.1'],
    ['thousands', '1.111.'],
    ['spaces', ' '],
    ['open brackets', '('],
    ['bracketed capitals', '(AB '],
    ['brackets in a row', '(AB) '],
    ['dollar signs', '$'],
    ['euros and digits', '€1'],
    ['exchange labels', '(NASDAQ:'],
    ['exchange labels with codes', '(NASDAQ:AB) '],
    ['scales', 'miliardi '],
    ['openers', 'da da da '],
    ['number words', 'one hundred and '],
    ['joined numbers', 'zwanzigundzwanzig'],
    ['ranges', '1-'],
    ['amounts', '5 euro e '],
    ['capitals', 'AB '],
    ['lines of capitals', 'AB\n'],
    ['ISINs', 'DE000A1EWWW0 '],
    ['colons', 'https://'],
    ['crowns', '5 couronnes '],
    ['cents', '5 cents '],
    ['joiners', '1\u200d'],
  ];

  // Time per character may not grow with the length: of the two lengths the best of several runs is compared.
  it.each(families)('%s take time in proportion to their length', (_, piece) => {
    const best = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      let least = Infinity;
      for (let run = 0; run < 3; run += 1) {
        const start = performance.now();
        recognize(text, { language: 'it' });
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    best(20_000);
    // Linear is 8; a square is 64. A busy machine can only make it look worse, so it may try again.
    const ratios: number[] = [];
    while (ratios.length < 5 && !ratios.some((ratio) => ratio < 26)) {
      const short = Math.max(best(25_000), 0.5);
      ratios.push(best(200_000) / short);
    }
    expect(Math.min(...ratios)).toBeLessThan(26);
  });

  it('gives back the room that a very long text took', () => {
    const tape = new Tape();
    tape.write('1 '.repeat(400_000));
    expect(tape.units.length).toBeGreaterThan(800_000);
    tape.write('1 ');
    expect(tape.units.length).toBeLessThan(100_000);
  });
});
