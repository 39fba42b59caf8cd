// Scores the recogniser on the measuring sets in ../shared/bench. Extra arguments go to the scorer: -- --misses 50
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const scorer = new URL('../../shared/bench/score.mjs', import.meta.url).pathname;
if (!existsSync(scorer)) {
  console.error(
    'The measuring sets are not here: bench:recognition needs ../shared/bench/score.mjs beside this repository.',
  );
  process.exit(1);
}
for (const [script, ...rest] of [
  ['scripts/build-recognition.mjs'],
  [scorer, '--engine', 'dist/recognition/index.js', ...process.argv.slice(2)],
]) {
  const { status } = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
