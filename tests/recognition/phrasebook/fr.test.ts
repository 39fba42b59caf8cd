import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('a French page', () => {
  it.each([
    [
      "Le chiffre d'affaires progresse de 5,4 % à 12,3 milliards d'euros, contre 11,7 milliards un an plus tôt.",
      ['5,4 % = 5.4 %', "12,3 milliards d'euros = 12300000000 EUR", '11,7 milliards = 11700000000 EUR'],
    ],
    [
      "Le bénéfice net atteint 450 M€, la dette 1,2 Md€, soit 3 fois l'Ebitda.",
      ['450 M€ = 450000000 EUR', '1,2 Md€ = 1200000000 EUR', '3 fois = 3 ×'],
    ],
    [
      "L'action gagne 1,35 % à 45,60 euros ; l'objectif passe de 50 à 55 euros.",
      ['1,35 % = 1.35 %', '45,60 euros = 45.6 EUR', '50 à 55 euros = 50 → 55 EUR'],
    ],
    [
      "Une amende de deux millions et demi d'euros, un demi-milliard de dollars, un million de livres sterling.",
      [
        "deux millions et demi d'euros = 2500000 EUR",
        'un demi-milliard de dollars = 500000000 USD',
        'un million de livres sterling = 1000000 GBP',
      ],
    ],
    [
      'Entre 300 et 350 millions de francs suisses, de 3 à 4 %, 20 à 25 euros.',
      [
        '300 et 350 millions de francs suisses = 300000000–350000000 CHF',
        '3 à 4 % = 3 → 4 %',
        '20 à 25 euros = 20–25 EUR',
      ],
    ],
    [
      'La BCE relève ses taux de 25 points de base à 3,75 %, soit 0,25 point de pourcentage.',
      ['25 points de base = 0.25 %', '3,75 % = 3.75 %', '0,25 point de pourcentage = 0.25 %'],
    ],
    [
      "Le baril vaut 82,45 dollars, 34 cents de plus ; l'once d'or 2.345,60 $.",
      ['82,45 dollars = 82.45 USD', '34 cents = 0.34 USD', '2.345,60 $ = 2345.6 USD'],
    ],
    [
      'Le cours : 12,50€ ; 1 234,56 EUR ; US$ 5 millions ; 10 $ US ; 5 M$ CA.',
      [
        '12,50€ = 12.5 EUR',
        '1 234,56 EUR = 1234.56 EUR',
        'US$ 5 millions = 5000000 USD',
        '10 $ US = 10 USD',
        '5 M$ CA = 5000000 CAD',
      ],
    ],
    [
      "Vingt-cinq millions d'euros, quatre-vingt-dix pour cent, deux cent cinquante euros, mille milliards de dollars.",
      [
        "Vingt-cinq millions d'euros = 25000000 EUR",
        'quatre-vingt-dix pour cent = 90 %',
        'deux cent cinquante euros = 250 EUR',
        'mille milliards de dollars = 1000000000000 USD',
      ],
    ],
    ["L'indice CAC 40 monte de 0,5 % à 7 456,32 points ; 3 500 salariés et 2 millions de clients.", ['0,5 % = 0.5 %']],
    [
      "Un recul de 3,2 % des ventes à 800 millions de dollars canadiens (550 millions d'euros).",
      ['3,2 % = 3.2 %', '800 millions de dollars canadiens = 800000000 CAD', "550 millions d'euros = 550000000 EUR"],
    ],
    [
      "Près de 15 000 euros par an, jusqu'à 20 000 dollars, moins de 5 centimes, 12 centimes d'euro.",
      [
        '15 000 euros = 15000 EUR',
        '20 000 dollars = 20000 USD',
        '5 centimes = 0.05 EUR',
        "12 centimes d'euro = 0.12 EUR",
      ],
    ],
    [
      "Total (Paris:TTE), Sanofi (Euronext: SAN), Airbus (AIR.PA) et l'ISIN FR0000120271.",
      ['Paris:TTE = TTE.XPAR', 'Euronext: SAN = SAN.XPAR', 'AIR.PA = AIR.XPAR', 'FR0000120271 = FR0000120271'],
    ],
    [
      'La prime est de 3 milliards de roubles, 20 milliards de couronnes danoises, 5 000 yens.',
      [
        '3 milliards de roubles = 3000000000 RUB',
        '20 milliards de couronnes danoises = 20000000000 DKK',
        '5 000 yens = 5000 JPY',
      ],
    ],
    ['Le 12 juin 2024 à 15h30, le vol AF 1234, 75 001 Paris, tél. 01 42 34 56 78.', []],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'fr' })).toEqual(said);
  });
});
