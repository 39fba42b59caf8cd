import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { hover, until, type Driver } from './driver.ts';

const ARTICLE = readFileSync('tests/pages/demo/index.html', 'utf8');
const WEB = {
  'https://it.benzinga.com/articolo': ARTICLE,
  'https://www.benzinga.com/article': ARTICLE,
  'https://giornale.example/articolo': ARTICLE,
};

describe.each(BROWSERS)('the release build in $name', ({ start }) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start({ build: 'release', web: WEB });
  });
  afterAll(() => driver?.close());

  it.each(['https://it.benzinga.com/articolo', 'https://www.benzinga.com/article'])(
    'reads %s from the day it is installed',
    async (url) => {
      const tab = await driver.open(url);
      await until('the highlights', () => tab.evaluate(() => CSS.highlights.size > 0));
      expect((await hover(tab, '50 miliardi')).headline).toBe('≈ 6,29 miliardi €');
      expect(tab.errors()).toEqual([]);
      await tab.close();
    },
  );

  it('P24 leaves every other site alone', async () => {
    const tab = await driver.open('https://giornale.example/articolo');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.close();
  });
});
