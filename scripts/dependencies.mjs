// What must be there before anything else runs. Plain Node, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

const LEAST_NODE = 20;
const INSTALLED = 'node_modules/.package-lock.json';

/** Ends the run with one sentence that says what is missing. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Sees to the packages named in package-lock.json: installs them when they are missing or others. */
export function installPackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE)
    stop(`Node ${LEAST_NODE} or later is needed; this is ${process.versions.node}. See https://nodejs.org.`);
  if (areInstalled()) return;
  if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink())
    stop('node_modules is a link to a folder that does not hold what package-lock.json asks for: run "npm ci" there.');
  console.log('Installing what package-lock.json names (npm ci) …');
  const { npm_execpath: npm } = process.env;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' })
    : spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop('"npm ci" failed: the lines above say why. A network is needed the first time.');
}

/** npm writes down what it installed in the same form as what was asked for. */
function areInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { packages: found } = JSON.parse(readFileSync(INSTALLED, 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}
