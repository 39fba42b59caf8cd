import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('an English page', () => {
  it.each([
    [
      'Revenue rose 12% to $3.45 billion, or $1.20 a share, from $3.1 billion a year earlier.',
      ['12% = 12 %', '$3.45 billion = 3450000000 USD', '$1.20 = 1.2 USD', '$3.1 billion = 3100000000 USD'],
    ],
    [
      'The company expects sales of between $4.5 billion and $4.7 billion, up from 4.2 billion.',
      ['$4.5 billion and $4.7 billion = 4500000000–4700000000 USD', '4.2 billion = 4200000000 USD'],
    ],
    [
      'Shares of Acme Corp. (NASDAQ: ACME) fell 3.5% to close at $45.67; Beta plc (LON:BET) gained 12p to 345.5p.',
      [
        'NASDAQ: ACME = ACME.XNAS',
        '3.5% = 3.5 %',
        '$45.67 = 45.67 USD',
        'LON:BET = BET.XLON',
        '12p = 0.12 GBP',
        '345.5p = 3.455 GBP',
      ],
    ],
    [
      'The fund manages over £20bn in assets and charges 0.75 per cent.',
      ['£20bn = 20000000000 GBP', '0.75 per cent = 0.75 %'],
    ],
    [
      'The central bank cut rates by a quarter point, 25 basis points, to 4.25-4.50 percent.',
      ['25 basis points = 0.25 %', '4.25-4.50 percent = 4.25–4.5 %'],
    ],
    [
      'It paid A$1.5 million, NZ$300,000 and S$2.5m for the stake.',
      ['A$1.5 million = 1500000 AUD', 'NZ$300,000 = 300000 NZD', 'S$2.5m = 2500000 SGD'],
    ],
    [
      'The rupee fell to 83.2 per dollar; the deal is worth Rs 1,20,000 crore.',
      ['Rs 1,20,000 crore = 1200000000000 INR'],
    ],
    [
      'A 10-year bond yields 4.3 percent; 10 percent of its 5,000 employees will leave.',
      ['4.3 percent = 4.3 %', '10 percent = 10 %'],
    ],
    [
      'One hundred and twenty million dollars, half a billion euros, two and a half trillion yen.',
      [
        'One hundred and twenty million dollars = 120000000 USD',
        'half a billion euros = 500000000 EUR',
        'two and a half trillion yen = 2500000000000 JPY',
      ],
    ],
    [
      'The stock trades at 22x forward earnings and 3.5 times sales, a 10x better result.',
      ['22x = 22 ×', '3.5 times = 3.5 ×'],
    ],
    [
      'The $1.2 trillion spending bill, a 50-cent dividend and a 3-for-1 split.',
      ['$1.2 trillion = 1200000000000 USD', '50-cent = 0.5 USD'],
    ],
    [
      'Bitcoin rose to $67,123.45; ether added 2.1% to $3,456.',
      ['$67,123.45 = 67123.45 USD', '2.1% = 2.1 %', '$3,456 = 3456 USD'],
    ],
    [
      'The company raised 500 million Swedish kronor and 20 billion South Korean won.',
      ['500 million Swedish kronor = 500000000 SEK', '20 billion South Korean won = 20000000000 KRW'],
    ],
    [
      'Net loss widened to $(12.3) million versus a loss of $5 million.',
      ['$(12.3) million = -12300000 USD', '$5 million = 5000000 USD'],
    ],
    [
      'Prices ranged from 99 cents to $1.49 a pound; eggs cost $4-$5 a dozen.',
      ['99 cents = 0.99 USD', '$1.49 = 1.49 USD', '$4-$5 = 4–5 USD'],
    ],
    [
      'In 2023, 100 people won 5 million pounds in the lottery; he lost 20 pounds of weight.',
      ['5 million pounds = 5000000 GBP', '20 pounds = 20 GBP'],
    ],
    ['It has 1.5 million users, 300 stores, 12 countries, a 5G network and iPhone 15 sales.', []],
    [
      'The euro bought $1.0842, and $1 bought 151.34 yen. EUR/USD was at 1.0842.',
      ['$1.0842 = 1.0842 USD', '$1 = 1 USD', '151.34 yen = 151.34 JPY'],
    ],
    [
      'Costs were EUR 3.2bn, CHF 400m and USD 1.1 million; SEK 12.5 per share.',
      [
        'EUR 3.2bn = 3200000000 EUR',
        'CHF 400m = 400000000 CHF',
        'USD 1.1 million = 1100000 USD',
        'SEK 12.5 = 12.5 SEK',
      ],
    ],
    [
      'They spent $20-plus on it, some $3 million-$4 million, and roughly $900 apiece.',
      ['$20 = 20 USD', '$3 million-$4 million = 3000000–4000000 USD', '$900 = 900 USD'],
    ],
    [
      'The index gained 1.2 percentage points to 54.3; turnover was 3.1 billion shares.',
      ['1.2 percentage points = 1.2 %'],
    ],
    [
      'Revenue of $500,000 to $1 million, 15 to 20 percent higher, US$12.',
      ['$500,000 to $1 million = 500000–1000000 USD', '15 to 20 percent = 15–20 %', 'US$12 = 12 USD'],
    ],
    [
      'The IPO priced at $18 per share (NYSE: XYZ; TSX: XYZ), ISIN US0378331005.',
      ['$18 = 18 USD', 'NYSE: XYZ = XYZ.XNYS', 'TSX: XYZ = XYZ.XTSE', 'US0378331005 = US0378331005'],
    ],
    [
      'The tax is 5c a litre, or 3.5 US cents; 200 Hong Kong dollars; 2 quid.',
      ['5c = 0.05 USD', '3.5 US cents = 0.035 USD', '200 Hong Kong dollars = 200 HKD', '2 quid = 2 GBP'],
    ],
    [
      'Alphabet (GOOGL 1.20%) and Meta (META -0.35%) rose; $TSLA and BRK.B fell.',
      ['GOOGL = GOOGL', '1.20% = 1.2 %', 'META = META', '-0.35% = -0.35 %', '$TSLA = TSLA'],
    ],
    [
      'Acme (ACM.O) fell 2% and Nova Inc (NVA) rose; the Central Bank Board (CBB) and the Bank Corp (BC) met.',
      ['ACM.O = ACM.XNAS', '2% = 2 %', 'NVA = NVA'],
    ],
    [
      'The TSX rose as Maple Inc. (TSX: MPL) gained $2.50 to $101.20.',
      ['TSX: MPL = MPL.XTSE', '$2.50 = 2.5 CAD', '$101.20 = 101.2 CAD'],
    ],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'en' })).toEqual(said);
  });
});
