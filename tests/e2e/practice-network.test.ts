import { KeyPage } from '../journey/narrowkey.ts';
import { expect, test, visit } from './test.ts';

test('a person makes, sees, changes and deletes a key', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('link', { name: 'Build My APIs' }).click();
  await page.getByRole('link', { name: 'Manage Keys' }).click();
  const keys = new KeyPage(page);
  await keys.add();
  const { form } = keys;
  await form.getByLabel('Name').fill('A new key');
  await form.getByRole('combobox', { name: 'Area' }).selectOption('Bibs');
  await form.getByRole('combobox', { name: 'Env' }).selectOption('Production');
  await form.getByRole('radio', { name: 'Read-only' }).check();
  await form.getByRole('button', { name: 'Add Permission' }).click();
  await expect(form.getByRole('row')).toHaveCount(3);
  await form.getByRole('button', { name: 'Delete' }).last().click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();

  await visit(page, '/manage/');
  await visit(page, '/manage/keys/');
  const row = page.locator('.key-row', { hasText: 'A new key' });
  await expect(row.getByRole('listitem')).toHaveText(['Bibs - Production Read-only']);
  await expect(row.getByLabel('API key')).toHaveAttribute('type', 'password');
  await row.getByRole('button', { name: 'Show' }).click();
  await expect(row.getByLabel('API key')).toHaveAttribute('type', 'text');
  await expect(row.getByLabel('API key')).toHaveValue(/^l7xx[0-9a-f]{32}$/);

  await row.getByRole('button', { name: 'Edit' }).click();
  await expect(form.getByLabel('Name')).toHaveValue('A new key');
  await keys.atRest();
  await form.getByLabel('Name').fill('A better name');
  await form.getByRole('button', { name: 'Save' }).click();
  const changed = page.locator('.key-row', { hasText: 'A better name' });
  await changed.getByRole('button', { name: 'Delete' }).click();
  await expect(changed).toBeHidden();
});

test("the modal takes the focus back, as Bootstrap's does", async ({ page }) => {
  await visit(page, '/manage/keys/');
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.locator('header a').first().focus();
  await expect(page.getByRole('dialog')).toBeFocused();
});
