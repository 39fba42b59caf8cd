import browser from 'webextension-polyfill';
import { isIsoDate, type IsoDate } from '../calendar.ts';
import { defaultSettings, readSettings, SETTINGS_KEY, type Settings } from '../settings.ts';
import { readChoices, SITES_KEY, type SiteChoice } from '../sites.ts';

const CORRECTIONS_KEY = 'corrections';
/** Storage that does not answer must not keep a page waiting: after this many milliseconds the defaults hold. */
const PATIENCE_MS = 300;

const late = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, PATIENCE_MS, value));

async function read(area: 'sync' | 'local', key: string): Promise<unknown> {
  const stored = browser.storage[area].get(key).then(
    (found) => found[key],
    () => undefined,
  );
  return Promise.race([stored, late(undefined)]);
}

export async function loadSettings(): Promise<Settings> {
  const languages = [...navigator.languages, browser.i18n.getUILanguage()];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return readSettings(await read('sync', SETTINGS_KEY), defaultSettings(languages, timeZone));
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
}

export async function loadChoices(): Promise<Record<string, SiteChoice>> {
  return readChoices(await read('local', SITES_KEY));
}

/** Changes what the reader said about a host; the rest of what was said stays. */
export async function choose(host: string, choice: SiteChoice): Promise<void> {
  const choices = await loadChoices();
  await browser.storage.local.set({ [SITES_KEY]: { ...choices, [host]: { ...choices[host], ...choice } } });
}

/** The reader's corrections of dates, by canonical address. */
export async function loadCorrection(url: string): Promise<IsoDate | undefined> {
  const all = (await read('local', CORRECTIONS_KEY)) as Record<string, unknown> | undefined;
  const date = all?.[url];
  return isIsoDate(date) ? date : undefined;
}

export async function saveCorrection(url: string, date: IsoDate | null): Promise<void> {
  const { [url]: _, ...others } = ((await read('local', CORRECTIONS_KEY)) ?? {}) as Record<string, unknown>;
  await browser.storage.local.set({ [CORRECTIONS_KEY]: date === null ? others : { ...others, [url]: date } });
}
