import browser from 'webextension-polyfill';
import { readPolicy, underPolicy, type Policy } from './policy.ts';
import { defaultSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { readSettings } from './stored-settings.ts';

/** Storage that does not answer must not keep a page waiting: after this many milliseconds the defaults hold. */
const PATIENCE_MS = 300;

/** The reader's settings, with what an organisation fixes over them. Storage that is mute or damaged costs only itself. */
export async function loadSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([readStored('sync', SETTINGS_KEY), loadPolicy()]);
  return underPolicy(readSettings(stored, ownDefaults()), policy);
}

/** Rejects when the browser refuses to store. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
}

/** Calls back when the settings change, from whichever page, device or policy. */
export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'sync' && SETTINGS_KEY in changes) || area === 'managed') void loadSettings().then(changed);
  });
}

export async function loadPolicy(): Promise<Policy> {
  return readPolicy(await readStored('managed', null));
}

/** What is stored under a key, or, with `null`, all; `undefined` when the storage has nothing, fails or is mute. */
export async function readStored(area: 'sync' | 'local' | 'managed', key: string | null): Promise<unknown> {
  const stored = browser.storage[area].get(key).then(
    (found) => (key === null ? found : found[key]),
    () => undefined,
  );
  return Promise.race([stored, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

function ownDefaults(): Settings {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return defaultSettings([...navigator.languages, browser.i18n.getUILanguage()], timeZone);
}
