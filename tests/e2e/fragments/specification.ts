/**
 * "Find a range from a text directive" of URL Fragment Text Directives (WICG), written from the specification's text
 * alone, to ask of a link what a browser would find. Where the text is silent it does what both browsers do: white space
 * is collapsed as it is shown, a line break is white space, and the kinds of quotation marks and dashes are one.
 */
export function findDirective(document: Document, encoded: string): Range | null {
  const found = search(runsOf(document), parse(encoded));
  if (!found) return null;
  const range = document.createRange();
  const [first, last] = [placeOf(found.start), placeOf({ ...found.end, offset: found.end.offset - 1 })];
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + last.length);
  return range;
}

interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

function parse(encoded: string): Directive {
  const parts = encoded.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  const [start, end] = parts;
  if (start === undefined || parts.length > 2) throw new Error(`no directive: ${encoded}`);
  const decoded = Object.entries({ prefix, start, end, suffix }).flatMap(([key, part]) =>
    part === undefined ? [] : [[key, folded(decodeURIComponent(part)).join('')]],
  );
  return Object.fromEntries(decoded) as unknown as Directive;
}

/** One character of what is shown, folded for comparison, and where it stands. */
interface Character {
  folded: string;
  node: Text;
  offset: number;
  length: number;
}

/** Text that is searched as one: a list of text nodes of the specification. */
interface Run {
  characters: Character[];
  /** One UTF-16 code unit for each of `characters`. */
  text: string;
  /** Borders of words, as offsets in `text`. */
  borders: Set<number>;
}

interface Place {
  run: Run;
  /** Of the run among all. */
  at: number;
  offset: number;
}

const placeOf = ({ run, offset }: Place): Character => run.characters[offset]!;

const BLOCK = /^(?:block|table|flow-root|grid|flex|list-item|table-.*)$/;
const UNSEARCHABLE = new Set(
  'iframe img meter object progress style script video audio input embed area base col hr link meta source track canvas textarea svg math select'.split(
    ' ',
  ),
);

/** The runs of a document, in shadow-including tree order. */
function runsOf(document: Document): Run[] {
  const runs: Run[] = [];
  let characters: Character[] = [];
  let raw = '';
  const end = (locale: string) => {
    if (raw.trim() !== '') runs.push(runFrom(characters, raw, locale));
    characters = [];
    raw = '';
  };
  const put = (written: string, character: Omit<Character, 'folded'>) => {
    for (const unit of folded(written)) {
      characters.push({ folded: unit, ...character });
      raw += unit.length === written.length ? written : unit;
    }
  };
  const read = (node: Text, collapses: boolean) => {
    let offset = 0;
    for (const written of node.data) {
      const blank = /[ \t\n\r\f]/.test(written);
      if (!(blank && collapses && (raw === '' || raw.endsWith(' '))))
        put(blank ? ' ' : written, { node, offset, length: written.length });
      offset += written.length;
    }
  };
  const walk = (parent: Node, language: string) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const { visibility, whiteSpaceCollapse = 'collapse' } = getComputedStyle(
          (parent instanceof ShadowRoot ? parent.host : parent) as Element,
        ) as CSSStyleDeclaration & { whiteSpaceCollapse?: string };
        if (visibility === 'visible') read(node, whiteSpaceCollapse === 'collapse');
      } else if (node instanceof Element) {
        const { display } = getComputedStyle(node);
        const own = node.getAttribute('lang') ?? language;
        if (display === 'none') continue;
        if (node.localName === 'br') {
          if (raw !== '' && !raw.endsWith(' ')) put(' ', characters.at(-1)!);
          continue;
        }
        if (UNSEARCHABLE.has(node.localName)) {
          const before = characters.at(-1);
          if (before) put('\ufffc', before);
          continue;
        }
        const block = BLOCK.test(display);
        if (block) end(language);
        if (node.shadowRoot) walk(node.shadowRoot, own);
        walk(node, own);
        if (block) end(own);
      }
    }
  };
  walk(document.documentElement, document.documentElement.lang);
  end('');
  return runs;
}

function runFrom(characters: Character[], raw: string, locale: string): Run {
  const borders = new Set<number>([raw.length]);
  for (const { index } of segmenter(locale).segment(raw)) borders.add(index);
  return { characters, text: characters.map(({ folded }) => folded).join(''), borders };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string): Intl.Segmenter {
  let known = segmenters.get(locale);
  if (!known) {
    try {
      known = new Intl.Segmenter(locale || undefined, { granularity: 'word' });
    } catch {
      known = new Intl.Segmenter(undefined, { granularity: 'word' });
    }
    segmenters.set(locale, known);
  }
  return known;
}

/** What a comparison by base letters sees, in single code units. */
function folded(text: string): string[] {
  const plain = text
    .replaceAll(/[‘’‚‛′ʼ]/g, "'")
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s/g, ' ');
  const bases = plain.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (bases || plain).split('');
}

interface Found {
  start: Place;
  end: Place;
}

function search(runs: readonly Run[], { prefix, start, end, suffix }: Directive): Found | null {
  let from: Place | null = runs[0] ? { run: runs[0], at: 0, offset: 0 } : null;
  while (from) {
    let match: Found | null;
    if (prefix !== undefined) {
      const before = find(runs, prefix, from, { startsWord: true, endsWord: false });
      if (!before) return null;
      from = { ...before.start, offset: before.start.offset + 1 };
      const next = pastBlanks(runs, before.end);
      if (!next) return null;
      match = find(runs, start, next, { startsWord: false, endsWord: end !== undefined || suffix === undefined });
      if (!match) return null;
      if (!same(match.start, next)) continue;
    } else {
      match = find(runs, start, from, { startsWord: true, endsWord: end !== undefined || suffix === undefined });
      if (!match) return null;
      from = { ...match.start, offset: match.start.offset + 1 };
    }
    for (let rest: Place = match.end; ; rest = match.end) {
      if (end !== undefined) {
        const last = find(runs, end, rest, { startsWord: true, endsWord: suffix === undefined });
        if (!last) return null;
        match = { start: match.start, end: last.end };
      }
      if (suffix === undefined) return match;
      const next = pastBlanks(runs, match.end);
      if (!next) return null;
      const after = find(runs, suffix, next, { startsWord: false, endsWord: true });
      if (!after) return null;
      if (same(after.start, next)) return match;
      if (end === undefined) break;
    }
  }
  return null;
}

const same = (one: Place, other: Place) => one.at === other.at && one.offset === other.offset;

/** The first occurrence from a place on, inside one run. */
function find(
  runs: readonly Run[],
  words: string,
  from: Place,
  { startsWord, endsWord }: { startsWord: boolean; endsWord: boolean },
): Found | null {
  for (let at = from.at; at < runs.length; at += 1) {
    const run = runs[at]!;
    let offset = run.text.indexOf(words, at === from.at ? from.offset : 0);
    for (; offset >= 0; offset = run.text.indexOf(words, offset + 1)) {
      const end = offset + words.length;
      if (startsWord && !run.borders.has(offset)) continue;
      if (endsWord && !run.borders.has(end)) continue;
      return { start: { run, at, offset }, end: { run, at, offset: end } };
    }
  }
  return null;
}

function pastBlanks(runs: readonly Run[], { at, offset }: Place): Place | null {
  for (let index = at, next = offset; index < runs.length; index += 1, next = 0) {
    const run = runs[index]!;
    while (run.text[next] === ' ') next += 1;
    if (next < run.text.length) return { run, at: index, offset: next };
  }
  return null;
}
