import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/index.ts';
import { read } from './read.ts';

describe('N1 where a sign could group or part', () => {
  it.each([
    ['the language decides about three digits', 'it', '12.500 dollari', ['12.500 dollari = 12500 USD']],
    ['but a sign before it is English', 'it', 'Costa $12,500.', ['$12,500 = 12500 USD']],
    ['unless it is as small as a rate', 'it', 'Il cambio è $1,085.', ['$1,085 = 1.085 USD']],
    ['and so does the other language', 'en', '$12,500', ['$12,500 = 12500 USD']],
    ['two signs decide for themselves', 'it', '1,234.56 euro', ['1,234.56 euro = 1234.56 EUR']],
    ['whatever the language', 'en', '1.234,56 euros', ['1.234,56 euros = 1234.56 EUR']],
    [
      'the paragraph’s other numbers come before the language',
      'it',
      '3,500 dollari e 1,250.75 dollari',
      ['3,500 dollari = 3500 USD', '1,250.75 dollari = 1250.75 USD'],
    ],
    ['two digits are decimals', 'en', '12,50 euros', ['12,50 euros = 12.5 EUR']],
    ['Switzerland writes a point in German', 'de-CH', 'CHF 1’234.500', ['CHF 1’234.500 = 1234.5 CHF']],
    ['Mexico writes a point in Spanish', 'es-MX', '12,500 pesos', ['12,500 pesos = 12500 MXN']],
    ['South Africa a comma in English', 'en-ZA', '12,500 rand', ['12,500 rand = 12.5 ZAR']],
    ['neither where groups are uneven', 'it', '1.23.456 euro', []],
  ])('N1 %s (%s)', (_, language, text, said) => {
    expect(read(text, { language })).toEqual(said);
  });
});

describe('signs and names that several currencies share', () => {
  it.each([
    ['the dollar is the American one unless said', '$5', { language: 'en' }, 'USD'],
    ['or the page’s own', '$5', { language: 'en', currency: 'AUD' }, 'AUD'],
    ['or the letter’s', 'A$5', { language: 'en' }, 'AUD'],
    ['the yen sign is the yen', '¥500', { language: 'en' }, 'JPY'],
    ['and on a Chinese page the yuan', '¥500', { language: 'zh-CN' }, 'CNY'],
    ['pounds are sterling', '500 pounds', { language: 'en' }, 'GBP'],
    ['unless they are Egyptian', '500 Egyptian pounds', { language: 'en' }, 'EGP'],
    ['as by sign', 'E£500', { language: 'en' }, 'EGP'],
    ['rupees are Indian', 'Rs 500', { language: 'en' }, 'INR'],
    ['in Pakistan Pakistani', 'Rs 500', { language: 'en-PK' }, 'PKR'],
    ['named pesos are the named ones', '500 pesos argentinos', { language: 'es' }, 'ARS'],
    ['and named crowns', '500 corone danesi', { language: 'it' }, 'DKK'],
  ])('N2 %s: %s', (_, text, hints, currency) => {
    expect(read(text, hints)).toEqual([expect.stringMatching(new RegExp(` ${currency}$`))]);
  });

  it('N2 a bare "kr" that nothing explains is left alone', () => {
    expect(read('Det kostar 500 kr.', { language: 'sv' })).toEqual([]);
  });
});

describe('scales that mean different powers', () => {
  it.each([
    ['en', '2 billion euros', 2e9],
    ['de', '2 Billionen Euro', 2e12],
    ['de', '2 Milliarden Euro', 2e9],
    ['it', '2 bilioni di euro', 2e12],
    ['it', '2 miliardi di euro', 2e9],
    ['es', '2 billones de euros', 2e12],
    ['es', '2 mil millones de euros', 2e9],
    ['fr', '2 billions d’euros', 2e12],
    ['fr', '2 milliards d’euros', 2e9],
    ['pt-PT', '2 mil milhões de euros', 2e9],
    ['pt-PT', '2 biliões de euros', 2e12],
    ['pt-BR', '2 bilhões de euros', 2e9],
    ['nl', '2 biljoen euro', 2e12],
    ['nl', '2 miljard euro', 2e9],
    ['en', '2 lakh euros', 2e5],
    ['en', '2 crore euros', 2e7],
    ['en-IN', '2 lakh crore euros', 2e12],
  ])('N3 in %s "%s" is what that language means', (language, text, amount) => {
    expect(read(text, { language })).toEqual([`${text} = ${amount} EUR`]);
  });
});

describe('H45 figures in other digits', () => {
  it.each([
    ['Persian', '۱۲۳٫۵ €', '۱۲۳٫۵ € = 123.5 EUR'],
    ['Arabic', '١٬٢٣٤٬٥٠٠ €', '١٬٢٣٤٬٥٠٠ € = 1234500 EUR'],
    ['Arabic with decimals', '١٬٢٣٤٫٥ USD', '١٬٢٣٤٫٥ USD = 1234.5 USD'],
    ['Arabic per cent', '٧٫٤٪', '٧٫٤٪ = 7.4 %'],
    ['Bengali', '$৫০০', '$৫০০ = 500 USD'],
    ['Devanagari', '₹५००', '₹५०० = 500 INR'],
    ['mixed with Latin words', '\u200fUSD ۵۰۰\u200f', 'USD ۵۰۰ = 500 USD'],
    ['with the minus sign', '\u2212۵۰۰ €', '\u2212۵۰۰ € = -500 EUR'],
  ])('H45 %s digits are read', (_, text, said) => {
    expect(read(text)).toEqual([said]);
  });

  it('H45 a fraction in them is one', () => {
    expect(read('۳/۴%')).toEqual(read('3/4%').map((said) => said.replace('3/4', '۳/۴')));
  });
});

describe('H46 another version of Unicode’s data', () => {
  it.each([
    ["CHF 1'234.50", 'CHF 1’234.50', 'de-CH', 1234.5],
    ['12\u202f345,67\u00a0€', '12\u00a0345,67\u202f€', 'fr', 12345.67],
    ['12\u2009345,67 €', '12 345,67\u00a0€', 'fr', 12345.67],
    ['\u22127,4 Mio. €', '-7,4\u00a0Mio.\u00a0€', 'de', -7.4e6],
  ])('H46 writes %s as %s, and both are read', (older, newer, language, amount) => {
    for (const text of [older, newer]) expect(read(text, { language })[0]).toContain(` = ${amount} `);
  });
});

describe('N9 odd values', () => {
  it.each([
    ['−0%', '−0% = 0 %'],
    ['tra −0 e 5 euro', '0 e 5 euro = 0–5 EUR'],
    ['–0per cento', '–0per cento = 0 %'],
  ])('N9 %s holds no minus nought', (text, said) => {
    for (const mention of recognize(text, { language: 'it' }))
      expect('low' in mention && (Object.is(mention.low, -0) || Object.is(mention.high, -0))).toBe(false);
    expect(read(text, { language: 'it' }).at(-1)).toContain(said.slice(-4));
  });
});
