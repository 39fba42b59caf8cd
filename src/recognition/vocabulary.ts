import { family, currencyOf, type Currency } from './currency.ts';
import { COMMON_NAMES, LOWERCASE_CODES } from './lexicon/currencies.ts';
import { LEXICONS } from './lexicon/index.ts';
import { phrases, type Lexicon } from './lexicon/lexicon.ts';
import { NAMES, NATION_NAMES } from './lexicon/names.generated.ts';
import { LOCAL_DOLLARS, PLACES } from './lexicon/places.ts';
import { Phrasebook } from './phrasebook.ts';
import { beginsCompound, beginsNumber } from './tape.ts';

/** Sets of languages are bits, in the order of `LEXICONS`; a language that is not read is in none. */
const BITS: Readonly<Record<string, number>> = Object.fromEntries(
  LEXICONS.map(({ language }, index) => [language, 1 << index]),
);
export const bitOf = (language: string): number => BITS[language] ?? 0;
export const ALL_LANGUAGES = (1 << LEXICONS.length) - 1;

export const MAGNITUDE = 2;
export const CURRENCY = 3;
export const NATION = 4;
export const LINK = 5;
export const PERCENT = 6;
export const BASIS_POINT = 7;
export const PERCENTAGE_POINT = 8;
export const TIMES = 9;
export const AND_HALF = 10;

/** What a word or phrase after a number means. */
export interface Unit {
  role: number;
  languages: number;
  /** Of a magnitude: the power of ten. */
  power: number;
  /** Of a magnitude: another power in some languages ("billion" in French and German). */
  otherwise: { languages: number; power: number } | undefined;
  currency: Currency | undefined;
  /** Of an adjective or a country: ISO 3166, with XO for the CFA, XC for the East Caribbean, XF for the Pacific francs. */
  country: string;
  /** The adjective may follow its noun. */
  follows: boolean;
}

export interface NumberWord {
  value: number;
  languages: number;
  /** Languages in which it is also the indefinite article. */
  article: number;
  /** Languages in which it is an everyday word that is no number. */
  everyday: number;
}

// Flags of single words, read on the way back from a number.
export const FILLER = 1;
export const FROM = 2;
export const TO = 4;
export const TO_CHANGE = 8;
export const AND = 16;
export const BETWEEN = 32;
export const RISE = 64;
export const FALL = 128;
export const BY = 256;
export const SPANS = 512;
export const MONEY_NOUN = 1024;
export const VALUATION = 2048;
export const COUNTED = 4096;
export const NUMBER_AND = 8192;
export const POINT = 16384;
export const CURRENCY_TALK = 65536;
/** The word may begin a number, or a unit. */
export const NUMBER_START = 131072;
export const UNIT_START = 262144;
export const PERIOD_START = 524288;
export const LINKING = 1 << 20;
export const DENOMINATOR = 1 << 21;
export const OVER_SIGN = 1 << 22;
export const MOVE = 1 << 23;
export const VERSUS = 1 << 24;
export const DEFINITE = 1 << 25;

export const ABOUT = 1;
export const OVER = 2;
export const UNDER = 3;

export const book = new Phrasebook();
export const NUMBERS = book.root();
export const UNITS = book.root();
export const HEDGES = book.root();
export const HEDGES_AFTER = book.root();
export const PERIOD_OPENERS = book.root();
export const PERIOD_UNITS = book.root();
export const PERIODS = book.root();
export const TICKER_MARKERS = book.root();
export const DENOMINATORS = book.root();
export const COMPARATIVES = book.root();
/** Names of countries and what stands for them; the value less one is the place in `countries`. */
export const COUNTRIES = book.root();
export const countries: string[] = [];
/** What makes a bare "$" a local one, or surely an American one. */
export const LOCAL_DOLLAR = book.root();
export const localDollars: string[] = [];

export const units: Unit[] = [];
export const numberWords: NumberWord[] = [];
/** The language of a BCP 47 tag as a set; 0 when it is none of those read. */
export const languageBits = (tag: string): number => bitOf(tag) || bitOf(tag.slice(0, 2).toLowerCase());

function addUnit(phrase: string, languages: number, unit: Partial<Unit> & { role: number }): void {
  const value = units.length + 1;
  const before = book.add(UNITS, phrase, value);
  const known = before > 0 ? units[before - 1]! : undefined;
  if (known && known.role === unit.role) {
    book.add(UNITS, phrase, before);
    if (unit.role === MAGNITUDE && known.power !== unit.power) {
      known.otherwise = { languages: (known.otherwise?.languages ?? 0) | languages, power: unit.power! };
    } else {
      known.languages |= languages;
      known.follows ||= unit.follows ?? false;
    }
    return;
  }
  // A word with two roles keeps the first one given: magnitudes, then points and percent, then money.
  if (known) {
    book.add(UNITS, phrase, before);
    return;
  }
  if (unit.role !== LINK) book.flag(phrase.split(' ')[0]!, UNIT_START);
  units.push({ languages, power: 0, otherwise: undefined, currency: undefined, country: '', follows: false, ...unit });
}

function addNumber(phrase: string, value: number, lexicon: Lexicon): void {
  const bit = bitOf(lexicon.language);
  const article = phrases(lexicon.articles).includes(phrase) ? bit : 0;
  const before = book.add(NUMBERS, phrase, numberWords.length + 1);
  const known = before > 0 ? numberWords[before - 1]! : undefined;
  if (known && known.value === value) {
    book.add(NUMBERS, phrase, before);
    known.languages |= bit;
    known.article |= article;
  } else if (known) {
    book.add(NUMBERS, phrase, before);
  } else {
    numberWords.push({ value, languages: bit, article, everyday: 0 });
  }
  const word = phrase.split(' ')[0]!;
  book.flag(word, NUMBER_START);
  beginsNumber(word);
}

const flagAll = (entry: string, bits: number): void => {
  for (const phrase of phrases(entry)) if (!phrase.includes(' ')) book.flag(phrase, bits);
};
const reversed = (phrase: string): string => phrase.split(' ').toReversed().join(' ');
const addAll = (root: number, entry: string, value: number): void => {
  for (const phrase of phrases(entry)) book.add(root, phrase, value);
};

function addLanguage(lexicon: Lexicon): void {
  const bit = bitOf(lexicon.language);
  for (const [power, entry] of Object.entries(lexicon.magnitudes)) {
    for (const phrase of phrases(entry)) addUnit(phrase, bit, { role: MAGNITUDE, power: Number(power) });
  }
  for (const [role, entry] of [
    [PERCENTAGE_POINT, lexicon.percentagePoint],
    [BASIS_POINT, lexicon.basisPoint],
    [PERCENT, lexicon.percent],
    [TIMES, lexicon.times],
    [AND_HALF, lexicon.andHalf],
    [LINK, lexicon.links],
  ] as const) {
    for (const phrase of phrases(entry)) addUnit(phrase, bit, { role });
  }
  for (const phrase of phrases(lexicon.percentNouns)) addUnit(phrase, bit, { role: PERCENT, follows: true });
  for (const [name, entry] of Object.entries(lexicon.currencies)) {
    for (const phrase of phrases(entry ?? '')) addUnit(phrase, bit, { role: CURRENCY, currency: family(name) });
  }
  for (const [country, entry] of Object.entries(lexicon.nations)) {
    for (const phrase of phrases(entry ?? '')) {
      if (!phrase.includes('cfa')) addCountry(phrase, country);
      addUnit(phrase, bit, { role: NATION, country, follows: lexicon.adjective === 'after' });
    }
  }
  const parts = lexicon.compounds ? compoundOf(lexicon) : undefined;
  for (const [value, entry] of Object.entries(lexicon.numbers)) {
    for (const phrase of phrases(entry)) {
      addNumber(phrase, Number(value), lexicon);
      if (!parts || Number(value) < 1 || phrase.includes(' ')) continue;
      book.addLetters(parts.root, phrase, Number(value));
      beginsCompound(phrase);
    }
  }
  for (const [value, entry] of Object.entries(lexicon.denominators ?? {})) {
    addAll(DENOMINATORS, entry, Number(value));
    flagAll(entry, DENOMINATOR);
  }
  for (const [bits, entry] of [
    [FILLER, lexicon.fillers],
    [FROM, lexicon.from],
    [TO, lexicon.to],
    [TO_CHANGE, lexicon.changeTo ?? ''],
    [AND, lexicon.betweenAnd],
    [BETWEEN, lexicon.between],
    [RISE, lexicon.rises],
    [FALL, lexicon.falls],
    [BY, lexicon.by],
    [SPANS, lexicon.spans],
    [MONEY_NOUN, lexicon.money],
    [VALUATION, lexicon.valuation],
    [COUNTED, lexicon.counted],
    [NUMBER_AND, lexicon.and],
    [POINT, lexicon.point],
    [CURRENCY_TALK, lexicon.currencyTalk],
    [LINKING, lexicon.links],
    [MOVE, lexicon.moves],
    [VERSUS, lexicon.versus],
    [DEFINITE, lexicon.definite],
    [OVER_SIGN, lexicon.fractionBar],
  ] as const) {
    flagAll(entry, bits);
  }
  for (const [bound, entry] of [
    [ABOUT, lexicon.about],
    [OVER, lexicon.over],
    [UNDER, lexicon.under],
  ] as const) {
    for (const phrase of phrases(entry)) book.add(HEDGES, reversed(phrase), bound);
  }
  addAll(HEDGES_AFTER, lexicon.aboutAfter ?? '', ABOUT);
  addAll(PERIOD_OPENERS, lexicon.periodOpeners, 1);
  addAll(PERIOD_UNITS, lexicon.periodUnits, 1);
  for (const phrase of [...phrases(lexicon.periodOpeners), ...phrases(lexicon.periods)]) {
    book.flag(phrase.split(' ')[0]!, PERIOD_START);
  }
  addAll(PERIODS, lexicon.periods, 1);
  addAll(COMPARATIVES, lexicon.comparatives, 1);
  for (const phrase of phrases(lexicon.tickerMarkers)) book.add(TICKER_MARKERS, reversed(phrase), 1);
}

/** The parts of a language's one-word numbers, as a trie of letters whose values are their values; a joint is -1. */
export interface Compound {
  languages: number;
  root: number;
}
export const compounds: Compound[] = [];
export const JOINT = -1;

function compoundOf(lexicon: Lexicon): Compound {
  const compound = { languages: bitOf(lexicon.language), root: book.root() };
  for (const joint of phrases(lexicon.compounds!.joints)) book.addLetters(compound.root, joint, JOINT);
  compounds.push(compound);
  return compound;
}

function addCountry(phrase: string, country: string): void {
  countries.push(country);
  book.add(COUNTRIES, phrase, countries.length);
}

for (const [country, entry] of Object.entries(PLACES)) {
  for (const phrase of phrases(entry)) addCountry(phrase, country);
}
for (const [code, entry] of Object.entries({ ...LOCAL_DOLLARS, USD: 'nyse|nasdaq' })) {
  localDollars.push(code);
  addAll(LOCAL_DOLLAR, entry, localDollars.length);
}
for (const [name, entry] of Object.entries(COMMON_NAMES)) {
  for (const phrase of phrases(entry)) addUnit(phrase, ALL_LANGUAGES, { role: CURRENCY, currency: family(name) });
}
for (const lexicon of LEXICONS) addLanguage(lexicon);
for (const lexicon of LEXICONS) {
  for (const phrase of phrases(lexicon.notNumbers)) {
    const known = book.add(NUMBERS, phrase, 0);
    if (known === 0) continue;
    book.add(NUMBERS, phrase, known);
    numberWords[known - 1]!.everyday |= bitOf(lexicon.language);
  }
}
for (const [code, entry] of Object.entries(NAMES)) {
  for (const phrase of entry.split('|')) addUnit(phrase, ALL_LANGUAGES, { role: CURRENCY, currency: currencyOf(code) });
}
for (const [country, entry] of Object.entries(NATION_NAMES)) {
  for (const phrase of entry.split('|')) addUnit(phrase, ALL_LANGUAGES, { role: NATION, country, follows: true });
}
for (const code of LOWERCASE_CODES.split(' ')) {
  const upper = code === 'rmb' ? 'CNY' : code.toUpperCase();
  addUnit(code, ALL_LANGUAGES, { role: CURRENCY, currency: currencyOf(upper) });
}
