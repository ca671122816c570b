import type { BrowserContext, Page } from '@playwright/test';

/** What the page itself notes while it is measured. */
export interface Noted {
  /** When the first thing of a guide's was drawn, in milliseconds since the page began to load. */
  first: number;
  /** When the guide, or the panel with its steps, was drawn first. */
  visible: number;
  shift: number;
  longTasks: number[];
}

/** Makes every page of a browser note when something of a guide's shows, how far things moved, and what blocked it. */
export async function notePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const noted: Noted = { first: Number.NaN, visible: Number.NaN, shift: 0, longTasks: [] };
    Object.assign(globalThis, { noted });
    const guides = '.driver-popover, .shepherd-element, .introjs-tooltip, html > div[popover]';
    const isDrawn = (what: 'first' | 'visible') =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          noted[what] = performance.now();
        };
        port2.postMessage(null);
      });
    let isThere = false;
    const shows = new MutationObserver(() => {
      const guide = document.querySelector(guides);
      if (!guide) return;
      if (!isThere) isDrawn('first');
      isThere = true;
      // Narrowkey's is a button until the list of keys is there: what counts is the panel with its steps.
      const inside = guide.shadowRoot;
      if (inside) shows.observe(inside, { childList: true, subtree: true });
      if (inside && !inside.querySelector('.panel:not(.button)')) return;
      shows.disconnect();
      isDrawn('visible');
    });
    shows.observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) noted.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

export const notedOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

export const guideShows = (page: Page) =>
  page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.visible > 0);
