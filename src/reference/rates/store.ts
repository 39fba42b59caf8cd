import { addDays, daysBetween, toIsoDate, type IsoDate } from '../../calendar.ts';
import type { Clock } from '../clock.ts';
import type { Storage } from '../database.ts';
import { createAcquisition, HISTORY, type RateFailure } from './acquisition.ts';
import { createArchive, type Archive } from './archive.ts';
import { createAttempts } from './attempts.ts';
import { embeddedTables } from './embedded.ts';
import { LAW_TABLES } from './law.ts';
import {
  countWorkingDays,
  FIRST_PUBLICATION,
  lastPublication,
  lastWorkingDay,
  STALE_AFTER_DAYS,
} from './publication.ts';
import type { CurrencyCode, RateSource, RateTable } from './rate.ts';
import { inForce } from './redenominations.ts';
import { latestPrimary, tablesOn, workingDaysAround } from './selection.ts';
import { FURTHER_SOURCES, PRIMARY_SOURCES } from './sources.ts';
import { LATEST_WINDOW_DAYS, type RateUpstream } from './upstream.ts';
import { createYears } from './years.ts';

/** What the store is asked to have at hand. Without a date only the latest rates matter. */
export interface Need {
  date: IsoDate | null;
  currencies: readonly CurrencyCode[];
}

/**
 * The one place that knows rates: what is embedded, what is stored, and whom to ask for the rest (the ECB, or Frankfurter
 * with the ECB's figures; the Banca d'Italia for what they lack). What arrives is kept for ever.
 */
export interface RateStore {
  archive: Archive;
  /** The latest table of the primary source. */
  newest: () => RateTable;
  /** Reads what is stored for the need. Asks nobody. */
  recall: (need: Need) => Promise<void>;
  /** Asks for what the need lacks; true when something new came. Never rejects. */
  supply: (need: Need) => Promise<boolean>;
  /** The latest table, when it is due, or at once when the reader wishes. */
  refresh: (when: 'due' | 'now') => Promise<RateFailure | undefined>;
  /** The ECB's whole history. Answers how many days it has. */
  history: () => Promise<number | RateFailure>;
  hasHistory: () => Promise<boolean>;
}

export function createRateStore(options: {
  /** In the order in which they are asked. */
  upstreams: readonly RateUpstream[];
  storage: Storage;
  clock: Clock;
  random: () => number;
  /** The reader's switch: when it is off, nobody is asked anything. */
  mayUpdate: () => Promise<boolean>;
}): RateStore {
  const { storage, clock, mayUpdate } = options;
  const primary = options.upstreams.filter(({ source }) => PRIMARY_SOURCES.includes(source));
  const further = options.upstreams.filter(({ source }) => !PRIMARY_SOURCES.includes(source));
  const archive = createArchive(embeddedTables());
  const years = createYears(archive, storage);
  const attempts = createAttempts(storage, clock, options.random);
  const acquisition = createAcquisition({ archive, years, attempts, clock, mayUpdate });
  const today = () => toIsoDate(clock.now());

  const refresh = async (when: 'due' | 'now'): Promise<RateFailure | undefined> => {
    await years.load('ECB', [today().slice(0, 4)]);
    let failure: RateFailure | undefined;
    for (const upstream of [...primary, ...further]) {
      const newest = primary.includes(upstream) ? latestPrimary(archive) : archive.latest(upstream.source);
      if (when === 'due' && !(await acquisition.isLatestDue(upstream, newest?.date))) return failure;
      const failed = await acquisition.latest(upstream, when === 'now' ? 'reader' : 'routine');
      if (!failed || failed === 'off') return failed;
      failure ??= failed;
    }
    return failure;
  };

  /**
   * The year of a day whose rates are not at hand, or not those of the days around it, by which stated conversions are
   * judged. What the latest request reaches is left to it.
   */
  const supplyPrimary = async (date: IsoDate): Promise<void> => {
    const last = lastPublication(today(), clock.now());
    const day = date < last ? lastWorkingDay(date) : last;
    const year = day.slice(0, 4);
    if (day < FIRST_PUBLICATION || daysBetween(day, today()) <= LATEST_WINDOW_DAYS - MARGIN_DAYS) return;
    const [from, to] = workingDaysAround(day);
    const dayCount = countWorkingDays(from, to < last ? to : last);
    const isAtHand = PRIMARY_SOURCES.some(
      (source) => archive.between(source, from, to).length >= dayCount || (years.completeTo(source, year) ?? '') >= day,
    );
    if (isAtHand) return;
    for (const upstream of primary) {
      const failure = await acquisition.year(upstream, year);
      if (!failure || failure === 'off') return;
    }
  };

  const supplyOthers = async (need: Need): Promise<void> => {
    for (const upstream of further) await supplyFrom(upstream, need);
  };

  const supplyFrom = async (upstream: RateUpstream, { date, currencies }: Need): Promise<void> => {
    const { source } = upstream;
    const day = lastPublication(date ?? today(), clock.now());
    const wanted = currencies.map((code) => inForce(code, day)).filter((code) => upstream.quotes?.(code));
    const quoted = tablesOn(archive, day).filter((table) => table.source !== source);
    const known = [...quoted, ...LAW_TABLES];
    if (wanted.every((code) => known.some(({ perEuro }) => code in perEuro))) return;
    const newest = archive.latest(source)?.date;
    if (await acquisition.isLatestDue(upstream, newest)) await acquisition.latest(upstream, 'routine');
    const nearest = archive.onOrBefore(source, day)?.date;
    const near = nearest !== undefined && daysBetween(nearest, day) <= STALE_AFTER_DAYS;
    if (near || day < FIRST_PUBLICATION || daysBetween(day, today()) <= STALE_AFTER_DAYS) return;
    const year = day.slice(0, 4);
    const asked = await attempts.lastSuccess(`${source} ${year}`);
    const isAnswered = asked && (year < today().slice(0, 4) || clock.now().getTime() - asked.getTime() < DAY);
    if (!isAnswered) await acquisition.year(upstream, year);
  };

  return {
    archive,
    newest: () => {
      const table = latestPrimary(archive);
      if (!table) throw new Error('The embedded rates are missing.');
      return table;
    },
    recall: async ({ date }) => {
      const now = today();
      const first = date && date < now ? addDays(date, -MARGIN_DAYS) : addDays(now, -MARGIN_DAYS);
      const all = yearsBetween(first, now);
      const ends = [...new Set([...all.slice(0, 2), ...all.slice(-2)])];
      const wanted: [RateSource, string[]][] = [
        ...PRIMARY_SOURCES.map((source): [RateSource, string[]] => [source, all]),
        ...FURTHER_SOURCES.map((source): [RateSource, string[]] => [source, ends]),
      ];
      await Promise.all(wanted.map(([source, some]) => years.load(source, some)));
    },
    supply: async (need) => {
      const before = acquisition.arrivals();
      if (!(await mayUpdate())) return false;
      await Promise.all([refresh('due'), need.date && supplyPrimary(need.date), supplyOthers(need)]);
      return acquisition.arrivals() > before;
    },
    refresh,
    history: async () => {
      const publisher = options.upstreams.find(hasHistory);
      return publisher ? acquisition.history(publisher) : 'badAnswer';
    },
    hasHistory: async () => (await attempts.lastSuccess(HISTORY)) !== undefined,
  };
}

const hasHistory = (upstream: RateUpstream): upstream is RateUpstream & Required<Pick<RateUpstream, 'history'>> =>
  upstream.history !== undefined;

const DAY = 86_400_000;
/** Reaches five working days and the last publication before any day. */
const MARGIN_DAYS = 14;

function yearsBetween(from: IsoDate, to: IsoDate): string[] {
  const first = Math.max(Number(from.slice(0, 4)), Number(FIRST_PUBLICATION.slice(0, 4)));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => String(first + index));
}
