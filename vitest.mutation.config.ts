import { defineConfig } from 'vitest/config';

/** Modules stay loaded between test files: a mutant costs its tests, not their imports. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    isolate: false,
  },
});
