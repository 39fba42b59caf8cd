import type { Percent } from '../recognition/mention.ts';
import type { Desk } from './desk.ts';

/**
 * Words before a per cent that make it a level and not a move: unemployment that "rises to 6.2%" has not risen by 6.2%.
 * `both` may begin either ("von 3 auf 4 Prozent", but "ein Plus von 3 Prozent"): it counts only before a second level.
 */
interface Leads {
  to: string;
  from: string;
  both: string;
}

const LEADS: Readonly<Record<string, Leads>> = {
  it: {
    to: "a|al|allo|all[’']|alla|fino al|sino al|verso il|attorno al|intorno al",
    from: "da|dal|dallo|dall[’']",
    both: '',
  },
  en: { to: 'to|at|towards|near|reached|hit', from: 'from', both: '' },
  de: { to: 'auf|bei|auf rund|auf etwa', from: '', both: 'von' },
  fr: { to: "à|au|jusqu[’']à", from: 'depuis', both: 'de|du' },
  es: { to: 'a|al|hasta|hasta el|en el', from: 'desde|desde el', both: 'de|del' },
  pt: { to: 'a|para|até|em', from: 'desde', both: 'de|dos' },
  nl: { to: 'naar|tot|op', from: '', both: 'van' },
};

/** How far before a figure its preposition stands, and how far apart two levels may be. */
const LEAD = 16;
const APART = 48;

/** A per cent that is a state before or after a move, with the other one where the text gives both. */
export interface Level {
  from?: Percent;
  to?: Percent;
}

/** Undefined for a move, a share, or whatever carries its own sign. */
export function levelOf(desk: Desk, percent: Percent): Level | undefined {
  const leads = leadsOf(desk);
  if (!leads || percent.form !== 'amount' || percent.low !== percent.high || percent.unit !== 'percent')
    return undefined;
  const own = sideOf(desk, percent, leads);
  if (!own) return undefined;
  for (const step of [1, -1]) {
    const other = desk.passage.subjects[desk.place.subject + step];
    if (other?.kind !== 'percent' || other.unit !== 'percent' || other.low !== other.high) continue;
    const [first, second] = step > 0 ? [percent, other] : [other, percent];
    const gap = desk.passage.text.slice(first.end, second.start);
    if (gap.length > APART || /[.;!?]\s/.test(gap)) continue;
    const sides = [sideOf(desk, first, leads), sideOf(desk, second, leads)];
    if (isEither(sides[0], 'from') && isEither(sides[1], 'to')) return { from: first, to: second };
    if (isEither(sides[0], 'to') && isEither(sides[1], 'from')) return { from: second, to: first };
  }
  if (own === 'both') return undefined;
  return own === 'to' ? { to: percent } : { from: percent };
}

type Side = keyof Leads;

const isEither = (side: Side | undefined, wanted: 'from' | 'to') =>
  side === wanted || (wanted === 'from' && side === 'both');

function sideOf({ passage }: Desk, { start, end }: Percent, leads: Leads): Side | undefined {
  if (/^[+\-−–]/.test(passage.text.slice(start, end))) return undefined;
  const before = passage.text.slice(Math.max(0, start - LEAD), start).toLowerCase();
  return (['to', 'from', 'both'] as const).find((side) => leads[side] !== '' && patternOf(leads[side]).test(before));
}

const patterns = new Map<string, RegExp>();
function patternOf(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(`(?<!\\p{L})(?:${words})\\s?$`, 'u');
  patterns.set(words, known);
  return known;
}

function leadsOf({ article }: Desk): Leads | undefined {
  return LEADS[(article.language ?? 'en').slice(0, 2).toLowerCase()];
}
