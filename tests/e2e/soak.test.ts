import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../fuzz/random.ts';
import { servePages } from '../pages/serve.mjs';
import { startChromium } from './chromium.ts';
import { askTab, CARD_HOST, switchSite, until, type Driver, type Tab } from './driver.ts';
import { editPage } from './edits.ts';
import { article, paintedWords } from './paint.ts';

/** `npm run soak` takes many more steps from another seed each time; the same seed takes the same steps. */
const STEPS = Number(process.env.SOAK_STEPS ?? 150);
const SEED = Number(process.env.SOAK_SEED ?? 20_240_826);
/** Kept by a page after a collection, over what it began with, in bytes. */
const MOST_HEAP = 12_000_000;

const PAGES = {
  '/favicon.ico': '',
  '/a': article('<p>Hanno speso 106 miliardi di dollari.</p><p>Ne restano 7 miliardi di dollari.</p>'),
  '/b': article(Array.from({ length: 40 }, (_, i) => `<p>La voce ${i} costa ${i + 2},5 milioni di euro.</p>`).join('')),
  '/c': article('<p>Nessuna cifra.</p>'),
};

/** What should be so; the steps change it, the checks compare. */
interface Model {
  on: boolean;
  granted: boolean;
}

type Step = (model: Model) => Promise<void>;

describe(`a long life in Chromium, seed ${SEED}, ${STEPS} steps`, () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await servePages({ pages: PAGES });
    driver = await startChromium();
    tab = await driver.open(`${server.origin}/a`);
    await driver.inOwn(`api.storage.sync.set({ settings: { homeCurrency: 'CHF', badge: false } })`);
    await driver.inOwn(`api.storage.local.set({ corrections: { 'https://x.example/': '2024-08-26' } })`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const chance = chanceFrom(SEED);
  const ask = (message: { type: string; [field: string]: unknown }) => askTab(driver, tab, message).catch(() => null);
  const go = (path: string) =>
    tab.evaluate((to) => {
      setTimeout(() => {
        location.href = to;
      });
    }, path);
  const loaded = async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await until('the page', () => tab.evaluate(() => document.readyState === 'complete').catch(() => false));
  };
  /** A step may meet a page that is just leaving. */
  const leaving = (error: Error) => {
    if (!/context was destroyed|navigat/i.test(error.message)) throw error;
    return loaded();
  };

  const STEPS_TO_TAKE: readonly (readonly [weight: number, name: string, step: Step])[] = [
    [10, 'edit', async () => tab.evaluate(editPage, [chance.below(1e6), 6] as const)],
    [8, 'walk', async () => void (await ask({ type: 'page/walk', direction: chance.pick(['next', 'previous']) }))],
    [4, 'close', async () => tab.press('Escape')],
    [4, 'point', async () => tab.move(40 + chance.below(500), 20 + chance.below(300))],
    [3, 'click', async () => tab.click(40 + chance.below(500), 20 + chance.below(300))],
    [3, 'copy', async () => void (await ask({ type: 'page/copy' }))],
    [3, 'peek', async () => void (await ask({ type: 'page/peek', index: chance.pick([null, 0, 1, 9]) }))],
    [
      4,
      'navigate',
      async () => {
        await go(chance.pick(['/a', '/b', '/c']));
        await loaded();
      },
    ],
    [
      3,
      'back or forward',
      async () => {
        await tab.evaluate((by) => void setTimeout(() => history.go(by)), chance.pick([-1, 1]));
        await loaded();
      },
    ],
    [2, 'another address', async () => tab.evaluate((n) => history.replaceState({}, '', `?${n}`), chance.below(99))],
    [3, 'kill the worker', async () => driver.killWorker!()],
    [
      3,
      'toggle',
      async (model) => {
        // A page whose address the browser hides has no site to switch.
        if (!model.granted) return;
        model.on = !model.on;
        await switchSite(driver, tab, { on: model.on });
      },
    ],
    [
      1,
      'revoke or grant',
      async (model) => {
        model.granted = !model.granted;
        const origins = ['http://127.0.0.1/*'];
        await (model.granted ? driver.grant(origins) : driver.revoke(origins));
        await tab.bringToFront();
      },
    ],
    [
      1,
      'offline and back',
      async () => {
        const set = (offline: boolean) =>
          tab.protocol!('Network.emulateNetworkConditions', {
            offline,
            latency: 0,
            downloadThroughput: -1,
            uploadThroughput: -1,
          });
        await set(true);
        await ask({ type: 'page/walk', direction: 'next' });
        await set(false);
      },
    ],
    [
      1,
      'update',
      async (model) => {
        await driver.update();
        // Loading it anew gives back what the manifest asks for.
        model.granted = true;
        await tab.bringToFront();
      },
    ],
  ];
  const deck = STEPS_TO_TAKE.flatMap((entry) => Array.from({ length: entry[0] }, () => entry));

  /** What must be true whenever the page has come to rest. */
  const settled = async ({ on, granted }: Model) => {
    const hosts = await tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);
    if (hosts > 1) return `${hosts} cards`;
    const painted = await paintedWords(tab);
    if (painted.length > 64) return `${painted.length} painted`;
    if (!on || !granted) return painted.length + hosts > 0 ? `off, but ${painted.length} painted, ${hosts} cards` : '';
    const answer = (await ask({ type: 'page/figures' })) as { figures: { exact: string }[] } | null;
    const wanted = answer?.figures.map(({ exact }) => exact.replaceAll(/\s+/g, ' ').trim()) ?? [];
    const strange = painted.filter((words) => !wanted.includes(words));
    return strange.length > 0 ? `painted but not read: ${strange.join(', ')}` : '';
  };

  it(
    'ends with no error, nothing lost and nothing kept',
    async () => {
      const heap = async () => {
        await tab.protocol!('HeapProfiler.collectGarbage');
        return Number((await tab.protocol!('Runtime.getHeapUsage'))['usedSize']);
      };
      const model: Model = { on: true, granted: true };
      const before = await heap();
      const trail: string[] = [];
      for (let taken = 0; taken < STEPS; taken += 1) {
        const [, name, step] = chance.pick(deck);
        trail.push(name);
        await step(model).catch(leaving);
        if (taken % 10 !== 9) continue;
        let wrong = '';
        await until('rest', async () => (wrong = await settled(model).catch(String)) === '', 8000).catch(() => {});
        expect(wrong, `step ${taken}: ${trail.slice(-12).join(' › ')}`).toBe('');
      }
      expect(tab.errors().filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);
      const { settings } = (await driver.inOwn(`api.storage.sync.get('settings')`)) as { settings: object };
      expect(settings).toMatchObject({ homeCurrency: 'CHF', badge: false });
      const { corrections } = (await driver.inOwn(`api.storage.local.get('corrections')`)) as { corrections: object };
      expect(corrections).toEqual({ 'https://x.example/': '2024-08-26' });
      await go('/a');
      await loaded();
      expect((await heap()) - before).toBeLessThan(MOST_HEAP);
    },
    60_000 + STEPS * 1500,
  );
});
