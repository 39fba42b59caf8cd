// Which browsers stand on this machine, and how one gets there. Plain Node: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What each browser is called where: the variable that names it, commands on the PATH, places on macOS and Windows.
 * @type {Readonly<Record<string, { engine: 'chromium' | 'firefox', variable: string, commands: string[], mac: string, windows: string }>>}
 */
const BROWSERS = {
  chromium: {
    engine: 'chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: String.raw`Chromium\Application\chrome.exe`,
  },
  chrome: {
    engine: 'chromium',
    variable: 'CHROME',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: String.raw`Google\Chrome\Application\chrome.exe`,
  },
  edge: {
    engine: 'chromium',
    variable: 'EDGE',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: String.raw`Microsoft\Edge\Application\msedge.exe`,
  },
  firefox: {
    engine: 'firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: String.raw`Mozilla Firefox\firefox.exe`,
  },
};

export const NAMES = Object.keys(BROWSERS);

/** The first browser of this name or engine on this machine; `undefined` when there is none. */
export function findBrowser(wanted) {
  for (const [name, browser] of Object.entries(BROWSERS)) {
    if (wanted !== undefined && wanted !== name && wanted !== browser.engine) continue;
    const path = placesOf(browser).find((place) => existsSync(place));
    if (path) return { name, engine: browser.engine, path };
  }
  return undefined;
}

function placesOf({ variable, commands, mac, windows }) {
  const named = process.env[variable] ? [process.env[variable]] : [];
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
    return [...named, ...folders.map((folder) => join(folder, mac))];
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((key) => process.env[key] ?? '');
    return [...named, ...folders.filter(Boolean).map((folder) => join(folder, windows))];
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...named, ...commands.flatMap((command) => folders.map((folder) => join(folder, command)))];
}

/** What to do about a missing browser, in one sentence. */
export function howToInstall(engine) {
  const [name, product] = engine === 'firefox' ? ['firefox-esr', 'Firefox'] : ['chromium', 'Chromium'];
  const debian = process.platform === 'linux' ? ` ("apt-get install ${name}" as root on Debian)` : '';
  return `${product} is missing: install it${debian}, or name its program in ${product.toUpperCase()}.`;
}

/** Where it is possible without asking anybody (root on Debian), puts the missing browsers there. */
export function installBrowsers(engines) {
  const missing = engines.filter((engine) => !findBrowser(engine));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const packages = missing.map((engine) => (engine === 'firefox' ? 'firefox-esr' : 'chromium'));
  console.log(`Installing Debian's ${packages.join(' and ')} …`);
  const apt = (...options) =>
    spawnSync('apt-get', options, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation');
}
