import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Strings on which converters of today fail: no magnitude, no nouns, wrong sign, words taken for codes. */
describe('what other converters misread', () => {
  it.each([
    ['it', '50 miliardi di yuan cinesi', ['50 miliardi di yuan cinesi = 50000000000 CNY']],
    ['it', '7 miliardi di dollari', ['7 miliardi di dollari = 7000000000 USD']],
    ['it', "da 12.000 a 13.000 dollari l'uno", ['12.000 a 13.000 dollari = 12000 → 13000 USD']],
    ['it', 'a 130,05 dollari nel pre-market', ['130,05 dollari = 130.05 USD']],
    ['it', '1,2 miliardi di euro', ['1,2 miliardi di euro = 1200000000 EUR']],
    ['it', 'ricavi per 350 mln di euro', ['350 mln di euro = 350000000 EUR']],
    ['it', 'utile di 2,3 mld €', ['2,3 mld € = 2300000000 EUR']],
    ['it', 'un calo di 12 centesimi', ['12 centesimi = 0.12 EUR']],
    ['it', 'tra i 5 e i 7 euro', ['5 e i 7 euro = 5–7 EUR']],
    ['en', 'revenue of $102.5 billion', ['$102.5 billion = 102500000000 USD']],
    ['en', 'a $50bn plan', ['$50bn = 50000000000 USD']],
    ['en', 'US$7bn', ['US$7bn = 7000000000 USD']],
    ['en', 'HK$90.5', ['HK$90.5 = 90.5 HKD']],
    ['en', 'C$640,479', ['C$640,479 = 640479 CAD']],
    ['en', 'A$1.2bn', ['A$1.2bn = 1200000000 AUD']],
    ['en', '50 billion yuan ($7 billion)', ['50 billion yuan = 50000000000 CNY', '$7 billion = 7000000000 USD']],
    ['en', '$5-10 million', ['$5-10 million = 5000000–10000000 USD']],
    ['en', '$12,000 to $13,000', ['$12,000 to $13,000 = 12000–13000 USD']],
    ['en', 'from $1.05 to $1.20 per share', ['$1.05 to $1.20 = 1.05–1.2 USD']],
    ['en', 'shares fell to 15.94p', ['15.94p = 0.1594 GBP']],
    ['en', '£1.3m', ['£1.3m = 1300000 GBP']],
    ['en', 'Rs 3.1 lakh crore', ['Rs 3.1 lakh crore = 3100000000000 INR']],
    ['en', '¥1.5 trillion', ['¥1.5 trillion = 1500000000000 JPY']],
    ['en', '1.5 million USD', ['1.5 million USD = 1500000 USD']],
    ['en', 'a loss of $(3.2) million', ['$(3.2) million = -3200000 USD']],
    [
      'de',
      '300 Milliarden Dollar (277 Milliarden Euro)',
      ['300 Milliarden Dollar = 300000000000 USD', '277 Milliarden Euro = 277000000000 EUR'],
    ],
    ['de', '1,2 Mrd. €', ['1,2 Mrd. € = 1200000000 EUR']],
    ['de', 'EUR 27,90', ['EUR 27,90 = 27.9 EUR']],
    ['de', '1.234,50 €', ['1.234,50 € = 1234.5 EUR']],
    ['de', 'CHF 1’234.50', ['CHF 1’234.50 = 1234.5 CHF']],
    ['fr', "1,5 milliard d'euros", ["1,5 milliard d'euros = 1500000000 EUR"]],
    ['fr', '21,98 $', ['21,98 $ = 21.98 USD']],
    ['fr', '12 345,67 €', ['12 345,67 € = 12345.67 EUR']],
    ['es', '3.500 millones de euros', ['3.500 millones de euros = 3500000000 EUR']],
    ['es', '25 céntimos', ['25 céntimos = 0.25 EUR']],
    ['pt', 'R$ 1,2 bilhão', ['R$ 1,2 bilhão = 1200000000 BRL']],
    ['pt', 'R$ 8,9 milhões', ['R$ 8,9 milhões = 8900000 BRL']],
    ['en', '150億円', ['150億円 = 15000000000 JPY']],
    ['en', '(TRY 5 times)', []],
    ['en', 'the top 100 ALL stars', []],
    ['en', 'in 1.5 million homes', []],
    ['it', '3 TOP manager', []],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, { language })).toEqual(said);
  });
});
