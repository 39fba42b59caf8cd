import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../shared/theme.css';
import '../shared/base.css';
import '../shared/figures.css';
import './popup.css';
import { browserPort } from '../shared/browser-port.ts';
import { createPageFigures } from '../shared/page-figures.ts';
import { openNotebook } from '../shared/open-notebook.ts';
import { PopupView } from './popup-view.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const popup = createPageFigures({
  ...browserPort(),
  tab: { id: tab?.id ?? -1, ...(tab?.url ? { url: tab.url } : {}) },
  requestSite: (origins) => browser.permissions.request({ origins }),
  forgetSite: (origins) => browser.permissions.remove({ origins }),
  openNotebook: () => openNotebook(tab?.windowId),
  shortcuts: async () => {
    // Firefox for Android has no keyboard commands.
    const commands = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
    return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
  },
  close: () => globalThis.close(),
});

render(<PopupView popup={popup} />, document.getElementById('root')!);
await popup.start();
globalThis.addEventListener('pagehide', () => popup.peek(null));
