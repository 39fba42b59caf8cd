import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { surfaceWords, type SurfaceWords } from '../../i18n/surfaces.ts';
import type { ReferenceSnapshot } from '../../reference/snapshot.ts';
import type { Settings, UiLanguage } from '../../settings.ts';
import type { OptionsPort } from '../options/options.ts';
import { EVERY_ORIGIN, FINANCE_ORIGINS } from '../shared/finance-sites.ts';
import type { Shortcut } from '../shared/page-figures.ts';
import { createSpeaker } from '../shared/speaker.ts';
import { interfaceLanguages } from '../shared/words.ts';
import { DEMO_DATE, demoArticle, readDemo, type Piece } from './demo.ts';

export type WelcomePort = Omit<OptionsPort, 'sites' | 'version'>;

export type Where = 'ask' | 'finance' | 'everywhere';

export interface Welcome {
  port: WelcomePort;
  words: ReadonlySignal<SurfaceWords>;
  language: ReadonlySignal<UiLanguage>;
  settings: ReadonlySignal<Settings | null>;
  where: ReadonlySignal<Where>;
  pieces: ReadonlySignal<readonly Piece[]>;
  shortcuts: ReadonlySignal<readonly Shortcut[] | null>;
  said: ReadonlySignal<string>;
  say: (text: string) => void;
  start: () => Promise<void>;
  chooseCurrency: (homeCurrency: string) => Promise<void>;
  /** Within the click: the browser asks the reader. */
  chooseWhere: (where: Where) => Promise<void>;
  copy: (piece: Piece) => Promise<boolean>;
  save: (piece: Piece) => Promise<boolean>;
}

export function createWelcome(port: WelcomePort): Welcome {
  const settings = signal<Settings | null>(null);
  const snapshot = signal<ReferenceSnapshot | null>(null);
  const origins = signal<readonly string[]>([]);
  const shortcuts = signal<readonly Shortcut[] | null>(null);
  const { said, say } = createSpeaker(port);
  const catalogue = computed(() => surfaceWords(interfaceLanguages(settings.value, port.languages)));
  const words = computed(() => catalogue.value.words);
  const language = computed(() => catalogue.value.language);
  const article = computed(() => demoArticle(words.value.welcome.lead, language.value));
  const has = (wanted: readonly string[]) => wanted.every((origin) => origins.value.includes(origin));

  const readOrigins = async () => {
    origins.value = await port.permissions.origins();
  };
  const readRates = async (home: string) => {
    const currencies = [...new Set(['EUR', 'USD', 'CNY', home])];
    snapshot.value = await port
      .ask('reference/snapshot', { date: DEMO_DATE, currencies, symbols: ['NVDA'] })
      .catch(() => snapshot.value);
  };

  return {
    port,
    words,
    language,
    settings,
    where: computed(() => (has(EVERY_ORIGIN) ? 'everywhere' : has(FINANCE_ORIGINS) ? 'finance' : 'ask')),
    pieces: computed(() => {
      const text = words.value.welcome.article;
      if (!snapshot.value || !settings.value) return [{ text }];
      const { homeCurrency } = settings.value;
      return readDemo(text, article.value, snapshot.value, { homeCurrency, language: language.value });
    }),
    shortcuts,
    said,
    say,
    start: async () => {
      settings.value = await port.settings.read();
      port.settings.watch((changed) => {
        settings.value = changed;
      });
      port.permissions.watch(() => void readOrigins());
      await Promise.all([
        readRates(settings.value.homeCurrency),
        readOrigins(),
        port.shortcuts().then((known) => {
          shortcuts.value = known;
        }),
      ]);
    },
    chooseCurrency: async (homeCurrency) => {
      if (!settings.value) return;
      settings.value = { ...settings.value, homeCurrency };
      await Promise.all([
        port.settings.write(settings.value).catch(() => say(words.value.options.refused)),
        readRates(homeCurrency),
      ]);
    },
    chooseWhere: async (where) => {
      // Nothing may be awaited before this: the permission is asked from the click.
      const answered =
        where === 'ask'
          ? port.permissions.remove([...EVERY_ORIGIN, ...FINANCE_ORIGINS])
          : port.permissions.request(where === 'finance' ? FINANCE_ORIGINS : EVERY_ORIGIN);
      const done = await answered.catch(() => false);
      await readOrigins();
      if (!done && where !== 'ask') say(words.value.welcome.notGranted);
    },
    copy: async ({ figure }) => {
      if (!figure || !settings.value) return false;
      const request = { figures: [figure], article: article.value, format: settings.value.citation.format };
      return port.copy(port.cite({ ...request, settings: settings.value, language: language.value, now: port.now() }));
    },
    save: async ({ figure }) => {
      if (!figure) return false;
      const { quote, sentence, mention, explanation } = figure;
      const saved = { article: article.value, quote, sentence, mention, explanation, note: '', tags: [] };
      return port.ask('notebook/save', { saved }).then(
        () => true,
        () => false,
      );
    },
  };
}
