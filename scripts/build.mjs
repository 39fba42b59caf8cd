#!/usr/bin/env node
/** Builds the extension: `node scripts/build.mjs [chromium] [firefox] [--local]`; both browsers when none is named. */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds for one engine and answers the folder. The local build also runs on this machine's pages: it is for the demo
 * and the end-to-end tests.
 */
export async function buildExtension(engine, { local = false } = {}) {
  const folder = `dist/${local ? 'local/' : ''}${engine}`;
  console.log(`Building ${folder} …`);
  process.env.BROWSER = engine;
  process.env.LOCAL = local ? '1' : '';
  rmSync(folder, { recursive: true, force: true });
  await build({ logLevel: 'error' });
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const local = words.includes('--local');
  const named = words.filter((word) => !word.startsWith('--'));
  for (const engine of named.length > 0 ? named : ['chromium', 'firefox']) await buildExtension(engine, { local });
}
