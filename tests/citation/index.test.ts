import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar.ts';
import { write, writeAll } from '../../src/citation/index.ts';
import { DEFAULT_TEMPLATE } from '../../src/citation/formats/template.ts';
import { cited, TITLE, URL_ } from './cited.ts';

const other = cited({ article: { ...cited().article, title: 'Altro' }, link: 'https://example.org/b' });

describe('several figures at once', () => {
  it('stand one after another, with markup where each has it', () => {
    const { text, html } = writeAll([cited(), other], 'apa');
    expect(text).toBe(`${write(cited(), 'apa').text}\n\n${write(other, 'apa').text}`);
    expect(html).toBe(write(cited(), 'apa').html! + write(other, 'apa').html!);
    expect(writeAll([cited(), other], 'link')).toEqual({ text: `${URL_}\n\nhttps://example.org/b` });
  });

  it('are one table', () => {
    expect(writeAll([cited(), other], 'table').text.split('\n')).toHaveLength(3);
    expect(write(cited(), 'table').html).toContain('<table>');
  });

  it('are one JSON document with different ids', () => {
    const items = JSON.parse(writeAll([cited(), cited(), other], 'cslJson').text) as { id: string }[];
    expect(items.map(({ id }) => id)).toEqual(['benzinga2024nvidia', 'benzinga2024nvidia-2', 'benzinga2024altro']);
    expect(writeAll([cited()], 'cslJson').text).toContain('\n    "id"');
    const annotations = JSON.parse(writeAll([cited(), other], 'webAnnotation').text) as { type: string }[];
    expect(annotations.map(({ type }) => type)).toEqual(['Annotation', 'Annotation']);
    expect(writeAll([cited()], 'webAnnotation').text).toContain('\n    "type"');
  });

  it('are one bibliography with different keys', () => {
    const { text } = writeAll([cited(), cited(), other], 'bibtex');
    expect(text.match(/^@online\{.*,$/gm)).toEqual([
      '@online{benzinga2024nvidia,',
      '@online{benzinga2024nvidia-2,',
      '@online{benzinga2024altro,',
    ]);
    expect(text).toContain('}\n\n@online');
    expect(writeAll([cited(), other], 'ris').text).toBe(write(cited(), 'ris').text + write(other, 'ris').text);
  });
});

it('a format that is no more gives way to text with its source', () => {
  expect(write(cited(), 'gone')).toEqual(write(cited(), 'text'));
});

describe('what other grammars would read', () => {
  it('is escaped for TeX, in text fields alone', () => {
    const { text } = write(
      cited({
        article: { ...cited().article, title: String.raw`\{}%#&_$~^`, authors: [{ literal: 'A & B' }] },
        link: 'https://example.org/a b{c}\\d%20',
      }),
      'bibtex',
    );
    expect(text).toContain(String.raw`{{\textbackslash{}\{\}\%\#\&\_\$\textasciitilde{}\textasciicircum{}}}`);
    expect(text).toContain(String.raw`author       = {{A \& B}}`);
    expect(text).toContain('url          = {https://example.org/a%20b%7Bc%7D%5Cd%20}');
  });

  it.each([
    ['it', 'italian'],
    ['en-GB', 'english'],
    ['de', 'german'],
    ['fr', 'french'],
    ['es', 'spanish'],
    ['pt-BR', 'portuguese'],
    ['nl', 'dutch'],
  ])('biblatex calls %s %s', (language, name) => {
    expect(write(cited({ article: { ...cited().article, language } }), 'bibtex').text).toContain(
      `langid       = {${name}}`,
    );
  });

  it('is escaped for Markdown and the wiki', () => {
    const article = { ...cited().article, title: "*a* [b](c) | {{d}} ''e'' <f>", site: '' };
    expect(write(cited({ article, link: 'https://example.org/<a> b' }), 'markdown').text).toContain(
      String.raw`[\*a\* \[b\](c) \| {{d}} ''e'' \<f\>](<https://example.org/%3Ca%3E%20b>), 26`,
    );
    const wiki = write(cited({ article: { ...article, url: 'https://example.org/a|b c#d' } }), 'wikipedia').text;
    expect(wiki).toContain('*a* &#91;b&#93;(c) {{!}} &#123;&#123;d&#125;&#125; &#39;&#39;e&#39;&#39; &#60;f&#62;');
    expect(wiki).toContain('|url=https://example.org/a%7Cb%20c ');
  });

  it('is escaped for HTML, and only web addresses are linked', () => {
    const title = `<b>"A" & 'B'</b>`;
    const { html } = write(cited({ article: { ...cited().article, title }, link: 'javascript:alert(1)' }), 'text');
    expect(html).toContain('<a href="">&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</a>');
    expect(html).toContain('<blockquote cite="">');
    expect(write(cited({ link: 'HTTP://x/' }), 'text').html).toContain('cite="HTTP://x/"');
    expect(write(cited({ link: 'xhttp://x/' }), 'text').html).toContain('cite=""');
  });

  it('leaves an untitled page its address', () => {
    const article = { url: 'https://example.org/', authors: [] };
    const { html } = write(cited({ article, link: 'https://example.org/' }), 'text');
    expect(html).toContain('<br>\n<a href="https://example.org/">https://example.org/</a></p>');
  });
});

it('the template without one of the reader’s own says all, and leaves what it does not know', () => {
  expect(DEFAULT_TEMPLATE).toBe('{{quote}} ({{home}}) — {{author}}, {{title}}, {{site}}, {{date}} {{link}}');
  const template = '{{sentence}}|{{title}}|{{site}}|{{date}}|{{accessed}}|{{url}}|{{link}}|{{toString}}|{{ quote }}';
  expect(write(cited({ options: { ...cited().options, template } }), 'template').text).toBe(
    `Le società hanno speso 50 miliardi.|${TITLE}|Benzinga Italia|26 agosto 2024|23 novembre 2026|https://it.benzinga.com/ESEMPIO|${URL_}|{{toString}}|{{ quote }}`,
  );
});

it('the press sentence shortens months as newspapers do', () => {
  const dates = Array.from({ length: 12 }, (_, month) => {
    const rateDate = `2024-${String(month + 1).padStart(2, '0')}-05` as IsoDate;
    return / of (.*)\)/.exec(
      write(cited({ language: 'en', home: { ...cited().home!, rateDate } }), 'sentence').text,
    )?.[1];
  });
  expect(dates.join(' ')).toBe(
    'Jan. 5, 2024 Feb. 5, 2024 March 5, 2024 April 5, 2024 May 5, 2024 June 5, 2024 July 5, 2024 Aug. 5, 2024 Sept. 5, 2024 Oct. 5, 2024 Nov. 5, 2024 Dec. 5, 2024',
  );
});

it('MLA shortens all months but the shortest', () => {
  const months = ['01', '03', '05', '06', '07', '09', '12'].map((month) => {
    const published = `2024-${month}-05` as IsoDate;
    return / 5 (\S+) 2024/.exec(write(cited({ article: { ...cited().article, published } }), 'mla').text)?.[1];
  });
  expect(months).toEqual(['Jan.', 'Mar.', 'May', 'June', 'July', 'Sept.', 'Dec.']);
});
