import type { Author } from './article.ts';
import { attribute, closest, isElement, isText, firstChild, localName, nextSibling, select, textOf } from './dom.ts';
import { readable } from './entities.ts';
import type { LinkedAuthor } from './linked-data.ts';

/** An editorial desk, an agency or a section rather than a person, in seven languages. */
const DESK =
  /(?<!\p{L})(?:redazion\p{L}*|redaktion\p{L}*|rédaction|redacci[oó]n|redaç[aã]o|redactie|staff|desk|team|editors?|editorial|newsroom|news|correspondents?|agenc\p{L}*|agenzi\p{L}*|agentur\p{L}*|press|presse|admin|webmaster|guest|contributor|reuters|ansa|afp|dpa|efe|apa|askanews|adnkronos|radiocor|bloomberg|associated press|benzinga|dow jones|investing\.com|finanza|economia|borsa)(?!\p{L})/iu;

/** Said before a name. */
const BEFORE =
  /^(?:(?:written|posted|published|reporting|scritto|pubblicato|articolo|geschrieben|verfasst|écrit|publié|escrito|publicado|geschreven) )?(?:by|di|da|a cura di|von|par|por|door|autore?|author|autor|auteur|firmato)[: ]\s?/iu;
/** What parts one name from the next or from what is said of a person. */
const BETWEEN = /\s?(?:[|·•–—/;&]|,? (?:and|und|et|con|with) |, e |(?<=\p{Ll}) (?:e|y|en) (?=\p{Lu}))\s?/u;
const PARTICLE =
  /^(?:de|di|da|del|della|dello|dei|dal|dalla|degli|von|van|der|den|zu|zur|ten|ter|le|la|lo|du|des|dos|das|do|al|el|bin|ben|mac|st\.)$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

/** Names as a page states them, without what stands before them; addresses, handles and e-mails are none. */
export function namesIn(stated: string): string[] {
  if (/:\/\/|@/.test(stated)) return [];
  const text = readable(stated).replace(BEFORE, '');
  const parts = text.split(BETWEEN).flatMap((part) => {
    const [first, ...rest] = part.split(/,\s?/);
    // "Rossi, Maria" is one person; "Jane Roe, John Doe" are two.
    return rest.length > 0 && first!.includes(' ') ? [first!, ...rest.filter(isName)] : [part];
  });
  return parts.map((part) => part.replace(BEFORE, '').trim()).filter((name) => name && !/^www\.|^\d+$/i.test(name));
}

/** A person's name by its shape: two to four words with capitals, particles between them. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    text.length <= 60 &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    NAME_WORD.test(words[0]!) &&
    NAME_WORD.test(words.at(-1)!) &&
    text !== text.toUpperCase() &&
    !DESK.test(text)
  );
}

/**
 * A name as citations need it. Split only where nothing else can be meant: given name and family name, the latter with
 * its particle. Two family names, as in Spain and Portugal, a desk, the outlet itself or another script are kept whole.
 */
export function author(name: string, site: string | undefined, language = ''): Author {
  const text = name.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
  const [family = '', given = ''] = text.split(', ');
  if (text.split(', ').length === 2 && isName(`${given} ${family}`)) return { family, given };
  if (!isName(text) || same(text, site) || /^(?:hu|vi|zh|ja|ko)\b/i.test(language)) return { literal: text };
  const words = text.split(' ');
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  if (particle < 0 && words.length > 2 && /^(?:es|pt|ca|gl)\b/i.test(language)) return { literal: text };
  const at = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

export function linkedAuthors(linked: readonly LinkedAuthor[], site: string | undefined, language?: string): Author[] {
  return unique(
    linked.flatMap(({ name, person, given, family }) => {
      if (family) return [{ family, ...(given ? { given } : {}) }];
      if (!person) return /^https?:|@/i.test(name) ? [] : [{ literal: name.slice(0, 200) }];
      return namesIn(name).map((one) => author(one, site, language));
    }),
  );
}

export const statedAuthors = (names: readonly string[], site: string | undefined, language?: string): Author[] =>
  unique(names.flatMap(namesIn).map((name) => author(name, site, language)));

/** Where pages put the name above an article; comments, other articles' cards and menus have names of their own. */
const BYLINES =
  '[itemprop~=author], [rel~=author], [class*=byline i], [class*=author i], [class*=autor i], [class*=firma i], address';
const ELSEWHERE = '[class*=comment i], [class*=card i], [class*=related i], [class*=teaser i], nav, aside, footer';

/** The first person named in a byline on the page itself. */
export function bylineAuthor(document: Document, site: string | undefined, language?: string): Author[] {
  for (const element of select(document, BYLINES).slice(0, 60)) {
    if (/^(?:html|body|main|article)$/.test(localName(element)) || closest(element, ELSEWHERE)) continue;
    const stated = attribute(element, 'content');
    for (const line of stated ? [stated] : linesOf(element)) {
      const name = namesIn(line).find(isName);
      if (name && !same(name, site)) return [author(name, site, language)];
    }
  }
  return [];
}

/** The texts in an element, one by one: a name stands in one of its own. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  const pending: Node[] = [element];
  while (pending.length > 0 && lines.length < 12) {
    const node = pending.pop()!;
    if (isText(node)) {
      const line = textOf(node).replaceAll(/\s+/g, ' ').trim();
      if (line && line.length < 120) lines.push(line);
    } else if (isElement(node) && !/^(?:script|style|template)$/.test(localName(node))) {
      const children: Node[] = [];
      for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
      pending.push(...children.toReversed());
    }
  }
  return lines;
}

const letters = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const same = (name: string, site: string | undefined) => site !== undefined && letters(name) === letters(site);

function unique(authors: readonly Author[]): Author[] {
  return [...new Map(authors.map((person) => [JSON.stringify(person), person])).values()].slice(0, 20);
}
