import { defineConfig } from 'vitest/config';

/** Tests of what the builds hold: they need `npm run build` first. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/builds/**/*.test.ts'],
    sequence: { shuffle: true },
    retry: 0,
  },
});
