import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, guessCurrency } from '../src/settings.ts';
import { readSettings } from '../src/stored-settings.ts';

describe('the reader’s currency', () => {
  it.each([
    [['it-IT', 'en'], 'EUR'],
    [['it'], 'EUR'],
    [['it-CH'], 'CHF'],
    [['en', 'en-GB'], 'GBP'],
    [['en-US'], 'EUR'],
    [['pt-BR'], 'BRL'],
    [['not a tag', 'ja-JP'], 'JPY'],
    [[], 'EUR'],
  ])('of somebody who reads %s is %s', (languages, currency) => {
    expect(guessCurrency(languages)).toBe(currency);
  });

  it('is the dollar for American English in America, and not for a browser nobody set up', () => {
    expect(guessCurrency(['en-US'], 'America/Chicago')).toBe('USD');
    expect(guessCurrency(['en-US', 'en-GB'], 'Europe/London')).toBe('GBP');
    expect(guessCurrency(['en-US'], 'UTC')).toBe('EUR');
  });
});

describe('stored settings', () => {
  const defaults = defaultSettings(['it-IT']);

  it('come back as they were', () => {
    const chosen = { ...defaults, homeCurrency: 'CHF', underline: 'tint' as const };
    expect(readSettings(structuredClone(chosen), defaults)).toEqual(chosen);
  });

  it('H7 fall back field by field where they are unusable', () => {
    const stored = {
      version: 9,
      homeCurrency: 'euro',
      opening: 'slow',
      annotate: { money: false, percent: 'yes' },
      citation: [],
    };
    expect(readSettings(stored, defaults)).toEqual({
      ...defaults,
      opening: 'slow',
      annotate: { ...defaults.annotate, money: false },
    });
  });

  it('H7 are the defaults whatever junk is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(Object.keys(readSettings(junk, defaults)).toSorted()).toEqual(Object.keys(defaults).toSorted());
      }),
    );
    expect(readSettings(undefined, defaults)).toEqual(defaults);
    expect(readSettings('x'.repeat(2e6), defaults)).toEqual(defaults);
  });
});
