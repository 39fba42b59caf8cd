import type { Instrument } from './instrument.ts';

/** Answers which listings a symbol, an ISIN or a company's name can mean: all of them, most likely first, never a guess. */
export interface Directory {
  /** `mic` narrows to that market when the symbol is listed there. */
  bySymbol: (symbol: string, mic?: string) => Instrument[];
  byIsin: (isin: string) => Instrument[];
  /**
   * Whole names only, without legal form, case or accents: "Nvidia" finds "NVIDIA Corp" on each market. Some go by another
   * name in the news ("Google").
   */
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

/** "BRK.B", "BRK-B", "BRK/B" and "BRK B" are one symbol, and so are "700" and "0700", "BP" and London's "BP.". */
export function symbolKey(symbol: string): string {
  const plain = symbol
    .trim()
    .toUpperCase()
    .replaceAll(/[-/\s]+/g, '.')
    .replace(/\.$/, '');
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
    .trim()
    .replace(/^the /, '');
  let words = plain.split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  const short = words.join(' ');
  return NEWS_NAMES.get(short) ?? short;
}

/** Legal forms, and words that news leaves out as it does them. */
const LEGAL_FORMS = new Set(
  (
    'inc corp corporation co company companies ltd limited plc llc lp sa spa s p a ag se nv ab asa oyj abp sca kgaa kg gmbh ' +
    'group gruppe groupe grupo holding holdings com and platforms class'
  ).split(' '),
);

/** What news calls a company, and the name its listings are under, both as keys. */
const NEWS_NAMES = new Map([
  ['google', 'alphabet'],
  ['facebook', 'meta'],
  ['tsmc', 'taiwan semiconductor manufacturing'],
  ['ibm', 'international business machines'],
  ['ge', 'ge aerospace'],
  ['p g', 'procter gamble'],
  ['procter and gamble', 'procter gamble'],
  ['j j', 'johnson johnson'],
  ['vw', 'volkswagen'],
  ['bmw', 'bayerische motoren werke'],
  ['mercedes', 'mercedes benz'],
  ['porsche', 'dr ing h c f porsche'],
  ['lvmh', 'lvmh moet hennessy louis vuitton'],
  ['hermes', 'hermes international'],
  ['inditex', 'industria de diseno textil'],
  ['bbva', 'banco bilbao vizcaya argentaria'],
  ['santander', 'banco santander'],
  ['mps', 'banca monte dei paschi di siena'],
  ['generali', 'assicurazioni generali'],
  ['campari', 'davide campari milano'],
  ['ferragamo', 'salvatore ferragamo'],
  ['tim', 'telecom italia'],
  ['ab inbev', 'anheuser busch inbev'],
  ['anheuser busch', 'anheuser busch inbev'],
  ['heidelberg', 'heidelberg materials'],
  ['munich re', 'munchener ruckversicherungs gesellschaft'],
  ['maersk', 'a p møller mærsk'],
  ['h m', 'h m hennes mauritz'],
  ['smic', 'semiconductor manufacturing international'],
  ['catl', 'contemporary amperex technology'],
  ['icbc', 'industrial and commercial bank of china'],
  ['sinopec', 'china petroleum chemical'],
  ['foxconn', 'hon hai precision industry'],
  ['samsung', 'samsung electronics'],
  ['hyundai', 'hyundai motor'],
  ['toyota', 'toyota motor'],
  ['honda', 'honda motor'],
  ['nissan', 'nissan motor'],
  ['mufg', 'mitsubishi ufj financial'],
  ['uniqlo', 'fast retailing'],
  ['disney', 'walt disney'],
  ['ford', 'ford motor'],
  ['exxon', 'exxon mobil'],
  ['exxonmobil', 'exxon mobil'],
  ['jp morgan', 'jpmorgan chase'],
  ['jpmorgan', 'jpmorgan chase'],
  ['berkshire', 'berkshire hathaway'],
  ['amd', 'advanced micro devices'],
  ['micron', 'micron technology'],
  ['palantir', 'palantir technologies'],
  ['uber', 'uber technologies'],
  ['microstrategy', 'strategy'],
  ['petroleo brasileiro', 'petrobras'],
]);
