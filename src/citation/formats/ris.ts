import { oneLine, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'ris',
  order: 110,
  name: 'RIS',
  cites: 'article',
  file: { extension: 'ris', type: 'application/x-research-info-systems' },
};

export const writer: Writer = {
  one: (cited) => ({ text: ris(cited) }),
  many: (all) => ({ text: all.map(ris).join('') }),
};

/** RIS (Reference Manager): CRLF, never wrapped, because readers join lines with a space and break the address. */
function ris({ article, figure, link, accessed }: CitedFigure): string {
  const day = (date: string) => `${date.replaceAll('-', '/')}/`;
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ...article.authors.map(
      ({ literal, family, given }) => ['AU', literal ?? [family, given].filter(Boolean).join(', ')] as const,
    ),
    ['TI', article.title],
    ['T2', article.site],
    ['DA', article.published && day(article.published)],
    ['PY', article.published?.slice(0, 4)],
    ['UR', link],
    ['Y2', day(accessed)],
    ['LA', article.language],
    ['N1', `Cifra citata: «${figure.quote.exact}»`],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
