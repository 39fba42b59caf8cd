#!/usr/bin/env node
// npm run store-shots: the pictures of the store pages, 1280 × 800 and 440 × 280, from the built extension.
import { runnerImport } from 'vite';
import { buildExtension } from './build.mjs';

await buildExtension('chromium', { local: true });
const { module } = await runnerImport('scripts/store-pictures.ts');
await module.takePictures('artifacts/store');
