import { toIsoDate, type IsoDate } from '../calendar.ts';
import { canonicalUrl } from './address.ts';
import type { ArticleMetadata, Author } from './article.ts';
import { bylineAuthor, linkedAuthors, statedAuthors } from './byline.ts';
import { localCurrency } from './country.ts';
import { attribute, select, wholeText } from './dom.ts';
import { headline, outlet } from './headline.ts';
import { languageTag, statedLanguages } from './language.ts';
import { linkedArticle, type LinkedArticle } from './linked-data.ts';
import { metaContents, nameOf } from './metas.ts';
import { dateInAddress, dayOf, plausible, timeNearTitle, visibleDate } from './published.ts';

/**
 * Names of `<meta>` by which publishers state the day of publication, most reliable first. Underscores and hyphens are
 * read as colons, because some content systems write them so.
 */
const PUBLISHED =
  'citation_publication_date citation_date dcterms.issued dcterms.created dc.date.issued dc.date article:published_time og:article:published_time og:published_time parsely-pub-date sailthru.date pubdate publishdate publish-date date cxenseparse:recs:publishtime bt:pubdate analyticsattributes.articledate';
const MODIFIED = 'dcterms.modified article:modified_time og:article:modified_time og:updated_time datemodified';
const TITLE = 'citation_title dc.title dcterms.title';
const SHARED_TITLE = 'og:title parsely-title sailthru.title twitter:title title';
const AUTHOR =
  'citation_author dc.creator dcterms.creator author og:article:author article:author parsely-author sailthru.author byl twitter:misc:written_by';
const SITE = 'og:site_name citation_journal_title dc.publisher dcterms.publisher application-name';

/** What Yoast and others write before an author's name in `twitter:label1`. */
const WRITTEN_BY = /^(?:written|scritto|verfasst|geschrieben|écrit|escrito|geschreven)/i;

/**
 * Reads whose text a page is. Order of belief: JSON-LD of an article, citation and Dublin Core names, Open Graph and
 * publishers' own names, microdata, `<time>`, the address, what is written near the title. What contradicts itself (a
 * date before the euro or after tomorrow) is passed over for the next; the day of the last change is never taken for
 * the day of publication.
 */
export function readMetadata(
  document: Document,
  address: string,
  today: IsoDate = toIsoDate(new Date()),
): ArticleMetadata {
  const metas = metaContents(document);
  const contents = (names: string) => names.split(' ').map((name) => metas.get(nameOf(name)) ?? []);
  const [link] = select(document, 'link[rel~=canonical i]');
  const url = canonicalUrl(link && attribute(link, 'href'), address);
  const linked = linkedArticle(jsonScripts(document), url);
  const languages = [languageTag(linked.language), ...statedLanguages(document, metas)].filter(
    (tag) => tag !== undefined,
  );
  const [language] = languages;
  const site = outlet(
    [linked.publisher, ...contents(SITE).flat(), itemprop(document, 'publisher'), linked.website],
    document,
    url,
  );
  const title = headline(
    { certain: [linked.headline, ...contents(TITLE).flat()], shared: contents(SHARED_TITLE).flat() },
    document,
    site,
    url,
  );
  const day = (value: string | undefined) => plausible(dayOf(value), today);
  const stated = (names: string) => contents(names).flat().map(day).find(Boolean);
  const published =
    day(linked.datePublished) ??
    stated(PUBLISHED) ??
    day(itemprop(document, 'datePublished')) ??
    plausible(timeNearTitle(document), today) ??
    plausible(dateInAddress(url), today) ??
    plausible(visibleDate(document, language), today);
  const modified = day(linked.dateModified) ?? stated(MODIFIED) ?? day(itemprop(document, 'dateModified'));
  const currency = localCurrency(new URL(address).hostname, languages);
  return {
    url,
    authors: authorsOf(linked, [...contents(AUTHOR), labelled(metas)], document, site, language),
    ...(title ? { title } : {}),
    ...(site ? { site } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(language ? { language } : {}),
    ...(currency ? { currency } : {}),
  };
}

/** `twitter:label1` = "Written by", `twitter:data1` = the name. */
function labelled(metas: ReadonlyMap<string, readonly string[]>): string[] {
  const at = [1, 2, 3].find((number) => WRITTEN_BY.test(metas.get(`twitter:label${number}`)?.[0] ?? ''));
  return at ? [...(metas.get(`twitter:data${at}`) ?? [])] : [];
}

const jsonScripts = (document: Document) =>
  select(document, 'script[type="application/ld+json" i]')
    .slice(0, 50)
    .map((script) => wholeText(script) ?? '');

/** Microdata: the value of a property, or the name of the thing that is its value. */
function itemprop(document: Document, name: string): string | undefined {
  const [element] = select(document, `[itemprop~="${name}"]`);
  if (!element) return undefined;
  const inner = attribute(element, 'itemscope') === null ? undefined : select(element, '[itemprop~="name"]')[0];
  const holder = inner ?? element;
  const value = attribute(holder, 'content') ?? attribute(holder, 'datetime') ?? wholeText(holder) ?? '';
  return value.replaceAll(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}

function authorsOf(
  linked: LinkedArticle,
  stated: readonly (readonly string[])[],
  document: Document,
  site: string | undefined,
  language: string | undefined,
): Author[] {
  const ofLinked = linkedAuthors(linked.authors, site, language);
  if (ofLinked.length > 0) return ofLinked;
  for (const names of stated) {
    const authors = statedAuthors(names, site, language);
    if (authors.length > 0) return authors;
  }
  return bylineAuthor(document, site, language);
}
