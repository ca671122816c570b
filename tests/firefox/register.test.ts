import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeXlsx } from '../unit/usage/make-xlsx.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { press, says, soon } from './hands.ts';

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

async function choose(page: Page, label: string, name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = await soon(() => page.$(`input[type=file][aria-label="${label}"]`));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
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
  await press(page, 'Import 1 profile');
  await says(page, '1 profile imported.');
  await press(page, 'Table', 'link');
  await soon(() => page.evaluate(() => document.querySelectorAll('tbody tr').length === 2));
  await says(page, 'Overdue');
  await press(page, 'Usage', 'link');
  const file = makeXlsx([
    ['API Area', 'Application Name', 'API Method', 'API Usage - Total', 'Date'],
    ['Users', 'Payment kiosk', 'GET', 12, new Date('2026-02-06')],
  ]);
  await choose(page, 'Choose a usage file', 'usage.xlsx', file);
  await says(page, 'Bibs: never called.');
  await press(page, 'Narrow the profile to Users read-only');
  await says(page, 'Now narrow its key on the Developer Network.');
});
