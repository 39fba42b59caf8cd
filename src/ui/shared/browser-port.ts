import browser, { type Tabs } from 'webextension-polyfill';
import { ask, askTab } from '../../messages.ts';
import { defaultSettings, SETTINGS_KEY, type Settings } from '../../settings.ts';
import { readSettings } from '../../stored-settings.ts';
import { writeClipboard } from '../../page/clipboard.ts';
import type { DownloadedFile, PermissionsPort, Port } from './port.ts';
import { citeList } from './cite-list.ts';
import { openNotebook } from './open-notebook.ts';
import type { PagePort, Shortcut } from './page-figures.ts';

/** The real browser behind a surface. */
export function browserPort(): Port {
  const languages = navigator.languages.length > 0 ? navigator.languages : [browser.i18n.getUILanguage()];
  return {
    ask,
    askTab,
    settings: {
      read: async () => read((await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY], languages),
      write: (settings) => browser.storage.sync.set({ [SETTINGS_KEY]: settings }),
      watch: (changed) => {
        browser.storage.sync.onChanged.addListener((changes) => {
          const change = changes[SETTINGS_KEY];
          if (change) changed(read(change.newValue, languages));
        });
      },
    },
    copy: writeClipboard,
    download,
    cite: citeList,
    now: () => new Date(),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    languages,
    isOnline: () => navigator.onLine,
    openPage: (page) => void openPage(page),
  };
}

/** The real browser behind a list of one tab's figures. */
export function pagePort(tab: Tabs.Tab): PagePort {
  return {
    ...browserPort(),
    tab: { id: tab.id ?? -1, ...(tab.url ? { url: tab.url } : {}) },
    requestSite: (origins) => browser.permissions.request({ origins }),
    forgetSite: (origins) => browser.permissions.remove({ origins }),
    openNotebook: () => openNotebook(tab.windowId),
    shortcuts: async () => (await knownShortcuts()) ?? [],
    close: () => globalThis.close(),
  };
}

/** What the browser lets us read; asking for more needs a click. */
export const browserPermissions: PermissionsPort = {
  origins: async () => (await browser.permissions.getAll()).origins ?? [],
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  remove: (origins) => browser.permissions.remove({ origins: [...origins] }),
  watch: (changed) => {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
  },
};

/** The keyboard's commands; `null` where there are none, as in Firefox for Android. */
export async function knownShortcuts(): Promise<Shortcut[] | null> {
  const commands = browser.commands as typeof browser.commands | undefined;
  if (!commands) return null;
  const known = await commands.getAll();
  return known.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}

const read = (stored: unknown, languages: readonly string[]): Settings =>
  readSettings(stored, defaultSettings(languages));

/** Hands a file to the browser's own download, which needs no permission. */
function download({ name, type, content }: DownloadedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function openPage(page: Parameters<Port['openPage']>[0]): Promise<void> {
  switch (page) {
    case 'options':
      await browser.runtime.openOptionsPage();
      break;
    case 'welcome':
      await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
      break;
    case 'shortcuts':
      await openShortcuts();
      break;
  }
  if (page !== 'shortcuts') globalThis.close();
}

/** Firefox opens its own page for them; Chromium has one by address. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
