import { roundTo, stepOf, toSignificant } from '../context/rounding.ts';
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

const MINUS = '\u2212';

/** Intl's numbers with plain spaces between groups and a true minus; every group is marked, also of four digits. */
export function formatNumber(
  value: number,
  language: Language,
  decimals: { least: number; most: number } = { least: 0, most: 12 },
): string {
  const formatter = numberFormat(language, decimals.least, decimals.most);
  return formatter
    .format(value + 0)
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replace('-', MINUS);
}

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language}${least}/${most}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      minimumFractionDigits: least,
      maximumFractionDigits: Math.max(least, most),
      useGrouping: true,
    });
    if (language === 'it' || language === 'es')
      format = new Intl.NumberFormat(language, {
        minimumFractionDigits: least,
        maximumFractionDigits: Math.max(least, most),
        useGrouping: 'always',
      });
    formats.set(key, format);
  }
  return format;
}

/** Digits after the mark that a step of rounding leaves: 0.01 → 2, 100 → 0. */
export const decimalsOf = (step: number): number => Math.max(0, -Math.round(Math.log10(step)));

/** "+117%", "−0,3%": a change in per cent, always signed. */
export function formatChange(percent: number, language: Language, decimals: number): string {
  return `${percent < 0 ? '' : '+'}${formatPercent(percent, language, decimals)}`;
}

export function formatPercent(percent: number, language: Language, decimals: number): string {
  const number = formatNumber(roundTo(percent, 10 ** -decimals), language, { least: decimals, most: decimals });
  return `${number}${language === 'de' || language === 'fr' || language === 'es' ? ' ' : ''}%`;
}

/** How an amount is written: in words ("6,29 miliardi €"), short ("6,26 mld €") or as a price ("129,36 $"). */
export type AmountStyle = 'long' | 'short' | 'price';

/** An amount in main units. `step`: the weight of its last shown digit; three significant digits when absent. */
export function formatAmount(
  value: number,
  currency: CurrencyCode,
  language: Language,
  style: AmountStyle,
  step?: number,
): string {
  if (style === 'price')
    return withSign(formatNumber(roundTo(value, 0.01), language, { least: 2, most: 2 }), '', currency, language);
  const { number, word } = scaled([value], language, style, step ?? stepOf(value));
  return withSign(number, word, currency, language);
}

/** Both ends rounded to the same step, the unit once: "10.700–11.600 €". */
export function formatAmountRange(
  low: number,
  high: number,
  currency: CurrencyCode,
  language: Language,
  style: AmountStyle,
  step = stepOf(Math.max(Math.abs(low), Math.abs(high))),
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
  const magnitude = MAGNITUDES[language].find(({ value }) => largest >= value);
  const unit = magnitude?.value ?? 1;
  const places = decimalsOf(step / unit);
  const number = rounded
    .map((value) => formatNumber(value / unit, language, { least: places, most: places }))
    .join('–');
  if (!magnitude) return { number, word: '' };
  const plural = new Intl.PluralRules(language).select(largest / unit);
  return { number, word: style === 'short' ? magnitude.short : plural === 'one' ? magnitude.one : magnitude.many };
}

/** The sign goes before the number in English and after it elsewhere; a code is set off by a space. */
function withSign(number: string, word: string, currency: CurrencyCode, language: Language): string {
  const sign = SIGNS[currency] ?? currency;
  if (language !== 'en') return [number, word, sign].filter(Boolean).join(' ');
  const words = new Set(['million', 'billion', 'trillion']);
  const quantity = words.has(word) ? `${number} ${word}` : `${number}${word}`;
  const negative = quantity.startsWith(MINUS);
  const bare = negative ? quantity.slice(1) : quantity;
  return `${negative ? MINUS : ''}${sign}${SIGNS[currency] ? '' : ' '}${bare}`;
}

/** "1 € = 7,9512 CNY", "€1 = $1.1163": a rate as its source publishes it. */
export function formatRate(rate: number, base: CurrencyCode, quote: CurrencyCode, language: Language): string {
  const decimals = rate >= 1000 ? 2 : rate >= 100 ? 3 : rate >= 0.1 ? 4 : 6;
  const number = formatNumber(toSignificant(rate, 8), language, { least: 0, most: Math.max(decimals, 5) });
  return `${withSign('1', '', base, language)} = ${withSign(number, '', quote, language)}`;
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
