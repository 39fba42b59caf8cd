import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../fuzz/runs.ts';
import { servePages } from '../pages/serve.mjs';
import { startChromium } from './chromium.ts';
import { askTab, folderOf, until, type Driver, type Tab } from './driver.ts';
import { editPage } from './edits.ts';
import { article, paintedWords, whenPainted } from './paint.ts';

const { numRuns, seed = 20_240_826 } = runs(8);
const EDITS = 25;

describe(`random edits of a page, seed ${seed}`, () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let driver: Driver;

  beforeAll(async () => {
    const body = '<p>Hanno speso 106 miliardi di dollari.</p><ul><li>Costa 50 €</li><li>Sale del 7,4%</li></ul>';
    server = await servePages({ pages: { '/favicon.ico': '', '/edited': article(body) } });
    driver = await startChromium();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const figuresIn = async (tab: Tab) => {
    const { figures } = (await askTab(driver, tab, { type: 'page/figures' })) as { figures: { exact: string }[] };
    return figures.map(({ exact }) => exact);
  };

  it(
    'H26 H38 figures are those of a fresh reading, and what is painted is what was read',
    async () => {
      const tab = await driver.open(`${server.origin}/edited`);
      expect(await whenPainted(tab, ['106 miliardi di dollari', '50 €', '7,4%'])).toHaveLength(3);
      const files = readdirSync(folderOf({}, 'chromium'), { recursive: true, encoding: 'utf8' });
      const core = files.find((path) => /(?:^|\/)core[^/]*\.js$/.test(path))!;
      const anew = `api.tabs.query({}).then((tabs) => api.scripting.executeScript({ target: { tabId: tabs.findLast(({ url }) => url === ${JSON.stringify(tab.url)}).id }, files: ['/${core}'] })).then(() => 1)`;
      for (let round = 0; round < numRuns; round += 1) {
        await tab.evaluate(editPage, [seed + round, EDITS] as const);
        // What was in flight when the edits came is read, and then read again.
        await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
        const kept = await figuresIn(tab);
        const painted = await paintedWords(tab);
        expect(painted.length).toBeLessThanOrEqual(64);
        const read = new Set(kept.map((words) => words.replaceAll(/\s+/g, ' ').trim()));
        expect(
          painted.filter((words) => !read.has(words)),
          `round ${round}`,
        ).toEqual([]);
        await driver.inOwn(anew);
        const fresh = await until('a fresh reading', () => figuresIn(tab).catch(() => null));
        expect(kept, `round ${round}`).toEqual(fresh);
      }
      expect(tab.errors()).toEqual([]);
    },
    30_000 + numRuns * 3000,
  );
});
