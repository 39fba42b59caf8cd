import { formatAmount, formatAmountRange, formatQuantity, hasSign, type Language } from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import type { CurrencyCode } from '../reference/rates/rate.ts';
import type { Desk } from './desk.ts';
import { digitsIn, priceStep, settledStep, stepOf } from './rounding.ts';

/** A price as quotes are: with cents, and not a sum of thousands of them. */
export const isPrice = ({ decimals, high }: Money): boolean => decimals <= 0.01 && Math.abs(high) < 100_000;

/** The weight of the last digit that the text wrote, never more than of the first one. */
export const statedStep = ({ low, high, decimals }: Money): number =>
  Math.min(decimals, stepOf(Math.max(Math.abs(low), Math.abs(high)), 1));

/** The step to which a conversion of a stated amount is shown. */
export function shownStep(money: Money, value: number): number {
  return isPrice(money) ? priceStep(value, digitsIn(money.high, money.decimals)) : settledStep(value);
}

/** An amount converted from a stated one: a range as a range, a price as a price. */
export function converted(
  money: Money,
  { low, high }: { low: number; high: number },
  currency: CurrencyCode,
  language: Language,
  style: 'long' | 'short',
): string {
  const step = shownStep(money, Math.max(Math.abs(low), Math.abs(high)));
  if (money.low !== money.high) return formatAmountRange(low, high, currency, language, style, step);
  return formatAmount(low, currency, language, isPrice(money) ? 'price' : style, step);
}

/** The article's own amount with its sign or code and its own precision: "7 mld $", "12.000–13.000 $", "130,05 $". */
export function signed({ language }: Desk, money: Money, style: 'long' | 'short' = 'short'): string {
  const { low, high, currency } = money;
  if (low !== high) return formatAmountRange(low, high, currency, language, style, statedStep(money));
  return formatAmount(low, currency, language, isPrice(money) ? 'price' : style, statedStep(money));
}

/** "50 miliardi di yuan", "130,05 dollari": as it is spoken. */
export function spoken(desk: Desk, money: Money): string {
  const values = money.low === money.high ? [money.low] : [money.low, money.high];
  const quantity = formatQuantity(values, desk.language, 'long', statedStep(money));
  return inWords(desk, quantity, money.currency, Math.abs(money.high));
}

/** A converted amount as it is spoken: "6,29 miliardi di euro". */
export function spokenValue(
  desk: Desk,
  money: Money,
  { low, high }: { low: number; high: number },
  currency: CurrencyCode,
): string {
  const step = shownStep(money, Math.max(Math.abs(low), Math.abs(high)));
  const quantity = formatQuantity(low === high ? [low] : [low, high], desk.language, 'long', step);
  return inWords(desk, quantity, currency, Math.max(Math.abs(low), Math.abs(high)));
}

/** Names that several countries give their money: the code says whose it is. */
const SHARED_NAMES = new Set(['USD', 'CHF', 'MXN']);

/** The first line of a card: in words, with the code where several countries share the name; in English with the sign. */
export function titles(desk: Desk, money: Money): string[] {
  const short = signed(desk, money);
  if (desk.language === 'en' && hasSign(money.currency)) return [signed(desk, money, 'long'), short];
  const code = SHARED_NAMES.has(money.currency) && desk.language !== 'en' ? ` (${money.currency})` : '';
  return [`${spoken(desk, money)}${code}`, spoken(desk, money), short];
}

/** What follows the number: " mld €" in "6,29 mld €". */
export const unitIn = (text: string): string => text.replace(/^[\d.,\s–−]+/, '');

/** "50" and "23 miliardi", "6,29" and "6,26 miliardi €": the unit once, where both have the same. */
export function unitOnce(first: string, second: string): [string, string] {
  const unit = unitIn(first);
  return unit !== '' && unit === unitIn(second) ? [withoutUnit(first), second] : [first, second];
}

export const withoutUnit = (text: string): string => text.slice(0, text.length - unitIn(text).length).trimEnd();

/** Plural name of a currency: "yuan", "dollari". */
export function currencyName({ words, language }: Desk, currency: CurrencyCode): string {
  return words.currencies[currency] ?? platformName(currency, language);
}

/** The same with its country: "dollari USA". */
export function fullCurrencyName(desk: Desk, currency: CurrencyCode): string {
  return desk.words.fullCurrencies[currency] ?? currencyName(desk, currency);
}

function inWords(desk: Desk, quantity: string, currency: CurrencyCode, size: number): string {
  return desk.words.amountOf(quantity, currencyName(desk, currency), size >= 1e6);
}

function platformName(currency: CurrencyCode, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency;
  } catch {
    return currency;
  }
}
