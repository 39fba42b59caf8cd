import { describe, expect, it } from 'vitest';
import { related } from './read.ts';

const moves = (language: string, text: string) => related(text, { language }).filter((line) => line.includes('→'));

describe('a move with its price', () => {
  it.each([
    ['it', 'Enel guadagna l’1,2% a 6,84 euro.', '1,2% → 6,84 euro'],
    ['it', 'Il titolo sale del 3% e chiude a quota 12,40 euro.', '3% → 12,40 euro'],
    ['it', 'Nel pre-market il titolo cede il 2% a 41,20 dollari.', '2% → 41,20 dollari preMarket'],
    ['it', 'L’azione vale 18,30 euro, in calo dello 0,8%.', '0,8% → 18,30 euro'],
    ['en', 'The stock rose 4.5% on Tuesday to $62.10.', '4.5% → $62.10'],
    ['en', 'Shares ended at $18.25 (-1.4%).', '-1.4% → $18.25'],
    ['en', 'It was down 3% at $9.75 after the bell.', '3% → $9.75 afterHours'],
    ['en', 'Brent was last at $81.20 a barrel, up 1.1%.', '1.1% → $81.20'],
    ['de', 'Die Aktie stieg um 2,3 Prozent auf 45,10 Euro.', '2,3 Prozent → 45,10 Euro'],
    ['de', 'Zuletzt kostete das Papier 12,80 Euro, ein Plus von 4 Prozent.', '4 Prozent → 12,80 Euro'],
    ['de', 'Vorbörslich fiel die Aktie um 1,5 Prozent auf 88,20 Dollar.', '1,5 Prozent → 88,20 Dollar preMarket'],
    ['fr', 'Le titre recule de 2,4 % à 31,15 euros.', '2,4 % → 31,15 euros'],
    ['fr', 'L’action s’échange à 54,20 euros (+0,9%).', '+0,9% → 54,20 euros'],
    ['es', 'La acción sube un 1,9%, hasta los 7,42 euros.', '1,9% → 7,42 euros'],
    ['es', 'El valor cayó un 3% y cerró a 15,10 euros.', '3% → 15,10 euros'],
    ['pt', 'As ações subiram 2,1%, a R$ 34,50.', '2,1% → R$ 34,50'],
    ['pt', 'O papel fechou a 4,20 euros, com uma queda de 1,3%.', '1,3% → 4,20 euros'],
    ['nl', 'Het aandeel steeg 1,7 procent naar 28,40 euro.', '1,7 procent → 28,40 euro'],
    ['nl', 'Philips sloot 2 procent lager op 23,15 euro.', '2 procent → 23,15 euro'],
  ])('%s: %s', (language, text, expected) => {
    expect(moves(language, text)).toEqual([expected]);
  });

  it.each([
    ['it', 'Il target price è 50 euro (+20% di potenziale).'],
    ['it', 'I ricavi crescono del 5% a 3,2 miliardi di euro.'],
    ['it', 'L’offerta è di 12 euro, con un premio del 30%.'],
    ['it', 'La cedola rende il 4%. Il titolo vale 30 euro.'],
    ['en', 'It kept its price target of $80 (+15%).'],
    ['en', 'Revenue rose 12% to $4.1 billion.'],
    ['en', 'Margins were 12% at $5 stores.'],
    ['en', 'The stock fell 3% while gold traded at $2,400 an ounce.'],
    ['de', 'Der Umsatz stieg um 5 Prozent auf 3,2 Milliarden Euro.'],
    ['de', 'Das Kursziel liegt bei 60 Euro (+25 Prozent).'],
    ['fr', 'La banque détient 5 % du capital, acquis à 31 euros.'],
    ['es', 'El precio objetivo es de 20 euros (+10%).'],
    ['pt', 'A empresa tem 12% do mercado e cobra 30 reais.'],
    ['nl', 'Het koersdoel gaat naar 40 euro (+12%).'],
  ])('is not found in %s: %s', (language, text) => {
    expect(moves(language, text)).toEqual([]);
  });
});
