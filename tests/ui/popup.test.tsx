// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createPageFigures } from '../../src/ui/shared/page-figures.ts';
import { PopupView } from '../../src/ui/popup/popup-view.tsx';
import { ARTICLE, figuresOf } from './fixture.ts';
import { fakePort, SITE, type FakePort, type Replies } from './ports.ts';

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

async function open(replies: Replies = {}, change: (port: FakePort) => void = () => {}) {
  const port = fakePort('it', replies);
  change(port);
  const popup = createPageFigures(port);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<PopupView popup={popup} />, root!));
  await act(() => popup.start());
  return { port, popup, root };
}

const named = (name: string | RegExp) =>
  [...root!.querySelectorAll<HTMLElement>('button, input, select')].find((element) => {
    const label =
      element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '';
    return typeof name === 'string' ? label.includes(name) : name.test(label);
  })!;
const press = (element: Element, key: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
  });
/** Until everything that was asked has been answered. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await settled();
  });
const typesAsked = ({ asked }: FakePort) => asked.map(([type]) => type);

describe('the list', () => {
  it('tells each figure in one sentence, with its place', async () => {
    const { root } = await open();
    const names = [...root.querySelectorAll('.row-main')].map((row) => row.getAttribute('aria-label'));
    expect(names).toHaveLength(16);
    expect(names[4]).toBe(
      "50 mld CNY (7 mld $): Importo: 50 miliardi di yuan. Circa 6,29 miliardi di euro al cambio del 26 agosto 2024. La conversione dell'articolo in 7 miliardi di dollari è compatibile., 5 di 16",
    );
  });

  it('is walked with arrows, one row at a time in the tab order', async () => {
    const { root } = await open();
    const rows = [...root.querySelectorAll<HTMLElement>('.row-main')];
    await act(() => rows[0]!.focus());
    await press(rows[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    await press(rows[1]!, 'End');
    expect(document.activeElement).toBe(rows[15]);
    await press(rows[15]!, 'ArrowDown');
    expect(document.activeElement).toBe(rows[15]);
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows[15]]);
  });

  it('jumps with a press and then makes way for the page', async () => {
    const { port, root } = await open();
    await click(root.querySelectorAll<HTMLElement>('.row-main')[4]!);
    expect(port.asked.at(-2)).toEqual(['page/show', { index: 4 }]);
    expect(port.asked.at(-1)).toEqual(['close', {}]);
  });

  it('copies with C and saves with S, and says so', async () => {
    const { port, root, popup } = await open();
    const row = root.querySelectorAll<HTMLElement>('.row-main')[4]!;
    await act(() => row.focus());
    await press(row, 'c');
    const [, { text, html }] = port.asked.at(-1) as [string, { text: string; html: string }];
    expect(text).toMatch(/^«50 miliardi di yuan cinesi \(7 miliardi di dollari\)» \[≈ 6,29 miliardi di euro/);
    expect(html).toContain('<blockquote');
    expect(popup.said.value).toBe('Copiato');
    await press(row, 'S');
    const [type, request] = port.asked.at(-1)!;
    expect(type).toBe('notebook/save');
    expect(request).toMatchObject({ saved: { note: '', tags: [], article: { site: 'Benzinga Italia' } } });
    expect(root.querySelector('.said')!.textContent).toBe('Salvata nel taccuino');
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { port, root } = await open();
    const row = root.querySelectorAll<HTMLElement>('.row-main')[4]!;
    await act(() => row.focus());
    const before = port.asked.length;
    await act(() => void row.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true })));
    expect(port.asked).toHaveLength(before);
  });

  it('marks in the page what is pointed at, and ends it', async () => {
    const { port, popup } = await open();
    popup.peek(popup.rows.value[4]!);
    popup.peek(null);
    expect(port.asked.slice(-2)).toEqual([
      ['page/peek', { index: 4 }],
      ['page/peek', { index: null }],
    ]);
  });

  it('is searched as one types', async () => {
    const { root, popup } = await open();
    await act(() => {
      popup.query.value = 'yuan';
    });
    expect(root.querySelectorAll('.row')).toHaveLength(2);
    await act(() => {
      popup.query.value = 'zloty';
    });
    expect(root.textContent).toContain('Nessuna cifra contiene «zloty»');
  });
});

describe('the site’s switch', () => {
  it('is told apart from its name, and acts on page and background at once', async () => {
    const { port, root } = await open();
    const element = named('Chiosa su it.benzinga.com');
    expect(element.getAttribute('role')).toBe('switch');
    expect(element.getAttribute('aria-checked')).toBe('true');
    await click(element);
    expect(port.asked).toContainEqual(['page/switch', { on: false }]);
    expect(port.asked).toContainEqual(['site/switch', { tabId: 7, on: false }]);
    expect(element.getAttribute('aria-checked')).toBe('false');
    expect(root.textContent).toContain('Non attivo qui');
    await click(named('Attiva su questa pagina'));
    expect(port.asked).toContainEqual(['site/switch', { tabId: 7, on: true }]);
    expect(root.querySelectorAll('.row')).toHaveLength(16);
  });

  it('H11 asks for the site in the very click, before anything else', async () => {
    const here = { ...SITE, host: 'www.example.org', because: 'thisPageOnly', granted: false };
    const { port } = await open({ 'site/state': here });
    const before = port.asked.length;
    named('Sempre su questo sito').click();
    expect(port.asked[before]).toEqual(['requestSite', ['https://www.example.org/*', 'http://www.example.org/*']]);
    await act(settled);
    expect(typesAsked(port)).toContain('site/switch');
  });

  it('says that a refused permission leaves it on for this page only', async () => {
    const here = { ...SITE, because: 'thisPageOnly', granted: false };
    const { root } = await open({ 'site/state': here }, (port) => {
      port.requestSite = async () => false;
    });
    await click(named('Sempre su questo sito'));
    expect(root.querySelector('.said')!.textContent).toContain('resta attivo solo su questa pagina');
  });
});

describe('what cannot be listed is explained', () => {
  it.each([
    [
      'H12 a page of the browser',
      { 'site/state': { ...SITE, host: '', on: false, because: 'browserPage' } },
      'Questa pagina non può essere letta',
    ],
    ['a site that is off', { 'site/state': { ...SITE, on: false, because: 'off' } }, 'Su questo sito Chiosa è spento'],
    [
      'a site that was not allowed',
      { 'site/state': { ...SITE, on: false, because: 'notAllowed' } },
      'solo quando glielo chiedi',
    ],
    ['a policy', { 'site/state': { ...SITE, on: false, because: 'managed' } }, 'Spento da chi gestisce il browser'],
    ['H3 a page that was open before', { 'page/figures': new Error('no receiver') }, 'La pagina non risponde'],
    [
      'a page without figures',
      { 'page/figures': { article: { url: 'https://a.b/', authors: [] }, figures: [] } },
      'Nessuna cifra trovata',
    ],
    ['H1 a background that does not answer', { 'site/state': new Error('gone') }, 'Qualcosa è andato storto'],
  ] as [string, Replies, string][])('%s', async (_, replies, words) => {
    const { root } = await open(replies);
    expect(root.textContent).toContain(words);
  });

  it('no network: the day of the rates is told', async () => {
    const { root } = await open({}, (port) => {
      port.isOnline = () => false;
    });
    expect(root.textContent).toContain('Senza rete: uso i cambi del 13 apr 2026');
  });
});

describe('what decides the numbers', () => {
  it('the article’s date is corrected and forgotten', async () => {
    const { port, popup, root } = await open();
    await click(named('Correggi la data'));
    const field = root.querySelector<HTMLInputElement>('input[type=date]')!;
    expect(field.value).toBe('2024-08-26');
    await act(() => {
      field.value = '2024-08-23';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(named('Usa'));
    expect(port.asked).toContainEqual([
      'article/correct',
      { url: 'https://it.benzinga.com/esempio', published: '2024-08-23' },
    ]);
    expect(popup.site.value?.published).toBe('2024-08-23');
    await click(named('Correggi la data'));
    await click(named('Torna alla data della pagina'));
    expect(port.asked).toContainEqual(['article/correct', { url: 'https://it.benzinga.com/esempio', published: null }]);
  });

  it('the home currency is stored, and the page is read again', async () => {
    const { port, root } = await open();
    const select = root.querySelector<HTMLSelectElement>('.currency select')!;
    await act(async () => {
      select.value = 'CHF';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    });
    expect(port.stored.homeCurrency).toBe('CHF');
    expect(typesAsked(port).filter((type) => type === 'page/figures')).toHaveLength(2);
  });

  it('a category is switched off in page, list and settings, and its number stays', async () => {
    const { port, root } = await open({
      // A page lists only the kinds that are on, so its places are counted anew.
      'page/figures': (_: object, { stored }: FakePort) => ({
        article: ARTICLE,
        figures: figuresOf('it').filter(({ kind }) => stored.annotate[kind]),
      }),
    });
    const tickers = named(/^Titoli/);
    expect(tickers.getAttribute('aria-pressed')).toBe('true');
    await click(tickers);
    expect(port.stored.annotate).toMatchObject({ ticker: false, money: true });
    expect(tickers.getAttribute('aria-pressed')).toBe('false');
    expect(tickers.textContent).toBe('Titoli9');
    expect(root.querySelectorAll('.row')).toHaveLength(7);
    await click(root.querySelector<HTMLElement>('.row-main')!);
    expect(port.asked.at(-2)).toEqual(['page/show', { index: 0 }]);
  });

  it('H6 a refused write is said and taken back', async () => {
    const { popup } = await open({}, (port) => {
      port.settings.write = () => Promise.reject(new Error('QUOTA_BYTES'));
    });
    await act(() => popup.toggle('ticker'));
    expect(popup.settings.value?.annotate.ticker).toBe(true);
    expect(popup.said.value).not.toBe('');
  });
});

describe('copying all', () => {
  it('takes the default format from the button, the others from its menu', async () => {
    const { port, root } = await open();
    await click(named('Copia tutte le cifre'));
    expect(port.asked.at(-1)![0]).toBe('copy');
    const more = named('Copia tutte in un altro formato');
    await click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
    expect(items.map(({ textContent }) => textContent)).toEqual(['Testo', 'Markdown', 'Tabella', 'File CSV']);
    expect(document.activeElement).toBe(items[0]);
    await press(items[0]!, 'ArrowUp');
    expect(document.activeElement).toBe(items[3]);
    await click(items[3]!);
    expect(port.asked.at(-1)).toMatchObject([
      'download',
      { name: '2024-08-26-chip-cosi-gli-sviluppatori-cinesi-aggirano.csv' },
    ]);
    expect(document.activeElement).toBe(more);
  });

  it('is closed by Escape, which gives the focus back', async () => {
    const { root } = await open();
    const more = named('Copia tutte in un altro formato');
    await click(more);
    await press(document.activeElement!, 'Escape');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(more);
  });
});
