import type { Money } from '../recognition/mention.ts';
import { convert } from '../reference/rates/convert.ts';
import { inForce } from '../reference/rates/redenominations.ts';
import type { IsoDate } from '../calendar.ts';
import type { RateTable } from '../reference/rates/rate.ts';
import type { Verdict } from './explanation.ts';
import { roundingInterval } from './rounding.ts';

/** The article's own conversion, worked out again. Amounts in main units of `stated.currency`. */
export interface Check {
  verdict: Verdict;
  /** What it should have been. */
  computed: number;
  /** (stated − computed) ÷ computed, in per cent. */
  difference: number;
  /** The rounding interval of the stated figure. */
  interval: { low: number; high: number };
}

/** Without the rates of the days around, this much is allowed for them (a fraction). */
const SLACK = 0.02;
/** Beyond this difference no other day's rate explains it (per cent). */
const CLOSE = 10;

/**
 * Compares `amount`, converted, with what the article states. It adds up when the two rounding intervals meet at one of
 * the rates of the days around: no fixed tolerance could be right for "7" and for "7.02". Undefined without a rate.
 */
export function check(
  amount: Money,
  stated: Money,
  tables: readonly RateTable[],
  around: readonly RateTable[],
  date: IsoDate,
): Check | undefined {
  const rateIn = (candidates: readonly RateTable[]) => {
    const answer = convert({ amount: 1, from: amount.currency, to: inForce(stated.currency, date), date }, candidates);
    return 'rate' in answer ? answer.rate : undefined;
  };
  const rate = rateIn(tables);
  if (rate === undefined || !(amount.low > 0) || !(stated.low > 0)) return undefined;
  const rates = around.flatMap((table) => rateIn([table]) ?? []);
  const [least, most] =
    rates.length > 2 ? [Math.min(rate, ...rates), Math.max(rate, ...rates)] : [rate * (1 - SLACK), rate * (1 + SLACK)];
  const computed = ((amount.low + amount.high) / 2) * rate;
  const middle = (stated.low + stated.high) / 2;
  const difference = (100 * (middle - computed)) / computed;
  const [a, b] = [spread(amount), spread(stated)];
  const meets = a.low * least <= b.high && b.low <= a.high * most;
  const verdict = meets ? 'consistent' : Math.abs(difference) <= CLOSE ? 'close' : 'off';
  return { verdict, computed, difference, interval: b };
}

/** Where the true amount can lie: the rounding of what is written, and as much again where a hedge stands beside it. */
function spread({ low, high, decimals, bound }: Money): { low: number; high: number } {
  const unit = bound === undefined ? decimals : 2 * decimals;
  return { low: roundingInterval(low, unit).low, high: roundingInterval(high, unit).high };
}
