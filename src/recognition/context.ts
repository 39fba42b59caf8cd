import { FOLD } from './characters.ts';
import type { Quantity } from './quantity.ts';
import { MONEY } from './quantity.ts';
import { unitAt, type Tape } from './tape.ts';
import { DOLLAR_FAMILY, type Currency } from './currency.ts';
import { bitOf, book, countries, COUNTRIES, LOCAL_DOLLAR, localDollars } from './vocabulary.ts';

/** What is known of the page around a paragraph. */
export interface Context {
  language: string | undefined;
  /** The same as a set of languages. */
  bits: number;
  /** ISO 4217 for a bare "$". */
  currency: string | undefined;
}

/** Currencies whose bare sign is "$". */
const DOLLAR_SIGNS = new Set(
  'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU JMD TTD BSD BBD BZD NAD FJD XCD LRD BMD BND CUP CVE DOP GYD KYD SBD SRD TOP ZWG'.split(
    ' ',
  ),
);
/** Region of a Spanish page → its peso. */
const PESOS: Record<string, string> = {
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  UY: 'UYU',
  DO: 'DOP',
  CU: 'CUP',
  PH: 'PHP',
  MX: 'MXN',
};

const LOOK_AHEAD = 6;
const MOST_NAMED = 8;

/** Decides whose dollars, crowns and cents are meant in a paragraph, reading what is around only when it is in doubt. */
export class Resolver {
  private counted: Map<string, number> | undefined;
  private local: string | undefined;
  /** The currencies named so far, the last one first, each once. */
  private readonly named: string[] = [];

  constructor(
    private readonly tape: Tape,
    private readonly from: number,
    private readonly to: number,
    private readonly context: Context,
    private readonly quantities: readonly Quantity[],
    /** Where runs of capitals start and end, in turn. */
    private readonly capitals: readonly number[],
  ) {}

  /** The code of the next amount of the paragraph; empty when nothing says it. */
  next(quantity: Quantity): string {
    const code = this.codeOf(quantity);
    const known = this.named.indexOf(code);
    if (known !== 0) {
      if (known > 0) this.named.splice(known, 1);
      this.named.unshift(code);
      if (this.named.length > MOST_NAMED) this.named.pop();
    }
    return code;
  }

  /** The currency of the sum that stands nearest, before rather than after; empty when there is none. */
  nearest(quantity: Quantity): string {
    for (const step of [-1, 1, -2, 2]) {
      const other = this.quantities[quantity.index + step];
      if (other?.unit === MONEY && other.currency!.power === 0) return this.codeOf(other);
    }
    return '';
  }

  private codeOf(quantity: Quantity): string {
    const currency = quantity.currency!;
    if (quantity.code !== '') return this.context.currency === 'XAF' && quantity.code === 'XOF' ? 'XAF' : quantity.code;
    if (currency.partOf.length > 0) return this.wholeOf(quantity, currency);
    if (currency === DOLLAR_FAMILY) return this.dollar();
    if (!currency.of || currency.of.size < 2) return currency.code;
    const { currency: hint } = this.context;
    const told = currency.name.endsWith('Sign') ? '' : this.told(currency);
    if (told !== '') return told;
    if (hint && [...currency.of.values()].includes(hint)) return hint;
    // In Italian bare lire are the old ones; elsewhere a lira is the Turkish one.
    if (currency.name === 'lira' && (this.context.bits & bitOf('it')) !== 0) return 'ITL';
    const region = this.context.language?.slice(3, 5).toUpperCase() ?? '';
    return currency.of.get(region) ?? PESOS[currency.name === 'peso' ? region : ''] ?? currency.code;
  }

  /** "12 centesimi" are of the currency that was named last, else of the next one, else of the page's language. */
  private wholeOf(quantity: Quantity, part: Currency): string {
    if (part.partOf.length === 1) return part.partOf[0]!;
    const named = this.named.find((code) => part.partOf.includes(code));
    if (named !== undefined) return named;
    for (let i = quantity.index + 1; i < this.quantities.length && i < quantity.index + LOOK_AHEAD; i += 1) {
      const next = this.quantities[i]!;
      if (next.unit !== MONEY || (next.currency!.partOf.length > 0 && next.code === '')) continue;
      const code = this.codeOf(next);
      if (part.partOf.includes(code)) return code;
    }
    const { currency: hint, bits } = this.context;
    if (hint && part.partOf.includes(hint)) return hint;
    if (part.name === 'centavo' && (bits & bitOf('pt')) !== 0) return 'BRL';
    if (part.name === 'cent') return bits === 0 || (bits & bitOf('en')) !== 0 ? 'USD' : 'EUR';
    return part.code === '' ? part.partOf[0]! : part.code;
  }

  private dollar(): string {
    const { currency: hint } = this.context;
    if (hint && DOLLAR_SIGNS.has(hint)) return hint;
    this.local ??= this.localDollar();
    return this.local;
  }

  private localDollar(): string {
    let local = '';
    for (let i = 0; i < this.capitals.length; i += 2) {
      const found = book.longest(LOCAL_DOLLAR, this.tape, this.capitals[i]!, this.to);
      if (found === 0) continue;
      const code = localDollars[found - 1]!;
      if (code === 'USD') return 'USD';
      local = code;
    }
    return local === '' ? 'USD' : local;
  }

  /** The currency of the family whose country the paragraph names most. */
  private told(currency: Currency): string {
    const counted = (this.counted ??= this.count());
    let best = '';
    let most = 0;
    for (const [country, code] of currency.of!) {
      const count = counted.get(country) ?? 0;
      if (count > most) {
        best = code;
        most = count;
      }
    }
    return best;
  }

  private count(): Map<string, number> {
    const counted = new Map<string, number>();
    for (let at = this.from; at < this.to; at = this.nextWord(at)) {
      if (FOLD[unitAt(this.tape, at)] === 0) continue;
      const found = book.longest(COUNTRIES, this.tape, at, this.to);
      if (found === 0) continue;
      const country = countries[found - 1]!;
      counted.set(country, (counted.get(country) ?? 0) + 1);
    }
    return counted;
  }

  /** The start of the word after the one at `at`. */
  private nextWord(at: number): number {
    let next = FOLD[unitAt(this.tape, at)] === 0 ? at + 1 : this.tape.ends[at]!;
    while (next < this.to && FOLD[unitAt(this.tape, next)] === 0) next += 1;
    return next;
  }
}
