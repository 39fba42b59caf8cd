import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { counted, fill, surfaceWords, type SurfaceWords } from '../../i18n/surfaces.ts';
import { readBackup, writeBackup, type Notebook, type SavedFigure } from '../../notebook.ts';
import type { CitationFormat, Settings, UiLanguage } from '../../settings.ts';
import type { PageFigures } from '../shared/page-figures.ts';
import type { CurrentTab, Port } from '../shared/port.ts';
import { linkWith } from '../../citation/fragment.ts';
import { createSpeaker } from '../shared/speaker.ts';
import { interfaceLanguages } from '../shared/words.ts';
import { copyOf, fileOf, type FileFormat } from './export.ts';
import { refind, type Refound } from './refind.ts';
import { articlesOf, readTags, tagsOf, type SavedArticle, type Sort } from './saved.ts';

export interface NotebookPort extends Port {
  notebook: Notebook;
  /** The page beside which the notebook stands; none where it fills a tab of its own. */
  currentPage: () => Promise<PageFigures | null>;
  /** Calls back when another page stands beside the notebook. */
  watchPage: (changed: () => void) => void;
  openUrl: (url: string, beside: CurrentTab | undefined) => void;
}

/** For ten seconds what was deleted can be taken back. */
export const UNDO_MS = 10_000;

export interface NotebookPage {
  port: NotebookPort;
  words: ReadonlySignal<SurfaceWords>;
  language: ReadonlySignal<UiLanguage>;
  settings: ReadonlySignal<Settings | null>;
  view: Signal<'page' | 'saved'>;
  page: ReadonlySignal<PageFigures | null>;
  /** `null` while it is read, `undefined` when it cannot be. */
  saved: ReadonlySignal<readonly SavedFigure[] | null | undefined>;
  articles: ReadonlySignal<readonly SavedArticle[]>;
  tags: ReadonlySignal<readonly string[]>;
  query: Signal<string>;
  tag: Signal<string>;
  sort: Signal<Sort>;
  selected: ReadonlySignal<ReadonlySet<string>>;
  /** What was deleted last and can still be taken back. */
  removed: ReadonlySignal<readonly SavedFigure[]>;
  /** UTF-8 bytes of everything kept. */
  bytes: ReadonlySignal<number>;
  said: ReadonlySignal<string>;
  start: () => Promise<void>;
  reload: () => Promise<void>;
  /** Where a kept figure stands in the page beside it; `undefined` when that page is another. */
  standing: (figure: SavedFigure) => Refound | undefined;
  select: (ids: readonly string[], on: 'on' | 'off') => void;
  note: (figure: SavedFigure, note: string) => Promise<void>;
  tagWith: (figure: SavedFigure, text: string) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
  undo: () => Promise<void>;
  show: (figure: SavedFigure) => Promise<void>;
  copy: (ids: readonly string[], format?: CitationFormat) => Promise<void>;
  exportAs: (ids: readonly string[], format: FileFormat) => void;
  importFrom: (text: string) => Promise<void>;
}

export function createNotebookPage(port: NotebookPort): NotebookPage {
  const settings = signal<Settings | null>(null);
  const view = signal<'page' | 'saved'>('saved');
  const page = signal<PageFigures | null>(null);
  const saved = signal<readonly SavedFigure[] | null | undefined>(null);
  const query = signal('');
  const tag = signal('');
  const sort = signal<Sort>('saved');
  const selected = signal<ReadonlySet<string>>(new Set());
  const removed = signal<readonly SavedFigure[]>([]);
  const catalogue = computed(() => surfaceWords(interfaceLanguages(settings.value, port.languages)));
  const words = computed(() => catalogue.value.words);
  const language = computed(() => catalogue.value.language);
  let forget = () => {};

  const { said, say } = createSpeaker(port);
  const chosen = (ids: readonly string[]) => (saved.value ?? []).filter(({ id }) => ids.includes(id));
  const writing = () => ({ settings: settings.value!, language: language.value, now: port.now() });

  const reload = async () => {
    saved.value = await port.notebook.all();
    const there = new Set(saved.value?.map(({ id }) => id));
    selected.value = new Set([...selected.value].filter((id) => there.has(id)));
  };

  const keep = async (figure: SavedFigure) => {
    const done = await port.notebook.put([figure]);
    if (done) saved.value = saved.value?.map((one) => (one.id === figure.id ? figure : one));
    else say(words.value.common.notSaved);
  };

  const meetPage = async () => {
    page.value = await port.currentPage();
    await page.value?.start();
  };

  return {
    port,
    words,
    language,
    settings,
    view,
    page,
    saved,
    articles: computed(() => articlesOf(saved.value ?? [], { query: query.value, tag: tag.value, sort: sort.value })),
    tags: computed(() => tagsOf(saved.value ?? [])),
    query,
    tag,
    sort,
    selected,
    removed,
    bytes: computed(() => new TextEncoder().encode(saved.value?.length ? writeBackup(saved.value) : '').length),
    said,
    start: async () => {
      settings.value = await port.settings.read();
      port.settings.watch((changed) => {
        settings.value = changed;
      });
      port.notebook.watch(() => void reload());
      port.watchPage(() => void meetPage());
      await Promise.all([reload(), meetPage()]);
      // Beside an article its own figures come first, in a tab of its own the kept ones.
      view.value = page.value?.phase.value === 'read' && page.value.figures.value.length > 0 ? 'page' : 'saved';
    },
    reload,
    standing: (figure) => {
      const beside = page.value;
      if (!beside || beside.phase.value !== 'read' || beside.article.value?.url !== figure.article.url)
        return undefined;
      // A kind that is switched off is not in the list: that it is missing there says nothing.
      if (beside.settings.value?.annotate[figure.mention.kind] === false) return undefined;
      return refind(figure, beside.figures.value);
    },
    select: (ids, on) => {
      const next = new Set(selected.value);
      for (const id of ids)
        if (on === 'on') next.add(id);
        else next.delete(id);
      selected.value = next;
    },
    note: (figure, note) => keep({ ...figure, note: note.slice(0, 20_000) }),
    tagWith: (figure, text) => keep({ ...figure, tags: readTags(text) }),
    remove: async (ids) => {
      const gone = chosen(ids);
      if (gone.length === 0) return;
      if (!(await port.notebook.remove(ids))) {
        say(words.value.common.notSaved);
        return;
      }
      forget();
      removed.value = gone;
      forget = port.later(() => {
        removed.value = [];
      }, UNDO_MS);
      await reload();
    },
    undo: async () => {
      const back = removed.value;
      forget();
      removed.value = [];
      await port.notebook.put(back);
      await reload();
    },
    show: async (figure) => {
      const beside = page.value;
      const at =
        beside && beside.article.value?.url === figure.article.url ? refind(figure, beside.figures.value) : null;
      if (at && at.state !== 'gone') {
        const shown = await port
          .askTab(beside!.port.tab.id, 'page/show', { index: at.place })
          .catch(() => ({ shown: false }));
        if (shown.shown) return;
      }
      port.openUrl(linkWith(figure.article.url, figure.fragment), beside?.port.tab);
    },
    copy: async (ids, format) => {
      const figures = chosen(ids);
      if (figures.length === 0 || !settings.value) return;
      const taken = await port.copy(copyOf(figures, format ?? settings.value.citation.format, writing()));
      say(taken ? words.value.common.copied : words.value.common.notCopied);
    },
    exportAs: (ids, format) => {
      if (settings.value) port.download(fileOf(chosen(ids), format, writing()));
    },
    importFrom: async (text) => {
      const { notebook } = words.value;
      const backup = readBackup(text);
      if ('failure' in backup) {
        say(notebook.importFailed[backup.failure]);
        return;
      }
      // What is here already was perhaps annotated since: it stays as it is.
      const here = new Set((saved.value ?? []).map(({ id }) => id));
      const fresh = backup.saved.filter(({ id }) => !here.has(id));
      if (fresh.length > 0 && !(await port.notebook.put(fresh))) {
        say(words.value.common.notSaved);
        return;
      }
      await reload();
      const refused = backup.refused > 0 ? ` ${counted(language.value, notebook.refused, backup.refused)}` : '';
      const doubled = backup.saved.length - fresh.length;
      const known = doubled > 0 ? ` ${counted(language.value, notebook.alreadyHere, doubled)}` : '';
      say(fill(`${counted(language.value, notebook.imported, fresh.length)}${known}${refused}`, {}));
    },
  };
}
