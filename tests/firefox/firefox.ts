import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/install.ts';
import { respond, site } from '../practice-network/respond.ts';
import type { Variants } from '../practice-network/variants.ts';
import { soon } from './hands.ts';

const root = join(import.meta.dirname, '../..');
const gecko = 'narrowkey@narrowkey.org';
/** Firefox makes up the host of an extension's pages at each installation, unless a preference names it. */
const uuid = '0b5a7b1e-6c52-4a0f-9f34-6e61726b6579';

export const firefoxBuilds = {
  e2e: join(root, '.output/firefox-mv3-e2e'),
  production: join(root, '.output/firefox-mv3'),
};

export interface Firefox {
  browser: Browser;
  /** A new tab of the site, which is the practice network; nothing else answers. */
  tab(variants?: Partial<Variants>): Promise<Page>;
  /** A page of the extension in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** Addresses that were asked for and refused, kept up to date. */
  refused: string[];
  close(): Promise<void>;
}

export interface FirefoxLaunch {
  build?: keyof typeof firefoxBuilds;
  viewport?: { width: number; height: number };
  /** The folder that is home to the browser: where it looks for an administrator's settings of the extension. */
  home?: string;
}

/** What comes of an answer to a request that the browser itself has given up meanwhile: nothing. */
export const unasked = (): void => {};

/** Starts a Firefox that has the extension, and whose every way out ends at this machine. */
export async function launchFirefox({
  build = 'e2e',
  viewport = { width: 1366, height: 900 },
  home,
}: FirefoxLaunch = {}): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox', console.error),
    headless: true,
    ...(home && { env: { ...process.env, HOME: home } }),
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      // Nothing listens there: a request that no test has answered goes nowhere.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  await browser.installExtension(firefoxBuilds[build]);
  const refused: string[] = [];

  return {
    browser,
    refused,
    tab: async (variants = {}) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = new URL(request.url());
        const reply = respond(url, variants);
        const refuses = !reply && url.protocol.startsWith('http');
        if (refuses) refused.push(url.href);
        const answered = reply ? request.respond(reply) : refuses ? request.abort() : request.continue();
        answered.catch(unasked);
      });
      return page;
    },
    extensionPage: async (path) => {
      const page = await browser.newPage();
      const url = `moz-extension://${uuid}/${path}`;
      // The page loads, but Firefox never tells its remote that it has.
      page.goto(url, { waitUntil: 'domcontentloaded', timeout: 2_000 }).catch(() => {});
      await soon(() =>
        page.evaluate((href) => location.href.startsWith(href) && document.readyState === 'complete', url),
      );
      return page;
    },
    close: () => browser.close(),
  };
}

/** Opens a page of the practice network. */
export const visit = (page: Page, path: string) => page.goto(site + path, { waitUntil: 'domcontentloaded' });
