// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings.ts';
import { createOptions } from '../../src/ui/options/options.ts';
import { OptionsView } from '../../src/ui/options/options-view.tsx';
import { FINANCE_ORIGINS } from '../../src/ui/shared/finance-sites.ts';
import { fakeOptionsPort, type Replies } from './ports.ts';

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

async function open(replies: Replies = {}, circumstances: Parameters<typeof fakeOptionsPort>[2] = {}) {
  const port = fakeOptionsPort('it', replies, circumstances);
  const options = createOptions(port);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<OptionsView options={options} />, root!));
  await act(() => options.start());
  return { port, options, root };
}

const named = (name: string) =>
  [...root!.querySelectorAll<HTMLElement>('button, input, select, textarea')].find((element) =>
    (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').includes(
      name,
    ),
  )!;
const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await settled();
  });
const choose = (element: HTMLElement, value: string) =>
  act(async () => {
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  });

describe('every choice is stored at once', () => {
  it('lists, switches and choices of one in a few', async () => {
    const { port } = await open();
    await choose(named('La tua valuta'), 'CHF');
    await choose(named('Seconda valuta'), 'USD');
    await click(named('Termini'));
    await click(named('Velo di colore'));
    await click(named('Solo con un clic'));
    await click(named('Rosso per i rialzi'));
    await click(named('Schede più grandi'));
    await click(named('Twelve Data'));
    expect(port.stored).toMatchObject({
      homeCurrency: 'CHF',
      secondCurrency: 'USD',
      annotate: { term: true, money: true },
      underline: 'tint',
      opening: 'click',
      risingRed: true,
      accessibility: { larger: true, motion: true },
      priceProvider: 'twelvedata',
    });
    await choose(named('Seconda valuta'), '');
    expect(port.stored.secondCurrency).toBeNull();
  });

  it('H6 or said to be refused, and taken back', async () => {
    const { port, options } = await open();
    port.settings.write = () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await click(named('Termini'));
    expect(options.settings.value!.annotate.term).toBe(false);
    expect(options.said.value).toContain('Il browser non ha salvato');
  });

  it('the language of the page follows at once', async () => {
    const { root } = await open();
    await choose(named('Lingua delle schede'), 'de');
    expect(root.querySelector('h1')!.textContent).toBe('Einstellungen');
    expect(document.documentElement.lang).toBe('de');
  });
});

describe('the search', () => {
  it.each([
    ['valuta', ['La tua valuta', 'Seconda valuta']],
    ['tiingo', ['Prezzi dei titoli']],
    ['ACCESSIBILITA contrasto', ['Contrasto forte']],
    ['zloty polacco inesistente', []],
  ])('for "%s"', async (query, titles) => {
    const { root, options } = await open();
    await act(() => {
      options.query.value = query;
    });
    const found = [...root.querySelectorAll('.setting-title')].map(({ textContent }) => textContent);
    for (const title of titles) expect(found).toContain(title);
    expect(found.length).toBeGreaterThanOrEqual(titles.length);
    expect(found.length).toBeLessThan(8);
    expect(root.querySelector('.no-match')!.textContent).toContain(query);
  });
});

describe('sites', () => {
  it('are granted in the very click', async () => {
    const { port } = await open();
    const before = port.asked.length;
    named('Sui siti di finanza (24)').click();
    expect(port.asked[before]).toEqual(['request', FINANCE_ORIGINS]);
    await act(settled);
    expect(named('Sui siti di finanza (24)')).toHaveProperty('checked', true);
    await click(named('Sui siti di finanza (24)'));
    expect(port.asked.at(-1)).toEqual(['remove', FINANCE_ORIGINS]);
  });

  it('are listed with what was said of them, switched and forgotten', async () => {
    const { port, root } = await open({}, { granted: ['https://www.example.org/*'] });
    const rows = [...root.querySelectorAll('.sites li')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'it.benzinga.comdi serie',
      'it.investing.com',
      'www.benzinga.comdi serie',
      'www.example.orgpermesso dato',
      'www.ilsole24ore.com',
      'www.theglobeandmail.com«$» qui vale CAD',
    ]);
    await click(named('Attivo su it.benzinga.com'));
    await click(named('Dimentica www.theglobeandmail.com'));
    expect(await port.sites.read()).toEqual({
      'www.ilsole24ore.com': { on: true },
      'it.investing.com': { on: false },
      'it.benzinga.com': { on: false },
    });
  });
});

describe('what leaves this browser', () => {
  it('is told from the settings: the table of rates alone, and a switch that stops it', async () => {
    const { port, root } = await open();
    const leaves = () => root.querySelector('.leaves')!.textContent;
    expect(leaves()).toMatch(/tabella pubblica dei cambi.*data-api\.ecb\.europa\.eu/);
    expect(leaves()).not.toContain('tiingo');
    await click(named('Tiingo'));
    expect(leaves()).toContain('api.tiingo.com');
    await click(root.querySelector<HTMLElement>('.leaves .link')!);
    expect(port.stored.updateRates).toBe(false);
    await click(root.querySelector<HTMLElement>('.leaves .link')!);
    expect(leaves()).toBe('Nulla: ogni richiesta è spenta.');
  });

  it('P15 a key goes to the background and nowhere else', async () => {
    const { port, options, root } = await open();
    await click(named('Massive'));
    const field = root.querySelector<HTMLInputElement>('.key input')!;
    expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
    await act(() => {
      field.value = ' canary-key ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(named('Tieni la chiave'));
    expect(port.asked).toContainEqual(['prices/key', { provider: 'massive', key: 'canary-key' }]);
    expect(field.value).toBe('');
    expect(JSON.stringify(port.stored)).not.toContain('canary');
    options.exportSettings();
    expect(JSON.stringify(port.asked.at(-1))).not.toContain('canary');
    await click(named('Dimenticala'));
    expect(port.asked).toContainEqual(['prices/key', { provider: 'massive', key: null }]);
  });
});

describe('rates', () => {
  it('are renewed on request, and a failure is told', async () => {
    const { options } = await open({ 'rates/refresh': { failure: 'unreachable' } });
    await click(named('Aggiorna adesso'));
    expect(options.said.value).toContain('Nessuna risposta');
  });

  it('of all days are offered until they are here', async () => {
    const { root } = await open({ 'rates/status': { latest: '2026-04-13', source: 'ECB', history: true } });
    expect(named('Scarica')).toBeUndefined();
    expect(root.textContent).toContain('C’è già tutta.');
  });
});

describe('citations', () => {
  it('are previewed with the real rate of the sample’s day, as the format changes', async () => {
    const { root } = await open();
    await act(settled);
    const preview = () => root.querySelector('.citation-preview')!.textContent;
    expect(preview()).toMatch(/^«50 miliardi di yuan» \[≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024\]/);
    await choose(named('«Copia» scrive'), 'bibtex');
    expect(preview()).toMatch(/^@online\{/);
  });

  it('follow the template as it is written', async () => {
    const { port, root } = await open();
    await choose(named('Il tuo modello'), '{{site}}: {{quote}}');
    expect(port.stored.citation).toMatchObject({ format: 'template', template: '{{site}}: {{quote}}' });
    expect(root.querySelector('.citation-preview')!.textContent).toBe('Example: 50 miliardi di yuan');
  });
});

describe('export, import, reset', () => {
  it('a file brings everything back', async () => {
    const { port, options } = await open();
    await choose(named('La tua valuta'), 'JPY');
    options.exportSettings();
    const [, { content }] = port.asked.at(-1) as [string, { content: string }];
    await act(() => options.reset());
    expect(port.stored).toEqual(defaultSettings(['it']));
    expect(await port.sites.read()).toEqual({});
    await act(() => options.importSettings(content));
    expect(port.stored.homeCurrency).toBe('JPY');
    expect(await port.sites.read()).toHaveProperty(['it.investing.com', 'on'], false);
    expect(options.said.value).toBe('Impostazioni importate');
  });

  it.each(['', 'null', '[]', '{"format":"chiosa-notebook"}'])('%j is not imported', async (file) => {
    const { port, options } = await open();
    await act(() => options.importSettings(file));
    expect(options.said.value).toBe('Il file non contiene impostazioni di Chiosa');
    expect(port.stored).toEqual(defaultSettings(['it']));
  });

  it('the reset asks again before it acts', async () => {
    const { port } = await open();
    await choose(named('La tua valuta'), 'JPY');
    await click(named('Torna alle impostazioni iniziali'));
    expect(port.stored.homeCurrency).toBe('JPY');
    await click(named('Davvero? Premi ancora'));
    expect(port.stored.homeCurrency).toBe('EUR');
  });
});

it('a browser without keyboard commands is said to have none', async () => {
  const port = fakeOptionsPort('it');
  const options = createOptions({ ...port, shortcuts: async () => null });
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<OptionsView options={options} />, root!));
  await act(() => options.start());
  expect(root.textContent).toContain('Su questo dispositivo il browser non offre scorciatoie.');
});
