#!/usr/bin/env node
/**
 * Runs our recogniser and others side by side over the open measuring sets, in one run, and writes the table between the
 * marks in README.md. The others are installed for this alone, in tests/bench/engines.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SCORER = '../shared/bench/score.mjs';
const ENGINES = [
  ['**Chiosa**', 'dist/recognition/index.js'],
  ['@microsoft/recognizers-text 1.3.1', 'tests/bench/engines/recognizers-text.mjs'],
  ['wink-nlp 2.4.0', 'tests/bench/engines/wink.mjs'],
  ['compromise 14.17.0', 'tests/bench/engines/compromise.mjs'],
];
const CORPORA = [
  ['articles', 'money'],
  ['articles', 'percent'],
  ['recognizers-text', 'money'],
  ['duckling', 'money'],
];

if (!existsSync(SCORER)) {
  console.error('The measuring sets are not here: bench:engines needs ../shared/bench beside this repository.');
  process.exit(1);
}
if (!existsSync('tests/bench/engines/node_modules')) {
  console.log('Installing the other engines …');
  const { status } = spawnSync('npm', ['ci', '--prefix', 'tests/bench/engines', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
execFileSync(process.execPath, ['scripts/build-recognition.mjs'], { stdio: 'inherit' });

const rows = ENGINES.map(([name, engine]) => {
  console.log(`Measuring ${name} …`);
  const { stdout, status, stderr } = spawnSync(process.execPath, [SCORER, '--engine', engine, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    timeout: 900_000,
  });
  if (!stdout) return `| ${name} | not measured: ${(stderr || `ended with ${status}`).split('\n')[0]} |`;
  const report = JSON.parse(stdout);
  const values = CORPORA.map(([corpus, kind]) => (100 * (report[corpus]?.[`all/${kind}`]?.value.f1 ?? 0)).toFixed(1));
  const { charsPerMicrosecond, ratio } = report.speed;
  return `| ${name} | ${values.join(' | ')} | ${charsPerMicrosecond.toPrecision(2)} | ${ratio.toPrecision(2)} × |`;
});
const table = [
  `| engine | ${CORPORA.map((pair) => pair.join(' ')).join(' | ')} | characters per µs | times a bare walk |`,
  `| --- | ${CORPORA.map(() => '---').join(' | ')} | --- | --- |`,
  ...rows,
].join('\n');
console.log(table);
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', readme.replace(/(<!-- engines -->)[\s\S]*?(<!-- \/engines -->)/, `$1\n\n${table}\n\n$2`));
