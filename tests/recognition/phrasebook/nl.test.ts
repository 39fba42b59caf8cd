import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('a Dutch page', () => {
  it.each([
    [
      'De omzet steeg met 5,4 procent naar 12,3 miljard euro, tegen 11,7 miljard een jaar eerder.',
      ['5,4 procent = 5.4 %', '12,3 miljard euro = 12300000000 EUR', '11,7 miljard = 11700000000 EUR'],
    ],
    [
      'De nettowinst kwam uit op 450 miljoen euro, de schuld op 1,2 mld euro, 2,5 keer de ebitda.',
      ['450 miljoen euro = 450000000 EUR', '1,2 mld euro = 1200000000 EUR', '2,5 keer = 2.5 ×'],
    ],
    [
      'Het aandeel won 1,35 procent op 45,60 euro; het koersdoel gaat van 50 naar 55 euro.',
      ['1,35 procent = 1.35 %', '45,60 euro = 45.6 EUR', '50 naar 55 euro = 50 → 55 EUR'],
    ],
    [
      'Een boete van twee en een half miljoen euro, een half miljard dollar, anderhalf miljoen pond.',
      [
        'twee en een half miljoen euro = 2500000 EUR',
        'een half miljard dollar = 500000000 USD',
        'anderhalf miljoen pond = 1500000 GBP',
      ],
    ],
    [
      'Tussen de 300 en 350 miljoen Zwitserse frank, 3 tot 4 procent, 20 tot 25 euro.',
      [
        '300 en 350 miljoen Zwitserse frank = 300000000–350000000 CHF',
        '3 tot 4 procent = 3–4 %',
        '20 tot 25 euro = 20–25 EUR',
      ],
    ],
    [
      'De ECB verhoogt de rente met 25 basispunten naar 3,75 procent, 0,25 procentpunt.',
      ['25 basispunten = 0.25 %', '3,75 procent = 3.75 %', '0,25 procentpunt = 0.25 %'],
    ],
    [
      'Een vat kost 82,45 dollar; een ounce goud 2.345,60 dollar; 34 cent meer.',
      ['82,45 dollar = 82.45 USD', '2.345,60 dollar = 2345.6 USD', '34 cent = 0.34 USD'],
    ],
    [
      '€ 3,2 mln, € 2,5 miljard, $ 5 miljoen, 12,50 euro, € 5,-.',
      [
        '€ 3,2 mln = 3200000 EUR',
        '€ 2,5 miljard = 2500000000 EUR',
        '$ 5 miljoen = 5000000 USD',
        '12,50 euro = 12.5 EUR',
        '€ 5,- = 5 EUR',
      ],
    ],
    [
      'Vijfentwintig miljoen euro, negentig procent, tweehonderdvijftig euro, duizend euro.',
      [
        'Vijfentwintig miljoen euro = 25000000 EUR',
        'negentig procent = 90 %',
        'tweehonderdvijftig euro = 250 EUR',
        'duizend euro = 1000 EUR',
      ],
    ],
    ['De AEX steeg 0,5 procent naar 890,32 punten; 3.500 werknemers en 2 miljoen klanten.', ['0,5 procent = 0.5 %']],
    [
      'ASML (AMS:ASML), Shell (Euronext: SHELL) en Philips (PHIA.AS).',
      ['AMS:ASML = ASML.XAMS', 'Euronext: SHELL = SHELL.XPAR', 'PHIA.AS = PHIA.XAMS'],
    ],
    [
      "Bijna 15.000 euro per jaar, tot 20.000 dollar, minder dan 5 cent, zo'n 80 duizend euro.",
      ['15.000 euro = 15000 EUR', '20.000 dollar = 20000 USD', '5 cent = 0.05 USD', '80 duizend euro = 80000 EUR'],
    ],
    [
      'Om 15.30 uur op 12 juni 2024, 20 miljard Zweedse kronen en 5 Britse pond.',
      ['20 miljard Zweedse kronen = 20000000000 SEK', '5 Britse pond = 5 GBP'],
    ],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'nl' })).toEqual(said);
  });
});
