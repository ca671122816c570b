import { defineConfig } from 'vitest/config';

/** Tests of the extension in Firefox, two browsers at a time: they need the build that is open to tests. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    sequence: { shuffle: true },
    retry: 0,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
