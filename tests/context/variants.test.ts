import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar.ts';
import type { Passage } from '../../src/context/index.ts';
import { explain } from '../../src/context/index.ts';
import { ARTICLE_DAY, rates, tableOf } from './rates.ts';
import { allCards, cardOf, lines, read } from './read.ts';
import { CARD_WORDS } from '../../src/i18n/cards.ts';

const PAIR = 'Hanno speso 50 miliardi di yuan cinesi (7 miliardi di dollari) nella prima metà di quest’anno in server.';

describe('money', () => {
  it('shows how it is worked out, step by step', () => {
    expect(cardOf('50 miliardi di yuan cinesi', read([PAIR])).working).toEqual([
      '50 mld CNY ÷ 7,9512 = 6,288 mld €',
      "× 1,1163 = 7,020 mld $; l'articolo dice 7 (arrotondato: 6,5–7,5) → compatibile",
      'Somma di un periodo (gen–giu 2024)',
      'Con il cambio medio del periodo il valore cambia di poco.',
    ]);
  });

  it('answers with the verdict who reads the restated amount in the own currency', () => {
    const card = cardOf('50 miliardi di yuan cinesi', read([PAIR]), { home: 'USD' });
    expect(card.headline).toBe('✓ torna: 7,02 mld $');
    expect(card.rows).toEqual([
      { label: "nell'articolo", value: '7 mld $ (−0,3%)' },
      { label: 'ultimo cambio', value: '7,32 mld $' },
    ]);
    expect(card.source).toBe('BCE 26 ago 2024 · 1 $ = 7,1228 CNY (calcolato)');
    const english = cardOf('50 miliardi di yuan cinesi', read([PAIR]), { home: 'USD', language: 'en' });
    expect(english.headline).toBe('✓ adds up: $7.02bn');
  });

  it('gives both sides of a conversion the check', () => {
    const card = cardOf('7 miliardi di dollari', read([PAIR]));
    expect(card.verdict).toBe('consistent');
    expect(card.rows.map(({ label, value }) => `${label} | ${value}`)).toContain('✓ 50 mld CNY | torna (−0,3%)');
    expect(card.label).toContain("La conversione dell'articolo da 50 miliardi di yuan è compatibile.");
    expect(cardOf('7 miliardi di dollari', read([PAIR]), { home: 'USD' }).headline).toBe('✓ torna: 7,02 mld $');
  });

  it('says what a wrong conversion should have been', () => {
    const card = cardOf(
      '50 miliardi di yuan cinesi',
      read(['Hanno speso 50 miliardi di yuan cinesi (9 miliardi di dollari).']),
    );
    const row = card.rows.find(({ label }) => label.startsWith('⚠'))!;
    expect(`${row.label}: ${row.value}`).toBe('⚠ non torna: dovrebbero essere 7,02 mld $');
    expect(card.verdict).toBe('off');
  });

  it('says how far a loose conversion is off, and why perhaps', () => {
    const card = cardOf(
      '14,0 miliardi di yuan',
      read(['Un prestito da 14,0 miliardi di yuan (1,85 miliardi di dollari).']),
    );
    expect(card.rows.at(-1)).toMatchObject({ label: '≈ 1,85 mld $', value: 'torna quasi (−6%)' });
    expect(card.working).toContain("forse un cambio di un'altra data");
  });

  it('shows an amount in the own currency in the second one', () => {
    const article = read(['Un piano da 3 miliardi di euro.']);
    expect(cardOf('3 miliardi di euro', article).headline).toBe('≈ 3,35 miliardi $');
    expect(cardOf('3 miliardi di euro', article, { second: 'GBP' }).headline).toBe('≈ 2,54 miliardi £');
  });

  it('says "today" only for the last rate published', () => {
    const snapshot = { ...rates(), latestIsCurrent: true };
    expect(
      cardOf('106 miliardi di dollari', read(['Hanno speso 106 miliardi di dollari.']), { snapshot }).rows[0],
    ).toEqual({
      label: 'oggi',
      value: '90,7 mld €',
    });
  });

  it('N4 says that the article has no date, and uses the latest rate', () => {
    const card = cardOf('106 miliardi di dollari', read(['Hanno speso 106 miliardi di dollari.'], { published: null }));
    expect(card.headline).toBe('≈ 90,7 miliardi €');
    expect(card.rows).toEqual([{ label: "⚠ data dell'articolo", value: 'non trovata', tone: 'warn' }]);
    expect(card.sparkline).toBeUndefined();
  });

  it('N5 names the day of a rate that is only the nearest one known', () => {
    const card = cardOf(
      '106 miliardi di dollari',
      read(['Hanno speso 106 miliardi di dollari.'], { published: '2024-09-20' }),
    );
    expect(card.rows[0]).toEqual({ label: '⚠ cambio più vicino', value: '26 ago 2024', tone: 'warn' });
  });

  it('N5 uses Friday’s rate on a Sunday, with its own date', () => {
    const snapshot = { ...rates(), onDate: [tableOf('2024-08-23')] };
    const sunday = addDays(ARTICLE_DAY, -1);
    const card = cardOf(
      '106 miliardi di dollari',
      read(['Hanno speso 106 miliardi di dollari.'], { published: sunday }),
      { snapshot },
    );
    expect(card.source).toBe('BCE 23 ago 2024 · 1 € = 1,1121 $');
    expect(card.rows[0]?.tone).toBeUndefined();
  });

  it('never takes the latest rate for that of a day without one', () => {
    const snapshot = { ...rates(), onDate: [] };
    const card = cardOf(
      '106 miliardi di dollari',
      read(['Hanno speso 106 miliardi di dollari.'], { published: '1995-03-01' }),
      { snapshot },
    );
    expect(lines(card)).toEqual([
      '106 miliardi di dollari (USD) · 1 mar 1995',
      'nessun tasso ufficiale',
      'ultimo cambio (13 apr 2026) | 90,7 mld €',
      'Nessun cambio noto del 1 mar 1995',
    ]);
    expect(card.home).toBeUndefined();
  });

  it('shows what the article restates where there is no official rate, never one to one', () => {
    const article = read(['La multa è di 3 miliardi di rubli (33 milioni di dollari).']);
    expect(lines(cardOf('3 miliardi di rubli', article))).toEqual([
      '3 miliardi di rubli · 26 ago 2024',
      'nessun tasso ufficiale',
      "33 mln $ nell'articolo | ≈ 29,6 mln €",
      'Nessun cambio noto per RUB',
    ]);
    expect(cardOf('33 milioni di dollari', article).headline).toBe('≈ 29,6 milioni €');
  });

  it('N6 converts what gave way to the euro by the law’s rate', () => {
    const card = cardOf(
      '3.000 miliardi di lire',
      read(['Il debito era di 3.000 miliardi di lire.'], { published: ARTICLE_DAY }),
    );
    expect(card.headline).toBe('≈ 1,55 miliardi €');
    expect(card.source).toBe('Cambio fissato per legge · 1 € = 1.936,27 ITL');
  });

  it('keeps a price’s cents and the digits of what it comes from', () => {
    const article = read(['Il titolo vale 130,05 dollari, una matita 0,0042 dollari.']);
    expect(cardOf('130,05 dollari', article).headline).toBe('≈ 116,50 €');
    expect(cardOf('130,05 dollari', article, { home: 'JPY' }).headline).toBe('≈ 18.750 JPY');
    expect(cardOf('0,0042 dollari', article).headline).toBe('≈ 0,0038 €');
  });

  it('says what a price is for', () => {
    expect(cardOf('82,50 dollari', read(['Il greggio costa 82,50 dollari al barile.'])).kicker).toBe(
      '82,50 $ al barile · 26 ago 2024',
    );
    expect(
      cardOf('$19.9 billion', read(['It earned $19.9 billion a year earlier.'], { language: 'en' }), { language: 'en' })
        .kicker,
    ).toBe('$19.9 billion · 26 Aug 2024');
  });

  it('carries the hedge and the sign', () => {
    expect(cardOf('50 miliardi di dollari', read(['Hanno speso oltre 50 miliardi di dollari.'])).kicker).toBe(
      'oltre 50 miliardi di dollari · 26 ago 2024',
    );
    expect(
      cardOf('$(3.2) million', read(['It lost $(3.2) million.'], { language: 'en' }), { language: 'en' }).headline,
    ).toBe('≈ −€2.87 million');
  });

  it('offers the other dollars where the text does not say whose', () => {
    const article = read([
      'Costa 3 miliardi di dollari. Vale 4 miliardi di dollari canadesi. Rende 5 miliardi di dollari statunitensi.',
    ]);
    expect(cardOf('3 miliardi di dollari', article).alternatives).toEqual(['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD']);
    expect(cardOf('4 miliardi di dollari canadesi', article).alternatives).toBeUndefined();
    expect(cardOf('5 miliardi di dollari statunitensi', article).alternatives).toBeUndefined();
  });

  it('says that a currency was inferred, and doubts', () => {
    const text = 'Ricavi per 120 milioni.';
    const passage: Passage = {
      text,
      subjects: [
        {
          kind: 'money',
          currency: 'USD',
          low: 12e7,
          high: 12e7,
          decimals: 1e6,
          form: 'amount',
          inferred: true,
          start: 11,
          end: 22,
        },
      ],
      relations: [],
    };
    const reading = {
      article: { url: 'https://example.org', authors: [], published: ARTICLE_DAY },
      passages: [passage],
    };
    const reader = { homeCurrency: 'EUR', language: 'it', scale: false } as const;
    const card = explain(reading, { passage: 0, subject: 0 }, rates(), reader, CARD_WORDS.it);
    expect(card.rows).toContainEqual({ label: 'valuta', value: 'dollari USA (dedotto)' });
    expect(card.working).toContain('? rilevato con incertezza');
    expect(card.confidence).toBeLessThan(0.9);
  });

  it('makes a large sum felt, where the reader wants it and there is room', () => {
    const article = read(['Un piano da 3 miliardi di dollari. Il resto vale 106 miliardi di dollari.']);
    const scaled = (exact: string) => cardOf(exact, article, { scale: true }).rows.at(-1);
    expect(scaled('3 miliardi di dollari')).toEqual({ label: 'per abitante (Italia)', value: '≈ 46 €' });
    expect(scaled('106 miliardi di dollari')).toEqual({ label: 'quota del PIL (Italia 2024)', value: '4,3%' });
    expect(cardOf('3 miliardi di dollari', article).rows).toHaveLength(1);
    expect(cardOf('50 miliardi di yuan cinesi', read([PAIR]), { scale: true }).rows).toHaveLength(2);
  });

  it('multiplies a price by its count', () => {
    const text = 'Un milione di unità a 12.000 dollari l’una.';
    const money = read([text]).passages[0]!.subjects.find(({ kind }) => kind === 'money')!;
    const passage: Passage = {
      text,
      subjects: [money],
      relations: [{ type: 'countTimesPrice', count: 1e6, countSpan: { start: 0, end: 10 }, price: 0, confidence: 0.9 }],
    };
    const reading = {
      article: { url: 'https://example.org', authors: [], published: ARTICLE_DAY },
      passages: [passage],
    };
    const reader = { homeCurrency: 'EUR', language: 'it', scale: false } as const;
    const card = explain(reading, { passage: 0, subject: 0 }, rates(), reader, CARD_WORDS.it);
    expect(card.rows).toContainEqual({ label: '× Un milione', value: '≈ 12 mld $' });
  });
});

describe('the line between then and now', () => {
  it('says in words what it shows', () => {
    const { sparkline } = cardOf('50 miliardi di yuan cinesi', read([PAIR]));
    expect(sparkline).toMatchObject({ change: '−0,4%' });
    expect(sparkline?.description).toMatch(
      /^Da 6,29 a 6,26 miliardi € \(−0,4%\), minimo 6,26 miliardi €, massimo [\d,]+ miliardi €$/,
    );
  });

  it('is not drawn between days that lie together', () => {
    const snapshot = { ...rates(), series: [tableOf('2024-08-26'), tableOf('2024-08-29')] };
    expect(cardOf('50 miliardi di yuan cinesi', read([PAIR]), { snapshot }).sparkline).toBeUndefined();
  });
});

describe('a comparison', () => {
  it('takes the other sum of the same period, and calls it theirs only where the text does', () => {
    const flow = 'Hanno speso 7 miliardi di dollari nella prima metà di quest’anno.';
    const other = (text: string) => cardOf('106 miliardi di dollari', read([flow, text])).rows.at(-1);
    expect(other('Gli altri hanno speso 106 miliardi di dollari nello stesso periodo.')).toEqual({
      label: 'rispetto ai 7 mld $',
      value: '× 15',
    });
    expect(other('Gli altri hanno speso 106 miliardi di dollari l’anno scorso.')?.label).not.toMatch(/rispetto/);
    expect(
      cardOf('106 miliardi di euro', read([flow, 'Gli altri hanno speso 106 miliardi di euro nello stesso periodo.']))
        .rows,
    ).toHaveLength(1);
  });

  it('says what an amount became', () => {
    expect(
      lines(cardOf('140 da 182 dollari', read(['Ha tagliato il prezzo obiettivo a 140 da 182 dollari.']))),
    ).toEqual([
      'da 182 a 140 $ · 26 ago 2024',
      '−23%',
      'rapporto | × 0,769',
      'differenza | −42 $ ≈ −37,6 €',
      '140 $ in euro | ≈ 125 €',
      'Calcolo: 140 ÷ 182 − 1 · valori arrotondati',
    ]);
  });

  it('takes "from … to …" without a word of movement for a range', () => {
    const card = cardOf('12.000 a 13.000 dollari', read(['Si chiedono da 12.000 a 13.000 dollari l’uno.']));
    expect(card.headline).toBe('≈ 10.700–11.600 €');
  });

  it('is no more exact than what it compares', () => {
    const article = read(['Utile di 21 miliardi di dollari, rispetto ai 19,9 miliardi di dollari di un anno fa.']);
    expect(cardOf('19,9 miliardi di dollari', article)).toMatchObject({ headline: '+6% in un anno' });
  });
});

describe('a per cent', () => {
  it.each([
    ['it', 'La disoccupazione è salita al 6,2% a luglio.', '6,2%', '6,2 su 100'],
    ['it', 'Il rendimento è salito dal 3,5% al 3,8%.', '3,8%', '+0,3 punti %'],
    ['en', 'Unemployment rose to 6.2% in July from 6.0%.', '6.2%', '+0,2 punti %'],
    ['en', 'The rate fell from 3.75% to 3.5%.', '3.75%', '−0,25 punti %'],
    ['de', 'Die Quote stieg auf 6,2 Prozent.', '6,2 Prozent', '6,2 su 100'],
    ['es', 'La inflación subió hasta el 3,2 % desde el 2,9 %.', '3,2 %', '+0,3 punti %'],
  ])('that is a level and not a move is not multiplied with (%s: %s)', (language, text, exact, headline) => {
    expect(cardOf(exact, read([text], { language })).headline).toBe(headline);
  });

  it('of something that nobody can buy shows what becomes of 100', () => {
    const card = cardOf('12%', read(['I ricavi sono aumentati del 12% in un anno.']));
    expect(card.rows[0]).toEqual({ label: '100 diventano', value: '112' });
    expect(card.source).toBe('Calcolo: 1 + 12/100');
  });

  it('keeps all its digits in the multiplier', () => {
    expect(cardOf('0,53%', read(['Il titolo è salito dello 0,53%.'])).headline).toBe('× 1,0053');
    expect(cardOf('3%', read(['Il titolo perde il 3%.'])).headline).toBe('× 0,97');
  });

  it('above a hundred downwards claims no direction', () => {
    expect(cardOf('130%', read(['Le perdite sono diminuite del 130%.'])).headline).toBe('130 su 100');
  });

  it('names a company only where the article or the directory knows one', () => {
    expect(cardOf('3%', read(['Disoccupazione in calo del 3%.'])).kicker).toBe('−3%');
  });

  it('of an amount is worked out', () => {
    expect(lines(cardOf('30%', read(['Il 30% di 50 miliardi di dollari va alla ricerca.'])))).toEqual([
      '30% di 50 mld $',
      '≈ 15 miliardi $',
      '15 mld $ in euro | ≈ 13,4 mld €',
      'Calcolo: 50 mld $ × 30/100',
    ]);
  });

  it('in basis points is said in percentage points', () => {
    expect(cardOf('25 punti base', read(['La Bce taglia i tassi di 25 punti base.'])).headline).toMatch(
      /0,25 punti %$/,
    );
  });

  it('with its price tells between which prices rounding leaves the one before', () => {
    const card = cardOf(
      '0,53%',
      read(['Il titolo NVDA è salito dello 0,53% a 130,05 dollari nel pre-market.'], { introduced: ['NVDA'] }),
    );
    expect(card.working.join(' ')).toBe(
      "Per l'arrotondamento la chiusura sta fra 129,35 e 129,38 $. Il pre-market è lo scambio prima delle 9:30 di New York (15:30 in Italia): pochi scambi, prezzi meno affidabili.",
    );
  });

  it('before the market opens, on a page dated on a weekend, says that the date cannot be right', () => {
    const text = 'Il titolo è salito dello 0,53% a 130,05 dollari nel pre-market.';
    const card = cardOf('0,53%', read([text], { published: '2024-08-25' }));
    expect(card.rows.at(-1)).toEqual({ label: '⚠ data della pagina', value: 'domenica, borse chiuse', tone: 'warn' });
    expect(cardOf('0,53%', read([text])).rows).toHaveLength(2);
  });
});

describe('a multiple', () => {
  it('says of what, and what that means', () => {
    const article = read(['The stock trades at 22x earnings, or 12.4 times Ebitda.'], { language: 'en' });
    expect(cardOf('22x', article, { language: 'en' })).toMatchObject({
      kicker: '22 times earnings',
      headline: '× 22',
      rows: [{ label: 'yearly earnings on the price', value: '4.5%' }],
      body: 'The price equals that many years of earnings.',
    });
    expect(cardOf('12.4 times', article, { language: 'en' }).kicker).toBe('12.4 times Ebitda');
  });
});

describe('a ticker', () => {
  const TICKERS =
    'Alphabet Inc (NASDAQ:GOOG) (NASDAQ:GOOGL), Tencent Holding (OTC:TCEHY), Alibaba Group Holding (NYSE:BABA) e un titolo (NYSE:XYZQ).';

  it('tells the share classes of one company apart', () => {
    for (const exact of ['NASDAQ:GOOG', 'NASDAQ:GOOGL'])
      expect(cardOf(exact, read([TICKERS])).body).toBe(
        'Alphabet: GOOG (classe C, senza voto) · GOOGL (classe A, 1 voto)',
      );
  });

  it('N7 tells what a depositary receipt stands for', () => {
    expect(cardOf('OTC:TCEHY', read([TICKERS])).body).toBe('ADR non sponsorizzato/OTC: 1 ADR = 1 azione HK:0700');
    expect(cardOf('NYSE:BABA', read([TICKERS])).body).toBe('ADR: 1 ADR = 8 azioni HK:9988');
  });

  it('claims no company for a symbol that nobody knows', () => {
    const card = cardOf('NYSE:XYZQ', read(['Comprate il titolo (NYSE:XYZQ) subito.']), {
      snapshot: { ...rates(), instruments: [] },
    });
    expect(card).toMatchObject({ headline: 'XYZQ', source: 'Simbolo plausibile, non in archivio' });
  });

  it('counts the name in every block of the page, also where no figure stands', () => {
    const reading = {
      ...read(['I chip di Nvidia Corp (NASDAQ:NVDA).']),
      texts: ['I chip di Nvidia Corp (NASDAQ:NVDA).', 'Nvidia cresce, Nvidia corre.', 'Nvidiana'],
    };
    expect(cardOf('NASDAQ:NVDA', reading).source).toBe('Semiconduttori · citata 3 volte');
  });

  it('lists the other figures that the article gives for the company', () => {
    const card = cardOf(
      'NASDAQ:NVDA',
      read(['I chip di Nvidia Corp (NASDAQ:NVDA).', 'Nvidia è salita di oltre il 176% negli ultimi 12 mesi.']),
    );
    expect(card.working).toEqual(["Altre cifre nell'articolo: oltre +176% in 12 mesi"]);
  });

  it('lists a price that a move led to once, with its move', () => {
    const card = cardOf('NYSE:F', read(['Ford Motor (NYSE:F) sale del 2% a 12 dollari.']));
    expect(JSON.stringify(card).match(/12,00/g)).toHaveLength(1);
    expect(card.working.join()).not.toContain('12');
  });

  it('leads to the market’s own page', () => {
    expect(cardOf('NASDAQ:GOOG', read([TICKERS])).link).toEqual({
      label: 'Apri ↗',
      url: 'https://www.nasdaq.com/market-activity/stocks/goog',
    });
  });
});

describe('every card', () => {
  it('of the same article is the same twice, and leaves its arguments alone', () => {
    const reading = read([PAIR]);
    const before = structuredClone(reading);
    expect(allCards(reading)).toEqual(allCards(reading));
    expect(reading).toEqual(before);
  });
});
