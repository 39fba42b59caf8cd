import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { surfaceWords, type SurfaceWords } from '../../i18n/surfaces.ts';
import type { Answer } from '../../messages.ts';
import type { ProviderId } from '../../reference/prices/quote.ts';
import { defaultSettings, type Settings, type UiLanguage } from '../../settings.ts';
import { readSettings } from '../../stored-settings.ts';
import { readChoices, type SiteChoice, type SiteChoices } from '../../sites.ts';
import type { PermissionsPort, Port } from '../shared/port.ts';
import type { Shortcut } from '../shared/page-figures.ts';
import { createSpeaker } from '../shared/speaker.ts';
import { interfaceLanguages } from '../shared/words.ts';

export interface OptionsPort extends Port {
  sites: {
    read: () => Promise<SiteChoices>;
    write: (choices: SiteChoices) => Promise<void>;
    watch: (changed: () => void) => void;
  };
  permissions: PermissionsPort;
  /** `null` where the browser has no keyboard commands. */
  shortcuts: () => Promise<readonly Shortcut[] | null>;
  version: string;
}

export interface Options {
  port: OptionsPort;
  words: ReadonlySignal<SurfaceWords>;
  language: ReadonlySignal<UiLanguage>;
  settings: ReadonlySignal<Settings | null>;
  sites: ReadonlySignal<SiteChoices>;
  origins: ReadonlySignal<readonly string[]>;
  rates: ReadonlySignal<Answer<'rates/status'> | null>;
  shortcuts: ReadonlySignal<readonly Shortcut[] | null>;
  query: Signal<string>;
  said: ReadonlySignal<string>;
  say: (text: string) => void;
  start: () => Promise<void>;
  change: (changed: (settings: Settings) => Settings) => Promise<void>;
  chooseSite: (host: string, choice: SiteChoice | null) => Promise<void>;
  /** Grants or takes back match patterns, as asked in a click. */
  grant: (origins: readonly string[], wish: 'give' | 'take') => Promise<void>;
  updateRates: () => Promise<void>;
  downloadHistory: () => Promise<void>;
  updateInstruments: () => Promise<void>;
  keepKey: (provider: ProviderId, key: string | null) => Promise<void>;
  exportSettings: () => void;
  importSettings: (text: string) => Promise<void>;
  reset: () => Promise<void>;
}

const FILE_FORMAT = 'chiosa-settings';

export function createOptions(port: OptionsPort): Options {
  const settings = signal<Settings | null>(null);
  const sites = signal<SiteChoices>({});
  const origins = signal<readonly string[]>([]);
  const rates = signal<Answer<'rates/status'> | null>(null);
  const shortcuts = signal<readonly Shortcut[] | null>([]);
  const query = signal('');
  const { said, say } = createSpeaker(port);
  const catalogue = computed(() => surfaceWords(interfaceLanguages(settings.value, port.languages)));
  const words = computed(() => catalogue.value.words);
  const language = computed(() => catalogue.value.language);
  const text = () => words.value.options;

  const readOrigins = async () => {
    origins.value = await port.permissions.origins();
  };
  const readSites = async () => {
    sites.value = await port.sites.read();
  };
  const readRates = async () => {
    rates.value = await port.ask('rates/status', {}).catch(() => null);
  };

  const keep = async (next: Settings) => {
    const before = settings.value;
    settings.value = next;
    try {
      await port.settings.write(next);
    } catch {
      settings.value = before;
      say(text().refused);
    }
  };

  return {
    port,
    words,
    language,
    settings,
    sites,
    origins,
    rates,
    shortcuts,
    query,
    said,
    say,
    start: async () => {
      settings.value = await port.settings.read();
      port.settings.watch((changed) => {
        settings.value = changed;
      });
      port.sites.watch(() => void readSites());
      port.permissions.watch(() => void readOrigins());
      await Promise.all([
        readSites(),
        readOrigins(),
        readRates(),
        port.shortcuts().then((known) => {
          shortcuts.value = known;
        }),
      ]);
    },
    change: async (changed) => {
      if (settings.value) await keep(changed(settings.value));
    },
    chooseSite: async (host, choice) => {
      const { [host]: _, ...others } = await port.sites.read();
      await port.sites.write(choice ? { ...others, [host]: choice } : others);
      await readSites();
    },
    grant: async (wanted, wish) => {
      // Nothing may be awaited before this: the permission is asked from the click.
      const answered = wish === 'give' ? port.permissions.request(wanted) : port.permissions.remove(wanted);
      await answered.catch(() => false);
      await readOrigins();
    },
    updateRates: async () => {
      const answer = await port.ask('rates/refresh', {}).catch(() => ({ failure: 'unreachable' }));
      await readRates();
      say('failure' in answer ? text().updateFailed : text().kept);
    },
    downloadHistory: async () => {
      const answer = await port.ask('rates/history', {}).catch(() => ({ failure: 'unreachable' }));
      await readRates();
      say('failure' in answer ? text().updateFailed : text().historyHere);
    },
    updateInstruments: async () => {
      const answer = await port.ask('instruments/update', {}).catch(() => ({ failure: 'unreachable' }));
      say('failure' in answer ? text().updateFailed : text().kept);
    },
    keepKey: async (provider, key) => {
      const { stored } = await port.ask('prices/key', { provider, key }).catch(() => ({ stored: false }));
      say(key === null ? text().keyForgotten : stored ? text().keyKept : text().keyFailed);
    },
    exportSettings: () => {
      const content = { format: FILE_FORMAT, version: 1, settings: settings.value, sites: sites.value };
      port.download({
        name: 'chiosa-settings.json',
        type: 'application/json',
        content: JSON.stringify(content, null, 2),
      });
    },
    importSettings: async (file) => {
      const read = readFile(file, defaultSettings(port.languages));
      if (!read) {
        say(text().notSettings);
        return;
      }
      await keep(read.settings);
      await port.sites.write(read.sites);
      await readSites();
      say(text().imported);
    },
    reset: async () => {
      await keep(defaultSettings(port.languages));
      await port.sites.write({});
      await readSites();
      say(text().resetDone);
    },
  };
}

/** What an exported file holds; each field that is unusable falls back alone. */
function readFile(file: string, defaults: Settings): { settings: Settings; sites: SiteChoices } | undefined {
  try {
    const { format, settings, sites } = JSON.parse(file) as Record<string, unknown>;
    return format === FILE_FORMAT
      ? { settings: readSettings(settings, defaults), sites: readChoices(sites) }
      : undefined;
  } catch {
    return undefined;
  }
}
