/** What is loaded beside the page: no extension, an empty one, ours, a mark.js highlighter, and peers given by path. */
import { mkdirSync, writeFileSync, readFileSync, mkdtempSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MATCHES = ['http://127.0.0.1/*'];

function extension(name, script) {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `bench ${name}`,
    version: '1',
    content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  return folder;
}

/** The usual way: a regular expression over the text, every match wrapped in an element. */
function markJs() {
  let library;
  try {
    library = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  } catch {
    return null;
  }
  const money = String.raw`/(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|€|\$|(?:miliardi|milioni)?\s?(?:di )?(?:euro|dollari|yuan)))/gi`;
  return extension('mark', `${library};new Mark(document.body).markRegExp(${money});`);
}

/**
 * @param {{ uacc?: string }} paths folders of peers' builds
 * @returns {{ name: string, folder: string | null, missing?: string }[]} `folder` null: no extension is loaded
 */
export function contenders(paths) {
  const ours = 'dist/local/chromium';
  if (!existsSync(join(ours, 'manifest.json')))
    throw new Error('There is no build to measure: run "npm run build:local" first.');
  const mark = markJs();
  return [
    { name: 'none', folder: null },
    { name: 'empty', folder: extension('empty', '') },
    { name: 'chiosa', folder: ours, ours: true },
    { name: 'chiosa off', folder: ours, ours: true, off: true },
    mark ? { name: 'mark.js', folder: mark } : { name: 'mark.js', missing: 'not installed' },
    paths.uacc ? { name: 'UACC', folder: paths.uacc } : { name: 'UACC', missing: 'not run: give --uacc FOLDER' },
  ];
}
