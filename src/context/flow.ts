import type { IsoDate } from '../calendar.ts';
import type { Span } from '../recognition/mention.ts';

/** Months of a calendar year, counted from 0. */
export interface Months {
  from: number;
  to: number;
  year: number;
}

/**
 * The calendar months that a sum was gathered over: "nella prima metà di quest'anno" in an article of August 2024 →
 * January to June 2024. Only where the text names the year: a bare "third quarter" may be a company's own.
 */
export function monthsOf(text: string, { start, end }: Span, published: IsoDate | undefined): Months | undefined {
  const words = text
    .slice(start, end + 32)
    .toLowerCase()
    .replaceAll('’', "'");
  const span = SPANS.find(([pattern]) => pattern.test(words.slice(0, end - start)));
  if (!span) return undefined;
  const written = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words)?.[0];
  const current = published === undefined ? undefined : Number(published.slice(0, 4));
  const year = written
    ? Number(written)
    : current !== undefined && THIS_YEAR.test(words)
      ? current
      : current !== undefined && LAST_YEAR.test(words)
        ? current - 1
        : undefined;
  return year === undefined ? undefined : { from: span[1], to: span[2], year };
}

const THIS_YEAR = /quest'anno|this year|dieses jahres|cette année|de l'année en cours|este año|deste ano|dit jaar/;
const LAST_YEAR =
  /scorso anno|anno scorso|last year|vergangenen jahres|vorigen jahres|l'an dernier|l'année dernière|año pasado|ano passado|vorig jaar/;

const SPANS: readonly (readonly [RegExp, from: number, to: number])[] = [
  [
    /prima metà|primo semestre|first half|erste[nr]? (?:halbjahr|jahreshälfte)|premier semestre|primer semestre|primeiro semestre|eerste helft/,
    0,
    5,
  ],
  [
    /seconda metà|secondo semestre|second half|zweite[nr]? (?:halbjahr|jahreshälfte)|second semestre|segundo semestre|tweede helft/,
    6,
    11,
  ],
  [
    /primo trimestre|first quarter|ersten quartal|premier trimestre|primer trimestre|primeiro trimestre|eerste kwartaal/,
    0,
    2,
  ],
  [/secondo trimestre|second quarter|zweiten quartal|deuxième trimestre|segundo trimestre|tweede kwartaal/, 3, 5],
  [
    /terzo trimestre|third quarter|dritten quartal|troisième trimestre|tercer trimestre|terceiro trimestre|derde kwartaal/,
    6,
    8,
  ],
  [/quarto trimestre|fourth quarter|vierten quartal|quatrième trimestre|cuarto trimestre|vierde kwartaal/, 9, 11],
];
