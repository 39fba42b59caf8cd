import { isIsoDate, type IsoDate } from '../calendar.ts';

/** Months as bylines write them, in seven languages; the first three letters or more. */
const MONTHS = [
  ['gen', 'jan', 'jän', 'ene', 'janv'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['mag', 'may', 'mai', 'mei'],
  ['giu', 'jun', 'juin'],
  ['lug', 'jul', 'juil'],
  ['ago', 'aug', 'aoû', 'aou'],
  ['set', 'sep'],
  ['ott', 'oct', 'okt', 'out'],
  ['nov'],
  ['dic', 'dec', 'dez', 'déc'],
];

const monthOf = (word: string) => {
  const lower = word.toLowerCase();
  // "juil" and "juin" share their first three letters.
  if (lower.startsWith('juin')) return 6;
  if (lower.startsWith('juil')) return 7;
  return MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
};

const DAY_FIRST = /(?<![\d.,])(\d{1,2})(?:\.|º|er|°)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})(?!\d)/u;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** The first date written out in a byline: "26 agosto 2024", "August 26, 2024", "26.08.2024". */
export function writtenDate(text: string): IsoDate | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateFrom(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dateFrom(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const numeric = NUMERIC.exec(text);
  // Day and month can be told apart only when one of them is no month, or on the continent's dotted form.
  if (numeric && (numeric[2] === '.' || Number(numeric[1]) > 12 || numeric[1] === numeric[3]))
    return dateFrom(numeric[4]!, Number(numeric[3]), numeric[1]!);
  return undefined;
}

function dateFrom(year: string, month: number, day: string): IsoDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
