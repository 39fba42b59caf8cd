import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../pages/serve.mjs';
import { BROWSERS } from './browsers.ts';
import { askTab, CARD_HOST, hover, placeOf, switchSite, until, type Driver, type Tab } from './driver.ts';
import { article, pause, whenPainted } from './paint.ts';

const MONEY = '<p>Hanno speso 106 miliardi di dollari.</p><p>Ne restano 7 miliardi di dollari.</p>';
const SPENT = ['106 miliardi di dollari', '7 miliardi di dollari'];
const PLAIN = 'http://giornale.example/articolo';

const PAGES = {
  '/favicon.ico': '',
  '/plain': article(MONEY),
  '/other': article('<p>Niente.</p>'),
  '/keys': article(
    `${MONEY}<script>globalThis.fired = []; for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, ({ key }) => fired.push(type + key));</script>`,
  ),
  '/hostile': article(
    MONEY,
    '<style>* { all: unset !important } div { display: none !important } html { font-size: 3px } [popover] { transform: scale(.1) !important; opacity: 0 !important }</style>',
  ),
  '/dialog': article(`${MONEY}<dialog id="modal"><p>Costa 5 miliardi di dollari.</p></dialog>`),
  '/fullscreen': article(
    `<div id="whole" style="background: white">${MONEY}<button onclick="document.querySelector('#whole').requestFullscreen()" style="position: fixed; left: 0; top: 0; width: 90px; height: 40px">Intero</button></div>`,
  ),
  '/long': article(
    ['Torino', 'Milano', 'Genova', 'Roma']
      .map((city, i) => `<p id="p${i}" style="margin-top: 1500px">A ${city} hanno speso 106 miliardi di dollari.</p>`)
      .join(''),
  ),
  '/zoomed': article(MONEY, '<style>html { zoom: 1.5 }</style>'),
  '/scaled': article(MONEY, '<style>body { transform: scale(.9) translate(20px, 40px) }</style>'),
};

/** How far the card stands from its figure, in CSS pixels: 0 where they touch or overlap. */
const distance = (tab: Tab, words: string) =>
  tab.evaluate(
    ([wanted, host]) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted);
        if (at < 0) continue;
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        break;
      }
      const figure = range.getBoundingClientRect();
      const card = document.querySelector(host)!.getBoundingClientRect();
      const gap = (a: number, b: number, c: number, d: number) => Math.max(0, c - b, a - d);
      return Math.max(
        gap(figure.left, figure.right, card.left, card.right),
        gap(figure.top, figure.bottom, card.top, card.bottom),
      );
    },
    [words, CARD_HOST] as const,
  );

/** A browser with the pages above, for one `describe`. */
function stage(start: (typeof BROWSERS)[number]['start']) {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    server = await servePages({ pages: PAGES });
    driver = await start({ web: { [PLAIN]: article(MONEY) } });
    await driver.grant(['http://giornale.example/*']);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  return {
    driver: () => driver,
    visit: async (path: string, work: (tab: Tab) => Promise<void>) => {
      const tab = await driver.open(path.startsWith('http') ? path : `${server.origin}${path}`);
      await work(tab);
      expect(tab.errors()).toEqual([]);
      await tab.close();
    },
  };
}

describe.each(BROWSERS)('the card in $name', ({ start }) => {
  const { driver, visit } = stage(start);

  it('H39 keys pressed in the card reach no shortcut of the page', () =>
    visit('/keys', async (tab) => {
      await whenPainted(tab, SPENT);
      await askTab(driver(), tab, { type: 'page/walk', direction: 'next' });
      await until('a card', () => tab.card());
      await tab.bringToFront();
      for (const key of ['s', 'p', 'n', 'j']) await tab.press(key);
      expect(await tab.evaluate(() => (globalThis as unknown as { fired: string[] }).fired)).toEqual([]);
    }));

  it('H40 no style of the page bends the card', () =>
    visit('/hostile', async (tab) => {
      await hover(tab, '106 miliardi');
      const seen = await tab.evaluate((host) => {
        const box = document.querySelector(host)!.getBoundingClientRect();
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return [box.width, box.height > 100, there === document.querySelector(host)];
      }, CARD_HOST);
      expect(seen).toEqual([320, true, true]);
    }));

  it('H41 a figure in a modal dialog has its card there, and it can be pressed', () =>
    visit('/dialog', async (tab) => {
      await tab.evaluate(() => document.querySelector('dialog')!.showModal());
      await hover(tab, '5 miliardi');
      await tab.clickInCard('Copia');
      await until('a word about it', async () => (await tab.card())?.status);
      expect((await tab.card())?.status).toBe('Copiato ✓');
    }));

  it.each(['/zoomed', '/scaled'])('H44 the card stands beside its figure on %s', (path) =>
    visit(path, async (tab) => {
      await hover(tab, '106 miliardi');
      expect(await distance(tab, '106 miliardi')).toBeLessThanOrEqual(16);
    }),
  );

  it('H55 on plain http, where there is no clipboard for pages, a copy still arrives', () =>
    visit(PLAIN, async (tab) => {
      expect(await tab.evaluate(() => isSecureContext)).toBe(false);
      await tab.evaluate(() => {
        const field = document.createElement('textarea');
        field.style.cssText = 'position: fixed; bottom: 0';
        document.body.append(field);
      });
      await hover(tab, '106 miliardi');
      await tab.clickInCard('Copia');
      await until('the word that it was copied', async () => (await tab.card())?.status === 'Copiato ✓');
      await tab.press('Escape');
      await tab.evaluate(() => document.querySelector('textarea')!.focus());
      await tab.press('Control+v');
      expect(await tab.evaluate(() => document.querySelector('textarea')!.value)).toContain('106 miliardi di dollari');
    }));

  it('P10 events that the page makes up open nothing and copy nothing', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      const { x, y } = await placeOf(tab, '106 miliardi');
      await tab.evaluate(
        async ([clientX, clientY]) => {
          const place = { clientX, clientY, bubbles: true, composed: true, view: window };
          const at = document.elementFromPoint(clientX, clientY)!;
          for (let round = 0; round < 30; round += 1) {
            const pointer = { ...place, clientX: clientX + (round % 2), pointerType: 'mouse' };
            for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
              at.dispatchEvent(new PointerEvent(type, pointer));
            for (const type of ['mousemove', 'click']) at.dispatchEvent(new MouseEvent(type, place));
            for (const key of ['Alt', 'Enter', 'c'])
              at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, altKey: true }));
            document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
            await new Promise((resolve) => setTimeout(resolve, 40));
          }
        },
        [x, y] as const,
      );
      expect(await tab.card()).toBeNull();
      expect(await tab.evaluate((host) => document.querySelector(host), CARD_HOST)).toBeNull();
    }));
});

/** What is ours alone, whichever the engine, and what only this one lets tests do. */
describe.each(BROWSERS.filter(({ name }) => name === 'chromium'))('the card in any browser', ({ start }) => {
  const { driver, visit } = stage(start);

  it('H31 H40 a card that is taken away is closed, is not put back by itself, and the next one opens', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      await tab.evaluate((host) => {
        const state = { added: 0, hostile: true };
        Object.assign(globalThis, { state });
        new MutationObserver(() => {
          const card = document.querySelector(host);
          if (!card) return;
          state.added += 1;
          if (state.hostile) card.remove();
        }).observe(document.documentElement, { childList: true });
      }, CARD_HOST);
      const { x, y } = await placeOf(tab, '106 miliardi');
      await pause(tab, 300);
      await tab.move(x - 6, y);
      await tab.move(x, y);
      await pause(tab, 1500);
      const state = () => tab.evaluate(() => (globalThis as unknown as { state: { added: number } }).state.added);
      expect(await state()).toBeGreaterThan(0);
      expect(await state()).toBeLessThanOrEqual(3);
      await tab.evaluate(() => {
        (globalThis as unknown as { state: { hostile: boolean } }).state.hostile = false;
      });
      expect((await hover(tab, '7 miliardi')).headline).toBe('≈ 6,27 miliardi €');
    }));

  const TRICKS: readonly [string, (host: string) => void][] = [
    ['makes it all but transparent', () => document.documentElement.style.setProperty('opacity', '0.01', 'important')],
    [
      'covers it with what presses go through',
      () => {
        const cover = document.createElement('section');
        cover.popover = 'manual';
        cover.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
        document.body.append(cover);
        cover.showPopover();
      },
    ],
    [
      'moves it',
      (host) => {
        const card = document.querySelector<HTMLElement>(host)!;
        card.style.setProperty('--x', '40px');
        card.style.setProperty('--y', '40px');
      },
    ],
    ['shrinks it', () => document.documentElement.style.setProperty('zoom', '0.3', 'important')],
  ];

  it.each(TRICKS)('P13 a press does nothing on a card of which the page %s', async (_, trick) =>
    visit('/plain', async (tab) => {
      await hover(tab, '106 miliardi');
      await tab.evaluate(trick, CARD_HOST);
      await tab.clickInCard('Copia').catch(() => {});
      await pause(tab, 200);
      expect((await tab.card())?.status ?? '').toBe('');
    }),
  );

  it('H8 a page that comes back from the back/forward cache stands as its site stands now', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      const away = async () => {
        await tab.evaluate(() => {
          Object.assign(globalThis, { kept: true });
          setTimeout(() => {
            location.href = '/other';
          });
        });
        await until('the other page', async () => tab.url.endsWith('/other'));
        await until('its text', () =>
          tab.evaluate(() => document.body?.textContent?.includes('Niente')).catch(() => false),
        );
      };
      const back = async () => {
        await tab.evaluate(() => void setTimeout(() => history.back()));
        await until('the way back', async () => tab.url.endsWith('/plain'));
        await until('what was kept', () =>
          tab.evaluate(() => (globalThis as { kept?: boolean }).kept === true).catch(() => false),
        );
      };
      await away();
      await back();
      expect(await whenPainted(tab, SPENT)).toEqual(SPENT);
      await away();
      await switchSite(driver(), tab, { on: false });
      await back();
      expect(await whenPainted(tab, [])).toEqual([]);
      await switchSite(driver(), tab, { on: true });
    }));

  it('H42 a figure in what is shown full screen has its card there', () =>
    visit('/fullscreen', async (tab) => {
      await tab.bringToFront();
      await tab.click(20, 20);
      await until('full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
      await hover(tab, '106 miliardi');
      expect(await tab.evaluate((host) => document.querySelector(host)!.parentElement!.id, CARD_HOST)).toBe('whole');
    }));

  it('H43 a print with figures underlined and a card open is as without us: same pages, same words, nothing drawn', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      /** The words' glyphs in order, and how many pages, pictures and lines there are. */
      const print = async () => {
        const { data } = await tab.protocol!('Page.printToPDF', { printBackground: true });
        const file = Buffer.from(String(data), 'base64').toString('latin1');
        const drawn = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) =>
          inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1'),
        );
        return {
          glyphs: drawn.flatMap((stream) => [...stream.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, hex]) => hex)).join(''),
          pages: file.match(/\/Type ?\/Page\b/g)?.length,
          pictures: file.match(/\/Subtype ?\/Image/g)?.length ?? 0,
          lines: drawn.join('').match(/ l\n/g)?.length ?? 0,
        };
      };
      await hover(tab, '106 miliardi');
      const withUs = await print();
      await switchSite(driver(), tab, { on: false });
      await whenPainted(tab, []);
      const without = await print();
      await switchSite(driver(), tab, { on: true });
      expect(without.glyphs.length).toBeGreaterThan(100);
      expect(withUs).toEqual(without);
    }));

  it('H44 so it does when the view is pinched', () =>
    visit('/plain', async (tab) => {
      await tab.protocol!('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
      await askTab(driver(), tab, { type: 'page/walk', direction: 'next' });
      await until('a card', () => tab.card());
      expect(await distance(tab, '106 miliardi')).toBeLessThanOrEqual(16);
    }));

  it('H56 a copied link leads the browser to that figure and to no other like it', () =>
    visit('/long', async (tab) => {
      await until('the figures', () => askTab(driver(), tab, { type: 'page/figures' }).catch(() => null));
      await tab.bringToFront();
      for (const figure of [0, 1, 2, 3]) {
        await askTab(driver(), tab, { type: 'page/walk', direction: 'next' });
        await until('a card', () => tab.card());
        expect(await askTab(driver(), tab, { type: 'page/copy' })).toEqual({ copied: true });
        const copied = await tab.evaluate(() => navigator.clipboard.readText());
        const link = /https?:\/\/\S+#:~:text=\S+/.exec(copied)![0];
        const there = await driver().open(link);
        const seen = () =>
          there.evaluate(() =>
            Array.from(document.querySelectorAll('p'), (paragraph) => paragraph.getBoundingClientRect()).flatMap(
              ({ top, bottom }, index) => (top < innerHeight && bottom > 0 ? [index] : []),
            ),
          );
        await until('the way there', async () => (await seen()).length > 0, 3000).catch(() => {});
        expect(await seen()).toEqual([figure]);
        await there.close();
        await tab.bringToFront();
      }
      expect(tab.url).toMatch(/\/long$/);
    }));

  it('H36 what the page throws away is not held', () =>
    visit('/plain', async (tab) => {
      await whenPainted(tab, SPENT);
      const nodes = async () => {
        await tab.protocol!('HeapProfiler.collectGarbage');
        return Number((await tab.protocol!('Memory.getDOMCounters'))['nodes']);
      };
      const swap = (rounds: number) =>
        tab.evaluate(async (count) => {
          for (let round = 0; round < count; round += 1) {
            document.querySelector('article')!.innerHTML = Array.from(
              { length: 100 },
              (_, i) => `<p>Hanno speso <b>${i + 2}</b> miliardi di dollari nel giro ${round}.</p>`,
            ).join('');
            await new Promise((resolve) => setTimeout(resolve, 60));
          }
          await new Promise((resolve) => setTimeout(resolve, 900));
        }, rounds);
      await swap(4);
      const before = await nodes();
      await swap(15);
      expect(await nodes()).toBeLessThan(before * 1.3);
    }));
});
