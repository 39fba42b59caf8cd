import type { Explanation } from '../../context/explanation.ts';
import type { CitationFormat, Settings, UiLanguage } from '../../settings.ts';

/** What the reader can do in a card. */
export interface CardActions {
  /** Copies in the reader's default format, or in another; answers whether the clipboard took it. */
  copy(format?: CitationFormat): Promise<boolean>;
  save(): Promise<boolean>;
  close(): void;
  /** "Not on this site", "only with Alt", the settings page. */
  siteOff(): void;
  onlyWithAlt(): void;
  settings(): void;
  /** The currency that a bare symbol stands for on this site. */
  currency(code: string): void;
  pin(): void;
  /** Whether a press may act now: a page can hide or move the card under the pointer. */
  mayAct(event: Event): boolean;
}

export interface CardProps {
  explanation: Explanation;
  settings: Settings;
  /** Of the interface. */
  language: UiLanguage;
  manner: 'hover' | 'pinned' | 'keyboard';
  dark: boolean;
  actions: CardActions;
}

/** Draws the card into `root`, again and again; null takes it out. */
export type DrawCard = (root: ShadowRoot, props: CardProps | null) => void;
