import { mkdirSync } from 'node:fs';
import { startChromium } from '../tests/e2e/chromium.ts';
import { askTab, hover, until } from '../tests/e2e/driver.ts';
import { startFirefox } from '../tests/e2e/firefox.ts';
import type { Figure } from '../src/context/figure.ts';
import type { Engine } from './browsers.mjs';

/** The figure whose card is photographed: an amount that the article itself converts. */
const PICTURED = '50 miliardi di yuan';

/** Reads the demo article in a browser without a window, prints its figures and photographs a card. */
export async function demonstrate(engine: Engine, address: string): Promise<void> {
  const driver = await (engine === 'firefox' ? startFirefox() : startChromium());
  try {
    console.log(`Reading ${address} in ${engine}, without a window …\n`);
    const tab = await driver.open(address);
    const { figures } = await until(
      'the figures',
      async () =>
        (await askTab(driver, tab, { type: 'page/figures' }).catch(() => null)) as { figures: Figure[] } | null,
    );
    print(figures);
    await hover(tab, PICTURED);
    mkdirSync('artifacts', { recursive: true });
    const picture = `artifacts/demo-${engine}.png`;
    await tab.screenshot(picture);
    console.log(`\n${figures.length} figures. The article with a card open: ${picture}`);
  } finally {
    await driver.close();
  }
}

/** One figure a row: what stands in the text, its card's headline, and beside them the rest of the card line by line. */
function print(figures: readonly Figure[]): void {
  const lines = figures.flatMap(({ exact, explanation: { headline, rows, source } }) =>
    [...rows.map(({ label, value }) => `${label}  ${value}`), source].map((rest, line) =>
      line === 0 ? [exact, headline, rest] : ['', '', rest],
    ),
  );
  const table = [['in the text', 'its card', ''], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const [head, ...body] = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
  console.log([head, widths.map((width) => '─'.repeat(width)).join('──'), ...body].join('\n'));
}
