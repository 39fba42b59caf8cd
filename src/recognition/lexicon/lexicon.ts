import type { RelationWords } from './relations/relation-words.ts';

/**
 * What a language file says. Every entry is a list of phrases divided by `|`; case and accents do not count, and
 * braces spare typing: "mil{ione,ioni}" stands for "milione|milioni".
 */
export interface Lexicon {
  /** BCP 47 primary language: the name of the file. */
  language: string;
  /** The decimal sign of the language; the other one groups thousands. */
  decimal: ',' | '.';

  /** Number words by value: 1–9, 10–19, the tens, 100 and its fixed multiples, 1000. 0.5 is "half". */
  numbers: Record<number, string>;
  /** Words for one that are also an article: they count only before a unit that cannot be anything else. */
  articles: string;
  /** True where numbers are written in one word ("achtundsiebzig", "trecentocinquanta"). */
  compounds?: { joints: string };
  /** What may stand between the parts of a number ("forty and five"). */
  and: string;
  /** The spoken decimal sign ("due virgola cinque"). */
  point: string;
  /** "e mezzo" after the unit of scale: a half more. */
  andHalf: string;
  /** "1 *sobre* 3". */
  fractionBar: string;
  /** Denominators spelled out ("tres quintos"), by value. */
  denominators?: Record<number, string>;
  /** Its own everyday words that are numbers in another language ("once", "due"). */
  notNumbers: string;

  /** Words of scale by the power of ten. */
  magnitudes: Record<number, string>;
  /** Between scale and currency: "miliardi *di* dollari". */
  links: string;

  percent: string;
  /** "percentuale": per cent after a number, a noun after an article. */
  percentNouns: string;
  basisPoint: string;
  percentagePoint: string;
  /** "22 *times* earnings". */
  times: string;

  /** Nouns of the currencies that several countries share, and of the well-known ones: singular, plural, cases. */
  currencies: Partial<Record<string, string>>;
  /** Adjectives and names of the countries whose currency they tell: "svizzeri", "di Hong Kong". */
  nations: Partial<Record<string, string>>;
  /** Whether the adjective follows its noun. */
  adjective: 'before' | 'after';

  /** Hedges: what stands before (or after) an amount and says that it is not exact. */
  about: string;
  over: string;
  under: string;
  /** After the amount: "o più", "or so". */
  aboutAfter?: string;
  /** Words that may stand between a hedge, or a connector, and its number. */
  fillers: string;

  /** "tra 5 e 7", "da 5 a 7": the words that make a range or a change. */
  between: string;
  betweenAnd: string;
  from: string;
  to: string;
  /** "auf", "naar": to, but of a change only. */
  changeTo?: string;
  /** Words that tell that the value spans a range rather than moves. */
  spans: string;
  /** Words before the size of a move: "*di* 2 dollari", "*by* 2 dollars", "*um* 2 Euro". */
  by: string;

  /** Verbs that bring a value from one figure to another without saying which way. */
  moves: string;
  /** "*contro* 11,7 miliardi": before the figure that another is compared with. */
  versus: string;
  /** Definite articles and possessives: "8 volte *l'*Ebitda". */
  definite: string;

  rises: string;
  falls: string;
  /** Openers of a period ("negli ultimi", "over the past") and its units. */
  periodOpeners: string;
  periodUnits: string;
  periods: string;

  /** What a sum of money may be the measure of: revenue, profit, debt … */
  money: string;
  /** What tells that "22x" is a valuation or a leverage. */
  valuation: string;
  /** "volte di più", "times faster": rhetorical. */
  comparatives: string;
  /** Words that mark a ticker: "ticker", "simbolo". */
  tickerMarkers: string;
  /** Words after "un euro" that tell it is the currency and not an amount ("un euro forte"). */
  currencyTalk: string;
  /** Nouns of time and count that a bare number after an amount may belong to ("15 dollars 30 days"). */
  counted: string;

  /** What ties its figures together, as far as it is known; the larger languages have a file of it in `relations/`. */
  relations?: Partial<RelationWords>;
}

/** The phrases of an entry, braces opened. */
export function phrases(entry: string): string[] {
  if (entry === '') return [];
  const parts = entry.split('|');
  if (!entry.includes('{')) return parts;
  const all: string[] = [];
  for (const part of parts) open(part, all);
  return all;
}

function open(phrase: string, into: string[]): void {
  const start = phrase.indexOf('{');
  if (start < 0) {
    into.push(phrase);
    return;
  }
  const end = phrase.indexOf('}', start);
  const before = phrase.slice(0, start);
  const after = phrase.slice(end + 1);
  for (const middle of phrase.slice(start + 1, end).split(',')) open(before + middle + after, into);
}
