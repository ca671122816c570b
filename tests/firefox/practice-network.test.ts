import { test } from 'vitest';
import { visit } from './firefox.ts';
import { find, press } from './hands.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

test('the practice network stands at the real address', async () => {
  const page = await firefox().tab();
  await visit(page, '/manage/keys/');
  await press(page, 'Add API Key');
  await find(page, 'dialog', 'Add/Edit API Key');
});

test('the popup opens', async () => {
  const page = await firefox().extensionPage('popup.html');
  await find(page, 'heading', 'Narrowkey');
});
