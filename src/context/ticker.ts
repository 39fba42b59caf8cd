import type { Ticker } from '../recognition/mention.ts';
import { operatingMic, symbolKey } from '../reference/instruments/directory.ts';
import type { Instrument } from '../reference/instruments/instrument.ts';
import { shortName } from './company-name.ts';
import { otherFigures, priceInArticle, tickers, timesMentioned } from './company.ts';
import type { Desk } from './desk.ts';
import { addressOf, cityOf, EXCHANGES } from './exchanges.ts';
import type { Explanation, Row } from './explanation.ts';
import { fitting, ROOM } from './fit.ts';
import { formatNumber } from '../i18n/number.ts';

/** A symbol: what it is by our directory, or by the page's own words; nothing more is claimed. */
export function explainTicker(desk: Desk, ticker: Ticker): Explanation {
  const { words } = desk;
  const known = instrumentFor(desk, ticker);
  const mic = ticker.mic ?? known?.mic ?? elsewhere(desk, ticker, 'mic');
  const name = known?.name ?? ticker.name ?? elsewhere(desk, ticker, 'name');
  const price = priceInArticle(desk, ticker.symbol, name);
  const rows: Row[] = price ? [{ label: words.quotedInArticle, value: price }] : [];
  const kicker = fitting(ROOM.kicker, identity(desk, ticker, mic, known));
  const mentioned = words.mentioned(timesMentioned(desk, ticker, name));
  const about = known
    ? known.sector
      ? words.sectors[known.sector]
      : ''
    : name
      ? words.nameFromArticle
      : words.unknownSymbol;
  const note = noteOf(desk, known);
  const others = otherFigures(desk, ticker.symbol, name);
  const url = mic && addressOf(mic, ticker.symbol, known?.isin);
  return {
    kicker,
    headline: name ?? ticker.symbol,
    rows,
    source: fitting(ROOM.source, [[about, mentioned].filter(Boolean).join(' · '), about || mentioned]),
    label: `${name ?? ticker.symbol}. ${kicker}. ${capital(mentioned)}.`,
    working: others.length > 0 ? [words.alsoInArticle(others.join('; '))] : [],
    confidence: 1,
    ...(note ? { body: note } : {}),
    ...(ticker.idType === 'symbol' && mic !== undefined ? { offers: 'price' as const } : {}),
    ...(url ? { link: { label: words.open, url } } : {}),
  };
}

/** "NASDAQ:NVDA · Nasdaq (New York) · USD", shorter ones after it. */
function identity(desk: Desk, ticker: Ticker, mic: string | undefined, known: Instrument | undefined): string[] {
  const exchange = mic === undefined ? undefined : EXCHANGES[operatingMic(mic)];
  const code =
    ticker.idType === 'symbol'
      ? `${exchange ? `${exchange.marker}:` : ''}${ticker.symbol}`
      : ticker.idType === 'wkn'
        ? `WKN ${ticker.symbol}`
        : ticker.symbol;
  const currency = known?.currency ?? exchange?.currency;
  const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  return [
    joined([code, exchange && `${exchange.name} (${cityOf(exchange, desk.language)})`, currency]),
    joined([code, exchange?.name, currency]),
    code,
  ];
}

/**
 * The listing that is meant: on the market the text names, or the only company of that symbol, unless the article gives
 * the symbol to a company of another name.
 */
function instrumentFor({ snapshot }: Desk, { symbol, mic, idType, name }: Ticker): Instrument | undefined {
  if (idType === 'isin') return snapshot.instruments.find(({ isin }) => isin === symbol);
  const found = snapshot.instruments.filter((one) => symbolKey(one.symbol) === symbolKey(symbol));
  if (mic !== undefined) return found.find((one) => operatingMic(one.mic) === operatingMic(mic));
  const isOne = new Set(found.map((one) => one.name)).size === 1;
  return isOne && found[0] && (name === undefined || agree(found[0].name, name)) ? found[0] : undefined;
}

/** Whether two names can be one company's: they share a word that is no legal form. */
function agree(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    shortName(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const first = new Set(words(a));
  return words(b).some((word) => first.has(word));
}

function elsewhere(desk: Desk, { symbol }: Ticker, what: 'mic' | 'name'): string | undefined {
  for (const ticker of tickers(desk, symbol)) if (ticker[what] !== undefined) return ticker[what];
  return undefined;
}

/** What tells this line from others of the same issuer. */
function noteOf({ words, snapshot, language }: Desk, known: Instrument | undefined): string | undefined {
  const note = known?.note;
  if (!known || !note) return undefined;
  if (note.kind === 'depositaryReceipt') {
    if (!(note.ratio > 0)) return undefined;
    // "0.25 shares a receipt" is said the other way round: four receipts, one share.
    const [receipts, shares] = note.ratio < 1 ? [1 / note.ratio, 1] : [1, note.ratio];
    const write = (count: number) => formatNumber(Math.round(count * 100) / 100, language);
    const kind = known.mic === 'OTCM' && note.sponsored !== true ? 'overTheCounter' : 'listed';
    return `${words.receiptKind[kind]}: ${words.receipt(write(receipts), write(shares), note.of)}`;
  }
  const siblings = snapshot.instruments.filter(
    (one) => one.note?.kind === 'shareClass' && one.name === known.name && one.mic === known.mic,
  );
  const lines = (siblings.length > 0 ? siblings : [known]).flatMap((one) =>
    one.note?.kind === 'shareClass' ? [`${one.symbol} (${words.shareClass(one.note.class, one.note.votes)})`] : [],
  );
  return `${shortName(known.name)}: ${[...new Set(lines)].join(' · ')}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
