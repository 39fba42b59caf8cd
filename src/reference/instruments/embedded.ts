import type { Instrument, Sector } from './instrument.ts';
import { AMSTERDAM, BRUSSELS } from './listings/benelux.ts';
import { HONG_KONG, MUMBAI, SEOUL, SHANGHAI, SHENZHEN, SINGAPORE, TAIPEI, TOKYO } from './listings/asia.ts';
import { ARCA, ATHENS, ISTANBUL, MEXICO_CITY, SAO_PAULO, SYDNEY, TORONTO, WARSAW } from './listings/farther.ts';
import { FRANKFURT } from './listings/frankfurt.ts';
import { LISBON, MADRID } from './listings/iberia.ts';
import { LONDON } from './listings/london.ts';
import { MILAN } from './listings/milan.ts';
import { NASDAQ } from './listings/nasdaq.ts';
import { NEW_YORK } from './listings/newyork.ts';
import { COPENHAGEN, DUBLIN, HELSINKI, OSLO, STOCKHOLM, VIENNA } from './listings/nordics.ts';
import { OTC } from './listings/otc.ts';
import { PARIS } from './listings/paris.ts';
import { ZURICH } from './listings/zurich.ts';

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
  { mic: 'XMIL', currency: 'EUR', country: 'IT', lines: MILAN },
  { mic: 'XETR', currency: 'EUR', country: 'DE', lines: FRANKFURT },
  { mic: 'XPAR', currency: 'EUR', country: 'FR', lines: PARIS },
  { mic: 'XAMS', currency: 'EUR', country: 'NL', lines: AMSTERDAM },
  { mic: 'XBRU', currency: 'EUR', country: 'BE', lines: BRUSSELS },
  { mic: 'XMAD', currency: 'EUR', country: 'ES', lines: MADRID },
  { mic: 'XLIS', currency: 'EUR', country: 'PT', lines: LISBON },
  { mic: 'XLON', currency: 'GBX', country: 'GB', lines: LONDON },
  { mic: 'XSWX', currency: 'CHF', country: 'CH', lines: ZURICH },
  { mic: 'XDUB', currency: 'EUR', country: 'IE', lines: DUBLIN },
  { mic: 'XWBO', currency: 'EUR', country: 'AT', lines: VIENNA },
  { mic: 'XCSE', currency: 'DKK', country: 'DK', lines: COPENHAGEN },
  { mic: 'XSTO', currency: 'SEK', country: 'SE', lines: STOCKHOLM },
  { mic: 'XHEL', currency: 'EUR', country: 'FI', lines: HELSINKI },
  { mic: 'XOSL', currency: 'NOK', country: 'NO', lines: OSLO },
  { mic: 'XHKG', currency: 'HKD', country: 'CN', lines: HONG_KONG },
  { mic: 'XTKS', currency: 'JPY', country: 'JP', lines: TOKYO },
  { mic: 'XSHG', currency: 'CNY', country: 'CN', lines: SHANGHAI },
  { mic: 'XSHE', currency: 'CNY', country: 'CN', lines: SHENZHEN },
  { mic: 'XKRX', currency: 'KRW', country: 'KR', lines: SEOUL },
  { mic: 'XTAI', currency: 'TWD', country: 'TW', lines: TAIPEI },
  { mic: 'XNSE', currency: 'INR', country: 'IN', lines: MUMBAI },
  { mic: 'XSES', currency: 'SGD', country: 'SG', lines: SINGAPORE },
  { mic: 'XTSE', currency: 'CAD', country: 'CA', lines: TORONTO },
  { mic: 'XASX', currency: 'AUD', country: 'AU', lines: SYDNEY },
  { mic: 'BVMF', currency: 'BRL', country: 'BR', lines: SAO_PAULO },
  { mic: 'XMEX', currency: 'MXN', country: 'MX', lines: MEXICO_CITY },
  { mic: 'XWAR', currency: 'PLN', country: 'PL', lines: WARSAW },
  { mic: 'XIST', currency: 'TRY', country: 'TR', lines: ISTANBUL },
  { mic: 'XATH', currency: 'EUR', country: 'GR', lines: ATHENS },
  { mic: 'ARCX', currency: 'USD', country: 'US', lines: ARCA },
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
