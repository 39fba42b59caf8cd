import type { Sector } from '../reference/instruments/instrument.ts';
import type { CurrencyCode } from '../reference/rates/rate.ts';

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/** What a price can be for one of. */
export type Unit =
  'each' | 'share' | 'barrel' | 'ounce' | 'tonne' | 'kilo' | 'litre' | 'gallon' | 'megawattHour' | 'month' | 'year';
/** What a valuation multiple can be a multiple of. */
export type Base = 'earnings' | 'sales' | 'ebitda' | 'bookValue' | 'other';
type Verdict = 'consistent' | 'close' | 'off';
type Phrase = (what: string) => string;

/**
 * Everything a card says, in one language. Functions take what is already formatted. Lengths that must fit a card of
 * 320 CSS pixels: label and value of a row 38 characters together, a qualifier 19, a source line 46.
 */
export interface CardWords {
  /** Plural name of a currency after an amount: "yuan", "dollari". The platform names those that are not here. */
  currencies: Readonly<Record<CurrencyCode, string>>;
  /** The same where the country must be said: "dollari USA". */
  fullCurrencies: Readonly<Record<CurrencyCode, string>>;
  /** Whose money it is, plural, as it stands with the word for an amount: "cinesi". */
  nationalities: Readonly<Record<CurrencyCode, string>>;
  /** "50 miliardi di yuan"; `large` from a million on. */
  amountOf: (quantity: string, currency: string, large: boolean) => string;
  /** After an amount: "l'uno", "al barile". */
  per: Readonly<Record<Unit, string>>;
  /** Before a figure: "oltre". */
  bounds: { about: string; over: string; under: string };
  /** After an answer: "almeno". */
  atLeast: string;
  atMost: string;
  roughly: string;

  latestRate: Phrase;
  latestRateShort: string;
  today: string;
  articleDate: string;
  notFound: string;
  nearestRate: string;
  noRate: string;
  noRateSource: Phrase;
  noRateThen: Phrase;
  /** After a rate that was computed from two published ones. */
  cross: string;
  /** The source of the rates to the euro that the law fixed. */
  byLaw: string;
  currency: string;
  inferred: Phrase;
  ifCurrency: Phrase;
  spread: string;
  inCurrency: (amount: string, currency: string) => string;

  quotedInArticle: string;
  inArticle: Phrase;
  verdicts: Readonly<Record<Verdict, string>>;
  /** The answer for whom the restated currency is the own one: "✓ torna: 7,02 mld $". */
  addsUp: Phrase;
  shouldBe: Phrase;
  otherDate: string;
  /** "torna con il cambio del 31 dic 2021" */
  otherDateIs: Phrase;
  inverted: string;
  wrongMagnitude: string;
  articleSays: (amount: string, interval: string) => string;
  compatible: string;
  incompatible: string;

  versus: (amount: string, nationality: string | undefined) => string;
  /** "50 contro 23 miliardi di yuan" */
  against: (first: string, second: string) => string;
  fromTo: (from: string, to: string) => string;
  ratio: {
    double: string;
    moreThanDouble: string;
    moreThanTriple: string;
    half: string;
    lessThanHalf: string;
    other: string;
  };
  difference: string;
  rounded: string;
  computed: string;
  /** "(importo di un anno prima)" */
  earlierAmount: Phrase;
  /** "≈ 2,89 mld € al cambio del 26 ago 2024" */
  atRate: (amount: string, date: string) => string;
  countTimes: Phrase;
  perInhabitant: Phrase;
  shareOfGdp: Phrase;

  /** Qualifiers of the price before a move. */
  before: { preMarket: string; afterHours: string; otherwise: string };
  /** The same with an article: "la chiusura". */
  beforeNoun: { close: string; otherwise: string };
  sessions: { preMarket: string; afterHours: string };
  changePerShare: string;
  change: string;
  roundedBetween: (what: string, low: string, high: string) => string;
  preMarketMeaning: string;
  afterHoursMeaning: string;
  pageDate: string;
  isWeekend: Phrase;

  wouldHaveBecome: Phrase;
  hundredBecomes: string;
  undoneByFall: string;
  neededToRecover: string;
  priceOnly: string;
  period: string;
  notStated: string;
  /** "in 12 mesi" */
  inPeriod: (count: number, unit: PeriodUnit) => string;
  /** "un anno" */
  period1: Readonly<Record<PeriodUnit, string>>;
  belowZero: string;
  outOf100: Phrase;
  onAmount: Phrase;
  relativeChange: string;
  points: (amount: string, count: number) => string;
  basisPoints: (amount: string, count: number) => string;
  /** "il 30% di 50 mld $" */
  shareOf: (percent: string, amount: string) => string;

  times: Phrase;
  bases: Readonly<Record<Base, { of: string; meaning: string }>>;
  earningsYield: string;

  mentioned: (times: number) => string;
  unknownSymbol: string;
  nameFromArticle: string;
  sectors: Readonly<Record<Sector, string>>;
  shareClass: (name: string, votes: number | undefined) => string;
  /** "1 ADR = 8 azioni HK:9988" */
  receipt: (receipts: string, shares: string, ordinary: string) => string;
  receiptKind: { listed: string; overTheCounter: string };
  alsoInArticle: Phrase;
  open: string;

  term: string;
  glossary: string;

  /** Whole sentences for screen readers. */
  amountLabel: Phrase;
  aboutAt: (amount: string, date: string) => string;
  checkLabel: {
    into: (amount: string, verdict: Verdict) => string;
    from: (amount: string, verdict: Verdict) => string;
  };
  sparkline: (from: string, to: string, change: string, low: string, high: string) => string;

  /** How it is worked out. */
  sumOver: Phrase;
  averageRate: string;
  flow: string;
  uncertain: string;
}
