import { attribute, closest, select, titleOf, wholeText } from './dom.ts';
import { readable } from './entities.ts';

/** Letters and digits alone, in lower case: what names are compared by. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Whether two titles are about the same thing: most of the shorter one's words stand in the other. */
function agree(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return few.size > 0 && [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}

const isDomain = (name: string) => /^[\w-]+(?:\.[\w-]+)+$/u.test(name);

/** The host's own word: "bloomberg" of "www.bloomberg.com", "ilsole24ore" of "amp.ilsole24ore.com". */
function labelOf(url: string): string {
  const parts = new URL(url).hostname.split('.');
  const end = parts.length > 2 && /^(?:com?|net|org|gov|edu|gob|ac)$/.test(parts.at(-2)!) ? 3 : 2;
  return plain(parts.at(-end) ?? '');
}

const PARTS = / [-–—|•·»:] | \| /;

/** The outlet, from names in order of belief: the first that is a name rather than an address. */
export function outlet(names: readonly (string | undefined)[], document: Document, url: string): string | undefined {
  const stated = names.flatMap((name) => (name && readable(name).slice(0, 200)) || []);
  const title = readable(titleOf(document)).split(PARTS);
  const label = labelOf(url);
  const inTitle = [title.at(-1)!, title[0]!].find((part) => title.length > 1 && isOf(part, label));
  return stated.find((name) => !isDomain(name)) ?? inTitle ?? stated[0];
}

/** Whether a name is the one that a host is made of: "24/7 Wall St." and "247wallst". */
const isOf = (name: string, label: string) => label.length > 2 && plain(name) === label;

interface Titles {
  /** Of the article's own JSON-LD, or a library's names for it. */
  certain: readonly (string | undefined)[];
  /** Made for sharing: sometimes the outlet's slogan, sometimes another title. */
  shared: readonly (string | undefined)[];
}

/** The article's title as the page shows it, without the outlet's name. */
export function headline({ certain, shared }: Titles, document: Document, site: string | undefined, url: string) {
  const bare = (title: string) => withoutSite(title, site, labelOf(url));
  const own = readable(titleOf(document)).slice(0, 500);
  const heading = headingOf(document, own);
  const usable = (titles: readonly (string | undefined)[]) =>
    titles.flatMap((title) => (title && readable(title).slice(0, 500)) || []);
  const [first] = usable(certain);
  if (first) return bare(whole(first, [heading, ...usable(shared), own]));
  const visible = [heading, own].flatMap((title) => title || []);
  const offered = usable(shared).find((title) => visible.length === 0 || visible.some((one) => agree(title, one)));
  const title = offered ?? heading ?? own;
  return title ? bare(title) : undefined;
}

/** JSON-LD is often cut at 110 characters. */
function whole(title: string, others: readonly (string | undefined)[]): string {
  const cut = /^(.{20,})(?:…|\.\.\.)$/u.exec(title)?.[1]?.trim();
  return (cut && others.find((other) => other && other.length > cut.length && other.startsWith(cut))) || title;
}

/** The heading that is the title's: menus and logos have headings of the first rank too. */
export function headingElement(document: Document, title = readable(titleOf(document))): Element | undefined {
  const headings = select(document, 'h1').filter((element) => readable(wholeText(element) ?? '').length > 2);
  const said = (element: Element) => plain(readable(wholeText(element) ?? ''));
  return (
    headings.find((element) => plain(title).includes(said(element)) && said(element).length > 8) ??
    headings.find((element) => agree(wholeText(element) ?? '', title)) ??
    headings.find(
      (element) => closest(element, 'article, main') && !closest(element, 'nav, header nav, footer, aside'),
    ) ??
    headings.find(
      (element) => !closest(element, 'nav, footer, aside') && !/logo|menu|nav/i.test(attribute(element, 'class') ?? ''),
    )
  );
}

function headingOf(document: Document, title: string): string | undefined {
  const element = headingElement(document, title);
  return element && readable(wholeText(element) ?? '').slice(0, 500);
}

/** "Title - Outlet" and "Outlet | Title" without the outlet; a title that is nothing but the outlet stays. */
function withoutSite(title: string, site: string | undefined, label: string): string {
  const isSite = (part: string) =>
    isOf(part, label) ||
    (isDomain(part) && plain(part).includes(label)) ||
    (site !== undefined &&
      (plain(part) === plain(site) || (plain(part).length > 3 && plain(site).includes(plain(part)))));
  let text = title;
  for (;;) {
    const parts = text.split(PARTS);
    if (parts.length < 2) return text;
    const [first, last] = [parts[0]!, parts.at(-1)!];
    if (isSite(last))
      text = text
        .slice(0, text.lastIndexOf(last))
        .replace(/\W{1,3}$/u, '')
        .trim();
    else if (isSite(first))
      text = text
        .slice(first.length)
        .replace(/^\s\W\s/u, '')
        .trim();
    else return text;
  }
}
