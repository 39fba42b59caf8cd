import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** The rows of the first table after a heading or mark, cells without their back-ticks; a dash is nothing. */
function tableAfter(text: string, mark: string): string[][] {
  const lines = text.slice(text.indexOf(mark)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines.slice(first);
  return rows
    .slice(
      2,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

const list = (cell: string): string[] => (cell === '–' ? [] : cell.split(', ').toSorted());

const ROOMS = tableAfter(architecture, '<!-- rooms -->').map(([room, , imports, types, packages]) => ({
  room: room!,
  imports: list(imports!),
  types: list(types!),
  packages: list(packages!),
}));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file));
const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'contracts');

interface Import {
  from: string;
  only: 'types' | 'values';
}

/** Every import and export-from of a file, as it is written. */
function importsOf(file: string): Import[] {
  const text = readFileSync(`src/${file}`, 'utf8');
  const found = [...text.matchAll(/(?:^import|^export|\bimport\()\s*(type\s+)?(?:([^'";()]*?)\bfrom\s+)?'([^']+)'/gm)];
  return found.map(([, type, names, from]) => {
    const inBraces = names?.trim().match(/^\{(.*)\}$/s)?.[1];
    const each = inBraces?.split(',').filter((name) => name.trim() !== '');
    return { from: from!, only: type || each?.every((name) => /^\s*type\s/.test(name)) ? 'types' : 'values' };
  });
}

/** What the files of a room import from others: rooms by what is taken, and packages. */
function realImports(room: string) {
  const values = new Set<string>();
  const types = new Set<string>();
  const packages = new Set<string>();
  for (const file of files.filter((file) => roomOf(file) === room)) {
    for (const { from, only } of importsOf(file)) {
      if (from.startsWith('node:')) continue;
      if (!from.startsWith('.')) packages.add(from.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
      else {
        const other = roomOf(join(dirname(file), from));
        if (other !== room) (only === 'types' ? types : values).add(other);
      }
    }
  }
  return {
    imports: [...values].toSorted(),
    types: [...types].filter((other) => !values.has(other)).toSorted(),
    packages: [...packages].toSorted(),
  };
}

interface ImportRule {
  paths: string[];
  patterns: { group: string[]; allowTypeImports?: true }[];
}
const lint = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
  overrides: { files: string[]; rules: Record<string, [string, ...unknown[]]> }[];
};

function lintRule(room: string): ImportRule {
  const own = room === 'contracts' ? 'src/*.ts' : `src/${room}/**`;
  const rules = lint.overrides.filter(({ files, rules }) => files.includes(own) && rules['no-restricted-imports']);
  expect(rules, 'a later rule replaces an earlier one').toHaveLength(1);
  return rules[0]!.rules['no-restricted-imports']![1] as ImportRule;
}

/** Whether a pattern list names a room: its folder, or every file directly in `src/`. */
function names(group: readonly string[], room: string): boolean {
  if (room !== 'contracts') return group.includes(`**/${room}/**`);
  return files.filter((file) => !file.includes('/')).every((file) => group.includes(`**/${file}`));
}

describe('the rooms of ARCHITECTURE.md', () => {
  it('are the folders of src/', () => {
    const real = new Set(files.map(roomOf));
    expect(ROOMS.map(({ room }) => room).toSorted()).toEqual([...real].toSorted());
  });

  it.each(ROOMS)('$room imports exactly what its line says', ({ room, imports, types, packages }) => {
    expect(realImports(room)).toEqual({ imports, types, packages });
  });

  it.each(ROOMS)('$room is refused everything else by the linter', ({ room, imports, types, packages }) => {
    const { paths, patterns } = lintRule(room);
    for (const { room: other } of ROOMS.filter((one) => one.room !== room)) {
      const refused = patterns.filter(({ group }) => names(group, other));
      const wanted = imports.includes(other) ? [] : [types.includes(other) ? 'values' : 'all'];
      expect(
        refused.map(({ allowTypeImports }) => (allowTypeImports ? 'values' : 'all')),
        `${room} → ${other}`,
      ).toEqual(wanted);
    }
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies))
      expect(paths.includes(name), `${room} → ${name}`).toBe(!packages.includes(name));
  });
});

describe('the pure rooms', () => {
  it.each(['recognition', 'context', 'citation'])('%s may name nothing of the browser', (room) => {
    const rule = lint.overrides.find(
      ({ files, rules }) => files.includes(`src/${room}/**`) && rules['no-restricted-globals'],
    );
    expect(rule?.rules['no-restricted-globals']).toEqual(
      expect.arrayContaining(['error', 'window', 'document', 'fetch', 'navigator', 'chrome', 'browser', 'indexedDB']),
    );
  });
});

describe('the way of a figure', () => {
  const way = tableAfter(architecture, '## The way of a figure');

  it.each(way)('%s %s: %s has it', (_arrow, _what, file, name) => {
    expect(existsSync(file!), file).toBe(true);
    if (name === '–') return;
    expect(readFileSync(file!, 'utf8')).toMatch(
      new RegExp(
        `^export (?:(?:async )?function\\*?|const|class|interface|type) ${name}\\b|^export \\{[^}]*\\b${name}\\b`,
        'm',
      ),
    );
  });

  it('has a file for each arrow of both pictures', () => {
    for (const [text, mark] of [
      [architecture, '## The way of a figure'],
      [readme, '## How it works'],
    ] as const) {
      const picture = /```\n(.*?)```/s.exec(text.slice(text.indexOf(text === readme ? mark : '# Architecture')))![1]!;
      const arrows = [...new Set(picture.match(/[①-⑳]/g))].toSorted();
      const told = [...new Set(tableAfter(text, mark).map(([arrow]) => arrow!))].toSorted();
      expect(told).toEqual(arrows);
      expect(arrows.length).toBeGreaterThan(5);
    }
  });

  it('is told by the README with the same files', () => {
    const known = new Set(way.map(([arrow, , file]) => `${arrow} ${file}`));
    const told = tableAfter(readme, '## How it works').flatMap(([arrow, , files]) =>
      files!.split(', ').map((file) => `${arrow} ${file}`),
    );
    expect(told.filter((one) => !known.has(one))).toEqual([]);
  });
});
