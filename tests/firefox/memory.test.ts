import { expect, test } from 'vitest';
import { respond } from '../practice-network/respond.ts';
import { unasked, visit } from './firefox.ts';
import { find, press } from './hands.ts';
import { ours } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

test('a page that comes back out of the browser’s memory shows what is so now, and works', async () => {
  const page = await firefox().browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const reply = respond(new URL(request.url()));
    // A page that may not be stored does not stay in the browser's memory either.
    const answered = reply
      ? request.respond({ ...reply, headers: { ...reply.headers, 'cache-control': 'max-age=600' } })
      : request.abort();
    answered.catch(unasked);
  });
  await page.evaluateOnNewDocument(() =>
    addEventListener('pageshow', (event) => Object.assign(globalThis, { cameBack: event.persisted })),
  );
  await visit(page, '/manage/keys/');
  await ours(page, '[role="status"]', 'Choose an integration');
  await visit(page, '/blog/');
  const popup = await firefox().extensionPage('popup.html');
  await press(popup, 'Use for the next key');
  await find(popup, 'button', 'Stop using');
  await popup.close();
  await page.bringToFront();
  await page.evaluate(() => history.back());
  await ours(page, 'ol li', 'To do');
  expect(
    await page.evaluate(() => Reflect.get(globalThis, 'cameBack')),
    'the page was kept, not loaded anew',
  ).toBe(true);
  await press(page, 'Add API Key');
  await ours(page, 'ul li', 'Missing');
});
