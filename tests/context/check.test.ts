import { describe, expect, it } from 'vitest';
import { check, type Check } from '../../src/context/check.ts';
import type { ReferenceSnapshot } from '../../src/reference/snapshot.ts';
import type { IsoDate } from '../../src/calendar.ts';
import { ARTICLE_DAY, rates, tableOf } from './rates.ts';
import { cardOf, read } from './read.ts';

/** What a card says of the conversion that a sentence states: its verdict, and why. */
function judge(
  text: string,
  language: string,
  { published = ARTICLE_DAY, snapshot = rates() }: { published?: IsoDate | null; snapshot?: ReferenceSnapshot } = {},
): Check | undefined {
  const reading = read([text], { language, published });
  const passage = reading.passages[0]!;
  const relation = passage.relations.find((relation) => relation.type === 'conversion');
  const found = passage.subjects.map(({ start, end }) => text.slice(start, end)).join(' | ');
  if (relation?.type !== 'conversion') throw new Error(`no conversion seen in "${text}", only ${found}`);
  return check({ article: reading.article, snapshot }, passage, relation);
}

const CORRECT: readonly (readonly [language: string, text: string])[] = [
  ['it', 'Hanno speso 50 miliardi di yuan cinesi (7 miliardi di dollari) in server.'],
  ['it', 'Un ordine da 3,5 miliardi di dollari (3,1 miliardi di euro) per nuovi aerei.'],
  ['it', 'La villa è costata 120 milioni di sterline (circa 142 milioni di euro).'],
  ['it', 'Il governo stanzia 1.200 miliardi di yen (7,5 miliardi di euro).'],
  ['it', 'La multa è di 900 milioni di dollari, pari a 806 milioni di euro.'],
  ['it', 'Il gruppo ha raccolto 40 milioni di franchi svizzeri (42,3 milioni di euro).'],
  ['it', 'La commessa vale 25 miliardi di rupie indiane (267 milioni di euro).'],
  ['it', 'Il debito sale a 2 miliardi di corone svedesi (175 milioni di euro).'],
  ['en', 'The group agreed a $2.5bn (€2.24bn) deal on Monday.'],
  ['en', 'It sold the unit for £1.2 billion ($1.58 billion).'],
  ['en', 'Sales reached 300 billion yen ($2.08 billion) in the quarter.'],
  ['en', 'The bank lent 5 billion yuan ($702 million) to the builder.'],
  ['en', 'The stake is worth HK$3.9 billion (US$500 million).'],
  ['en', 'The mine cost C$640 million (US$474 million).'],
  ['en', 'Profit rose to 1.2 trillion won ($904 million).'],
  ['en', 'It will invest 84 billion rupees ($1 billion) in the plant.'],
  ['en', 'The port was sold for A$1.2bn (US$812m).'],
  ['de', 'Der Fonds verwaltet 300 Milliarden Dollar (269 Milliarden Euro).'],
  ['de', 'Der Kaufpreis liegt bei 1,5 Milliarden Pfund (1,77 Milliarden Euro).'],
  ['de', 'Die Bank zahlt 80 Millionen Franken (84,6 Millionen Euro).'],
  ['de', 'Das Werk kostet 100 Milliarden Yen, umgerechnet 621 Millionen Euro.'],
  ['de', 'Der Auftrag umfasst 12 Milliarden schwedische Kronen (1,05 Milliarden Euro).'],
  ['de', 'Die Strafe beträgt 50 Millionen Euro (56 Millionen Dollar).'],
  ['de', 'Sie bietet 4,2 Milliarden Dollar (rund 3,8 Milliarden Euro).'],
  ['fr', 'Le groupe investit 7 milliards de dollars (6,3 milliards d’euros) en Asie.'],
  ['fr', 'La vente rapporte 500 millions de livres, soit 591 millions d’euros.'],
  ['fr', 'Le plan prévoit 20 milliards de yuans (2,5 milliards d’euros).'],
  ['fr', 'La banque provisionne 1,5 milliard de francs suisses (1,59 milliard d’euros).'],
  ['fr', 'Le contrat atteint 90 milliards de yens (559 millions d’euros).'],
  ['fr', 'La levée atteint 250 millions d’euros (279 millions de dollars).'],
  ['fr', 'Le fonds promet 1 milliard de dollars (environ 900 millions d’euros).'],
  ['es', 'La compra costó 3.500 millones de dólares (3.135 millones de euros).'],
  ['es', 'El club vale 200 millones de libras (236 millones de euros).'],
  ['es', 'La filial ganó 1.000 millones de reales (163 millones de euros).'],
  ['es', 'El proyecto cuesta 2,000 millones de pesos mexicanos (104 millones de dólares).'],
  ['es', 'La empresa ingresó 600 millones de euros (670 millones de dólares).'],
  ['es', 'El banco prestó 10.000 millones de yuanes (1.400 millones de dólares).'],
  ['pt', 'A empresa vai investir R$ 10 bilhões (US$ 1,82 bilhão) no país.'],
  ['pt', 'O negócio soma US$ 5 bilhões (R$ 27,5 bilhões).'],
  ['pt', 'A oferta foi de 2 bilhões de euros (US$ 2,23 bilhões).'],
  ['pt', 'O fundo captou 100 milhões de dólares (90 milhões de euros).'],
  ['pt', 'A venda rendeu 500 milhões de libras (591 milhões de euros).'],
  ['nl', 'Het bedrijf leent 3 miljard dollar (2,7 miljard euro).'],
  ['nl', 'De overname kost 150 miljoen pond (177 miljoen euro).'],
  ['nl', 'De fabriek kost 40 miljard yen (249 miljoen euro).'],
  ['nl', 'China steekt 10 miljard yuan, omgerekend 1,26 miljard euro, in chips.'],
  ['nl', 'De winst was 200 miljoen euro (223 miljoen dollar).'],
  ['nl', 'De bank betaalt 75 miljoen Zwitserse frank (79 miljoen euro).'],
];

/** Converted at the rate of the working day before or after: nothing to object to. */
const ANOTHER_DAY: typeof CORRECT = [
  ['it', 'Il fondo vale 4,2 miliardi di dollari (3,777 miliardi di euro).'],
  ['en', 'The order is worth $10 billion (€8.995 billion).'],
  ['de', 'Der Umsatz lag bei 800 Milliarden Yen (4,982 Milliarden Euro).'],
  ['fr', 'Le chantier coûte 300 millions de livres (355,3 millions d’euros).'],
  ['es', 'La deuda es de 6.000 millones de francos suizos (6.400 millones de euros).'],
];

/** Converted at the rate of a year or two before, or loosely. */
const CLOSE: typeof CORRECT = [
  ['en', 'The film cost $100 million (€93 million) to make.'],
  ['en', 'The state fund lost 60 billion Turkish lira ($2.27 billion).'],
  ['de', 'Die Übernahme kostet 700 Millionen Dollar (650 Millionen Euro).'],
  ['it', 'Il prestito è di 2,0 miliardi di dollari (1,92 miliardi di euro).'],
  ['es', 'El préstamo es de 1.500 millones de dólares (1.400 millones de euros).'],
  ['nl', 'De boete is 400 miljoen dollar (380 miljoen euro).'],
];

const WRONG: readonly (readonly [language: string, text: string, reason: string | undefined])[] = [
  ['it', 'Hanno speso 50 miliardi di yuan cinesi (9 miliardi di dollari).', undefined],
  ['it', 'Il piano vale 5 miliardi di dollari USA (5,58 miliardi di euro).', 'inverted'],
  ['en', 'It raised €500 million (US$448 million) from investors.', 'inverted'],
  ['en', 'He paid £10 million (US$20 million) for the house.', undefined],
  ['en', 'The budget is US$7 billion (€6 million).', 'magnitude'],
  ['de', 'Der Auftrag bringt 2,3 Milliarden US-Dollar (2,6 Milliarden Euro).', 'inverted'],
  ['de', 'Die Strafe beträgt 30 Millionen Euro (12 Millionen US-Dollar).', undefined],
  ['fr', 'Le projet coûte 3 milliards de dollars américains (3,35 milliards d’euros).', 'inverted'],
  ['fr', 'La dette atteint 10 milliards de dollars américains (7,5 milliards d’euros).', undefined],
  ['es', 'La obra cuesta 800 millones de dólares estadounidenses (893 millones de euros).', 'inverted'],
  ['es', 'La multa es de 40 millones de dólares estadounidenses (25 millones de euros).', undefined],
  ['pt', 'A dívida é de US$ 1 bilhão (R$ 182 milhões).', 'inverted'],
  ['pt', 'O contrato vale R$ 300 milhões (US$ 100 milhões).', undefined],
  ['nl', 'Het project kost 500 miljoen Amerikaanse dollar (558 miljoen euro).', 'inverted'],
  ['nl', 'De schuld is 1,2 miljard Amerikaanse dollar (650 miljoen euro).', undefined],
];

describe('a stated conversion', () => {
  it.each(CORRECT)('that is right adds up (%s: %s)', (language, text) => {
    expect(judge(text, language)?.verdict).toBe('consistent');
  });

  it.each(ANOTHER_DAY)('at the rate of the day beside adds up (%s: %s)', (language, text) => {
    expect(judge(text, language)?.verdict).toBe('consistent');
  });

  it.each(CLOSE)('that is loose, or at the rate of a year before, nearly adds up (%s: %s)', (language, text) => {
    expect(judge(text, language)?.verdict).toBe('close');
  });

  it.each(WRONG)('that is wrong does not add up (%s: %s)', (language, text, reason) => {
    const checked = judge(text, language);
    expect(checked?.verdict).toBe('off');
    expect(checked?.reason?.kind).toBe(reason);
  });
});

describe('the day whose rate fits better', () => {
  it('is named for a conversion of the year before', () => {
    const checked = judge('The state fund lost 60 billion Turkish lira ($2.27 billion).', 'en');
    expect(checked?.reason).toEqual({ kind: 'otherDay', date: '2023-08-25' });
  });

  it('is looked for in a year that the sentence names, however long ago', () => {
    const checked = judge('Nel 2008 la banca pagò 50 miliardi di dollari USA (36 miliardi di euro).', 'it');
    expect(checked).toMatchObject({ verdict: 'close', reason: { kind: 'otherDay', date: '2008-12-31' } });
  });
});

describe('no verdict against the article', () => {
  const NOT_SURE: readonly (readonly [
    why: string,
    language: string,
    text: string,
    options: Parameters<typeof judge>[2],
  ])[] = [
    [
      'when the sentence names another year',
      'it',
      'Nel 2003 aveva pagato 50 miliardi di dollari USA (30 miliardi di euro).',
      {},
    ],
    [
      'when the article has no date',
      'it',
      'Hanno speso 50 miliardi di yuan cinesi (9 miliardi di dollari).',
      { published: null },
    ],
    [
      'when only the rate of another month is known',
      'it',
      'Hanno speso 50 miliardi di yuan cinesi (9 miliardi di dollari).',
      { published: '2024-10-14' },
    ],
    [
      'when a bare dollar can be the Canadian one',
      'en',
      'The family paid $10 million (€6.6 million) for the site.',
      {},
    ],
    ['when a bare dollar can be the Australian one', 'en', 'The brewer paid $50 million (£25.7 million).', {}],
    ['when a bare peso can be another country’s', 'es', 'La obra cuesta 500 millones de pesos (450.000 euros).', {}],
    ['when there is no rate', 'it', 'La multa è di 3 miliardi di rubli (33 milioni di dollari).', {}],
  ];

  it.each(NOT_SURE)('%s (%s: %s)', (_why, language, text, options = {}) => {
    expect(judge(text, language, options)?.verdict).toBeUndefined();
  });

  it('is given where the rates are the Banca d’Italia’s, since articles may use a market’s', () => {
    const table = { date: ARTICLE_DAY, source: 'BancaDItalia', perEuro: { USD: 1.1163, ARS: 1056.4 } } as const;
    const snapshot = { ...rates(), onDate: [table], around: [], earlier: [], series: [] };
    const text = 'Una casa da 10 milioni di pesos argentini (7.400 dollari USA).';
    expect(judge(text, 'it', { snapshot })).toMatchObject({ computed: expect.closeTo(10_567, 0) });
    expect(judge(text, 'it', { snapshot })?.verdict).toBeUndefined();
  });

  it('leaves the currency that fits as the first to choose', () => {
    const card = cardOf(
      '$10 million',
      read(['The family paid $10 million (€6.6 million) for the site.'], { language: 'en' }),
      {
        language: 'en',
      },
    );
    expect(card.alternatives?.[0]).toBe('CAD');
    expect(card.rows).toContainEqual({ label: 'if Canadian dollars', value: '✓ adds up' });
    expect(card.verdict).toBeUndefined();
    expect(card.confidence).toBeLessThan(0.9);
  });
});

describe('what the check allows', () => {
  it('is the spread of the rates of five working days, or two per cent where they are not known', () => {
    const text = 'Il fondo vale 1.003 miliardi di dollari USA (912,1 miliardi di euro).';
    expect(judge(text, 'it')?.verdict).toBe('close');
    expect(judge(text, 'it', { snapshot: { ...rates(), around: [] } })?.verdict).toBe('consistent');
  });

  it('is the rounding of both figures', () => {
    expect(judge('Vale 7 miliardi di dollari USA (6 miliardi di euro).', 'it')?.verdict).toBe('consistent');
    expect(judge('Vale 7,00 miliardi di dollari USA (6,00 miliardi di euro).', 'it')?.verdict).toBe('close');
  });

  it('does not depend on which day is the latest', () => {
    const snapshot = { ...rates(), latest: [tableOf('2024-08-30')] };
    expect(judge('Hanno speso 50 miliardi di yuan cinesi (7 miliardi di dollari).', 'it', { snapshot })?.verdict).toBe(
      'consistent',
    );
  });
});
