import { expect, test } from 'vitest';
import { visit } from './firefox.ts';
import { find, press, soon, typeInto } from './hands.ts';
import { ours, pressOurs } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

const form = '.modal.in';

test('a person makes the ILLiad key: the panel is there, the finding flags, the guard holds, the fix mends', async () => {
  const popup = await firefox().extensionPage('popup.html');
  await press(popup, 'Use for the next key');
  await find(popup, 'button', 'Stop using');
  await popup.close();

  const page = await firefox().tab();
  await visit(page, '/manage/keys/');
  await ours(page, 'aside[aria-label="API key checklist"]');
  await press(page, 'Add API Key');
  await typeInto(await find(page, 'textbox', 'Name', form), 'ILLiad');
  await typeInto(await find(page, 'textbox', 'Description', form), 'Looks items up by barcode');
  await page.select(`${form} select[aria-label="Area"]`, 'Bibs');
  await page.select(`${form} select[aria-label="Env"]`, 'Production');
  await press(page, 'Read/write', 'radio', form);
  await ours(page, '[role="status"]', '1 finding');
  await ours(page, 'li', 'Too broad');

  await press(page, 'Save', 'button', form);
  await ours(page, '[role="alertdialog"]', 'Before you save');
  await pressOurs(page, '[role="alertdialog"] button', 'Go back');
  await pressOurs(page, 'button', 'Fix: Set Bibs to Read-only');
  await ours(page, '[role="status"]', 'Matches the profile');
  expect(
    await page.$eval(`${form} input[value="Read-only"]`, (radio) => (radio as HTMLInputElement).checked),
  ).toBe(true);

  await press(page, 'Save', 'button', form);
  await soon(() => page.evaluate(() => !document.querySelector('.modal')));
  const saved = await page.$$eval(
    '.key-row',
    (rows) => (rows.at(-1) as HTMLElement | undefined)?.innerText ?? '',
  );
  expect(saved).toContain('ILLiad');
  expect(saved).toContain('Bibs - Production Read-only');
  expect(saved).not.toContain('Read/write');
});
