import { describe, expect, it } from 'vitest';
import { related } from './read.ts';

const conversions = (language: string, text: string) =>
  related(text, { language }).filter((line) => line.includes('≙'));

describe('a stated conversion', () => {
  it.each([
    [
      'it',
      'La commessa vale 3 miliardi di dollari (2,7 miliardi di euro).',
      '3 miliardi di dollari ≙ 2,7 miliardi di euro',
    ],
    [
      'it',
      'La multa è di 40 milioni di euro, pari a circa 44 milioni di dollari.',
      '40 milioni di euro ≙ 44 milioni di dollari',
    ],
    ['it', 'Il riscatto costa 900 yen – circa 5,50 euro – a persona.', '900 yen ≙ 5,50 euro'],
    [
      'it',
      'Ha incassato 12 milioni di sterline, che al cambio attuale sono 14 milioni di euro.',
      '12 milioni di sterline ≙ 14 milioni di euro',
    ],
    ['en', 'The fine came to €18 million (about $19.5 million).', '€18 million ≙ $19.5 million'],
    ['en', 'It raised 6 billion yen, or $40 million, from local banks.', '6 billion yen ≙ $40 million'],
    ['en', 'The bid is worth £900m, equivalent to $1.1bn at current exchange rates.', '£900m ≙ $1.1bn'],
    ['en', 'They pay 30 dollars a share (28 euros).', '30 dollars ≙ 28 euros'],
    ['en', 'It spent 200 million rupees ($2.4 million at the time) on the site.', '200 million rupees ≙ $2.4 million'],
    [
      'de',
      'Der Bau kostet 80 Millionen Dollar (umgerechnet rund 74 Millionen Euro).',
      '80 Millionen Dollar ≙ 74 Millionen Euro',
    ],
    [
      'de',
      'Er zahlte 500 Millionen Yen, das entspricht etwa 3 Millionen Euro.',
      '500 Millionen Yen ≙ 3 Millionen Euro',
    ],
    [
      'de',
      'Das Paket ist 9 Milliarden Kronen wert, was rund 800 Millionen Euro entspricht.',
      '9 Milliarden Kronen ≙ 800 Millionen Euro',
    ],
    [
      'fr',
      'Le contrat porte sur 70 millions de livres, soit près de 82 millions d’euros.',
      '70 millions de livres ≙ 82 millions d’euros',
    ],
    ['fr', 'Le loyer atteint 1.200 francs suisses (1.260 euros) par mois.', '1.200 francs suisses ≙ 1.260 euros'],
    [
      'fr',
      'Il a levé 15 millions de dollars, ce qui représente 14 millions d’euros.',
      '15 millions de dollars ≙ 14 millions d’euros',
    ],
    [
      'es',
      'La planta costó 250 millones de dólares, equivalentes a 230 millones de euros.',
      '250 millones de dólares ≙ 230 millones de euros',
    ],
    ['es', 'Pagará 40 millones de libras (unos 47 millones de euros).', '40 millones de libras ≙ 47 millones de euros'],
    [
      'es',
      'Facturó 90 millones de euros, es decir, 98 millones de dólares.',
      '90 millones de euros ≙ 98 millones de dólares',
    ],
    ['pt', 'O fundo captou US$ 20 milhões, o equivalente a R$ 110 milhões.', 'US$ 20 milhões ≙ R$ 110 milhões'],
    [
      'pt',
      'O acordo é de 30 milhões de euros (cerca de 33 milhões de dólares).',
      '30 milhões de euros ≙ 33 milhões de dólares',
    ],
    [
      'nl',
      'De boete bedraagt 60 miljoen dollar, omgerekend zo’n 55 miljoen euro.',
      '60 miljoen dollar ≙ 55 miljoen euro',
    ],
    ['nl', 'Het bod is 2 miljard pond (2,3 miljard euro).', '2 miljard pond ≙ 2,3 miljard euro'],
    ['nl', 'Dat kost 400 yuan, ofwel 52 euro.', '400 yuan ≙ 52 euro'],
  ])('%s: %s', (language, text, expected) => {
    expect(conversions(language, text)).toEqual([expected]);
  });

  it('goes on behind another in the same bracket', () => {
    expect(conversions('en', 'It cost 300 billion yuan ($42 billion, €38 billion).')).toEqual([
      '300 billion yuan ≙ $42 billion',
      '300 billion yuan ≙ €38 billion',
    ]);
  });

  it.each([
    ['it', 'Paga 5 miliardi di euro, poi 3 miliardi di dollari in azioni.'],
    ['it', 'Il cambio è fermo: 1 euro (1,08 dollari), come ieri.'],
    ['it', 'Ha speso 40 milioni di euro in Italia. Altri 44 milioni di dollari andranno negli Usa.'],
    ['it', 'Il prezzo passa da 12.000 dollari a 11.000 euro.'],
    ['en', 'Sales were $5 billion (of which €2 billion came from Europe).'],
    ['en', 'It has $4 billion of debt and €2 billion of cash.'],
    ['en', 'It earned $5 billion ($2.50 per share).'],
    ['en', 'Revenue was €5 billion (profit rose to $2 million).'],
    ['de', 'Der Preis sank von 30 Dollar auf 25 Euro.'],
    ['de', 'Sie zahlt 5 Millionen Euro und weitere 3 Millionen Dollar.'],
    ['fr', 'Il possède 3 milliards d’euros de dette et 2 milliards de dollars d’actifs.'],
    ['es', 'Invertirá 20 millones de euros en España y 30 millones de dólares en México.'],
    ['pt', 'Pagou 10 milhões de reais no Brasil, mais 2 milhões de dólares no exterior.'],
    ['nl', 'Het kostte 10 miljoen euro, plus 3 miljoen dollar aan rente.'],
  ])('is not found in %s: %s', (language, text) => {
    expect(conversions(language, text)).toEqual([]);
  });
});
