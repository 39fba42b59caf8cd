/** What a page's JSON-LD says of its article; absent where it says nothing. */
export interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  language?: string;
  publisher?: string;
  authors: { name: string; person: boolean; given?: string; family?: string }[];
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;
const MAX_SCRIPT = 500_000;
const MAX_NODES = 5000;

/** schema.org's shapes: a node, an array, a `@graph`; `@type` a word or several; a broken script spoils only itself. */
export function linkedArticle(scripts: readonly string[], canonical: string): LinkedArticle {
  const articles = scripts.flatMap(nodesOf).filter(isArticle);
  const best =
    articles.find((node) => addresses(node).some((address) => sameAddress(address, canonical))) ??
    articles.find((node) => 'datePublished' in node) ??
    articles[0];
  if (!best) return { authors: [] };
  const text = (key: string) => textOf(best[key]);
  return {
    authors: list(best['author']).flatMap(authorOf),
    ...optional('headline', text('headline') ?? text('name')),
    ...optional('datePublished', text('datePublished')),
    ...optional('dateModified', text('dateModified')),
    ...optional('language', textOf((best['inLanguage'] as Thing | undefined)?.['alternateName']) ?? text('inLanguage')),
    ...optional(
      'publisher',
      list(best['publisher'])
        .map((node) => textOf((node as Thing)?.['name']) ?? textOf(node))
        .find(Boolean),
    ),
  };
}

const optional = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };

function nodesOf(script: string): Thing[] {
  const source = script
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[/, '')
    .replace(/(?:\/\/\s*)?\]\]>$/, '')
    .replace(/^<!--|-->$/g, '');
  if (source.length > MAX_SCRIPT) return [];
  const found: Thing[] = [];
  const pending: unknown[] = [parse(source)];
  while (pending.length > 0 && found.length < MAX_NODES) {
    const next = pending.shift();
    if (Array.isArray(next)) pending.push(...next.slice(0, MAX_NODES));
    else if (isThing(next)) {
      found.push(next);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (typeof next[key] === 'object') pending.push(next[key]);
    }
  }
  return found;
}

/** Content systems leave raw line breaks inside strings, which JSON forbids. */
function parse(source: string): unknown {
  for (const attempt of [source, source.replaceAll(/\p{Cc}+/gu, ' '), source.replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
const isArticle = (node: Thing) => list(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

function addresses(node: Thing): string[] {
  const main = node['mainEntityOfPage'];
  return [node['url'], node['@id'], isThing(main) ? main['@id'] : main, isThing(main) ? main['url'] : undefined].filter(
    (value): value is string => typeof value === 'string',
  );
}

const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[#?]/, 1)[0]!
    .replace(/\/$/, '');
const sameAddress = (a: string, b: string) => bare(a) === bare(b);

function authorOf(value: unknown): LinkedArticle['authors'] {
  if (typeof value === 'string') return plain(value) ? [{ name: plain(value)!, person: true }] : [];
  if (!isThing(value)) return [];
  const names = list(value['name'])
    .map(textOf)
    .filter((name): name is string => name !== undefined);
  const person = !list(value['@type']).includes('Organization');
  const [given, family] = [textOf(value['givenName']), textOf(value['familyName'])];
  return names.map((name) => ({
    name,
    person,
    ...(names.length === 1 && family ? { family, ...(given ? { given } : {}) } : {}),
  }));
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).find(Boolean);
  if (isThing(value)) return textOf(value['@value']);
  return typeof value === 'string' ? plain(value) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  egrave: 'è',
  agrave: 'à',
  eacute: 'é',
  ograve: 'ò',
  ugrave: 'ù',
  igrave: 'ì',
};

/** Some systems escape HTML inside JSON; the entities they use are few. */
function plain(text: string): string | undefined {
  const decoded = text.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );
  return decoded.replaceAll(/\s+/g, ' ').trim().slice(0, 1000) || undefined;
}
