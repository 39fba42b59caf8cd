import type { Mention, Money, Percent, Relation, Span, Ticker } from './mention.ts';
import { RELATION_WORDS } from './lexicon/relation-words.ts';

/**
 * Finds what belongs together among the mentions of one block of text, precision before recall. Linear: every rule
 * looks at neighbours, and at no more text than `WINDOW` beside a mention. Confidence: 0.9 and above, the text says so;
 * 0.7, its order says so.
 */
export function relate(text: string, mentions: readonly Mention[]): Relation[] {
  const relations: Relation[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (mention.kind === 'money') {
      if (next?.kind === 'money')
        relations.push(...conversion(text, index, mention, next), ...comparison(text, mentions, index));
      relations.push(...perUnit(text, index, mention), ...flow(text, index, mention));
    }
    if (next) relations.push(...moveToPrice(text, index, mention, next));
    if (mention.kind === 'percent') relations.push(...about(text, mentions, index, mention));
  }
  return relations;
}

/** How far beside a mention a rule looks, in UTF-16 code units. */
const WINDOW = 120;

const between = (text: string, a: Span, b: Span) => text.slice(a.end, Math.min(b.start, a.end + WINDOW));
const after = (text: string, { end }: Span) => text.slice(end, end + WINDOW);

/** Whether only these words, spaces and marks stand there. */
function onlyWords(gap: string, words: ReadonlySet<string>): boolean {
  const lower = gap
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
  if (lower === '') return true;
  let rest = lower;
  for (let guard = 0; rest !== '' && guard < 8; guard += 1) {
    const word = [...words].find(
      (candidate) => rest.startsWith(candidate) && !/^\p{L}/u.test(rest.slice(candidate.length)),
    );
    if (word === undefined) return false;
    rest = rest.slice(word.length).trim();
  }
  return rest === '';
}

/** "50 miliardi di yuan (7 miliardi di dollari)", "7 milliards de dollars, soit 6,3 milliards d'euros". */
function conversion(text: string, index: number, of: Money, as: Money): Relation[] {
  if (of.currency === as.currency || as.start - of.end > 40) return [];
  const gap = between(text, of, as);
  const bracket = /^[\s\u00a0]*[([–—-][\s\u00a0]*/.exec(gap)?.[0] ?? '';
  const opened = /[([]/.test(bracket);
  const words = gap
    .slice(bracket.length)
    .toLowerCase()
    .trim()
    .replace(/^[,;][\s\u00a0]*/, '');
  const closes = /^[^()]{0,24}[)\]]/.test(text.slice(as.end, as.end + 30));
  const bare = opened && closes && onlyWords(words, RELATION_WORDS.hedges);
  const said =
    words !== '' &&
    RELATION_WORDS.equals.some(
      (phrase) => words.startsWith(phrase) && onlyWords(words.slice(phrase.length), RELATION_WORDS.hedges),
    );
  if (!bare && !said) return [];
  // "(1 $ = 0,92 euros)" quotes a rate: nobody restates a single unit.
  if (gap.includes('=') || (of.low === 1 && of.high === 1)) return [];
  return [{ type: 'conversion', of: index, as: index + 1, confidence: of.inferred || as.inferred ? 0.6 : 0.95 }];
}

/** "salito dello 0,53% a 130,05 dollari", "45,10 dollars (+2.3%)". */
function moveToPrice(text: string, index: number, first: Mention, second: Mention): Relation[] {
  const gap = between(text, first, second);
  if (second.start - first.end > 30) return [];
  const build = (
    move: Percent,
    moveIndex: number,
    price: Money,
    priceIndex: number,
    confidence: number,
  ): Relation[] => {
    if (
      price.form !== 'amount' ||
      price.low !== price.high ||
      move.form !== 'amount' ||
      move.unit !== 'percent' ||
      Math.abs(price.decimals) > 1
    )
      return [];
    const end = Math.max(move.end, price.end);
    const tail = text.slice(end, end + 60).toLowerCase();
    const session = RELATION_WORDS.preMarket.some((word) => tail.includes(word))
      ? 'preMarket'
      : RELATION_WORDS.afterHours.some((word) => tail.includes(word))
        ? 'afterHours'
        : undefined;
    return [
      {
        type: 'moveToPrice',
        move: moveIndex,
        price: priceIndex,
        ...(session ? { session } : {}),
        confidence,
      } as Relation,
    ];
  };
  if (first.kind === 'percent' && second.kind === 'money' && first.direction !== undefined) {
    const words = gap.toLowerCase().trim().replace(/^,\s*/, '');
    if (RELATION_WORDS.toPrice.some((word) => words === word)) return build(first, index, second, index + 1, 0.95);
  }
  if (first.kind === 'money' && second.kind === 'percent') {
    const signed = /^[+−-]/.test(text.slice(second.start, second.start + 1)) || second.direction !== undefined;
    if (
      signed &&
      /^[\s\u00a0]*\([\s\u00a0]*$/.test(gap) &&
      /^[\s\u00a0]*\)/.test(text.slice(second.end, second.end + 3))
    )
      return build(second, index + 1, first, index, 0.85);
  }
  return [];
}

/** "50 miliardi … rispetto ai 23 miliardi di un anno fa": the nearest earlier amount of the same currency in the sentence. */
function comparison(text: string, mentions: readonly Mention[], index: number): Relation[] {
  const reference = mentions[index + 1] as Money;
  const lead = text
    .slice(Math.max(0, reference.start - 40), reference.start)
    .toLowerCase()
    .trimEnd();
  if (!RELATION_WORDS.versus.some((phrase) => lead.endsWith(phrase))) return [];
  for (let at = index; at >= Math.max(0, index - 3); at -= 1) {
    const subject = mentions[at]!;
    if (subject.kind !== 'money' || subject.currency !== reference.currency) continue;
    if (endsSentence(text.slice(subject.end, reference.start))) return [];
    const tail = text.slice(reference.end, reference.end + 40);
    const period = RELATION_WORDS.earlier
      .map((phrase) => ({ phrase, at: tail.toLowerCase().indexOf(phrase) }))
      .find(({ at }) => at >= 0 && at < 16);
    return [
      {
        type: 'comparison',
        subject: at,
        reference: index + 1,
        ...(period
          ? { period: { start: reference.end + period.at, end: reference.end + period.at + period.phrase.length } }
          : {}),
        confidence: 0.9,
      },
    ];
  }
  return [];
}

const endsSentence = (text: string) => /[.!?;]\s+[\p{Lu}«“"]/u.test(text);

/** "l'uno", "al barile", "a share". */
function perUnit(text: string, index: number, money: Money): Relation[] {
  const tail = after(text, money).toLowerCase().replaceAll('’', "'");
  const lead = /^[\s\u00a0]*/.exec(tail)![0].length;
  const phrase = RELATION_WORDS.perUnit.find(
    (words) => tail.startsWith(words, lead) && !/^\p{L}/u.test(tail.slice(lead + words.length)),
  );
  if (phrase === undefined) return [];
  const start = money.end + lead;
  return [{ type: 'perUnit', figure: index, unit: { start, end: start + phrase.length }, confidence: 0.95 }];
}

/** "nella prima metà di quest'anno": looked for behind the amount, within its sentence. */
function flow(text: string, index: number, money: Money): Relation[] {
  const tail = after(text, money).toLowerCase().replaceAll('’', "'");
  const stop = tail.search(/[.!?;](?:\s|$)/);
  const sentence = stop < 0 ? tail : tail.slice(0, stop);
  const found = RELATION_WORDS.period
    .map((phrase) => ({ phrase, at: sentence.indexOf(phrase) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  if (!found) return [];
  const start = money.end + found.at;
  return [{ type: 'flow', figure: index, period: { start, end: start + found.phrase.length }, confidence: 0.8 }];
}

/** Whose move a per cent is: the capitalised name that opens its clause, or the last instrument named before it. */
function about(text: string, mentions: readonly Mention[], index: number, { start, direction }: Percent): Relation[] {
  if (direction === undefined) return [];
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const stop = Math.max(...['. ', '; ', '! ', '? '].map((mark) => before.lastIndexOf(mark)));
  const clause = before.slice(stop < 0 ? 0 : stop + 2);
  for (let at = index - 1; at >= 0 && mentions[at]!.end > start - clause.length; at -= 1) {
    if (mentions[at]!.kind === 'ticker')
      return [
        { type: 'about', figure: index, instrument: at, ...nameSpan(text, mentions[at] as Ticker), confidence: 0.85 },
      ];
  }
  const name = /^[«“"]?(\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,2}) (?=\p{Ll}|è )/u.exec(clause);
  if (!name || (stop < 0 && from > 0)) return [];
  const nameStart = start - clause.length + name[0].indexOf(name[1]!);
  return [
    { type: 'about', figure: index, name: { start: nameStart, end: nameStart + name[1]!.length }, confidence: 0.8 },
  ];
}

function nameSpan(text: string, { name, start }: Ticker): { name?: Span } {
  if (name === undefined) return {};
  const at = text.lastIndexOf(name, start);
  return at < 0 ? {} : { name: { start: at, end: at + name.length } };
}
