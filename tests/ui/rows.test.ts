import { describe, expect, it } from 'vitest';
import { matches, rowsOf } from '../../src/ui/shared/rows.ts';
import { figuresOf } from './fixture.ts';

const lines = (language: 'it' | 'en') =>
  rowsOf(figuresOf(language), language).map(({ subject, name, answer, verdict, places }) =>
    [subject, name, answer, verdict, places.length].filter((part) => part !== undefined && part !== '').join(' | '),
  );

describe('the list of figures', () => {
  it('has a pair in one row with its answer and verdict, and a ticker once', () => {
    expect(lines('it')).toEqual([
      'NVDA | NVIDIA Corp | ×2 | 2',
      'BABA | Alibaba Group Holding Ltd | 1',
      'TCEHY | Tencent Holdings Ltd | 1',
      'BIDU | Baidu Inc | 1',
      '50 mld CNY (7 mld $) | ≈ 6,29 mld € | consistent | 2',
      '23 mld CNY | +117% | 1',
      '12.000–13.000 $ | ≈ 10.700–11.600 € | 1',
      'GOOG | Alphabet Inc | 1',
      'GOOGL | Alphabet Inc | 1',
      'AMZN | Amazon.com Inc | 1',
      'META | Meta Platforms Inc | 1',
      'MSFT | Microsoft Corp | 1',
      '106 mld $ | ≈ 95,0 mld € | 1',
      'oltre +176% in 12 mesi | × 2,76 | 1',
      'Alibaba: oltre −7,4% | × 0,926 | 1',
      '+0,53% → 130,05 $ | ≈ 129,36 $ | 2',
    ]);
  });

  it('is in the reader’s language', () => {
    const english = lines('en');
    expect(english).toContain('CNY 50bn ($7bn) | ≈ €6.29bn | consistent | 2');
    expect(english).toContain('$12,000–13,000 | ≈ €10,700–11,600 | 1');
    expect(english).toContain('$106bn | ≈ €95.0bn | 1');
  });

  it.each([
    ['yuan', 2],
    ['YUAN', 2],
    ['miliardi', 3],
    ['nvidia', 1],
    ['6,29', 1],
    ['  ', 16],
    ['zloty', 0],
  ])('finds %s in %d rows', (query, count) => {
    expect(rowsOf(figuresOf('it'), 'it').filter((row) => matches(row, query))).toHaveLength(count);
  });
});
