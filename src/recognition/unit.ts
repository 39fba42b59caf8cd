import { dollarNear, localSignAt, paid, readAbbreviation } from './abbreviation.ts';
import { FOLD, isDigit, isLetter, isUpper } from './characters.ts';
import { CENT, DOLLAR_FAMILY, PENCE } from './currency.ts';
import { readCurrency } from './currencyNoun.ts';
import { pastGap } from './gap.ts';
import { BARE, MONEY, MULTIPLE, PER_CENT, POINTS_BASE, POINTS_PERCENTAGE, type Quantity } from './quantity.ts';
import { GLUED, isScaleAt, powerOf, readHan, readShortScale } from './scale.ts';
import { readSign, signAt } from './sign.ts';
import { type Tape, unitAt } from './tape.ts';
import {
  AND_HALF,
  BASIS_POINT,
  LINK,
  MAGNITUDE,
  PERCENT,
  PERCENTAGE_POINT,
  TIMES,
  UNITS,
  type Unit,
  book,
  units,
} from './vocabulary.ts';

const PERCENT_SIGN = 37;

const FULL_STOP = 46;

/**
 * Reads what follows the number and is part of the amount: scale, currency, percent … Answers the end of it, which is
 * `quantity.to` when nothing is. A number glued to letters that mean nothing is refused: `quantity.to` becomes 0.
 */
export function readUnit(text: Tape, limit: number, quantity: Quantity): number {
  let end = quantity.to;
  let at = end;
  for (let step = 0; step < 8; step += 1) {
    const glued = !(step > 0) && at < limit && isLetter(unitAt(text, at)) && !quantity.spelled;
    if (glued) {
      const next = readGlued(text, at, limit, quantity);
      if (next === at) {
        quantity.to = 0;
        return end;
      }
      at = next;
      end = at;
      if (quantity.unit !== BARE) break;
      continue;
    }
    const next = readPart(text, at, limit, quantity);
    if (next < 0) break;
    at = next;
    end = at;
    if (quantity.unit !== BARE && quantity.unit !== MONEY) break;
  }
  return end;
}

/** One more part of the unit after `end`; -1 when there is none. */
function readPart(text: Tape, end: number, limit: number, quantity: Quantity): number {
  const at = pastGap(text, end, limit);
  if (at >= limit) return -1;
  const code = unitAt(text, at);
  const letter = FOLD[code] !== 0;
  if (!letter) {
    if (code === PERCENT_SIGN)
      return quantity.unit === BARE && !quantity.scaled ? readPercentSign(text, at, quantity) : -1;
    return readSign(text, end, at, limit, code, quantity);
  }
  if (code >= 0x4e00) return readHan(text, at, limit, quantity);
  if (quantity.assumed !== '' && quantity.unit === BARE) {
    let wordEnd = at + 1;
    while (wordEnd < limit && isLetter(unitAt(text, wordEnd))) wordEnd += 1;
    const local = localSignAt(text, at, wordEnd, limit, quantity);
    if (local > 0) return local;
  }
  if (dollarNear(text, at)) {
    const dollar = readAbbreviation(text, at, limit, quantity);
    if (dollar >= 0) return dollar;
  }
  const scale = readShortScale(text, at, limit, quantity);
  if (scale > 0) return scale;
  const found = book.longest(UNITS, text, at, limit);
  if (found > 0) {
    const wordEnd = book.end;
    const part = readWord(text, at, wordEnd, limit, units[found - 1]!, quantity);
    if (part >= 0) return part;
  }
  return readAbbreviation(text, at, limit, quantity);
}

function readWord(text: Tape, at: number, end: number, limit: number, unit: Unit, quantity: Quantity): number {
  switch (unit.role) {
    case MAGNITUDE:
      return readMagnitude(text, end, limit, unit, quantity);
    case PERCENT:
      return measured(quantity, PER_CENT, unit, end);
    case BASIS_POINT:
      return measured(quantity, POINTS_BASE, unit, end);
    case PERCENTAGE_POINT:
      return measured(quantity, POINTS_PERCENTAGE, unit, end);
    case TIMES:
      return measured(quantity, MULTIPLE, unit, end);
    case AND_HALF:
      if (quantity.unit !== BARE || quantity.places !== 0) return -1;
      if (!quantity.scaled && !isScaleAt(text, pastGap(text, end, limit), limit)) return -1;
      quantity.digits = quantity.digits * 10 + 5;
      quantity.places = 1;
      return end;
    case LINK: {
      if (quantity.unit !== BARE && !(quantity.scaled && isBareDollar(quantity))) return -1;
      const next = pastGap(text, end, limit);
      if (next === end) return -1;
      const sign = signAt(text, next);
      if (sign) return quantity.scaled ? readSign(text, end, next, limit, unitAt(text, next), quantity) : -1;
      return readCurrency(text, next, limit, quantity);
    }
    default:
      return quantity.unit === BARE || isBareDollar(quantity) ? readCurrency(text, at, limit, quantity) : -1;
  }
}

/** "$500 millones de pesos", "$20 dollars": the noun tells whose sign it was. */
const isBareDollar = (quantity: Quantity): boolean =>
  quantity.prefixed && quantity.currency === DOLLAR_FAMILY && quantity.code === '';

function measured(quantity: Quantity, kind: number, unit: Unit, end: number): number {
  if (quantity.unit !== BARE || (quantity.scaled && kind !== PER_CENT)) return -1;
  quantity.unit = kind;
  quantity.namesShare = unit.follows;
  quantity.languages = unit.languages;
  return end;
}

function readMagnitude(text: Tape, end: number, limit: number, unit: Unit, quantity: Quantity): number {
  // "75 USD million" says the scale last; "5 dollars million" nobody says.
  if (quantity.unit === MONEY && quantity.scaled) return -1;
  quantity.power += powerOf(unit, quantity.documentIn);
  quantity.scaled = true;
  quantity.languages = unit.languages;
  // "Mrd. Euro": the stop of an abbreviation is no end of sentence when a currency follows.
  if (unitAt(text, end) === FULL_STOP && quantity.unit === BARE) {
    const next = pastGap(text, end + 1, limit);
    if (next < limit && (signAt(text, next) !== undefined || isLetter(unitAt(text, next)))) {
      const trial = readPart(text, end + 1, limit, quantity);
      if (trial >= 0) return trial;
    }
  }
  return end;
}

/** The percent sign, when it is not part of an address ("%20"). */
function readPercentSign(text: Tape, at: number, quantity: Quantity): number {
  const next = unitAt(text, at + 1);
  if (isDigit(next) || isUpper(next)) return -1;
  quantity.unit = PER_CENT;
  return at + 1;
}

function readGlued(text: Tape, at: number, limit: number, quantity: Quantity): number {
  let end = at;
  while (end < limit && end - at < 24 && isLetter(unitAt(text, end))) end += 1;
  const word = text.slice(at, end);
  if (end - at === 1) {
    if ((word === 'x' || word === 'X') && !isDigit(unitAt(text, end))) {
      quantity.unit = MULTIPLE;
      return end;
    }
    if (word === 'p' || word === 'P') return isDigit(unitAt(text, end)) ? at : paid(quantity, PENCE, 'GBP', end);
    if (word === 'c') return paid(quantity, CENT, '', end);
  }
  // "₹12L" are lakhs; "12L" are litres.
  const power = word === 'L' && !quantity.prefixed ? undefined : GLUED[word];
  if (power !== undefined) {
    if (isDigit(unitAt(text, end))) return at;
    quantity.power += power;
    quantity.scaled = true;
    return end;
  }
  const part = readPart(text, at, limit, quantity);
  return part < 0 ? at : part;
}
