import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ArticleMetadata } from '../../article/article.ts';
import type { IsoDate } from '../../calendar.ts';
import { keptOf, type Figure } from '../../context/figure.ts';
import { surfaceWords, type SurfaceWords } from '../../i18n/surfaces.ts';
import type { Answer } from '../../messages.ts';
import type { Settings, UiLanguage } from '../../settings.ts';
import { originsOf, type SiteState } from '../../sites.ts';
import type { CurrentTab, ListFormat, Port } from './port.ts';
import { CATEGORIES, categoryOf, fold, matches, rowsOf, type Category, type FigureRow } from './rows.ts';
import { createSpeaker } from './speaker.ts';
import { interfaceLanguages } from './words.ts';

/** What a list of a page's figures needs beside what every surface needs. */
export interface PagePort extends Port {
  tab: CurrentTab;
  /** Must be called from a click, before anything is awaited: the browser asks the reader. */
  requestSite: (origins: string[]) => Promise<boolean>;
  forgetSite: (origins: string[]) => Promise<boolean>;
  openNotebook: () => Promise<void>;
  shortcuts: () => Promise<Shortcut[]>;
  close: () => void;
}

export interface Shortcut {
  command: string;
  /** As the browser writes it ("Alt+Period"); empty when none is set. */
  keys: string;
}

/** How far the page is known. */
export type Phase = 'loading' | 'read' | 'off' | 'unreadable' | 'managed' | 'silent' | 'failed';

/** One tab's page as popup and panel show it: its site, its article, its figures, and what the reader does with them. */
export interface PageFigures {
  phase: ReadonlySignal<Phase>;
  settings: ReadonlySignal<Settings | null>;
  site: ReadonlySignal<SiteState | null>;
  article: ReadonlySignal<ArticleMetadata | null>;
  figures: ReadonlySignal<readonly Figure[]>;
  /** Rows of the categories that are on, after the search. */
  rows: ReadonlySignal<readonly FigureRow[]>;
  counts: ReadonlySignal<Readonly<Record<Category, number>>>;
  rates: ReadonlySignal<Answer<'rates/status'> | null>;
  shortcuts: ReadonlySignal<readonly Shortcut[]>;
  query: Signal<string>;
  /** What was just done, in words, for eyes and for screen readers. */
  said: ReadonlySignal<string>;
  words: ReadonlySignal<SurfaceWords>;
  language: ReadonlySignal<UiLanguage>;
  port: PagePort;
  start: () => Promise<void>;
  switchSite: () => Promise<void>;
  /** Runs the script in a page that does not answer. */
  wake: () => Promise<void>;
  isOn: (category: Category) => boolean;
  keepOn: () => Promise<void>;
  toggle: (category: Category) => Promise<void>;
  chooseCurrency: (currency: string) => Promise<void>;
  correctDate: (published: IsoDate | null) => Promise<void>;
  jump: (row: FigureRow) => Promise<void>;
  peek: (row: FigureRow | null) => void;
  copy: (row: FigureRow) => Promise<void>;
  save: (row: FigureRow) => Promise<void>;
  copyAll: (format: ListFormat) => Promise<void>;
}

export function createPageFigures(port: PagePort): PageFigures {
  const phase = signal<Phase>('loading');
  const settings = signal<Settings | null>(null);
  const site = signal<SiteState | null>(null);
  const article = signal<ArticleMetadata | null>(null);
  const figures = signal<readonly Figure[]>([]);
  const rates = signal<Answer<'rates/status'> | null>(null);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const counts = signal<Readonly<Record<Category, number>>>({ money: 0, change: 0, ticker: 0, term: 0 });
  const query = signal('');
  const { said, say } = createSpeaker(port);
  const catalogue = computed(() => surfaceWords(interfaceLanguages(settings.value, port.languages)));
  const words = computed(() => catalogue.value.words);
  const language = computed(() => catalogue.value.language);
  const allRows = computed(() => rowsOf(figures.value, language.value));
  const { id: tabId, url } = port.tab;

  const isShown = (category: Category) => settings.value === null || isOn(settings.value, category);
  /** Terms stand in the list even where the page does not mark them. */
  const isListed = (category: Category) => category === 'term' || isShown(category);

  /** Asks the page for its figures; one that does not answer is said to be silent. */
  const readPage = async () => {
    try {
      const page = await port.askTab(tabId, 'page/figures', { terms: true });
      article.value = page.article;
      figures.value = page.figures;
      counts.value = { ...counts.value, ...countByCategory(page.figures, allRows.value, isListed) };
      phase.value = 'read';
    } catch {
      phase.value = 'silent';
    }
  };

  const settle = async (state: SiteState) => {
    site.value = state;
    if (state.because === 'browserPage') phase.value = 'unreadable';
    else if (state.on) await readPage();
    else phase.value = state.because === 'managed' ? 'managed' : 'off';
  };

  /** A failure of the background is a state of its own, never an empty popup. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      phase.value = 'failed';
    }
  };

  const turn = (on: boolean) =>
    attempt(async () => {
      if (site.value) site.value = { ...site.value, on };
      phase.value = on ? 'loading' : 'off';
      // A page that is already being read obeys at once; the background remembers, and wakes one that is not.
      const heard = port.askTab(tabId, 'page/switch', { on }).catch(() => undefined);
      const state = await port.ask('site/switch', { tabId, on });
      await heard;
      await settle(state);
    });

  const change = async (changed: (settings: Settings) => Settings) => {
    if (!settings.value) return;
    const before = settings.value;
    settings.value = changed(before);
    try {
      await port.settings.write(settings.value);
      await port.askTab(tabId, 'page/refresh', {}).catch(() => undefined);
    } catch {
      settings.value = before;
      say(words.value.popup.failedTitle);
    }
  };

  const cite = async (quoted: readonly Figure[], format: ListFormat, done: string) => {
    if (!settings.value || !article.value) return;
    const flavours = port.cite({
      figures: quoted,
      article: article.value,
      format,
      settings: settings.value,
      language: language.value,
      now: port.now(),
    });
    if (format === 'csv') {
      port.download({ name: fileName(article.value), type: 'text/csv', content: flavours.text });
      say(done);
      return;
    }
    say((await port.copy(flavours)) ? done : words.value.common.notCopied);
  };

  return {
    phase,
    settings,
    site,
    article,
    figures,
    rates,
    shortcuts,
    query,
    said,
    words,
    language,
    port,
    rows: computed(() => allRows.value.filter((row) => isListed(row.category) && matches(row, query.value))),
    counts,
    start: () =>
      attempt(async () => {
        settings.value = await port.settings.read();
        const lesser = Promise.allSettled([
          port.ask('rates/status', {}).then((status) => (rates.value = status)),
          port.shortcuts().then((known) => (shortcuts.value = known)),
        ]);
        await settle(await port.ask('site/state', { tabId }));
        await lesser;
      }),
    switchSite: () => turn(!site.value?.on),
    wake: () => turn(true),
    isOn: isShown,
    keepOn: async () => {
      const origins = originsOf(site.value?.host ?? '');
      const isKept = site.value?.granted === true;
      // Nothing may be awaited before this: the permission is asked from the click.
      const answered = isKept ? port.forgetSite(origins) : port.requestSite(origins);
      const granted = await answered.catch(() => false);
      if (!isKept && !granted) {
        say(words.value.popup.notGranted);
        return;
      }
      await attempt(async () => {
        if (!isKept) await settle(await port.ask('site/switch', { tabId, on: true }));
        else site.value = await port.ask('site/state', { tabId });
      });
    },
    toggle: async (category) => {
      await change((current) => withCategory(current, category));
      await readPage();
    },
    chooseCurrency: async (homeCurrency) => {
      await change((current) => ({ ...current, homeCurrency }));
      await readPage();
    },
    correctDate: (published) =>
      attempt(async () => {
        await port.ask('article/correct', { url: url ?? article.value?.url ?? '', published });
        if (site.value) site.value = withDate(site.value, published);
        await readPage();
      }),
    jump: async (row) => {
      const shown = await port.askTab(tabId, 'page/show', { index: row.places[0]! }).catch(() => ({ shown: false }));
      if (shown.shown) port.close();
      else say(words.value.popup.silentTitle);
    },
    peek: (row) => {
      void port.askTab(tabId, 'page/peek', { index: row?.places[0] ?? null }).catch(() => undefined);
    },
    copy: (row) => cite([row.figure], settings.value?.citation.format ?? 'text', words.value.common.copied),
    save: async ({ figure }) => {
      if (!article.value) return;
      const saved = { article: article.value, ...keptOf(figure), note: '', tags: [] };
      const kept = await port.ask('notebook/save', { saved }).catch(() => null);
      say(kept ? words.value.common.saved : words.value.common.notSaved);
    },
    copyAll: (format) =>
      cite(
        allRows.value.filter(({ category }) => isShown(category)).map(({ figure }) => figure),
        format,
        words.value.popup.allCopied,
      ),
  };
}

function isOn({ annotate }: Settings, category: Category): boolean {
  return category === 'change' ? annotate.percent || annotate.multiple : annotate[category];
}

function withCategory(settings: Settings, category: Category): Settings {
  const on = !isOn(settings, category);
  const kinds = category === 'change' ? { percent: on, multiple: on } : { [category]: on };
  return { ...settings, annotate: { ...settings.annotate, ...kinds } };
}

function withDate(site: SiteState, published: IsoDate | null): SiteState {
  const corrected = { ...site };
  if (published) corrected.published = published;
  else delete corrected.published;
  return corrected;
}

/**
 * Amounts and changes one by one; tickers and terms once, however often they return. Only of the categories that are
 * on: a page does not list the others, whose last number stays.
 */
function countByCategory(
  figures: readonly Figure[],
  rows: readonly FigureRow[],
  isListed: (category: Category) => boolean,
): Partial<Record<Category, number>> {
  const each = figures.map(categoryOf).filter((category) => category === 'money' || category === 'change');
  const once = rows.map(({ category }) => category).filter((category) => category === 'ticker' || category === 'term');
  const all = [...each, ...once];
  return Object.fromEntries(
    CATEGORIES.filter(isListed).map((category) => [category, all.filter((one) => one === category).length]),
  );
}

function fileName({ title, published }: ArticleMetadata): string {
  const words = fold(title ?? 'chiosa')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 6);
  return `${[published, ...words].filter(Boolean).join('-')}.csv`;
}
