import { defineConfig } from 'vitest/config';

/** Modules stay loaded from one mutant to the next: a mutant costs its tests and not their imports. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    isolate: false,
  },
});
