import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../src/settings.ts';
import type { Explanation } from '../../src/context/index.ts';
import { allCards, cardOf, lines, read } from './read.ts';
import type { UiLanguage } from '../../src/settings.ts';

/** Every kind of figure, as articles in five languages write it. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  it: [
    'Alibaba Group Holding (NYSE:BABA), Tencent Holding (OTC:TCEHY) e Baidu Inc (NASDAQ:BIDU) hanno speso 50 miliardi di yuan cinesi (7 miliardi di dollari) nella prima metà di quest’anno, rispetto ai 23 miliardi di yuan cinesi di un anno fa.',
    'Il prezzo varia da 12.000 a 13.000 dollari l’uno; altri costano 82,50 dollari al barile o 1.250.000,50 franchi svizzeri.',
    'Le big cinesi sono lontane: gli altri, come Alphabet Inc (NASDAQ:GOOG) (NASDAQ:GOOGL), hanno speso 106 miliardi di dollari nello stesso periodo.',
    'Il titolo Nvidia è salito di oltre il 176% negli ultimi 12 mesi. Alibaba è in calo di oltre il 7,4%.',
    'Nvidia Corp (NASDAQ:NVDA): il titolo è salito dello 0,53% a 130,05 dollari nel pre-market.',
    'Vale 50 miliardi di yuan cinesi (9 miliardi di dollari). La multa è di 300 milioni di rubli (3,3 milioni di dollari).',
    'Il tasso sale dal 3,5% al 3,75%, di 25 punti base. Tratta a 22 volte gli utili. Il 30% di 45 miliardi di euro è fermo.',
    'Il prezzo obiettivo scende a 140 da 182 dollari; ha perso fino al 3-4% in una settimana, circa il 12% in un anno.',
    'Un piano da 847 milioni di corone norvegesi, 1.450 miliardi di won sudcoreani e 2,75-3,15 miliardi di sterline.',
  ],
  en: [
    'Alibaba Group Holding (NYSE:BABA), Tencent Holding (OTC:TCEHY) and Baidu Inc (NASDAQ:BIDU) spent 50 billion yuan ($7 billion) in the first half of this year, compared with 23 billion yuan a year earlier.',
    'It costs between $12,000 and $13,000 each; oil fell to $82.50 a barrel, the watch is CHF 1,250,000.50.',
    'The Chinese are behind: the others spent $106 billion in the same period.',
    'Nvidia shares have gained more than 176% over the last 12 months. Alibaba is down more than 7.4%.',
    'Nvidia Corp (NASDAQ:NVDA) shares rose 0.53% to $130.05 in pre-market trading.',
    'It is worth 50 billion Chinese yuan (US$9 billion). The fine is 300 million roubles.',
    'The rate rises from 3.5% to 3.75%, by 25 basis points. It trades at 22x earnings, 30% of €45 billion.',
  ],
  de: [
    'Alibaba Group Holding (NYSE:BABA) und Baidu Inc (NASDAQ:BIDU) gaben 50 Milliarden Yuan (7 Milliarden Dollar) aus, gegenüber 23 Milliarden Yuan vor einem Jahr.',
    'Er kostet 12.000 bis 13.000 Dollar je Stück; Öl kostet 82,50 Dollar je Barrel, die Uhr 1.250.000,50 Franken.',
    'Nvidia-Aktien legten in den letzten 12 Monaten um mehr als 176 Prozent zu, Alibaba verlor 7,4 Prozent.',
    'Die Aktie der Nvidia Corp (NASDAQ:NVDA) stieg vorbörslich um 0,53 Prozent auf 130,05 Dollar.',
    'Der Wert beträgt 50 Milliarden Yuan (9 Milliarden US-Dollar), die Strafe 300 Millionen Rubel.',
  ],
  fr: [
    'Alibaba Group Holding (NYSE:BABA) et Baidu Inc (NASDAQ:BIDU) ont dépensé 50 milliards de yuans (7 milliards de dollars), contre 23 milliards de yuans il y a un an.',
    'Il coûte entre 12 000 et 13 000 dollars l’unité ; le baril vaut 82,50 dollars le baril.',
    'L’action Nvidia a gagné plus de 176 % sur les 12 derniers mois, Alibaba recule de 7,4 %.',
    'L’action Nvidia Corp (NASDAQ:NVDA) gagne 0,53 % à 130,05 dollars en avant-Bourse.',
    'Il vaut 50 milliards de yuans (9 milliards de dollars américains), l’amende 300 millions de roubles.',
  ],
  es: [
    'Alibaba Group Holding (NYSE:BABA) y Baidu Inc (NASDAQ:BIDU) gastaron 50.000 millones de yuanes (7.000 millones de dólares), frente a los 23.000 millones de yuanes de hace un año.',
    'Cuesta entre 12.000 y 13.000 dólares cada uno; el crudo vale 82,50 dólares por barril.',
    'Las acciones de Nvidia han subido más de un 176 % en los últimos 12 meses, Alibaba cae un 7,4 %.',
    'La acción de Nvidia Corp (NASDAQ:NVDA) sube un 0,53 % hasta 130,05 dólares en la preapertura.',
    'Vale 50.000 millones de yuanes (9.000 millones de dólares estadounidenses), la multa 300 millones de rublos.',
  ],
};

const HOMES = ['EUR', 'USD', 'CHF', 'JPY'];

function* everyCard(): Generator<[where: string, card: Explanation]> {
  for (const [written, texts] of Object.entries(ARTICLES))
    for (const published of ['2024-08-26', null] as const)
      for (const language of UI_LANGUAGES)
        for (const home of HOMES)
          for (const card of allCards(read(texts, { language: written, published }), { language, home, scale: true }))
            yield [`${written} article, ${language} card, ${home}: ${card.kicker}`, card];
}

/** The longest row that the design states word for word is one letter longer than the others may be. */
const LONGEST_ROW = 39;
/** Nineteen, a space before a qualifier, and the four that Spanish needs for a range of "523.000–599.000 M JPY". */
const LONGEST_HEADLINE = 24;
/** A name, or a sentence that is no number, is set smaller and may take two lines. */
const isNumber = (headline: string) => /\d/.test(headline);

describe('every card in five languages', () => {
  const cards = [...everyCard()];

  it('is there', () => {
    expect(cards.length).toBeGreaterThan(1500);
  });

  it('fits its lines', () => {
    const tooLong = cards.flatMap(([where, { kicker, headline, qualifier, rows, source, offers }]) => [
      ...(kicker.length > 44 ? [`${where}: kicker`] : []),
      ...(source.length > 46 ? [`${where}: source ${source}`] : []),
      ...(rows.length > 3 ? [`${where}: ${rows.length} rows`] : []),
      ...rows
        .filter(({ label, value }) => label.length + value.length > LONGEST_ROW)
        .map(({ label, value }) => `${where}: row ${label} | ${value}`),
      ...(!offers && isNumber(headline) && headline.length - (qualifier?.length ?? 0) > LONGEST_HEADLINE
        ? [`${where}: headline ${headline}`]
        : []),
      ...(qualifier && qualifier.length > 19 ? [`${where}: qualifier ${qualifier}`] : []),
    ]);
    expect([...new Set(tooLong)]).toEqual([]);
  });

  it('ends its headline with its qualifier', () => {
    const others = cards.filter(([, { headline, qualifier }]) => qualifier && !headline.endsWith(` ${qualifier}`));
    expect(others.map(([where]) => where)).toEqual([]);
  });

  it('uses plain spaces and the true minus', () => {
    for (const [where, card] of cards) {
      const text = [...lines(card), card.label, ...card.working].join('\n');
      expect(text, where).not.toMatch(/[\u00a0\u202f\u2009]/);
      expect(text, where).not.toMatch(/(?:^|[\s(|])-\d/m);
      expect(text, where).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });

  it('says something for who cannot see it', () => {
    for (const [where, { label }] of cards) expect(label.length, where).toBeGreaterThan(5);
  });
});

describe('the cards of the demo article in German, French and Spanish', () => {
  const article = read([...ARTICLES['it']!], { introduced: ['NVDA'] });

  it.each<[UiLanguage, string, ...string[]]>([
    [
      'de',
      '50 miliardi di yuan cinesi',
      '50 Milliarden Yuan · 26. Aug 2024',
      '≈ 6,29 Milliarden €',
      'letzter Kurs (13. Apr 2026) | 6,26 Mrd. €',
      '✓ 7 Mrd. $ im Artikel | stimmt (−0,3 %)',
      'EZB 26. Aug 2024 · 1 € = 7,9512 CNY',
    ],
    [
      'fr',
      '50 miliardi di yuan cinesi',
      '50 milliards de yuans · 26 août 2024',
      '≈ 6,29 milliards €',
      'dernier taux (13 avr 2026) | 6,26 Md€',
      "✓ 7 Md$ dans l'article | juste (−0,3 %)",
      'BCE 26 août 2024 · 1 € = 7,9512 CNY',
    ],
    [
      'es',
      '50 miliardi di yuan cinesi',
      '50.000 millones de yuanes · 26 ago 2024',
      '≈ 6.290 millones €',
      'último cambio (13 abr 2026) | 6.260 M€',
      '✓ 7.000 M$ | cuadra (−0,3 %)',
      'BCE 26 ago 2024 · 1 € = 7,9512 CNY',
    ],
    [
      'de',
      '0,53%',
      '+0,53 % → 130,05 $ · vorbörslich',
      '≈ 129,36 $ Vortagesschluss',
      'Differenz je Aktie | +0,69 $',
      '130,05 $ in Euro | ≈ 116,50 €',
      'Rechnung: 130,05 ÷ 1,0053',
    ],
    [
      'fr',
      '176%',
      'plus de +176 % en 12 mois',
      '× 2,76 au moins',
      '1 000 € seraient devenus | 2 760 €',
      "baisse qui l'annulerait | −63,8 %",
      'Prix seul : hors dividendes, change, frais',
    ],
    [
      'es',
      '23 miliardi di yuan cinesi',
      '50.000 frente a 23.000 millones de yuanes',
      '+117 % en un año',
      'más del doble | × 2,17',
      'diferencia | 27.000 M CNY ≈ 3.400 M€',
      'Cálculo: 50.000 ÷ 23.000 − 1',
    ],
  ])('%s: %s', (language, exact, ...expected) => {
    expect(lines(cardOf(exact, article, { language }))).toEqual(expected);
  });
});
