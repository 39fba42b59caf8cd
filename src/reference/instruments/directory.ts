import type { Instrument } from './instrument.ts';

/** Answers which listings a symbol, an ISIN or a company's name can mean: all of them, most likely first, never a guess. */
export interface Directory {
  /** `mic` narrows to that market when the symbol is listed there. */
  bySymbol: (symbol: string, mic?: string) => Instrument[];
  byIsin: (isin: string) => Instrument[];
  /** Whole names only, without legal form, case or accents: "Nvidia" finds "NVIDIA Corp". */
  byName: (name: string) => Instrument[];
  size: number;
}

export function createDirectory(instruments: readonly Instrument[]): Directory {
  const symbols = indexBy(instruments, ({ symbol }) => symbolKey(symbol));
  const isins = indexBy(instruments, ({ isin }) => isin);
  const names = indexBy(instruments, ({ name }) => nameKey(name));
  return {
    bySymbol: (symbol, mic) => {
      const found = symbols.get(symbolKey(symbol)) ?? [];
      const there = found.filter((listing) => mic !== undefined && operatingMic(listing.mic) === operatingMic(mic));
      return [...(mic === undefined ? found : there)];
    },
    byIsin: (isin) => [...(isins.get(isin.toUpperCase()) ?? [])],
    byName: (name) => [...(names.get(nameKey(name)) ?? [])],
    size: instruments.length,
  };
}

/** "BRK.B", "BRK-B", "BRK/B" and "BRK B" are one symbol, and so are "700" and "0700". */
export function symbolKey(symbol: string): string {
  const plain = symbol
    .trim()
    .toUpperCase()
    .replaceAll(/[-/\s]+/g, '.');
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

/** The market a segment belongs to (ISO 10383 operating MIC, where news names a segment of it). */
export function operatingMic(mic: string): string {
  return SEGMENTS.get(mic) ?? mic;
}

const SEGMENTS = new Map([
  ['XNGS', 'XNAS'],
  ['XNMS', 'XNAS'],
  ['XNCM', 'XNAS'],
  ['MTAA', 'XMIL'],
  ['EXGM', 'XMIL'],
  ['OTCB', 'OTCM'],
  ['OTCQ', 'OTCM'],
  ['PINX', 'OTCM'],
  ['PSGM', 'OTCM'],
  ['XETA', 'XETR'],
  ['XETB', 'XETR'],
]);

function indexBy(
  instruments: readonly Instrument[],
  key: (instrument: Instrument) => string | undefined,
): Map<string, Instrument[]> {
  const index = new Map<string, Instrument[]>();
  for (const instrument of instruments) {
    const name = key(instrument);
    if (name === undefined || name === '') continue;
    const found = index.get(name);
    if (found) found.push(instrument);
    else index.set(name, [instrument]);
  }
  return index;
}

function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let words = plain.split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  return words.join(' ');
}

const LEGAL_FORMS = new Set(
  'inc corp corporation co company ltd limited plc llc lp sa spa ag se nv ab asa oyj kgaa group holding holdings the'.split(
    ' ',
  ),
);
