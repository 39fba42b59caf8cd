import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../pages/serve.mjs';
import { BROWSERS } from './browsers.ts';
import { askTab, folderOf, hover, until, type Driver, type Tab } from './driver.ts';
import { article, paintedWords, pause, whenPainted } from './paint.ts';

const MONEY = '<p>Hanno speso 106 miliardi di dollari.</p>';
const SPENT = ['106 miliardi di dollari'];
const FRAMED = `<p>Hanno speso 7 miliardi di dollari.</p>`;
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');

const PAGES = {
  '/favicon.ico': '',
  '/plain': article(MONEY),
  '/image.svg': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">106 miliardi di dollari</text></svg>',
  },
  '/feed.xml': { type: 'application/xml', body: '<news><p>106 miliardi di dollari</p></news>' },
  '/data.json': { type: 'application/json', body: '{"speso": "106 miliardi di dollari"}' },
  '/notes.txt': { type: 'text/plain; charset=utf-8', body: 'Hanno speso 106 miliardi di dollari.' },
  '/page.xhtml': {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="it"><head><title>x</title></head><body>${MONEY}</body></html>`,
  },
  '/strict': {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: article(MONEY),
  },
  '/sandboxed': { headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: article(MONEY) },
  '/framed': article(FRAMED),
  '/frames': article(
    `${MONEY}<iframe srcdoc="${FRAMED}"></iframe><iframe src="/framed"></iframe>
    <iframe src="data:text/html,${encodeURIComponent(FRAMED)}"></iframe><iframe sandbox="allow-scripts" src="/framed"></iframe>
    ${many(60, () => `<iframe src="/framed" width="300" height="250"></iframe>`)}`,
  ),
  '/many': article(`<div style="columns: 12; font-size: 6px">${many(600, (i) => `<p>Costa ${i + 2} euro.</p>`)}</div>`),
  '/deep': article(
    `${'<span>'.repeat(3000)}${'<div>'.repeat(1000)}${MONEY}${'</div>'.repeat(1000)}${'</span>'.repeat(3000)}<p>${'1'.repeat(1_000_000)}</p>`,
  ),
  '/form': article(
    `<form id="f"><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="closest">
     <input name="getRootNode"><input name="nodeType">${MONEY}</form><img name="querySelector"><img name="body">
     <input form="f" name="nextSibling">`,
  ),
};

describe.each(BROWSERS)('the documents of the web in $name', ({ name, start }) => {
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
  const visit = async (path: string, work: (tab: Tab) => Promise<void>) => {
    const tab = await open(path);
    await work(tab);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  };
  const count = (tab: Tab) => tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

  it.each(['/image.svg', '/feed.xml', '/data.json', '/notes.txt'])('H16 leaves %s alone', async (path) => {
    const tab = await open(path);
    await pause(tab, 300);
    expect(await count(tab)).toBe(0);
    await tab.close();
  });

  it('H16 reads XHTML', () =>
    visit('/page.xhtml', async (tab) => {
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
      expect((await hover(tab, '106 miliardi')).headline).toMatch(/^≈ 9\d/);
    }));

  it('H18 shows a styled card under a policy that allows nothing, and breaks none of its rules', async () => {
    const tab = await open('/strict');
    await tab.evaluate(() => {
      const broken: string[] = [];
      Object.assign(globalThis, { broken });
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    });
    expect((await hover(tab, '106 miliardi')).headline).toBe('≈ 95,0 miliardi €');
    const width = await tab.evaluate(() => document.querySelector('div[popover]')!.getBoundingClientRect().width);
    expect(width).toBe(320);
    expect(await tab.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([]);
    await tab.close();
  });

  it('H19 a document without an origin of its own goes by the address of its tab', () =>
    visit('/sandboxed', async (tab) => {
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
    }));

  it('H19 H20 frames of every kind are left alone, however many', () =>
    visit('/frames', async (tab) => {
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
      const inFrames = await tab.evaluate(() =>
        Array.from(document.querySelectorAll('iframe'), ({ contentWindow }) => {
          try {
            return (contentWindow as typeof globalThis & Window).CSS.highlights.size;
          } catch {
            return 0;
          }
        }),
      );
      expect(inFrames.filter((size) => size > 0)).toEqual([]);
    }));

  it('H4 a script that comes again takes the place of the one before', () =>
    visit('/plain', async (tab) => {
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
      const scripts = readdirSync(folderOf({}, name), { recursive: true, encoding: 'utf8' });
      const core = scripts.find((path) => /(?:^|\/)core[^/]*\.js$/.test(path))!;
      const gate = scripts.find((path) => /(?:^|\/)gate[^/]*\.js$/.test(path))!;
      for (const file of [core, core, gate, core])
        await driver.inOwn(
          `api.tabs.query({}).then((tabs) => api.scripting.executeScript({ target: { tabId: tabs.findLast(({ url }) => url === ${JSON.stringify(tab.url)}).id }, files: [${JSON.stringify(`/${file}`)}] })).then(() => 1)`,
        );
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
      expect(await tab.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([2, 1]);
      await hover(tab, '106 miliardi');
      expect(await tab.evaluate(() => document.querySelectorAll('div[popover]').length)).toBe(1);
    }));

  it('H25 finds every figure again after a page translation', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          const outer = document.createElement('font');
          const inner = outer.appendChild(document.createElement('font'));
          inner.textContent = text.data
            .replace('Hanno speso', 'They spent')
            .replace('miliardi di dollari', 'billion dollars');
          text.replaceWith(outer);
        }
        document.documentElement.lang = 'en';
      });
      expect(await whenPainted(tab, ['106 billion dollars'], 2000)).toEqual(['106 billion dollars']);
    }));

  it('H38 begins again in a document that is written anew', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate(() => {
        document.open();
        document.write('<!doctype html><html lang="it"><body><p>Ora sono 8 miliardi di dollari.</p></body></html>');
        document.close();
      });
      expect(await whenPainted(tab, ['8 miliardi di dollari'])).toEqual(['8 miliardi di dollari']);
      expect((await hover(tab, '8 miliardi')).headline).toMatch(/^≈ 6,8/);
    }));

  it('H15 keys are nowhere a content script could read', async () => {
    await driver.inOwn(
      `api.runtime.sendMessage({ type: 'prices/key', provider: 'tiingo', key: 'CANARINO-4711-CHIAVE' })`,
    );
    const dump = await driver.inOwn(
      `Promise.all(['local', 'sync', 'session'].map((area) => api.storage[area].get(null))).then((all) => JSON.stringify(all))`,
    );
    expect(String(dump)).not.toContain('CANARINO');
    expect(await driver.inOwn(`indexedDB.databases().then((all) => all.length)`)).toBeGreaterThan(0);
  });

  it('P8 no name of ours is the same on two pages, and none is left in what page scripts see', async () => {
    const names: string[][] = [];
    for (let load = 0; load < 2; load += 1) {
      const tab = await open('/plain');
      await whenPainted(tab, SPENT);
      names.push(await tab.evaluate(() => [...CSS.highlights.keys()]));
      const traces = await tab.evaluate(() =>
        [
          document.documentElement.outerHTML,
          ...Array.from(document.adoptedStyleSheets, ({ cssRules }) =>
            [...cssRules].map(({ cssText }) => cssText).join(),
          ),
          ...performance.getEntries().map(({ name: entry }) => entry),
          ...Object.getOwnPropertyNames(globalThis),
          ...Object.getOwnPropertySymbols(globalThis).map(String),
        ].filter((text) => /chiosa|-extension:/i.test(text)),
      );
      expect(traces).toEqual([]);
      await tab.close();
    }
    expect(names[0]!.filter((one) => names[1]!.includes(one))).toEqual([]);
  });

  it('P7 a page cannot fetch one file of ours, though it knew our id and our paths', async () => {
    const tab = await open('/plain');
    const root = String(await driver.inOwn(`Promise.resolve(api.runtime.getURL(''))`));
    const files = readdirSync(folderOf({}, name), { recursive: true, encoding: 'utf8' }).slice(0, 60);
    const got = await tab.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => [url],
              () => [],
            ),
          ),
        ).then((all) => all.flat()),
      files.map((file) => root + file),
    );
    expect(got).toEqual([]);
    await tab.close();
  });
});

/** What is ours alone, whichever the engine; what highlights cost is Chromium’s affair. */
describe.each(BROWSERS.filter(({ name }) => name === 'chromium'))('in any browser', ({ start }) => {
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
  const visit = async (path: string, work: (tab: Tab) => Promise<void>) => {
    const tab = await open(path);
    await work(tab);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  };
  const count = (tab: Tab) => tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

  it('H17 gets through forms and images that answer for the DOM', () =>
    visit('/form', async (tab) => {
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
    }));

  it('H22 a framework moves and removes its own text nodes a thousand times, and all are as it made them', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      const broken = await tab.evaluate(async () => {
        const list = document.querySelector('article')!.appendChild(document.createElement('ul'));
        const items = Array.from({ length: 20 }, (_, i) => {
          const item = document.createElement('li');
          const texts = [`Costa ${i + 2},5`, ' milioni di ', 'euro oggi.'].map((words) => new Text(words));
          item.append(...texts);
          return { item, texts, words: texts.map(({ data }) => data).join('|') };
        });
        for (let round = 0; round < 1000; round += 1) {
          const { item, texts } = items[(round * 7) % 20]!;
          if (item.parentNode === list && round % 3 === 0) list.removeChild(item);
          else list.insertBefore(item, list.childNodes[(round * 5) % (list.childNodes.length + 1)] ?? null);
          const [first] = texts;
          item.removeChild(first!);
          item.insertBefore(first!, item.firstChild);
          if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return items.filter(
          ({ item, texts, words }) =>
            item.childNodes.length !== 3 ||
            texts.some((text, i) => item.childNodes[i] !== text) ||
            texts.map(({ data }) => data).join('|') !== words,
        ).length;
      });
      expect(broken).toBe(0);
    }));

  it('H28 registers at most 64 figures of a page that is full of them', () =>
    visit('/many', async (tab) => {
      await until('many figures', async () => (await count(tab)) > 50);
      expect(await count(tab)).toBeLessThanOrEqual(64);
      expect(
        ((await askTab(driver, tab, { type: 'page/figures' })) as { figures: unknown[] }).figures.length,
      ).toBeGreaterThan(590);
    }));

  it('H29 puts highlights back once when the page clears them, and gives up on a page that goes on', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate(() => {
        CSS.highlights.clear();
        document.body.append('.');
      });
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
      await tab.evaluate(async () => {
        for (let round = 0; round < 7; round += 1) {
          CSS.highlights.clear();
          document.body.append('.');
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        CSS.highlights.clear();
        document.body.append('.');
      });
      await pause(tab, 600);
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    }));

  it('H30 in a storm of changes only what the pointer is on stays painted, and calm brings all back', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate(async () => {
        const tape = document.body.appendChild(document.createElement('div'));
        const end = performance.now() + 3500;
        while (performance.now() < end) {
          for (let i = 0; i < 20; i += 1) tape.textContent = `quota ${Math.random()}`;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
      expect(await paintedWords(tab)).toEqual([]);
      expect(await whenPainted(tab, SPENT, 8000)).toEqual(SPENT);
    }));

  it('H32 reads another article at another address without a load', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate(() => {
        history.pushState({}, '', '/other');
        document.querySelector('script[type]')!.textContent =
          '{"@type":"NewsArticle","headline":"Altra","datePublished":"2025-03-03T10:00:00+01:00"}';
        document.querySelector('article')!.innerHTML = '<p>Hanno incassato 5 miliardi di dollari.</p>';
      });
      expect(await whenPainted(tab, ['5 miliardi di dollari'])).toEqual(['5 miliardi di dollari']);
      const { article: read } = (await askTab(driver, tab, { type: 'page/figures' })) as {
        article: { title: string; published: string; url: string };
      };
      expect(read).toMatchObject({ title: 'Altra', published: '2025-03-03' });
      expect(read.url).toMatch(/\/other$/);
    }));

  it('H35 reads a page thousands of elements deep with a million digits in one node', () =>
    visit('/deep', async (tab) => {
      expect(await whenPainted(tab, SPENT, 10_000)).toEqual(SPENT);
    }));

  it('H38 goes on in a body that took the place of the old one', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate(() => {
        const body = document.createElement('body');
        body.textContent = 'Ora sono 9 miliardi di dollari.';
        document.body.replaceWith(body);
      });
      expect(await whenPainted(tab, ['9 miliardi di dollari'])).toEqual(['9 miliardi di dollari']);
    }));
});
