import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { visit } from './firefox.ts';
import { press, soon } from './hands.ts';
import { ours, pressOurs } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

/** Opens the form of a new key with the example profile in progress, under the strictest policy a site can have. */
async function openForm(): Promise<Page> {
  const page = await firefox().tab({ csp: 'strict' });
  await visit(page, '/manage/keys/');
  const integration = await ours(page, 'select');
  await soon(() => integration.evaluate((list) => (list as HTMLSelectElement).options.length > 1));
  await integration.focus();
  await page.keyboard.press('ArrowDown');
  await ours(page, 'ol li', 'To do');
  await press(page, 'Add API Key');
  await ours(page, 'ul li', 'Missing');
  return page;
}

const open = (page: Page) => page.$('::-p-aria([name="Add/Edit API Key"][role="dialog"])');

test('the panel flags what is missing, and its fixes make the form match', async () => {
  const page = await openForm();
  for (const fix of ['Fix: Add Bibs', 'Fix: Fill in “ILLiad', 'Fix: Fill in “Atlas']) {
    await pressOurs(page, 'button', fix);
    await ours(page, '.notice button', 'Undo');
  }
  await ours(page, '[role="status"]', 'Matches the profile');
  const name = await page.$eval('[role="dialog"] input[type="text"]', (input) => input.value);
  expect(name).toBe('ILLiad Alma Barcode Lookup');
});

test('the guard holds Save by mouse and by keyboard, and gives the focus back', async () => {
  const page = await openForm();
  for (const pressSave of [
    () => press(page, 'Save'),
    () => page.keyboard.press(' '),
    () => page.keyboard.press('Enter'),
  ]) {
    await pressSave();
    await ours(page, 'dialog h2', 'Before you save');
    await page.keyboard.press('Escape');
    await soon(() => page.evaluate(() => document.activeElement?.textContent === 'Save'));
    expect(await open(page)).not.toBeNull();
  }
});

test('Tab goes from the modal into the panel and back', async () => {
  const page = await openForm();
  const inPanel = () =>
    page.evaluate(() => document.activeElement?.matches('div[popover="manual"]') ?? false);
  const inModal = () => page.evaluate(() => document.activeElement?.closest('[role="dialog"] form') !== null);
  for (const there of [inModal, inPanel, inModal]) {
    for (let presses = 0; presses < 60 && !(await there()); presses++) await page.keyboard.press('Tab');
    expect(await there()).toBe(true);
  }
});
