import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import { UI_LANGUAGES } from '../../src/settings.ts';
import { buildGallery, serveGallery } from '../ui/gallery/serve.mjs';
import { addressOf, VIEWS, type View } from '../ui/gallery/views.ts';

const SCHEMES = ['light', 'dark', 'forced'] as const;
type Scheme = (typeof SCHEMES)[number];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** One page of one browser in one scheme of colours. */
interface Sheet {
  go(address: string, width: number): Promise<void>;
  evaluate<Result>(work: string): Promise<Result>;
  close(): Promise<void>;
}

const pathOf = (name: 'chromium' | 'firefox') => {
  const path = findBrowser(name)?.path;
  if (!path) throw new Error(howToInstall(name));
  return path;
};

async function inChromium(scheme: Scheme): Promise<Sheet> {
  const browser = await chromium.launch({
    executablePath: pathOf('chromium'),
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const context = await browser.newContext({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  return {
    go: async (address, width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
    },
    evaluate: (work) => page.evaluate(work),
    close: () => browser.close(),
  };
}

/** Firefox takes its scheme from preferences: 0 is dark, 1 light; the page's colours are overridden by 2. */
async function inFirefox(scheme: Scheme): Promise<Sheet> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'browser.display.document_color_use': scheme === 'forced' ? 2 : 0,
      'ui.prefersReducedMotion': 1,
    },
  });
  const page = await browser.newPage();
  return {
    go: async (address, width) => {
      await page.setViewport({ width, height: 900 });
      await page.goto(address);
      await page.waitForSelector('html[data-ready]');
    },
    evaluate: (work) => page.evaluate(work) as Promise<never>,
    close: () => browser.close(),
  };
}

let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  await buildGallery();
  gallery = await serveGallery();
});
afterAll(() => gallery.stop());

/** What axe finds against WCAG 2.2 AA, one line a finding. */
const FINDINGS = `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
  ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`;

describe.each([
  ['chromium', inChromium],
  ['firefox', inFirefox],
] as const)('%s', (_, start) => {
  describe.each(SCHEMES)('in %s', (scheme) => {
    let sheet: Sheet;
    beforeAll(async () => {
      sheet = await start(scheme);
    });
    afterAll(() => sheet.close());

    it('is in that scheme, and axe finds what is planted', async () => {
      await sheet.go(addressOf(gallery.url, VIEWS[0]!, 'it'), 360);
      await sheet.evaluate(`${axe}; undefined`);
      const query = scheme === 'forced' ? '(forced-colors: active)' : `(prefers-color-scheme: ${scheme})`;
      expect(await sheet.evaluate(`matchMedia('${query}').matches`)).toBe(true);
      await sheet.evaluate(
        `document.querySelector('main').append(document.createElement('button'), document.createElement('img')); undefined`,
      );
      const found = (await sheet.evaluate<string[]>(FINDINGS)).map((finding) => finding.split(' ')[0]);
      expect(found).toEqual(expect.arrayContaining(['button-name', 'image-alt']));
    });

    it.each(VIEWS)('axe finds nothing: $surface, $state', async (view) => {
      await sheet.go(addressOf(gallery.url, view, 'it'), view.width);
      await sheet.evaluate(`${axe}; undefined`);
      expect(await sheet.evaluate(FINDINGS)).toEqual([]);
    });
  });
});

/**
 * What does not fit: a page wider than its window, words cut off that should not be, a button that needs a second line
 * where there is room for one only.
 */
const MISFITS = `[...document.querySelectorAll('body *')].flatMap((element) => {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width === 0 || element.closest('.unseen, svg, select, option, textarea, .currency-pick') || style.opacity === '0') return [];
  const name = element.tagName.toLowerCase() + '.' + element.className + ' ' + (element.textContent ?? '').trim().slice(0, 60);
  const out = [];
  if (box.right > innerWidth + 1 || box.left < -1) out.push('outside: ' + name);
  const mayCut = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || element.matches('.rows, .row-actions, input');
  if (!mayCut && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) out.push('cut: ' + name);
  const oneLine = element.matches('.chip, .tabs button, .actions .button, .bar .button, kbd, .site-name small');
  if (oneLine && element.textContent.trim()) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 8)));
    if (lines.size > 2 || box.height > 48) out.push('two lines: ' + name);
    if (element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline') out.push('too long: ' + name);
  }
  return out;
}).concat(document.documentElement.scrollWidth > innerWidth + 1 ? ['the page scrolls sideways'] : [])`;

/** Panels are narrowed by hand; 320 px is also what 400 % of zoom leaves of 1280 (WCAG 1.4.10). */
const NARROW: Readonly<Record<View['surface'], number>> = { popup: 360, notebook: 320, options: 320, welcome: 320 };

describe.each([
  ['chromium', inChromium],
  ['firefox', inFirefox],
] as const)('%s', (name, start) => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await start('light');
  });
  afterAll(() => sheet.close());

  it('finds words that do not fit', async () => {
    await sheet.go(addressOf(gallery.url, VIEWS[0]!, 'it'), 360);
    await sheet.evaluate(`document.querySelector('.chip').append('Unzusammenhängendstes'.repeat(4)); undefined`);
    expect(await sheet.evaluate(MISFITS)).not.toEqual([]);
  });

  // Chromium measures every language; Firefox, which sets text a little wider, the longest.
  describe.each(name === 'chromium' ? UI_LANGUAGES : ['de' as const])('every text fits its place in %s', (language) => {
    it.each(VIEWS)('$surface, $state', async (view) => {
      await sheet.go(addressOf(gallery.url, view, language), NARROW[view.surface]);
      expect(await sheet.evaluate(MISFITS)).toEqual([]);
      if (view.surface !== 'popup') return;
      // Chromium's popups end at 600 px.
      expect(await sheet.evaluate('document.getElementById("root").getBoundingClientRect().height')).toBeLessThan(581);
    });
  });
});
