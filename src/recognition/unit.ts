import { unitAt, type Tape } from './tape.ts';
import { FOLD, isDigit, isLetter, isSpace, isUpper, KIND, UPPER } from './characters.ts';
import { DOLLARS, DOLLARS_AFTER, SIGNS_OF } from './lexicon/currencies.ts';
import { BARE, MONEY, MULTIPLE, PER_CENT, POINTS_BASE, POINTS_PERCENTAGE, type Quantity } from './quantity.ts';
import {
  abbreviations,
  AND_HALF,
  BASIS_POINT,
  book,
  CENT,
  codes,
  CURRENCY,
  currencyOf,
  localSigns,
  DOLLAR_FAMILY,
  LINK,
  MAGNITUDE,
  NATION,
  PENCE,
  PERCENT,
  PERCENTAGE_POINT,
  signs,
  TIMES,
  units,
  UNITS,
  type Currency,
  type Unit,
} from './vocabulary.ts';

const DOLLAR = 36;
const PERCENT_SIGN = 37;
const FULL_STOP = 46;

/** Scales and minor units glued to the digits, in their exact case: "1.2bn", "59,1M€", "15.94p". */
const GLUED: Record<string, number> = {
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
/** The same before a code or a euro's E: "48.5 MGBP", "130,0 ME", "2 MdE". */
const PREFIXES: readonly [string, number][] = [
  ['Mds', 9],
  ['Md', 9],
  ['Mrd', 9],
  ['Mio', 6],
  ['bn', 9],
  ['m', 6],
  ['M', 6],
  ['k', 3],
  ['K', 3],
  ['T', 3],
  ['t', 3],
];

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

const HAN: Record<string, number> = { 万: 4, 萬: 4, 億: 8, 亿: 8, 兆: 12 };

/** "150億円", "3万元": scale and currency of one sign each. */
function readHan(text: Tape, start: number, limit: number, quantity: Quantity): number {
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

const HAN_COINS: Record<string, string> = { 元: 'CNY', 円: 'JPY', 圓: 'TWD', 원: 'KRW' };

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

/** "480 M$", "1,2 Md €", "$5 B": a short scale apart from its number counts only between number and currency. */
function readShortScale(text: Tape, at: number, limit: number, quantity: Quantity): number {
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

/** "two and a half *trillion*" */
function isScaleAt(text: Tape, at: number, limit: number): boolean {
  const found = book.longest(UNITS, text, at, limit);
  return found > 0 && units[found - 1]!.role === MAGNITUDE;
}

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

/** "billion" is 10⁹ in English and 10¹² in French and German: the document's language decides. */
const powerOf = ({ power, languages, otherwise }: Unit, documentIn: number): number =>
  otherwise && (languages & documentIn) === 0 && (otherwise.languages & documentIn) !== 0 ? otherwise.power : power;

/** "dollari di Hong Kong", "US dollars", "kanadischen Dollar", "centesimi di euro": the end, or -1. */
function readCurrency(text: Tape, start: number, limit: number, quantity: Quantity): number {
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

/** "EUR", "Rs", "Fr.", "3.14US$", "6.3 EURbn". */
function readAbbreviation(text: Tape, at: number, limit: number, quantity: Quantity): number {
  if (quantity.unit !== BARE || (!isUpper(unitAt(text, at)) && !isUpper(unitAt(text, at + 1)) && !dollarNear(text, at)))
    return -1;
  let end = at;
  let uppers = 0;
  while (end < limit && end - at < 12 && isLetter(unitAt(text, end))) {
    if (KIND[unitAt(text, end)] === UPPER) uppers += 1;
    end += 1;
  }
  if (end - at > 7) return -1;
  if (uppers === 0 && unitAt(text, end) !== DOLLAR) return -1;
  const word = text.slice(at, end);
  if (unitAt(text, end) === DOLLAR && end < limit) {
    const code = DOLLARS[word.toLowerCase()];
    if (code === undefined || isDigit(unitAt(text, end + 1))) return -1;
    return paid(quantity, DOLLAR_FAMILY, code, end + 1);
  }
  const told = unitAt(text, end) > 127 ? SIGNS_OF[text.slice(at, end + 1)] : undefined;
  if (told) return paid(quantity, currencyOf(told), told, end + 1);
  const currency = codes.get(word) ?? abbreviations.get(word);
  if (currency) {
    // "3 USD50 cards": the code belongs to the number it is glued to.
    if (
      isDigit(unitAt(text, end)) ||
      (currency.wordlike && currency.code !== quantity.assumed && !wordlikeHolds(text, end, quantity))
    )
      return -1;
    return paid(quantity, currency, '', end);
  }
  return uppers > 2 || word.startsWith('E') || word.endsWith('E') ? readPrefixed(word, end, quantity) : -1;
}

const dollarNear = (text: Tape, at: number): boolean =>
  unitAt(text, at + 1) === DOLLAR || unitAt(text, at + 2) === DOLLAR || unitAt(text, at + 3) === DOLLAR;

/** "12 K" in kyat, "12 F.G." in Guinean francs: a sign of the page's own currency. */
function localSignAt(text: Tape, at: number, wordEnd: number, limit: number, quantity: Quantity): number {
  let end = wordEnd;
  // The sign may have stops inside and be of two words.
  for (let more = 0; more < 3; more += 1) {
    const local = localSigns.get(`${quantity.assumed} ${text.slice(at, end).replaceAll('.', '')}`);
    if (local)
      return paid(
        quantity,
        local,
        '',
        unitAt(text, end) === FULL_STOP && text.slice(at, end).includes('.') ? end + 1 : end,
      );
    const sign = unitAt(text, end);
    if (end + 1 >= limit || (sign !== FULL_STOP && sign !== 32) || !isLetter(unitAt(text, end + 1))) break;
    end += 1;
    while (end < limit && isLetter(unitAt(text, end))) end += 1;
  }
  return -1;
}

/** "MEUR", "kEUR", "EURm", "EURbn", "ME". */
function readPrefixed(word: string, end: number, quantity: Quantity): number {
  if (quantity.scaled) return -1;
  for (const [prefix, power] of PREFIXES) {
    const code = word.startsWith(prefix)
      ? word.slice(prefix.length)
      : word.endsWith(prefix)
        ? word.slice(0, -prefix.length)
        : '';
    const currency = code === 'E' && word !== 'E' && prefix !== 'T' ? currencyOf('EUR') : codes.get(code);
    if (!currency) continue;
    quantity.power += power;
    quantity.scaled = true;
    return paid(quantity, currency, '', end);
  }
  return -1;
}

function paid(quantity: Quantity, currency: Currency, code: string, end: number): number {
  quantity.unit = MONEY;
  quantity.currency = currency;
  quantity.code = code;
  return end;
}

/** "100 ALL stars" is no amount, "100 ALL." and "1,500.00 ALL were" are. */
export function wordlikeHolds(text: Tape, end: number, quantity: Quantity): boolean {
  if (!quantity.plain || quantity.scaled) return true;
  return !(isSpace(unitAt(text, end)) && isLetter(unitAt(text, end + 1)));
}

/** A currency sign after the number. A sign that stands right before digits is the next number's. */
function readSign(text: Tape, end: number, at: number, limit: number, code: number, quantity: Quantity): number {
  const currency = code === DOLLAR ? DOLLAR_FAMILY : signAt(text, at);
  if (!currency) return -1;
  if (isDigit(unitAt(text, at + 1)) && at + 1 < limit) return -1;
  if (quantity.unit === MONEY) return at === end && quantity.prefixed && sameCurrency(quantity, currency) ? at + 1 : -1;
  quantity.unit = MONEY;
  quantity.currency = currency;
  if (code !== DOLLAR) return at + 1;
  const tail = dollarTail(text, at + 1, limit);
  if (tail > 0)
    quantity.code =
      DOLLARS_AFTER[
        text
          .slice(at + 1, at + 1 + tail)
          .trim()
          .toLowerCase()
      ] ?? '';
  return at + 1 + tail;
}

const sameCurrency = (quantity: Quantity, currency: Currency): boolean =>
  quantity.currency === currency || quantity.code === currency.code;

/** The length of "US", " CA", "CAD" after a dollar sign, or 0. */
function dollarTail(text: Tape, start: number, limit: number): number {
  const at = start < limit && isSpace(unitAt(text, start)) ? start + 1 : start;
  let end = at;
  while (end < limit && end - at < 4 && isLetter(unitAt(text, end))) end += 1;
  const length = end - at;
  if (length === 0 || length > 3 || isDigit(unitAt(text, end))) return 0;
  const word = text.slice(at, end);
  const spoken = word === word.toUpperCase() && (at === start || length > 1 || word === 'C');
  return (spoken || word === 'c') && DOLLARS_AFTER[word.toLowerCase()] !== undefined ? end - start : 0;
}

const signAt = (text: Tape, at: number): Currency | undefined => {
  const code = unitAt(text, at);
  return code === DOLLAR ? DOLLAR_FAMILY : code > 127 || code === 0xa3 ? signs.get(code) : undefined;
};

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

/** After one space, or a hyphen before a letter ("$90-million", "500-Millionen-Euro"). */
function pastGap(text: Tape, end: number, limit: number): number {
  if (end >= limit) return end;
  const code = unitAt(text, end);
  if (isSpace(code) || code === 39 || code === 0x2019) return end + 1;
  if ((code === 45 || code === 0x2011) && end + 1 < limit && isLetter(unitAt(text, end + 1))) return end + 1;
  return end;
}
