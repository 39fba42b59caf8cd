import { defineConfig } from 'vitest/config';

/** Whole extensions in real browsers: one after the other, with time to start them. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
