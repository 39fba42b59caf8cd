/** What ships: the packages whose code is in the extension, by the list of modules that the bundler really took. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ENTRIES = [
  'src/background/index.ts',
  ...['gate', 'core', 'meaning', 'card', 'copy'].map((name) => `src/page/${name}.ts`),
  ...['popup', 'options', 'notebook', 'welcome'].map((name) => `src/ui/${name}/main.tsx`),
];

/** Packages of which no code ships but data that are generated from them: names of currencies. */
const DATA = ['cldr-core'];

/** The addresses of content scripts, which the extension's build fills in, say nothing about what ships. */
const scriptAddresses = {
  name: 'script-addresses',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?script&iife') ? '\0address' : undefined),
  load: (id) => (id === '\0address' ? 'export default ""' : undefined),
};

/**
 * @returns {Promise<{ name: string, version: string, license: string, text: string, integrity: string }[]>} by name;
 *   `license` is an SPDX identifier, `text` the licence as the package carries it, `integrity` the hash in the lock file
 */
export async function shippedPackages() {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    define: { __UPSTREAMS__: '{}' },
    plugins: [scriptAddresses],
    build: { write: false, target: 'chrome128', modulePreload: false, rolldownOptions: { input: ENTRIES } },
  });
  const modules = [bundle].flat().flatMap(({ output }) => output.flatMap((file) => Object.entries(file.modules ?? {})));
  const taken = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => packageOf(id));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return [...new Set([...taken.filter(Boolean), ...DATA])].toSorted().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { integrity } = packages[`node_modules/${name}`];
    return { name, version, license, text: licenceIn(folder), integrity };
  });
}

const packageOf = (id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]?.replace('\\', '/');

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  const path = file && join(folder, file);
  return path && existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim() : '';
}

/** The licences of what ships, as the archives carry them. */
export const notices = (shipped, own) =>
  [
    `Chiosa\n\n${own.trim()}`,
    ...shipped.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';

/** CycloneDX 1.6, without a date or a serial number, so that the same build has the same bytes. */
export const billOfMaterials = (shipped, version) =>
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: { type: 'application', name: 'chiosa', version, licenses: [{ license: { id: 'MIT' } }] },
      },
      components: shipped.map(({ name, version: of, license, integrity }) => ({
        type: 'library',
        name,
        version: of,
        purl: `pkg:npm/${name.replace('@', '%40')}@${of}`,
        licenses: [{ license: { id: license } }],
        hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
      })),
    },
    null,
    2,
  )}\n`;
