import { amountInText, longDate, publisher } from '../words.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'webAnnotation',
  order: 130,
  name: {
    it: 'Annotazione W3C',
    en: 'W3C annotation',
    de: 'W3C-Annotation',
    fr: 'Annotation W3C',
    es: 'Anotación W3C',
  },
  file: { extension: 'jsonld', type: 'application/ld+json' },
};

export const writer: Writer = {
  one: (cited) => ({ text: JSON.stringify(annotation(cited)) }),
  many: (all) => ({ text: JSON.stringify(all.map(annotation), null, 2) }),
};

/** A W3C Web Annotation (JSON-LD) that finds the words again: by quotation and by text directive. */
function annotation({ article, figure, home, link, accessed, language }: CitedFigure): Record<string, unknown> {
  const directive = link.includes(':~:') ? link.slice(link.indexOf(':~:')) : undefined;
  const { mention } = figure;
  const rate =
    home && mention.kind === 'money'
      ? `: 1 ${home.currency} = ${formatNumber(home.rate, language, { least: 0, most: 6 })} ${mention.currency}`
      : '';
  const body = home && {
    type: 'TextualBody',
    purpose: 'describing',
    language,
    format: 'text/plain',
    value: `≈ ${amountInText(home, language)} (${publisher(home, language)}, ${longDate(home.rateDate, language)}${rate})`,
  };
  const { exact, prefix, suffix } = figure.quote;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'bookmarking',
    created: `${accessed}T00:00:00Z`,
    ...(body ? { body: [body] } : {}),
    target: {
      source: article.url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(directive
          ? [
              {
                type: 'FragmentSelector',
                conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
                value: directive,
              },
            ]
          : []),
      ],
    },
  };
}
