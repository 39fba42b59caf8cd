import { describe, expect, it } from 'vitest';
import { related } from './read.ts';

const lines = (sign: string, language: string, text: string) =>
  related(text, { language }).filter((line) => line.includes(sign));

describe('what a price is for one of', () => {
  it.each([
    ['it', 'Ogni scheda costa 900 euro l’una.', '900 euro per: l’una'],
    ['it', 'Il greggio vale 82 dollari al barile.', '82 dollari per: al barile'],
    ['en', 'It will pay $0.40 a share in May.', '$0.40 per: a share'],
    ['en', 'Gold hit $2,400 an ounce.', '$2,400 per: an ounce'],
    ['en', 'Tickets are £35 each.', '£35 per: each'],
    ['de', 'Die Dividende beträgt 1,20 Euro je Aktie.', '1,20 Euro per: je Aktie'],
    ['de', 'Strom kostet 90 Euro pro Megawattstunde.', '90 Euro per: pro Megawattstunde'],
    ['fr', 'Le dividende est de 2 euros par action.', '2 euros per: par action'],
    ['fr', 'L’abonnement coûte 9 euros par mois.', '9 euros per: par mois'],
    ['es', 'Pagará 0,30 euros por acción.', '0,30 euros per: por acción'],
    ['es', 'El cobre cotiza a 9.000 dólares la tonelada.', '9.000 dólares per: la tonelada'],
    ['pt', 'O petróleo vale 80 dólares o barril.', '80 dólares per: o barril'],
    ['pt', 'A oferta é de R$ 12 por ação.', 'R$ 12 per: por ação'],
    ['nl', 'Een kaartje kost 40 euro per stuk.', '40 euro per: per stuk'],
  ])('%s: %s', (language, text, expected) => {
    expect(lines(' per: ', language, text)).toEqual([expected]);
  });

  it.each([
    ['it', 'Ha speso 3 milioni di euro l’anno scorso.'],
    ['it', 'Vale 12 euro l’azione legale contro la banca.'],
    ['en', 'Revenue was $19 billion a year earlier.'],
    ['en', 'It raised $2 million a month after its launch.'],
    ['en', 'They gave $5 each year.'],
    ['en', 'It spent $3 billion. Each share is worth more.'],
    ['de', 'Der Wert lag bei 5 Euro im Monat zuvor.'],
    ['de', 'Es sind 3 Euro je nach Modell.'],
    ['fr', 'Elle a payé 3 millions d’euros la semaine dernière.'],
    ['es', 'Pagó 2 millones de euros al año siguiente.'],
    ['pt', 'Custou 2 milhões de euros, cada vez mais.'],
    ['nl', 'Hij kocht voor 5 euro het aandeel van zijn broer.'],
  ])('is not read in %s: %s', (language, text) => {
    expect(lines(' per: ', language, text)).toEqual([]);
  });
});

describe('the stretch over which a sum comes in or goes out', () => {
  it.each([
    [
      'it',
      'Ha investito 4 miliardi di euro nella prima metà di quest’anno.',
      '4 miliardi di euro over: nella prima metà',
    ],
    ['it', 'I ricavi sono di 2 miliardi di euro nel terzo trimestre.', '2 miliardi di euro over: nel terzo trimestre'],
    ['en', 'It earned $3 billion in the second quarter.', '$3 billion over: in the second quarter'],
    ['en', 'They spent $9 million last year.', '$9 million over: last year'],
    ['de', 'Der Gewinn betrug 5 Millionen Euro im ersten Quartal.', '5 Millionen Euro over: im ersten Quartal'],
    ['de', 'Sie investierte 70 Millionen Euro im abgelaufenen Jahr.', '70 Millionen Euro over: im abgelaufenen Jahr'],
    ['fr', 'Le groupe a perdu 8 millions d’euros au premier semestre.', '8 millions d’euros over: au premier semestre'],
    ['fr', 'Il a gagné 3 millions d’euros sur l’exercice.', '3 millions d’euros over: sur l’exercice'],
    ['es', 'Ganó 40 millones de euros en el primer trimestre.', '40 millones de euros over: en el primer trimestre'],
    ['es', 'Gastó 2 millones de euros el año pasado.', '2 millones de euros over: el año pasado'],
    ['pt', 'Faturou R$ 6 bilhões no segundo trimestre.', 'R$ 6 bilhões over: no segundo trimestre'],
    ['nl', 'De omzet was 4 miljoen euro in het eerste kwartaal.', '4 miljoen euro over: in het eerste kwartaal'],
  ])('%s: %s', (language, text, expected) => {
    expect(lines(' over: ', language, text)).toEqual([expected]);
  });

  it.each([
    ['it', 'Il titolo vale 12 euro. Nel primo trimestre pagherà una cedola.'],
    ['it', 'Ha 4 miliardi di euro; nel primo trimestre pagherà una cedola.'],
    ['en', 'Shares closed at $45.20, up 2.1% on the day and 15% this year.'],
    ['en', 'The loan is worth $3 million and runs for nine years.'],
    ['de', 'Der Kredit beträgt 3 Millionen Euro.'],
    ['fr', 'La dette atteint 3 milliards d’euros.'],
    ['es', 'La deuda es de 3 millones de euros.'],
    ['pt', 'A dívida é de R$ 3 milhões.'],
    ['nl', 'De lening is 3 miljoen euro.'],
  ])('is not read in %s: %s', (language, text) => {
    expect(lines(' over: ', language, text)).toEqual([]);
  });
});
