#!/usr/bin/env node
/**
 * What we cost a page, beside no extension, an empty one, mark.js and a peer, in one run of a real Chromium.
 *
 *   npm run bench:pages [-- --quick] [--rounds 5] [--throttle 4] [--uacc FOLDER] [--only article,tape] [--json FILE]
 *
 * Ratios and differences within the run are what counts; milliseconds are printed only for the reader. Exit status 2:
 * the machine was too noisy to say anything (the page alone varied by more than 30 %).
 */
import { createServer } from 'node:http';
import { readFileSync, readdirSync, existsSync, writeFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { PAGES } from './generate.mjs';
import { contenders } from './contenders.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    throttle: { type: 'string', default: '1' },
    uacc: { type: 'string' },
    only: { type: 'string' },
    real: { type: 'boolean', default: false },
    json: { type: 'string' },
    browser: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  },
});

const WATCH_MS = 5500;
/** A page that does not answer for so long counts as hung. */
const PATIENCE_MS = 40_000;
const rounds = Number(options.rounds ?? (options.quick ? 2 : 5));
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

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
    if (contender.folder)
      await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 3000 }).catch(() => {});
    if (contender.off) {
      const target = await browser.waitForTarget((t) => t.url().endsWith('service-worker-loader.js'));
      const office = await browser.newPage();
      await office.goto(new URL('src/ui/options/index.html', target.url()).href);
      await office.evaluate(() => chrome.storage.local.set({ sites: { '127.0.0.1': { on: false } } }));
      await office.close();
    }
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
      results[name][contender.name].push(await measure(contender, name).catch(() => HUNG));
      process.stderr.write(`\r${name}: round ${round + 1} of ${rounds}, ${contender.name}            `);
    }
  }
}
process.stderr.write('\n');
server.close();

let noisy = false;
for (const [name, byContender] of Object.entries(results)) {
  const base = byContender.none;
  const spread =
    (Math.max(...base.map((r) => r.task)) - Math.min(...base.map((r) => r.task))) / median(base.map((r) => r.task));
  if (spread > 0.3 && name !== 'prose') noisy = true;
  console.log(`\n### ${name} (page alone varies by ${(100 * spread).toFixed(0)} %)\n`);
  console.log(
    '| contender | Δ main-thread task, ms | script, ms | layouts | style recalculations | nodes | heap, MB | longest task, ms | long frames naming it | shift | hosts |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  const of = (list, key) => median(list.map((r) => r[key]));
  for (const contender of running) {
    const list = byContender[contender.name];
    if (contender.missing) {
      console.log(`| ${contender.name} | ${contender.missing} |${' |'.repeat(9)}`);
      continue;
    }
    const hung = list.filter((r) => r.hung).length;
    if (hung > 0) {
      console.log(`| ${contender.name} | hung in ${hung} of ${list.length} rounds |${' |'.repeat(9)}`);
      continue;
    }
    const delta = (key, digits = 0) => (of(list, key) - of(base, key)).toFixed(digits);
    console.log(
      `| ${contender.name} | ${delta('task', 1)} | ${delta('script', 1)} | ${delta('layouts')} | ${delta('styles')} | ${delta('nodes')} | ${delta('heap', 2)} | ${of(list, 'longest').toFixed(0)} | ${of(list, 'named')} | ${of(list, 'shift').toFixed(4)} | ${of(list, 'records')} |`,
    );
  }
}
if (options.json) writeFileSync(options.json, JSON.stringify({ rounds, throttle: options.throttle, results }, null, 1));
if (noisy) {
  console.error('\nToo noisy: the page alone varied by more than 30 % between rounds. Nothing above should be quoted.');
  process.exit(2);
}
