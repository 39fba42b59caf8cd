import type { Tape } from './tape.ts';
import { before } from './before.ts';
import { Resolver, type Context } from './context.ts';
import { addsUp, joins, powerOfFirst, type Joined } from './join.ts';
import type { Form, Mention, Money, Percent } from './mention.ts';
import { isMultiple } from './multiple.ts';
import { isComma } from './numberStyle.ts';
import { BARE, MONEY, MULTIPLE, PER_CENT, POINTS_BASE, scaled, type Quantity } from './quantity.ts';
import type { Findings } from './scanner.ts';
import { lendsCurrency } from './inferred.ts';
import { boundOf, directionOf, periodOf } from './surroundings.ts';

/** Turns the numbers of a paragraph into mentions: decides what was in doubt, joins what belongs together. */
export function figures(text: Tape, from: number, to: number, findings: Findings, context: Context): Mention[] {
  const { quantities } = findings;
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index]!;
    quantity.index = index;
    settle(quantity, findings, context);
  }
  const resolver = new Resolver(text, from, to, context, quantities, findings.capitals);
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
        push(mentions, joinedMention(text, joined, floor, to, resolver));
        floor = joined.last.end;
        continue;
      }
    }
    if (quantity.unit === BARE && lendsCurrency(text, quantity, quantities, floor, to))
      push(mentions, inferred(text, quantity, floor, to, resolver));
    if (quantity.unit !== BARE) push(mentions, mentionOf(text, quantity, floor, to, resolver));
    if (quantity.unit !== BARE) floor = quantity.end;
  }
  return mentions;
}

/** An amount whose currency its sentence says elsewhere. */
function inferred(text: Tape, quantity: Quantity, floor: number, to: number, resolver: Resolver): Money | undefined {
  const power = quantity.power - quantity.places;
  const amount = signed(quantity, power);
  const currency = resolver.nearest(quantity);
  if (currency === '') return undefined;
  const { start, end } = quantity;
  const mention: Money = {
    kind: 'money',
    start,
    end,
    currency,
    low: amount,
    high: amount,
    form: 'amount',
    inferred: true,
    decimals: scaled(1, power),
  };
  before.from(text, start, floor);
  const bound = boundOf(text, start, end, to);
  if (bound) mention.bound = bound;
  return mention;
}

const push = (mentions: Mention[], mention: Mention | undefined): void => {
  if (mention) mentions.push(mention);
};

/** Decides between the two readings of "1.234". */
function settle(quantity: Quantity, findings: Findings, context: Context): void {
  if (quantity.doubtful === 0) return;
  const decimal = isComma(quantity, findings, context) === (quantity.doubtful === 44);
  if (decimal) return;
  quantity.places = 0;
}

function mentionOf(text: Tape, quantity: Quantity, floor: number, to: number, resolver: Resolver): Mention | undefined {
  const { start, end, unit } = quantity;
  const power = quantity.power + powerOfUnit(quantity) - quantity.places;
  const amount = signed(quantity, power);
  if (unit === MULTIPLE) {
    if (!isMultiple(text, quantity, floor, to)) return undefined;
    return { kind: 'multiple', start, end, low: amount, high: amount };
  }
  const step = scaled(1, power);
  if (unit === MONEY) {
    return money(text, start, end, amount, amount, step, 'amount', quantity, floor, to, resolver);
  }
  return percent(text, start, end, amount, amount, step, 'amount', quantity, floor, to);
}

function joinedMention(text: Tape, joined: Joined, floor: number, to: number, resolver: Resolver): Mention | undefined {
  const { first, last } = joined;
  const unit = last.unit === BARE ? first : last;
  const power = powerOfUnit(unit);
  const firstPower = power + powerOfFirst(first, last) - first.places;
  const lastPower = power + (last.scaled || !first.scaled || !first.prefixed ? last.power : first.power) - last.places;
  const a = signed(first, firstPower);
  const b = signed(last, lastPower);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const { start } = first;
  const { end } = last;
  if (unit.unit === MULTIPLE) {
    return isMultiple(text, last, floor, to) ? { kind: 'multiple', start, end, low, high } : undefined;
  }
  const step = scaled(1, Math.max(firstPower, lastPower));
  const mention =
    unit.unit === MONEY
      ? money(text, start, end, low, high, step, joined.form, unit, floor, to, resolver)
      : percent(text, start, end, low, high, step, joined.form, unit, floor, to);
  if (mention && joined.form === 'change') {
    mention.from = joined.from === first ? a : b;
    mention.to = joined.to === first ? a : b;
  }
  return mention;
}

/** The power of ten of a minor unit, or of a basis point in per cent. */
const powerOfUnit = (quantity: Quantity): number =>
  quantity.unit === MONEY ? quantity.currency!.power : quantity.unit === POINTS_BASE ? -2 : 0;

function money(
  text: Tape,
  start: number,
  end: number,
  low: number,
  high: number,
  decimals: number,
  form: Form,
  quantity: Quantity,
  floor: number,
  to: number,
  resolver: Resolver,
): Money | undefined {
  const currency = resolver.next(quantity);
  if (currency === '' || !Number.isFinite(high)) return undefined;
  const mention: Money = { kind: 'money', start, end, currency, low, high, form, decimals };
  before.from(text, start, floor);
  const bound = boundOf(text, start, end, to);
  if (bound) mention.bound = bound;
  return mention;
}

function percent(
  text: Tape,
  start: number,
  end: number,
  low: number,
  high: number,
  decimals: number,
  form: Form,
  quantity: Quantity,
  floor: number,
  to: number,
): Percent | undefined {
  if (!Number.isFinite(high)) return undefined;
  const unit =
    quantity.unit === PER_CENT ? 'percent' : quantity.unit === POINTS_BASE ? 'basisPoint' : 'percentagePoint';
  const mention: Percent = { kind: 'percent', start, end, low, high, unit, form, decimals };
  before.from(text, start, floor);
  const bound = boundOf(text, start, end, to);
  if (bound) mention.bound = bound;
  const direction = directionOf(text, end, to);
  if (direction) mention.direction = direction;
  const period = periodOf(text, end, to);
  if (period) mention.period = period;
  return mention;
}

/** The number with its sign; nought has none. */
function signed({ sign, digits }: Quantity, power: number): number {
  return sign * scaled(digits, power) || 0;
}
