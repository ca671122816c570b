import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { visit } from './firefox.ts';
import { ours, pressOurs } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

const form = '.modal.in';
const press = (page: Page, name: string, scope = 'body') =>
  page.locator(`${scope} ::-p-aria([name="${name}"][role="button"])`).click();

test('a person makes the ILLiad key: the panel is there, the finding flags, the guard holds, the fix mends', async () => {
  const popup = await firefox().extensionPage('popup.html');
  await press(popup, 'Use for the next key');
  await popup.locator('::-p-aria([name="Stop using"][role="button"])').wait();
  await popup.close();

  const page = await firefox().tab();
  await visit(page, '/manage/keys/');
  await ours(page, 'aside[aria-label="API key checklist"]');
  await press(page, 'Add API Key');
  await page.locator(`${form} ::-p-aria([name="Name"][role="textbox"])`).fill('ILLiad');
  await page
    .locator(`${form} ::-p-aria([name="Description"][role="textbox"])`)
    .fill('Looks items up by barcode');
  await page.select(`${form} select[aria-label="Area"]`, 'Bibs');
  await page.select(`${form} select[aria-label="Env"]`, 'Production');
  await page.locator(`${form} ::-p-aria([name="Read/write"][role="radio"])`).click();
  await ours(page, '[role="status"]', '1 finding');
  await ours(page, 'li', 'Too broad');

  await press(page, 'Save', form);
  await ours(page, '[role="alertdialog"]', 'Before you save');
  await pressOurs(page, '[role="alertdialog"] button', 'Go back');
  await pressOurs(page, 'button', 'Fix: Set Bibs to Read-only');
  await ours(page, '[role="status"]', 'Matches the profile');
  expect(
    await page.$eval(`${form} input[value="Read-only"]`, (radio) => (radio as HTMLInputElement).checked),
  ).toBe(true);

  await press(page, 'Save', form);
  await page.waitForFunction(() => !document.querySelector('.modal'));
  const saved = await page.$$eval(
    '.key-row',
    (rows) => (rows.at(-1) as HTMLElement | undefined)?.innerText ?? '',
  );
  expect(saved).toContain('ILLiad');
  expect(saved).toContain('Bibs - Production Read-only');
  expect(saved).not.toContain('Read/write');
});
