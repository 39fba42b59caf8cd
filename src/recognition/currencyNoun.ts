import { readAbbreviation } from './abbreviation.ts';
import { isDigit, isUpper } from './characters.ts';
import { type Currency, DOLLAR_FAMILY } from './currency.ts';
import { pastGap } from './gap.ts';
import { BARE, MONEY, type Quantity } from './quantity.ts';
import { type Tape, unitAt } from './tape.ts';
import { CURRENCY, LINK, NATION, UNITS, type Unit, book, units } from './vocabulary.ts';

/** "dollari di Hong Kong", "US dollars", "kanadischen Dollar", "centesimi di euro": the end, or -1. */
export function readCurrency(text: Tape, start: number, limit: number, quantity: Quantity): number {
  let at = start;
  let country = '';
  for (let step = 0; step < 3; step += 1) {
    const found = book.longest(UNITS, text, at, limit);
    if (found === 0) return quantity.unit === BARE ? readAbbreviation(text, at, limit, quantity) : -1;
    const unit = units[found - 1]!;
    const end = book.end;
    if (unit.role === CURRENCY) {
      const { name } = unit.currency!;
      if (quantity.unit === MONEY && name !== 'dollar' && name !== 'peso') return -1;
      if (isDigit(unitAt(text, end))) return -1;
      if (country !== '' && codeIn(unit.currency!, country) === '') country = '';
      return readNation(text, end, limit, quantity, unit, country);
    }
    if (unit.role !== NATION) return -1;
    country = unit.country;
    at = pastGap(text, end, limit);
    if (at === end) return -1;
  }
  return -1;
}

/** After the noun: the adjective, the country, or the currency that a minor unit is part of. */
function readNation(
  text: Tape,
  nounEnd: number,
  limit: number,
  quantity: Quantity,
  noun: Unit,
  country: string,
): number {
  const currency = noun.currency!;
  quantity.unit = MONEY;
  quantity.currency = currency;
  quantity.code = country === '' ? '' : codeIn(currency, country);
  quantity.languages = noun.languages;
  if (quantity.code !== '') return nounEnd;
  const at = pastGap(text, nounEnd, limit);
  if (at === nounEnd || at >= limit) return nounEnd;
  const found = book.longest(UNITS, text, at, limit);
  if (found === 0) return nounEnd;
  const unit = units[found - 1]!;
  const end = book.end;
  if (unit.role === NATION) {
    const code = codeIn(currency, unit.country);
    if (code === '' || !(unit.follows || isUpper(unitAt(text, at + 1)))) return nounEnd;
    quantity.code = code;
    return end;
  }
  if (unit.role === CURRENCY) return readPartOf(quantity, unit, nounEnd, end);
  if (unit.role !== LINK) return nounEnd;
  const next = pastGap(text, end, limit);
  const tail = next === end ? 0 : book.longest(UNITS, text, next, limit);
  if (tail === 0) return nounEnd;
  const tailUnit = units[tail - 1]!;
  const tailEnd = book.end;
  if (tailUnit.role === NATION) {
    const code = codeIn(currency, tailUnit.country);
    if (code === '') return nounEnd;
    quantity.code = code;
    return tailEnd;
  }
  if (tailUnit.role === CURRENCY && currency.partOf.includes(tailUnit.currency!.code)) {
    quantity.code = tailUnit.currency!.code;
    return tailEnd;
  }
  return nounEnd;
}

/** "5 euro cents": the first noun tells the currency, the second the unit. */
function readPartOf(quantity: Quantity, unit: Unit, nounEnd: number, end: number): number {
  const whole = quantity.currency!;
  const part = unit.currency!;
  if (!part.partOf.includes(whole.code)) return nounEnd;
  quantity.currency = part;
  quantity.code = whole.code;
  return end;
}

/** The code of a noun with a country: dollar + CA → CAD; a cent of Hong Kong → HKD. Empty when there is none. */
function codeIn(currency: Currency, country: string): string {
  if (currency.partOf.length > 0) {
    const code = DOLLAR_FAMILY.of!.get(country) ?? '';
    return currency.partOf.includes(code) ? code : '';
  }
  return currency.of?.get(country) ?? '';
}
