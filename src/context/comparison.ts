import { formatAmount, formatChange, formatNumber, formatQuantity } from '../i18n/number.ts';
import type { Money, Relation } from '../recognition/mention.ts';
import { convertThen, type Desk } from './desk.ts';
import type { Explanation } from './explanation.ts';
import { readPeriod } from './period.ts';
import { roundTo, stepOf } from './rounding.ts';

type Comparison = Extract<Relation, { type: 'comparison' }>;

/** Two amounts that the sentence holds against each other, seen from the older one: what became of it. */
export function explainComparison(
  desk: Desk,
  { period }: Comparison,
  now: Money,
  then: Money,
): Explanation | undefined {
  if (!(then.low > 0) || now.low !== now.high || then.low !== then.high || now.currency !== then.currency)
    return undefined;
  const { words, language, reader, passage } = desk;
  const ratio = now.low / then.low;
  const change = 100 * (ratio - 1);
  const currency = words.currencies[now.currency] ?? now.currency;
  const [first, second] = sameScale(desk, now, then);
  const stretch = period && readPeriod(passage.text.slice(period.start, period.end));
  const qualifier = stretch && words.inPeriod(stretch.count, stretch.unit);
  const answer = formatChange(change, language, Math.abs(change) < 10 ? 1 : 0);
  const difference = now.low - then.low;
  const unit = Math.max(now.decimals, then.decimals);
  const own = formatAmount(difference, now.currency, language, 'short', Math.min(unit, stepOf(difference, 1)));
  const home =
    now.currency === reader.homeCurrency ? undefined : convertThen(desk, difference, now.currency, reader.homeCurrency);
  const headline = qualifier ? `${answer} ${qualifier}` : answer;
  const bare = (money: Money) => formatNumber(money.low / scaleOf(now, then), language);
  return {
    kicker: words.against(first, words.amountOf(second, currency, Math.abs(then.high) >= 1e6)),
    headline,
    ...(qualifier ? { qualifier } : {}),
    rows: [
      {
        label: wordFor(desk, ratio),
        value: `× ${formatNumber(roundTo(ratio, stepOf(ratio)), language, { least: 2, most: 3 })}`,
      },
      {
        label: words.difference,
        value: home ? `${own} ≈ ${formatAmount(home.value, reader.homeCurrency, language, 'short')}` : own,
      },
    ],
    source: `${words.computed}: ${bare(now)} ÷ ${bare(then)} − 1 · ${words.rounded}`,
    label: `${words.against(first, words.amountOf(second, currency, true))}. ${headline}.`,
    working: [],
    confidence: 1,
  };
}

/** "50" and "23 miliardi": the magnitude once, where both have the same. */
function sameScale({ language }: Desk, now: Money, then: Money): [string, string] {
  const write = ({ low, decimals }: Money) =>
    formatQuantity([low], language, 'long', Math.min(decimals, stepOf(low, 1)));
  const [a, b] = [write(now), write(then)];
  const word = (text: string) => text.replace(/^[\d.,  −]+/, '');
  return word(a) === word(b) && word(a) !== '' ? [a.slice(0, a.length - word(a).length).trim(), b] : [a, b];
}

const scaleOf = (a: Money, b: Money) => {
  const smaller = Math.min(Math.abs(a.low), Math.abs(b.low));
  return smaller >= 1e9 ? 1e9 : smaller >= 1e6 ? 1e6 : 1;
};

function wordFor({ words }: Desk, ratio: number): string {
  const { ratio: word } = words;
  if (ratio > 3) return word.moreThanTriple;
  if (ratio > 2) return word.moreThanDouble;
  if (ratio === 2) return word.double;
  if (ratio < 0.5) return word.lessThanHalf;
  return ratio > 1 ? word.more : word.less;
}
