#!/usr/bin/env node
/**
 * The long forms of what `npm test` does briefly. Each prints its seed; the same seed does the same again.
 *
 *   npm run soak   [-- --steps 10000] [--seed N]   random steps in a real Chromium
 *   npm run fuzz   [-- --times 100] [--seed N]     hostile texts, messages, answers, records and edits
 *   npm run record [-- --pages 50] [--cards 4]     every byte the browser sends on a tour
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    steps: { type: 'string', default: '10000' },
    times: { type: 'string', default: '100' },
    pages: { type: 'string', default: '50' },
    cards: { type: 'string', default: '4' },
  },
});

const { seed, steps, times, pages, cards } = values;
const E2E = ['--config', 'vitest.e2e.config.ts'];
const TASKS = {
  soak: [{ words: [...E2E, 'tests/e2e/soak.test.ts'], env: { SOAK_SEED: seed, SOAK_STEPS: steps } }],
  record: [{ words: [...E2E, 'tests/e2e/record.test.ts'], env: { RECORD_PAGES: pages, RECORD_CARDS: cards } }],
  fuzz: [
    { words: ['tests/fuzz', 'tests/messages.test.ts'], env: { FUZZ_SEED: seed, FUZZ_RUNS: times } },
    { words: [...E2E, 'tests/e2e/fuzz-dom.test.ts'], env: { FUZZ_SEED: seed, FUZZ_RUNS: times } },
  ],
};

const [task] = positionals;
if (!Object.hasOwn(TASKS, task ?? '')) {
  console.error(`Which one: ${Object.keys(TASKS).join(', ')}?`);
  process.exit(2);
}
console.log(`Seed ${seed}.`);
const codes = TASKS[task].map(({ words, env }) => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...words];
  return spawnSync(process.execPath, vitest, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
});
process.exitCode = Math.max(...codes);
