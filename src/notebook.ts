import * as v from 'valibot';
import { isIsoDate, type IsoDate } from './calendar.ts';
import type { ArticleMetadata } from './article/article.ts';
import type { Subject, TextQuote } from './context/figure.ts';
import type { Explanation } from './context/explanation.ts';
import { createStorage, openDatabase, type Storage } from './reference/database.ts';

/** A figure the reader kept, with all it takes to cite it and to find it again. */
export interface SavedFigure {
  id: string;
  /** UTC instant, ISO 8601. */
  savedAt: string;
  article: ArticleMetadata;
  quote: TextQuote;
  sentence: string;
  /** The text directive that scrolls to `quote`, encoded. */
  fragment?: string;
  mention: Subject;
  explanation: Explanation;
  note: string;
  tags: string[];
}

/** The reader's kept figures. What fails answers `undefined`: the database is missing, full, damaged or mute. */
export interface Notebook {
  /** The last saved first. */
  all: () => Promise<SavedFigure[] | undefined>;
  /** Refuses what is not a figure. */
  save: (saved: Omit<SavedFigure, 'id' | 'savedAt'>) => Promise<SavedFigure | undefined>;
  /** Puts figures back or in, each under its own id, over what stood there. */
  put: (saved: readonly SavedFigure[]) => Promise<number | undefined>;
  remove: (ids: readonly string[]) => Promise<number | undefined>;
  /** Calls back after every change, from whichever page or worker. */
  watch: (changed: () => void, signal?: AbortSignal) => void;
}

export interface NotebookOptions {
  storage: Storage;
  now: () => Date;
  newId: () => string;
  /** Carries the news of a change to the other pages. */
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

export function createNotebook({ storage, now, newId, channel }: NotebookOptions): Notebook {
  const put = async (saved: readonly SavedFigure[]) => {
    const count = await storage.use(async (database) => {
      const transaction = database.transaction('notebook', 'readwrite');
      await Promise.all([...saved.map((figure) => transaction.store.put(figure)), transaction.done]);
      return saved.length;
    }, WRITE_MS);
    if (count) channel.postMessage(CHANGED);
    return count;
  };
  return {
    all: async () => {
      const saved = await storage.use((database) => database.getAllFromIndex('notebook', 'savedAt'), WRITE_MS);
      // What an earlier version or a damaged file left behind is passed over, not shown half.
      return saved?.filter(isSavedFigure).toReversed();
    },
    save: async (saved) => {
      const figure = checkSaved({ ...saved, id: newId(), savedAt: now().toISOString() });
      return figure && (await put([figure])) ? figure : undefined;
    },
    put,
    remove: async (ids) => {
      const count = await storage.use(async (database) => {
        const transaction = database.transaction('notebook', 'readwrite');
        await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
        return ids.length;
      }, WRITE_MS);
      if (count) channel.postMessage(CHANGED);
      return count;
    },
    watch: (changed, signal) => channel.addEventListener('message', changed, signal ? { signal } : {}),
  };
}

/** The notebook of this browser profile, for the background and the extension's pages. */
export function openNotebook(): Notebook {
  return createNotebook({
    storage: createStorage(openDatabase),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    channel: new BroadcastChannel('notebook'),
  });
}

/** What our own JSON holds: enough to tell it from anything else, and to read it in later versions. */
interface Backup {
  format: 'chiosa-notebook';
  version: 1;
  saved: SavedFigure[];
}

export type BackupFailure = { failure: 'notJson' | 'notABackup' | 'laterVersion' };

export function writeBackup(saved: readonly SavedFigure[]): string {
  const backup: Backup = { format: 'chiosa-notebook', version: 1, saved: [...saved] };
  return JSON.stringify(backup, null, 2);
}

/** Reads a backup; single figures that are unusable are left out and counted. */
export function readBackup(text: string): { saved: SavedFigure[]; refused: number } | BackupFailure {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { failure: 'notJson' };
  }
  const { format, version, saved } = (parsed ?? {}) as Partial<Record<keyof Backup, unknown>>;
  if (format !== 'chiosa-notebook' || !Array.isArray(saved)) return { failure: 'notABackup' };
  if (version !== 1) return { failure: 'laterVersion' };
  const usable = saved.flatMap((figure: unknown) => checkSaved(figure) ?? []);
  return { saved: usable, refused: saved.length - usable.length };
}

const CHANGED = 'changed';
/** Milliseconds. A slow disk may take its time over what the reader wants kept. */
const WRITE_MS = 10_000;

/** A figure with nothing in it that we did not put there, or `undefined`. */
export function checkSaved(value: unknown): SavedFigure | undefined {
  const checked = v.safeParse(SAVED, value);
  return checked.success ? checked.output : undefined;
}

const isSavedFigure = (value: unknown): value is SavedFigure => checkSaved(value) !== undefined;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const number = v.pipe(v.number(), v.finite());
const day = v.custom<IsoDate>(isIsoDate);
/** Addresses become links: nothing but the web may be among them. */
const address = v.pipe(
  text(4000),
  v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url)),
);
const lines = (count: number, length: number) => v.pipe(v.array(text(length)), v.maxLength(count));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3,5}$/));
const span = { start: number, end: number };
const spanOf = v.object(span);
const bound = v.exactOptional(v.picklist(['about', 'over', 'under']));
const form = v.picklist(['amount', 'range', 'change']);
const ends = { from: v.exactOptional(number), to: v.exactOptional(number) };

const MENTION = v.variant('kind', [
  v.object({
    ...span,
    ...ends,
    kind: v.literal('money'),
    currency,
    low: number,
    high: number,
    form,
    bound,
    inferred: v.exactOptional(v.boolean()),
    decimals: number,
  }),
  v.object({
    ...span,
    ...ends,
    kind: v.literal('percent'),
    low: number,
    high: number,
    unit: v.picklist(['percent', 'basisPoint', 'percentagePoint']),
    form,
    bound,
    direction: v.exactOptional(v.picklist(['up', 'down'])),
    period: v.exactOptional(spanOf),
    decimals: number,
  }),
  v.object({
    ...span,
    kind: v.literal('ticker'),
    symbol: text(24),
    idType: v.picklist(['symbol', 'isin', 'wkn']),
    mic: v.exactOptional(text(8)),
    name: v.exactOptional(text(200)),
  }),
  v.object({ ...span, kind: v.literal('multiple'), low: number, high: number }),
  v.object({ ...span, kind: v.literal('term'), term: text(100) }),
]);

const ARTICLE = v.object({
  url: address,
  title: v.exactOptional(text(1000)),
  authors: v.pipe(
    v.array(
      v.object({
        family: v.exactOptional(text(200)),
        given: v.exactOptional(text(200)),
        literal: v.exactOptional(text(300)),
      }),
    ),
    v.maxLength(100),
  ),
  site: v.exactOptional(text(300)),
  published: v.exactOptional(day),
  modified: v.exactOptional(day),
  language: v.exactOptional(text(35)),
  currency: v.exactOptional(currency),
});

const EXPLANATION = v.object({
  kicker: text(400),
  headline: text(400),
  qualifier: v.exactOptional(text(200)),
  rows: v.pipe(
    v.array(
      v.object({ label: text(400), value: text(400), tone: v.exactOptional(v.picklist(['up', 'down', 'warn'])) }),
    ),
    v.maxLength(20),
  ),
  source: text(400),
  verdict: v.exactOptional(v.picklist(['consistent', 'close', 'off'])),
  label: text(2000),
  working: lines(50, 1000),
  confidence: number,
  stated: v.exactOptional(text(200)),
  home: v.exactOptional(
    v.object({
      value: number,
      valueMax: v.exactOptional(number),
      step: v.exactOptional(v.pipe(number, v.minValue(0))),
      currency,
      rate: number,
      rateDate: day,
      source: v.pipe(v.string(), v.regex(/^\w{1,40}$/)),
    }),
  ),
  sparkline: v.exactOptional(
    v.object({
      points: v.pipe(v.array(v.object({ date: day, value: number })), v.maxLength(400)),
      change: text(100),
      description: text(1000),
    }),
  ),
  alternatives: v.exactOptional(v.pipe(v.array(currency), v.maxLength(50))),
  body: v.exactOptional(text(4000)),
  offers: v.exactOptional(v.literal('price')),
  link: v.exactOptional(v.object({ label: text(200), url: address })),
});

const SAVED = v.object({
  id: v.pipe(text(100), v.minLength(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  article: ARTICLE,
  quote: v.object({ exact: v.pipe(text(2000), v.minLength(1)), prefix: text(200), suffix: text(200) }),
  sentence: text(10_000),
  fragment: v.exactOptional(text(4000)),
  mention: MENTION,
  explanation: EXPLANATION,
  note: text(20_000),
  tags: lines(50, 60),
});
