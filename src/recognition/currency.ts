import { ABBREVIATIONS, CODES, FAMILIES, MINORS, SIGNS, WORDLIKE_CODES } from './lexicon/currencies.ts';
import { LOCAL_SIGNS } from './lexicon/names.generated.ts';

/** What a noun, sign or code of money means. */
export interface Currency {
  /** ISO 4217; empty for a minor unit whose currency the context tells. */
  code: string;
  /** The power of ten of one in main units: −2 of a cent. */
  power: number;
  /** Country → code, when the noun is shared by several. */
  of: Map<string, string> | undefined;
  /** Currencies a minor unit may be part of. */
  partOf: readonly string[];
  /** A code that is also a word: "TOP", "ALL". */
  wordlike: boolean;
  /** A noun that is also an everyday word: "real", "pounds". */
  name: string;
}

const currencies = new Map<string, Currency>();
const FEW: readonly string[] = [];

/** The currency of a sign or of an abbreviation in its exact case; undefined for what is none. */
export const signs = new Map<number, Currency>();
export const abbreviations = new Map<string, Currency>();
/** By "code sign": abbreviations that count only where the page's currency is that one ("K", "Br"). */
export const localSigns = new Map<string, Currency>();
/** ISO codes, upper case. */
export const codes = new Map<string, Currency>();

export const DOLLAR_FAMILY = family('dollar');
export const CENT = family('cent');
export const PENCE = family('pence');

/** The currency of an ISO 4217 code or the short name of a crypto-asset. */
export function currencyOf(code: string): Currency {
  const known = currencies.get(code);
  if (known) return known;
  const currency = { code, power: 0, of: undefined, partOf: FEW, wordlike: WORDLIKE_CODES.includes(code), name: code };
  currencies.set(code, currency);
  return currency;
}

/** The currency of a name that several share ("dollar"), of a minor unit, or of a code. */
export function family(name: string): Currency {
  const known = currencies.get(name);
  if (known) return known;
  const shared = FAMILIES[name];
  const minor = MINORS[name];
  if (!shared && !minor) return currencyOf(name);
  const pairs = (shared?.of ?? '').split(' ');
  const of = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) of.set(pairs[i]!, pairs[i + 1]!);
  const currency: Currency = {
    code: shared?.code ?? minor!.code,
    power: minor?.power ?? 0,
    of: of.size > 0 ? of : undefined,
    partOf: minor ? minor.of.split(' ') : FEW,
    wordlike: false,
    name,
  };
  currencies.set(name, currency);
  return currency;
}

for (const [code, entry] of Object.entries(LOCAL_SIGNS)) {
  for (const sign of entry.split('|')) localSigns.set(`${code} ${sign.replace('.', '')}`, currencyOf(code));
}
for (const [sign, code] of Object.entries(SIGNS)) signs.set(sign.charCodeAt(0), family(code));
for (const [abbreviation, name] of Object.entries(ABBREVIATIONS)) abbreviations.set(abbreviation, family(name));
for (const code of CODES.split(' ')) codes.set(code, currencyOf(code));
