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

interface Settings {
  launch: Launch;
  variants: Partial<Variants>;
}

interface Fixtures {
  /** A browser of its own for each test, with the extension, where the site is the practice network. */
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
export const test = base.extend<Settings & Fixtures>({
  launch: [{}, { option: true }],
  variants: [{}, { option: true }],
  context: async ({ launch, variants }, use) => {
    const context = await launchChromium(launch);
    const refused = await routePracticeNetwork(context, variants);
    await use(context);
    await context.close();
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

/** Opens a page of the practice network. */
export const visit = (page: Page, path: string) => page.goto(site + path);
