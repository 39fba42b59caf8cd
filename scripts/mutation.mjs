// npm run mutation -- citation [file …]: changes the sources of a folder in small ways, one at a time, and counts how
// many of the changes its unit tests notice. Each file is a run of its own, whose result is kept, so that a run that is
// stopped is not lost; the survivors are listed, and the table in docs/mutation.md is written from what is kept.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

const [folder, ...only] = process.argv.slice(2);
const source = `src/${folder}`;
if (!folder || !existsSync(source) || !existsSync(`tests/${folder}`)) {
  console.error('npm run mutation -- <folder of src with tests of its own> [part of a file name …]');
  process.exit(2);
}
/** Tests by thousands of texts: each mutant would cost minutes. */
const SLOW = ['hostile', 'languages', 'intl', 'properties'];
const PAGE = 'docs/mutation.md';
const END = '<!-- /scores -->';
const kept = `artifacts/mutation/${folder}`;
mkdirSync(kept, { recursive: true });

const sources = readdirSync(source, { recursive: true })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.generated.ts'))
  .toSorted();
const files = sources.filter((name) => only.length === 0 || only.some((part) => name.includes(part))).toSorted();

for (const name of files) {
  const begun = Date.now();
  const mutants = await run(`${source}/${name}`);
  writeFileSync(`${kept}/${name.replaceAll('/', '~')}.json`, JSON.stringify(mutants));
  const { killed, all } = score(mutants);
  console.log(`${source}/${name}: ${killed} of ${all} noticed, ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  const lines = readFileSync(`${source}/${name}`, 'utf8').split('\n');
  for (const { status, location, replacement, mutatorName } of mutants) {
    if (!survived({ status })) continue;
    const { start, end } = location;
    const was = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : mutatorName;
    console.log(`  ${start.line}:${start.column} ${status} ${clip(was)} → ${clip(replacement ?? '')}`);
  }
}
report();

async function run(file) {
  const results = await new Stryker({
    configFile: 'stryker.config.json',
    mutate: [file],
    testFiles: [`tests/${folder}/**/!(${SLOW.join('|')}).test.ts`],
  }).runMutationTest();
  return results.map(({ status, mutatorName, replacement, location }) => ({
    status,
    mutatorName,
    replacement,
    location,
  }));
}

/** Compile errors and mutants that were left out do not count; a run without end is one that was noticed. */
function score(mutants) {
  const counted = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  return { killed, all: counted.length };
}

function survived({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function clip(text) {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

/** Writes the folder's line of the table: what was measured of it, which may be a part. */
function report() {
  const total = { killed: 0, all: 0 };
  const measured = readdirSync(kept);
  for (const name of measured) {
    const { killed, all } = score(JSON.parse(readFileSync(`${kept}/${name}`, 'utf8')));
    total.killed += killed;
    total.all += all;
  }
  const share = total.all === 0 ? 0 : (100 * total.killed) / total.all;
  const line = `| ${[
    `\`src/${folder}\``,
    `${measured.length} of ${sources.length}`,
    String(total.all),
    String(total.killed),
    `${share.toFixed(1)} %`,
    new Date().toISOString().slice(0, 10),
    `\`npm run mutation -- ${folder}\``,
  ].join(' | ')} |`;
  const page = readFileSync(PAGE, 'utf8');
  const before = page.split('\n').filter((row) => !row.startsWith(`| \`src/${folder}\``));
  before.splice(before.indexOf(END) - 1, 0, line);
  writeFileSync(PAGE, before.join('\n'));
  spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', PAGE], { stdio: 'inherit' });
  console.log(line);
}
