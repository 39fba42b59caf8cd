import { formatAmount, formatChange } from '../i18n/number.ts';
import type { Percent, Ticker } from '../recognition/mention.ts';
import { signed } from './amount.ts';
import { shortName } from './company-name.ts';
import type { Desk } from './desk.ts';
import { placesOf, signedEnds } from './percent-text.ts';
import { readPeriod } from './period.ts';
import type { Passage } from './reading.ts';

/** Every ticker of the article with this symbol. */
export function* tickers({ reading }: Desk, symbol: string): Generator<Ticker> {
  for (const { subjects } of reading.passages)
    for (const subject of subjects) if (subject.kind === 'ticker' && subject.symbol === symbol) yield subject;
}

/** How often the article names the company; the symbol counts where the name never stands. */
export function timesMentioned(desk: Desk, { symbol }: Ticker, name: string | undefined): number {
  const bySymbol = [...tickers(desk, symbol)].length;
  if (name === undefined) return bySymbol;
  const wanted = shortName(name).toLowerCase();
  if (wanted === '') return bySymbol;
  const { passages, texts } = desk.reading;
  const marked = new Map(passages.map(({ text, subjects }) => [text, subjects]));
  let byName = 0;
  for (const text of texts ?? passages.map(({ text }) => text)) {
    const lower = text.toLowerCase();
    const subjects = marked.get(text) ?? [];
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      if (subjects.some(({ kind, start, end }) => kind === 'ticker' && start <= at && at < end)) continue;
      if (!isWordPart(lower[at - 1]) && !isWordPart(lower[at + wanted.length])) byName += 1;
    }
  }
  return byName || bySymbol;
}

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** "130,05 $ (+0,53%)": the price that the article itself gives, with its move. */
export function priceInArticle(desk: Desk, symbol: string, name: string | undefined): string | undefined {
  for (const passage of desk.reading.passages) {
    for (const relation of passage.relations) {
      if (relation.type !== 'moveToPrice' || !speaksOf(passage, symbol, name)) continue;
      const move = passage.subjects[relation.move];
      const price = passage.subjects[relation.price];
      if (move?.kind !== 'percent' || price?.kind !== 'money') continue;
      return `${formatAmount(price.low, price.currency, desk.language, 'price')} (${change(desk, move)})`;
    }
  }
  return undefined;
}

/** How many other figures of a company a card names, and how sure it has to be that they are its own. */
const MOST = 4;
const SURE = 0.75;

/** What else the article says of the company in figures: "oltre +176% in 12 mesi". */
export function otherFigures(desk: Desk, symbol: string, name: string | undefined): string[] {
  const found: string[] = [];
  for (const { text, subjects, relations } of desk.reading.passages) {
    for (const relation of relations) {
      if (
        relation.type !== 'about' ||
        relation.confidence < SURE ||
        relations.some(
          (other) =>
            other.type === 'moveToPrice' && (other.move === relation.figure || other.price === relation.figure),
        )
      )
        continue;
      const instrument = relation.instrument === undefined ? undefined : subjects[relation.instrument];
      const called = relation.name && text.slice(relation.name.start, relation.name.end);
      const isIts =
        (instrument?.kind === 'ticker' && instrument.symbol === symbol) ||
        (called !== undefined && name !== undefined && called.toLowerCase().includes(shortName(name).toLowerCase()));
      const figure = subjects[relation.figure];
      if (!isIts || !figure) continue;
      if (figure.kind === 'money') found.push(signed(desk, figure));
      else if (figure.kind === 'percent') found.push(change(desk, figure, text));
    }
  }
  return [...new Set(found)].slice(0, MOST);
}

function speaksOf({ text, subjects }: Passage, symbol: string, name: string | undefined): boolean {
  return (
    subjects.some((subject) => subject.kind === 'ticker' && subject.symbol === symbol) ||
    (name !== undefined && text.includes(shortName(name)))
  );
}

function change({ words, language }: Desk, percent: Percent, text?: string): string {
  const move = formatChange(signedEnds(percent)[0], language, placesOf(percent));
  const period =
    text === undefined || !percent.period
      ? undefined
      : readPeriod(text.slice(percent.period.start, percent.period.end));
  const bound = text !== undefined && percent.bound ? `${words.bounds[percent.bound]} ` : '';
  return `${bound}${move}${period ? ` ${words.inPeriod(period.count, period.unit)}` : ''}`;
}
