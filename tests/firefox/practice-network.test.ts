import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox, visit } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
  expect(firefox.refused).toEqual([]);
});

test('the practice network stands at the real address', async () => {
  const page = await firefox.tab();
  await visit(page, '/manage/keys/');
  await page.locator('::-p-aria([name="Add API Key"][role="button"])').click();
  await page.locator('::-p-aria([name="Add/Edit API Key"][role="dialog"])').wait();
});

test('the popup opens', async () => {
  const page = await firefox.extensionPage('popup.html');
  await page.locator('::-p-aria([name="Narrowkey"][role="heading"])').wait();
});
