import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { ensureBrowser } from '../browsers/install.ts';
import { respond } from '../practice-network/respond.ts';
import type { Variants } from '../practice-network/variants.ts';

const root = join(import.meta.dirname, '../..');

/** `e2e` differs from `production` in one thing: its panel's shadow root is open, so that locators and axe can look inside. */
export const builds = {
  e2e: join(root, '.output/chrome-mv3-e2e'),
  production: join(root, '.output/chrome-mv3'),
};

/** The id that Chromium gives to an unpacked extension: it is made from where the extension lies. */
export function extensionId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export interface Launch {
  build?: keyof typeof builds;
  viewport?: { width: number; height: number } | null;
  headless?: boolean;
  args?: string[];
  /** What Playwright would switch off, and a test needs. */
  ignoreDefaultArgs?: string[];
  /** Where the browser keeps its profile; a new one each time unless it is given. */
  profile?: string;
  options?: Partial<Pick<LaunchOptions, 'slowMo'>> & {
    colorScheme?: 'dark' | 'light';
    forcedColors?: 'active' | 'none';
    reducedMotion?: 'reduce' | 'no-preference';
    locale?: string;
  };
}

/** Starts a Chromium that has the extension and nothing else. */
export async function launchChromium({
  build = 'e2e',
  viewport = { width: 1366, height: 900 },
  headless = true,
  args = [],
  ignoreDefaultArgs = [],
  profile = '',
  options = {},
}: Launch = {}): Promise<BrowserContext> {
  const folder = builds[build];
  return await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium', console.error),
    headless,
    viewport,
    ignoreDefaultArgs,
    ...options,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
}

/**
 * Puts the practice network at the real site's address and lets nothing else out.
 * @returns the addresses that were asked for and refused, kept up to date
 */
export async function routePracticeNetwork(
  context: BrowserContext,
  variants: Partial<Variants> = {},
): Promise<string[]> {
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'chrome-extension:') return await route.continue();
    const reply = respond(url, variants);
    if (reply) return await route.fulfill(reply);
    refused.push(url.href);
    await route.abort();
  });
  return refused;
}

/** Opens a page of the extension in a tab of its own. */
export async function extensionPage(
  context: BrowserContext,
  path: string,
  build: keyof typeof builds = 'e2e',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId(builds[build])}/${path}`);
  return page;
}
