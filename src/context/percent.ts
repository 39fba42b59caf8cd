import { formatAmount, formatAmountRange, formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import type { Percent } from '../recognition/mention.ts';
import { currencyName, signed } from './amount.ts';
import { convertThen, homeValue } from './conversion.ts';
import { moneyAt, relationOf, type Desk } from './desk.ts';
import type { Explanation, Row } from './explanation.ts';
import { fitting, fittingRow, ROOM } from './fit.ts';
import { levelOf } from './level.ts';
import { explainMove } from './move.ts';
import { changeRange, companyOf, periodOf, placesOf, plainText, signedEnds, signedText } from './percent-text.ts';
import { digitsIn, roundTo, settledStep, stepOf } from './rounding.ts';
import { sentenceAround } from './sentence.ts';

/** What 1,000 in the reader's currency stand for on every card of a change. */
const EXAMPLE = 1000;

/** A per cent: a move with its price, a move that multiplies, a part of an amount, or so many in a hundred. */
export function explainPercent(desk: Desk, percent: Percent): Explanation {
  const move = relationOf(desk, 'moveToPrice');
  const price = move && moneyAt(desk, move.price);
  const moved = price && explainMove(desk, percent, price, move.session);
  if (moved) return moved;
  const { from, to } = percent;
  if (from !== undefined && to !== undefined) return explainPoints(desk, { from, to, decimals: percent.decimals });
  const level = levelOf(desk, percent);
  if (level?.from && level.to) {
    const decimals = Math.min(level.from.decimals, level.to.decimals);
    return explainPoints(desk, { from: level.from.low, to: level.to.low, decimals });
  }
  const { direction, ...bare } = percent;
  if (level) return explainShare(desk, bare);
  if (direction === undefined || percent.unit !== 'percent')
    return explainPart(desk, percent) ?? explainShare(desk, percent);
  // Losses that widen by 130% did not fall by them: without a sign of its own such a number tells no direction.
  return direction === 'down' && percent.low >= 100 ? explainShare(desk, bare) : explainChange(desk, percent);
}

/** A rise or a fall without a price: what it multiplies by, and what would undo it. */
function explainChange(desk: Desk, percent: Percent): Explanation {
  const { words, language, reader } = desk;
  const places = placesOf(percent);
  const ends = signedEnds(percent);
  const [factor, last] = ends.map((end) => 1 + end / 100) as [number, number];
  const grows = ends[0] >= 0;
  const period = periodOf(desk, percent);
  const company = period ? undefined : companyOf(desk);
  const written = signedText(desk, percent);
  const title = `${written}${period ? ` ${words.inPeriod(period.count, period.unit)}` : ''}`;
  const kicker = fitting(ROOM.kicker, [company ? `${company}: ${title}` : title, title]);
  if (factor <= 0 || last <= 0) {
    return {
      kicker,
      headline: written,
      rows: [],
      body: words.belowZero,
      source: words.quotedInArticle,
      label: `${title}. ${words.belowZero}`,
      working: [],
      confidence: 1,
    };
  }
  const multiple = (value: number) =>
    formatNumber(roundTo(value, 10 ** -(places + 2)), language, { least: places + 2, most: places + 2 });
  const range = factor !== last;
  const multiplier = `× ${multiple(factor)}${range ? `–${multiple(last)}` : ''}`;
  const qualifier = qualifierOf(desk, percent, grows);
  const headline = qualifier ? `${multiplier} ${qualifier}` : multiplier;
  const sum = (value: number) => formatAmount(value, reader.homeCurrency, language, 'short', 1);
  const hundred = (value: number) =>
    formatNumber(roundTo(100 * value, 10 ** -places), language, { least: places, most: places });
  const undone: Row = {
    label: grows ? words.undoneByFall : words.neededToRecover,
    value: changeRange(100 * (1 / factor - 1), 100 * (1 / last - 1), language, 1),
    tone: grows ? 'down' : 'up',
  };
  const example: Row = isSecurity(desk, percent)
    ? {
        label: words.wouldHaveBecome(sum(EXAMPLE)),
        value: range
          ? formatAmountRange(EXAMPLE * factor, EXAMPLE * last, reader.homeCurrency, language, 'short', 1)
          : sum(EXAMPLE * factor),
      }
    : {
        label: words.hundredBecomes,
        value: `${hundred(factor)}${range ? `–${hundred(last)}` : ''}`,
      };
  const ratio = `${formatNumber(Math.abs(ends[0]), language, { least: places, most: places })}/100`;
  const calculation = `1 ${grows ? '+' : '−'} ${ratio}`;
  return {
    kicker,
    headline,
    ...(qualifier ? { qualifier } : {}),
    rows: period ? [example, undone] : [undone, { label: `⚠ ${words.period}`, value: words.notStated, tone: 'warn' }],
    source: period && isSecurity(desk, percent) ? words.priceOnly : `${words.computed}: ${calculation}`,
    label: `${company ? `${company}: ` : ''}${title}. ${headline}.`,
    working: [`${calculation} = ${multiple(factor)}`],
    confidence: 1,
  };
}

/** "oltre il 176%" of a rise is at least, of a fall it is at most that much left. */
function qualifierOf({ words }: Desk, { bound }: Percent, grows: boolean): string | undefined {
  if (bound === undefined) return undefined;
  if (bound === 'about') return words.roughly;
  return (bound === 'over') === grows ? words.atLeast : words.atMost;
}

/** Words of the market in seven languages: only what can be bought would have made 1,000 into more. */
const MARKET =
  /titol[oi](?!\p{L})|azion[ei](?!\p{L})|quotazion|in borsa|(?<!market )(?<!\p{L})shares?(?!\p{L})|stock|aktie|(?<!\p{L})kurs|börse|(?<!\p{L})actions?(?!\p{L})|(?<!\p{L})cours(?!\p{L})|bourse|acci[oó]n|bolsa|cotiza|aç(?:ão|ões)|papéis|aande[le]|koers|beurs|bitcoin|(?<!\p{L})ind(?:ice|ex|eks)|índice/iu;

function isSecurity(desk: Desk, percent: Percent): boolean {
  if (relationOf(desk, 'about')?.instrument !== undefined) return true;
  return MARKET.test(sentenceAround(desk.passage.text, percent));
}

/** "dal 3% al 4%": one percentage point, which is a third more. */
function explainPoints(desk: Desk, change: { from: number; to: number; decimals: number }): Explanation {
  const { words, language } = desk;
  const { from, to } = change;
  const places = placesOf(change);
  const step = 10 ** -places;
  const difference = roundTo(to - from, step);
  const write = (value: number) => formatNumber(value, language, { least: places, most: places });
  const title = words.fromTo(formatPercent(from, language, places), formatPercent(to, language, places));
  const headline = words.points(`${difference > 0 ? '+' : ''}${write(difference)}`, Math.abs(difference));
  const relative = 100 * (to / from - 1);
  return {
    kicker: fitting(ROOM.kicker, [title]),
    headline,
    rows:
      from > 0 && to > 0
        ? [{ label: words.relativeChange, value: formatChange(relative, language, Math.abs(relative) < 10 ? 1 : 0) }]
        : [],
    source: `${words.computed}: ${write(to)} − ${write(from)}`,
    label: `${title}. ${headline}.`,
    working: [],
    confidence: 1,
  };
}

/** Between a per cent and the amount that it is a part of. */
const PART_OF =
  /^\s*(?:d[ei]|dei|degli|delle|of|of the|of its|of their|von|der|des|du|d['’]|do|dos|da|das|de los|de las|van|van de)\s*$/i;

/** "il 30% di 50 miliardi di dollari" → 15 billion. */
function explainPart(desk: Desk, percent: Percent): Explanation | undefined {
  const { words, language, passage, place, reader } = desk;
  const whole = moneyAt(desk, place.subject + 1);
  if (!whole || percent.unit !== 'percent' || percent.low !== percent.high || whole.low !== whole.high)
    return undefined;
  if (!PART_OF.test(passage.text.slice(percent.end, whole.start))) return undefined;
  const part = (whole.low * percent.low) / 100;
  const digits = Math.max(2, Math.min(3, digitsIn(percent.low, percent.decimals), digitsIn(whole.low, whole.decimals)));
  const step = part === 0 ? 1 : stepOf(part, digits);
  const write = (style: 'long' | 'short') => formatAmount(part, whole.currency, language, style, step);
  const written = formatPercent(percent.low, language, placesOf(percent));
  const home =
    whole.currency === reader.homeCurrency ? undefined : convertThen(desk, part, whole.currency, reader.homeCurrency);
  const title = words.shareOf(written, signed(desk, whole));
  const headline = `≈ ${fitting(ROOM.headline - 2, [write('long'), write('short')])}`;
  return {
    kicker: fitting(ROOM.kicker, [title]),
    headline,
    rows: home
      ? [
          fittingRow([
            [
              words.inCurrency(write('short'), currencyName(desk, reader.homeCurrency)),
              `≈ ${formatAmount(home.value, reader.homeCurrency, language, 'short')}`,
            ],
          ]),
        ]
      : [],
    source: `${words.computed}: ${signed(desk, whole)} × ${plainText(desk, percent)}/100`,
    label: `${title}. ${headline}.`,
    working: [],
    confidence: whole.inferred ? 0.8 : 1,
    ...(home ? { home: homeValue(home, reader.homeCurrency, home.value, home.value, settledStep(home.value)) } : {}),
  };
}

/** A rate, a share, a difference in points. */
function explainShare(desk: Desk, percent: Percent): Explanation {
  const { words, language, reader } = desk;
  const { low, high, unit, direction } = percent;
  const amount = plainText(desk, percent);
  const sign = direction === undefined ? '' : direction === 'up' ? '+' : '−';
  const count = Math.abs(high);
  const inBasis = (value: number) => formatNumber(roundTo(value * 100, 0.01), language);
  const written =
    unit === 'basisPoint'
      ? words.basisPoints(low === high ? inBasis(low) : `${inBasis(low)}–${inBasis(high)}`, count * 100)
      : unit === 'percentagePoint'
        ? words.points(amount, count)
        : `${amount}${formatPercent(0, language, 0).slice(1)}`;
  const headline =
    unit === 'percent' ? words.outOf100(amount) : words.points(`${sign}${amount.replace(/^−/, '')}`, count);
  const sum = (value: number) =>
    formatAmount(value, reader.homeCurrency, language, 'short', value >= 100 || Number.isInteger(value) ? 1 : 0.01);
  const parts = [low, high].map((end) => sum((EXAMPLE * end) / 100));
  const bound = percent.bound ? `${words.bounds[percent.bound]} ` : '';
  return {
    kicker: fitting(ROOM.kicker, [
      `${bound}${sign}${written.replace(/^−/, low < 0 && sign === '' ? '−' : '')}`,
      written,
    ]),
    headline,
    rows: [{ label: words.onAmount(sum(EXAMPLE)), value: low === high ? parts[0]! : `${parts[0]}–${parts[1]}` }],
    source: `${words.computed}: ${formatNumber(EXAMPLE, language)} × ${amount}/100`,
    label: `${written}. ${headline}.`,
    working: [],
    confidence: 1,
  };
}
