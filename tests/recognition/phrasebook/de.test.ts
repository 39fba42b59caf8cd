import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('a German page', () => {
  it.each([
    [
      'Der Umsatz stieg um 4,5 Prozent auf 12,3 Milliarden Euro, der Gewinn fiel auf 800 Mio. Euro.',
      ['4,5 Prozent = 4.5 %', '12,3 Milliarden Euro = 12300000000 EUR', '800 Mio. Euro = 800000000 EUR'],
    ],
    [
      'Die Aktie (ISIN: DE0007236101, WKN: 723610) notiert bei 165,20 Euro, ein Plus von 1,2 %.',
      ['DE0007236101 = DE0007236101', '723610 = 723610', '165,20 Euro = 165.2 EUR', '1,2 % = 1.2 %'],
    ],
    [
      'Das Kursziel wurde von 50 auf 55 Euro angehoben; die Dividende von 2,10 Euro auf 2,30 Euro.',
      ['50 auf 55 Euro = 50 → 55 EUR', '2,10 Euro = 2.1 EUR', '2,30 Euro = 2.3 EUR'],
    ],
    [
      'Ein Kredit über eine halbe Milliarde Dollar, zweieinhalb Millionen Franken, anderthalb Milliarden Pfund.',
      [
        'eine halbe Milliarde Dollar = 500000000 USD',
        'zweieinhalb Millionen Franken = 2500000 CHF',
        'anderthalb Milliarden Pfund = 1500000000 GBP',
      ],
    ],
    [
      'Die 500-Millionen-Euro-Anleihe bringt 3,25 Prozent; ein 5-Euro-Schein.',
      ['500-Millionen-Euro = 500000000 EUR', '3,25 Prozent = 3.25 %', '5-Euro = 5 EUR'],
    ],
    [
      'Zwischen 10 und 12 Millionen Schweizer Franken, 3 bis 4 Prozent, 20 bis 25 Euro.',
      [
        '10 und 12 Millionen Schweizer Franken = 10000000–12000000 CHF',
        '3 bis 4 Prozent = 3–4 %',
        '20 bis 25 Euro = 20–25 EUR',
      ],
    ],
    [
      'Der Leitzins sinkt um 25 Basispunkte auf 3,75 Prozent, die Quote um zwei Prozentpunkte.',
      ['25 Basispunkte = 0.25 %', '3,75 Prozent = 3.75 %', 'zwei Prozentpunkte = 2 %'],
    ],
    [
      'Der Preis je Barrel kostete 82,45 US-Dollar, 34 Cent mehr; der Euro kostet 1,0845 Dollar.',
      ['82,45 US-Dollar = 82.45 USD', '34 Cent = 0.34 USD', '1,0845 Dollar = 1.0845 USD'],
    ],
    [
      'Rund 1,2 Mrd. kanadische Dollar, 300 Tsd. Euro, 2,5 Bio. Yen, 100.000 schwedische Kronen.',
      [
        '1,2 Mrd. kanadische Dollar = 1200000000 CAD',
        '300 Tsd. Euro = 300000 EUR',
        '2,5 Bio. Yen = 2500000000000 JPY',
        '100.000 schwedische Kronen = 100000 SEK',
      ],
    ],
    [
      'Sie zahlten zwölftausend Euro, dreihundertfünfzig Dollar, einundzwanzig Prozent und hundert Euro.',
      [
        'zwölftausend Euro = 12000 EUR',
        'dreihundertfünfzig Dollar = 350 USD',
        'einundzwanzig Prozent = 21 %',
        'hundert Euro = 100 EUR',
      ],
    ],
    [
      'Das KGV liegt bei 15; Bewertung beim 12-fachen Gewinn; 3,5 Millionen Kunden, 20.000 Mitarbeiter.',
      ['12-fachen = 12 ×'],
    ],
    ['Um 15.30 Uhr am 3.4.2024 stand der Dax bei 18.234,5 Punkten (+0,45%).', ['+0,45% = 0.45 %']],
    [
      'Ein Minus von 3,5 Mrd. $; EUR 5,3 Mio.; CHF 12.50; 45,- Euro; 5 €.',
      [
        '3,5 Mrd. $ = 3500000000 USD',
        'EUR 5,3 Mio = 5300000 EUR',
        'CHF 12.50 = 12.5 CHF',
        '45,- Euro = 45 EUR',
        '5 € = 5 EUR',
      ],
    ],
    [
      'Verlust je Aktie 0,45 USD nach 0,30 USD; 76 Rappen; 25 Cent je Aktie.',
      ['0,45 USD = 0.45 USD', '0,30 USD = 0.3 USD', '76 Rappen = 0.76 CHF', '25 Cent = 0.25 USD'],
    ],
    [
      '500 Mio. Euro bis 600 Mio. Euro sollen bis zu 2.000 Stellen kosten.',
      ['500 Mio. Euro bis 600 Mio. Euro = 500000000–600000000 EUR'],
    ],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'de' })).toEqual(said);
  });
});
