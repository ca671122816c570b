import type { Page } from '@playwright/test';
import { useExample } from '../journey/illiad-key.ts';
import { KeyPage, Narrowkey } from '../journey/narrowkey.ts';
import { expect, test, visit } from './test.ts';

/** Presses Tab until something of this role and name has the focus, as a person without a mouse does. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'combobox' | 'radio', name: string | RegExp) {
  const target = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await target.count()) > 0) return;
  }
  throw new Error(`Tab never comes to the ${role} ${name}`);
}

test('the whole job is done by keyboard alone, with the modal open', async ({ page, extension }) => {
  const popup = await extension.open('popup.html');
  await useExample(popup);
  await popup.close();
  await visit(page, '/manage/keys/');
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);
  await tabTo(page, 'button', 'Add API Key');
  await page.keyboard.press('Enter');
  // Bootstrap takes the focus once the modal has faded in.
  await expect(keys.form).toBeFocused();
  await tabTo(page, 'textbox', 'Name');
  await page.keyboard.type('ILLiad');
  await tabTo(page, 'textbox', 'Description');
  await page.keyboard.type('Looks items up by barcode');
  await tabTo(page, 'combobox', 'Area');
  await page.keyboard.type('Bibs');
  await tabTo(page, 'combobox', 'Env');
  await page.keyboard.type('Prod');
  await tabTo(page, 'radio', 'Read-only');
  await page.keyboard.press('ArrowRight');
  await expect(keys.form.getByRole('radio', { name: 'Read/write' })).toBeChecked();
  await expect(narrowkey.status).toHaveText('1 finding');

  await tabTo(page, 'button', 'Save');
  await page.keyboard.press('Enter');
  await expect(narrowkey.question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(narrowkey.question).toBeHidden();
  await expect(keys.form).toBeVisible();

  await tabTo(page, 'button', /^Fix: Set Bibs to Read-only/);
  await page.keyboard.press('Enter');
  await expect(narrowkey.status).toHaveText('Matches the profile');
  await tabTo(page, 'button', 'Save');
  await page.keyboard.press('Enter');
  await expect(keys.form).toBeHidden();
  await expect(keys.key('ILLiad').getByRole('listitem')).toHaveText(['Bibs - Production Read-only']);
});
