import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Bill {
  components: {
    name: string;
    version: string;
    licenses: { license: { id: string } }[];
    hashes: { content: string }[];
  }[];
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folders: string[] = [];

function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chiosa-'));
  folders.push(folder);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--built', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

describe('what the stores take', () => {
  let folder = '';
  const read = (name: string) => readFileSync(join(folder, name));
  const unzipped = (what: string) => unzipSync(read(`chiosa-${version}-${what}.zip`));

  beforeAll(() => {
    folder = pack();
  });
  afterAll(() => {
    for (const one of folders) rmSync(one, { recursive: true });
  });

  it('P21 has the same bytes when it is made twice', () => {
    const again = pack();
    expect(readdirSync(again)).toEqual(readdirSync(folder));
    for (const name of readdirSync(again)) expect(readFileSync(join(again, name)).equals(read(name)), name).toBe(true);
  });

  it.each(['chromium', 'firefox'])('holds the build for %s, file by file, and the licences', (engine) => {
    const { 'LICENSES.txt': licences, ...files } = unzipped(engine);
    expect(licences).toBeDefined();
    const root = join('dist', engine);
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(join(root, name)).equals(bytes), name).toBe(true);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as { version: string };
    expect(manifest.version).toBe(version);
  });

  it('holds the source that it is made of, and how', () => {
    const files = Object.keys(unzipped('source'));
    for (const name of ['BUILD.md', 'package-lock.json', 'vite.config.ts', 'src/page/gate.ts', 'LICENSE'])
      expect(files).toContain(name);
    expect(files.filter((name) => /node_modules|^dist|^artifacts|\.\.|^\//.test(name))).toEqual([]);
  });

  it('names every package that ships, with its licence', () => {
    const { components } = JSON.parse(read(`chiosa-${version}.cdx.json`).toString()) as Bill;
    const names = components.map(({ name }) => name);
    for (const name of ['preact', 'valibot', 'webextension-polyfill', 'idb', 'date-fns', 'cldr-core'])
      expect(names).toContain(name);
    // The command line's reader of saved pages is not in the extension.
    expect(names).not.toContain('htmlparser2');
    const licences = new TextDecoder().decode(unzipped('firefox')['LICENSES.txt']);
    for (const { name, version: of, licenses, hashes } of components) {
      expect(licences).toContain(`${name} ${of} (${licenses[0]!.license.id})\n\n`);
      expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/);
    }
    expect(licences).not.toMatch(/\)\n\n-{80}/);
  });

  it('is summed up in SHA256SUMS', () => {
    const lines = read('SHA256SUMS').toString().trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}chiosa-/);
  });
});
