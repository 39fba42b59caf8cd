#!/usr/bin/env node
/**
 * What we cost a page, beside no extension, an empty one, mark.js and a peer, in one run of a real Chromium.
 *
 *   npm run bench:pages [-- --quick] [--rounds 5] [--throttle 4] [--uacc FOLDER] [--only article,tape] [--json FILE]
 *     [--firefox /usr/bin/firefox-esr] [--readme]
 *
 * Ratios and differences within the run are what counts; milliseconds are printed only for the reader. Exit status 2:
 * the machine was too noisy to say anything (the page alone varied by more than 30 %). With --readme the table
 * and the chart of README.md are written anew.
 */
import { createServer } from 'node:http';
import { readFileSync, readdirSync, existsSync, writeFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { frameGap } from './firefox.mjs';
import { PAGES } from './generate.mjs';
import { contenders } from './contenders.mjs';
import { intoReadme, weigh } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    throttle: { type: 'string', default: '1' },
    uacc: { type: 'string' },
    only: { type: 'string' },
    real: { type: 'boolean', default: false },
    json: { type: 'string' },
    firefox: { type: 'string' },
    readme: { type: 'boolean', default: false },
    browser: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  },
});

const WATCH_MS = 5500;
/** A page that does not answer for so long counts as hung. */
const PATIENCE_MS = 40_000;
const rounds = Number(options.rounds ?? (options.quick ? 2 : 5));

const pages = Object.fromEntries(Object.entries(PAGES).map(([name, make]) => [name, make()]));
const real = '../shared/bench/pages';
if (options.real && existsSync(real)) {
  for (const file of readdirSync(real).filter((name) => name.endsWith('.html'))) {
    // Their own scripts would fetch the world; what is measured is our work on their DOM.
    pages[file.replace('.html', '')] = readFileSync(join(real, file), 'utf8').replaceAll(
      /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi,
      '',
    );
  }
}
const wanted = (options.only ?? (options.quick ? 'article,tape' : Object.keys(pages).join(','))).split(',');

const server = createServer((request, response) => {
  const page = pages[decodeURIComponent(request.url.slice(1).split('?')[0])];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page before its own scripts: counts what a page can notice. */
function observe() {
  const seen = { longest: 0, tasks: 0, frames: 0, named: 0, shift: 0, records: 0 };
  globalThis.__seen = seen;
  const on = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('longtask', (entry) => {
    seen.tasks += 1;
    seen.longest = Math.max(seen.longest, entry.duration);
  });
  on('layout-shift', (entry) => {
    seen.shift += entry.value;
  });
  on('long-animation-frame', (entry) => {
    seen.frames += 1;
    if (entry.scripts.some((script) => script.sourceURL.startsWith('chrome-extension://'))) seen.named += 1;
  });
  addEventListener('load', () => {
    setTimeout(() => {
      new MutationObserver((records) => {
        seen.records += records.filter(
          (record) =>
            record.type === 'childList' &&
            [...record.addedNodes].some(
              (node) => node.nodeType === 1 && node.parentElement === document.documentElement,
            ),
        ).length;
      }).observe(document, { subtree: true, childList: true });
    });
  });
}

/** Ours has asked the browser to run it where it should, and its welcome page is gone. */
async function settle(browser, { off }) {
  const target = await browser.waitForTarget((t) => t.url().endsWith('service-worker-loader.js'));
  const office = await browser.newPage();
  await office.goto(new URL('src/ui/options/index.html', target.url()).href);
  await office.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1);
  if (off) {
    const there = await browser.newPage();
    await there.goto(origin);
    await office.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}/*` });
      await chrome.runtime.sendMessage({ type: 'site/switch', tabId: tab.id, on: false });
    }, origin);
    await there.close();
  }
  for (const page of await browser.pages()) if (page.url().includes('/welcome/')) await page.close();
  await office.close();
}

/** What is recorded of a contender with which the page did not come back. */
const HUNG = { hung: true };

async function measure(contender, name) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const browser = await launch({
    executablePath: options.browser,
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE_MS,
    userDataDir: profile,
    ...(contender.folder ? { enableExtensions: [resolve(contender.folder)] } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    if (contender.ours) await settle(browser, contender);
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    if (options.throttle !== '1')
      await client.send('Emulation.setCPUThrottlingRate', { rate: Number(options.throttle) });
    await page.evaluateOnNewDocument(observe);
    await page.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, WATCH_MS));
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const value = (key) => metrics.find((metric) => metric.name === key)?.value ?? Number.NaN;
    const seen = await page.evaluate(() => globalThis.__seen);
    return {
      task: value('TaskDuration') * 1000,
      script: value('ScriptDuration') * 1000,
      layouts: value('LayoutCount'),
      styles: value('RecalcStyleCount'),
      nodes: value('Nodes'),
      heap: value('JSHeapUsedSize') / 1e6,
      ...seen,
    };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const running = contenders(options);
const results = {};
for (const name of wanted) {
  results[name] = Object.fromEntries(running.map((contender) => [contender.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = running
      .map((_, i) => running[(i + round) % running.length])
      .filter((contender) => !contender.missing);
    for (const contender of order) {
      results[name][contender.name].push(
        await measure(contender, name).catch((error) =>
          /timed? ?out/i.test(error.message) ? HUNG : Promise.reject(error),
        ),
      );
      process.stderr.write(`\r${name}: round ${round + 1} of ${rounds}, ${contender.name}            `);
    }
  }
}
process.stderr.write('\n');
const gaps = {};
if (options.firefox) {
  for (const name of ['article', 'liveBlog', 'tape', 'table'].filter((page) => wanted.includes(page))) {
    gaps[name] = { none: [], chiosa: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const [who, folder] of [
        ['none', null],
        ['chiosa', 'dist/local/firefox'],
      ]) {
        const address = `${origin}/${name}`;
        gaps[name][who].push(await frameGap({ executablePath: options.firefox, folder, address, watch: WATCH_MS }));
        process.stderr.write(`\r${name} in Firefox: round ${round + 1} of ${rounds}, ${who}            `);
      }
    }
  }
  process.stderr.write('\n');
}
server.close();

const report = weigh(results, gaps, running, options.throttle);
console.log(report.text);
if (options.json) writeFileSync(options.json, JSON.stringify({ rounds, throttle: options.throttle, results }, null, 1));
if (report.noisy) {
  console.error('\nToo noisy: the page alone varied by more than 30 % between rounds. Nothing above should be quoted.');
  process.exit(2);
}
if (options.readme) intoReadme(results, running, report);
