import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { askTab, until, type Driver } from './driver.ts';
import { article } from './paint.ts';
import { startRecorder, type Recorder } from './recorder.ts';

/** `npm run record` makes the tour a long one. */
const PAGES = Number(process.env.RECORD_PAGES ?? 5);
const CARDS = Number(process.env.RECORD_CARDS ?? 4);

/** Words that stand in the tour's pages and nowhere else; figures too, which could be told from a conversion. */
const CANARIES = ['canarino', 'Zafferanopoli', '7391846', '7.391.846', '20240314', '2024-03-14', 'KNRY'];
const pageAt = (index: number) =>
  article(
    `<h1>Zafferanopoli numero ${index}</h1><p>Zafferanopoli (NYSE:KNRY) ha speso 7.391.846 dollari e ${index + 2} miliardi di yen.</p>
     <p>La quota sale del 12,5% a 43,21 sterline, cioè 50 corone danesi.</p>`,
    `<meta name="author" content="Canarino Rossi"><meta property="article:published_time" content="2024-03-14T10:00:00Z">`,
  ).replace('2024-08-26', '2024-03-14');

/** Whole tables of rates, the same for every reader. */
const TABLES =
  /^https:\/\/(?:data-api\.ecb\.europa\.eu\/service\/data\/EXR\/|www\.ecb\.europa\.eu\/stats\/|tassidicambio\.bancaditalia\.it\/|api\.frankfurter\.dev\/)/;
/** What the browser asks of its own maker, with or without an extension. */
const BROWSERS_OWN = /^(?:https?|connect):\/\/[^/]*(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com[:/]/;
const TOUR = /^(?:https|connect):\/\/(?:it|www)\.benzinga\.com[:/]/;

describe('a tour of pages with every byte recorded', () => {
  let recorder: Recorder;
  let driver: Driver;

  beforeAll(async () => {
    recorder = await startRecorder((url) => {
      const index = /benzinga\.com\/canarino-(\d+)$/.exec(url)?.[1];
      return index === undefined ? undefined : pageAt(Number(index));
    });
    driver = await startChromium({ build: 'release', proxy: recorder.proxy });
  });
  afterAll(async () => {
    await driver?.close();
    await recorder?.close();
  });

  it(
    'P1 P2 P3 P19 nothing leaves but the rate tables, and no word or figure of a page is in it',
    async () => {
      for (let index = 0; index < PAGES; index += 1) {
        const tab = await driver.open(`https://${index % 2 ? 'www' : 'it'}.benzinga.com/canarino-${index}`);
        await until('the figures', () =>
          askTab(driver, tab, { type: 'page/figures' }).then(
            (answer) => (answer as { figures: unknown[] }).figures.length >= 5,
            () => false,
          ),
        );
        for (let card = 0; card < CARDS; card += 1) {
          await askTab(driver, tab, { type: 'page/walk', direction: 'next' });
          await until('a card', () => tab.card());
        }
        await tab.bringToFront();
        await tab.clickInCard('Copia');
        await tab.close();
      }
      await driver.inOwn(`api.runtime.sendMessage({ type: 'rates/refresh' })`);
      await until('a request for rates', async () => recorder.sent.some(({ url }) => TABLES.test(url)));

      const ours = recorder.sent.filter(({ url }) => !TOUR.test(url) && !BROWSERS_OWN.test(url));
      const strange = ours.filter(({ url }) => !url.startsWith('connect:') && !TABLES.test(url));
      expect(strange.map(({ url }) => url)).toEqual([]);
      const others = recorder.sent.filter(({ url }) => !TOUR.test(url));
      for (const canary of CANARIES)
        expect(others.filter(({ bytes }) => bytes.toLowerCase().includes(canary.toLowerCase()))).toEqual([]);
      for (const { bytes } of ours) expect(bytes).not.toMatch(/^(?:cookie|referer|authorization|x-[a-z-]*id)$/im);
    },
    60_000 + PAGES * CARDS * 2000,
  );

  it('P1 one switch stops even that', async () => {
    await driver.inOwn(`api.storage.sync.set({ settings: { updateRates: false } })`);
    recorder.sent.length = 0;
    const tab = await driver.open('https://it.benzinga.com/canarino-1');
    await until('the walk', () => askTab(driver, tab, { type: 'page/walk', direction: 'next' }).catch(() => null));
    await until('a card', () => tab.card());
    await driver.inOwn(`api.alarms.create('rates', { when: Date.now() })`);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(recorder.sent.map(({ url }) => url).filter((url) => !TOUR.test(url) && !BROWSERS_OWN.test(url))).toEqual([]);
  });
});
