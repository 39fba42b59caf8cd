import type { ArticleMetadata } from '../../article/article.ts';
import type { Figure } from '../../context/figure.ts';
import { fill, type SurfaceWords } from '../../i18n/surfaces.ts';
import type { Conversion } from '../../reference/rates/rate.ts';

type Text = SurfaceWords['options'];

/** The day of the sample article, of which the rates are known everywhere. */
export const SAMPLE_DATE = '2024-08-26';

/** An invented article, so that a preview shows every part of a citation. */
export function sampleArticle(text: Text, language: string): ArticleMetadata {
  return {
    url: 'https://example.com/1',
    title: sentence(text).replace(/\.$/, ''),
    authors: [{ given: 'Maria', family: 'Rossi' }],
    site: 'Example',
    published: SAMPLE_DATE,
    language,
  };
}

export function sampleFigure(text: Text, conversion: (Conversion & { to: string }) | undefined): Figure {
  const exact = text.previewFigure;
  const quote = { exact, prefix: '', suffix: '' };
  return {
    ...quote,
    kind: 'money',
    mention: {
      kind: 'money',
      start: 0,
      end: exact.length,
      currency: 'CNY',
      low: 5e10,
      high: 5e10,
      form: 'amount',
      decimals: 1e9,
    },
    explanation: {
      kicker: exact,
      headline: '',
      rows: [],
      source: '',
      label: exact,
      working: [],
      confidence: 1,
      stated: exact,
      ...(conversion
        ? {
            home: {
              value: conversion.value,
              currency: conversion.to,
              rate: 1 / conversion.rate,
              rateDate: conversion.rateDate,
              source: conversion.source,
            },
          }
        : {}),
    },
    quote,
    sentence: sentence(text),
  };
}

const sentence = (text: Text) => fill(text.previewText, { figure: text.previewFigure });
