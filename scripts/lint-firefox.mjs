#!/usr/bin/env node
// What addons.mozilla.org would say about dist/firefox: not one error, warning or notice is let pass.
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
    '--no-config-discovery',
  ],
  { encoding: 'utf8', maxBuffer: 64_000_000 },
);
let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(stdout + stderr);
  process.exit(1);
}
const { errors, warnings, notices, summary } = report;
for (const { _type, code, message, file, line } of [...errors, ...warnings, ...notices])
  console.error(`${_type} ${code}: ${message} (${file ?? ''}${line ? `:${line}` : ''})`);
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
process.exitCode = summary.errors + summary.warnings + summary.notices === 0 ? 0 : 1;
