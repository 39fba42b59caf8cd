import type { CitationFormat } from '../settings.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { CitedFigure, Flavours } from './record.ts';
import { ris } from './ris.ts';
import { pressSentence } from './sentence.ts';
import { apa, chicago, chicagoNote, italianNote, mla } from './styles.ts';
import { table } from './table.ts';
import { template } from './template.ts';
import { plainText } from './text.ts';
import { webAnnotation } from './web-annotation.ts';
import { wikipedia } from './wikipedia.ts';

/** Every way to cite a figure; a new one is a file, its name in `CITATION_FORMATS` and a line here. */
export const FORMATS: Readonly<Record<CitationFormat, (cited: CitedFigure) => Flavours>> = {
  text: (cited) => ({ text: plainText(cited), html: html(cited) }),
  markdown: (cited) => ({ text: markdown(cited) }),
  table: (cited) => table([cited]),
  link: ({ link }) => ({ text: link }),
  apa,
  chicago,
  chicagoNote,
  mla,
  italianNote,
  bibtex: (cited) => ({ text: bibtex(cited) }),
  ris: (cited) => ({ text: ris(cited) }),
  cslJson: (cited) => ({ text: cslJson(cited) }),
  webAnnotation: (cited) => ({ text: webAnnotation(cited) }),
  wikipedia: (cited) => ({ text: wikipedia(cited) }),
  sentence: (cited) => ({ text: pressSentence(cited) }),
  template: (cited) => ({ text: template(cited) }),
};
