#!/usr/bin/env node
/**
 * Makes what the stores take, the same bytes on every machine: `node scripts/package.mjs [--built] [FOLDER]`, by default
 * into dist/packages. `--built` packs dist/chromium and dist/firefox as they are.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { buildExtension } from './build.mjs';
import { billOfMaterials, notices, shippedPackages } from './shipped.mjs';

/** ZIP knows no time before this one, and no zone: a date that never changes. */
const MTIME = new Date(1980, 0, 1);

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--')) ?? 'dist/packages';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

if (!words.includes('--built')) for (const engine of ['chromium', 'firefox']) await buildExtension(engine);
const shipped = await shippedPackages();
const licences = Buffer.from(notices(shipped, readFileSync('LICENSE', 'utf8')));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const written = [
  ...['chromium', 'firefox'].map((engine) =>
    put(`chiosa-${version}-${engine}.zip`, archive({ ...filesIn(`dist/${engine}`), 'LICENSES.txt': licences })),
  ),
  put(`chiosa-${version}-source.zip`, archive(sources())),
  put(`chiosa-${version}.cdx.json`, Buffer.from(billOfMaterials(shipped, version))),
];
writeFileSync(join(folder, 'SHA256SUMS'), written.map(({ name, sum }) => `${sum}  ${name}\n`).join(''));
for (const { name, size, sum } of written)
  console.log(`${join(folder, name)}  ${(size / 1000).toFixed(1)} kB  ${sum.slice(0, 16)}…`);

/** @param {Record<string, Uint8Array>} files by their path in the archive */
function archive(files) {
  const entries = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { mtime: MTIME, os: 3 }]])), {
    level: 9,
  });
}

function filesIn(root) {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name))]));
}

/** What the repository holds, as it stands here: enough to build the archives again, as BUILD.md says. */
function sources() {
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return Object.fromEntries(listed.map((name) => [name, readFileSync(name)]));
}

function put(name, bytes) {
  writeFileSync(join(folder, name), bytes);
  return { name, size: bytes.length, sum: createHash('sha256').update(bytes).digest('hex') };
}
