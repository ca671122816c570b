import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'results/chromium',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Much of a test is waiting for the browser: three keep two cores busy.
  workers: 3,
  // Long enough for a slow machine: only what hangs gets there.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['line']],
  // A trace of each test takes more than a third of the time. `--trace=retain-on-failure` records them.
  use: { actionTimeout: 30_000, trace: 'off' },
});
