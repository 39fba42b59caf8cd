import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { sources, walk } from './sources.ts';

/**
 * Patterns that are not linear by `recheck`, with the bound on what they are given. Keyed `file: /pattern/flags`.
 */
const BOUNDED: Record<string, string> = {};

function regexes(): { where: string; pattern: string; flags: string }[] {
  const found: { where: string; pattern: string; flags: string }[] = [];
  for (const file of sources()) {
    walk(file, (node) => {
      const regex = node['regex'] as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex) {
        found.push({ where: `${file.path}: /${regex.pattern}/${regex.flags}`, ...regex });
      }
    });
  }
  return found;
}

describe('H52 P18 every regular expression of the source takes linear time', () => {
  it('finds the planted polynomial one, so that this test can fail', () => {
    expect(checkSync(String.raw`^\d[\d.,]*\s*\d*x$`, '').status).toBe('vulnerable');
  });

  it.each(regexes().map((regex) => [regex.where, regex]))(
    '%s',
    (where, { pattern, flags }) => {
      if (BOUNDED[where]) return;
      const verdict = checkSync(pattern, flags, { timeout: 60_000 });
      expect(verdict.status, JSON.stringify(verdict)).toBe('safe');
      expect(verdict.status === 'safe' ? verdict.complexity.type : verdict.status).toMatch(/^(?:safe|linear)$/);
    },
    90_000,
  );
});
