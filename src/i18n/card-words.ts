import type { CurrencyCode } from '../reference/rates/rate.ts';
import type { Sector } from '../reference/instruments/instrument.ts';

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Everything a card says, in one language. Functions take what is already formatted. */
export interface CardWords {
  /** Plural name of a currency after an amount: "yuan", "dollari". Absent ones are named by the platform. */
  currencies: Readonly<Record<CurrencyCode, string>>;
  /** Whose money it is, plural: "cinesi". */
  nationalities: Readonly<Record<CurrencyCode, string>>;
  /** "50 miliardi di yuan" */
  amountOf(quantity: string, currency: string, large: boolean): string;
  /** Names that several countries use get the code in brackets. */
  each: string;
  about: string;
  over: string;
  under: string;
  atLeast: string;
  atMost: string;
  roughly: string;
  /** Row labels. */
  latestRate(date: string): string;
  latestRateShort: string;
  today: string;
  spread: string;
  inArticle(amount: string): string;
  verdicts: { consistent: string; close: string; off: string };
  shouldBe(amount: string): string;
  checkHeadline: { consistent(amount: string): string; close(amount: string): string; off(amount: string): string };
  otherDate: string;
  versus(amount: string, nationality: string | undefined): string;
  /** "50 contro 23 miliardi di yuan" */
  against(first: string, second: string): string;
  ratio: {
    double: string;
    moreThanDouble: string;
    moreThanTriple: string;
    more: string;
    less: string;
    lessThanHalf: string;
  };
  difference: string;
  rounded: string;
  computed: string;
  previousClose: string;
  previousValue: string;
  changePerShare: string;
  change: string;
  inCurrency(amount: string, currency: string): string;
  preMarket: string;
  afterHours: string;
  wouldHaveBecome(amount: string): string;
  undoneByFall: string;
  neededToRecover: string;
  priceOnly: string;
  period: string;
  notStated: string;
  /** "in 12 mesi" */
  inPeriod(count: number, unit: PeriodUnit): string;
  outOf100(amount: string): string;
  onAmount(amount: string): string;
  points(amount: string): string;
  basisPoints(amount: string): string;
  times(amount: string): string;
  timesMeaning: string;
  quotedInArticle: string;
  mentioned(times: number): string;
  unknownSymbol: string;
  nameFromArticle: string;
  sectors: Readonly<Record<Sector, string>>;
  shareClass(name: string, votes: number | undefined): string;
  depositary(of: string, ratio: string): string;
  term: string;
  glossary: string;
  sources: { ECB: string; BancaDItalia: string; Frankfurter: string; law: string };
  /** The source line: "BCE 26 ago 2024 · 1 € = 7,9512 CNY" */
  articleDate: string;
  notFound: string;
  nearestRate: string;
  noRate: string;
  noRateSource(currency: string): string;
  crossRate: string;
  alreadyHome: string;
  /** For screen readers. */
  amountLabel(amount: string): string;
  aboutAt(amount: string, date: string): string;
  checkLabel: { consistent(amount: string): string; close(amount: string): string; off(amount: string): string };
  rangeLabel(from: string, to: string): string;
  sparkline(from: string, to: string, change: string, low: string, high: string): string;
  flow: string;
  uncertain: string;
  articleSays(amount: string, interval: string): string;
  compatible: string;
  incompatible: string;
  roundingInterval(what: string, low: string, high: string): string;
  preMarketMeaning: string;
}
