import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    setupFiles: ['tests/unit/effects-at-once.ts'],
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // These need a real page, in a real browser: see vitest.browser.config.ts.
    exclude: ['tests/unit/**/*.browser.test.ts'],
    sequence: { shuffle: true },
    // Left to itself it uses one core of two.
    maxWorkers: 2,
    retry: 0,
    testTimeout: 30_000,
  },
});
