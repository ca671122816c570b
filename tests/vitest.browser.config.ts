import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './browsers/find.ts';

const executablePath = findBrowser('chromium') ?? undefined;

/** Tests that need layout, style and events as they are: in a real Chromium without a window. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Named here, so that none is met only while tests run: the page would be loaded anew under them.
  optimizeDeps: { include: ['dom-accessibility-api', 'fast-check', 'jquery', 'select2'] },
  test: {
    include: ['tests/unit/**/*.browser.test.ts'],
    sequence: { shuffle: true },
    // Left to itself it uses one core of two.
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath,
          args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1366, height: 900 } }],
    },
  },
});
