import { describe, expect, it } from 'vitest';
import type { CitedFigure } from '../../src/citation/index.ts';
import { cellText, cellsOf, csv, decimalMark, headOf, table } from '../../src/citation/table.ts';
import type { Mention } from '../../src/recognition/index.ts';
import { cited } from './cited.ts';

const of = (mention: Partial<Mention>, changes: Partial<CitedFigure> = {}): CitedFigure => {
  const one = cited(changes);
  return { ...one, figure: { ...one.figure, mention: { start: 0, end: 1, ...mention } as Mention } };
};
/** The cells that tell the figure: low, high, unit. */
const figure = (one: CitedFigure) => cellsOf(one).slice(1, 4);

describe('the cells of a figure', () => {
  it.each<[string, Partial<Mention>, unknown[]]>([
    ['a sum', { kind: 'money', currency: 'USD', low: 5, high: 5 }, [5, undefined, 'USD']],
    ['a range', { kind: 'money', currency: 'USD', low: 5, high: 7 }, [5, 7, 'USD']],
    ['per cent', { kind: 'percent', low: -3, high: -3 }, [-3, undefined, '%']],
    ['a multiple', { kind: 'multiple', low: 22, high: 24 }, [22, 24, '×']],
    ['a ticker', { kind: 'ticker', symbol: 'NVDA', mic: 'XNAS' }, ['NVDA', undefined, 'XNAS']],
    ['a ticker without a market', { kind: 'ticker', symbol: 'NVDA' }, ['NVDA', undefined, '']],
  ])('%s', (_, mention, cells) => {
    expect(figure(of(mention))).toEqual(cells);
  });

  it('hold the converted range in cents, and the rate in six digits', () => {
    const home = {
      value: 12.345_67,
      valueMax: 14.999,
      currency: 'EUR',
      rate: 7.951_234_5,
      rateDate: '2024-08-26',
      source: 'ECB',
    } as const;
    expect(cellsOf(cited({ home })).slice(4, 9)).toEqual([12.35, 15, 7.951_23, '2024-08-26', 'BCE']);
    expect(cellsOf(cited({ home: { ...home, source: 'law' }, language: 'de' }))[8]).toBe('EU');
    expect(cellsOf(cited({ home: { ...home, source: 'BancaDItalia' }, language: 'en' }))[8]).toBe('Bank of Italy');
  });

  it('are empty where nothing is known', () => {
    const bare: CitedFigure = {
      ...of({ kind: 'percent', low: 1, high: 1 }),
      article: { url: 'https://example.org/', authors: [] },
    };
    delete bare.home;
    expect(cellsOf(bare).slice(4, 14)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'Le società hanno speso 50 miliardi.',
      '',
      '',
      '',
      undefined,
    ]);
  });

  it('name every author', () => {
    const authors = [{ family: 'Rossi', given: 'Maria' }, { literal: 'Reuters\n' }];
    expect(cellsOf(cited({ article: { ...cited().article, authors } }))[12]).toBe('Maria Rossi; Reuters');
  });
});

describe('a cell', () => {
  it.each([
    [1234.5, ',', '1234,5'],
    [1234.5, '.', '1234.5'],
    [-3, ',', '-3'],
    [5e10, ',', '50000000000'],
    [1e21, ',', '1000000000000000000000'],
    [-2e21, '.', '-2000000000000000000000'],
    [0.000_000_000_001, '.', '0.000000000001'],
    [undefined, '.', ''],
    [' a\n b ', '.', 'a b'],
    ['=cmd()', '.', "'=cmd()"],
    ['+1', '.', "'+1"],
    ['-1', '.', "'-1"],
    ['@x', '.', "'@x"],
    ['＝x', '.', "'＝x"],
    ['a=b', '.', 'a=b'],
  ] as const)('%j with "%s" is %j', (cell, mark, expected) => {
    expect(cellText(cell, mark)).toBe(expected);
  });

  it('has the decimal mark that the reader chose, else that of the language', () => {
    const chosen = (mark: 'locale' | ',' | '.', language: 'it' | 'en') =>
      decimalMark(cited({ language, options: { ...cited().options, decimalMark: mark } }));
    expect([chosen('locale', 'it'), chosen('locale', 'en'), chosen(',', 'en'), chosen('.', 'it')]).toEqual([
      ',',
      '.',
      ',',
      '.',
    ]);
  });
});

describe('the head', () => {
  it('is in Italian or in English, and names the currency of the conversion', () => {
    expect(headOf(cited()).join(' ')).toBe(
      'cifra minimo massimo valuta_o_unità in_EUR in_EUR_max cambio data_cambio fonte_cambio frase titolo testata autore pubblicato consultato url',
    );
    const dollars = { ...cited().home!, currency: 'USD' };
    expect(headOf(cited({ language: 'de', home: dollars })).join(' ')).toBe(
      'figure low high currency_or_unit in_USD in_USD_max rate rate_date rate_source sentence title outlet author published accessed url',
    );
  });
});

describe('a table', () => {
  const small = cited({
    home: { value: 2.5, currency: 'EUR', rate: 2, rateDate: '2024-08-26', source: 'ECB' },
    article: { url: 'https://example.org/', authors: [], title: 'A & B' },
    link: 'https://example.org/',
  });

  it('of nothing is nothing', () => {
    expect(table([])).toEqual({ text: '' });
    expect(csv([])).toBe('');
  });

  it('of one has no head; of more it has one', () => {
    expect(table([small]).text.split('\n')).toHaveLength(1);
    expect(table([small, small]).text.split('\n')).toHaveLength(3);
    expect(table([small]).html).not.toContain('<th>');
    expect(table([small, small]).html).toMatch(/^<table><tr><th>cifra<\/th><th>minimo<\/th>/);
    expect(table([small, small]).html).toMatch(/<\/tr><tr><td>50 miliardi/);
  });

  it('tells spreadsheets which cells are numbers, and which of them are whole', () => {
    const { html } = table([small]);
    expect(html).toContain(
      `<td data-sheets-value='{"1":3,"3":50000000000}' style="mso-number-format:'0'">50000000000</td>`,
    );
    expect(html).toContain(`<td data-sheets-value='{"1":3,"3":2.5}' style="mso-number-format:'General'">2,5</td>`);
    expect(html).toContain('<td>A &amp; B</td>');
    expect(html).toMatch(/^<table><tr><td>.*<\/td><\/tr><\/table>$/);
  });

  it('as a file quotes what holds its marks, and doubles quotation marks', () => {
    const [, line] = csv([{ ...small, figure: { ...small.figure, sentence: 'a "b"; c' }, language: 'it' }]).split(
      '\r\n',
    );
    expect(line).toContain(';"a ""b""; c";A & B;;;');
    const [, english] = csv([{ ...small, figure: { ...small.figure, sentence: 'a, b' }, language: 'en' }]).split(
      '\r\n',
    );
    expect(english).toContain(',"a, b",A & B,,,');
    expect(csv([small, small]).split('\r\n')).toHaveLength(4);
    expect(csv([small]).endsWith('\r\n')).toBe(true);
  });
});
