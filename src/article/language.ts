import { attribute, rootOf } from './dom.ts';
import { nameOf } from './metas.ts';

const NAMES = ['og:locale', 'content-language', 'dc.language', 'language'];

/** The languages (BCP 47) that a page says it is in, most reliable first. */
export function statedLanguages(document: Document, metas: ReadonlyMap<string, readonly string[]>): string[] {
  const named = NAMES.flatMap((name) => metas.get(nameOf(name)) ?? []);
  return [rootLanguage(document), ...named].map(languageTag).filter((tag) => tag !== undefined);
}

const rootLanguage = (document: Document) => {
  const root = rootOf(document);
  return (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))) ?? undefined;
};

/** BCP 47 from what pages write: "it_IT", "es_AR.UTF-8"; undefined for anything else. */
export function languageTag(value: string | undefined): string | undefined {
  const tag = /^[a-z]{2,3}(?:[_-][a-z]{4})?(?:[_-](?:[a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(value?.trim() ?? '')?.[0];
  try {
    return tag ? new Intl.Locale(tag.replaceAll('_', '-')).toString() : undefined;
  } catch {
    return undefined;
  }
}
