import { hostOf } from '../sites.ts';
import type { CitedFigure } from './record.ts';

const SKIPPED = new Set(
  'il lo la gli le un uno una di da in con su per e a the an of and to der die das ein eine und von le les un une des du et de el los las una y o os as um uma het de een en'.split(
    ' ',
  ),
);

const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .replaceAll(/[^\u0020-\u007e]/g, '')
    .toLowerCase();

/** Outlet, year and first word that matters: "benzinga2024nvidia". */
export function citationKey({ article }: CitedFigure): string {
  const site =
    ascii(article.site ?? hostOf(article.url)?.replace(/^www\./, '') ?? '')
      .trim()
      .split(' ')[0] ?? '';
  const word =
    ascii((article.title ?? '').replaceAll(/[’']/g, ' '))
      .split(' ')
      .find((one) => one.length > 1 && !SKIPPED.has(one)) ?? '';
  return `${site}${article.published?.slice(0, 4) ?? ''}${word}` || 'figure';
}

/** Two figures of one article have one key by rights; reference managers want it once: -2, -3 … are put after it. */
export function suffixes(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? '' : `-${before + 1}`;
  };
}
