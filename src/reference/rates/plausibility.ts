import { daysBetween } from '../../calendar.ts';
import type { Archive } from './archive.ts';
import type { CurrencyCode, RateTable } from './rate.ts';
import { figuresOf, FURTHER_SOURCES } from './sources.ts';

/**
 * Lets through what can be true, given what is known. A rate between half and twice the last one is believed (the older
 * that one, the wider). A jump is held back until a second day confirms it, since real devaluations stay and slips of a
 * publisher do not. `undefined` when an answer contradicts what is known of the same day, makes many currencies jump at
 * once or lacks many of them: then nothing in it is believed.
 */
export function plausible(tables: readonly RateTable[], known: Archive): RateTable[] | undefined {
  const row: Row = { last: new Map(), held: new Map() };
  const accepted: RateTable[] = [];
  for (const table of tables) {
    const reference = nearest(table, known);
    if (reference && lacksCurrencies(table, reference)) return undefined;
    const jumps = Object.keys(table.perEuro).filter((code) => !isBelieved(table, code, reference, row));
    if (jumps.length > Math.max(1, Object.keys(table.perEuro).length * MOST_JUMPS)) return undefined;
    if (jumps.length > 0 && reference?.date === table.date) return undefined;
    if (jumps.length === 0) accepted.push(table);
    // Without the doubtful currency a daily table gives way to the day before; a weekly one would leave too wide a hole.
    else if (FURTHER_SOURCES.includes(table.source)) accepted.push(without(table, jumps));
  }
  return accepted;
}

/** The tables of an answer as read so far, by currency: the last rate believed and the last one held back. */
interface Row {
  last: Map<CurrencyCode, { rate: number; table: RateTable }>;
  held: Map<CurrencyCode, { rate: number; table: RateTable }>;
}

/** One currency in ten of a table may jump on a day, and one alone always. */
const MOST_JUMPS = 0.1;
/** A table cut short lacks its last currencies; a publisher drops one at a time. */
const FEWEST = 0.8;
/** In days: beyond, an older table says nothing about a newer one. */
const NEAR = 550;
/** In days: the span in which even the lira and the peso of bad years did not halve twice. */
const HALVING = 180;
/** In days: a jump is seen as one only between neighbours, a week apart at most and its holidays. */
const NEIGHBOURS = 10;

function isBelieved(table: RateTable, code: CurrencyCode, reference: RateTable | undefined, row: Row): boolean {
  const rate = table.perEuro[code] ?? Number.NaN;
  const before = row.last.get(code) ?? (reference && code in reference.perEuro ? rateIn(reference, code) : undefined);
  const held = row.held.get(code);
  const confirms = held !== undefined && isNeighbour(held.table, table) && alike(rate, held.rate, 0);
  const fits =
    !before || alike(rate, before.rate, 0) || alike(rate, before.rate, distance(before.table, table)) || confirms;
  if (fits) row.last.set(code, { rate, table });
  else if (before && isNeighbour(before.table, table)) row.held.set(code, { rate, table });
  return fits;
}

function rateIn(table: RateTable, code: CurrencyCode): { rate: number; table: RateTable } {
  return { rate: table.perEuro[code] ?? Number.NaN, table };
}

function alike(rate: number, reference: number, days: number): boolean {
  const factor = 2 ** (1 + days / HALVING);
  return rate >= reference / factor && rate <= reference * factor;
}

function distance(a: RateTable, b: RateTable): number {
  return Math.abs(daysBetween(a.date, b.date));
}

function isNeighbour(a: RateTable, b: RateTable): boolean {
  return distance(a, b) <= NEIGHBOURS;
}

function lacksCurrencies(table: RateTable, reference: RateTable): boolean {
  const expected = Object.keys(reference.perEuro);
  return expected.filter((code) => code in table.perEuro).length < expected.length * FEWEST;
}

function without(table: RateTable, codes: readonly CurrencyCode[]): RateTable {
  const left = Object.entries(table.perEuro).filter(([code]) => !codes.includes(code));
  return { ...table, perEuro: Object.fromEntries(left) };
}

/** The known table of the same publisher that is nearest in time; some pass on another's. */
function nearest(table: RateTable, known: Archive): RateTable | undefined {
  const source = figuresOf(table.source);
  const candidates = [known.onOrBefore(source, table.date), known.after(source, table.date)];
  return candidates
    .filter((candidate) => candidate !== undefined)
    .filter((candidate) => distance(candidate, table) <= NEAR)
    .toSorted((a, b) => distance(a, table) - distance(b, table))[0];
}
