import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../src/settings.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Record<string, string[]>;

describe.each(UI_LANGUAGES)('the store page in %s', (language) => {
  const words = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

  it('keeps to the lengths that both stores allow', () => {
    expect(words['name']!.message.length).toBeLessThanOrEqual(45);
    expect(words['description']!.message.length).toBeLessThanOrEqual(132);
    expect(read(`store/${language}.md`).length).toBeLessThanOrEqual(16_000);
  });

  it('says what it does, what it costs the page and what leaves the browser', () => {
    const text = read(`store/${language}.md`);
    expect(text).toContain('50');
    expect(text).toContain('NVDA');
    expect(text).toContain('Benzinga');
    expect(text.match(/^- \*\*/gm)).toHaveLength(5);
  });
});

describe('the reasons for permissions', () => {
  it('are given for each that the manifest asks for, and for no other', () => {
    const table = [...read('store/permissions.md').matchAll(/^\| `([^`]+)`\s*\| (.{20,}) \|$/gm)].map(
      ([, name]) => name!,
    );
    const asked = ['permissions', 'host_permissions', 'optional_host_permissions'].flatMap((key) => manifest[key]!);
    expect(table.toSorted()).toEqual(asked.toSorted());
  });
});
