// Makes dist/recognition: the recogniser as an ES module with types, and the command line that reads archives with it.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const OUT = 'dist/recognition';
rmSync(OUT, { recursive: true, force: true });

/** One entry, one file: what is measured is what is shipped. */
const bundle = (entry, fileName, external = []) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => fileName },
      rolldownOptions: { external, output: { minify: process.argv.includes('--minify') } },
    },
  });

await bundle('src/recognition/index.ts', 'index.js');
await bundle('src/cli/index.ts', 'cli.js', [/^node:/]);
writeFileSync(`${OUT}/cli.js`, `#!/usr/bin/env node\n${readFileSync(`${OUT}/cli.js`, 'utf8')}`);
chmodSync(`${OUT}/cli.js`, 0o755);

const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.recognition.json'],
  { stdio: 'inherit' },
);
if (types.status !== 0) process.exit(types.status ?? 1);

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(
  `${OUT}/package.json`,
  `${JSON.stringify(
    {
      name: 'chiosa-recognition',
      version,
      license,
      type: 'module',
      exports: { types: './types/index.d.ts', default: './index.js' },
      bin: { 'chiosa-figures': './cli.js' },
    },
    null,
    2,
  )}\n`,
);
