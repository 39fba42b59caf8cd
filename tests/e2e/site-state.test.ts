import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteState } from '../../src/sites.ts';
import { BROWSERS } from './browsers.ts';
import { askTab, hover, stateOf, switchSite, until, type Driver, type Tab } from './driver.ts';

const ARTICLE = readFileSync('tests/pages/demo/index.html', 'utf8');
const PRESET = 'https://it.benzinga.com/articolo';
const PAPER = 'https://giornale.example/articolo';
const PAPER_ORIGINS = ['https://giornale.example/*', 'http://giornale.example/*'];
const BENZINGA = 'https://it.benzinga.com/*';
const EVERYWHERE = ['https://*/*', 'http://*/*'];

/** The site's state, as the reader, the page and the browser see it. */
interface Standing {
  /** Whether a script of ours answers in the page, and whether it draws. */
  runs: boolean;
  draws: boolean;
  on: boolean;
  because: SiteState['because'];
  /** Whether the browser holds the permission. */
  held: boolean;
}

describe.each(BROWSERS)('a site’s state in $name', ({ start }) => {
  let driver: Driver;
  let preset: Tab;
  let paper: Tab;

  beforeAll(async () => {
    driver = await start({ build: 'release', web: { [PRESET]: ARTICLE, [PAPER]: ARTICLE } });
    preset = await driver.open(PRESET);
    paper = await driver.open(PAPER);
  });
  afterAll(() => driver?.close());

  const standing = async (tab: Tab): Promise<Standing> => {
    await tab.bringToFront();
    const runs = await askTab(driver, tab, { type: 'page/peek', index: null }).then(
      () => true,
      () => false,
    );
    const { on, because } = (await stateOf(driver, tab)) as SiteState;
    // Whether a page's address is known while nothing allows it differs, and makes no difference.
    const reason = because === 'browserPage' ? 'notAllowed' : because;
    const held = await driver.inOwn(
      `api.permissions.contains({ origins: [${JSON.stringify(`${new URL(tab.url).origin}/*`)}] })`,
    );
    return { runs, draws: await tab.evaluate(() => CSS.highlights.size > 0), on, because: reason, held: held === true };
  };

  /** What happened takes a moment to reach the page. */
  const settled = async (tab: Tab, wanted: Standing) => {
    let seen: Standing | undefined;
    await until(
      'the site to change',
      async () => {
        seen = await standing(tab);
        return JSON.stringify(seen) === JSON.stringify(wanted);
      },
      5000,
    ).catch(() => {});
    return seen;
  };

  const OFF = { runs: false, draws: false, on: false };
  const ON = { runs: true, draws: true, on: true };

  const CLOSED = { ...OFF, because: 'notAllowed', held: false } as const;

  /** Each step begins where the last one ended, in the pages that are open. */
  const STEPS: readonly [string, () => Promise<unknown>, Standing, Standing][] = [
    [
      'after the installation the preset sites are on and no other',
      async () => {},
      { ...ON, because: 'preset', held: true },
      CLOSED,
    ],
    [
      'the button in the toolbar and the switch allow this page alone',
      async () => {
        await driver.pressButton(paper);
        await switchSite(driver, paper, { on: true });
      },
      { ...ON, because: 'preset', held: true },
      { ...ON, because: 'thisPageOnly', held: false },
    ],
    [
      'a grant turns the page on for good',
      () => driver.grant(PAPER_ORIGINS),
      { ...ON, because: 'preset', held: true },
      { ...ON, because: 'chosen', held: true },
    ],
    [
      'a reload finds it on',
      () => paper.reload(),
      { ...ON, because: 'preset', held: true },
      { ...ON, because: 'chosen', held: true },
    ],
    [
      'P24 the switch turns it off at once',
      () => switchSite(driver, paper, { on: false }),
      { ...ON, because: 'preset', held: true },
      { ...OFF, because: 'off', held: true },
    ],
    [
      'P24 a reload finds it off, with nothing of ours in it',
      () => paper.reload(),
      { ...ON, because: 'preset', held: true },
      { ...OFF, because: 'off', held: true },
    ],
    [
      'the switch turns it on again without a reload',
      () => switchSite(driver, paper, { on: true }),
      { ...ON, because: 'preset', held: true },
      { ...ON, because: 'chosen', held: true },
    ],
    [
      'H10 what the browser takes back is gone from the page at once',
      () => driver.revoke(PAPER_ORIGINS),
      { ...ON, because: 'preset', held: true },
      CLOSED,
    ],
    ['H10 so are the preset sites', () => driver.revoke([BENZINGA]), CLOSED, CLOSED],
    [
      'H11 and come back when they are granted again',
      () => driver.grant([BENZINGA]),
      { ...ON, because: 'preset', held: true },
      CLOSED,
    ],
    [
      'everywhere is everywhere',
      () => driver.grant(EVERYWHERE),
      { ...ON, because: 'preset', held: true },
      { ...ON, because: 'chosen', held: true },
    ],
    [
      'but a site that is off stays off',
      async () => {
        await switchSite(driver, paper, { on: false });
        await paper.reload();
      },
      { ...ON, because: 'preset', held: true },
      { ...OFF, because: 'off', held: true },
    ],
    [
      'what another device says about a site holds here',
      async () => {
        // What this device has not told yet is newer than what comes in.
        await until('this device to tell the others', () =>
          driver.inOwn(`api.storage.local.get('unsentSites').then(({ unsentSites }) => unsentSites === undefined)`),
        );
        await driver.inOwn(
          `api.storage.sync.set({ 'site:giornale.example': { on: true }, 'site:it.benzinga.com': { on: false } })`,
        );
      },
      { ...OFF, because: 'off', held: true },
      { ...ON, because: 'chosen', held: true },
    ],
    [
      'the extension gives back what it can, the browser takes the rest',
      async () => {
        await driver.inOwn(`api.permissions.remove(${JSON.stringify({ origins: [...PAPER_ORIGINS, ...EVERYWHERE] })})`);
        await driver.revoke([BENZINGA]);
      },
      CLOSED,
      CLOSED,
    ],
  ];

  it.each(STEPS)('%s', async (_, act, ofPreset, ofPaper) => {
    await act();
    expect(await settled(preset, ofPreset)).toEqual(ofPreset);
    expect(await settled(paper, ofPaper)).toEqual(ofPaper);
  });

  it('H3 after an update the old script bows out of open pages and the new one moves in', async () => {
    await driver.grant([BENZINGA]);
    await until('the preset site', async () => {
      await switchSite(driver, preset, { on: true });
      return preset.evaluate(() => CSS.highlights.size > 0);
    });
    const before = await preset.evaluate(() => [...CSS.highlights.keys()]);
    await driver.update();
    await preset.bringToFront();
    await until('the old highlights to go and new ones to come', async () => {
      const after = await preset.evaluate(() => [...CSS.highlights.keys()]);
      return after.length > 0 && !after.some((name) => before.includes(name));
    });
    expect((await hover(preset, '106 miliardi')).headline).toBe('≈ 95,0 miliardi €');
    expect(preset.errors()).toEqual([]);
  });
});
