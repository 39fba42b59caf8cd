import type { CitationFormat } from '../settings.ts';
import type { CitedFigure } from './record.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { template } from './template.ts';
import { plainText } from './text.ts';

/** Every way to cite a figure; a new one is a file and a line here. */
export const FORMATS: Readonly<
  Partial<Record<CitationFormat, (cited: CitedFigure) => { text: string; html?: string }>>
> = {
  text: (cited) => ({ text: plainText(cited), html: html(cited) }),
  markdown: (cited) => ({ text: markdown(cited) }),
  link: ({ link }) => ({ text: link }),
  template: (cited) => ({ text: template(cited) }),
};
