import type { UiLanguage } from '../settings.ts';

/** French puts a narrow no-break space before these marks and inside its quotation marks (Imprimerie nationale). */
const FRENCH: readonly [RegExp, string][] = [
  [/ (?=[;!?»])/g, '\u202f'],
  [/« /g, '«\u202f'],
  [/ :/g, '\u00a0:'],
];
/** A number and its unit stay on one line in every language. */
const UNITS = /(?<=\d) (?=[%€$]|[kM][Bo]\b)/g;

/** A catalogue's text with the spaces that print asks for; in the catalogues they are plain, because nobody sees others. */
export function asPrinted<Words>(words: Words, language: UiLanguage): Words {
  if (typeof words === 'string') return spaced(words, language) as Words;
  const entries = Object.entries(words as object).map(([key, value]) => [key, asPrinted(value, language)]);
  return Object.fromEntries(entries) as Words;
}

function spaced(text: string, language: UiLanguage): string {
  const together = text.replaceAll(UNITS, '\u00a0');
  return language === 'fr' ? FRENCH.reduce((set, [plain, print]) => set.replaceAll(plain, print), together) : together;
}
