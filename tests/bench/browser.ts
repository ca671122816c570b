import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../browsers/install.ts';
import { extensionId, routePracticeNetwork } from '../e2e/chromium.ts';
import type { Variants } from '../practice-network/variants.ts';

export const root = join(import.meta.dirname, '../..');
export const production = join(root, '.output/chrome-mv3');
export const openToTests = join(root, '.output/chrome-mv3-e2e');

/** A Chromium with one extension, from its folder, where the site is the practice network. */
export async function browserWith(
  folder: string | null,
  variants: Partial<Variants> = {},
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium', console.error),
    headless: true,
    viewport: { width: 1366, height: 900 },
    args: [
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-precise-memory-info',
    ],
  });
  await routePracticeNetwork(context, variants);
  return context;
}

export const extensionUrl = (folder: string, path: string) =>
  `chrome-extension://${extensionId(folder)}/${path}`;

/** Puts the example profile in progress, as the popup does. */
export async function useExample(context: BrowserContext, folder: string): Promise<void> {
  const popup = await context.newPage();
  await popup.goto(extensionUrl(folder, 'popup.html'));
  await popup.getByRole('button', { name: 'Use for the next key' }).first().click();
  await popup.getByRole('button', { name: 'Stop using' }).first().waitFor();
  await popup.close();
}

/** What the browser counts for a page. Times are the page's own thread's, in milliseconds: a busy machine does not add to them. */
export interface Counted {
  script: number;
  style: number;
  layout: number;
  task: number;
  recalcs: number;
  layouts: number;
  heap: number;
}

export class Meter {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(session);
  }

  async read(): Promise<Counted> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      script: of('ScriptDuration') * 1000,
      style: of('RecalcStyleDuration') * 1000,
      layout: of('LayoutDuration') * 1000,
      task: of('TaskDuration') * 1000,
      recalcs: of('RecalcStyleCount'),
      layouts: of('LayoutCount'),
      heap: of('JSHeapUsedSize') / 1000,
    };
  }

  /** The same, after what nobody holds any more has been thrown away. */
  async readTidy(): Promise<Counted> {
    await this.session.send('HeapProfiler.collectGarbage');
    return await this.read();
  }

  async slowDown(rate: number): Promise<void> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate });
  }
}

export const difference = (after: Counted, before: Counted): Counted => ({
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
  task: after.task - before.task,
  recalcs: after.recalcs - before.recalcs,
  layouts: after.layouts - before.layouts,
  heap: after.heap,
});

/** Waits until the page has drawn what there is to draw, and has nothing left to do. */
export const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
      }),
  );
