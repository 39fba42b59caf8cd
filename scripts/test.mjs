#!/usr/bin/env node
// npm test: installs what is missing and runs everything. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installBrowsers } from './browsers.mjs';
import { installPackages } from './dependencies.mjs';

const count = { passed: 0, failed: 0 };
/** What failed, by name, for the end. */
const broken = [];

installPackages();
installBrowsers(['chromium', 'firefox']);
mkdirSync('artifacts', { recursive: true });

step('types', () => one(npm('types')));
step('lint', () => one(npm('lint')));
step('format', () => one(npm('format:check')));
step('dead code', () => one(npm('dead')));
step('unit tests', () => vitest('unit'));
step('release builds for both browsers', () => one(npm('build')));
step('sizes of what pages load', () => one(npm('sizes')));
step('the Firefox build as its store checks it', () => one(npm('lint:firefox')));
step('local builds for both browsers', () => one(npm('build:local')));
step('end to end, in Chromium and in Firefox', () => vitest('e2e'));

for (const name of broken) console.log(`✗ ${name}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

function step(name, run) {
  console.log(`\n▶ ${name} …`);
  const begun = Date.now();
  const { passed, failed } = run();
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (failed > 0) broken.push(name);
  count.passed += passed;
  count.failed += failed;
}

/** A check that has one answer. */
function one(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function npm(script, ...options) {
  const words = ['run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])];
  const { npm_execpath: cli } = process.env;
  const { status } = cli
    ? spawnSync(process.execPath, [cli, ...words], { stdio: 'inherit' })
    : spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A suite counts its tests; one that could not even begin counts as a failure. */
function vitest(script) {
  const report = `artifacts/${script}.json`;
  rmSync(report, { force: true });
  const ok = npm(script, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  if (!existsSync(report)) return one(false);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A test that did not run is not a test that passed; only what reads the measuring material may stay out where that is
  // not at hand, and it says so.
  const excused = existsSync('../shared') ? 0 : numPendingTests;
  if (excused > 0) console.log(`${excused} tests read ../shared, which is not beside this clone: they did not run.`);
  const failed = numFailedTests + numPendingTests - excused;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}
