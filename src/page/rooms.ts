import type { readMetadata } from '../article/metadata.ts';
import type { cite } from '../citation/index.ts';
import type { explain } from '../context/index.ts';
import type { CardWords } from '../i18n/card-words.ts';
import { ask, type Part } from '../messages.ts';
import type { Definitions } from '../i18n/glossary/term.ts';
import type { findTerms } from '../i18n/glossary/find.ts';
import type { UiLanguage } from '../settings.ts';
import type { DrawCard } from '../ui/card/room.ts';
import type { pageDirectives } from './directives.ts';

/**
 * Where the scripts of one page find each other: each is a separate file, loaded when it is first needed, in the same
 * isolated world, which the page cannot see.
 */
interface Rooms {
  /** Ends the running core, if any. */
  stop?: () => void;
  words?: Partial<Record<UiLanguage, CardWords>>;
  meaning?: { readMetadata: typeof readMetadata; explain: typeof explain };
  card?: { draw: DrawCard };
  copy?: { cite: typeof cite; pageDirectives: typeof pageDirectives };
  terms?: Partial<Record<UiLanguage, Glossary>>;
}

/** The words that texts in seven languages use, defined in one. */
interface Glossary {
  findTerms: typeof findTerms;
  definitions: Definitions;
}

const KEY = Symbol.for('chiosa');

export function rooms(): Rooms {
  const world = globalThis as { [KEY]?: Rooms };
  return (world[KEY] ??= {});
}

type Brought = Required<Pick<Rooms, 'meaning' | 'card' | 'copy'>> & { words: CardWords; terms: Glossary };

/** On their way: a script that came twice would not know what the first one drew. */
const coming = new Map<string, Promise<unknown>>();

/** Brings parts into the page, each once. Rejects when the background or the browser does not let one in. */
export async function bring<P extends Part>(language: UiLanguage, ...parts: P[]): Promise<Pick<Brought, P>> {
  const missing = parts.filter((part) => !there(part, language) && !coming.has(part + language));
  if (missing.length > 0) {
    const arrival = ask('page/bring', { parts: missing, language });
    for (const part of missing) {
      coming.set(part + language, arrival);
      const forget = () => coming.delete(part + language);
      arrival.then(forget, forget);
    }
  }
  await Promise.all(parts.map((part) => coming.get(part + language)));
  return Object.fromEntries(
    parts.map((part) => {
      const arrived = there(part, language);
      if (!arrived) throw new Error(`${part} did not arrive`);
      return [part, arrived];
    }),
  ) as Pick<Brought, P>;
}

const there = (part: Part, language: UiLanguage) =>
  part === 'words' || part === 'terms' ? rooms()[part]?.[language] : rooms()[part];
