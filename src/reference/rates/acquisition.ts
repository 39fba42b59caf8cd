import { addDays, toIsoDate, type IsoDate } from '../../calendar.ts';
import type { Clock } from '../clock.ts';
import type { HttpFailure } from '../http.ts';
import type { Archive } from './archive.ts';
import type { Attempts } from './attempts.ts';
import { plausible } from './plausibility.ts';
import { countWorkingDays, FIRST_PUBLICATION, lastPublication } from './publication.ts';
import type { RateTable } from './rate.ts';
import { LATEST_WINDOW_DAYS, type RateUpstream, type UpstreamAnswer } from './upstream.ts';
import type { Years } from './years.ts';

export type RateFailure = 'off' | 'tooMany' | 'unreachable' | 'badAnswer';
/** A reader who asks in person, or the extension by itself. */
type Asker = 'reader' | 'routine';

/** Exchanges with upstreams: one of a kind at a time, none while an upstream wants to be left alone, and what is plausible is kept. */
export interface Acquisition {
  latest: (upstream: RateUpstream, asker: Asker) => Promise<RateFailure | undefined>;
  /** Whether there can be something newer than what is known, and it was not asked for within the hour. */
  isLatestDue: (upstream: RateUpstream, newest: IsoDate | undefined) => Promise<boolean>;
  year: (upstream: RateUpstream, year: string) => Promise<RateFailure | undefined>;
  history: (upstream: RateUpstream & { history: () => Promise<UpstreamAnswer> }) => Promise<number | RateFailure>;
  /** How many exchanges brought something. */
  arrivals: () => number;
}

export function createAcquisition(parts: {
  archive: Archive;
  years: Years;
  attempts: Attempts;
  clock: Clock;
  mayUpdate: () => Promise<boolean>;
}): Acquisition {
  const { archive, years, attempts, clock, mayUpdate } = parts;
  const once = createSingleFlight();
  const lastDay = () => lastPublication(FAR, clock.now());
  let arrivals = 0;

  /** Both the publisher and the question may be waiting: one year that fails for good must not be asked for again and again. */
  const refused = async (
    { source }: RateUpstream,
    question: string,
    asker: Asker,
  ): Promise<RateFailure | undefined> => {
    if (!(await mayUpdate())) return 'off';
    const may = await Promise.all([source, question].map((name) => attempts.mayAsk(name, asker)));
    return may.every(Boolean) ? undefined : 'tooMany';
  };

  /** Keeps an answer if `keep` has a use for it, and remembers how the publisher and the question fared. */
  const settle = async (
    { source }: RateUpstream,
    question: string,
    answer: UpstreamAnswer,
    keep: (tables: RateTable[]) => Promise<void> | undefined,
  ): Promise<RateFailure | undefined> => {
    const tables = 'tables' in answer ? plausible(answer.tables, archive) : undefined;
    const kept = tables && keep(tables);
    if (!kept) {
      const failure: HttpFailure = 'failure' in answer ? answer : { failure: 'badAnswer' };
      await Promise.all([source, question].map((name) => attempts.failed(name, failure)));
      return FAILURES[failure.failure];
    }
    await Promise.all([kept, attempts.succeeded(source)]);
    arrivals += tables.length > 0 ? 1 : 0;
    return undefined;
  };

  /** An unbroken row of days goes on when the new ones begin before it ends. */
  const continued = ({ source, daily }: RateUpstream, tables: readonly RateTable[]): Map<string, IsoDate> => {
    const last = tables.at(-1)?.date;
    const from = addDays(lastDay(), -LATEST_WINDOW_DAYS);
    const year = from.slice(0, 4);
    const until = years.completeTo(source, year);
    if (!daily || !last || !until || until < from) return new Map();
    return new Map([[year, last.startsWith(year) ? last : endOf(year)] as const, [last.slice(0, 4), last] as const]);
  };

  return {
    latest: (upstream, asker) => {
      const question = `${upstream.source} latest`;
      return once(question, async () => {
        const no = await refused(upstream, question, asker);
        if (no) return no;
        const failure = await settle(upstream, question, await upstream.latest(lastDay()), (tables) =>
          tables.length > 0 ? years.keep(tables, continued(upstream, tables)) : undefined,
        );
        if (!failure) await attempts.succeeded(question);
        return failure;
      });
    },

    isLatestDue: async ({ source }, newest) => {
      if (newest && newest >= lastDay()) return false;
      const asked = await attempts.lastSuccess(`${source} latest`);
      return !asked || clock.now().getTime() - asked.getTime() >= HOUR;
    },

    year: (upstream, year) => {
      const question = `${upstream.source} ${year}`;
      return once(question, async () => {
        const no = await refused(upstream, question, 'routine');
        if (no) return no;
        const known = (date: IsoDate) => archive.has(upstream.source, date);
        for await (const answer of upstream.year(year, toIsoDate(clock.now()), known)) {
          const failure = await settle(upstream, question, answer, (tables) => {
            if (!upstream.daily) return years.keep(tables);
            const completeTo = completeUntil(year, tables);
            return completeTo && years.keep(tables, new Map([[year, completeTo]]));
          });
          if (failure) return failure;
          if (!(await mayUpdate())) return 'off';
        }
        await attempts.succeeded(question);
        return undefined;
      });
    },

    history: (upstream) =>
      once(HISTORY, async () => {
        const no = await refused(upstream, HISTORY, 'reader');
        if (no) return no;
        const answer = await upstream.history();
        const failure = await settle(upstream, HISTORY, answer, (tables) => {
          const last = tables.at(-1)?.date;
          if (!last || tables[0]?.date !== FIRST_PUBLICATION) return undefined;
          const whole = new Set(tables.map(({ date }) => date.slice(0, 4)));
          const completeTo = [...whole].map((year) => [year, last.startsWith(year) ? last : endOf(year)] as const);
          return years.keep(tables, new Map(completeTo));
        });
        if (failure) return failure;
        await attempts.succeeded(HISTORY);
        return 'tables' in answer ? answer.tables.length : 0;
      }),

    arrivals: () => arrivals,
  };
}

/** The name under which the download of the history is remembered. */
export const HISTORY = 'history';

const FAR: IsoDate = '9999-12-31';
const HOUR = 3_600_000;
/** Fewer days than this share of the working days: weekly means perhaps, which nobody published as rates of a day. */
const DENSE = 0.95;

const FAILURES: Record<HttpFailure['failure'], RateFailure> = {
  unreachable: 'unreachable',
  unavailable: 'unreachable',
  refused: 'unreachable',
  notFound: 'badAnswer',
  badAnswer: 'badAnswer',
  tooMany: 'tooMany',
};

function endOf(year: string): IsoDate {
  return `${year}-12-31` as IsoDate;
}

/** Up to which day of its year a daily answer is whole; `undefined` when it has holes. */
function completeUntil(year: string, tables: readonly RateTable[]): IsoDate | undefined {
  const start = `${year}-01-01` as IsoDate;
  const from = start < FIRST_PUBLICATION ? FIRST_PUBLICATION : start;
  const last = tables.at(-1)?.date;
  if (!last || last < from) return undefined;
  const until = last < endOf(year) ? last : endOf(year);
  const there = tables.filter(({ date }) => date >= from && date <= until).length;
  return there >= countWorkingDays(from, until) * DENSE ? until : undefined;
}

/** Who asks for what is already being asked shares the answer. */
function createSingleFlight(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const flying = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>) => {
    const flight = (flying.get(key) as Promise<T> | undefined) ?? work().finally(() => flying.delete(key));
    flying.set(key, flight);
    return flight;
  };
}
