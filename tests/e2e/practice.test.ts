import { example } from '../journey/illiad-key.ts';
import { KeyPage, Narrowkey } from '../journey/narrowkey.ts';
import { objections } from './objections.ts';
import { expect, test } from './test.ts';

const name = `${example} (practice)`;

for (const viewport of [
  { width: 1366, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test.describe(`On the practice page, ${viewport.width} px wide,`, () => {
    test.use({ launch: { viewport } });

    test('a person makes the key with the real checklist, and nothing of it is kept', async ({
      extension,
    }) => {
      const popup = await extension.open('popup.html');
      await expect(popup.getByRole('listitem').filter({ hasText: example })).toBeVisible();
      await popup.close();
      const before = await extension.storage();
      const page = await extension.open('practice.html');
      const narrowkey = new Narrowkey(page);
      const keys = new KeyPage(page);
      await narrowkey.unfold();
      await expect(narrowkey.integration.locator('option:checked')).toContainText(name);
      await expect(narrowkey.step('Add API Key')).toContainText('To do');

      await narrowkey.fold();
      await page.getByRole('button', { name: 'Add API Key' }).click();
      await narrowkey.unfold();
      await expect(narrowkey.step('Add API Key')).toContainText('Done');
      await narrowkey.step('Fill in Name').getByRole('button', { name: 'Fill this in' }).click();
      await narrowkey.step('Fill in Description').getByRole('button', { name: 'Fill this in' }).click();
      await narrowkey.fold();
      await expect(keys.form.getByLabel('Name')).toHaveValue(name);

      await keys.choose('Users', 'Production', 'Read/write');
      await expect(narrowkey.status).toHaveText(/^\d findings$/);
      await keys.save.click();
      await expect(narrowkey.question).toContainText('Users');
      await narrowkey.question.getByRole('button', { name: 'Go back' }).click();
      await expect(keys.form).toBeVisible();

      await keys.choose('Bibs', 'Production', 'Read/write');
      await narrowkey.unfold();
      await narrowkey
        .finding('Too broad')
        .getByRole('button', { name: 'Fix: Set Bibs to Read-only' })
        .click();
      await expect(narrowkey.status).toHaveText('Matches the profile');
      await narrowkey.fold();
      await keys.save.click();
      await expect(keys.form).toBeHidden();
      await expect(page.getByRole('main')).toContainText(name);
      await narrowkey.unfold();
      await expect(narrowkey.step('Press Save')).toContainText('Done');

      expect(await extension.storage()).toEqual(before);
    });

    test('axe finds nothing in the list, the form and the question at Save', async ({ extension }) => {
      const page = await extension.open('practice.html');
      const narrowkey = new Narrowkey(page);
      const keys = new KeyPage(page);
      await expect(narrowkey.panel).toBeVisible();
      expect(await objections(page)).toEqual([]);
      await page.getByRole('button', { name: 'Add API Key' }).click();
      await keys.choose('Configuration', 'Production', 'Read/write');
      await expect(narrowkey.status).toHaveText(/^\d findings$/);
      expect(await objections(page)).toEqual([]);
      await keys.save.click();
      await expect(narrowkey.question).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });
  });
}

test.describe('With the clipboard to look into', () => {
  test.use({ ownBrowser: true });

  test('The practice page shows a key that is none, copies nothing and gives a deleted one back', async ({
    context,
    extension,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await extension.open('practice.html');
    const key = page.getByLabel('API key', { exact: true }).first();
    await expect(key).toHaveAttribute('type', 'password');
    await expect(key).toHaveValue('practice-key');
    expect(await page.content()).not.toMatch(/l[78]xx/);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.getByText('Here nothing was copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('');
    const deleted = page.getByText('Old student import (practice)', { exact: true });
    await page.getByRole('button', { name: 'Delete' }).last().click();
    await expect(deleted).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(deleted).toBeVisible();
  });
});
