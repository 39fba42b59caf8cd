#!/usr/bin/env node
/** Builds the extension: `node scripts/build.mjs [chromium] [firefox] [--local]`; both browsers when none is named. */
import { rmSync } from 'node:fs';
import { build } from 'vite';

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const local = process.argv.includes('--local');

for (const browser of named.length > 0 ? named : ['chromium', 'firefox']) {
  console.log(`Building dist/${local ? 'local/' : ''}${browser} …`);
  process.env.BROWSER = browser;
  process.env.LOCAL = local ? '1' : '';
  if (!local) rmSync(`dist/${browser}`, { recursive: true, force: true });
  await build({ logLevel: 'error' });
}
