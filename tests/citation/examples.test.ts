import { describe, expect, it } from 'vitest';
import { write, type CitedFigure } from '../../src/citation/index.ts';
import { csv, table } from '../../src/citation/table.ts';
import type { CitationFormat } from '../../src/settings.ts';
import { cited, QUOTE, TITLE, URL_ } from './cited.ts';

const english = { language: 'en', stated: '50 billion yuan' } as const;
const anonymous: Partial<CitedFigure> = { article: { ...cited().article, authors: [] } };

describe('each format, word for word', () => {
  const cases: readonly (readonly [CitationFormat, string, Partial<CitedFigure>, string])[] = [
    [
      'text',
      'in Italian',
      {},
      `«${QUOTE}» [≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024]\nMaria Rossi, «${TITLE}», Benzinga Italia, 26 agosto 2024, ${URL_} (consultato il 23 novembre 2026)`,
    ],
    [
      'text',
      'in English',
      english,
      `“${QUOTE}” [≈ €6.29 billion at the ECB rate of 26 August 2024]\nMaria Rossi, “${TITLE}”, Benzinga Italia, 26 August 2024, ${URL_} (accessed 23 November 2026)`,
    ],
    [
      'markdown',
      'in Italian',
      {},
      `> «${QUOTE}»\n>\n> ≈ 6,29 miliardi € (BCE, 26 ago 2024: 1 € = 7,9512 CNY)\n>\n> — Maria Rossi, [${TITLE}](<${URL_}>), *Benzinga Italia*, 26 agosto 2024`,
    ],
    ['apa', 'in English', english, `Rossi, M. (2024, August 26). ${TITLE}. Benzinga Italia. ${URL_}`],
    [
      'apa',
      'in English, no author',
      { ...english, ...anonymous },
      `${TITLE}. (2024, August 26). Benzinga Italia. ${URL_}`,
    ],
    ['apa', 'in Italian', {}, `Rossi, M. (2024, 26 agosto). ${TITLE}. Benzinga Italia. ${URL_}`],
    ['apa', 'in Italian, no author', anonymous, `${TITLE}. (2024, 26 agosto). Benzinga Italia. ${URL_}`],
    ['chicago', 'author-date', english, `Rossi, Maria. 2024. “${TITLE}.” Benzinga Italia, August 26, 2024. ${URL_}.`],
    [
      'chicago',
      'author-date, no author',
      { ...english, ...anonymous },
      `Benzinga Italia. 2024. “${TITLE},” August 26, 2024. ${URL_}.`,
    ],
    ['chicagoNote', 'in English', english, `Maria Rossi, “${TITLE},” Benzinga Italia, August 26, 2024, ${URL_}.`],
    [
      'chicagoNote',
      'in English, no author',
      { ...english, ...anonymous },
      `“${TITLE},” Benzinga Italia, August 26, 2024, ${URL_}.`,
    ],
    ['chicagoNote', 'in Italian', {}, `Maria Rossi, «${TITLE}», Benzinga Italia, 26 agosto 2024, ${URL_}.`],
    ['mla', 'with author', english, `Rossi, Maria. “${TITLE}.” Benzinga Italia, 26 Aug. 2024, ${URL_}.`],
    ['mla', 'without author', { ...english, ...anonymous }, `“${TITLE}.” Benzinga Italia, 26 Aug. 2024, ${URL_}.`],
    [
      'italianNote',
      'with author',
      {},
      `M. Rossi, ${TITLE}, in «Benzinga Italia», 26 agosto 2024, ${URL_}, consultato il 23 novembre 2026.`,
    ],
    [
      'sentence',
      'in Italian',
      {},
      '50 miliardi di yuan (circa 6,29 miliardi di euro al cambio BCE del 26 agosto 2024), secondo Benzinga Italia',
    ],
    [
      'sentence',
      'in English',
      english,
      '50 billion yuan (about €6.29 billion at the ECB rate of Aug. 26, 2024), according to Benzinga Italia',
    ],
    [
      'bibtex',
      'biblatex',
      {},
      `@online{benzinga2024nvidia,\n  author       = {Rossi, Maria},\n  title        = {{${TITLE}}},\n  organization = {Benzinga Italia},\n  date         = {2024-08-26},\n  url          = {${URL_}},\n  urldate      = {2026-11-23},\n  langid       = {italian},\n  note         = {Cifra citata: «${QUOTE}»}\n}`,
    ],
    [
      'ris',
      'for Zotero',
      {},
      `TY  - NEWS\r\nAU  - Rossi, Maria\r\nTI  - ${TITLE}\r\nT2  - Benzinga Italia\r\nDA  - 2024/08/26/\r\nPY  - 2024\r\nUR  - ${URL_}\r\nY2  - 2026/11/23/\r\nLA  - it-IT\r\nN1  - Cifra citata: «${QUOTE}»\r\nER  - \r\n`,
    ],
    [
      'cslJson',
      'for pandoc',
      {},
      `[{"id":"benzinga2024nvidia","type":"article-newspaper","title":"${TITLE}","container-title":"Benzinga Italia","author":[{"family":"Rossi","given":"Maria"}],"issued":{"date-parts":[[2024,8,26]]},"accessed":{"date-parts":[[2026,11,23]]},"URL":"${URL_}","language":"it-IT","note":"«${QUOTE}»"}]`,
    ],
    [
      'wikipedia',
      'in English',
      english,
      `{{cite news |last=Rossi |first=Maria |date=26 August 2024 |title=${TITLE} |url=https://it.benzinga.com/ESEMPIO |work=Benzinga Italia |language=it |access-date=23 November 2026 |quote=${QUOTE}}}`,
    ],
    [
      'wikipedia',
      'in Italian',
      {},
      `{{Cita news |autore=Maria Rossi |url=https://it.benzinga.com/ESEMPIO |titolo=${TITLE} |pubblicazione=Benzinga Italia |data=26 agosto 2024 |accesso=23 novembre 2026 |citazione=${QUOTE}}}`,
    ],
    ['link', 'alone', {}, URL_],
    [
      'template',
      'of the reader’s own',
      { options: { ...cited().options, template: '{{author}}: {{quote}} = {{home}} ({{nothing}})' } },
      `Maria Rossi: ${QUOTE} = ≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024 ({{nothing}})`,
    ],
  ];
  it.each(cases)('%s, %s', (format, _, changes, expected) => {
    expect(write(cited(changes), format).text).toBe(expected);
  });

  it('HTML quotes, links and sets the outlet in italics', () => {
    expect(write(cited(), 'text').html).toBe(
      `<blockquote cite="${URL_}"><p>«${QUOTE}»</p></blockquote>\n<p>[≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024]<br>\nMaria Rossi, «<a href="${URL_}">${TITLE}</a>», <i>Benzinga Italia</i>, 26 agosto 2024</p>`,
    );
  });

  it('a table row holds whole numbers, the decimal mark of the language and ISO dates', () => {
    const { text } = table([cited()]);
    expect(text.split('\t')).toEqual([
      QUOTE,
      '50000000000',
      '',
      'CNY',
      '6288358989,84',
      '',
      '7,9512',
      '2024-08-26',
      'BCE',
      'Le società hanno speso 50 miliardi.',
      TITLE,
      'Benzinga Italia',
      'Maria Rossi',
      '2024-08-26',
      '2026-11-23',
      URL_,
    ]);
    expect(table([cited(), cited()]).text.split('\n')[0]).toBe(
      'cifra\tminimo\tmassimo\tvaluta_o_unità\tin_EUR\tin_EUR_max\tcambio\tdata_cambio\tfonte_cambio\tfrase\ttitolo\ttestata\tautore\tpubblicato\tconsultato\turl',
    );
  });

  it('CSV begins with a byte order mark and parts cells by semicolons where the comma is the decimal mark', () => {
    expect(csv([cited()])).toMatch(
      /^\ufeffcifra;minimo;.*\r\n50 miliardi di yuan cinesi \(7 miliardi di dollari\);50000000000;;CNY;/,
    );
    expect(csv([cited(english)])).toMatch(/^\ufefffigure,low,/);
  });

  it('an annotation finds the words again by quotation and by directive', () => {
    const annotation = JSON.parse(write(cited(), 'webAnnotation').text);
    expect(annotation.target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: QUOTE,
        prefix: 'hanno speso collettivamente ',
        suffix: ' in spese di capitale nella prima',
      },
      {
        type: 'FragmentSelector',
        conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
        value: URL_.slice(URL_.indexOf(':~:')),
      },
    ]);
    expect(annotation.body[0].value).toBe('≈ 6,29 miliardi di euro (BCE, 26 agosto 2024: 1 EUR = 7,9512 CNY)');
  });
});
