import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { site } from '../practice-network/respond.ts';
import type { Variants } from '../practice-network/variants.ts';
import {
  builds,
  extensionId,
  extensionPage,
  type Launch,
  launchChromium,
  routePracticeNetwork,
} from './chromium.ts';
import { SharedBrowser } from './shared-browser.ts';

interface Settings {
  launch: Launch;
  variants: Partial<Variants>;
  /** Where a test leaves something behind that a browser cannot forget, or counts what a browser holds. */
  ownBrowser: boolean;
}

interface Fixtures {
  /** A browser in which the extension has just been installed, where the site is the practice network. */
  context: BrowserContext;
  /** A tab of the site. */
  page: Page;
  extension: Extension;
}

/** The extension, seen from outside: its pages and what it keeps. */
export interface Extension {
  id: string;
  open(path: 'popup.html' | 'register.html' | (string & {})): Promise<Page>;
  /** Everything in the extension's storage, by area. */
  storage(): Promise<{ local: Record<string, unknown>; session: Record<string, unknown> }>;
}

/** Tests of the extension in Chromium. A request to anywhere but the practice network fails the test. */
export const test = base.extend<Settings & Fixtures, { sharedBrowser: SharedBrowser }>({
  launch: [{}, { option: true }],
  variants: [{}, { option: true }],
  ownBrowser: [false, { option: true }],
  sharedBrowser: [
    async ({}, use) => {
      const shared = new SharedBrowser();
      await use(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  context: async ({ launch, variants, ownBrowser, sharedBrowser }, use) => {
    const context = await (ownBrowser ? launchChromium(launch) : sharedBrowser.get(launch));
    const refused = await routePracticeNetwork(context, variants);
    await use(context);
    if (ownBrowser) await context.close();
    expect(refused, 'requests to anywhere but the practice network').toEqual([]);
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  extension: async ({ context, launch }, use) => {
    const id = extensionId(builds[launch.build ?? 'e2e']);
    await use({
      id,
      open: (path) => extensionPage(context, path, launch.build),
      storage: async () => {
        // A page of the extension that runs nothing: looking changes nothing.
        const page = await extensionPage(context, 'manifest.json', launch.build);
        const kept = await page.evaluate(async () => {
          const { storage } = (globalThis as unknown as { chrome: Browser }).chrome;
          return { local: await storage.local.get(null), session: await storage.session.get(null) };
        });
        await page.close();
        return kept;
      },
    });
  },
});

export { expect };

/** Opens a page of the practice network, in front: a tab behind another is drawn a few times a second only. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.goto(site + path);
}
