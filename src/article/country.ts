/**
 * Currencies of the countries that share a sign or a name with others: what a bare "$", "kr", "peso", "rupee" or "franc"
 * most likely means on a site of that country. By ISO 3166-1, which is also the end of its hosts' names.
 */
const CURRENCIES: Readonly<Record<string, string>> = {
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  sg: 'SGD',
  tw: 'TWD',
  mx: 'MXN',
  ar: 'ARS',
  cl: 'CLP',
  co: 'COP',
  uy: 'UYU',
  do: 'DOP',
  ph: 'PHP',
  br: 'BRL',
  jm: 'JMD',
  tt: 'TTD',
  se: 'SEK',
  no: 'NOK',
  dk: 'DKK',
  is: 'ISK',
  cz: 'CZK',
  ch: 'CHF',
  li: 'CHF',
  gb: 'GBP',
  uk: 'GBP',
  eg: 'EGP',
  tr: 'TRY',
  in: 'INR',
  pk: 'PKR',
  lk: 'LKR',
  np: 'NPR',
  cn: 'CNY',
  jp: 'JPY',
  ke: 'KES',
  tz: 'TZS',
  ug: 'UGX',
  rs: 'RSD',
  ro: 'RON',
};

/** Ends of host names that are sold to everyone: they say a country only with a second level of their own. */
const SOLD = new Set(['co', 'in', 'is', 'tv', 'li']);

/** ISO 4217; undefined where neither the host nor a stated language names one of these countries. */
export function localCurrency(host: string, languages: readonly (string | undefined)[]): string | undefined {
  const [end = '', second = ''] = host.toLowerCase().split('.').toReversed();
  const ofHost = SOLD.has(end) && !/^(?:com?|net|org|gov|edu|gob)$/.test(second) ? undefined : CURRENCIES[end];
  if (ofHost) return ofHost;
  for (const language of languages) {
    const currency = CURRENCIES[regionOf(language)];
    if (currency) return currency;
  }
  return undefined;
}

function regionOf(language: string | undefined): string {
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language ?? '')?.[1]?.toLowerCase() ?? '';
}
