import type { CitedFigure } from '../../src/citation/index.ts';
import { defaultSettings } from '../../src/settings.ts';

export const TITLE = 'Nvidia, gli sviluppatori cinesi di IA aggirano le sanzioni USA sui chip';
export const URL_ =
  'https://it.benzinga.com/ESEMPIO#:~:text=50%20miliardi%20di%20yuan%20cinesi%20(7%20miliardi%20di%20dollari)';
export const QUOTE = '50 miliardi di yuan cinesi (7 miliardi di dollari)';

/** A figure of an Italian article, as a citation takes it. */
export const cited = (changes: Partial<CitedFigure> = {}): CitedFigure => ({
  figure: {
    quote: { exact: QUOTE, prefix: 'hanno speso collettivamente ', suffix: ' in spese di capitale nella prima' },
    sentence: 'Le società hanno speso 50 miliardi.',
    mention: {
      kind: 'money',
      start: 0,
      end: 26,
      currency: 'CNY',
      low: 5e10,
      high: 5e10,
      form: 'amount',
      decimals: 1e9,
    },
  },
  stated: '50 miliardi di yuan',
  home: { value: 5e10 / 7.9512, currency: 'EUR', rate: 7.9512, rateDate: '2024-08-26', source: 'ECB' },
  article: {
    url: 'https://it.benzinga.com/ESEMPIO',
    title: TITLE,
    site: 'Benzinga Italia',
    authors: [{ family: 'Rossi', given: 'Maria' }],
    published: '2024-08-26',
    language: 'it-IT',
  },
  link: URL_,
  accessed: '2026-11-23',
  language: 'it',
  options: defaultSettings(['it']).citation,
  ...changes,
});
