/** What each UTF-16 unit is to the recogniser. One read of a table a character, nothing else. */

/** Signs that are numbers by themselves. */
const FRACTIONS: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Latin, Greek and Cyrillic letters stand below this unit. */
const LETTERS_END = 0x530;
/** The words of money of one sign each that other scripts write. */
const HAN = '万萬億亿兆元円圓원';

/** Letters folded to lower case without diacritics ("É" → "e"); 0 for what is not part of a word. */
export const FOLD = foldTable();

// 0 is all that begins nothing: spaces, stops, most signs.
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** What may introduce the code of an instrument: `(` and `$`. */
export const MARK = 4;
export const COLON = 5;
/** ½, ¼ … may begin a number. */
export const FRACTION = 6;

/** The kind of each unit, one of the constants above. */
export const KIND = kindTable();

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => FOLD[code] !== 0;
export const isUpper = (code: number): boolean => KIND[code] === UPPER;
/** Space, no-break, figure, thin and narrow no-break space: what may stand inside a number or before its unit. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
export const isMinus = (code: number): boolean => code === 45 || code === 0x2212;
export const isDash = (code: number): boolean =>
  code === 45 || code === 0x2013 || code === 0x2212 || code === 0x2010 || code === 0x2011 || code === 0x2012;

/** Arabic-Indic, Persian, Devanagari and Bengali zeros (Unicode, general category Nd). */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];
/** Below this unit nothing is rewritten. */
export const FIRST_FOREIGN = 0x660;
/** The digit or sign of a number as Latin script writes it: the Arabic decimal, thousands and per cent signs too. */
export function latinSign(code: number): number {
  if (code > 0x9ef) return code;
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return 48 + code - zero;
  return code === 0x66a ? 37 : code === 0x66b ? 46 : code === 0x66c ? 0x2019 : code;
}
/** The value of ½ and its like, or 0. */
export const fractionOf = (code: number): number => FRACTIONS[String.fromCharCode(code)] ?? 0;

/** Both in one read: the folded letter, and the kind from the 16th bit on. */
export const LOOK = lookTable();

function foldTable(): Uint16Array {
  const fold = new Uint16Array(65536);
  const plain: Record<string, string> = { ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd', ı: 'i', æ: 'æ', Æ: 'æ' };
  for (let code = 0x41; code < LETTERS_END; code += 1) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() === letter.toUpperCase() && !/\p{L}/u.test(letter)) continue;
    fold[code] = (plain[letter] ?? letter.normalize('NFD').charAt(0).toLowerCase()).charCodeAt(0);
  }
  for (const sign of HAN) fold[sign.charCodeAt(0)] = sign.charCodeAt(0);
  return fold;
}

function lookTable(): Uint32Array {
  const look = new Uint32Array(65536);
  for (let code = 0; code < LETTERS_END; code += 1) look[code] = FOLD[code]! | (KIND[code]! << 16);
  for (const sign of [...HAN, ...Object.keys(FRACTIONS)]) {
    const code = sign.charCodeAt(0);
    look[code] = FOLD[code]! | (KIND[code]! << 16);
  }
  return look;
}

function kindTable(): Uint8Array {
  const kind = new Uint8Array(65536);
  for (let code = 0; code < 0x100; code += 1) {
    if (FOLD[code] !== 0) kind[code] = FOLD[code] === code || code === 0xdf ? LOWER : UPPER;
  }
  for (const sign of HAN) kind[sign.charCodeAt(0)] = LOWER;
  for (let code = 0xe0; code < 0x100; code += 1) if (FOLD[code] !== 0) kind[code] = LOWER;
  for (let code = 0x100; code < LETTERS_END; code += 1) {
    const letter = String.fromCharCode(code);
    if (FOLD[code] !== 0) kind[code] = letter === letter.toLowerCase() ? LOWER : UPPER;
  }
  for (let code = 48; code < 58; code += 1) kind[code] = DIGIT;
  for (const sign of Object.keys(FRACTIONS)) kind[sign.charCodeAt(0)] = FRACTION;
  kind[36] = MARK;
  kind[40] = MARK;
  kind[58] = COLON;
  return kind;
}
