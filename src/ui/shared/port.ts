import type { ArticleMetadata } from '../../article/article.ts';
import type { Figure } from '../../context/figure.ts';
import type { Answer, Exchanges, GuestExchanges, OwnExchanges, PageExchanges } from '../../messages.ts';
import type { CitationFormat, Settings, UiLanguage } from '../../settings.ts';
import type { Flavours } from '../../citation/record.ts';

/** All that a surface takes from outside, so that it runs the same in the browser and in a test. */
export interface Port {
  ask: <T extends keyof (GuestExchanges & OwnExchanges)>(
    type: T,
    request: Exchanges[T]['request'],
  ) => Promise<Answer<T>>;
  askTab: <T extends keyof PageExchanges>(
    tabId: number,
    type: T,
    request: Exchanges[T]['request'],
  ) => Promise<Answer<T>>;
  settings: SettingsPort;
  /** Answers whether the clipboard took it. */
  copy: (flavours: Flavours) => Promise<boolean>;
  download: (file: DownloadedFile) => void;
  /** Quotes figures of one article, in the order given. */
  cite: (request: CiteRequest) => Flavours;
  now: () => Date;
  /** After `milliseconds`, unless the answer is called before. */
  later: (work: () => void, milliseconds: number) => () => void;
  /** BCP 47, the reader's preferred first. */
  languages: readonly string[];
  isOnline: () => boolean;
  openPage: (page: 'options' | 'welcome' | 'shortcuts') => void;
}

export interface SettingsPort {
  read: () => Promise<Settings>;
  /** Rejects when the browser refuses to store. */
  write: (settings: Settings) => Promise<void>;
  /** Calls back whenever they change, from wherever. */
  watch: (changed: (settings: Settings) => void) => void;
}

/** Match patterns of the sites that the browser lets us read. */
export interface PermissionsPort {
  origins: () => Promise<readonly string[]>;
  /** Must be called from a click, before anything is awaited: the browser asks the reader. */
  request: (origins: readonly string[]) => Promise<boolean>;
  remove: (origins: readonly string[]) => Promise<boolean>;
  watch: (changed: () => void) => void;
}

export interface DownloadedFile {
  name: string;
  type: string;
  content: string;
}

export type ListFormat = CitationFormat | 'csv';

export interface CiteRequest {
  figures: readonly Figure[];
  article: ArticleMetadata;
  format: ListFormat;
  settings: Settings;
  language: UiLanguage;
  now: Date;
}

/** The tab that a popup or panel speaks of. */
export interface CurrentTab {
  id: number;
  /** Absent where the browser does not tell, as on its own pages. */
  url?: string;
}
