import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messages.ts';
import { hostOf } from '../sites.ts';
import { applyTo, siteState } from './site-access.ts';
import { choose } from './storage.ts';

/** The keyboard's way to every figure. The notebook opens in the listener itself: browsers want the keypress for it. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-notebook') openNotebook(tab);
    else if (tab?.id !== undefined) void run(command, tab, tab.id);
  });
}

async function run(command: string, tab: Tabs.Tab, tabId: number): Promise<void> {
  if (command === 'toggle-site') {
    await toggleSite(tab);
    return;
  }
  const asked =
    command === 'next-figure'
      ? askTab(tabId, 'page/walk', { direction: 'next' })
      : command === 'previous-figure'
        ? askTab(tabId, 'page/walk', { direction: 'previous' })
        : askTab(tabId, 'page/copy', {});
  await asked.catch(() => {});
}

export async function toggleSite(tab: Tabs.Tab): Promise<void> {
  const host = hostOf(tab.url ?? '');
  if (host === undefined) return;
  const { on } = await siteState(tab.url ?? '', tab.id);
  await choose(host, { on: !on });
  await applyTo(tab);
}

interface Panels {
  sidePanel?: { open: (options: { tabId: number }) => Promise<void> };
}

/** Chromium has a side panel, Firefox a sidebar, Firefox for Android neither: there the notebook is a tab. */
export function openNotebook(tab: Tabs.Tab | undefined): void {
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  if (sidePanel && tab?.id !== undefined) void sidePanel.open({ tabId: tab.id });
  else if (browser.sidebarAction) void browser.sidebarAction.open();
  else void browser.tabs.create({ url: browser.runtime.getURL('src/ui/notebook/index.html') });
}
