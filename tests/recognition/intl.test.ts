import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/index.ts';
import { CODES } from '../../src/recognition/lexicon/currencies.ts';

/** Sixty locales of the seven languages. */
const LOCALES =
  'it it-CH en-US en-GB en-AU en-CA en-IN en-IE en-NZ en-ZA en-SG en-HK en-NG en-KE en-PH en-MT de de-AT de-CH de-LI de-LU de-BE fr fr-BE fr-CA fr-CH fr-LU fr-MA fr-SN fr-CI fr-TN fr-DZ es es-MX es-AR es-CL es-CO es-PE es-UY es-US es-419 es-VE es-BO es-EC es-GT es-CR es-DO es-PA es-HN es-PY pt-BR pt-PT pt-AO pt-MZ pt-CH pt-MO nl nl-BE nl-SR nl-AW'.split(
    ' ',
  );
const OLD = 'ANG HRK DEM FRF ITL ESP ATS BEF NLG PTE GRD FIM IEP SVC XDR BGN';
const CURRENCIES = CODES.split(' ').filter((code) => !OLD.includes(code));
const AMOUNTS = [1234567.5, 2, 1234.56, -98765.4, 3_200_000_000];
const STYLES = ['symbol', 'narrowSymbol', 'code', 'name'] as const;
const NOTATIONS = [
  {},
  { notation: 'compact', compactDisplay: 'short' },
  { notation: 'compact', compactDisplay: 'long' },
  { currencySign: 'accounting' },
] as const;

/**
 * What two currencies, or a currency and a word, share, so that no reader could tell either: lions and loans that are
 * also coins, one sign for two coins, an ampersand inside a name.
 */
const AMBIGUOUS: Record<string, RegExp> = {
  NIO: /C\$|\$C/,
  SSP: /£/,
  TOP: /paʻanga/i,
  SLE: /leon/i,
  TTD: /&/,
  STN: /Príncipe|São|dobra/i,
  SHP: /Helena|£/i,
  BND: /\$BN/,
  GNF: /F\.G\./,
  RWF: /F\.Rw/,
  VES: /Bs\.S/,
  UYU: /\$U/,
  CUP: /₱/,
  EGP: /£E/,
  GBP: /GB£/,
  WST: /talas?/,
  UZS: /so?u?ms?/i,
  XOF: /^-?F.CFA|^-/,
  XAF: /^-/,
  ZWG: /ou?ro|Gold/i,
};
/** Lakhs and thousands as one letter before a name are read only with the sign in front; French Canada writes G for 10⁹. */
const ODD_SCALE = /\d(?:\.\d+)?L(?:Cr)?\s\p{L}|\d\s?[KG]\s\p{L}/u;

describe.each(LOCALES)('what Intl.NumberFormat writes in %s', (locale) => {
  it('reads back to the same amount and currency', () => {
    const wrong: string[] = [];
    for (const [index, currency] of CURRENCIES.entries()) {
      for (const currencyDisplay of STYLES) {
        for (const [turn, notation] of NOTATIONS.entries()) {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, ...notation });
          const amount = AMOUNTS[(index + turn + STYLES.indexOf(currencyDisplay)) % AMOUNTS.length]!;
          // A bracketed negative may as well be a bracketed amount.
          if ('currencySign' in notation && amount < 0) continue;
          const text = format.format(amount);
          if (AMBIGUOUS[currency]?.test(text) || ODD_SCALE.test(text)) continue;
          if (!readsBack(text, format, amount, locale, currency)) wrong.push(`${currency} ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

function readsBack(text: string, format: Intl.NumberFormat, amount: number, locale: string, currency: string): boolean {
  const [found, ...more] = recognize(text, { language: locale, currency });
  if (!found || more.length > 0 || found.kind !== 'money' || found.currency !== currency) return false;
  const compact = format.resolvedOptions().notation === 'compact';
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const expected = compact ? amount : Number(amount.toFixed(digits));
  const close = compact ? Math.abs(amount) * 0.06 : 10 ** -digits;
  return Math.abs(found.low - expected) <= close && Math.sign(found.low) === Math.sign(amount);
}
