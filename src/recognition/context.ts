import type { Quantity } from './quantity.ts';

/** What is known of the page around a paragraph. */
export interface Context {
  language: string | undefined;
  /** The same as a set of languages. */
  bits: number;
  /** ISO 4217 for a bare "$". */
  currency: string | undefined;
}

/** The code of an amount, from its words when they say it, else from what is around. */
export function resolveCurrency(quantity: Quantity, context: Context): string {
  if (quantity.code !== '') return quantity.code;
  const currency = quantity.currency!;
  if (currency.partOf.length > 0 && currency.code === '')
    return (context.bits & 2) !== 0 || context.bits === 0 ? 'USD' : 'EUR';
  return currency.code;
}
