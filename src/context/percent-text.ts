import { decimalsOf, formatChange, formatNumber, formatPercent, type Language } from '../i18n/number.ts';
import type { Percent } from '../recognition/mention.ts';
import { isCompany, shortName } from './company-name.ts';
import { relationOf, type Desk } from './desk.ts';
import { readPeriod, type Period } from './period.ts';

/** The digits after the mark with which a per cent is written: "7,4%" → 1. */
export const placesOf = ({ decimals }: Pick<Percent, 'decimals'>): number => Math.min(6, decimalsOf(decimals));

/** The move with its sign, in per cent: the ends of a range in the order of their size. */
export function signedEnds({ low, high, direction }: Percent): [number, number] {
  return direction === 'down' ? [-Math.abs(low), -Math.abs(high)] : [low, high];
}

/** "oltre +176%", "+3–4%" */
export function signedText(desk: Desk, percent: Percent): string {
  const text = changeRange(...signedEnds(percent), desk.language, placesOf(percent));
  return percent.bound ? `${desk.words.bounds[percent.bound]} ${text}` : text;
}

/** "+3%", "+3–4%": the sign once where both ends have the same. */
export function changeRange(first: number, last: number, language: Language, places: number): string {
  const [a, b] = [formatChange(first, language, places), formatChange(last, language, places)];
  if (a === b) return a;
  const end = a[0] === b[0] ? formatPercent(Math.abs(last), language, places) : b;
  return `${a.replace(/ ?%$/, '')}–${end}`;
}

/** "3,5", "3–4": without sign and unit. */
export function plainText({ language }: Desk, percent: Percent): string {
  const places = placesOf(percent);
  const write = (value: number) => formatNumber(value, language, { least: places, most: Math.max(places, 4) });
  return percent.low === percent.high ? write(percent.low) : `${write(percent.low)}–${write(percent.high)}`;
}

export function periodOf({ passage }: Desk, { period }: Percent): Period | undefined {
  return period && readPeriod(passage.text.slice(period.start, period.end));
}

/**
 * The company that the text says a move is of: "Alibaba". Only what the article or the directory knows for a company:
 * a sentence may also begin with "Unemployment".
 */
export function companyOf(desk: Desk): string | undefined {
  const about = relationOf(desk, 'about');
  if (!about) return undefined;
  const { text, subjects } = desk.passage;
  const instrument = about.instrument === undefined ? undefined : subjects[about.instrument];
  if (instrument?.kind === 'ticker') return shortName(instrument.name ?? instrument.symbol);
  const name = about.name && text.slice(about.name.start, about.name.end);
  return name !== undefined && isCompany(desk, name) ? name : undefined;
}
