import type { IsoDate } from '../calendar.ts';
import { formatAmount, formatChange, formatNumber, type Language } from '../i18n/number.ts';
import type { Money, Percent } from '../recognition/mention.ts';
import { currencyName } from './amount.ts';
import { convertThen, homeValue } from './conversion.ts';
import { relationOf, type Desk } from './desk.ts';
import type { Explanation, Row } from './explanation.ts';
import { fitting, fittingRow, ROOM } from './fit.ts';
import { placesOf, signedEnds } from './percent-text.ts';
import { digitsIn, priceStep, roundTo, roundingInterval } from './rounding.ts';

type Session = 'preMarket' | 'afterHours';

/** A move with the price it led to: what the price was before. Undefined for a range or a fall to nothing. */
export function explainMove(
  desk: Desk,
  percent: Percent,
  price: Money,
  session: Session | undefined,
): Explanation | undefined {
  const { words, language, reader } = desk;
  const [move, last] = signedEnds(percent);
  const factor = 1 + move / 100;
  if (move !== last || price.low !== price.high || factor <= 0 || percent.unit !== 'percent') return undefined;
  const before = price.low / factor;
  // The price before has the digits of the price itself.
  const step = priceStep(price.low, digitsIn(price.low, price.decimals));
  const write = (value: number) => formatAmount(value, price.currency, language, 'price', step);
  const bare = (value: number) => formatNumber(roundTo(value, step), language, { least: 2, most: 6 });
  const difference = roundTo(price.low, step) - roundTo(before, step);
  const isShare = session !== undefined || relationOf(desk, 'about')?.instrument !== undefined;
  const rows: Row[] = [
    {
      label: isShare ? words.changePerShare : words.change,
      value: `${difference > 0 ? '+' : ''}${write(difference)}`,
      tone: difference < 0 ? 'down' : 'up',
    },
  ];
  const home =
    price.currency === reader.homeCurrency
      ? undefined
      : convertThen(desk, price.low, price.currency, reader.homeCurrency);
  const homeStep = home && priceStep(home.value, digitsIn(price.low, price.decimals));
  if (home) {
    const value = `≈ ${formatAmount(home.value, reader.homeCurrency, language, 'price', homeStep)}`;
    const names = [currencyName(desk, reader.homeCurrency), reader.homeCurrency];
    rows.push(fittingRow(names.map((name) => [words.inCurrency(write(price.low), name), value])));
  }
  const closed = session && weekendDay(desk.article.published, language);
  if (closed) rows.push({ label: words.pageDate, value: words.isWeekend(closed), tone: 'warn' });

  const qualifier = words.before[session ?? 'otherwise'];
  const change = formatChange(move, language, placesOf(percent));
  const bounded = percent.bound ? `${words.bounds[percent.bound]} ${change}` : change;
  const title = `${bounded} → ${write(price.low)}`;
  const headline = `≈ ${write(before)} ${qualifier}`;
  const [least, most] = boundsBefore(price, move, percent.decimals);
  return {
    kicker: fitting(ROOM.kicker, [...(session ? [`${title} · ${words.sessions[session]}`] : []), title]),
    headline,
    qualifier,
    rows,
    source: fitting(ROOM.source, [
      `${words.computed}: ${bare(price.low)} ÷ ${formatNumber(roundTo(factor, 1e-8), language)}`,
    ]),
    label: `${change}, ${write(price.low)}. ${headline}.`,
    working: [
      words.roundedBetween(
        words.beforeNoun[session ? 'close' : 'otherwise'],
        ...onceSigned(bare(least), write(least), write(most)),
      ),
      ...(session && price.currency === 'USD'
        ? [session === 'preMarket' ? words.preMarketMeaning : words.afterHoursMeaning]
        : []),
    ],
    confidence: price.inferred ? 0.8 : 1,
    ...(home && homeStep !== undefined
      ? { home: homeValue(home, reader.homeCurrency, home.value, home.value, homeStep) }
      : {}),
  };
}

/** Between which prices the one before lies, by the rounding of the price and of the per cent. */
function boundsBefore(price: Money, move: number, unit: number): [number, number] {
  const [a, b] = [roundingInterval(price.low, price.decimals), roundingInterval(move, unit)];
  const corners = [a.low, a.high].flatMap((price) => [b.low, b.high].map((move) => price / (1 + move / 100)));
  return [Math.min(...corners), Math.max(...corners)];
}

/** "129,35" and "129,38 $": the sign once, where it stands at the end. */
function onceSigned(bare: string, low: string, high: string): [string, string] {
  return low.startsWith(bare) ? [bare, high] : [low, high];
}

/** The day's name when no exchange trades on it: the page's date is then not the day of the move. */
function weekendDay(date: IsoDate | undefined, language: Language): string | undefined {
  if (date === undefined) return undefined;
  const instant = new Date(`${date}T12:00:00Z`);
  const day = instant.getUTCDay();
  if (day !== 0 && day !== 6) return undefined;
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(instant);
}
