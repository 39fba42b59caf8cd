import { roundTo, settledStep, toSignificant } from '../context/rounding.ts';
import type { IsoDate } from '../calendar.ts';
import type { CurrencyCode } from '../reference/rates/rate.ts';

/** The five languages of the interface. */
export type Language = 'it' | 'en' | 'de' | 'fr' | 'es';

interface Magnitude {
  value: number;
  /** "miliardo", "miliardi", "mld". */
  one: string;
  many: string;
  short: string;
}

/** How a language writes large amounts, largest first; what is smaller than the last is written out. */
const MAGNITUDES: Readonly<Record<Language, readonly Magnitude[]>> = {
  it: [
    { value: 1e9, one: 'miliardo', many: 'miliardi', short: 'mld' },
    { value: 1e6, one: 'milione', many: 'milioni', short: 'mln' },
  ],
  en: [
    { value: 1e12, one: 'trillion', many: 'trillion', short: 'tn' },
    { value: 1e9, one: 'billion', many: 'billion', short: 'bn' },
    { value: 1e6, one: 'million', many: 'million', short: 'm' },
  ],
  de: [
    { value: 1e12, one: 'Billion', many: 'Billionen', short: 'Bio.' },
    { value: 1e9, one: 'Milliarde', many: 'Milliarden', short: 'Mrd.' },
    { value: 1e6, one: 'Million', many: 'Millionen', short: 'Mio.' },
  ],
  fr: [
    { value: 1e9, one: 'milliard', many: 'milliards', short: 'Md' },
    { value: 1e6, one: 'million', many: 'millions', short: 'M' },
  ],
  es: [
    { value: 1e12, one: 'billón', many: 'billones', short: 'B' },
    { value: 1e6, one: 'millón', many: 'millones', short: 'M' },
  ],
};

/** Signs that stand for one currency only; others are written as ISO 4217 codes. */
const SIGNS: Readonly<Record<CurrencyCode, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  INR: '₹',
  KRW: '₩',
  BRL: 'R$',
  BTC: '₿',
};

/** Whether an amount is written with a sign rather than with the currency's code. */
export const hasSign = (currency: CurrencyCode): boolean => currency in SIGNS;

const MINUS = '\u2212';

/** What stands where a number should that is none; a card never says "NaN". */
const NO_NUMBER = '—';
/** Outside of these a number is written as a power of ten: nobody counts that many zeros. */
const POWERS_FROM = 1e18;
const POWERS_BELOW = 1e-9;
const MOST_DECIMALS = 20;

/**
 * The one place where a number becomes text: Intl's numbers with plain spaces between groups and a true minus; every
 * group is marked, also of four digits; no minus before zero.
 */
export function formatNumber(
  value: number,
  language: Language,
  decimals: { least: number; most: number } = { least: 0, most: 12 },
): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Math.abs(value);
  const powers = size >= POWERS_FROM || (size > 0 && size < POWERS_BELOW);
  const formatter = powers
    ? numberFormat(language, 0, 2, 'scientific')
    : numberFormat(language, decimals.least, decimals.most);
  return formatter
    .format(value + 0)
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/^-(?=[0.,]*$)/, '')
    .replaceAll('-', MINUS);
}

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(
  language: Language,
  least: number,
  most: number,
  notation: 'standard' | 'scientific' = 'standard',
): Intl.NumberFormat {
  const key = `${language} ${least} ${most} ${notation}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      minimumFractionDigits: least,
      maximumFractionDigits: Math.max(least, most),
      useGrouping: notation === 'standard' && 'always',
      notation,
    });
    formats.set(key, format);
  }
  return format;
}

/** Digits after the mark that a step of rounding leaves: 0.01 → 2, 100 → 0. */
export const decimalsOf = (step: number): number => Math.min(MOST_DECIMALS, Math.max(0, -Math.round(Math.log10(step))));

/** "+117%", "−0,3%": a change in per cent, always signed unless it is nothing. */
export function formatChange(percent: number, language: Language, decimals: number): string {
  const rounded = roundTo(percent, 10 ** -decimals);
  return `${rounded > 0 ? '+' : ''}${formatPercent(rounded, language, decimals)}`;
}

export function formatPercent(percent: number, language: Language, decimals: number): string {
  const number = formatNumber(roundTo(percent, 10 ** -decimals), language, { least: decimals, most: decimals });
  return `${number}${language === 'de' || language === 'fr' || language === 'es' ? ' ' : ''}%`;
}

/** How an amount is written: in words ("6,29 miliardi €"), short ("6,26 mld €") or as a price ("129,36 $"). */
export type AmountStyle = 'long' | 'short' | 'price';

/** An amount in main units. `step`: the weight of its last shown digit; cents for a price, else three significant digits. */
export function formatAmount(
  value: number,
  currency: CurrencyCode,
  language: Language,
  style: AmountStyle,
  step = style === 'price' ? 0.01 : settledStep(value),
): string {
  if (style === 'price') {
    const places = decimalsOf(step);
    return withSign(
      formatNumber(roundTo(value, step), language, { least: places, most: places }),
      '',
      currency,
      language,
    );
  }
  const { number, word } = scaled([value], language, style, step);
  return withSign(number, word, currency, language);
}

/** Both ends rounded to the same step, the unit once: "10.700–11.600 €". */
export function formatAmountRange(
  low: number,
  high: number,
  currency: CurrencyCode,
  language: Language,
  style: AmountStyle,
  step = settledStep(Math.max(Math.abs(low), Math.abs(high))),
): string {
  const { number, word } = scaled([low, high], language, style === 'price' ? 'short' : style, step);
  return withSign(number, word, currency, language);
}

/** The same text with its long number words in their short form: "≈ 6,29 mld €" for "≈ 6,29 miliardi €". */
export function shorten(text: string, language: Language): string {
  return MAGNITUDES[language].reduce(
    (shorter, { one, many, short }) =>
      shorter.replaceAll(new RegExp(`\\s(?:${many}|${one})(?!\\p{L})`, 'gu'), `${glue(language, 'short')}${short}`),
    text,
  );
}

/** An amount without its currency: "50 miliardi", "12.000–13.000", "50bn". */
export function formatQuantity(
  values: readonly number[],
  language: Language,
  style: 'long' | 'short',
  step: number,
): string {
  const { number, word } = scaled(values, language, style, step);
  return word === '' ? number : `${number}${glue(language, style)}${word}`;
}

const glue = (language: Language, style: 'long' | 'short') => (language === 'en' && style === 'short' ? '' : ' ');

function scaled(
  values: readonly number[],
  language: Language,
  style: 'long' | 'short',
  step: number,
): { number: string; word: string } {
  const rounded = values.map((value) => roundTo(value, step));
  const largest = Math.max(...rounded.map(Math.abs));
  const magnitude = largest < POWERS_FROM ? MAGNITUDES[language].find(({ value }) => largest >= value) : undefined;
  const unit = magnitude?.value ?? 1;
  const places = decimalsOf(step / unit);
  const number = rounded
    .map((value) => formatNumber(value / unit, language, { least: places, most: places }))
    .join('–');
  if (!magnitude) return { number, word: '' };
  if (style === 'short') return { number, word: magnitude.short };
  const plural = new Intl.PluralRules(language, { minimumFractionDigits: places }).select(largest / unit);
  return { number, word: plural === 'one' ? magnitude.one : magnitude.many };
}

/** The sign goes before the number in English and after it elsewhere; a code is set off by a space. */
function withSign(number: string, word: string, currency: CurrencyCode, language: Language): string {
  const sign = SIGNS[currency] ?? currency;
  if (language !== 'en') {
    const unit = sign === currency || !ATTACHED.has(word) ? [word, sign].filter(Boolean).join(' ') : `${word}${sign}`;
    return `${number} ${unit}`;
  }
  const words = new Set(['million', 'billion', 'trillion']);
  const quantity = words.has(word) ? `${number} ${word}` : `${number}${word}`;
  const negative = quantity.startsWith(MINUS);
  const bare = negative ? quantity.slice(1) : quantity;
  return `${negative ? MINUS : ''}${sign}${SIGNS[currency] ? '' : ' '}${bare}`;
}

/** Abbreviations that French and Spanish write together with the sign: "6,29 Md€". */
const ATTACHED = new Set(['Md', 'M']);

/** "1 € = 7,9512 CNY", "€1 = $1.1163": a rate as its source publishes it. */
export function formatRate(rate: number, base: CurrencyCode, quote: CurrencyCode, language: Language): string {
  const decimals = rate >= 1000 ? 2 : rate >= 100 ? 3 : rate >= 0.1 ? 4 : 6;
  const number = formatNumber(toSignificant(rate, 8), language, { least: 0, most: Math.max(decimals, 5) });
  return `${withSign('1', '', base, language)} = ${withSign(number, '', quote, language)}`;
}

/** "gen–giu 2024": the months of a stretch within one year; `from` and `to` count from 0. */
export function formatMonths(from: number, to: number, year: number, language: Language): string {
  const name = (month: number) =>
    new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
      .format(new Date(Date.UTC(2000, month, 15)))
      .replace('.', '');
  return `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${year}`;
}

/** "26 ago 2024", "26 Aug 2024". */
export function formatDate(date: IsoDate, language: Language, length: 'short' | 'long' = 'short'): string {
  const instant = new Date(`${date}T12:00:00Z`);
  const locale = language === 'en' ? 'en-GB' : language;
  const text = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(instant);
  // ICU says "Sept" in British English and puts dots that cost room on a card.
  return text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replace('Sept ', 'Sep ')
    .replaceAll(/(\p{L})\.(?= )/gu, '$1');
}
