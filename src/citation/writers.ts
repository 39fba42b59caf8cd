import type { AboutFormat, Writer } from './format.ts';

const about = import.meta.glob<AboutFormat>('./formats/*.ts', { eager: true, import: 'about' });
const writers = import.meta.glob<Writer>('./formats/*.ts', { eager: true, import: 'writer' });

/** By a format's id. */
export const WRITERS: ReadonlyMap<string, Writer> = new Map(
  Object.entries(writers).map(([file, writer]) => [about[file]!.id, writer]),
);
