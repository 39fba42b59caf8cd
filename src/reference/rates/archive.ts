import type { IsoDate } from '../../calendar.ts';
import type { RateSource, RateTable } from './rate.ts';

/** The tables at hand, by source and in order of date. It knows what it was given and asks nobody. */
export interface Archive {
  /** A table of the same source and day gives way to the newer one. */
  add: (tables: readonly RateTable[]) => void;
  /** Adds only the days that are not there. */
  fill: (tables: readonly RateTable[]) => void;
  has: (source: RateSource, date: IsoDate) => boolean;
  /** The last table on or before a day. */
  onOrBefore: (source: RateSource, date: IsoDate) => RateTable | undefined;
  /** The first table after a day. */
  after: (source: RateSource, date: IsoDate) => RateTable | undefined;
  /** In order, both ends included. */
  between: (source: RateSource, from: IsoDate, to: IsoDate) => RateTable[];
  latest: (source: RateSource) => RateTable | undefined;
}

export function createArchive(tables: readonly RateTable[]): Archive {
  const shelves = new Map<RateSource, RateTable[]>();
  const shelf = (source: RateSource) => shelves.get(source) ?? [];
  const add = (added: readonly RateTable[]) => {
    for (const source of new Set(added.map(({ source }) => source))) {
      const byDate = new Map(
        [...shelf(source), ...added.filter((table) => table.source === source)].map((t) => [t.date, t]),
      );
      shelves.set(
        source,
        [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      );
    }
  };
  add(tables);

  const has = (source: RateSource, date: IsoDate) => shelf(source)[countUntil(shelf(source), date) - 1]?.date === date;

  return {
    add,
    fill: (tables) => add(tables.filter(({ source, date }) => !has(source, date))),
    has,
    onOrBefore: (source, date) => shelf(source)[countUntil(shelf(source), date) - 1],
    after: (source, date) => shelf(source)[countUntil(shelf(source), date)],
    between: (source, from, to) => {
      const tables = shelf(source);
      const end = countUntil(tables, to);
      return tables.slice(0, end).filter(({ date }) => date >= from);
    },
    latest: (source) => shelf(source).at(-1),
  };
}

/** How many tables are of `date` or earlier, by bisection. */
function countUntil(tables: readonly RateTable[], date: IsoDate): number {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tables[middle]?.date ?? date) <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}
