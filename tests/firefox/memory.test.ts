import { expect, test } from 'vitest';
import { respond } from '../practice-network/respond.ts';
import { visit } from './firefox.ts';
import { ours } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

test('a page that comes back out of the browser’s memory shows what is so now, and works', async () => {
  const page = await firefox().browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const reply = respond(new URL(request.url()));
    // A page that may not be stored does not stay in the browser's memory either.
    if (reply)
      void request.respond({ ...reply, headers: { ...reply.headers, 'cache-control': 'max-age=600' } });
    else void request.abort();
  });
  await page.evaluateOnNewDocument(() =>
    addEventListener('pageshow', (event) => Object.assign(globalThis, { cameBack: event.persisted })),
  );
  await visit(page, '/manage/keys/');
  await ours(page, '[role="status"]', 'Choose an integration');
  await visit(page, '/blog/');
  const popup = await firefox().extensionPage('popup.html');
  await popup.locator('::-p-aria([name="Use for the next key"][role="button"])').click();
  await popup.locator('::-p-aria([name="Stop using"][role="button"])').wait();
  await popup.close();
  await page.bringToFront();
  await page.evaluate(() => history.back());
  await ours(page, 'ol li', 'To do');
  expect(
    await page.evaluate(() => Reflect.get(globalThis, 'cameBack')),
    'the page was kept, not loaded anew',
  ).toBe(true);
  await page.locator('::-p-aria([name="Add API Key"][role="button"])').click();
  await ours(page, 'ul li', 'Missing');
});
