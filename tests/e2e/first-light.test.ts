import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../pages/serve.mjs';
import { BROWSERS } from './browsers.ts';
import { askTab, hover, placeOf, switchSite, until, type Driver, type Tab } from './driver.ts';

const SEED = '../shared/seed/article.it.txt';
mkdirSync('artifacts', { recursive: true });

const article = (body: string, head = '') =>
  `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Prova</title>${head}</head><body><article>${body}</article></body></html>`;
const DATED =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Prova","datePublished":"2024-08-26T10:00:00+02:00"}</script>';
const seedPage = () =>
  article(
    readFileSync(SEED, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => `<p>${line}</p>`)
      .join(''),
    DATED,
  );

const PAGES = {
  '/undated': article('<p>Hanno speso 106 miliardi di dollari.</p>'),
  '/words': article('<p>Il capex è di 106 miliardi di dollari.</p><p>Anche un altro capex sale.</p>', DATED),
  '/empty': '<!doctype html><title>Vuota</title>',
  '/broken-metadata': article(
    '<p>Hanno speso 106 miliardi di dollari.</p>',
    '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
  ),
  '/huge': article(
    `<p>Hanno speso 106 miliardi di dollari.</p>${'<p>Nessuna cifra in queste parole, ripetute molte volte.</p>'.repeat(90_000)}`,
    DATED,
  ),
  '/rouble': article('<p>La multa è di 3 miliardi di rubli.</p>', DATED),
  ...(existsSync(SEED) ? { '/seed': seedPage() } : {}),
};

/** What the card shows, word for word: words to point at, then kicker, headline, rows, source. */
const CARDS: readonly (readonly [string, string, string, readonly string[], string])[] = [
  [
    '50 miliardi di yuan cinesi',
    '50 miliardi di yuan · 26 ago 2024',
    '≈ 6,29 miliardi €',
    ['ultimo cambio (13 apr 2026) | 6,26 mld €', "✓ 7 mld $ nell'articolo | torna (−0,3%)"],
    'BCE 26 ago 2024 · 1 € = 7,9512 CNY',
  ],
  [
    '106 miliardi di dollari',
    '106 miliardi di dollari (USD) · 26 ago 2024',
    '≈ 95,0 miliardi €',
    ['ultimo cambio (13 apr 2026) | 90,7 mld €', 'rispetto ai 7 mld $ cinesi | × 15'],
    'BCE 26 ago 2024 · 1 € = 1,1163 $',
  ],
  [
    '12.000 a 13.000 dollari',
    "12.000–13.000 $ l'uno · 26 ago 2024",
    '≈ 10.700–11.600 €',
    ['ultimo cambio | 10.300–11.100 €', 'ampiezza | 1.000 $ (8%)'],
    'BCE 26 ago 2024 · 1 € = 1,1163 $',
  ],
  [
    '0,53%',
    '+0,53% → 130,05 $ · pre-market',
    '≈ 129,36 $ chiusura precedente',
    ['differenza per azione | +0,69 $', '130,05 $ in euro | ≈ 116,50 €'],
    'Calcolo: 130,05 ÷ 1,0053',
  ],
  [
    '176%',
    'oltre +176% in 12 mesi',
    '× 2,76 almeno',
    ['1.000 € sarebbero diventati | 2.760 €', 'calo che lo annullerebbe | −63,8%'],
    'Solo prezzo: senza dividendi, cambi, costi',
  ],
];

const FOUND = [
  'NASDAQ:NVDA',
  'NYSE:BABA',
  'OTC:TCEHY',
  'NASDAQ:BIDU',
  '50 miliardi di yuan cinesi',
  '7 miliardi di dollari',
  '23 miliardi di yuan cinesi',
  '12.000 a 13.000 dollari',
  'NASDAQ:GOOG',
  'NASDAQ:GOOGL',
  'NASDAQ:AMZN',
  'NASDAQ:META',
  'NASDAQ:MSFT',
  '106 miliardi di dollari',
  '176%',
  '7,4%',
  'NVDA',
  '0,53%',
  '130,05 dollari',
];

interface Answer {
  article: { published?: string; title?: string };
  figures: { kind: string; exact: string; explanation: { headline: string; rows: { label: string }[] } }[];
}

describe.each(BROWSERS)('in $name', ({ name, start }) => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    server = await servePages({ pages: PAGES });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const open = (path: string) => driver.open(`${server.origin}${path}`);
  const figures = (tab: Tab) =>
    until(
      'the figures',
      async () => (await askTab(driver, tab, { type: 'page/figures' }).catch(() => null)) as Answer | null,
    );

  describe.each(['/demo/', ...('/seed' in PAGES ? ['/seed'] : [])])('on %s', (path) => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await open(path);
    });
    afterAll(() => tab.close());

    it('finds every figure and nothing that is none', async () => {
      const { figures: found } = await figures(tab);
      expect(found.map(({ exact }) => exact).toSorted()).toEqual(FOUND.toSorted());
    });

    it('adds the terms of the glossary where the list asks for them, each once', async () => {
      const asked = async (request: { type: string; terms?: true }) => (await askTab(driver, tab, request)) as Answer;
      const { figures: listed } = await asked({ type: 'page/figures', terms: true });
      const terms = listed.filter(({ kind }) => kind === 'term');
      const headlines = terms.map(({ explanation }) => explanation.headline);
      expect(headlines).toContain('Pre-market');
      expect(new Set(headlines).size).toBe(headlines.length);
      expect(listed.length - terms.length).toBe(FOUND.length);
      expect((await asked({ type: 'page/figures' })).figures).toHaveLength(FOUND.length);
    });

    it.each(CARDS)('explains %s word for word', async (words, kicker, headline, rows, source) => {
      await tab.bringToFront();
      const card = await hover(tab, words);
      expect(card).toMatchObject({ kicker, headline, rows, source });
    });

    it('explains a ticker by the page and the directory', async () => {
      await tab.bringToFront();
      const card = await hover(tab, 'NVDA');
      expect(card.kicker).toBe('NASDAQ:NVDA · Nasdaq (New York) · USD');
      expect(card.headline).toBe('NVIDIA Corp');
      expect(card.rows).toEqual(["nell'articolo | 130,05 $ (+0,53%)"]);
      expect(card.source).toMatch(/^Semiconduttori · citata \d volte$/);
    });
  });

  it('H21 touches nothing of the page but for one element while a card is open', async () => {
    const tab = await open('/demo/');
    await figures(tab);
    await tab.evaluate(() => {
      const records: string[] = [];
      Object.assign(globalThis, { records });
      new MutationObserver((list) => {
        for (const { type, target, addedNodes, removedNodes } of list) {
          const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName);
          records.push(`${type} ${target.nodeName} ${nodes.join()}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await hover(tab, '50 miliardi');
    await tab.clickInCard('Copia');
    await tab.press('Escape');
    await until('the card to close', async () => (await tab.card()) === null);
    const records = await tab.evaluate(() => (globalThis as unknown as { records: string[] }).records);
    expect(records.filter((record) => !/^(?:childList HTML DIV|attributes DIV )/.test(record))).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(0);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('copies the figure with its source, as text and as HTML', async () => {
    const tab = await open('/demo/');
    await figures(tab);
    await tab.evaluate(() => {
      const copied: Record<string, string> = {};
      Object.assign(globalThis, { copied });
      const field = document.createElement('textarea');
      field.addEventListener('paste', (event) => {
        copied['text'] = event.clipboardData!.getData('text/plain');
        copied['html'] = event.clipboardData!.getData('text/html');
      });
      document.body.append(field);
    });
    await hover(tab, '50 miliardi');
    await tab.clickInCard('Copia');
    await until('the word that it was copied', async () => (await tab.card())?.status === 'Copiato ✓');
    await tab.press('Escape');
    await tab.evaluate(() => document.querySelector('textarea')!.focus());
    await tab.press('Control+v');
    const copied = await tab.evaluate(
      () => (globalThis as unknown as { copied: { text?: string; html?: string } }).copied,
    );
    expect(copied.text).toMatch(
      /^«50 miliardi di yuan cinesi \(7 miliardi di dollari\)» \[≈ 6,29 miliardi di euro al cambio BCE del 26 agosto 2024\]\nMaria Rossi, «Chip americani in affitto: così l’IA cinese gira attorno ai divieti», Benzinga Italia, 26 agosto 2024, https?:\/\/\S+#:~:text=50%20miliardi/,
    );
    expect(copied.html).toContain('<blockquote');
    await tab.close();
  });

  it('walks from figure to figure by keyboard command, and Esc gives the focus back', async () => {
    const tab = await open('/demo/');
    await figures(tab);
    expect(await askTab(driver, tab, { type: 'page/walk', direction: 'next' })).toEqual({ index: 0 });
    const first = await until('a card', () => tab.card());
    expect(first.headline).toBe('NVIDIA Corp');
    expect(first.buttons).toContain('Chiudi');
    await askTab(driver, tab, { type: 'page/walk', direction: 'next' });
    await until('the next card', async () => (await tab.card())?.headline.startsWith('Alibaba'));
    await tab.bringToFront();
    await tab.press('Escape');
    await until('the card to close', async () => (await tab.card()) === null);
    await tab.close();
  });

  it('is switched off and on without a reload', async () => {
    const tab = await open('/demo/');
    await figures(tab);
    const painted = () => tab.evaluate(() => CSS.highlights.size);
    await until('the highlights', async () => (await painted()) > 0);
    await switchSite(driver, tab, { on: false });
    const { x, y } = await placeOf(tab, '106 miliardi');
    await tab.bringToFront();
    await tab.move(x - 5, y);
    await tab.move(x, y);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await tab.card()).toBeNull();
    await switchSite(driver, tab, { on: true });
    expect((await hover(tab, '106 miliardi')).headline).toBe('≈ 95,0 miliardi €');
    await tab.close();
  });

  it('marks what the reader chooses to see, at once', async () => {
    const tab = await open('/undated');
    await figures(tab);
    const marked = () =>
      tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) as number);
    await until('the mark', async () => (await marked()) === 1);
    await driver.inOwn(`api.storage.sync.set({ settings: { annotate: { money: false } } })`);
    await until('the mark to go', async () => (await marked()) === 0);
    await driver.inOwn(`api.storage.sync.remove('settings')`);
    await until('the mark to return', async () => (await marked()) === 1);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('marks a word of finance in the page where the reader asks for it, only where it stands first', async () => {
    const tab = await open('/words');
    expect((await figures(tab)).figures.map(({ exact }) => exact)).toEqual(['106 miliardi di dollari']);
    await driver.inOwn(`api.storage.sync.set({ settings: { annotate: { term: true } } })`);
    await until('the word', async () => (await figures(tab)).figures.length === 2);
    const { figures: found } = await figures(tab);
    expect(found.map(({ exact }) => exact)).toEqual(['capex', '106 miliardi di dollari']);
    await tab.bringToFront();
    expect(await hover(tab, 'capex')).toMatchObject({
      kicker: 'Termine',
      headline: 'Spese di capitale (capex)',
      rows: [],
      source: "Glossario dell'estensione",
    });
    await driver.inOwn(`api.storage.sync.remove('settings')`);
    await until('the page as before', async () => (await figures(tab)).figures.length === 1);
    await tab.close();
  });

  describe('bad input', () => {
    it('N4 an article without a date uses the latest rate and says so', async () => {
      const tab = await open('/undated');
      const { article, figures: found } = await figures(tab);
      expect(article.published).toBeUndefined();
      const { headline, rows } = found[0]!.explanation;
      expect(headline).toBe('≈ 90,7 miliardi €');
      expect(rows[0]!.label).toBe("⚠ data dell'articolo");
      await tab.close();
    });

    it('metadata that is broken is as good as none', async () => {
      const tab = await open('/broken-metadata');
      expect((await figures(tab)).figures[0]!.explanation.headline).toBe('≈ 90,7 miliardi €');
      expect(tab.errors()).toEqual([]);
      await tab.close();
    });

    it('a page of five million characters is read', async () => {
      const tab = await open('/huge');
      expect((await figures(tab)).figures.map(({ exact }) => exact)).toEqual(['106 miliardi di dollari']);
      expect(tab.errors()).toEqual([]);
      await tab.close();
    });

    it('an empty page costs nothing and says nothing', async () => {
      const tab = await open('/empty');
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      expect(tab.errors()).toEqual([]);
      await tab.close();
    });

    it('a currency without an official rate is named as such', async () => {
      const tab = await open('/rouble');
      expect((await figures(tab)).figures[0]!.explanation.headline).toBe('nessun tasso ufficiale');
      await tab.close();
    });
  });

  it('looks as it should, in light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const tab = await open('/demo/');
      await tab.emulate(scheme);
      await figures(tab);
      await tab.bringToFront();
      await hover(tab, '50 miliardi');
      const path = `artifacts/card-${name}-${scheme}.png`;
      await tab.screenshot(path);
      expect(existsSync(path)).toBe(true);
      await tab.close();
    }
  });
});
