import { addDays, isIsoDate, toIsoDate, type IsoDate } from '../calendar.ts';
import type { ArticleMetadata, Author } from './article.ts';
import { linkedArticle, type LinkedArticle } from './linked-data.ts';
import { canonicalUrl } from './address.ts';
import { writtenDate } from './written-date.ts';

/** Names of `<meta>` by which publishers state the day of publication, most reliable first. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified'];
const TITLE = ['citation_title', 'dc.title', 'og:title', 'parsely-title', 'sailthru.title', 'twitter:title'];
const AUTHOR = [
  'citation_author',
  'dc.creator',
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const SITE = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name', 'twitter:site'];

/** An editorial desk rather than a person. */
const DESK =
  /\b(?:redazione|redaktion|rédaction|redacción|redação|redactie|staff|desk|team|newsroom|reuters|ansa|afp|dpa|bloomberg|associated press|benzinga)\b/i;

/** The first quarter century of the euro's rates begins here; earlier days are mistakes of a content system. */
const EARLIEST = '1999-01-01';

/**
 * Reads whose text a page is. Order of belief: JSON-LD of an article, citation and Dublin Core names, Open Graph and
 * publishers' own names, microdata, `<time>`, the address, a written byline. The page's last-modified date is never used.
 */
export function readMetadata(
  document: Document,
  address: string,
  today: IsoDate = toIsoDate(new Date()),
): ArticleMetadata {
  const metas = metaContents(document);
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)?.[0]).find(Boolean);
  const canonical = canonicalUrl(document.querySelector('link[rel~=canonical i]')?.getAttribute('href'), address);
  const linked = linkedArticle(jsonScripts(document), canonical);
  const site = clean(linked.publisher ?? first(SITE)?.replace(/^@/, '') ?? itemprop(document, 'publisher'));
  const title = titleWithoutSite(
    linked.headline ?? first(TITLE) ?? document.querySelector('h1')?.textContent ?? document.title,
    site,
  );
  const authors = authorsOf(
    linked,
    AUTHOR.flatMap((name) => metas.get(name) ?? []),
    document,
    site,
  );
  const day = (value: string | null | undefined) => plausible(dayOf(value), today);
  const published =
    day(linked.datePublished) ??
    firstOf(PUBLISHED, (name) => day(metas.get(name)?.[0])) ??
    day(itemprop(document, 'datePublished')) ??
    day(timeNearTitle(document)) ??
    plausible(dateInAddress(canonical), today) ??
    plausible(writtenDate(bylineText(document)), today);
  const modified =
    day(linked.dateModified) ??
    firstOf(MODIFIED, (name) => day(metas.get(name)?.[0])) ??
    day(itemprop(document, 'dateModified'));
  const language =
    languageTag(linked.language) ??
    languageTag(document.documentElement.lang) ??
    languageTag(first(['og:locale', 'content-language', 'dc.language']));
  const currency = currencyOf(canonical, language);
  return {
    url: canonical,
    authors,
    ...(title ? { title } : {}),
    ...(site ? { site } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(language ? { language } : {}),
    ...(currency ? { currency } : {}),
  };
}

function firstOf<Key, Value>(keys: readonly Key[], value: (key: Key) => Value | undefined): Value | undefined {
  for (const key of keys) {
    const found = value(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function clean(text: string | null | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}

function metaContents(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('http-equiv')
    )?.toLowerCase();
    const content = clean(meta.getAttribute('content'));
    if (!name || !content) continue;
    const others = contents.get(name);
    if (others) others.push(content);
    else contents.set(name, [content]);
  }
  return contents;
}

const jsonScripts = (document: Document) =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')].map((script) => script.textContent ?? '');

function itemprop(document: Document, name: string): string | undefined {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  return clean(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent);
}

/** The calendar day of a stated date, in the zone it was stated in: the text is cut, never shifted. */
export function dayOf(value: string | null | undefined): IsoDate | undefined {
  const match = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(value ?? '');
  if (match) {
    const day = `${match[1]}-${match[2]}-${match[3]}`;
    return isIsoDate(day) ? day : undefined;
  }
  return value && value.length < 60 ? writtenDate(value) : undefined;
}

/** Neither before the euro nor later than tomorrow, which somewhere has begun. */
function plausible(day: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  return day && day >= EARLIEST && day <= addDays(today, 1) ? day : undefined;
}

function timeNearTitle(document: Document): string | undefined {
  const times = [
    ...document.querySelectorAll('time[pubdate], article time[datetime], main time[datetime], header time[datetime]'),
  ];
  return times[0]?.getAttribute('datetime') ?? undefined;
}

function dateInAddress(url: string): IsoDate | undefined {
  const match =
    /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url) ?? /[/-](20\d{2})(\d{2})(\d{2})(?:[/.-]|$)/.exec(url);
  if (!match) return undefined;
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isIsoDate(day) ? day : undefined;
}

/** The words around the title, where bylines stand. */
function bylineText(document: Document): string {
  const marked = document.querySelector(
    '[class*=byline i], [class*=dateline i], [class*=publish i], [class*=article-date i], [class*=data-pub i]',
  );
  const around = document.querySelector('article header, main header')?.textContent;
  return `${marked?.textContent ?? ''} ${around ?? ''}`.slice(0, 600);
}

/** "Title - Outlet" without the outlet. */
function titleWithoutSite(title: string | null | undefined, site: string | undefined): string | undefined {
  const text = clean(title);
  if (!text || !site) return text;
  const parts = text.split(/ [-–—|•·] /);
  const last = parts.at(-1)!;
  const same = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
  if (parts.length > 1 && (same(last, site) || site.toLowerCase().includes(last.toLowerCase())))
    return text.slice(0, text.lastIndexOf(last)).slice(0, -3);
  return text;
}

function authorsOf(
  linked: LinkedArticle,
  named: readonly string[],
  document: Document,
  site: string | undefined,
): Author[] {
  if (linked.authors.length > 0)
    return unique(
      linked.authors.map(({ name, person, given, family }) =>
        family ? { family, ...(given ? { given } : {}) } : author(name, site, person ? 'person' : 'organisation'),
      ),
    );
  const names = named
    .filter((name) => !/^https?:|^@/.test(name))
    .flatMap((name) => name.split(/;| (?:e|and|und|et|y|en) /));
  if (names.length > 0) return unique(names.map((name) => author(name, site, 'person')));
  const byline = clean(
    itemprop(document, 'author') ?? document.querySelector('[rel~=author], [class*=author-name i]')?.textContent,
  );
  return byline && byline.length < 80
    ? [author(byline.replace(/^(?:di|by|von|par|por|door)\s+/i, ''), site, 'person')]
    : [];
}

/** "Maria Rossi" is split; a desk, an organisation or anything of another shape is kept whole. */
function author(name: string, site: string | undefined, kind: 'person' | 'organisation'): Author {
  const text = name.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
  const words = text.split(' ');
  const shaped =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}][\p{L}.'’-]*$|^(?:de|da|di|del|della|von|van|der|le|la)$/u.test(word));
  const shouted = text === text.toUpperCase();
  if (kind === 'organisation' || !shaped || shouted || DESK.test(text) || text === site) return { literal: text };
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

function unique(authors: readonly Author[]): Author[] {
  return [...new Map(authors.map((person) => [JSON.stringify(person), person])).values()].slice(0, 20);
}

function languageTag(value: string | null | undefined): string | undefined {
  try {
    return value ? new Intl.Locale(value.replace('_', '-')).toString() : undefined;
  } catch {
    return undefined;
  }
}

/** Countries whose own currency is written with a bare "$", by the end of the host's name. */
const DOLLARS: Readonly<Record<string, string>> = {
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  sg: 'SGD',
  tw: 'TWD',
  mx: 'MXN',
  ar: 'ARS',
  cl: 'CLP',
  co: 'COP',
  uy: 'UYU',
};

function currencyOf(url: string, language: string | undefined): string | undefined {
  const end = URL.canParse(url) ? new URL(url).hostname.split('.').at(-1)! : '';
  const region = language ? new Intl.Locale(language).region?.toLowerCase() : undefined;
  return DOLLARS[end] ?? (region ? DOLLARS[region] : undefined);
}
