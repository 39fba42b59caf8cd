/** Firefox tells nobody about long tasks: what is measured there is the longest time without an animation frame. */
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';

/** Runs before the page's own scripts; the first frames, which belong to the load, do not count. */
function observe() {
  globalThis.__gap = 0;
  addEventListener('load', () => {
    let last = performance.now();
    const frame = (now) => {
      globalThis.__gap = Math.max(globalThis.__gap, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(frame);
    });
  });
}

/**
 * The longest gap between two animation frames (ms) in the `watch` milliseconds after a page's load.
 *
 * @param folder the build of an extension, or null for none
 */
export async function frameGap({ executablePath, folder, address, watch }) {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    if (folder) await browser.installExtension(resolve(folder));
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(observe);
    // The first visit wakes the extension; the second is measured.
    await page.goto(address, { waitUntil: 'load' });
    await page.goto(address, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, watch));
    return await page.evaluate(() => globalThis.__gap);
  } finally {
    await browser.close();
  }
}
