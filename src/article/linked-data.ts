import { readable } from './entities.ts';

/** What a page's JSON-LD says of its article; absent where it says nothing. */
export interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  language?: string;
  publisher?: string;
  /** What the site itself is called, where the page describes it apart from the article. */
  website?: string;
  authors: LinkedAuthor[];
}

export interface LinkedAuthor {
  name: string;
  /** False for an organisation. */
  person: boolean;
  given?: string;
  family?: string;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;
const SITE = /(?:^|[/:])(?:WebSite|NewsMediaOrganization|Organization)$/;
const MAX_SCRIPT = 500_000;
const MAX_NODES = 5000;

/**
 * schema.org's shapes: a node, an array, a `@graph`, a page whose main entity it is; `@type` a word or several;
 * publishers and authors named elsewhere by `@id`. A broken script spoils only itself, and what can be read of it is.
 * Articles of other addresses, as lists of related ones hold them, are passed over.
 */
export function linkedArticle(scripts: readonly string[], canonical: string): LinkedArticle {
  const nodes = scripts.flatMap(nodesOf);
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const named = (value: unknown): unknown => {
    const id = isThing(value) ? value['@id'] : undefined;
    return typeof id === 'string' && !('name' in (value as Thing)) ? (byId.get(id) ?? value) : value;
  };
  const website = nodes.find((node) => isA(node, SITE) && textOf(node['name']));
  const article = articleOf(nodes, canonical);
  const site = optional('website', textOf(website?.['name']));
  if (!article) return { authors: [], ...site };
  const text = (key: string) => textOf(article[key]);
  const publishers = list(article['publisher']).map(named);
  return {
    authors: list(article['author'] ?? article['creator'])
      .map(named)
      .flatMap(authorOf),
    ...optional('headline', text('headline') ?? text('name')),
    ...optional('datePublished', text('datePublished')),
    ...optional('dateModified', text('dateModified')),
    ...optional('language', languageOf(article['inLanguage'])),
    ...optional('publisher', publishers.map((one) => textOf(isThing(one) ? one['name'] : one)).find(Boolean)),
    ...site,
  };
}

const optional = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };

function articleOf(nodes: readonly Thing[], canonical: string): Thing | undefined {
  const articles = nodes.filter((node) => isA(node, ARTICLE));
  const here = articles.find((node) => addresses(node).some((address) => sameAddress(address, canonical)));
  if (here) return here;
  const nowhere = articles.filter((node) => addresses(node).length === 0);
  // One article alone is this page's, whatever address its content system gave it.
  return (
    nowhere.find((node) => 'datePublished' in node) ?? nowhere[0] ?? (articles.length === 1 ? articles[0] : undefined)
  );
}

function nodesOf(script: string): Thing[] {
  // Whatever stands around the JSON: CDATA marks, comments, a semicolon.
  const bare = script.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const source = bare.slice(
    Math.max(0, bare.search(/[[{]/)),
    Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1,
  );
  if (source.length > MAX_SCRIPT) return [];
  const root = parse(source) ?? salvage(source);
  const found: Thing[] = [];
  const pending: unknown[] = [root];
  while (pending.length > 0 && found.length < MAX_NODES) {
    const next = pending.shift();
    if (Array.isArray(next)) pending.push(...next.slice(0, MAX_NODES));
    else if (isThing(next)) {
      found.push(next);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof next[key] === 'object') pending.push(next[key]);
    }
  }
  return found;
}

/** Content systems leave raw line breaks inside strings and commas before a closing bracket. */
function parse(source: string): unknown {
  const flat = source.replaceAll(/\p{Cc}+/gu, ' ');
  for (const attempt of [source, flat, flat.replaceAll(/,(?=\s?[\]}])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

/** What a script that is no JSON says all the same in plain pairs of a name and a string. */
function salvage(source: string): Thing | undefined {
  const type = pairIn(source, '@type');
  if (!type || !ARTICLE.test(type)) return undefined;
  const nameWithin = (key: string) => {
    const at = source.indexOf(`"${key}"`);
    return at < 0 ? undefined : pairIn(source.slice(at, at + 600), 'name');
  };
  const [author, publisher] = [nameWithin('author'), nameWithin('publisher')];
  return {
    '@type': type,
    ...optional('headline', pairIn(source, 'headline')),
    ...optional('datePublished', pairIn(source, 'datePublished')),
    ...optional('dateModified', pairIn(source, 'dateModified')),
    ...optional('inLanguage', pairIn(source, 'inLanguage')),
    ...(author ? { author: { '@type': 'Person', name: author } } : {}),
    ...(publisher ? { publisher: { name: publisher } } : {}),
  };
}

function pairIn(source: string, key: string): string | undefined {
  const at = source.indexOf(`"${key}"`);
  return at < 0 ? undefined : /^\s*:\s*"([^"\\\n]*)"/.exec(source.slice(at + key.length + 2, at + 1000))?.[1];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
const isA = (node: Thing, type: RegExp) => list(node['@type']).some((one) => typeof one === 'string' && type.test(one));

function addresses(node: Thing): string[] {
  const main = node['mainEntityOfPage'];
  const stated = [node['url'], node['@id'], ...(isThing(main) ? [main['@id'], main['url']] : [main])];
  return stated.filter((value): value is string => typeof value === 'string' && /^(?:https?:)?\/\//i.test(value));
}

const plainAddress = (address: string) =>
  address
    .replace(/^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?/i, '')
    .split(/[#?]/, 1)[0]!
    .replace(/\/$/, '');
const sameAddress = (a: string, b: string) => plainAddress(a) === plainAddress(b);

function authorOf(value: unknown): LinkedAuthor[] {
  if (typeof value === 'string') return readable(value) ? [{ name: readable(value).slice(0, 300), person: true }] : [];
  if (!isThing(value)) return [];
  const names = list(value['name'])
    .map(textOf)
    .filter((name) => name !== undefined);
  const person = !list(value['@type']).some((type) => typeof type === 'string' && /Organi[sz]ation$/.test(type));
  const [given, family] = [textOf(value['givenName']), textOf(value['familyName'])];
  if (names.length === 0 && family) names.push([given, family].filter(Boolean).join(' '));
  return names.map((name) => ({
    name,
    person,
    ...(names.length === 1 && family ? { family, ...(given ? { given } : {}) } : {}),
  }));
}

/** A tag, or a `Language` whose tag schema.org puts into `alternateName`. */
function languageOf(value: unknown): string | undefined {
  const [first] = list(value);
  return isThing(first) ? textOf(first['alternateName']) : textOf(first);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).find(Boolean);
  if (isThing(value)) return textOf(value['@value']);
  return typeof value === 'string' ? readable(value).slice(0, 1000) || undefined : undefined;
}
