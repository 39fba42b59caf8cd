import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Manifest = Record<string, unknown> & {
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko?: { data_collection_permissions?: unknown } };
};

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
const manifestOf = (engine: string) => JSON.parse(readFileSync(`dist/${engine}/manifest.json`, 'utf8')) as Manifest;
const scriptsOf = (engine: string) =>
  filesOf(`dist/${engine}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join('dist', engine, name), 'utf8')] as const);

/** The hosts that the source may ask; THREAT-MODEL.md and PRIVACY.md name them. */
const UPSTREAMS = [
  'https://data-api.ecb.europa.eu',
  'https://www.ecb.europa.eu',
  'https://tassidicambio.bancaditalia.it',
  'https://api.frankfurter.dev',
  'https://api.tiingo.com',
  'https://api.twelvedata.com',
  'https://api.massive.com',
  'https://www.sec.gov',
  'https://live.euronext.com',
];

describe.each(['chromium', 'firefox'])('the release build for %s', (engine) => {
  it('P5 asks for these permissions and no other', () => {
    const { permissions, host_permissions: hosts, optional_host_permissions: later, ...rest } = manifestOf(engine);
    expect(permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...(engine === 'chromium' ? ['sidePanel'] : []),
      'storage',
    ]);
    expect(hosts).toEqual(['https://it.benzinga.com/*', 'https://www.benzinga.com/*']);
    expect(later).toEqual(['https://*/*', 'http://*/*']);
    expect(Object.keys(rest).filter((key) => /permission|externally|oauth|content_scripts|devtools/.test(key))).toEqual(
      [],
    );
  });

  it('H14 P7 offers nothing to pages', () => {
    expect(manifestOf(engine)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(engine)).not.toHaveProperty('externally_connectable');
  });

  it('H14 runs scripts in pages that stand for themselves', () => {
    const inPages = scriptsOf(engine).filter(([name]) => /src\/page\/|(?:gate|core|card|copy|meaning)\.ts/.test(name));
    expect(inPages.length).toBeGreaterThanOrEqual(5);
    for (const [name, code] of inPages) {
      expect(code, name).not.toMatch(/\bimport\s*\(|\bimport\s*[{*"']|\bexport\s*[{*]/);
      expect(code, name).not.toContain('getURL("assets');
    }
  });

  it('P6 holds no code or markup from strings, and no code from elsewhere', () => {
    const { extension_pages: policy } = manifestOf(engine).content_security_policy;
    for (const rule of ["default-src 'none'", "script-src 'self'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    for (const rule of ["form-action 'none'", "frame-ancestors 'none'"]) expect(policy).toContain(rule);
    expect(/connect-src ([^;]+)/.exec(policy)?.[1]?.split(' ').toSorted()).toEqual(["'self'", ...UPSTREAMS.toSorted()]);
    for (const [name, code] of scriptsOf(engine)) {
      expect(code, name).not.toMatch(/\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|document\.write/);
      expect(code, name).not.toMatch(/importScripts\(|WebAssembly/);
    }
  });

  it('P19 has no telemetry, account, cookie or update address', () => {
    expect(manifestOf(engine)).not.toHaveProperty('update_url');
    expect(JSON.stringify(manifestOf(engine))).not.toMatch(/cookies|identity|webRequest|history|management/);
    const collected = manifestOf(engine).browser_specific_settings?.gecko?.data_collection_permissions;
    expect(collected).toEqual(engine === 'firefox' ? { required: ['none'] } : undefined);
    for (const [name, code] of scriptsOf(engine)) {
      expect(code, name).not.toMatch(/document\.cookie|sendBeacon|google-analytics|sentry|setUninstallURL\(/);
      expect(code, name).not.toMatch(/127\.0\.0\.1|localhost/);
    }
  });
});

describe('a release that anybody can repeat', () => {
  it('P21 comes out the same to the byte when it is built again', () => {
    const again = mkdtempSync(join(tmpdir(), 'chiosa-'));
    try {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['node_modules/vite/bin/vite.js', 'build', '--outDir', again, '--logLevel', 'error'],
        { env: { PATH: process.env.PATH, BROWSER: 'chromium' }, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      expect(filesOf(again)).toEqual(filesOf('dist/chromium'));
      for (const name of filesOf(again))
        expect(readFileSync(join(again, name)).equals(readFileSync(join('dist/chromium', name))), name).toBe(true);
    } finally {
      rmSync(again, { recursive: true });
    }
  });
});
