import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messages.ts';
import { openNotebook } from '../ui/shared/open-notebook.ts';
import { siteState, switchSite } from './site-access.ts';

/** The keyboard's way to every figure. The notebook opens in the listener itself: browsers want the keypress for it. */
export function listenToCommands(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-notebook') void openNotebook(tab?.windowId);
    else if (tab?.id !== undefined) void run(command, tab, tab.id).catch(() => {});
  });
}

async function run(command: string, tab: Tabs.Tab, tabId: number): Promise<void> {
  switch (command) {
    case 'toggle-site':
      await toggleSite(tab);
      break;
    case 'next-figure':
      await askTab(tabId, 'page/walk', { direction: 'next' });
      break;
    case 'previous-figure':
      await askTab(tabId, 'page/walk', { direction: 'previous' });
      break;
    case 'copy-figure':
      await askTab(tabId, 'page/copy', {});
      break;
    case 'copy-all':
      await askTab(tabId, 'page/copy', {});
      break;
  }
}

export async function toggleSite(tab: Tabs.Tab): Promise<void> {
  const { on, because } = await siteState(tab.url ?? '', tab);
  if (because !== 'browserPage' && because !== 'managed') await switchSite(tab, { on: !on });
}
