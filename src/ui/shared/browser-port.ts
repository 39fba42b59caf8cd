import browser from 'webextension-polyfill';
import { ask, askTab } from '../../messages.ts';
import { defaultSettings, readSettings, SETTINGS_KEY, type Settings } from '../../settings.ts';
import { writeClipboard } from '../../page/clipboard.ts';
import type { DownloadedFile, Port } from './port.ts';
import { citeList } from './cite-list.ts';

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
    languages,
    isOnline: () => navigator.onLine,
    openPage: (page) => void openPage(page),
  };
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
