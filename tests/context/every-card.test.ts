import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar.ts';
import { explain, type Explanation, type Passage, type Reader, type Reading } from '../../src/context/index.ts';
import { CARD_WORDS } from '../../src/i18n/cards.ts';
import { ARTICLE_DAY, rates } from './rates.ts';

/**
 * Passages as the recogniser hands them over, kept as they were on the day when this was written: what a card says is
 * compared to the last field, whatever is recognised since. A card that changes on purpose is read, and then kept by
 * `npm run unit -- tests/context/every-card.test.ts --update`.
 */
const READINGS = JSON.parse(readFileSync(new URL('readings.json', import.meta.url), 'utf8')) as {
  language: string;
  passages: Passage[];
}[];

const SNAPSHOT = rates();

/** What readers differ in. */
const READERS: readonly (Reader & { published: IsoDate | null })[] = [
  { language: 'it', homeCurrency: 'EUR', secondCurrency: 'CHF', scale: true, published: ARTICLE_DAY },
  { language: 'en', homeCurrency: 'USD', scale: false, published: ARTICLE_DAY },
  { language: 'de', homeCurrency: 'JPY', secondCurrency: 'EUR', scale: true, published: null },
];

/** Every field of a card, one a line; what it does not have is not there. */
function told({ kicker, headline, qualifier, rows, label, working, sparkline, ...rest }: Explanation): string {
  const { points, ...line } = sparkline ?? { points: [] };
  return [
    kicker,
    qualifier === undefined ? headline : `${headline} [${qualifier}]`,
    ...rows.map(({ label: name, value, tone }) => `  ${name} | ${value}${tone ? ` (${tone})` : ''}`),
    ...working.map((step) => `  = ${step}`),
    label,
    ...(sparkline ? [`  ~ ${JSON.stringify(line)} ${points.map(({ value }) => value.toPrecision(4)).join(' ')}`] : []),
    JSON.stringify(rest),
  ].join('\n');
}

describe.each(READERS)('read in $language, at home in $homeCurrency, of $published', ({ published, ...reader }) => {
  const cases = READINGS.flatMap(({ language, passages }) =>
    passages.map((passage, index) => ({ text: passage.text, language, passages, index })),
  );

  it.each(cases)('$language: $text', ({ language, passages, index }) => {
    const reading: Reading = {
      article: { url: 'https://example.org/a', authors: [], language, ...(published ? { published } : {}) },
      passages,
    };
    const cards = passages[index]!.subjects.map((_, subject) =>
      told(explain(reading, { passage: index, subject }, SNAPSHOT, reader, CARD_WORDS[reader.language])),
    );
    expect(cards.join('\n\n')).toMatchSnapshot();
  });
});
