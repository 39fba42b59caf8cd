import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { surfaceWords, type SurfaceWords } from '../../i18n/surfaces.ts';
import type { Settings, UiLanguage } from '../../settings.ts';

export interface Speech {
  words: SurfaceWords;
  language: UiLanguage;
}

export const SpeechContext = createContext<Speech>(surfaceWords([]));

export const useSpeech = (): Speech => useContext(SpeechContext);

/** The languages to look for, in order: the reader's choice, else the browser's ("as the page" is for cards alone). */
export function interfaceLanguages(settings: Settings | null, browserLanguages: readonly string[]): readonly string[] {
  const chosen = settings?.language ?? 'browser';
  return chosen === 'browser' || chosen === 'page' ? browserLanguages : [chosen, ...browserLanguages];
}

/** The currency's name in the reader's language, with its code. */
export function currencyName(language: UiLanguage, code: string): string {
  const name = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' }).of(code);
  return name ? `${code} · ${name}` : code;
}
