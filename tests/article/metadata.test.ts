// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/article/address.ts';
import { author } from '../../src/article/byline.ts';
import { localCurrency } from '../../src/article/country.ts';
import { readMetadata } from '../../src/article/metadata.ts';
import { dateInAddress, dayOf } from '../../src/article/published.ts';
import { writtenDate } from '../../src/article/written-date.ts';

const ADDRESS = 'https://www.giornale.example/economia/articolo';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, address = ADDRESS) => readMetadata(parse(html), address, '2026-11-23');
const ld = (...things: unknown[]) =>
  things
    .map(
      (thing) =>
        `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`,
    )
    .join('');

const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Titolo',
  datePublished: '2024-08-26T23:30:00+02:00',
  dateModified: '2024-08-28T10:00:00+02:00',
  author: { '@type': 'Person', name: 'Maria Rossi' },
  publisher: { '@type': 'Organization', name: 'Il Giornale' },
  inLanguage: 'it-IT',
};
const EXPECTED = {
  url: ADDRESS,
  title: 'Titolo',
  authors: [{ family: 'Rossi', given: 'Maria' }],
  site: 'Il Giornale',
  published: '2024-08-26',
  modified: '2024-08-28',
  language: 'it-IT',
};

describe('JSON-LD in all its shapes', () => {
  it.each<[string, string]>([
    ['one node', ld(NEWS)],
    ['an array', ld([{ '@type': 'BreadcrumbList' }, NEWS])],
    ['a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, NEWS] })],
    ['several types', ld({ ...NEWS, '@type': ['Article', 'NewsArticle'] })],
    ['a type by its address', ld({ ...NEWS, '@type': 'http://schema.org/NewsArticle' })],
    ['several scripts, one of them broken', ld('{"@type": "NewsArticle", "headline"', NEWS)],
    ['CDATA', ld(`//<![CDATA[\n${JSON.stringify(NEWS)}\n//]]>`)],
    ['a comment around it', ld(`<!-- ${JSON.stringify(NEWS)} -->`)],
    ['a semicolon after it', ld(`${JSON.stringify(NEWS)};`)],
    [
      'a raw line break in a string',
      ld(JSON.stringify(NEWS).replace('Titolo', 'Tit\n\t').replace('Tit\n\t', 'Titolo\n')),
    ],
    ['commas too many', ld(JSON.stringify(NEWS).replaceAll('}', ',}'))],
    ['quotes that are none', ld(JSON.stringify({ ...NEWS, description: 'x' }).replace('"x"', "'x'"))],
    ['references to characters', ld({ ...NEWS, publisher: { name: 'Il&nbsp;Giornale' }, headline: '&#84;it&#x6f;lo' })],
    ['references escaped twice', ld({ ...NEWS, headline: 'Ti&amp;shy;tolo'.replace('&amp;shy;', '') })],
    ['tags in the title', ld({ ...NEWS, headline: '<b>Titolo</b>' })],
    ['an article as the main entity of the page', ld({ '@type': 'WebPage', mainEntity: NEWS })],
    [
      'author and publisher named elsewhere',
      ld({
        '@graph': [
          { ...NEWS, author: { '@id': '#p' }, publisher: { '@id': '#o' } },
          { '@id': '#p', '@type': 'Person', name: 'Maria Rossi' },
          { '@id': '#o', '@type': 'Organization', name: 'Il Giornale' },
        ],
      }),
    ],
    ['names said by the page', ld({ ...NEWS, author: { '@type': 'Person', givenName: 'Maria', familyName: 'Rossi' } })],
    ['an author as text', ld({ ...NEWS, author: 'Di Maria Rossi' })],
    ['a value with a language', ld({ ...NEWS, headline: { '@value': 'Titolo', '@language': 'it' } })],
    ['a language as a thing', ld({ ...NEWS, inLanguage: { '@type': 'Language', alternateName: 'it-IT' } })],
    [
      'the article of this address among others',
      ld(
        { ...NEWS, headline: 'Altro', url: 'https://www.giornale.example/altro', datePublished: '2020-01-01' },
        { ...NEWS, url: 'http://giornale.example/economia/articolo?x=1' },
      ),
    ],
    ['a longer title on the page than Google lets through', `<h1>Titolo</h1>${ld(NEWS)}`],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual(EXPECTED);
  });

  it('a title cut short is read whole from the heading', () => {
    const headline = 'Nvidia, gli sviluppatori cinesi di IA aggirano le…';
    const html = `<h1>Nvidia, gli sviluppatori cinesi di IA aggirano le sanzioni</h1>${ld({ ...NEWS, headline })}`;
    expect(read(html).title).toBe('Nvidia, gli sviluppatori cinesi di IA aggirano le sanzioni');
  });

  it('articles of a list are not this page', () => {
    const item = (n: number) => ({ ...NEWS, headline: `Altro ${n}`, url: `https://www.giornale.example/${n}` });
    expect(read(`<title>Economia</title>${ld([item(1), item(2)])}`)).toEqual({
      url: ADDRESS,
      title: 'Economia',
      authors: [],
    });
  });
});

describe('other ways in which pages say it', () => {
  const meta = (name: string, content: string) =>
    `<meta ${/^(?:og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${content}">`;

  it.each([
    'citation_publication_date|2024/08/26',
    'citation_date|2024/8/26',
    'dc.date.issued|2024-08-26',
    'DCTERMS.created|2024-08-26T00:30:00+02:00',
    'article:published_time|2024-08-26T23:59:59-05:00',
    'article:published:time|2024-08-26T22:00:00Z',
    'parsely-pub-date|2024-08-26T10:00:00Z',
    'sailthru.date|2024-08-26 10:00:00',
    'date|Mon, 26 Aug 2024 10:00:00 GMT',
    'pubdate|20240826',
    'bt:pubDate|20240826103000',
    'cXenseParse:recs:publishtime|2024-08-26T10:00:00.000Z',
    'publish-date|1724652000',
    'publishdate|1724652000000',
    'date|Mon Aug 26 21:57:01 UTC 2024',
    'date|26.08.2024 08:03',
    'date|August 26, 2024',
  ])('the day from %s', (pair) => {
    const [name, content] = pair.split('|') as [string, string];
    expect(read(meta(name, content)).published).toBe('2024-08-26');
  });

  it.each<[string, string]>([
    ['microdata', '<div itemscope><time itemprop="datePublished" datetime="2024-08-26T10:00">ieri</time></div>'],
    [
      'a time after the title',
      '<h1>Titolo</h1><time datetime="2024-08-26">ieri</time><article><time datetime="2023-01-01"></time></article>',
    ],
    ['a time before the title', '<article><time datetime="2024-08-26"></time><h1>Titolo</h1></article>'],
    [
      'a time that is not the last change',
      '<article><h1>Titolo</h1><time class="updated" datetime="2024-08-30"></time><time datetime="2024-08-26"></time></article>',
    ],
    ['a byline', '<h1>Titolo</h1><p class="byline">di Maria Rossi, 26 agosto 2024, ore 10</p>'],
    [
      'a dateline that names both days',
      '<h1>Titolo</h1><p class="date">Aggiornato il 30 agosto 2024 — Pubblicato il 26 agosto 2024</p>',
    ],
    ['words under the title', '<article><div><h1>Titolo</h1><p>Lunedì 26 agosto 2024</p></div><p>Testo</p></article>'],
  ])('the day from %s', (_, html) => {
    expect(read(html).published).toBe('2024-08-26');
  });

  it.each<[string, string]>([
    ['1970', meta('article:published_time', '1970-01-01T01:00:00+01:00')],
    ['the day after tomorrow', meta('article:published_time', '2026-11-25')],
    ['no date', meta('date', 'ieri')],
    ['an impossible day', meta('date', '2024-02-31')],
    ['the last change', meta('article:modified_time', '2024-08-26')],
    ['the last change in a time', '<article><h1>T</h1><time class="updated" datetime="2024-08-26"></time></article>'],
    ['a clock', '<article><h1>T</h1><time datetime="15:55:00">15:55</time></article>'],
    [
      'the days of a list',
      '<h1>Notizie</h1>'.concat(
        ...['01', '02', '03'].map((day) => `<article><h2>x</h2><time datetime="2024-08-${day}"></time></article>`),
      ),
    ],
    ['an advert beside it', '<h1>T</h1><aside><p class="date">26 agosto 2024</p></aside>'],
  ])('no day from %s', (_, html) => {
    expect(read(html).published).toBeUndefined();
  });

  it('passes over a first date that cannot be for the next', () => {
    const html = ld({ ...NEWS, datePublished: '1970-01-01' }) + meta('article:published_time', '2024-08-26');
    expect(read(html).published).toBe('2024-08-26');
  });

  it.each<[string, string, object[]]>([
    ['a desk', meta('author', 'Redazione Economia'), [{ literal: 'Redazione Economia' }]],
    ['the outlet', meta('og:site_name', 'Il Sole') + meta('author', 'Il Sole'), [{ literal: 'Il Sole' }]],
    [
      'an agency',
      ld({ ...NEWS, author: { '@type': 'Organization', name: 'Maria Rossi SpA' } }),
      [{ literal: 'Maria Rossi SpA' }],
    ],
    [
      'two people',
      meta('author', 'By Jane Roe and John Doe'),
      [
        { family: 'Roe', given: 'Jane' },
        { family: 'Doe', given: 'John' },
      ],
    ],
    [
      'two people in two tags',
      meta('citation_author', 'Rossi, Maria') + meta('citation_author', 'Verdi, Ugo'),
      [
        { family: 'Rossi', given: 'Maria' },
        { family: 'Verdi', given: 'Ugo' },
      ],
    ],
    [
      'no e-mail, no profile',
      meta('author', 'm.rossi@giornale.example') + meta('article:author', 'https://facebook.com/x'),
      [],
    ],
    [
      'what Yoast writes',
      meta('twitter:label1', 'Scritto da') + meta('twitter:data1', 'Maria Rossi'),
      [{ family: 'Rossi', given: 'Maria' }],
    ],
    ['a byline', '<h1>T</h1><p class="byline">Galo Ramírez | El Sol</p>', [{ family: 'Ramírez', given: 'Galo' }]],
    [
      'an address',
      '<h1>T</h1><address>by <div>Jeremy Herron <a rel="author">More stories by Jeremy Herron</a></div></address>',
      [{ family: 'Herron', given: 'Jeremy' }],
    ],
    [
      'microdata',
      '<span itemprop="author" itemscope><a itemprop="name">Maria Rossi</a></span>',
      [{ family: 'Rossi', given: 'Maria' }],
    ],
    [
      'nobody who comments',
      '<h1>T</h1><ul class="comments"><li class="comment"><b class="author">Ugo Verdi</b></li></ul>',
      [],
    ],
  ])('authors: %s', (_, html, authors) => {
    expect(read(html).authors).toEqual(authors);
  });

  it.each<[string, string, string]>([
    ['Dublin Core', meta('dc.title', 'Il titolo'), 'Il titolo'],
    [
      'Open Graph without the outlet',
      meta('og:title', 'Il titolo - Il Sole') + meta('og:site_name', 'Il Sole'),
      'Il titolo',
    ],
    ['the page title without the host', '<title>Il titolo | Giornale</title>', 'Il titolo'],
    [
      'the heading rather than a slogan',
      meta('og:title', 'Borsa, titoli e quotazioni in diretta') +
        '<title>Notizie dalle società</title><h1>Notizie società</h1>',
      'Notizie società',
    ],
    [
      'the heading rather than the menu',
      '<title>Un titolo intero - Il Sole</title><h1>MENU</h1><h1>Un titolo intero</h1>',
      'Un titolo intero',
    ],
    ['a title with a dash of its own', '<title>Fed - la svolta</title>', 'Fed - la svolta'],
  ])('title: %s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });

  it.each<[string, string, string | undefined]>([
    [
      'a name rather than a domain',
      meta('og:site_name', 'giornale.example') + meta('application-name', 'Il Giornale'),
      'Il Giornale',
    ],
    ['a domain where there is no name', meta('og:site_name', 'aero.de'), 'aero.de'],
    ['the end of the title that the host is made of', '<title>Titolo - Giornale</title>', 'Giornale'],
    ['not a handle', meta('twitter:site', '@giornale'), undefined],
  ])('outlet: %s', (_, html, site) => {
    expect(read(html).site).toBe(site);
  });

  it.each<[string, string, string | undefined]>([
    ['the root', '<html lang="it">', 'it'],
    ['Open Graph', meta('og:locale', 'es_MX'), 'es-MX'],
    ['a Unix locale', '<meta http-equiv="content-language" content="es_AR.UTF-8">', 'es-AR'],
    ['nonsense', '<html lang="!!">', undefined],
  ])('language: %s', (_, html, language) => {
    expect(read(html).language).toBe(language);
  });
});

describe('days', () => {
  it.each([
    ['26 agosto 2024', 'it'],
    ['lunedì 26 Agosto 2024 ore 10:15', 'it'],
    ['Aug. 26, 2024', 'en'],
    ['26th August 2024', 'en'],
    ['Monday, August 26, 2024, 3:48', 'en'],
    ['26. August 2024, 10:00 Uhr', 'de'],
    ['26.08.2024', 'de'],
    ['le 26 août 2024 à 10h', 'fr'],
    ['26/08/2024', 'fr'],
    ['lunes 26 de agosto de 2024', 'es'],
    ['26 de agosto del 2024', 'es'],
    ['segunda-feira, 26 de agosto de 2024', 'pt'],
    ['26/08/2024 10h00', 'pt-BR'],
    ['maandag 26 augustus 2024', 'nl'],
    ['26-08-2024', 'nl'],
    ['2024-08-26', 'en'],
  ])('%s', (text, language) => {
    expect(writtenDate(text, language)).toBe('2024-08-26');
  });

  it.each([
    ['31 juin 2024', undefined],
    ['1er mars 2024', '2024-03-01'],
    ['11 juillet 2024', '2024-07-11'],
    ['11 juin 2024', '2024-06-11'],
    ['5/4/2024', undefined],
    ['1.234 milioni', undefined],
    ['nel 2024', undefined],
  ])('%s is %s', (text, day) => {
    expect(writtenDate(text)).toBe(day);
  });

  it('H47 keeps the day a page states, whatever the zone', () => {
    expect(dayOf('2024-08-26T23:30:00-10:00')).toBe('2024-08-26');
    expect(dayOf('2024-08-26T00:30:00+14:00')).toBe('2024-08-26');
  });

  it.each([
    ['/2024/08/26/titolo', '2024-08-26'],
    ['/business/2024/aug/26/titolo', '2024-08-26'],
    ['/2024-08-26-titolo', '2024-08-26'],
    ['/news/titolo-20240826.html', '2024-08-26'],
    ['/2024/08/titolo', undefined],
    ['/titolo-1234567890', undefined],
    ['/20249926/', undefined],
  ])('the address %s says %s', (path, day) => {
    expect(dateInAddress(`https://giornale.example${path}`)).toBe(day);
  });
});

describe('addresses', () => {
  it.each([
    [
      'https://www.giornale.example/a?id=7',
      'https://www.giornale.example/a?id=7&utm_source=x&fbclid=1#top',
      'https://www.giornale.example/a?id=7',
    ],
    [
      null,
      'https://www.giornale.example/a?id=7&utm_source=x&gclid=1&mc_cid=2#top',
      'https://www.giornale.example/a?id=7',
    ],
    ['https://giornale.example/a', 'https://m.giornale.example/a?amp', 'https://giornale.example/a'],
    ['https://altro.example/a', 'https://www.giornale.example/a', 'https://www.giornale.example/a'],
    ['https://www.giornale.example/', 'https://www.giornale.example/a', 'https://www.giornale.example/a'],
    ['www.giornale.example', 'https://www.giornale.example/a', 'https://www.giornale.example/a'],
    ['javascript:alert(1)', 'https://www.giornale.example/a', 'https://www.giornale.example/a'],
    ['/b', 'https://www.giornale.example/a', 'https://www.giornale.example/b'],
  ])('canonical %s on %s', (stated, address, expected) => {
    expect(canonicalUrl(stated, address)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['Maria Rossi', { family: 'Rossi', given: 'Maria' }],
    ['Rossi, Maria', { family: 'Rossi', given: 'Maria' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Anna Maria De Luca', { family: 'De Luca', given: 'Anna Maria' }],
    ['J. P. Morgan', { family: 'Morgan', given: 'J. P.' }],
    ['Reuters Staff', { literal: 'Reuters Staff' }],
    ['Redazione', { literal: 'Redazione' }],
    ['MARIA ROSSI', { literal: 'MARIA ROSSI' }],
    ['王小明', { literal: '王小明' }],
  ])('%s', (name, expected) => {
    expect(author(name, undefined, 'it')).toEqual(expected);
  });

  it('two family names are kept whole where people have two', () => {
    expect(author('Gabriel García Márquez', undefined, 'es')).toEqual({ literal: 'Gabriel García Márquez' });
  });
});

describe('whose dollars', () => {
  it.each([
    ['www.cbc.ca', [], 'CAD'],
    ['www.smh.com.au', [], 'AUD'],
    ['www.example.com', ['en-CA'], 'CAD'],
    ['www.estadao.com.br', [], 'BRL'],
    ['www.example.com', ['pt-BR'], 'BRL'],
    ['www.example.co', ['en'], undefined],
    ['www.eltiempo.com.co', [], 'COP'],
    ['www.example.com', ['it', undefined], undefined],
  ])('%s %j → %s', (host, languages, currency) => {
    expect(localCurrency(host, languages)).toBe(currency);
  });
});

describe('what pages can do to their reader', () => {
  it('H17 named elements that stand for the document’s own methods change nothing', () => {
    const html = `<html lang="it"><body><img name="querySelectorAll"><form name="querySelector"></form><img name="documentElement"><img name="title">${ld(NEWS)}`;
    expect(read(html).published).toBe('2024-08-26');
  });

  it('never throws, whatever stands in the JSON, and dates are days', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(null, 0, -1, '', '0', 'NaN', [], {}, { '@id': '#a' }, '9999-99-99', '2024-08-26'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            '@type',
            '@graph',
            '@id',
            'headline',
            'name',
            'author',
            'publisher',
            'datePublished',
            'dateModified',
            'url',
            'mainEntityOfPage',
            'inLanguage',
          ),
          value,
        ),
        (thing) => {
          const { published } = read(
            ld({ '@type': 'NewsArticle', ...thing }).replaceAll('</', String.raw`<\/`) + '</script>',
          );
          expect(published ?? '2024-08-26').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
