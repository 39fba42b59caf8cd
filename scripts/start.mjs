#!/usr/bin/env node
// npm start [-- chromium|chrome|edge|firefox] [--headless]: builds, and shows the extension on the demo article.
import { spawn } from 'node:child_process';
import { findBrowser, howToInstall, installBrowsers, NAMES } from './browsers.mjs';
import { installPackages, stop } from './dependencies.mjs';

const DEMO = '/demo/';

const words = process.argv.slice(2);
const wanted = words.find((word) => !word.startsWith('--'));
if (wanted !== undefined && !NAMES.includes(wanted)) stop(`"${wanted}" is not one of ${NAMES.join(', ')}.`);

installPackages();
if (!findBrowser(wanted)) installBrowsers([wanted === 'firefox' ? 'firefox' : 'chromium']);
const browser = findBrowser(wanted) ?? stop(howToInstall(wanted === 'firefox' ? 'firefox' : 'chromium'));

const { buildExtension } = await import('./build.mjs');
const folder = await buildExtension(browser.engine, { local: true });
const { servePages } = await import('../tests/pages/serve.mjs');
const server = await servePages();
const address = `${server.origin}${DEMO}`;

if (hasDisplay() && !words.includes('--headless')) await show();
else await print();
await server.close();

/** A window for a person, with a profile of its own; ends when it is closed. */
async function show() {
  console.log(`Opening ${browser.path} on ${address}. Rest the pointer on an underlined figure. Ctrl+C ends.`);
  const options =
    browser.engine === 'firefox'
      ? ['--target', 'firefox-desktop', '--firefox', browser.path]
      : ['--target', 'chromium', '--chromium-binary', browser.path];
  if (browser.engine === 'chromium' && process.getuid?.() === 0) options.push('--arg=--no-sandbox');
  const child = spawn(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'run',
      '--source-dir',
      folder,
      '--start-url',
      address,
      '--no-reload',
    ].concat(options),
    { stdio: ['inherit', 'ignore', 'inherit'] },
  );
  process.on('SIGINT', () => child.kill('SIGINT'));
  const code = await new Promise((resolve) => {
    child.on('exit', resolve);
  });
  process.exitCode = code ?? 0;
}

/** No display: what would be seen is printed and photographed. */
async function print() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('scripts/demo.ts');
  await module.demonstrate(browser.engine, address);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
