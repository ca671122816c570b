import type { Page } from '@playwright/test';
import { settled } from './browser.ts';

/** Does the ten steps in the page, the same whatever guides through them, and lets everybody draw after each. */
export async function doTenSteps(page: Page): Promise<void> {
  const form = page.getByRole('dialog', { name: 'Add/Edit API Key' });
  const acts = [
    () => page.getByRole('button', { name: 'Add API Key' }).dispatchEvent('click'),
    () => form.getByLabel('Name').fill('ILLiad Barcode Lookup'),
    () => form.getByLabel('Description').fill('Looks items up by barcode'),
    () => form.locator('tbody select').nth(0).selectOption('Bibs'),
    () => form.locator('tbody select').nth(1).selectOption('Production'),
    () => form.locator('tbody input[type=radio]').nth(0).dispatchEvent('click'),
    () => form.getByRole('button', { name: 'Add Permission' }).dispatchEvent('click'),
    () => form.locator('tbody select').nth(2).selectOption('Users'),
    () => form.locator('tbody select').nth(3).selectOption('Production'),
    () => form.locator('tbody input[type=radio]').nth(2).dispatchEvent('click'),
  ];
  for (const act of acts) {
    // What moves after a person's own act is no layout shift: the browser has to know that there is one.
    await page.keyboard.press('F2');
    await act();
    await settled(page);
  }
}
