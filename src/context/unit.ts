import type { Unit } from '../i18n/card-words.ts';

/** The words after a price that say what it is for one of, in seven languages; the first that fits counts. */
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/azion|share|aktie|acci[oó]n|ação|aandeel|t[ií]tulo|titolo/, 'share'],
  [/barile|barrel|baril|barril|fass|vat\b/, 'barrel'],
  [/oncia|ounce|unze|once|onza|onça/, 'ounce'],
  [/tonn|ton\b|tonela/, 'tonne'],
  [/kilo|chilo|\bkg\b|quilo/, 'kilo'],
  [/litr|liter/, 'litre'],
  [/gall?on|gal[oóã]/, 'gallon'],
  [/mwh|megawat/, 'megawattHour'],
  [/mes[ei]?\b|mês|month|monat|mois|maand/, 'month'],
  [/ann|year|jahr|\ban\b|año|\bano\b|jaar/, 'year'],
  [/uno|una|each|apiece|piece|st[üu][ck]k|pi[èe]ce|unit|unidad|um\b|testa|ciascun|cadaun/, 'each'],
];

/** What a price is for one of; undefined where the words name nothing known. */
export function readUnit(text: string): Unit | undefined {
  const lower = text.toLowerCase();
  return UNITS.find(([words]) => words.test(lower))?.[1];
}
