import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { PARTS } from './parts.ts';

const root = new URL('../..', import.meta.url).pathname;
const part = PARTS.find(({ name }) => name === process.env.MUTATED_PART);
if (!part) throw new Error('MUTATED_PART names no part of parts.ts.');

/** The tests that have to notice a change to one part, as fast as they go: they run once for every mutant. */
export default defineConfig({
  root,
  plugins: [preact()],
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: `${root}tests/mutation/few-runs.ts` },
      { find: /^\.\.\/growth\.ts$/, replacement: `${root}tests/mutation/one-small-run.ts` },
      { find: /^\.\/variations\.ts$/, replacement: `${root}tests/mutation/few-variations.ts` },
    ],
  },
  // One worker for all files: every mutant gets a new one all the same, and a worker for each file takes most of the time.
  test: { include: part.tests, environment: part.environment, isolate: false, retry: 0 },
});
