import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeXlsx } from '../unit/usage/make-xlsx.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

let firefox: Firefox;
let folder: string;
beforeAll(async () => {
  firefox = await launchFirefox();
  folder = mkdtempSync(join(tmpdir(), 'narrowkey-register-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await firefox.close();
  expect(firefox.refused).toEqual([]);
});

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

async function choose(page: Page, label: string, name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = (await page.waitForSelector(
    `input[type=file][aria-label="${label}"]`,
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

test('brings in a register, shows it as a table and right-sizes a key by an Excel file', async () => {
  const page = await firefox.extensionPage('register.html');
  const profile = {
    name: 'Payment kiosk',
    scopes: [
      { area: 'Users', permission: 'read/write' },
      { area: 'Bibs', permission: 'read-only' },
    ],
    keys: [{ institution: 'Adler', status: 'delivered', reviewOn: '2026-01-01' }],
  };
  await choose(
    page,
    'File to import',
    'register.json',
    JSON.stringify({ format: 'narrowkey', version: 1, profiles: [profile] }),
  );
  await page.locator('::-p-aria([name="Import 1 profile"][role="button"])').click();
  await says(page, '1 profile imported.');
  await page.locator('::-p-aria([name="Table"][role="link"])').click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2);
  await says(page, 'Overdue');
  await page.locator('::-p-aria([name="Usage"][role="link"])').click();
  const file = makeXlsx([
    ['API Area', 'Application Name', 'API Method', 'API Usage - Total', 'Date'],
    ['Users', 'Payment kiosk', 'GET', 12, new Date('2026-02-06')],
  ]);
  await choose(page, 'Choose a usage file', 'usage.xlsx', file);
  await says(page, 'Bibs: never called.');
  await page.locator('::-p-aria([name="Narrow the profile to Users read-only"][role="button"])').click();
  await says(page, 'Now narrow its key on the Developer Network.');
});
