import { formatAmount, formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import type { Money, Percent } from '../recognition/mention.ts';
import { convertThen, relationsOf, type Desk } from './desk.ts';
import type { Explanation, Row } from './explanation.ts';
import { readPeriod } from './period.ts';
import { roundTo, roundingInterval, stepOf } from './rounding.ts';

/** What 1,000 in the reader's currency stand for on every card of a change. */
const EXAMPLE = 1000;

const decimalsIn = ({ decimals }: Percent) => Math.max(0, -Math.round(Math.log10(decimals)));

/** A per cent: as a move it multiplies; as a share it is so many in a hundred. */
export function explainPercent(desk: Desk, percent: Percent): Explanation {
  const move = relationsOf(desk).find((relation) => relation.type === 'moveToPrice');
  if (move?.type === 'moveToPrice') {
    const price = desk.passage.subjects[move.price];
    if (price?.kind === 'money' && percent.low === percent.high) return explainMove(desk, percent, price, move.session);
  }
  if (percent.direction !== undefined && percent.unit === 'percent') return explainChange(desk, percent);
  return explainShare(desk, percent);
}

/** A move with the price it led to: what the price was before. */
export function explainMove(
  desk: Desk,
  percent: Percent,
  price: Money,
  session: 'preMarket' | 'afterHours' | undefined,
): Explanation {
  const { words, language, reader } = desk;
  const signed = signedOf(percent);
  const factor = 1 + signed / 100;
  const before = price.low / factor;
  const write = (value: number) => formatAmount(value, price.currency, language, 'price');
  const difference = roundTo(price.low, 0.01) - roundTo(before, 0.01);
  const qualifier = session ? words.previousClose : words.previousValue;
  const atHome =
    price.currency === reader.homeCurrency
      ? undefined
      : convertThen(desk, price.low, price.currency, reader.homeCurrency);
  const rows: Row[] = [
    {
      label: session || instrumentOf(desk) ? words.changePerShare : words.change,
      value: `${difference < 0 ? '' : '+'}${write(difference)}`,
      tone: difference < 0 ? 'down' : 'up',
    },
  ];
  if (atHome) {
    const name = words.currencies[reader.homeCurrency] ?? reader.homeCurrency;
    rows.push({
      label: words.inCurrency(write(price.low), name),
      value: `≈ ${formatAmount(atHome.value, reader.homeCurrency, language, 'price')}`,
    });
  }
  const digits = decimalsIn(percent);
  const change = formatChange(signed, language, digits);
  const at = session ? ` · ${words[session]}` : '';
  const headline = `≈ ${write(before)} ${qualifier}`;
  const [a, b] = [roundingInterval(price.low, price.decimals), roundingInterval(signed, percent.decimals)];
  const bounds = [a.low / (1 + b.high / 100), a.high / (1 + b.low / 100)].toSorted((x, y) => x - y) as [number, number];
  return {
    kicker: `${bounded(desk, percent, change)} → ${write(price.low)}${at}`,
    headline,
    qualifier,
    rows,
    source: `${words.computed}: ${formatNumber(price.low, language, { least: 2, most: 2 })} ÷ ${formatNumber(factor, language)}`,
    label: `${change}, ${write(price.low)}. ${headline}.`,
    working: [
      words.roundingInterval(
        qualifier,
        formatNumber(roundTo(bounds[0], 0.01), language, { least: 2, most: 2 }),
        write(bounds[1]),
      ),
      ...(session === 'preMarket' ? [words.preMarketMeaning] : []),
    ],
    confidence: 1,
    ...(atHome
      ? {
          home: {
            value: atHome.value,
            currency: reader.homeCurrency,
            rate: 1 / atHome.rate,
            rateDate: atHome.rateDate,
            source: atHome.source,
          },
        }
      : {}),
  };
}

/** A rise or a fall without a price: what it multiplies by, and what would undo it. */
function explainChange(desk: Desk, percent: Percent): Explanation {
  const { words, language, reader, passage } = desk;
  const signed = signedOf(percent);
  const factor = 1 + signed / 100;
  const digits = decimalsIn(percent);
  const written = bounded(desk, percent, formatChange(signed, language, digits));
  const period = percent.period && readPeriod(passage.text.slice(percent.period.start, percent.period.end));
  const name = period ? '' : nameOf(desk);
  const inPeriod = period ? ` ${words.inPeriod(period.count, period.unit)}` : '';
  const grows = signed >= 0;
  const qualifier =
    percent.bound &&
    { over: grows ? words.atLeast : words.atMost, under: grows ? words.atMost : words.atLeast, about: words.roughly }[
      percent.bound
    ];
  const multiplier = `× ${formatNumber(roundTo(factor, stepOf(factor)), language, { least: grows ? 2 : 0, most: 4 })}`;
  const sum = (value: number) => formatAmount(value, reader.homeCurrency, language, 'short', 1);
  const undo = 100 * (1 / factor - 1);
  const undone = {
    label: grows ? words.undoneByFall : words.neededToRecover,
    value: formatChange(undo, language, 1),
    tone: grows ? ('down' as const) : ('up' as const),
  };
  const ratio = `${formatNumber(Math.abs(signed), language, { least: digits, most: digits })}/100`;
  const headline = qualifier ? `${multiplier} ${qualifier}` : multiplier;
  const example = { label: words.wouldHaveBecome(sum(EXAMPLE)), value: sum(EXAMPLE * factor) };
  return {
    kicker: `${name}${written}${inPeriod}`,
    headline,
    ...(qualifier ? { qualifier } : {}),
    rows:
      factor <= 0
        ? []
        : period
          ? [example, undone]
          : [undone, { label: `⚠ ${words.period}`, value: words.notStated, tone: 'warn' }],
    source: period && grows ? words.priceOnly : `${words.computed}: 1 ${grows ? '+' : '−'} ${ratio}`,
    label: `${name}${written}${inPeriod}. ${headline}.`,
    working: [`1 ${grows ? '+' : '−'} ${ratio} = ${formatNumber(roundTo(factor, 0.00001), language)}`],
    confidence: 1,
  };
}

/** A rate, a share, a difference in points. */
function explainShare(desk: Desk, percent: Percent): Explanation {
  const { words, language, reader } = desk;
  const digits = decimalsIn(percent);
  const sum = (value: number) => formatAmount(value, reader.homeCurrency, language, 'short', value >= 100 ? 1 : 0.01);
  const amount =
    percent.low === percent.high
      ? formatNumber(percent.low, language, { least: digits, most: digits })
      : `${formatNumber(percent.low, language)}–${formatNumber(percent.high, language)}`;
  const points = percent.unit !== 'percent';
  const written =
    percent.unit === 'basisPoint'
      ? words.basisPoints(formatNumber(roundTo(percent.low * 100, 0.01), language))
      : percent.unit === 'percentagePoint'
        ? words.points(amount)
        : formatPercent(percent.low, language, digits);
  const headline = points ? words.points(amount) : words.outOf100(amount);
  return {
    kicker: bounded(desk, percent, written),
    headline,
    rows: [
      {
        label: words.onAmount(sum(EXAMPLE)),
        value:
          percent.low === percent.high
            ? sum((EXAMPLE * percent.low) / 100)
            : `${sum((EXAMPLE * percent.low) / 100)}–${sum((EXAMPLE * percent.high) / 100)}`,
      },
    ],
    source: `${words.computed}: ${formatNumber(EXAMPLE, language)} × ${amount}/100`,
    label: `${written}. ${headline}.`,
    working: [],
    confidence: 1,
  };
}

const signedOf = ({ low, high, direction }: Percent) => {
  const value = (low + high) / 2;
  return direction === 'down' ? -Math.abs(value) : value;
};

function bounded({ words }: Desk, { bound }: Percent, written: string): string {
  return bound ? `${words[bound]} ${written}` : written;
}

function instrumentOf(desk: Desk) {
  return relationsOf(desk).find((relation) => relation.type === 'about' && relation.instrument !== undefined);
}

/** "Alibaba: ", when the text says whose number it is. */
function nameOf(desk: Desk): string {
  const about = relationsOf(desk).find((relation) => relation.type === 'about');
  if (about?.type !== 'about') return '';
  const { text, subjects } = desk.passage;
  const instrument = about.instrument === undefined ? undefined : subjects[about.instrument];
  const name = about.name
    ? text.slice(about.name.start, about.name.end)
    : instrument?.kind === 'ticker'
      ? (instrument.name ?? instrument.symbol)
      : undefined;
  return name ? `${name}: ` : '';
}
