import { describe, expect, it } from 'vitest';
import { cardOf, lines, read } from './read.ts';

const TEXTS = [
  'I ricercatori usano i processori di Nvidia Corp (NASDAQ:NVDA) in affitto all’estero.',
  'Le tre società hanno investito insieme 50 miliardi di yuan cinesi (7 miliardi di dollari) nella prima metà di quest’anno, rispetto ai 23 miliardi di yuan cinesi di un anno fa.',
  'Per un modello di Nvidia si chiedono da 12.000 a 13.000 dollari l’uno.',
  'Le aziende cinesi restano indietro: i gruppi americani hanno speso 106 miliardi di dollari nello stesso periodo.',
  'Il titolo Nvidia è salito di oltre il 176% negli ultimi 12 mesi.',
  'Alibaba è in calo di oltre il 7,4% per la debolezza dei consumi.',
  'Le azioni NVDA sono salite dello 0,53% a 130,05 dollari nel pre-market.',
];

const article = read(TEXTS, { introduced: ['NVDA'] });

describe('cards in Italian', () => {
  it.each([
    [
      '50 miliardi di yuan cinesi',
      '50 miliardi di yuan · 26 ago 2024',
      '≈ 6,29 miliardi €',
      'ultimo cambio (13 apr 2026) | 6,26 mld €',
      "✓ 7 mld $ nell'articolo | torna (−0,3%)",
      'BCE 26 ago 2024 · 1 € = 7,9512 CNY',
    ],
    [
      '23 miliardi di yuan cinesi',
      '50 contro 23 miliardi di yuan',
      '+117% in un anno',
      'più del doppio | × 2,17',
      'differenza | 27 mld CNY ≈ 3,40 mld €',
      'Calcolo: 50 ÷ 23 − 1 · valori arrotondati',
    ],
    [
      '106 miliardi di dollari',
      '106 miliardi di dollari (USD) · 26 ago 2024',
      '≈ 95,0 miliardi €',
      'ultimo cambio (13 apr 2026) | 90,7 mld €',
      'rispetto ai 7 mld $ cinesi | × 15',
      'BCE 26 ago 2024 · 1 € = 1,1163 $',
    ],
    [
      '12.000 a 13.000 dollari',
      "12.000–13.000 $ l'uno · 26 ago 2024",
      '≈ 10.700–11.600 €',
      'ultimo cambio | 10.300–11.100 €',
      'ampiezza | 1.000 $ (8%)',
      'BCE 26 ago 2024 · 1 € = 1,1163 $',
    ],
    [
      '0,53%',
      '+0,53% → 130,05 $ · pre-market',
      '≈ 129,36 $ chiusura precedente',
      'differenza per azione | +0,69 $',
      '130,05 $ in euro | ≈ 116,50 €',
      'Calcolo: 130,05 ÷ 1,0053',
    ],
    [
      '176%',
      'oltre +176% in 12 mesi',
      '× 2,76 almeno',
      '1.000 € sarebbero diventati | 2.760 €',
      'calo che lo annullerebbe | −63,8%',
      'Solo prezzo: senza dividendi, cambi, costi',
    ],
    [
      '7,4%',
      'Alibaba: oltre −7,4%',
      '× 0,926 al massimo',
      'per recuperare serve | +8,0%',
      '⚠ periodo | non indicato',
      'Calcolo: 1 − 7,4/100',
    ],
    [
      'NASDAQ:NVDA',
      'NASDAQ:NVDA · Nasdaq (New York) · USD',
      'NVIDIA Corp',
      "nell'articolo | 130,05 $ (+0,53%)",
      'Semiconduttori · citata 3 volte',
    ],
  ])('%s', (exact, ...expected) => {
    expect(lines(cardOf(exact, article))).toEqual(expected);
  });

  it('are spoken as one sentence', () => {
    expect(cardOf('50 miliardi di yuan cinesi', article).label).toBe(
      "Importo: 50 miliardi di yuan. Circa 6,29 miliardi di euro al cambio del 26 agosto 2024. La conversione dell'articolo in 7 miliardi di dollari è compatibile.",
    );
  });

  it('show the verdict first to a reader at home in the currency of the restatement', () => {
    expect(cardOf('50 miliardi di yuan cinesi', article, { home: 'USD' }).headline).toBe('✓ torna: 7,02 mld $');
  });

  it('say that the article has no date, and use the latest rate', () => {
    const card = cardOf('106 miliardi di dollari', read(TEXTS, { published: null }));
    expect(lines(card)).toEqual([
      '106 miliardi di dollari (USD)',
      '≈ 90,7 miliardi €',
      "⚠ data dell'articolo | non trovata",
      'rispetto ai 7 mld $ cinesi | × 15',
      'BCE 13 apr 2026 · 1 € = 1,1684 $',
    ]);
  });

  it('say that there is no official rate rather than invent one', () => {
    const card = cardOf('3 miliardi di rubli', read(['La multa è di 3 miliardi di rubli.']));
    expect(card.headline).toBe('nessun tasso ufficiale');
  });
});

describe('cards in English', () => {
  it.each([
    [
      '50 miliardi di yuan cinesi',
      '50 billion yuan · 26 Aug 2024',
      '≈ €6.29 billion',
      'latest rate (13 Apr 2026) | €6.26bn',
      "✓ article's $7bn | adds up (−0.3%)",
      'ECB 26 Aug 2024 · €1 = CNY 7.9512',
    ],
    [
      '23 miliardi di yuan cinesi',
      '50 vs 23 billion yuan',
      '+117% in a year',
      'more than double | × 2.17',
      'difference | CNY 27bn ≈ €3.40bn',
      'Computed: 50 ÷ 23 − 1 · rounded inputs',
    ],
    [
      '106 miliardi di dollari',
      '$106 billion · 26 Aug 2024',
      '≈ €95.0 billion',
      'latest rate (13 Apr 2026) | €90.7bn',
      'vs the Chinese $7bn | × 15',
      'ECB 26 Aug 2024 · €1 = $1.1163',
    ],
    [
      '12.000 a 13.000 dollari',
      '$12,000–13,000 each · 26 Aug 2024',
      '≈ €10,700–11,600',
      'latest rate | €10,300–11,100',
      'spread | $1,000 (8%)',
      'ECB 26 Aug 2024 · €1 = $1.1163',
    ],
    [
      '0,53%',
      '+0.53% → $130.05 · pre-market',
      '≈ $129.36 previous close',
      'change per share | +$0.69',
      '$130.05 in euros | ≈ €116.50',
      'Computed: 130.05 ÷ 1.0053',
    ],
    [
      '176%',
      'over +176% in 12 months',
      '× 2.76 at least',
      '€1,000 would have become | €2,760',
      'fall that would undo it | −63.8%',
      'Price only: no dividends, FX, fees',
    ],
    [
      '7,4%',
      'Alibaba: over −7.4%',
      '× 0.926 at most',
      'gain needed to recover | +8.0%',
      '⚠ period | not stated',
      'Computed: 1 − 7.4/100',
    ],
    [
      'NASDAQ:NVDA',
      'NASDAQ:NVDA · Nasdaq (New York) · USD',
      'NVIDIA Corp',
      'in the article | $130.05 (+0.53%)',
      'Semiconductors · mentioned 3 times',
    ],
  ])('%s', (exact, ...expected) => {
    expect(lines(cardOf(exact, article, { language: 'en' }))).toEqual(expected);
  });
});
