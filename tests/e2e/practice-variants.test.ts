import type { Locator, Page } from '@playwright/test';
import type { Variants } from '../practice-network/variants.ts';
import { expect, test, visit } from './test.ts';

/** Chooses in a dropdown of whatever kind, with the mouse. */
async function choose(page: Page, row: Locator, nth: number, value: string, widget: Variants['widget']) {
  const field = row.getByRole('combobox').nth(nth);
  if (widget === 'native') {
    await field.selectOption(value);
    return;
  }
  await field.click();
  await page.getByRole('option', { name: value, exact: true }).click();
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
  test(`a key can be made on the practice network with ${query}`, async ({ page }) => {
    await visit(page, `/manage/keys/?${query}`);
    await page.getByRole('button', { name: 'Add API Key' }).click();
    await page.getByLabel('Name', { exact: true }).and(page.locator(':visible')).fill('A new key');
    const row = page
      .locator('tbody tr, [role="gridcell"], .permission-block')
      .and(page.locator(':visible'))
      .first()
      .locator('xpath=ancestor-or-self::*[self::tr or @role="row" or contains(@class, "permission-block")]');
    await choose(page, row, 0, 'Bibs', variants.widget);
    await choose(page, row, 1, 'Sandbox', variants.widget);
    if (variants.permission === 'dropdown') await choose(page, row, 2, 'Read/write', variants.widget);
    else await row.getByRole('radio', { name: 'Read/write' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const key = page.locator('.key-row').filter({ hasText: 'A new key' });
    await expect(key.getByRole('listitem')).toHaveText(['Bibs - Sandbox Read/write']);
  });
}
