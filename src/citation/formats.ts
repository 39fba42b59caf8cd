import type { UiLanguage } from '../settings.ts';
import type { AboutFormat } from './format.ts';

/** Every way to cite a figure, in the order of the lists: each file in `formats/` is one. */
export const FORMATS: readonly AboutFormat[] = Object.values(
  import.meta.glob<AboutFormat>('./formats/*.ts', { eager: true, import: 'about' }),
).toSorted((a, b) => a.order - b.order);

export const formatName = ({ name }: AboutFormat, language: UiLanguage): string =>
  typeof name === 'string' ? name : name[language];
