import type { Instrument, Sector } from './instrument.ts';
import { NASDAQ } from './listings/nasdaq.ts';
import { NEW_YORK } from './listings/newyork.ts';
import { OTC } from './listings/otc.ts';

/** The listings that news cites most, market by market; the first of a symbol is the likeliest. */
export function embeddedInstruments(): readonly Instrument[] {
  instruments ??= MARKETS.flatMap(({ lines, ...market }) =>
    lines
      .trim()
      .split('\n')
      .map((line) => read(line, market)),
  );
  return instruments;
}

interface Market {
  mic: string;
  currency: string;
  /** The issuers' country where a line names none. */
  country: string;
}

/**
 * Each line is `symbol|name|ISIN|sector|country|note`; what is unknown stays empty and the end may be cut. A note is
 * `class C 0` (share class and its votes) or `adr HK:0700 1` (what a depositary receipt stands for, and how many of it).
 */
const MARKETS: readonly (Market & { lines: string })[] = [
  { mic: 'XNAS', currency: 'USD', country: 'US', lines: NASDAQ },
  { mic: 'XNYS', currency: 'USD', country: 'US', lines: NEW_YORK },
  { mic: 'OTCM', currency: 'USD', country: 'US', lines: OTC },
];

let instruments: readonly Instrument[] | undefined;

function read(line: string, market: Market): Instrument {
  const [symbol = '', name = '', isin, sector, country, note] = line.split('|');
  const kept = note ? noteOf(note) : undefined;
  return {
    symbol,
    mic: market.mic,
    name,
    currency: market.currency,
    ...(isin ? { isin } : {}),
    ...(sector ? { sector: sector as Sector } : {}),
    country: country || market.country,
    ...(kept ? { note: kept } : {}),
  };
}

function noteOf(note: string): Instrument['note'] {
  const [kind, first = '', second] = note.split(' ');
  if (kind === 'adr') return { kind: 'depositaryReceipt', of: first, ratio: Number(second) };
  return second === undefined
    ? { kind: 'shareClass', class: first }
    : { kind: 'shareClass', class: first, votes: Number(second) };
}
