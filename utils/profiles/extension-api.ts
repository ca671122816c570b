import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, without the polyfill: every call made through it gives a promise in Chromium and Firefox
 * alike. For code that ships in the page, where 10 KB count. `undefined` where the extension is gone from under a page.
 */
export function extensionApi(): Browser | undefined {
  const world = globalThis as { browser?: Browser; chrome?: Browser };
  return world.browser?.runtime ? world.browser : world.chrome;
}
