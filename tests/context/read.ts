import type { IsoDate } from '../../src/calendar.ts';
import { explain, type Explanation, type Passage, type Reader, type Reading } from '../../src/context/index.ts';
import type { CardWords } from '../../src/i18n/card-words.ts';
import { CARD_WORDS } from '../../src/i18n/cards.ts';
import type { UiLanguage } from '../../src/settings.ts';
import type { ReferenceSnapshot } from '../../src/reference/snapshot.ts';
import { recognize, relate } from '../../src/recognition/index.ts';
import { ARTICLE_DAY, rates } from './rates.ts';

export interface Article {
  language?: string;
  published?: IsoDate | null;
  introduced?: readonly string[];
}

/** An article as the page reads it: one passage a paragraph. */
export function read(
  texts: readonly string[],
  { language = 'it', published = ARTICLE_DAY, introduced = [] }: Article = {},
): Reading {
  const passages: Passage[] = texts.map((text) => {
    const subjects = recognize(text, { language, introduced });
    return { text, subjects, relations: relate(text, subjects) };
  });
  return {
    article: { url: 'https://example.org/a', authors: [], language, ...(published ? { published } : {}) },
    passages,
  };
}

export interface Asked {
  language?: UiLanguage;
  home?: string;
  second?: string;
  scale?: boolean;
  snapshot?: ReferenceSnapshot;
}

/** The card of the figure that is written `exact`. */
export function cardOf(exact: string, reading: Reading, asked: Asked = {}): Explanation {
  for (const [passage, { text, subjects }] of reading.passages.entries()) {
    const subject = subjects.findIndex(({ start, end }) => text.slice(start, end) === exact);
    if (subject >= 0) return explain(reading, { passage, subject }, asked.snapshot ?? rates(), ...speaking(asked));
  }
  const found = reading.passages.flatMap(({ text, subjects }) =>
    subjects.map(({ start, end }) => text.slice(start, end)),
  );
  throw new Error(`"${exact}" was not found, only ${found.map((one) => `"${one}"`).join(', ')}`);
}

/** Every card of an article. */
export function allCards(reading: Reading, asked: Asked = {}): Explanation[] {
  const snapshot = asked.snapshot ?? rates();
  return reading.passages.flatMap(({ subjects }, passage) =>
    subjects.map((_, subject) => explain(reading, { passage, subject }, snapshot, ...speaking(asked))),
  );
}

function speaking({ language = 'it', home = 'EUR', second, scale = false }: Asked): [Reader, CardWords] {
  return [{ homeCurrency: home, language, scale, ...(second ? { secondCurrency: second } : {}) }, CARD_WORDS[language]];
}

/** Kicker, headline, rows as "label | value", source. */
export const lines = ({ kicker, headline, rows, source }: Explanation): string[] => [
  kicker,
  headline,
  ...rows.map(({ label, value }) => `${label} | ${value}`),
  source,
];
