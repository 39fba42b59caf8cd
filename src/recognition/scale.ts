import { paid } from './abbreviation.ts';
import { isDigit, isLetter, isUpper } from './characters.ts';
import { abbreviations, codes, currencyOf, localSigns } from './currency.ts';
import { pastGap } from './gap.ts';
import { BARE, type Quantity } from './quantity.ts';
import { signAt } from './sign.ts';
import { type Tape, unitAt } from './tape.ts';
import { CURRENCY, MAGNITUDE, NATION, UNITS, type Unit, book, units } from './vocabulary.ts';

/** Scales and minor units glued to the digits, in their exact case: "1.2bn", "59,1M€", "15.94p". */
export const GLUED: Record<string, number> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mm: 6,
  MM: 6,
  mn: 6,
  b: 9,
  B: 9,
  mM: 9,
  Md: 9,
  Mds: 9,
  G: 9,
  T: 12,
  t: 12,
  L: 5,
  Cr: 7,
  LCr: 12,
};

const MAY_SCALE = 'kKmMbBGTt';

const HAN: Record<string, number> = { 万: 4, 萬: 4, 億: 8, 亿: 8, 兆: 12 };

const HAN_COINS: Record<string, string> = { 元: 'CNY', 円: 'JPY', 圓: 'TWD', 원: 'KRW' };

/** "150億円", "3万元": scale and currency of one sign each. */
export function readHan(text: Tape, start: number, limit: number, quantity: Quantity): number {
  let at = start;
  const power = HAN[String.fromCharCode(unitAt(text, at))];
  if (power !== undefined) {
    quantity.power += power;
    quantity.scaled = true;
    at += 1;
  }
  const code = at < limit ? HAN_COINS[String.fromCharCode(unitAt(text, at))] : undefined;
  if (code === undefined) return power === undefined ? -1 : at;
  return paid(quantity, currencyOf(code), '', at + 1);
}

/** "480 M$", "1,2 Md €", "$5 B": a short scale apart from its number counts only between number and currency. */
export function readShortScale(text: Tape, at: number, limit: number, quantity: Quantity): number {
  if (quantity.scaled || !MAY_SCALE.includes(String.fromCharCode(unitAt(text, at)))) return -1;
  let end = at + 1;
  while (end < limit && end - at < 4 && isLetter(unitAt(text, end))) end += 1;
  if (end - at > 3) return -1;
  const power = GLUED[text.slice(at, end)];
  if (power === undefined) return -1;
  if (!quantity.prefixed) {
    const next = pastGap(text, end, limit);
    if (quantity.unit !== BARE || isDigit(unitAt(text, next + 1)) || !isCurrencyAt(text, next, limit, quantity))
      return -1;
  } else if (end - at === 1 && !isUpper(unitAt(text, at))) return -1;
  quantity.power += power;
  quantity.scaled = true;
  return end;
}

/** "two and a half *trillion*" */
export function isScaleAt(text: Tape, at: number, limit: number): boolean {
  const found = book.longest(UNITS, text, at, limit);
  return found > 0 && units[found - 1]!.role === MAGNITUDE;
}

/** "billion" is 10⁹ in English and 10¹² in French and German: the document's language decides. */
export const powerOf = ({ power, languages, otherwise }: Unit, documentIn: number): number =>
  otherwise && (languages & documentIn) === 0 && (otherwise.languages & documentIn) !== 0 ? otherwise.power : power;

/** A sign, a code or a noun of money. */
function isCurrencyAt(text: Tape, at: number, limit: number, quantity: Quantity): boolean {
  if (signAt(text, at)) return true;
  if (!isLetter(unitAt(text, at))) return false;
  let end = at;
  while (end < limit && end - at < 5 && isLetter(unitAt(text, end))) end += 1;
  if (signAt(text, end)) return true;
  const word = text.slice(at, end);
  if (codes.has(word) || abbreviations.has(word) || localSigns.has(`${quantity.assumed} ${word}`)) return true;
  const found = book.longest(UNITS, text, at, limit);
  return found > 0 && (units[found - 1]!.role === CURRENCY || units[found - 1]!.role === NATION);
}
