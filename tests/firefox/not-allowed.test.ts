import { expect, test } from 'vitest';
import { visit } from './firefox.ts';
import { find, press, says, soon } from './hands.ts';
import { ours } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const SITE = 'https://developers.exlibrisgroup.com/*';

const firefox = sharedFirefox();

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
  await find(popup, 'button', 'Allow it');
  await says(popup, 'ILLiad Alma Barcode Lookup');

  await site.bringToFront();
  await visit(site, '/manage/keys/');
  await press(site, 'Add API Key');
  await soon(() => site.$('.modal.in'));
  expect(await site.$('div[popover="manual"]')).toBeNull();
});
