import type { Row } from './explanation.ts';

/** Characters that fit on one line of a card 320 CSS pixels wide; the kicker's is set in the smallest type. */
export const ROOM = { kicker: 44, headline: 19, row: 38, source: 46 } as const;

/** The first text that is short enough, or the last one. */
export function fitting(room: number, candidates: readonly string[]): string {
  return candidates.find(({ length }) => length <= room) ?? candidates.at(-1)!;
}

/** A row with the first pair of label and value that shares a line; the shortest pair comes last. */
export function fittingRow(pairs: readonly (readonly [label: string, value: string])[], tone?: Row['tone']): Row {
  const [label, value] = pairs.find(([label, value]) => label.length + value.length <= ROOM.row) ?? pairs.at(-1)!;
  return tone ? { label, value, tone } : { label, value };
}

/** A row that may have to give way. */
export interface WeighedRow {
  row: Row;
  weight: number;
}

/** The weightiest three in the order given: more is no longer one glance. */
export function glance(rows: readonly WeighedRow[]): Row[] {
  const kept = new Set(rows.toSorted((a, b) => b.weight - a.weight).slice(0, 3));
  return rows.filter((one) => kept.has(one)).map(({ row }) => row);
}
