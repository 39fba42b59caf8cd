import type { Verdict } from '../context/explanation.ts';
import type { BackupFailure } from '../notebook.ts';
import type { CitationFormat, UiLanguage } from '../settings.ts';
import { de } from './de/surfaces.ts';
import { en } from './en/surfaces.ts';
import { es } from './es/surfaces.ts';
import { fr } from './fr/surfaces.ts';
import { it } from './it/surfaces.ts';

/**
 * What popup, notebook, options and welcome page say. `{name}` stands for what `fill()` puts in; the same names must
 * stand in every language.
 */
export interface SurfaceWords {
  common: CommonWords;
  popup: PopupWords;
  notebook: NotebookWords;
}

/** A noun with its number, by CLDR plural category; a category that is absent reads as `other`. `{n}` is the number. */
export interface Counted {
  one: string;
  other: string;
}

export interface CommonWords {
  name: string;
  settings: string;
  help: string;
  copy: string;
  copied: string;
  notCopied: string;
  save: string;
  saved: string;
  notSaved: string;
  cancel: string;
  close: string;
  search: string;
  clearSearch: string;
  homeCurrency: string;
  figures: Counted;
  tickers: Counted;
  terms: Counted;
  money: string;
  changes: string;
  tickerKind: string;
  termKind: string;
  /** Verdicts on a conversion that the article itself makes. */
  verdict: Readonly<Record<Verdict, string>>;
  openNotebook: string;
  ratesOf: string;
  text: string;
  markdown: string;
  table: string;
  csv: string;
  formats: Readonly<Record<CitationFormat, string>>;
}

export interface PopupWords {
  title: string;
  /** The big switch: its two states stand above the site's name; its own name stays the same. */
  onAt: string;
  offAt: string;
  switchAt: string;
  noSite: string;
  always: string;
  alwaysAsks: string;
  alwaysPreset: string;
  alwaysEverywhere: string;
  notGranted: string;
  article: string;
  noDate: string;
  correctDate: string;
  articleDate: string;
  correctedByYou: string;
  useDate: string;
  forgetDate: string;
  currency: string;
  kinds: string;
  list: string;
  /** Position in the list for screen readers. */
  position: string;
  times: string;
  occurrences: Counted;
  jump: string;
  noMatch: string;
  mismatches: Counted;
  copyAll: string;
  copyAllAs: string;
  allCopied: string;
  next: string;
  previous: string;
  listKeys: string;
  changeShortcuts: string;
  reading: string;
  empty: string;
  emptyWhy: string;
  unreadable: string;
  unreadableWhy: string;
  offTitle: string;
  offWhy: string;
  notAllowedWhy: string;
  managedTitle: string;
  managedWhy: string;
  silentTitle: string;
  silentWhy: string;
  activateHere: string;
  failedTitle: string;
  failedWhy: string;
  retry: string;
  offline: string;
  thisVisitOnly: string;
}

export interface NotebookWords {
  title: string;
  pageTab: string;
  savedTab: string;
  views: string;
  tag: string;
  allTags: string;
  sort: string;
  sorts: Readonly<Record<'saved' | 'published' | 'site' | 'title', string>>;
  cite: string;
  citeArticle: string;
  note: string;
  addNote: string;
  tags: string;
  addTags: string;
  toText: string;
  choose: string;
  chooseAll: string;
  chosen: Counted;
  export: string;
  exportFormats: string;
  delete: string;
  deleted: Counted;
  undo: string;
  import: string;
  backup: string;
  kept: Counted;
  space: string;
  found: string;
  changed: string;
  gone: string;
  savedOn: string;
  untitled: string;
  emptyTitle: string;
  emptyWhy: string;
  noMatch: string;
  failedTitle: string;
  failedWhy: string;
  noPage: string;
  noPageWhy: string;
  imported: Counted;
  alreadyHere: Counted;
  refused: Counted;
  importFailed: Readonly<Record<BackupFailure['failure'], string>>;
}

const CATALOGUES: Readonly<Record<UiLanguage, SurfaceWords>> = { it, en, de, fr, es };

/** The catalogue of the first of these BCP 47 languages that has one; English when none has. */
export function surfaceWords(languages: readonly string[]): { words: SurfaceWords; language: UiLanguage } {
  for (const tag of languages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (Object.hasOwn(CATALOGUES, language))
      return { words: CATALOGUES[language as UiLanguage], language: language as UiLanguage };
  }
  return { words: en, language: 'en' };
}

/** Puts values in the place of their `{names}`; a name without a value stays as it is, so that it is noticed. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** "1 cifra", "9 cifre": the number as the language writes it, the noun in the form that it asks for. */
export function counted(language: UiLanguage, forms: Counted, n: number): string {
  const category = new Intl.PluralRules(language).select(n);
  return fill(category === 'one' ? forms.one : forms.other, { n: new Intl.NumberFormat(language).format(n) });
}
