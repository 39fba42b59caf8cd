import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatAmountRange,
  formatChange,
  formatDate,
  formatMonths,
  formatNumber,
  formatRate,
} from '../../src/i18n/number.ts';
import { UI_LANGUAGES } from '../../src/settings.ts';

describe('N9 one formatter for every number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [NaN, '—'],
    [Infinity, '—'],
    [-Infinity, '—'],
    [1e21, '1E21'],
    [-1e21, '−1E21'],
    [0.1 + 0.2, '0,3'],
    [1234.5, '1.234,5'],
    [1e-13, '1E−13'],
    [1e-7, '0,0000001'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value, 'it')).toBe(text);
  });

  it('never writes what is no number, in any language, style or size', () => {
    const currency = fc.constantFrom('EUR', 'USD', 'CNY', 'BTC', 'XXX');
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        currency,
        fc.constantFrom(...UI_LANGUAGES),
        fc.constantFrom('long' as const, 'short' as const, 'price' as const),
        (a, b, code, language, style) => {
          const texts = [
            formatAmount(a, code, language, style),
            formatAmountRange(Math.min(a, b), Math.max(a, b), code, language, style),
            formatChange(a, language, 1),
          ];
          for (const text of texts) {
            expect(text).not.toMatch(/NaN|Infinity|undefined|[\u00a0\u202f]/);
            expect(text).not.toMatch(/−0(?:[.,]0+)?(?![\d.,])/);
            expect(text.length).toBeLessThan(140);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('amounts', () => {
  it.each([
    ['it', 6_288_358_989, '≈ 6,29 miliardi €', '6,29 mld €'],
    ['en', 6_288_358_989, '≈ €6.29 billion', '€6.29bn'],
    ['de', 6_288_358_989, '≈ 6,29 Milliarden €', '6,29 Mrd. €'],
    ['fr', 6_288_358_989, '≈ 6,29 milliards €', '6,29 Md€'],
    ['es', 6_288_358_989, '≈ 6.290 millones €', '6.290 M€'],
    ['it', 1_000_000, '≈ 1,00 milioni €', '1,00 mln €'],
    ['fr', 1_500_000, '≈ 1,50 million €', '1,50 M€'],
    ['it', 999_950_000, '≈ 1,00 miliardi €', '1,00 mld €'],
    ['en', -2_867_000, '≈ −€2.87 million', '−€2.87m'],
    ['it', 12_345, '≈ 12.300 €', '12.300 €'],
  ] as const)('in %s %d', (language, value, long, short) => {
    expect(`≈ ${formatAmount(value, 'EUR', language, 'long')}`).toBe(long);
    expect(formatAmount(value, 'EUR', language, 'short')).toBe(short);
  });

  it('are whole where the text states them so', () => {
    expect(formatAmount(1e9, 'EUR', 'it', 'long', 1e9)).toBe('1 miliardo €');
    expect(formatAmount(5e10, 'CNY', 'it', 'short', 1e9)).toBe('50 mld CNY');
  });

  it('of a range have one step and one unit', () => {
    expect(formatAmountRange(10_749.8, 11_645.6, 'EUR', 'it', 'long')).toBe('10.700–11.600 €');
    expect(formatAmountRange(9.5e8, 1.05e9, 'EUR', 'it', 'short')).toBe('0,95–1,05 mld €');
  });
});

describe('rates, changes and dates', () => {
  it.each([
    [formatRate(7.9512, 'EUR', 'CNY', 'it'), '1 € = 7,9512 CNY'],
    [formatRate(1.1163, 'EUR', 'USD', 'en'), '€1 = $1.1163'],
    [formatRate(1936.27, 'EUR', 'ITL', 'it'), '1 € = 1.936,27 ITL'],
    [formatChange(-0.04, 'it', 1), '0,0%'],
    [formatChange(117.39, 'de', 0), '+117 %'],
    [formatDate('2024-08-26', 'it'), '26 ago 2024'],
    [formatDate('2024-09-01', 'en'), '1 Sep 2024'],
    [formatDate('2024-08-26', 'it', 'long'), '26 agosto 2024'],
    [formatMonths(0, 5, 2024, 'it'), 'gen–giu 2024'],
    [formatMonths(3, 3, 2024, 'en'), 'Apr 2024'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
