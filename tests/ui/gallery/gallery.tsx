import { render, type ComponentChildren } from 'preact';
import '../../../src/ui/shared/theme.css';
import '../../../src/ui/shared/base.css';
import '../../../src/ui/shared/figures.css';
import type { SavedFigure } from '../../../src/notebook.ts';
import { createNotebookPage } from '../../../src/ui/notebook/notebook-page.ts';
import { NotebookView } from '../../../src/ui/notebook/notebook-view.tsx';
import { createOptions } from '../../../src/ui/options/options.ts';
import { OptionsView } from '../../../src/ui/options/options-view.tsx';
import { PopupView } from '../../../src/ui/popup/popup-view.tsx';
import { createPageFigures } from '../../../src/ui/shared/page-figures.ts';
import { createWelcome } from '../../../src/ui/welcome/welcome.ts';
import { WelcomeView } from '../../../src/ui/welcome/welcome-view.tsx';
import { UI_LANGUAGES } from '../../../src/settings.ts';
import { rates } from '../../context/rates.ts';
import { savedFigures } from '../fixture.ts';
import { fakeNotebookPort, fakeOptionsPort, fakePort, SITE, type Replies } from '../ports.ts';

/** Every surface in every state, chosen by the address: `?surface=popup&state=read&language=it`. */
const wanted = new URLSearchParams(location.search);
const state = wanted.get('state') ?? '';
const language = UI_LANGUAGES.find((known) => known === wanted.get('language')) ?? 'it';
const root = document.getElementById('root')!;
const draw = (view: ComponentChildren) => render(view, root);
/** Until what was asked has been answered and drawn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

const ELSEWHERE = { ...SITE, host: 'www.ilsole24ore.com', granted: false };

const POPUP_STATES: Record<string, Replies> = {
  off: { 'site/state': { ...SITE, on: false, because: 'off' } },
  notAllowed: { 'site/state': { ...ELSEWHERE, on: false, because: 'notAllowed' } },
  thisPageOnly: { 'site/state': { ...ELSEWHERE, because: 'thisPageOnly' } },
  unreadable: { 'site/state': { host: '', on: false, because: 'browserPage', granted: false, choice: {} } },
  managed: { 'site/state': { ...SITE, on: false, because: 'managed' } },
  silent: { 'page/figures': new Error('no receiver') },
  failed: { 'site/state': new Error('no answer') },
  empty: { 'page/figures': { article: { url: 'https://it.benzinga.com/', authors: [] }, figures: [] } },
};

async function showPopup(): Promise<void> {
  await import('../../../src/ui/popup/popup.css');
  const port = fakePort(language, POPUP_STATES[state]);
  port.isOnline = () => state !== 'offline';
  const popup = createPageFigures(port);
  draw(<PopupView popup={popup} />);
  await popup.start();
  await drawn();
  if (state === 'date') root.querySelector<HTMLElement>('.article-date button')!.click();
  if (state === 'copying') root.querySelector<HTMLElement>('[aria-haspopup=menu]')!.click();
  if (state === 'read') root.querySelectorAll<HTMLElement>('.row-main')[4]!.focus();
}

async function showNotebook(): Promise<void> {
  await import('../../../src/ui/notebook/notebook.css');
  const [first, second, third, ...others] = savedFigures(language);
  const quoting = (figure: SavedFigure, exact: string) => ({ ...figure, quote: { ...figure.quote, exact } });
  // One as it was, one whose number the page has changed since, one that is gone.
  const saved = [
    first!,
    quoting(second!, '11.000 a 12.000 dollari'),
    { ...third!, quote: { exact: '900 miliardi di yen', prefix: 'circa ', suffix: ' in un anno' } },
    ...others,
  ];
  const port = fakeNotebookPort(language, state === 'empty' ? [] : saved);
  if (state === 'failed') port.notebook.all = async () => undefined;
  const notebook = createNotebookPage(port);
  draw(<NotebookView notebook={notebook} />);
  await notebook.start();
  notebook.view.value = state === 'page' ? 'page' : 'saved';
  if (state === 'chosen') notebook.select([first!.id, third!.id], 'on');
  if (state === 'deleted') await notebook.remove([first!.id]);
}

async function showOptions(): Promise<void> {
  await import('../../../src/ui/options/options.css');
  const port = fakeOptionsPort(language);
  port.stored = { ...port.stored, priceProvider: state === 'prices' ? 'tiingo' : null };
  const options = createOptions(port);
  draw(<OptionsView options={options} />);
  await options.start();
}

async function showWelcome(): Promise<void> {
  await import('../../../src/ui/welcome/welcome.css');
  const welcome = createWelcome(fakeOptionsPort(language, { 'reference/snapshot': rates() }));
  draw(<WelcomeView welcome={welcome} />);
  await welcome.start();
  await drawn();
  if (state === 'card') root.querySelector<HTMLElement>('.figure')!.click();
}

const SHOWN = { popup: showPopup, notebook: showNotebook, options: showOptions, welcome: showWelcome };
const show = SHOWN[wanted.get('surface') as keyof typeof SHOWN];
await show();
await drawn();
document.documentElement.dataset.ready = '';
