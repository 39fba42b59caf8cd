import { addDays, daysBetween, toIsoDate, type IsoDate } from '../../calendar.ts';
import type { ReferenceSnapshot } from '../snapshot.ts';
import type { Archive } from './archive.ts';
import { withoutEnded } from './embedded.ts';
import { lawOn } from './law.ts';
import { FIRST_PUBLICATION, lastPublication, lastWorkingDay, STALE_AFTER_DAYS } from './publication.ts';
import type { CurrencyCode, RateTable } from './rate.ts';
import { sameMoney } from './redenominations.ts';
import { FURTHER_SOURCES, PRIMARY_SOURCES } from './sources.ts';

/**
 * The tables by which an amount of a day is converted: of each source the last one on or before it, whatever its age
 * (its date tells), the primary one first unless it is much older; then those of law in force.
 */
export function tablesOn(archive: Archive, date: IsoDate): RateTable[] {
  return [...publishedOn(archive, date).map((table) => withoutEnded(table, date)), ...lawOn(date)];
}

/** The parts of a snapshot that are rates. `now` tells whether the latest table is still the last one published. */
export function selectRates(
  archive: Archive,
  { date, currencies, now }: { date: IsoDate | null; currencies: readonly CurrencyCode[]; now: Date },
): Omit<ReferenceSnapshot, 'instruments'> {
  const latest = latestPrimary(archive);
  const latestTables = publishedOn(archive, FAR);
  const onDate = date === null ? [] : tablesOn(archive, date);
  const primary = onDate.find(({ source }) => PRIMARY_SOURCES.includes(source));
  return {
    onDate,
    latest: [...latestTables, ...lawOn(latestTables[0]?.date ?? FAR)],
    latestIsCurrent: isCurrent(latestTables[0]?.date, now),
    around: date && primary ? archive.between(primary.source, ...workingDaysAround(date)) : [],
    earlier: date && primary ? thinned(seriesBetween(archive, FIRST_PUBLICATION, primary.date), currencies) : [],
    series: date && primary && latest ? thinned(seriesBetween(archive, primary.date, latest.date), currencies) : [],
  };
}

export function latestPrimary(archive: Archive): RateTable | undefined {
  return primaryOn(archive, FAR);
}

/** With a clock that runs behind the table's own day nothing is known to be of today. */
function isCurrent(date: IsoDate | undefined, now: Date): boolean {
  return date !== undefined && date >= lastPublication(FAR, now) && date <= addDays(toIsoDate(now), 1);
}

const FAR: IsoDate = '9999-12-31';
/** A sparkline of 300 CSS pixels shows no more. */
const LONGEST_SERIES = 100;
const SPREAD_DAYS = 5;

function publishedOn(archive: Archive, date: IsoDate): RateTable[] {
  const primary = primaryOn(archive, date);
  const others = FURTHER_SOURCES.flatMap((source) => archive.onOrBefore(source, date) ?? []);
  if (!primary) return others;
  const isMuchNewer = (other: RateTable) => daysBetween(primary.date, other.date) > STALE_AFTER_DAYS;
  return [...others.filter(isMuchNewer), primary, ...others.filter((other) => !isMuchNewer(other))];
}

/** The ECB's own table unless another has a later one. */
function primaryOn(archive: Archive, date: IsoDate): RateTable | undefined {
  const tables = PRIMARY_SOURCES.flatMap((source) => archive.onOrBefore(source, date) ?? []);
  return tables.reduce<RateTable | undefined>(
    (best, table) => (best && best.date >= table.date ? best : table),
    undefined,
  );
}

/** The first and the last day by which a stated conversion is judged: five working days before and after. */
export function workingDaysAround(date: IsoDate): [from: IsoDate, to: IsoDate] {
  let from = lastWorkingDay(date);
  for (let step = 0; step < SPREAD_DAYS; step += 1) from = lastWorkingDay(addDays(from, -1));
  let to = date;
  for (let step = 0; step < SPREAD_DAYS;) {
    to = addDays(to, 1);
    if (lastWorkingDay(to) === to) step += 1;
  }
  return [from, to];
}

/** Each day once, the ECB's own table where there is one. */
function seriesBetween(archive: Archive, from: IsoDate, to: IsoDate): RateTable[] {
  const byDate = new Map<IsoDate, RateTable>();
  for (const source of [...PRIMARY_SOURCES].toReversed()) {
    for (const table of archive.between(source, from, to)) byDate.set(table.date, table);
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** At most a hundred tables evenly spread in time, the first and the last always, with the currencies asked for. */
function thinned(tables: readonly RateTable[], currencies: readonly CurrencyCode[]): RateTable[] {
  const first = tables[0];
  const last = tables.at(-1);
  if (!first || !last) return [];
  const start = Date.parse(first.date);
  const step = Math.max(Date.parse(last.date) - start, 1) / (LONGEST_SERIES - 2);
  const buckets = new Map(
    tables.toReversed().map((table) => [Math.floor((Date.parse(table.date) - start) / step), table]),
  );
  const kept = new Set([...buckets.values(), last]);
  return [...kept]
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((table) => ({ ...table, perEuro: only(table.perEuro, currencies) }));
}

function only(perEuro: RateTable['perEuro'], currencies: readonly CurrencyCode[]): RateTable['perEuro'] {
  const wanted = new Set(currencies.flatMap((code) => [code, ...sameMoney(code).map(({ currency }) => currency)]));
  return Object.fromEntries(Object.entries(perEuro).filter(([code]) => wanted.has(code)));
}
