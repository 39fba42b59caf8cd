import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('an Italian page', () => {
  it.each([
    [
      'La società ha chiuso il trimestre con ricavi per 3,4 miliardi di euro, in crescita del 12,5% su base annua.',
      ['3,4 miliardi di euro = 3400000000 EUR', '12,5% = 12.5 %'],
    ],
    [
      'Il gruppo paga 1,2 mld di sterline più 300 mila franchi svizzeri.',
      ['1,2 mld di sterline = 1200000000 GBP', '300 mila franchi svizzeri = 300000 CHF'],
    ],
    [
      'Ha vinto mezzo miliardo di dollari, anzi un milione e mezzo di euro.',
      ['mezzo miliardo di dollari = 500000000 USD', 'un milione e mezzo di euro = 1500000 EUR'],
    ],
    [
      'Il prezzo obiettivo passa da 12,50 a 14 euro, il rendimento dal 3,2% al 3,5%.',
      ['12,50 a 14 euro = 12.5 → 14 EUR', '3,2% al 3,5% = 3.2–3.5 %'],
    ],
    [
      'Il fondo raccoglie tra 200 e 250 milioni di euro; il taglio è di 25 punti base.',
      ['200 e 250 milioni di euro = 200000000–250000000 EUR', '25 punti base = 0.25 %'],
    ],
    [
      'Lo yen vale 0,0062 euro; una corona svedese costa 9 centesimi.',
      ['0,0062 euro = 0.0062 EUR', 'una corona svedese = 1 SEK', '9 centesimi = 0.09 EUR'],
    ],
    [
      'Vale 2,1 trilioni di dollari, cioè 2 bilioni di dollari statunitensi.',
      ['2,1 trilioni di dollari = 2100000000000 USD', '2 bilioni di dollari statunitensi = 2000000000000 USD'],
    ],
    [
      "Il titolo Eni (BIT:ENI) perde lo 0,8% a 14,32 euro, Enel (ENEL.MI) guadagna l'1,1%.",
      ['BIT:ENI = ENI.XMIL', '0,8% = 0.8 %', '14,32 euro = 14.32 EUR', 'ENEL.MI = ENEL.XMIL', '1,1% = 1.1 %'],
    ],
    [
      "L'utile netto è di 1.234,5 milioni di dollari canadesi.",
      ['1.234,5 milioni di dollari canadesi = 1234500000 CAD'],
    ],
    [
      "Quasi tremila euro a testa, trecentocinquanta euro l'anno, duemilacinquecento dollari.",
      ['tremila euro = 3000 EUR', 'trecentocinquanta euro = 350 EUR', 'duemilacinquecento dollari = 2500 USD'],
    ],
    ["Lo spread è a 140 punti; l'indice sale a 34.567 punti, 1.200 dipendenti in meno.", []],
    [
      'Il contratto vale fino a 90 milioni di dollari di Hong Kong, oltre 5 mila dollari.',
      ['90 milioni di dollari di Hong Kong = 90000000 HKD', '5 mila dollari = 5000 USD'],
    ],
    ['Una multa di 50mila euro e un risarcimento da 3 mln.', ['50mila euro = 50000 EUR', '3 mln = 3000000 EUR']],
    ['Il cambio euro/dollaro è a 1,0845, il petrolio a 78,30 dollari al barile.', ['78,30 dollari = 78.3 USD']],
    [
      'Ricavi a 8,86 miliardi e utile a 1,2 miliardi di euro.',
      ['8,86 miliardi = 8860000000 EUR', '1,2 miliardi di euro = 1200000000 EUR'],
    ],
    ["Tratta a 15x gli utili attesi, 8,5 volte l'Ebitda; tre volte di più.", ['15x = 15 ×', '8,5 volte = 8.5 ×']],
    [
      'Vecchie lire: 200 milioni di lire, 3.000 lire a testa.',
      ['200 milioni di lire = 200000000 ITL', '3.000 lire = 3000 ITL'],
    ],
    [
      'Il cda propone una cedola di 0,35 euro (+5%), pay-out al 40 per cento.',
      ['0,35 euro = 0.35 EUR', '+5% = 5 %', '40 per cento = 40 %'],
    ],
    [
      'Ha perso il 3-4% in due giorni, tra il 10 e il 15 per cento in un mese.',
      ['3-4% = 3–4 %', '10 e il 15 per cento = 10–15 %'],
    ],
    [
      "Il rosso scende a -45,3 mln €, l'Ebitda a + 12 milioni di euro.",
      ['-45,3 mln € = -45300000 EUR', '+ 12 milioni di euro = 12000000 EUR'],
    ],
    [
      'Un euro forte e un dollaro debole non bastano; un euro e venti centesimi sì.',
      ['un euro e venti centesimi = 1.2 EUR'],
    ],
    [
      'Il BTC vale 67.000 dollari, 2 bitcoin sono 134mila dollari.',
      ['67.000 dollari = 67000 USD', '2 bitcoin = 2 BTC', '134mila dollari = 134000 USD'],
    ],
    ['Il dividendo sale a 20 centesimi di euro, in yen 30 yen.', ['20 centesimi di euro = 0.2 EUR', '30 yen = 30 JPY']],
    [
      "Prezzi da 9,99€ a 19,99€ al mese, US$ 5 l'uno, 12 $ a persona.",
      ['9,99€ a 19,99€ = 9.99–19.99 EUR', 'US$ 5 = 5 USD', '12 $ = 12 USD'],
    ],
    ['Gli investitori hanno 100 azioni, 12.000 clienti, 3 miliardi di utenti e 5 miliardi di parametri.', []],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'it' })).toEqual(said);
  });
});
