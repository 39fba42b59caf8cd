import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill does not know. */
interface WithSidePanel {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
}

/**
 * Opens the notebook beside the page: Chromium's side panel, Firefox's sidebar, or a tab where there is neither. Must be
 * called from a click, before anything is awaited.
 */
export async function openNotebook(windowId: number | undefined): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: WithSidePanel }).chrome ?? {};
  try {
    if (sidePanel && windowId !== undefined) return await sidePanel.open({ windowId });
    const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
    if (sidebar) return await sidebar.open();
  } catch {
    // Refused or not there: a tab shows the same page.
  }
  await browser.tabs.create({ url: browser.runtime.getURL('src/ui/notebook/index.html') });
  return undefined;
}
