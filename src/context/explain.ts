import type { CardWords } from '../i18n/card-words.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import { explainComparison, explainMoneyChange, hasMoved } from './comparison.ts';
import { moneyAt, relationOf, type Desk } from './desk.ts';
import type { Explanation } from './explanation.ts';
import type { Term } from './figure.ts';
import { explainMoney } from './money.ts';
import { explainMove } from './move.ts';
import { explainMultiple } from './multiple.ts';
import { explainPercent } from './percent.ts';
import { explainTicker } from './ticker.ts';
import type { Place, Reader, Reading } from './reading.ts';

/** What a figure means for this reader, in the words of the reader's language. Pure: the same arguments give the same card. */
export function explain(
  reading: Reading,
  place: Place,
  snapshot: ReferenceSnapshot,
  reader: Reader,
  words: CardWords,
): Explanation {
  const passage = reading.passages[place.passage]!;
  const desk: Desk = {
    reading,
    place,
    passage,
    subject: passage.subjects[place.subject]!,
    article: reading.article,
    snapshot,
    reader,
    language: reader.language,
    words,
  };
  const { subject } = desk;
  switch (subject.kind) {
    case 'money':
      return (
        explainPrice(desk) ??
        explainReference(desk) ??
        (hasMoved(desk, subject) ? explainMoneyChange(desk, subject) : undefined) ??
        explainMoney(desk, subject)
      );
    case 'percent':
      return explainPercent(desk, subject);
    case 'ticker':
      return explainTicker(desk, subject);
    case 'multiple':
      return explainMultiple(desk, subject);
    case 'term':
      return explainTerm(desk, subject);
  }
}

/** A price that a move led to shows the same card as the move. */
function explainPrice(desk: Desk): Explanation | undefined {
  const move = relationOf(desk, 'moveToPrice');
  const percent = move && desk.passage.subjects[move.move];
  const price = move && moneyAt(desk, move.price);
  return percent?.kind === 'percent' && price ? explainMove(desk, percent, price, move.session) : undefined;
}

/** The amount that another is held against tells what became of it. */
function explainReference(desk: Desk): Explanation | undefined {
  const comparison = relationOf(desk, 'comparison');
  if (comparison?.reference !== desk.place.subject) return undefined;
  const [now, then] = [moneyAt(desk, comparison.subject), moneyAt(desk, comparison.reference)];
  return now && then ? explainComparison(desk, comparison, now, then) : undefined;
}

/** A word of finance, by the glossary; its own name where the glossary was not handed over. */
function explainTerm({ words, snapshot }: Desk, { term }: Term): Explanation {
  const { name, text } = snapshot.terms?.[term] ?? { name: term, text: '' };
  return {
    kicker: words.term,
    headline: name,
    rows: [],
    ...(text ? { body: text } : {}),
    source: words.glossary,
    label: text ? `${name}. ${text}` : name,
    working: [],
    confidence: 1,
  };
}
