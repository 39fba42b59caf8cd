import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startChromium } from '../tests/e2e/chromium.ts';
import { hover } from '../tests/e2e/driver.ts';
import { servePages } from '../tests/pages/serve.mjs';
import { findBrowser, howToInstall } from './browsers.mjs';

/** What the stores show: cards on the demo article, the settings, and the tile. Answers nothing; writes PNG files. */
export async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await servePages();
  const driver = await startChromium();
  try {
    const article = await driver.open(`${server.origin}/demo/`);
    for (const [name, figure] of FIGURES) {
      await hover(article, figure);
      await article.screenshot(`${folder}/${name}.png`);
      await article.press('Escape');
    }
    const options = await driver.openOwn('src/ui/options/index.html');
    await options.screenshot(`${folder}/settings.png`);
    await pictureTile(`${folder}/tile.png`);
    console.log(`The pictures are in ${folder}.`);
  } finally {
    await driver.close();
    await server.close();
  }
}

async function pictureTile(path: string): Promise<void> {
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const page = await browser.newPage({ viewport: { width: 440, height: 280 } });
  await page.setContent(TILE);
  await page.screenshot({ path });
  await browser.close();
}

const FIGURES = [
  ['conversion', '50 miliardi di yuan'],
  ['change', '176%'],
  ['ticker', 'NVDA'],
] as const;

const TILE = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 0; width: 440px; height: 280px; display: grid; place-content: center; justify-items: center; gap: 14px;
    background: #f7f4ec; color: #1d2433; font: 600 34px/1.1 Georgia, serif; }
  p { margin: 0; font: 400 17px/1.3 system-ui, sans-serif; color: #4a5263 }
  u { text-decoration: underline dotted 2px; text-underline-offset: 4px }
  svg { width: 84px; height: 84px }
</style><body>${readFileSync('public/icons/icon.svg', 'utf8')}<div>Chiosa</div><p>every <u>figure</u>, explained</p></body></html>`;
