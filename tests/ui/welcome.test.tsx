// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { UI_LANGUAGES, type UiLanguage } from '../../src/settings.ts';
import { EVERY_ORIGIN, FINANCE_ORIGINS } from '../../src/ui/shared/finance-sites.ts';
import { createWelcome } from '../../src/ui/welcome/welcome.ts';
import { WelcomeView } from '../../src/ui/welcome/welcome-view.tsx';
import { rates } from '../context/rates.ts';
import { fakeOptionsPort, type FakeOptionsPort } from './ports.ts';

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

async function open(language: UiLanguage = 'it', change: (port: FakeOptionsPort) => void = () => {}) {
  const port = fakeOptionsPort(language, { 'reference/snapshot': rates() });
  change(port);
  const welcome = createWelcome(port);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<WelcomeView welcome={welcome} />, root!));
  await act(() => welcome.start());
  return { port, welcome, root };
}

const radio = (words: string) =>
  [...root!.querySelectorAll('label')].find(({ textContent }) => textContent.includes(words))!.querySelector('input')!;
const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await settled();
  });

describe('the paragraph to try', () => {
  it.each(UI_LANGUAGES)('is read live in %s: a conversion that adds up, a close, a multiple', async (language) => {
    const { welcome, root } = await open(language);
    const found = welcome.pieces.value.flatMap(({ figure }) => figure ?? []);
    expect(found.map(({ kind }) => kind)).toEqual(['money', 'money', 'ticker', 'percent', 'money', 'percent']);
    expect(found[0]!.explanation.verdict).toBe('consistent');
    expect(found[3]!.explanation.headline).toContain(language === 'en' ? '129.36' : '129,36');
    expect(found[5]!.explanation.headline).toMatch(/2[.,]76/);
    expect(root.querySelector('.try-text')!.textContent).toBe(welcome.words.value.welcome.article);
  });

  it('is a paragraph still when nothing answers', async () => {
    const { welcome, root } = await open('it', (port) => {
      port.ask = () => Promise.reject(new Error('gone'));
    });
    expect(root.querySelector('.try-text')!.textContent).toBe(welcome.words.value.welcome.article);
    expect(root.querySelectorAll('.figure')).toHaveLength(0);
  });

  it('is copied and saved like any other figure', async () => {
    const { port, welcome } = await open();
    const piece = welcome.pieces.value.find(({ figure }) => figure)!;
    expect(await welcome.copy(piece)).toBe(true);
    expect(port.asked.at(-1)![0]).toBe('copy');
    expect(await welcome.save(piece)).toBe(true);
    expect(port.asked.at(-1)![0]).toBe('notebook/save');
  });
});

describe('the two questions', () => {
  it('the currency is stored and the cards follow', async () => {
    const { port, welcome } = await open();
    await click(radio('USD'));
    expect(port.stored.homeCurrency).toBe('USD');
    const [first] = welcome.pieces.value.flatMap(({ figure }) => figure ?? []);
    expect(first!.explanation.headline).toContain('$');
  });

  it('nothing is asked until the reader says where, and then in the very click', async () => {
    const { port } = await open();
    const before = port.asked.length;
    expect(port.asked.some(([type]) => type === 'request')).toBe(false);
    radio('Siti di finanza').click();
    expect(port.asked[before]).toEqual(['request', FINANCE_ORIGINS]);
    await act(settled);
    expect(radio('Siti di finanza').checked).toBe(true);
    await click(radio('Ovunque'));
    expect(radio('Ovunque').checked).toBe(true);
    await click(radio('Chiedi sito per sito'));
    expect(port.asked.at(-1)).toEqual(['remove', [...EVERY_ORIGIN, ...FINANCE_ORIGINS]]);
    expect(radio('Chiedi sito per sito').checked).toBe(true);
  });

  it('a refusal leaves the choice where it was, and says so', async () => {
    const { root } = await open('it', (port) => {
      port.permissions.request = async () => false;
    });
    await click(radio('Ovunque'));
    expect(radio('Chiedi sito per sito').checked).toBe(true);
    expect(radio('Ovunque').checked).toBe(false);
    expect(root.querySelector('.said')!.textContent).toContain('Permesso non dato');
  });
});
