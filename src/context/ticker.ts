import { formatAmount, formatChange } from '../i18n/number.ts';
import type { Money, Percent, Ticker } from '../recognition/mention.ts';
import type { Instrument } from '../reference/instruments/instrument.ts';
import type { Desk } from './desk.ts';
import { cityOf, EXCHANGES } from './exchanges.ts';
import type { Explanation, Row } from './explanation.ts';

/** A symbol: what it is by our directory, or by the page's own words; nothing more is claimed. */
export function explainTicker(desk: Desk, ticker: Ticker): Explanation {
  const { words, language, passage } = desk;
  const known = instrumentFor(desk, ticker);
  const mic = ticker.mic ?? known?.mic ?? micElsewhere(desk, ticker);
  const exchange = mic === undefined ? undefined : EXCHANGES[mic];
  const written = passage.text.slice(ticker.start, ticker.end);
  const name = known?.name ?? ticker.name ?? nameElsewhere(desk, ticker);
  const identity =
    ticker.idType === 'symbol' ? `${exchange ? `${exchange.marker}:` : ''}${ticker.symbol}` : ticker.symbol;
  const kicker = [
    identity || written,
    exchange && `${exchange.name} (${cityOf(exchange, language)})`,
    known?.currency ?? exchange?.currency,
  ]
    .filter(Boolean)
    .join(' · ');
  const rows: Row[] = [];
  const price = priceInArticle(desk, ticker, name);
  if (price) rows.push({ label: words.quotedInArticle, value: price });
  const mentioned = words.mentioned(timesMentioned(desk, ticker, name));
  const about = known?.sector
    ? words.sectors[known.sector]
    : name === undefined
      ? words.unknownSymbol
      : known
        ? ''
        : words.nameFromArticle;
  const note = noteOf(desk, known);
  return {
    kicker,
    headline: name ?? ticker.symbol,
    rows,
    source: [about, mentioned].filter(Boolean).join(' · '),
    label: `${name ?? ticker.symbol}. ${kicker}. ${mentioned}.`,
    working: [],
    confidence: 1,
    ...(note ? { body: note } : {}),
    ...(ticker.idType === 'symbol' && mic !== undefined ? { offers: 'price' as const } : {}),
  };
}

function instrumentFor({ snapshot }: Desk, { symbol, mic, idType }: Ticker): Instrument | undefined {
  const plain = (text: string) =>
    text
      .toUpperCase()
      .replaceAll(/[-/ ]/g, '.')
      .replace(/^0+(?=\d)/, '');
  const found = snapshot.instruments.filter((one) =>
    idType === 'isin' ? one.isin === symbol : plain(one.symbol) === plain(symbol),
  );
  if (mic !== undefined) return found.find((one) => one.mic === mic);
  return new Set(found.map((one) => one.name)).size === 1 ? found[0] : undefined;
}

function* tickers({ reading }: Desk, symbol: string): Generator<Ticker> {
  for (const { subjects } of reading.passages)
    for (const subject of subjects) if (subject.kind === 'ticker' && subject.symbol === symbol) yield subject;
}

function micElsewhere(desk: Desk, { symbol }: Ticker): string | undefined {
  for (const { mic } of tickers(desk, symbol)) if (mic !== undefined) return mic;
  return undefined;
}

function nameElsewhere(desk: Desk, { symbol }: Ticker): string | undefined {
  for (const { name } of tickers(desk, symbol)) if (name !== undefined) return name;
  return undefined;
}

/** Words of a company's full name that articles leave out when they speak of it. */
const LEGAL =
  /^(?:corp|corporation|inc|incorporated|ltd|limited|plc|co|company|group|gruppo|holding|holdings|spa|s\.p\.a|sa|s\.a|ag|se|nv|n\.v|kgaa|gmbh|platforms?|the|oyj|ab|asa|bv|lp|llc)\.?$/i;

/** The name that a running text uses: "Alibaba Group Holding" → "Alibaba". */
function shortName(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word, i) => i > 0 && LEGAL.test(word));
  const kept = (end > 0 ? words.slice(0, end) : words).join(' ');
  return kept.replace(/\.com$/i, '');
}

/** How often the article names the company; the symbol counts where the name never stands. */
function timesMentioned(desk: Desk, { symbol }: Ticker, name: string | undefined): number {
  const bySymbol = [...tickers(desk, symbol)].length;
  if (name === undefined) return bySymbol;
  const wanted = shortName(name).toLowerCase();
  let byName = 0;
  for (const { text, subjects } of desk.reading.passages) {
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      if (subjects.some(({ kind, start, end }) => kind === 'ticker' && start <= at && at < end)) continue;
      if (!/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(lower[at + wanted.length] ?? ' '))
        byName += 1;
    }
  }
  return byName || bySymbol;
}

/** "130,05 $ (+0,53%)": the price that the article itself gives, with its move. */
function priceInArticle(desk: Desk, { symbol }: Ticker, name: string | undefined): string | undefined {
  const { language, reading } = desk;
  for (const { text, subjects, relations } of reading.passages) {
    for (const relation of relations) {
      if (relation.type !== 'moveToPrice') continue;
      const speaksOfIt =
        subjects.some((subject) => subject.kind === 'ticker' && subject.symbol === symbol) ||
        (name !== undefined && text.includes(shortName(name)));
      if (!speaksOfIt) continue;
      const move = subjects[relation.move] as Percent;
      const price = subjects[relation.price] as Money;
      const signed = move.direction === 'down' ? -Math.abs(move.low) : move.low;
      const digits = Math.max(0, -Math.round(Math.log10(move.decimals)));
      return `${formatAmount(price.low, price.currency, language, 'price')} (${formatChange(signed, language, digits)})`;
    }
  }
  return undefined;
}

function noteOf({ words, snapshot }: Desk, known: Instrument | undefined): string | undefined {
  if (!known?.note) return undefined;
  if (known.note.kind === 'depositaryReceipt') return words.depositary(known.note.of, `1 = ${known.note.ratio}`);
  const siblings = snapshot.instruments.filter(
    (one) => one.note?.kind === 'shareClass' && one.name.split(' ')[0] === known.name.split(' ')[0],
  );
  const lines = (siblings.length > 0 ? siblings : [known]).map((one) =>
    one.note?.kind === 'shareClass' ? `${one.symbol} (${words.shareClass(one.note.class, one.note.votes)})` : '',
  );
  return [...new Set(lines)].filter(Boolean).join(' · ');
}
