import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../shared/theme.css';
import '../shared/base.css';
import '../shared/figures.css';
import './popup.css';
import { pagePort } from '../shared/browser-port.ts';
import { createPageFigures } from '../shared/page-figures.ts';
import { PopupView } from './popup-view.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const popup = createPageFigures(pagePort(tab!));

render(<PopupView popup={popup} />, document.getElementById('root')!);
await popup.start();
globalThis.addEventListener('pagehide', () => popup.peek(null));
