import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { visit } from './firefox.ts';
import { ours } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const SITE = 'https://developers.exlibrisgroup.com/*';

const firefox = sharedFirefox();

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

test('says what to do where the person has taken the site from it, and the page is left as it is', async () => {
  const site = await firefox().tab();
  await visit(site, '/manage/keys/');
  await ours(site, 'aside[aria-label="API key checklist"]');

  const desk = await firefox().extensionPage('popup.html');
  const removed = await desk.evaluate(
    (origin) =>
      (
        globalThis as unknown as { browser: typeof import('webextension-polyfill') }
      ).browser.permissions.remove({ origins: [origin] }),
    SITE,
  );
  expect(removed).toBe(true);
  await desk.close();

  const popup = await firefox().extensionPage('popup.html');
  await says(popup, 'not allowed to see the Developer Network');
  await popup.locator('::-p-aria([name="Allow it"][role="button"])').wait();
  await says(popup, 'ILLiad Alma Barcode Lookup');

  await visit(site, '/manage/keys/');
  await site.locator('::-p-aria([name="Add API Key"][role="button"])').click();
  await site.waitForSelector('.modal.in');
  expect(await site.$('div[popover="manual"]')).toBeNull();
});
