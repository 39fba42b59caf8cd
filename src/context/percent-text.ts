import { decimalsOf, formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import type { Percent } from '../recognition/mention.ts';
import { relationOf, type Desk } from './desk.ts';
import { readPeriod, type Period } from './period.ts';

/** The digits after the mark with which a per cent is written: "7,4%" → 1. */
export const placesOf = ({ decimals }: Percent): number => Math.min(6, decimalsOf(decimals));

/** The move with its sign, in per cent: the ends of a range in the order of their size. */
export function signedEnds({ low, high, direction }: Percent): [number, number] {
  return direction === 'down' ? [-Math.abs(low), -Math.abs(high)] : [low, high];
}

/** "oltre +176%", "+3–4%" */
export function signedText(desk: Desk, percent: Percent): string {
  const { words, language } = desk;
  const [first, last] = signedEnds(percent);
  const places = placesOf(percent);
  const text =
    first === last
      ? formatChange(first, language, places)
      : `${formatChange(first, language, places).replace(/\s?%$/, '')}–${formatPercent(Math.abs(last), language, places)}`;
  return percent.bound ? `${words.bounds[percent.bound]} ${text}` : text;
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

/** The company that the text says a move is of: "Alibaba". */
export function companyOf(desk: Desk): string | undefined {
  const about = relationOf(desk, 'about');
  if (!about) return undefined;
  const { text, subjects } = desk.passage;
  if (about.name) return text.slice(about.name.start, about.name.end);
  const instrument = about.instrument === undefined ? undefined : subjects[about.instrument];
  return instrument?.kind === 'ticker' ? (instrument.name ?? instrument.symbol) : undefined;
}
