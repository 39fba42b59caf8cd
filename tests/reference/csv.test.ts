import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/reference/csv.ts';

const rows = (text: string, separator?: ',' | ';') =>
  readCsv(text, separator).map((row) => Object.fromEntries(row) as Record<string, string>);

describe('comma-separated text', () => {
  it.each([
    ['plain', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['without a last line end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    ['with carriage returns and a byte order mark', '\uFEFFa,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    [
      'quoted, with separators, quotes and line ends inside',
      'a,b\n"1,\n2","say ""hi"""\n',
      [{ a: '1,\n2', b: 'say "hi"' }],
    ],
    ['with spaces after the commas', 'a, b\n1, 2\n', [{ a: '1', b: '2' }]],
    ['with fewer cells than names', 'a,b\n1\n', [{ a: '1', b: '' }]],
    ['with empty lines', 'a,b\n\n1,2\n\n', [{ a: '1', b: '2' }]],
    ['with a quote that never closes', 'a\n"1\n', [{ a: '1' }]],
    ['with nothing', '', []],
    ['with names alone', 'a,b\n', []],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('may be separated by semicolons', () => {
    expect(rows('a;b\n"1;2";3,5\n', ';')).toEqual([{ a: '1;2', b: '3,5' }]);
  });

  it('is read in linear time', () => {
    const time = (count: number) => {
      const text = '"a","b\n'.repeat(count);
      const start = performance.now();
      readCsv(text);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(80_000)).toBeLessThan(Math.max(time(20_000), 5) * 12);
  });
});
