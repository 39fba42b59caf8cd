import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path/posix';
import { onTestFinished } from 'vitest';

/**
 * Copies the sources, adds one file at a place of its own and nothing else, and answers where the copy is. It goes when
 * the test ends.
 */
export function withFile(example: string, place: string): string {
  mkdirSync('artifacts', { recursive: true });
  const copy = mkdtempSync('artifacts/added-');
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync('src', `${copy}/src`, { recursive: true });
  // The examples stand in tests/, where the compiler reads them: their imports are written anew for the place.
  const text = readFileSync(example, 'utf8').replaceAll(/'((?:\.\.\/)+src\/[^']+)'/g, (_, from: string) => {
    const path = relative(dirname(place), relative('.', resolve(dirname(example), from)));
    return `'${path.startsWith('.') ? path : `./${path}`}'`;
  });
  writeFileSync(`${copy}/${place}`, text, { flag: 'wx' });
  return resolve(copy);
}
