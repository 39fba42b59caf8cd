// Bundles the recogniser alone as an ES module, dist/recognition/index.js: what is measured is what is shipped.
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist/recognition',
    minify: false,
    rolldownOptions: { output: { minify: process.argv.includes('--minify') } },
    lib: { entry: 'src/recognition/index.ts', formats: ['es'], fileName: () => 'index.js' },
  },
});
