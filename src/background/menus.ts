import browser from 'webextension-polyfill';
import { askTab } from '../messages.ts';
import { openNotebook } from '../ui/shared/open-notebook.ts';
import { toggleSite } from './commands.ts';

/** Made once at installation: browsers keep them. */
export async function makeMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const text = (key: string) => browser.i18n.getMessage(key);
  browser.contextMenus.create({
    id: 'copy-figure',
    title: text('commandCopy'),
    contexts: ['page', 'selection', 'link'],
  });
  browser.contextMenus.create({ id: 'toggle-site', title: text('commandToggleSite'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'open-notebook', title: text('commandNotebook'), contexts: ['action'] });
}

export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'open-notebook') void openNotebook(tab?.windowId);
    else if (menuItemId === 'toggle-site' && tab) void toggleSite(tab);
    else if (menuItemId === 'copy-figure' && tab?.id !== undefined)
      void askTab(tab.id, 'page/copy', {}).catch(() => {});
  });
}
