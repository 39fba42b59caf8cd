import type { Verdict } from '../context/explanation.ts';
import type { BackupFailure } from '../notebook.ts';
import type { UiLanguage } from '../settings.ts';
import { de } from './de/surfaces.ts';
import { en } from './en/surfaces.ts';
import { es } from './es/surfaces.ts';
import { fr } from './fr/surfaces.ts';
import { it } from './it/surfaces.ts';
import { asPrinted } from './print.ts';

/**
 * What popup, notebook, options and welcome page say. `{name}` stands for what `fill()` puts in; the same names must
 * stand in every language.
 */
export interface SurfaceWords {
  common: CommonWords;
  popup: PopupWords;
  notebook: NotebookWords;
  options: OptionsWords;
  welcome: WelcomeWords;
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

export interface OptionsWords {
  title: string;
  searchSettings: string;
  savedAsYouGo: string;
  kept: string;
  refused: string;
  noMatch: string;
  sections: Readonly<
    Record<
      | 'general'
      | 'annotate'
      | 'opening'
      | 'sites'
      | 'data'
      | 'citation'
      | 'accessibility'
      | 'shortcuts'
      | 'privacy'
      | 'backup'
      | 'about',
      string
    >
  >;
  homeCurrency: string;
  homeCurrencyHint: string;
  secondCurrency: string;
  secondCurrencyHint: string;
  none: string;
  language: string;
  languageHint: string;
  likeBrowser: string;
  likePage: string;
  badge: string;
  badgeHint: string;
  scale: string;
  scaleHint: string;
  money: string;
  moneyHint: string;
  percent: string;
  percentHint: string;
  multiple: string;
  multipleHint: string;
  ticker: string;
  tickerHint: string;
  term: string;
  termHint: string;
  underline: string;
  underlines: Readonly<Record<'dotted' | 'tint' | 'alt', string>>;
  preview: string;
  previewText: string;
  previewFigure: string;
  pace: string;
  paces: Readonly<Record<'fast' | 'normal' | 'slow' | 'alt' | 'click', string>>;
  touchHint: string;
  everywhere: string;
  everywhereHint: string;
  finance: string;
  financeHint: string;
  siteList: string;
  searchSites: string;
  noSites: string;
  preset: string;
  granted: string;
  siteOn: string;
  forget: string;
  bareCurrency: string;
  rates: string;
  ratesNow: string;
  updateNow: string;
  updated: string;
  updateFailed: string;
  updateRates: string;
  updateRatesHint: string;
  history: string;
  historyHint: string;
  historyHere: string;
  download: string;
  downloaded: Counted;
  instruments: string;
  instrumentsHint: string;
  instrumentsUpdated: Counted;
  prices: string;
  pricesHint: string;
  pricesOff: string;
  key: string;
  keyHint: string;
  keepKey: string;
  forgetKey: string;
  keyKept: string;
  keyForgotten: string;
  keyFailed: string;
  format: string;
  template: string;
  templateHint: string;
  decimalMark: string;
  marks: Readonly<Record<'locale' | 'comma' | 'point', string>>;
  fragment: string;
  fragmentHint: string;
  accessed: string;
  accessedHint: string;
  jump: string;
  jumps: Readonly<Record<'scroll' | 'fragment', string>>;
  jumpHint: string;
  announce: string;
  announceHint: string;
  larger: string;
  contrast: string;
  motion: string;
  risingRed: string;
  risingRedHint: string;
  commands: Readonly<
    Record<'open' | 'nextFigure' | 'previousFigure' | 'copyFigure' | 'toggleSite' | 'openNotebook' | 'copyAll', string>
  >;
  noKeys: string;
  changeKeys: string;
  noCommands: string;
  leaves: string;
  leavesNothing: string;
  leavesRates: string;
  leavesPrices: string;
  staysHere: string;
  stop: string;
  exportSettings: string;
  exportHint: string;
  importSettings: string;
  imported: string;
  notSettings: string;
  reset: string;
  resetHint: string;
  resetSure: string;
  resetDone: string;
  version: string;
  sources: string;
  libraries: string;
  notAdvice: string;
}

export interface WelcomeWords {
  title: string;
  lead: string;
  tryIt: string;
  tryKeys: string;
  yourCurrency: string;
  where: string;
  ask: string;
  askHint: string;
  finance: string;
  financeHint: string;
  everywhere: string;
  everywhereHint: string;
  notGranted: string;
  done: string;
  doneSaid: string;
  tryAt: string;
  keys: string;
  privacy: string;
  /** The paragraph that the reader tries Chiosa on: recognised live, so its figures must be plain to recognise. */
  article: string;
}

const CATALOGUES: Readonly<Record<UiLanguage, SurfaceWords>> = { it, en, de, fr, es };
const printed = new Map<UiLanguage, SurfaceWords>();

/** The catalogue of the first of these BCP 47 languages that has one; English when none has. */
export function surfaceWords(languages: readonly string[]): { words: SurfaceWords; language: UiLanguage } {
  const bases = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const language = (bases.find((base) => Object.hasOwn(CATALOGUES, base)) ?? 'en') as UiLanguage;
  let words = printed.get(language);
  if (!words) {
    words = asPrinted(CATALOGUES[language], language);
    printed.set(language, words);
  }
  return { words, language };
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
