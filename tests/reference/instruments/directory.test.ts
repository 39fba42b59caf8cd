import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/reference/instruments/directory.ts';
import { embeddedInstruments } from '../../../src/reference/instruments/embedded.ts';
import { isIsin } from '../../../src/reference/instruments/isin.ts';
import { EXCHANGES } from '../../../src/recognition/lexicon/exchanges.ts';

const instruments = embeddedInstruments();
const directory = createDirectory(instruments);
const SECTORS =
  'semiconductors software internet hardware telecom media retail consumer food luxury automobiles aerospace industrials transport construction chemicals materials energy utilities banks insurance financials realEstate pharma health crypto fund'.split(
    ' ',
  );

describe('the embedded directory', () => {
  it('has at least 700 listings, most of them with their ISIN', () => {
    expect(instruments.length).toBeGreaterThan(700);
    expect(instruments.filter(({ isin }) => isin).length).toBeGreaterThan(700);
  });

  it('states only what can be true', () => {
    const wrong = instruments.filter(
      ({ symbol, mic, name, currency, isin, sector, country, note }) =>
        !/^[A-Z0-9]+([.-][A-Z]+|\.)?$/.test(symbol) ||
        EXCHANGES[mic]?.currency !== currency ||
        name.trim() !== name ||
        name.length < 2 ||
        (isin !== undefined && !isIsin(isin)) ||
        (sector !== undefined && !SECTORS.includes(sector)) ||
        !/^[A-Z]{2}$/.test(country ?? '') ||
        (note?.kind === 'depositaryReceipt' && !(/^[A-Z]{2}:\S+$/.test(note.of) && note.ratio > 0)) ||
        (note?.kind === 'shareClass' && note.votes !== undefined && !(note.votes >= 0)),
    );
    expect(wrong).toEqual([]);
  });

  it('lists a symbol once on a market', () => {
    const keys = instruments.map(({ mic, symbol }) => `${mic} ${symbol}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('gives one ISIN to one issuer and class', () => {
    const names = new Map<string, string>();
    const clashes = instruments.filter(({ isin, name }) => {
      if (!isin) return false;
      const known = names.get(isin) ?? name;
      names.set(isin, known);
      return known !== name;
    });
    expect(clashes).toEqual([]);
  });

  it('knows what each depositary receipt of Hong Kong stands for', () => {
    const missing = instruments
      .flatMap(({ note }) =>
        note?.kind === 'depositaryReceipt' && note.of.startsWith('HK:') ? [note.of.slice(3)] : [],
      )
      .filter((symbol) => directory.bySymbol(symbol, 'XHKG').length === 0);
    expect(missing).toEqual([]);
  });

  it('has every ticker of the demonstration article', () => {
    const found = ['NVDA', 'BABA', 'TCEHY', 'BIDU', 'GOOG', 'GOOGL', 'AMZN', 'META', 'MSFT'].map(
      (symbol) => directory.bySymbol(symbol)[0]?.name,
    );
    expect(found).toEqual([
      'NVIDIA Corp',
      'Alibaba Group Holding Ltd',
      'Tencent Holdings Ltd',
      'Baidu Inc',
      'Alphabet Inc',
      'Alphabet Inc',
      'Amazon.com Inc',
      'Meta Platforms Inc',
      'Microsoft Corp',
    ]);
    expect(directory.bySymbol('GOOG')[0]?.note).toEqual({ kind: 'shareClass', class: 'C', votes: 0 });
    expect(directory.bySymbol('TCEHY')[0]?.note).toEqual({ kind: 'depositaryReceipt', of: 'HK:0700', ratio: 1 });
  });
});

describe('an ISIN', () => {
  it.each(['US0378331005', 'NL0011585146', 'KYG875721634', 'AU0000XVGZA3'])('%s is one', (isin) => {
    expect(isIsin(isin)).toBe(true);
  });
  it.each(['US0378331006', 'US0373831005', 'us0378331005', 'US037833100', '0S0378331005', '', 'constructor'])(
    '%s is none',
    (isin) => {
      expect(isIsin(isin)).toBe(false);
    },
  );
});

describe('a look-up', () => {
  it.each([
    ['BRK.B', 'XNYS'],
    ['BRK-B', 'XNYS'],
    ['BRK/B', 'XNYS'],
    ['brk b', 'XNYS'],
    ['700', 'XHKG'],
    ['0700', 'XHKG'],
    ['00700', 'XHKG'],
    ['BP', 'XLON'],
    ['NOVO B', 'XCSE'],
    ['005930', 'XKRX'],
    ['NVDA', 'XNGS'],
    ['ENI', 'MTAA'],
  ])('reads %s on %s', (symbol, mic) => {
    expect(directory.bySymbol(symbol, mic)).toHaveLength(1);
  });

  it('answers all that a symbol can mean, and nothing when the market does not list it', () => {
    expect(directory.bySymbol('SAN').map(({ name, mic }) => `${mic} ${name}`)).toEqual([
      'XNYS Banco Santander SA',
      'XPAR Sanofi SA',
      'XMAD Banco Santander SA',
    ]);
    expect(directory.bySymbol('NVDA', 'XMIL')).toEqual([]);
    expect(directory.bySymbol('constructor')).toEqual([]);
    expect(directory.bySymbol('')).toEqual([]);
  });

  it('finds every listing of an ISIN', () => {
    expect(directory.byIsin('nl0011585146').map(({ mic }) => mic)).toEqual(['XNYS', 'XMIL']);
  });

  it.each([
    ['Nvidia', 'NVDA'],
    ['NVIDIA Corporation', 'NVDA'],
    ['Alphabet', 'GOOG'],
    ['Google', 'GOOG'],
    ['Amazon', 'AMZN'],
    ['Amazon.Com Inc', 'AMZN'],
    ['Tencent Holding', '0700'],
    ['the Coca-Cola Company', 'KO'],
    ['LVMH', 'MC'],
    ['Nestle', 'NESN'],
    ['Intesa Sanpaolo', 'ISP'],
    ['Eli Lilly', 'LLY'],
    ['Generali', 'G'],
  ])('knows %s by its name', (name, symbol) => {
    expect(directory.byName(name).map((listing) => listing.symbol)).toContain(symbol);
  });

  it('takes no part of a name for the whole', () => {
    expect(directory.byName('Bank')).toEqual([]);
    expect(directory.byName('General')).toEqual([]);
    expect(directory.byName('')).toEqual([]);
  });
});
