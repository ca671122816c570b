import { test } from 'vitest';
import { visit } from './firefox.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

test('the practice network stands at the real address', async () => {
  const page = await firefox().tab();
  await visit(page, '/manage/keys/');
  await page.locator('::-p-aria([name="Add API Key"][role="button"])').click();
  await page.locator('::-p-aria([name="Add/Edit API Key"][role="dialog"])').wait();
});

test('the popup opens', async () => {
  const page = await firefox().extensionPage('popup.html');
  await page.locator('::-p-aria([name="Narrowkey"][role="heading"])').wait();
});
