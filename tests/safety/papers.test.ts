import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const paper = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const { dependencies, devDependencies, overrides, scripts } = JSON.parse(paper('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'overrides' | 'scripts',
  Record<string, string>
>;

describe('P21 what a build is made of', () => {
  it('P21 every dependency has one exact version, and few of them ship', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...overrides }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
  });

  it('P21 the lock file names every package by its hash, and no install script of ours runs', () => {
    const { packages } = JSON.parse(paper('package-lock.json')) as {
      packages: Record<string, { integrity?: string; link?: boolean }>;
    };
    const unsure = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(unsure.map(([path]) => path)).toEqual([]);
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});

describe('the papers', () => {
  it('P22 a release takes two people, keys of hardware and no upload by hand', () => {
    const text = paper('docs/releasing.md');
    for (const rule of ['somebody else approves', 'hardware keys', 'OAuth grant', 'continuous integration alone'])
      expect(text.toLowerCase()).toContain(rule.toLowerCase());
  });

  it('P23 say how to report, what is supported, what is defended and what is not', () => {
    expect(paper('SECURITY.md')).toMatch(/security advisory/);
    expect(paper('SECURITY.md')).toMatch(/latest release is supported/);
    expect(paper('THREAT-MODEL.md')).toMatch(/Not defended/);
    expect(paper('PRIVACY.md')).toMatch(/What leaves your browser/);
    expect(paper('LICENSE')).toMatch(/MIT/);
  });

  it('P23 the threat model names only tests that exist', () => {
    const named = [...paper('THREAT-MODEL.md').matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
