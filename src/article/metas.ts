import { attribute, select } from './dom.ts';

/** Publishers write the same name with colons, underscores, hyphens and spaces. */
export const nameOf = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, ':');

/** What a page's `<meta>` elements say, by their names as `nameOf` writes them. */
export function metaContents(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of select(document, 'meta[content]').slice(0, 500)) {
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'http-equiv');
    const content = (attribute(meta, 'content') ?? '').trim().slice(0, 1000);
    if (!name || !content) continue;
    const others = contents.get(nameOf(name));
    if (others) others.push(content);
    else contents.set(nameOf(name), [content]);
  }
  return contents;
}
