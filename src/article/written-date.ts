import { isIsoDate, type IsoDate } from '../calendar.ts';

/** Months as bylines write them in Italian, English, German, French, Spanish, Portuguese and Dutch, by their beginnings. */
const MONTHS: readonly (readonly [string, number])[] = [
  // "juil" and "juin" share their first three letters.
  ['juin', 6],
  ['juil', 7],
  ...['gen jan jän ene', 'feb fév fev', 'mar mär maa mrt', 'apr avr abr', 'mag may mai mei', 'giu jun', 'lug jul']
    .concat('ago aug aoû aou', 'set sep', 'ott oct okt out', 'nov', 'dic dec dez déc')
    .flatMap((starts, month) => starts.split(' ').map((start) => [start, month + 1] as const)),
];

const monthOf = (word: string) => {
  const lower = word.toLowerCase();
  return MONTHS.find(([start]) => lower.startsWith(start))?.[1] ?? 0;
};

const DAY_FIRST =
  /(?<![\d.,])(\d{1,2})(?:\.|º|er|°|st|nd|rd|th)?[\s/-](?:de\s)?(\p{L}{3,10})\.?,?[\s/-](?:de\s|del\s)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/gu;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;

/** A date found in running text, and where it begins there. */
export interface WrittenDate {
  date: IsoDate;
  at: number;
}

/**
 * The dates written out in a text, in its order: "26 agosto 2024", "August 26, 2024", "26.08.2024". Which of two small
 * numbers between slashes is the day, American English alone leaves open; there only what is certain is read.
 */
export function writtenDates(text: string, language?: string): WrittenDate[] {
  const flat = text.replaceAll(/\s/g, ' ').replaceAll(/ {2,}/g, ' ');
  const found: WrittenDate[] = [];
  const note = (at: number, year: string, month: number, day: string) => {
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isIsoDate(date)) found.push({ date, at });
  };
  for (const match of flat.matchAll(DAY_FIRST)) note(match.index, match[3]!, monthOf(match[2]!), match[1]!);
  for (const match of flat.matchAll(MONTH_FIRST)) note(match.index, match[3]!, monthOf(match[1]!), match[2]!);
  for (const match of flat.matchAll(ISO)) note(match.index, match[1]!, Number(match[2]), match[3]!);
  for (const match of flat.matchAll(NUMERIC)) {
    const [, first, mark, second, year] = match as unknown as [string, string, string, string, string];
    const dayFirst = mark !== '/' || (language !== undefined && !/^en(?:-US)?$/i.test(language));
    if (dayFirst || Number(first) > 12 || first === second) note(match.index, year, Number(second), first);
    else if (Number(second) > 12) note(match.index, year, Number(first), second);
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** The first date written out in a text. */
export const writtenDate = (text: string, language?: string): IsoDate | undefined =>
  writtenDates(text, language)[0]?.date;
