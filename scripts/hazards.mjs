#!/usr/bin/env node
/**
 * Lists the ids of hazards (H), wrong-number hazards (N), promises (P) and performance targets (T) that no test and no
 * benchmark carries at the beginning of its name: `npm run hazards`. What each id means is in docs/hazards.md.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const counts = { H: 56, N: 9, P: 24, T: 15 };
const carried = new Set(
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => readFileSync(join('tests', name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/['"`](?:((?:[HNPT]\d{1,2} )+)[a-z%$“]|(T\d{1,2})'[,\s])/g)])
    .flatMap(([, ids, target]) => (ids ?? target).trim().split(' ')),
);

const missing = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`).filter((id) => !carried.has(id)),
);
console.log(missing.length === 0 ? 'Every id is carried by a test.' : `No test carries: ${missing.join(' ')}`);
process.exitCode = missing.length === 0 ? 0 : 1;
