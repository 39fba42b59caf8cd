import { formatAmount, formatPercent } from '../i18n/number.ts';
import type { CurrencyCode } from '../reference/rates/rate.ts';
import type { Desk } from './desk.ts';
import type { Row } from './explanation.ts';
import { fittingRow } from './fit.ts';
import { stepOf } from './rounding.ts';

interface Economy {
  /** CLDR territory: an ISO 3166-1 code, or EZ for the euro area. */
  territory: string;
  inhabitants: number;
  /** Gross domestic product at current prices, in the currency it is listed under; absent where not certain. */
  product?: number;
}

/** The year of every number below. */
const YEAR = 2024;

/**
 * Inhabitants on 1 January 2024 (Eurostat demo_pjan; United States 1 July 2024, Census Bureau Vintage 2024; United
 * Kingdom mid-2024, ONS; Switzerland end of 2024, BFS) and gross domestic product of 2024 at current prices (Istat,
 * Destatis, Insee, INE, Eurostat, BEA as first published in 2025), all with three digits: they only make a number felt.
 */
const EURO_AREA: Economy = { territory: 'EZ', inhabitants: 351e6, product: 15_200e9 };
const EURO_COUNTRIES: Readonly<Record<string, Economy>> = {
  it: { territory: 'IT', inhabitants: 59.0e6, product: 2_190e9 },
  de: { territory: 'DE', inhabitants: 83.5e6, product: 4_310e9 },
  fr: { territory: 'FR', inhabitants: 68.5e6, product: 2_920e9 },
  es: { territory: 'ES', inhabitants: 48.6e6, product: 1_590e9 },
};
const OTHERS: Readonly<Record<CurrencyCode, Economy>> = {
  USD: { territory: 'US', inhabitants: 340e6, product: 29_200e9 },
  GBP: { territory: 'GB', inhabitants: 69.3e6 },
  CHF: { territory: 'CH', inhabitants: 9.05e6 },
};

/** From here on a sum is too large to feel. */
const LARGE = 1e8;
/** From this share on (per cent) the size of an economy says more than its inhabitants. */
const LEAST_SHARE = 1;

/** "per abitante (Italia) | ≈ 107 €" or "quota del PIL (Italia, 2024) | 4,3%"; nothing for what can be felt as it is. */
export function scaleRow({ reader, language, words }: Desk, value: number, currency: CurrencyCode): Row | undefined {
  const size = Math.abs(value);
  if (!reader.scale || size < LARGE) return undefined;
  const economy = currency === 'EUR' ? (EURO_COUNTRIES[language] ?? EURO_AREA) : OTHERS[currency];
  if (!economy) return undefined;
  const share = economy.product ? (100 * size) / economy.product : 0;
  const names = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style }).of(economy.territory) ?? economy.territory,
  );
  if (share >= LEAST_SHARE) {
    const text = formatPercent(share, language, share < 10 ? 1 : 0);
    return fittingRow(
      [...names.map((name) => `${name} ${YEAR}`), ...names].map((name) => [words.shareOfGdp(name), text]),
    );
  }
  const each = size / economy.inhabitants;
  if (each < 0.5) return undefined;
  const text = `≈ ${formatAmount(each, currency, language, 'short', Math.max(each < 10 ? 0.1 : 1, stepOf(each, 2)))}`;
  return fittingRow(names.map((name) => [words.perInhabitant(name), text]));
}
