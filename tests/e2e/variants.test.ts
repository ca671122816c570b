import type { Locator, Page } from '@playwright/test';
import { useExample } from '../journey/illiad-key.ts';
import { KeyPage, Narrowkey } from '../journey/narrowkey.ts';
import type { Variants } from '../practice-network/variants.ts';
import { expect, test, visit } from './test.ts';

/** Chooses in a dropdown of whatever kind: with the mouse, unless its list has a field to search in. */
async function choose(page: Page, row: Locator, nth: number, value: string, widget: Variants['widget']) {
  const field = row.getByRole('combobox').nth(nth);
  if (widget === 'native') {
    await field.selectOption(value);
    return;
  }
  await field.click();
  if (widget === 'select2') {
    // A press in its list moves the focus, the dialog scrolls, and the button comes up over something else.
    await page.getByRole('searchbox').fill(value);
    await page.keyboard.press('Enter');
  } else await page.getByRole('option', { name: value, exact: true }).click();
}

const networks: (Pick<Variants, 'widget' | 'permission' | 'form' | 'rowsAs'> & Partial<Variants>)[] = [
  {
    widget: 'native',
    permission: 'radios',
    form: 'modal',
    rowsAs: 'table',
    rerender: 'yes',
    template: 'yes',
  },
  { widget: 'select2', permission: 'radios', form: 'modal', rowsAs: 'table', csp: 'strict', delay: 300 },
  { widget: 'aria', permission: 'aria-radios', form: 'dialog', rowsAs: 'grid', rerender: 'yes' },
  {
    widget: 'select2',
    permission: 'dropdown',
    form: 'dialog',
    rowsAs: 'grid',
    rerender: 'yes',
    csp: 'strict',
  },
  { widget: 'aria', permission: 'dropdown', form: 'page', rowsAs: 'blocks', ip: 'yes', save: 'button' },
  {
    widget: 'native',
    permission: 'aria-radios',
    form: 'page',
    rowsAs: 'blocks',
    delay: 300,
    template: 'yes',
  },
];

for (const variants of networks) {
  const query = new URLSearchParams(Object.entries(variants).map(([name, value]) => [name, String(value)]));
  test(`a choice that is too wide is flagged, held and mended with ${query}`, async ({ page, extension }) => {
    const popup = await extension.open('popup.html');
    await useExample(popup);
    await popup.close();
    await visit(page, `/manage/keys/?${query}`);
    const narrowkey = new Narrowkey(page);
    const keys = new KeyPage(page);
    if (variants.form === 'page') await page.getByRole('button', { name: 'Add API Key' }).click();
    else await keys.add();
    const visible = page.locator(':visible');
    await page.getByLabel('Name', { exact: true }).and(visible).fill('A new key');
    await page.getByLabel('Description', { exact: true }).and(visible).fill('Looks items up by barcode');
    const row = page
      .locator('tbody tr, [role="gridcell"], .permission-block')
      .and(visible)
      .first()
      .locator('xpath=ancestor-or-self::*[self::tr or @role="row" or contains(@class, "permission-block")]');
    await choose(page, row, 0, 'Bibs', variants.widget);
    await choose(page, row, 1, 'Production', variants.widget);
    if (variants.permission === 'dropdown') await choose(page, row, 2, 'Read/write', variants.widget);
    else await row.getByRole('radio', { name: 'Read/write' }).click();
    await expect(narrowkey.status).toHaveText('1 finding');

    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await narrowkey.question.getByRole('button', { name: 'Go back' }).click();
    await expect(narrowkey.question).toBeHidden();
    const key = page.locator('.key-row').filter({ hasText: 'A new key' });
    await expect(key).toHaveCount(0);

    await narrowkey.finding('Too broad').getByRole('button', { name: 'Fix: Set Bibs to Read-only' }).click();
    await expect(narrowkey.status).toHaveText('Matches the profile');
    await save.click();
    await expect(key.getByRole('listitem')).toHaveText(['Bibs - Production Read-only']);
  });
}
