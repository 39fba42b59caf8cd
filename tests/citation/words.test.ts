import { describe, expect, it } from 'vitest';
import { amountInText, CITATION_WORDS, conversionInText, publisher, rateInText } from '../../src/citation/words.ts';
import type { HomeValue } from '../../src/context/explanation.ts';
import type { Language } from '../../src/i18n/number.ts';

const euros: HomeValue = { value: 6.288e9, currency: 'EUR', rate: 7.9512, rateDate: '2024-08-26', source: 'ECB' };

describe.each<[Language, Record<string, string>]>([
  [
    'it',
    {
      converted: '≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024',
      rate: 'BCE, 26 ago 2024: 1 € = 7,9512 CNY',
      small: '82,50 euro',
      francs: '6,29 miliardi CHF',
      range: '6,29–7,00 miliardi di euro',
      accessed: 'consultato il 23.11',
      according: 'secondo Benzinga',
      about: 'circa',
      publishers: 'BCE BCE Banca d’Italia fissato per legge',
    },
  ],
  [
    'en',
    {
      converted: '≈ €6.29 billion at the ECB rate of 26 August 2024',
      rate: 'ECB, 26 Aug 2024: €1 = CNY 7.9512',
      small: '€82.50',
      francs: 'CHF 6.29 billion',
      range: '€6.29–7.00 billion',
      accessed: 'accessed 23.11',
      according: 'according to Benzinga',
      about: 'about',
      publishers: 'ECB ECB Bank of Italy statutory',
    },
  ],
  [
    'de',
    {
      converted: '≈ 6,29 Milliarden Euro zum EZB-Kurs vom 26. August 2024',
      rate: 'EZB, 26. Aug 2024: 1 € = 7,9512 CNY',
      small: '82,50 Euro',
      francs: '6,29 Milliarden CHF',
      range: '6,29–7,00 Milliarden Euro',
      accessed: 'abgerufen am 23.11',
      according: 'laut Benzinga',
      about: 'etwa',
      publishers: 'EZB EZB Banca d’Italia gesetzlich',
    },
  ],
  [
    'fr',
    {
      converted: "≈ 6,29 milliards d'euros au taux BCE du 26 août 2024",
      rate: 'BCE, 26 août 2024: 1 € = 7,9512 CNY',
      small: '82,50 euros',
      francs: '6,29 milliards CHF',
      range: "6,29–7,00 milliards d'euros",
      accessed: 'consulté le 23.11',
      according: 'selon Benzinga',
      about: 'environ',
      publishers: 'BCE BCE Banque d’Italie légal',
    },
  ],
  [
    'es',
    {
      converted: '≈ 6.290 millones de euros al cambio BCE del 26 de agosto de 2024',
      rate: 'BCE, 26 ago 2024: 1 € = 7,9512 CNY',
      small: '82,50 euros',
      francs: '6.290 millones CHF',
      range: '6.290–7.000 millones de euros',
      accessed: 'consultado el 23.11',
      according: 'según Benzinga',
      about: 'unos',
      publishers: 'BCE BCE Banco de Italia legal',
    },
  ],
])('a citation in %s', (language, says) => {
  it('says the conversion, its rate and who published it', () => {
    expect(conversionInText(euros, language)).toBe(says['converted']);
    expect(rateInText(euros, 'CNY', language)).toBe(says['rate']);
    const sources = ['ECB', 'Frankfurter', 'BancaDItalia', 'law'];
    expect(sources.map((source) => publisher({ source }, language)).join(' ')).toBe(says['publishers']);
  });

  it('says amounts small and large, in euros and in others, alone and between two', () => {
    expect(amountInText({ ...euros, value: 82.5, step: 0.01 }, language)).toBe(says['small']);
    expect(amountInText({ ...euros, currency: 'CHF' }, language)).toBe(says['francs']);
    expect(amountInText({ ...euros, valueMax: 7e9 }, language)).toBe(says['range']);
  });

  it('says when it was read, where, and that it is about so much', () => {
    const words = CITATION_WORDS[language];
    expect([words.accessed('23.11'), words.according('Benzinga'), words.about]).toEqual([
      says['accessed'],
      says['according'],
      says['about'],
    ]);
  });
});

it('a million euros are "milioni di euro", and what is just below are not', () => {
  expect(amountInText({ ...euros, value: 1e6 }, 'it')).toBe('1,00 milioni di euro');
  expect(amountInText({ ...euros, value: -2e6 }, 'it')).toBe('−2,00 milioni di euro');
  expect(amountInText({ ...euros, value: 999_999, step: 1 }, 'it')).toBe('999.999 euro');
  expect(amountInText({ ...euros, value: -5e6, valueMax: 10, step: 1 }, 'it')).toMatch(/di euro$/);
});
