import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../shared/theme.css';
import '../shared/base.css';
import '../shared/figures.css';
import './notebook.css';
import { openNotebook } from '../../notebook.ts';
import { browserPort, pagePort } from '../shared/browser-port.ts';
import { createPageFigures } from '../shared/page-figures.ts';
import { createNotebookPage } from './notebook-page.ts';
import { NotebookView } from './notebook-view.tsx';

/** A tab of its own has no page beside it; the side panel and the sidebar belong to none. */
const isOwnTab = (await browser.tabs.getCurrent()) !== undefined;

const notebook = createNotebookPage({
  ...browserPort(),
  notebook: openNotebook(),
  currentPage: async () => {
    if (isOwnTab) return null;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // Beside the page nothing closes when the reader jumps to a figure.
    return tab ? createPageFigures({ ...pagePort(tab), close: () => {} }) : null;
  },
  watchPage: (changed) => {
    if (isOwnTab) return;
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
      if (status === 'complete' && active) changed();
    });
  },
  openUrl: (url) => void browser.tabs.create({ url }),
});

render(<NotebookView notebook={notebook} />, document.getElementById('root')!);
await notebook.start();
