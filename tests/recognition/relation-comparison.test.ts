import { describe, expect, it } from 'vitest';
import { related } from './read.ts';

const comparisons = (language: string, text: string) =>
  related(text, { language }).filter((line) => line.includes(' vs '));

describe('a comparison', () => {
  it.each([
    [
      'it',
      'I ricavi sono saliti a 8 miliardi di euro rispetto ai 6 miliardi di euro di un anno fa.',
      '8 miliardi di euro vs 6 miliardi di euro (un anno fa)',
    ],
    [
      'it',
      'Utile di 50 milioni di euro, contro i 30 milioni di euro dell’anno precedente.',
      '50 milioni di euro vs 30 milioni di euro (anno precedente)',
    ],
    [
      'it',
      'Rispetto ai 20 milioni di euro di un anno fa, le spese sono scese a 15 milioni di euro.',
      '15 milioni di euro vs 20 milioni di euro (un anno fa)',
    ],
    [
      'en',
      'Profit came in at $12 million, compared with $9 million a year earlier.',
      '$12 million vs $9 million (a year earlier)',
    ],
    ['en', 'Sales reached €4bn, up from €3.5bn last year.', '€4bn vs €3.5bn (last year)'],
    ['en', 'It paid $1.20 a share, versus $1.05 expected by analysts.', '$1.20 vs $1.05'],
    ['en', 'The margin was 12% against 10% in the same quarter.', '12% vs 10% (same quarter)'],
    ['de', 'Der Umsatz betrug 5 Mrd. Euro gegenüber 4 Mrd. Euro im Vorjahr.', '5 Mrd. Euro vs 4 Mrd. Euro (Vorjahr)'],
    [
      'de',
      'Der Gewinn lag bei 2,10 Euro je Aktie nach 1,80 Euro vor einem Jahr.',
      '2,10 Euro vs 1,80 Euro (vor einem Jahr)',
    ],
    [
      'de',
      'Im Vergleich zu 30 Millionen Euro im Vorjahr, stieg der Wert auf 35 Millionen Euro.',
      '35 Millionen Euro vs 30 Millionen Euro (Vorjahr)',
    ],
    [
      'fr',
      'Le résultat atteint 6 milliards d’euros, contre 5 milliards d’euros un an plus tôt.',
      '6 milliards d’euros vs 5 milliards d’euros (un an plus tôt)',
    ],
    ['fr', 'Le dividende passe à 2 euros par rapport à 1,80 euro l’an dernier.', '2 euros vs 1,80 euro (an dernier)'],
    [
      'es',
      'Ganó 80 millones de euros, frente a los 65 millones de euros de hace un año.',
      '80 millones de euros vs 65 millones de euros (hace un año)',
    ],
    [
      'es',
      'La deuda bajó a 3.000 millones de euros, en comparación con 3.400 millones de euros.',
      '3.000 millones de euros vs 3.400 millones de euros',
    ],
    [
      'pt',
      'O lucro foi de R$ 3 bilhões, em comparação com R$ 2 bilhões um ano antes.',
      'R$ 3 bilhões vs R$ 2 bilhões (um ano antes)',
    ],
    [
      'pt',
      'As vendas somaram 40 milhões de euros, face a 35 milhões de euros no período homólogo.',
      '40 milhões de euros vs 35 milhões de euros (período homólogo)',
    ],
    [
      'nl',
      'De winst kwam uit op 20 miljoen euro, tegenover 15 miljoen euro een jaar eerder.',
      '20 miljoen euro vs 15 miljoen euro (een jaar eerder)',
    ],
    [
      'nl',
      'De omzet was 9 miljard euro, vergeleken met 8 miljard euro vorig jaar.',
      '9 miljard euro vs 8 miljard euro (vorig jaar)',
    ],
    ['en', 'Sales were $55.0 billion, up 10% from $50.0 billion.', '$55.0 billion vs $50.0 billion'],
    [
      'es',
      'Ganó 112 millones de euros, un 12% más que los 100 millones de euros del año anterior.',
      '112 millones de euros vs 100 millones de euros (año anterior)',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(comparisons(language, text)).toEqual([expected]);
  });

  it.each([
    ['it', 'Utile di 50 milioni di euro, contro una perdita di 20 milioni di euro.'],
    [
      'it',
      'Ricavi per 5 miliardi di euro e utile di 1 miliardo di euro, rispetto a 4 miliardi di euro e 0,8 miliardi di euro.',
    ],
    ['it', 'Incassa 50 milioni di euro, rispetto ai 20 milioni di dollari di un anno fa.'],
    ['it', 'Costa 50 euro. Rispetto a ieri 20 euro sono stati restituiti.'],
    ['en', 'Sales were $55.0 billion, up 30% on demand for its $50.0 billion plan.'],
    ['en', 'It earned $12 million, compared with a loss of $9 million a year earlier.'],
    ['en', 'The company won $12 million in a suit against a supplier that owed $9 million.'],
    ['en', 'Revenue of $3 billion and earnings of $1.20, compared with expectations.'],
    ['de', 'Der Gewinn betrug 5 Mio. Euro nach einem Verlust von 3 Mio. Euro.'],
    ['de', 'Sie zahlt 5 Mio. Euro Strafe und 3 Mio. Euro Zinsen.'],
    ['fr', 'Un bénéfice de 6 millions d’euros, contre une perte de 2 millions d’euros.'],
    ['es', 'Vendió activos por 80 millones de euros y compró otros por 65 millones de euros.'],
    ['pt', 'Lucro de R$ 3 milhões, contra prejuízo de R$ 2 milhões um ano antes.'],
    ['nl', 'Een winst van 5 miljoen euro, tegen een verlies van 3 miljoen euro.'],
  ])('is not found in %s: %s', (language, text) => {
    expect(comparisons(language, text)).toEqual([]);
  });
});
