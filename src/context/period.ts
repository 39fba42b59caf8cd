import type { PeriodUnit } from '../i18n/card-words.ts';

/** A stretch of time as a text names it: "negli ultimi 12 mesi" → 12 months. */
export interface Period {
  count: number;
  unit: PeriodUnit;
}

/** First letters of the units in seven languages, longest first. */
const UNITS: readonly (readonly [string, PeriodUnit])[] = [
  ...'trimestr quarter quartal kwarta'.split(' ').map((word) => [word, 'quarter'] as const),
  ...'settiman week woche semain seman we'.split(' ').map((word) => [word, 'week'] as const),
  ...'mes mês mois month monat maand'.split(' ').map((word) => [word, 'month'] as const),
  ...'anno anni year jahr an ans année años año ano jaar jaren'.split(' ').map((word) => [word, 'year'] as const),
  ...'giorn day tag jour día dia dag'.split(' ').map((word) => [word, 'day'] as const),
];

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  a: 1,
  an: 1,
  one: 1,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  um: 1,
  uma: 1,
  een: 1,
  due: 2,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  dois: 2,
  twee: 2,
  tre: 3,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  três: 3,
  drie: 3,
  quattro: 4,
  four: 4,
  vier: 4,
  quatre: 4,
  cuatro: 4,
  quatro: 4,
  cinque: 5,
  five: 5,
  fünf: 5,
  cinq: 5,
  cinco: 5,
  vijf: 5,
  sei: 6,
  six: 6,
  sechs: 6,
  seis: 6,
  zes: 6,
  dieci: 10,
  ten: 10,
  zehn: 10,
  dix: 10,
  diez: 10,
  dez: 10,
  tien: 10,
  dodici: 12,
  twelve: 12,
  zwölf: 12,
  douze: 12,
  doce: 12,
  doze: 12,
  twaalf: 12,
};

/** Reads a period; undefined where the words name none that can be counted ("since January"). */
export function readPeriod(text: string): Period | undefined {
  const words = text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
  for (let i = 0; i < words.length; i += 1) {
    const unit = UNITS.find(([start]) => words[i]!.startsWith(start))?.[1];
    if (!unit) continue;
    const before = words.slice(Math.max(0, i - 2), i).toReversed();
    const count = before
      .map((word) => NUMBERS[word] ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined))
      .find((number) => number !== undefined);
    return { count: count ?? 1, unit };
  }
  return undefined;
}
