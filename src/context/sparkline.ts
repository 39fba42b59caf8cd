import { daysBetween } from '../calendar.ts';
import { formatChange } from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import { convert } from '../reference/rates/convert.ts';
import type { CurrencyCode } from '../reference/rates/rate.ts';
import { converted, unitOnce } from './amount.ts';
import { dayOf } from './conversion.ts';
import type { Desk } from './desk.ts';
import type { Explanation } from './explanation.ts';

/** Then and now must lie further apart than this for a line between them to say anything. */
const LEAST_DAYS = 3;

/** The amount at home between the two days. */
export function sparkline(desk: Desk, money: Money, home: CurrencyCode): Explanation['sparkline'] {
  const { article, snapshot, language, words } = desk;
  if (!article.published) return undefined;
  const laws = snapshot.latest.filter(({ source }) => source === 'law');
  const points = snapshot.series.flatMap((table) => {
    const answer = convert({ amount: money.low, from: money.currency, to: home, date: dayOf(desk) }, [table, ...laws]);
    return 'value' in answer && answer.source !== 'law' ? [{ date: table.date, value: answer.value }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || daysBetween(first.date, last.date) <= LEAST_DAYS || first.value === 0) return undefined;
  const change = formatChange(100 * (last.value / first.value - 1), language, 1);
  const values = points.map(({ value }) => value);
  const write = (value: number) =>
    converted({ ...money, high: money.low }, { low: value, high: value }, home, language, 'long');
  return {
    points,
    change,
    description: words.sparkline(
      ...unitOnce(write(first.value), write(last.value)),
      change,
      write(Math.min(...values)),
      write(Math.max(...values)),
    ),
  };
}
