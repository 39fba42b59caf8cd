import { resolveCurrency, type Context } from './context.ts';
import { addsUp, joins, valueOf, type Joined } from './join.ts';
import type { Mention, Money, Percent } from './mention.ts';
import { isMultiple } from './multiple.ts';
import { isComma } from './numberStyle.ts';
import { BARE, MONEY, MULTIPLE, PER_CENT, POINTS_BASE, type Quantity } from './quantity.ts';
import type { Findings } from './scanner.ts';
import { boundOf, directionOf, periodOf } from './surroundings.ts';

/** Turns the numbers of a paragraph into mentions: decides what was in doubt, joins what belongs together. */
export function figures(text: string, from: number, to: number, findings: Findings, context: Context): Mention[] {
  const { quantities } = findings;
  for (const quantity of quantities) settle(quantity, findings, context);
  const mentions: Mention[] = [];
  let floor = from;
  for (let i = 0; i < quantities.length; i += 1) {
    const quantity = quantities[i]!;
    let next = quantities[i + 1];
    if (next && addsUp(text, quantity, next, to)) {
      i += 1;
      next = quantities[i + 1];
    }
    if (next) {
      const after = quantities[i + 2];
      // The small part of the second amount belongs to it before the two are compared.
      const joined = joins(text, quantity, next, floor);
      if (joined) {
        if (after && addsUp(text, next, after, to)) i += 1;
        i += 1;
        push(mentions, joinedMention(text, joined, floor, to, context));
        floor = joined.last.end;
        continue;
      }
    }
    if (quantity.unit !== BARE) push(mentions, mentionOf(text, quantity, floor, to, context));
    if (quantity.unit !== BARE) floor = quantity.end;
  }
  return mentions;
}

const push = (mentions: Mention[], mention: Mention | undefined): void => {
  if (mention) mentions.push(mention);
};

/** Decides between the two readings of "1.234". */
function settle(quantity: Quantity, findings: Findings, context: Context): void {
  if (quantity.doubtful === 0 || Number.isNaN(quantity.grouped)) return;
  const decimal = isComma(quantity, findings, context) === (quantity.doubtful === 44);
  if (decimal) return;
  quantity.value = quantity.grouped;
  quantity.step = 1;
}

/** Rid of what binary fractions add: 11.27 pence are 0.1127 pounds. */
const clean = (value: number): number => Number(value.toPrecision(15));

function mentionOf(text: string, quantity: Quantity, floor: number, to: number, context: Context): Mention | undefined {
  const { start, end, unit } = quantity;
  const value = quantity.sign * quantity.value * quantity.factor;
  if (unit === MULTIPLE) {
    return isMultiple(text, quantity, floor, to)
      ? { kind: 'multiple', start, end, low: value, high: value }
      : undefined;
  }
  if (unit === MONEY) {
    const factor = quantity.currency!.factor;
    const amount = clean(value * factor);
    const step = clean(quantity.step * quantity.factor * factor);
    return money(text, start, end, amount, amount, step, quantity, floor, to, context, { form: 'amount' });
  }
  const scale = unit === POINTS_BASE ? 0.01 : 1;
  return percent(text, quantity, start, end, clean(value * scale), clean(value * scale), floor, to, { form: 'amount' });
}

function joinedMention(text: string, joined: Joined, floor: number, to: number, context: Context): Mention | undefined {
  const { first, last } = joined;
  const unit = last.unit === BARE ? first : last;
  const scale = unit.unit === MONEY ? unit.currency!.factor : unit.unit === POINTS_BASE ? 0.01 : 1;
  const a = clean(first.sign * valueOf(first, last) * scale);
  const lastFactor = last.scaled || !first.scaled ? last.factor : first.factor;
  const b = clean((last.sign === 1 ? 1 : last.sign) * last.value * lastFactor * scale);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const ends =
    joined.form === 'range'
      ? { form: joined.form }
      : { form: joined.form, from: joined.from === first ? a : b, to: joined.to === first ? a : b };
  const { start } = first;
  const { end } = last;
  if (unit.unit === MULTIPLE) {
    return isMultiple(text, last, floor, to) ? { kind: 'multiple', start, end, low, high } : undefined;
  }
  if (unit.unit === MONEY) {
    const step = clean(Math.max(first.step * (a / (first.value || 1)), last.step * lastFactor) * scale) || 1;
    return money(text, start, end, low, high, step, unit, floor, to, context, ends);
  }
  return percent(text, unit, start, end, low, high, floor, to, ends);
}

type Ends = { form: 'amount' | 'range' } | { form: 'amount' | 'range' | 'change'; from?: number; to?: number };

function money(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  decimals: number,
  quantity: Quantity,
  floor: number,
  to: number,
  context: Context,
  ends: Ends,
): Money | undefined {
  const currency = resolveCurrency(quantity, context);
  if (currency === '' || !Number.isFinite(high)) return undefined;
  const mention: Money = { kind: 'money', start, end, currency, low, high, decimals, ...ends };
  const bound = boundOf(text, start, end, floor, to);
  if (bound) mention.bound = bound;
  return mention;
}

function percent(
  text: string,
  quantity: Quantity,
  start: number,
  end: number,
  low: number,
  high: number,
  floor: number,
  to: number,
  ends: Ends,
): Percent | undefined {
  if (!Number.isFinite(high)) return undefined;
  const unit =
    quantity.unit === PER_CENT ? 'percent' : quantity.unit === POINTS_BASE ? 'basisPoint' : 'percentagePoint';
  const decimals = clean(quantity.step * (quantity.unit === POINTS_BASE ? 0.01 : 1));
  const mention: Percent = { kind: 'percent', start, end, low, high, unit, decimals, ...ends };
  const bound = boundOf(text, start, end, floor, to);
  if (bound) mention.bound = bound;
  const direction = directionOf(text, start, end, floor, to);
  if (direction) mention.direction = direction;
  const period = periodOf(text, end, to);
  if (period) mention.period = period;
  return mention;
}
