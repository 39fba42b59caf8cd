import type { UiLanguage } from '../settings.ts';
import type { CitedFigure, Flavours } from './record.ts';

/** What lists say of a format without writing in it. A file in `formats/` exports it as `about`. */
export interface AboutFormat {
  /** Kept in the reader's settings: it never changes. Letters and digits. */
  id: string;
  /** Where it stands in the list: the lower the earlier. */
  order: number;
  /** What it is called: everywhere the same, or in each language of the interface. */
  name: string | Readonly<Record<UiLanguage, string>>;
  /** It says where the article is and so cites that as well. */
  cites?: 'article';
  /** How several figures are kept as a file in it; without it no file is offered. */
  file?: { extension: string; type: string };
}

/** How figures are written in a format; exported as `writer`. Page text is hostile: escape it for the grammar you write. */
export interface Writer {
  one: (cited: CitedFigure) => Flavours;
  /** Several figures as one document; without it they are written one after another. */
  many?: (all: readonly CitedFigure[]) => Flavours;
}
