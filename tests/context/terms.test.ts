import { describe, expect, it } from 'vitest';
import { explain } from '../../src/context/index.ts';
import { CARD_WORDS } from '../../src/i18n/cards.ts';
import { TERMS as en } from '../../src/i18n/glossary/definitions/en.ts';
import { TERMS as it_ } from '../../src/i18n/glossary/definitions/it.ts';
import { findTerms } from '../../src/i18n/glossary/find.ts';
import { rates } from './rates.ts';
import { lines } from './read.ts';

/** The card of the only term of a text. */
function termCard(text: string, language: 'it' | 'en', terms: typeof en | undefined) {
  const subjects = findTerms(text, 'it');
  const reading = {
    article: { url: 'https://example.org/a', authors: [], language: 'it' },
    passages: [{ text, subjects, relations: [] }],
  };
  const snapshot = { ...rates(), ...(terms ? { terms } : {}) };
  const reader = { homeCurrency: 'EUR', language, scale: false } as const;
  return explain(reading, { passage: 0, subject: 0 }, snapshot, reader, CARD_WORDS[language]);
}

describe('the card of a term', () => {
  it.each([
    [
      'it',
      it_,
      'Nel pre-market il titolo sale.',
      'Termine',
      'Pre-market',
      "Scambi prima dell'apertura ufficiale. A New York: 4:00–9:30 (10:00–15:30 in Italia).",
      "Glossario dell'estensione",
    ],
    [
      'en',
      en,
      'Nel pre-market il titolo sale.',
      'Term',
      'Pre-market',
      'Trading before the official open. In New York: 4:00–9:30 am.',
      'Extension glossary',
    ],
    [
      'it',
      it_,
      'Le spese di capitale crescono.',
      'Termine',
      'Spese di capitale (capex)',
      'Soldi spesi in beni che durano anni: server, chip, edifici. Non sono costi correnti.',
      "Glossario dell'estensione",
    ],
    [
      'en',
      en,
      'Le spese di capitale crescono.',
      'Term',
      'Capital expenditure (capex)',
      'Money spent on things that last years: servers, chips, buildings. Not running costs.',
      'Extension glossary',
    ],
  ] as const)('in %s, word for word', (language, terms, text, kicker, headline, body, source) => {
    const card = termCard(text, language, terms as typeof en);
    expect(lines(card)).toEqual([kicker, headline, source]);
    expect(card.body).toBe(body);
    expect(card.label).toBe(`${headline}. ${body}`);
  });

  it('says no more than the word where the glossary is not at hand', () => {
    const card = termCard('Le spese di capitale crescono.', 'it', undefined);
    expect(card.body).toBeUndefined();
  });
});
