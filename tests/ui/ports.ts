import type { MessageType } from '../../src/messages.ts';
import { defaultSettings, type Settings, type UiLanguage } from '../../src/settings.ts';
import type { SiteChoices, SiteState } from '../../src/sites.ts';
import type { OptionsPort } from '../../src/ui/options/options.ts';
import { createPageFigures, type PagePort } from '../../src/ui/shared/page-figures.ts';
import type { Notebook, SavedFigure } from '../../src/notebook.ts';
import type { NotebookPort } from '../../src/ui/notebook/notebook-page.ts';
import { citeList } from '../../src/ui/shared/cite-list.ts';
import { ARTICLE, figuresOf } from './fixture.ts';

/** What was asked of a port, in order. */
export type Asked = [type: string, request: object][];

/** Answers by message; a function sees the request and the port, an Error is thrown. */
export type Replies = Partial<Record<MessageType, unknown>>;

export const SITE: SiteState = {
  host: 'it.benzinga.com',
  on: true,
  because: 'preset',
  granted: true,
  choice: {},
};

export interface FakePort extends PagePort {
  asked: Asked;
  stored: Settings;
  /** What is to be done later; a test decides when that is. */
  waiting: (() => void)[];
}

/** A browser that answers from a table and remembers what it was asked. */
export function fakePort(language: UiLanguage, replies: Replies = {}): FakePort {
  const asked: Asked = [];
  const table: Replies = {
    'site/state': SITE,
    'site/switch': ({ on }: { on: boolean }) => ({ ...SITE, on, because: on ? 'chosen' : 'off' }),
    'rates/status': { latest: '2026-04-13', source: 'ECB', history: false },
    'page/figures': { article: ARTICLE, figures: figuresOf(language) },
    'page/switch': {},
    'page/refresh': {},
    'page/peek': {},
    'page/show': { shown: true },
    'notebook/save': { id: '1' },
    'article/correct': {},
    ...replies,
  };
  const reply = async (type: string, request: object): Promise<never> => {
    asked.push([type, request]);
    const answer = table[type as MessageType];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error(`${type}: nobody answers`);
    return (typeof answer === 'function' ? answer(request, port) : answer) as never;
  };
  const port: FakePort = {
    asked,
    stored: defaultSettings([language]),
    ask: (type, request) => reply(type, request),
    askTab: (_tab, type, request) => reply(type, request),
    settings: {
      read: async () => port.stored,
      write: async (settings) => {
        port.stored = settings;
      },
      watch: () => {},
    },
    copy: async (flavours) => {
      asked.push(['copy', flavours]);
      return true;
    },
    download: (file) => void asked.push(['download', file]),
    cite: citeList,
    now: () => new Date('2026-04-14T08:00:00Z'),
    later: (work) => {
      port.waiting.push(work);
      return () => {
        port.waiting = port.waiting.filter((one) => one !== work);
      };
    },
    waiting: [],
    languages: [language],
    isOnline: () => true,
    openPage: (page) => void asked.push(['openPage', { page }]),
    tab: { id: 7, url: 'https://it.benzinga.com/esempio' },
    requestSite: async (origins) => {
      asked.push(['requestSite', origins]);
      return true;
    },
    forgetSite: async (origins) => {
      asked.push(['forgetSite', origins]);
      return true;
    },
    openNotebook: async () => void asked.push(['openNotebook', {}]),
    shortcuts: async () => [
      { command: 'next-figure', keys: 'Alt+.' },
      { command: 'previous-figure', keys: 'Alt+,' },
      { command: 'copy-figure', keys: 'Alt+Shift+C' },
      { command: '_execute_action', keys: 'Alt+Shift+F' },
      { command: 'toggle-site', keys: '' },
    ],
    close: () => void asked.push(['close', {}]),
  };
  return port;
}

/** A notebook that lives in memory. */
export function fakeNotebook(saved: readonly SavedFigure[] | undefined): Notebook {
  let kept = saved?.map((figure) => ({ ...figure }));
  return {
    all: async () => kept && [...kept],
    save: async () => undefined,
    put: async (figures) => {
      if (!kept) return undefined;
      const ids = new Set(figures.map(({ id }) => id));
      kept = [...kept.filter(({ id }) => !ids.has(id)), ...figures].toSorted((a, b) =>
        b.savedAt.localeCompare(a.savedAt),
      );
      return figures.length;
    },
    remove: async (ids) => {
      if (!kept) return undefined;
      kept = kept.filter(({ id }) => !ids.includes(id));
      return ids.length;
    },
    watch: () => {},
  };
}

export interface FakeNotebookPort extends NotebookPort, Pick<FakePort, 'asked' | 'waiting'> {}

/** A browser with a notebook in it, beside the page that `page` answers for, or beside none. */
export function fakeNotebookPort(
  language: UiLanguage,
  saved: readonly SavedFigure[] | undefined,
  page: FakePort | null = fakePort(language),
): FakeNotebookPort {
  return Object.assign(page ?? fakePort(language), {
    notebook: fakeNotebook(saved),
    currentPage: async () => page && createPageFigures(page),
    watchPage: () => {},
    openUrl: (url: string) => void page?.asked.push(['openUrl', { url }]),
  });
}

export interface FakeOptionsPort extends OptionsPort, Pick<FakePort, 'asked' | 'stored' | 'waiting'> {}

/** A browser for the settings page, with a few sites chosen and the permissions given to it. */
export function fakeOptionsPort(
  language: UiLanguage,
  replies: Replies = {},
  { sites = SITES, granted = [] as readonly string[] } = {},
): FakeOptionsPort {
  const port = fakePort(language, {
    'rates/convert': ({ amount, to }: { amount: number; to: string }) => ({
      value: amount / 7.9512,
      rate: 1 / 7.9512,
      rateDate: '2024-08-26',
      source: to === 'EUR' ? 'ECB' : 'Frankfurter',
      cross: false,
    }),
    'rates/refresh': { latest: '2026-04-14' },
    'rates/history': { days: 6983 },
    'prices/key': { stored: true },
    'instruments/update': { instruments: 14_000 },
    ...replies,
  });
  let choices: SiteChoices = sites;
  let origins = [...granted];
  return Object.assign(port, {
    sites: {
      read: async () => choices,
      write: async (next: SiteChoices) => {
        choices = next;
      },
      watch: () => {},
    },
    permissions: {
      origins: async () => origins,
      request: async (wanted: readonly string[]) => {
        port.asked.push(['request', wanted]);
        origins = [...origins, ...wanted];
        return true;
      },
      remove: async (wanted: readonly string[]) => {
        port.asked.push(['remove', wanted]);
        origins = origins.filter((origin) => !wanted.includes(origin));
        return true;
      },
      watch: () => {},
    },
    version: '0.1.0',
  });
}

const SITES: SiteChoices = {
  'www.ilsole24ore.com': { on: true },
  'www.theglobeandmail.com': { on: true, currency: 'CAD' },
  'it.investing.com': { on: false },
};
