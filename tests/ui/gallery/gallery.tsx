import { render } from 'preact';
import '../../../src/ui/shared/theme.css';
import '../../../src/ui/shared/base.css';
import '../../../src/ui/shared/figures.css';
import { PopupView } from '../../../src/ui/popup/popup-view.tsx';
import { createPageFigures } from '../../../src/ui/shared/page-figures.ts';
import type { SavedFigure } from '../../../src/notebook.ts';
import { createNotebookPage } from '../../../src/ui/notebook/notebook-page.ts';
import { NotebookView } from '../../../src/ui/notebook/notebook-view.tsx';
import { createOptions } from '../../../src/ui/options/options.ts';
import { OptionsView } from '../../../src/ui/options/options-view.tsx';
import { createWelcome } from '../../../src/ui/welcome/welcome.ts';
import { WelcomeView } from '../../../src/ui/welcome/welcome-view.tsx';
import { UI_LANGUAGES } from '../../../src/settings.ts';
import { rates } from '../../context/rates.ts';
import { savedFigures } from '../fixture.ts';
import { fakeNotebookPort, fakeOptionsPort, fakePort, SITE, type Replies } from '../ports.ts';

/** Every surface in every state, chosen by the address: `?surface=popup&state=read&language=it`. */
const wanted = new URLSearchParams(location.search);
const state = wanted.get('state') ?? 'read';
const language = UI_LANGUAGES.find((known) => known === wanted.get('language')) ?? 'it';
const root = document.getElementById('root')!;

const POPUP_STATES: Record<string, Replies> = {
  read: {},
  off: { 'site/state': { ...SITE, on: false, because: 'off' } },
  notAllowed: {
    'site/state': { ...SITE, host: 'www.ilsole24ore.com', on: false, because: 'notAllowed', granted: false },
  },
  thisPageOnly: { 'site/state': { ...SITE, host: 'www.ilsole24ore.com', because: 'thisPageOnly', granted: false } },
  unreadable: { 'site/state': { host: '', on: false, because: 'browserPage', granted: false, choice: {} } },
  managed: { 'site/state': { ...SITE, on: false, because: 'managed' } },
  silent: { 'page/figures': new Error('no receiver') },
  failed: { 'site/state': new Error('no answer') },
};

if (wanted.get('surface') === 'popup') {
  await import('../../../src/ui/popup/popup.css');
  const popup = createPageFigures(fakePort(language, POPUP_STATES[state]));
  render(<PopupView popup={popup} />, root);
  await popup.start();
}
if (wanted.get('surface') === 'notebook') {
  await import('../../../src/ui/notebook/notebook.css');
  const [first, second, third, ...others] = savedFigures(language);
  const edited = (figure: SavedFigure, exact: string) => ({ ...figure, quote: { ...figure.quote, exact } });
  // One as it was, one whose number the page has changed since, one that is gone.
  const saved = [
    first!,
    edited(second!, '103 miliardi di dollari'),
    { ...third!, quote: { exact: '900 miliardi', prefix: 'circa ', suffix: ' di yen' } },
    ...others,
  ];
  const kept = state === 'failed' ? undefined : state === 'empty' ? [] : saved;
  const notebook = createNotebookPage(fakeNotebookPort(language, kept));
  render(<NotebookView notebook={notebook} />, root);
  await notebook.start();
  notebook.view.value = state === 'page' ? 'page' : 'saved';
  if (state === 'chosen') notebook.select([first!.id, third!.id], 'on');
  if (state === 'deleted') await notebook.remove([first!.id]);
}
if (wanted.get('surface') === 'options') {
  await import('../../../src/ui/options/options.css');
  const port = fakeOptionsPort(language);
  port.stored = { ...port.stored, priceProvider: state === 'prices' ? 'tiingo' : null };
  const options = createOptions(port);
  render(<OptionsView options={options} />, root);
  await options.start();
  options.query.value = wanted.get('query') ?? '';
}
if (wanted.get('surface') === 'welcome') {
  await import('../../../src/ui/welcome/welcome.css');
  const welcome = createWelcome(fakeOptionsPort(language, { 'reference/snapshot': rates() }));
  render(<WelcomeView welcome={welcome} />, root);
  await welcome.start();
}
document.documentElement.dataset.ready = '';
