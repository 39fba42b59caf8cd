import type { ArticleMetadata } from '../article/article.ts';
import type { CardWords } from '../i18n/card-words.ts';
import type { Language } from '../i18n/number.ts';
import type { Money, Relation } from '../recognition/mention.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import type { Subject } from './figure.ts';
import type { Passage, Place, Reader, Reading } from './reading.ts';

/** Everything at hand while one figure is explained: the words, the rates, and where the figure stands. */
export interface Desk {
  reading: Reading;
  place: Place;
  passage: Passage;
  subject: Subject;
  article: ArticleMetadata;
  snapshot: ReferenceSnapshot;
  reader: Reader;
  language: Language;
  words: CardWords;
}

/** The relations that the figure takes part in. */
export function relationsOf({ passage, place }: Desk): Relation[] {
  return passage.relations.filter((relation) => membersOf(relation).includes(place.subject));
}

/** The first relation of one type that the figure takes part in. */
export function relationOf<T extends Relation['type']>(
  desk: Desk,
  type: T,
): Extract<Relation, { type: T }> | undefined {
  return relationsOf(desk).find((relation): relation is Extract<Relation, { type: T }> => relation.type === type);
}

export function moneyAt({ passage }: Desk, index: number): Money | undefined {
  const subject = passage.subjects[index];
  return subject?.kind === 'money' ? subject : undefined;
}

/** The figure as the page writes it. */
export const writtenText = ({ passage, subject }: Desk): string => passage.text.slice(subject.start, subject.end);

function membersOf(relation: Relation): (number | undefined)[] {
  switch (relation.type) {
    case 'conversion':
      return [relation.of, relation.as];
    case 'moveToPrice':
      return [relation.move, relation.price];
    case 'comparison':
      return [relation.subject, relation.reference];
    case 'countTimesPrice':
      return [relation.price];
    case 'about':
    case 'perUnit':
    case 'flow':
      return [relation.figure];
  }
}
