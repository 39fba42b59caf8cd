import { startChromium } from './chromium.ts';
import type { Driver, StartOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

/** Both browsers, for `describe.each`. `BROWSER=firefox` runs one of them. */
export const BROWSERS: readonly { name: Driver['name']; start: (options?: StartOptions) => Promise<Driver> }[] = [
  { name: 'chromium' as const, start: startChromium },
  { name: 'firefox' as const, start: startFirefox },
].filter(({ name }) => process.env.BROWSER === undefined || process.env.BROWSER === name);
