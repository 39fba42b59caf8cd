import { describe, expect, it } from 'vitest';
import { related } from './read.ts';

const counts = (language: string, text: string) => related(text, { language }).filter((line) => line.includes(' × '));

describe('a count times a price', () => {
  it.each([
    ['it', 'Ha ordinato 300 server a 12.000 dollari l’uno.', '300 × 12.000 dollari (300 server)'],
    ['it', 'Il fondo vende 5.000 azioni a 12,50 euro.', '5000 × 12,50 euro (5.000 azioni)'],
    ['it', 'Cede 1,5 milioni di titoli al prezzo di 8 euro ciascuno.', '1500000 × 8 euro (1,5 milioni di titoli)'],
    ['en', 'She bought 10,000 shares at $42.', '10000 × $42 (10,000 shares)'],
    ['en', 'It sold two million units for $99 each.', '2000000 × $99 (two million units)'],
    ['en', 'The chief executive paid $12 a share for 5,000 shares.', '5000 × $12 (5,000 shares)'],
    ['de', 'Er kaufte 2.000 Aktien zu je 31 Euro.', '2000 × 31 Euro (2.000 Aktien)'],
    ['de', 'Die Stadt bestellt 120 Busse für 400.000 Euro pro Stück.', '120 × 400.000 Euro (120 Busse)'],
    ['fr', 'Il a cédé 40.000 actions à 25 euros.', '40000 × 25 euros (40.000 actions)'],
    ['fr', 'La région achète 80 rames au prix de 9 millions d’euros l’unité.', undefined],
    ['es', 'Vendió 3.000 acciones a 7,20 euros cada una.', '3000 × 7,20 euros (3.000 acciones)'],
    ['pt', 'Comprou 2 milhões de ações a R$ 15.', '2000000 × R$ 15 (2 milhões de ações)'],
    ['nl', 'Het fonds kocht 8.000 aandelen voor 21 euro per stuk.', '8000 × 21 euro (8.000 aandelen)'],
    ['nl', 'Zij verkocht 500 aandelen tegen 30 euro.', '500 × 30 euro (500 aandelen)'],
  ])('%s: %s', (language, text, expected) => {
    expect(counts(language, text)).toEqual(expected ? [expected] : []);
  });

  it.each([
    ['it', 'Apre 300 negozi con 5 milioni di euro.'],
    ['it', 'Nel 2024 azioni a 12 euro, oggi a 15 euro.'],
    ['it', 'Ha 300 dipendenti e un titolo a 12 euro.'],
    ['en', 'It cut 500 jobs at a cost of $40 million.'],
    ['en', 'In 2023 shares traded at $12.'],
    ['en', 'The fund holds 5,000 shares. They cost $12 each.'],
    ['en', 'About 3.5 shares at $10 were left.'],
    ['de', 'Sie zahlte 5.000 Beschäftigten am Freitag 300 Euro.'],
    ['fr', 'Les 40 salariés ont reçu une prime à 500 euros.'],
    ['es', 'Despidió a 300 personas y pagó 2 millones de euros.'],
    ['pt', 'As 12 lojas faturaram R$ 3 milhões.'],
    ['nl', 'Na 3 jaar kost het 40 euro per stuk.'],
  ])('is not found in %s: %s', (language, text) => {
    expect(counts(language, text)).toEqual([]);
  });
});
