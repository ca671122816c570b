import type { BrowserContext, Page } from '@playwright/test';

/** What the page itself notes while it is measured. */
export interface Noted {
  /** When a guide, or the panel with its steps, was drawn first, in milliseconds since the page began to load. */
  visible: number;
  shift: number;
  longTasks: number[];
}

/** Makes every page of a browser note when something of a guide's shows, how far things moved, and what blocked it. */
export async function notePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const noted: Noted = { visible: Number.NaN, shift: 0, longTasks: [] };
    Object.assign(globalThis, { noted });
    const guides = '.driver-popover, .shepherd-element, .introjs-tooltip, html > div[popover]';
    const shows = new MutationObserver(() => {
      const guide = document.querySelector(guides);
      // Narrowkey's is a button until the list of keys is there: what counts is the panel with its steps.
      const inside = guide?.shadowRoot;
      if (inside) shows.observe(inside, { childList: true, subtree: true });
      if (!guide || (inside && !inside.querySelector('.panel:not(.button)'))) return;
      shows.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          noted.visible = performance.now();
        };
        port2.postMessage(null);
      });
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
