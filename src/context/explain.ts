import { card as de } from '../i18n/de/card.ts';
import { card as en } from '../i18n/en/card.ts';
import { card as es } from '../i18n/es/card.ts';
import { card as fr } from '../i18n/fr/card.ts';
import { card as it } from '../i18n/it/card.ts';
import { formatNumber, type Language } from '../i18n/number.ts';
import type { Multiple } from '../recognition/mention.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import { explainComparison } from './comparison.ts';
import { moneyAt, relationsOf, type Desk } from './desk.ts';
import type { Explanation } from './explanation.ts';
import { explainMoney } from './money.ts';
import { explainMove, explainPercent } from './percent.ts';
import { explainTicker } from './ticker.ts';
import type { Place, Reader, Reading } from './reading.ts';

const WORDS = { it, en, de, fr, es };

/** What a figure means for this reader. Pure: the same arguments give the same card. */
export function explain(reading: Reading, place: Place, snapshot: ReferenceSnapshot, reader: Reader): Explanation {
  const passage = reading.passages[place.passage]!;
  const language = (reader.language in WORDS ? reader.language : 'en') as Language;
  const desk: Desk = {
    reading,
    place,
    passage,
    subject: passage.subjects[place.subject]!,
    article: reading.article,
    snapshot,
    reader,
    language,
    words: WORDS[language],
  };
  const { subject } = desk;
  switch (subject.kind) {
    case 'money':
      return explainPrice(desk) ?? explainReference(desk) ?? explainMoney(desk, subject);
    case 'percent':
      return explainPercent(desk, subject);
    case 'ticker':
      return explainTicker(desk, subject);
    case 'multiple':
      return explainMultiple(desk, subject);
    case 'term':
      return {
        kicker: desk.words.term,
        headline: subject.term,
        rows: [],
        source: desk.words.glossary,
        label: subject.term,
        working: [],
        confidence: 1,
      };
  }
}

/** A price that a move led to shows the same card as the move. */
function explainPrice(desk: Desk): Explanation | undefined {
  const move = relationsOf(desk).find(
    (relation) => relation.type === 'moveToPrice' && relation.price === desk.place.subject,
  );
  if (move?.type !== 'moveToPrice') return undefined;
  const [percent, price] = [desk.passage.subjects[move.move], desk.passage.subjects[move.price]];
  return percent?.kind === 'percent' && price?.kind === 'money'
    ? explainMove(desk, percent, price, move.session)
    : undefined;
}

/** The amount that another is held against tells what became of it. */
function explainReference(desk: Desk): Explanation | undefined {
  const comparison = relationsOf(desk).find(
    (relation) => relation.type === 'comparison' && relation.reference === desk.place.subject,
  );
  if (comparison?.type !== 'comparison') return undefined;
  const [now, then] = [moneyAt(desk, comparison.subject), moneyAt(desk, comparison.reference)];
  return now && then ? explainComparison(desk, comparison, now, then) : undefined;
}

function explainMultiple({ words, language }: Desk, { low, high }: Multiple): Explanation {
  const amount =
    low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  return {
    kicker: words.times(amount),
    headline: `× ${amount}`,
    rows: [],
    body: words.timesMeaning,
    source: words.quotedInArticle,
    label: words.times(amount),
    working: [],
    confidence: 1,
  };
}
