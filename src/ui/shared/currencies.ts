/**
 * ISO 4217 codes offered as home currency, the most read first: the euro and the currencies that the European Central
 * Bank quotes, then others with a rate from the Banca d'Italia.
 */
export const HOME_CURRENCIES: readonly string[] = (
  'EUR USD GBP CHF JPY CNY CAD AUD ' +
  'BRL CZK DKK HKD HUF IDR ILS INR ISK KRW MXN MYR NOK NZD PHP PLN RON SEK SGD THB TRY ZAR ' +
  'AED ARS CLP COP EGP KES MAD MOP NGN PEN RSD SAR TWD UAH UYU VND'
).split(' ');
