#!/usr/bin/env node
/**
 * A worked example: reads a folder of saved pages with as many processes as there are cores, and says how fast.
 *
 *   npm run build:recognition && node scripts/read-archive.mjs FOLDER > figures.jsonl
 *
 * It only deals file names to `dist/recognition/cli.js`; `xargs -P`, Spark's `pipe` or a queue do the same elsewhere.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('read-archive: which folder? node scripts/read-archive.mjs FOLDER');
  process.exit(2);
}
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:html?|txt)$/i.test(name))
  .map((name) => join(folder, name));
const cores = Math.min(availableParallelism(), Math.max(1, pages.length));
const started = performance.now();

const run = (share) =>
  new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, ['dist/recognition/cli.js', '--format', 'jsonl', ...share], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    worker.on('error', reject).on('close', resolve);
  });
// Dealt like cards, so that long pages do not all fall to one process.
const shares = Array.from({ length: cores }, (_, core) => pages.filter((_page, i) => i % cores === core));
await Promise.all(shares.filter((share) => share.length > 0).map(run));

const seconds = (performance.now() - started) / 1000;
console.error(
  `${pages.length} pages in ${seconds.toFixed(2)} s with ${cores} processes: ${(pages.length / seconds / cores).toFixed(1)} pages per second per core, starting included`,
);
