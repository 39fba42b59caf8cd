import type { CurrencyCode } from '../reference/rates/rate.ts';

/** Signs and names that several currencies share, and which those are, the most quoted first. */
const SHARED: readonly { bare: RegExp; not: RegExp; currencies: readonly CurrencyCode[] }[] = [
  {
    bare: /\$|d[oó]l+ar/i,
    not: /us|u\.s|statunit|americ|amerik|américain|estadoun|ee\.? ?uu|[a-z]\$|canad|kanad|austral|hong|singap|zeland|zealand|zélande|zeeland|seeländ|taiw|taïw/i,
    currencies: ['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD'],
  },
  { bare: /[¥￥]/, not: /cn|rmb|jp/i, currencies: ['JPY', 'CNY'] },
  {
    bare: /\bkr\b|coron|kron|krone|couronn/i,
    not: /sved|norv|dan[ei]|swed|norw|schwed|dän|suéd|suec|norueg|zweed|noors|deens|ceca|ceche|czech|tschech|island/i,
    currencies: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  },
  {
    bare: /peso/i,
    not: /messic|mexic|mexik|argent|cilen|chilen|colomb|kolumb|filipp|philipp|filip|urug/i,
    currencies: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU'],
  },
  { bare: /rupi|rupee|roupi|\brs\b|₨/i, not: /indi|indo|pakist|sri/i, currencies: ['INR', 'PKR', 'LKR', 'IDR'] },
  {
    bare: /fran(?:chi|co|c|k)/i,
    not: /svizz|swiss|schweiz|suiss|suiz|suíç|zwitser|french|franç|francesi|cfa|belg|fr\./i,
    currencies: ['CHF', 'XOF', 'XAF', 'FRF'],
  },
  { bare: /\blir[ae]s?\b|livres? turq/i, not: /turc|turk|türk|ital/i, currencies: ['TRY', 'ITL'] },
];

/**
 * The currencies that a figure as written could be in, the one it was taken for first; undefined where the text says
 * which. `written` is the figure's own text.
 */
export function currenciesOf(currency: CurrencyCode, written: string): CurrencyCode[] | undefined {
  if (/(?:^|[^\p{L}])[A-Z]{3}(?:[^\p{L}]|$)/u.test(written)) return undefined;
  const shared = SHARED.find(
    ({ bare, not, currencies }) => currencies.includes(currency) && bare.test(written) && !not.test(written),
  );
  return shared && [currency, ...shared.currencies.filter((code) => code !== currency)];
}

/** Stems by which texts in seven languages name the countries whose money is a dollar too. */
const DOLLAR_COUNTRIES: Readonly<Record<CurrencyCode, RegExp>> = {
  CAD: /canad|kanad|toronto|montr[eé]al|ottawa|vancouver/i,
  AUD: /austral|sydney|melbourne|brisbane/i,
  HKD: /hong ?kong|hongkong/i,
  SGD: /singap/i,
  NZD: /n(?:uova|ew|eu|ouvelle|ueva|ova|ieuw)[ -]?[zs][eé]+l[aâ]nd|auckland/i,
};

/** Whether a text speaks of the country whose dollar this is. */
export function namesCountry(currency: CurrencyCode, text: string): boolean {
  return DOLLAR_COUNTRIES[currency]?.test(text) === true;
}
