import type { Context } from './context.ts';
import { LEXICONS } from './lexicon/index.ts';
import { MONEY, PER_CENT, type Quantity } from './quantity.ts';
import type { Findings } from './scanner.ts';
import { bitOf } from './vocabulary.ts';

/** Languages whose decimal sign is the comma. */
const COMMA_LANGUAGES = LEXICONS.reduce(
  (bits, { language, decimal }) => bits | (decimal === ',' ? bitOf(language) : 0),
  0,
);
/** Regions that write the other sign than their language does (CLDR 48, `decimal`). */
const POINT_REGIONS = /^(?:es-(?:419|MX|US|GT|HN|NI|PA|PE|DO|PR|SV|BZ|CU)|de-(?:CH|LI)|it-CH|fr-CH)\b/i;
const COMMA_REGIONS = /^en-(?:ZA|AT)\b/i;
/** Currencies of countries that write a decimal point in Spanish. */
const POINT_CURRENCIES = new Set(['MXN', 'PEN', 'GTQ', 'HNL', 'NIO', 'PAB', 'DOP', 'CUP', 'BZD']);

const SPANISH = bitOf('es');
const regionalSign = (language: string): number =>
  POINT_REGIONS.test(language) ? 46 : COMMA_REGIONS.test(language) ? 44 : 0;

/**
 * Whether the decimal sign is a comma where "1.234" could be read both ways: the other numbers of the paragraph
 * decide when they agree, then the country of the currency, then the words beside the number, then the page's language.
 */
export function isComma(quantity: Quantity, findings: Findings, context: Context): boolean {
  if (quantity.unit === PER_CENT && quantity.doubtful === 46 && quantity.digits % 10 !== 0) return false;
  if (findings.commas > 0 && findings.points === 0) return true;
  if (findings.points > 0 && findings.commas === 0) return false;
  // A sign before the number is how English writes money, and money has two decimals: "$12,500" is twelve thousand.
  const { doubtful, prefixed, scaled, unit, digits } = quantity;
  if (doubtful === 44 && prefixed && !scaled && unit === MONEY && digits >= 10_000) return false;
  const { bits } = context;
  const regional = context.language === undefined || context.language.length < 3 ? 0 : regionalSign(context.language);
  if (regional !== 0) return regional === 44;
  if ((bits & SPANISH) !== 0 && quantity.currency && POINT_CURRENCIES.has(quantity.code || quantity.currency.code))
    return false;
  const words = quantity.languages > 0 && (quantity.languages & bits) === 0 ? quantity.languages : bits;
  return (words & COMMA_LANGUAGES) !== 0;
}
