#!/usr/bin/env node
/**
 * Lists the ids of hazards (H), wrong-number hazards (N), promises (P) and performance targets (T) that no test and no
 * benchmark carries in its name: `npm run hazards`. What each id means is in docs/hazards.md.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const counts = { H: 56, N: 9, P: 24, T: 15 };
const text = ['tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

const missing = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`).filter((id) => !new RegExp(`\\b${id}\\b`).test(text)),
);
console.log(missing.length === 0 ? 'Every id is carried by a test.' : `No test carries: ${missing.join(' ')}`);
process.exitCode = missing.length === 0 ? 0 : 1;
