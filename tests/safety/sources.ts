import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** Every TypeScript source of the product with its path. */
export function sources(folder = 'src'): { path: string; code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Calls `visit` for every node of the file's syntax tree. */
export function walk(file: { path: string; code: string }, visit: (node: Node) => void): void {
  const pending: unknown[] = [parseAst(file.code, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' })];
  while (pending.length > 0) {
    const next = pending.pop();
    if (Array.isArray(next)) pending.push(...next);
    else if (next !== null && typeof next === 'object') {
      if (typeof (next as Node).type === 'string') visit(next as Node);
      pending.push(...Object.values(next));
    }
  }
}
