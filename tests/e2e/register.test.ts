import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeXlsx } from '../unit/usage/make-xlsx.ts';
import { objections } from './objections.ts';
import { expect, test } from './test.ts';

const EXAMPLE = 'ILLiad Alma Barcode Lookup';
const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;

const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

/** A consortium's register: one integration for three members, one overdue, one with a finding that was accepted. */
const register = {
  format: 'narrowkey',
  version: 1,
  profiles: [
    {
      id: 'fetch',
      name: 'Fetch request router',
      developer: 'CU Libraries',
      owner: 'Consortium office',
      scopes: [
        { area: 'Bibs', permission: 'read/write' },
        { area: 'Users', permission: 'read-only' },
      ],
      keys: ['Adler', 'Benedictine', 'Concordia'].map((institution) => ({
        institution,
        status: 'delivered',
        createdOn: day(-300),
        deliveredOn: day(-290),
        reviewOn: day(60),
      })),
    },
    {
      id: 'kiosk',
      name: 'Payment kiosk',
      developer: 'In-house',
      owner: 'Ana Ruiz',
      scopes: [{ area: 'Users', permission: 'read/write' }],
      keys: [
        {
          institution: 'Adler',
          status: 'delivered',
          createdOn: day(-400),
          deliveredOn: day(-399),
          reviewOn: day(-20),
          lastFour: '1a2b',
          acceptedFindings: [
            { code: 'USERS_WRITE', area: 'Users', reason: 'Posts payments', acceptedOn: day(-400) },
          ],
        },
      ],
    },
  ],
};

async function chooseFile(page: Page, button: string, name: string, content: string | Uint8Array) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function bringIn(page: Page, file: unknown = register) {
  await chooseFile(page, 'Import', 'register.json', JSON.stringify(file));
  await page.getByRole('button', { name: /^Import \d+ profiles?$/ }).click();
  await expect(page.getByText('imported.')).toBeVisible();
}

test.describe('The register', () => {
  test('has what a screen reader looks for, and puts a profile in progress', async ({ extension }) => {
    const page = await extension.open('register.html');
    await expect(page.getByRole('heading', { name: 'Narrowkey' })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Search profiles' })).toBeVisible();
    for (const name of ['New profile', 'Import', 'Export'])
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    const item = page
      .getByRole('list', { name: 'Integration profiles' })
      .getByRole('listitem', { name: EXAMPLE });
    await item.getByRole('button', { name: 'Use for the next key' }).click();
    await expect(item.getByRole('button', { name: 'Stop using' })).toBeVisible();
    await page.reload();
    await expect(item.getByText('In progress')).toBeVisible();
  });

  test('shows every key of an imported register as list, table and matrix, and finds, filters and sorts them', async ({
    extension,
  }) => {
    const page = await extension.open('register.html');
    await bringIn(page);
    await page.getByRole('link', { name: 'Table' }).click();
    const rows = page.getByRole('table').locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(5);
    const kiosk = page.getByRole('row', { name: /Payment kiosk/ });
    for (const said of [
      'In-house',
      'Ana Ruiz',
      'Adler',
      'Production',
      'high',
      'Users read/write',
      'delivered',
      day(-400),
      'Overdue',
      'Users write (Users): Posts payments',
    ])
      await expect(kiosk).toContainText(said);
    await page.getByRole('searchbox').pressSequentially('adler');
    await expect(rows).toHaveCount(2);
    await page.getByLabel('Review', { exact: true }).selectOption('overdue');
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Due for review' }).click();
    await expect(rows.first()).toContainText('Payment kiosk');
    await page.getByRole('link', { name: 'Matrix' }).click();
    await expect(page.getByRole('columnheader', { name: 'Benedictine' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Fetch request router/ }).getByText('Delivered')).toHaveCount(
      3,
    );
  });

  test('changes review dates of many keys by keyboard alone, and takes it back', async ({ extension }) => {
    const page = await extension.open('register.html#table');
    await bringIn(page);
    await page.getByRole('checkbox', { name: 'Select all keys shown' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('5 keys selected')).toBeVisible();
    const next = page.getByRole('button', { name: 'In 3 months' });
    await page.getByLabel('Next review').focus();
    while (!(await next.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Set review date' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('5 keys are now due for review')).toBeVisible();
    await expect(page.getByRole('row', { name: /Payment kiosk/ })).not.toContainText('Overdue');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByRole('row', { name: /Payment kiosk/ })).toContainText('Overdue');
  });

  test('exports and imports to the same file, byte for byte', async ({ extension }) => {
    const page = await extension.open('register.html');
    await bringIn(page);
    const save = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export', exact: true }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const first = await save();
    for (const name of [EXAMPLE, 'Payment kiosk', 'Fetch request router']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await expect(page.getByText(`“${name}” was deleted.`)).toBeVisible();
    }
    await chooseFile(page, 'Import', 'again.json', first);
    await page.getByRole('button', { name: 'Import 3 profiles' }).click();
    await expect(page.getByText('3 profiles imported.')).toBeVisible();
    expect(await save()).toBe(first);
  });

  test('saves a spreadsheet in which a formula stays text', async ({ extension }) => {
    const page = await extension.open('register.html');
    await bringIn(page, { ...register, profiles: [{ name: '=HYPERLINK("https://example.org")' }] });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(`"'=HYPERLINK`);
  });

  test('reviews a key that is overdue, and keeps the result', async ({ extension }) => {
    const page = await extension.open('register.html');
    await bringIn(page);
    await page.getByRole('link', { name: /Reviews 1 due/ }).click();
    await page.getByRole('button', { name: 'Review Payment kiosk, Adler, Production' }).click();
    const review = page.getByRole('dialog', { name: 'Review Payment kiosk' });
    await review.getByRole('group', { name: 'Is it still used?' }).getByLabel('Yes').check();
    await review.getByLabel('This is the owner').check();
    await review
      .getByRole('group', { name: 'Does it still need exactly these scopes?' })
      .getByLabel('Yes')
      .check();
    await expect(review.getByLabel('Users write (Users): Posts payments')).toBeChecked();
    await review.getByLabel('It stays').check();
    await review.getByLabel('Note').fill('Asked Ana.');
    await review.getByRole('button', { name: 'Record the review' }).click();
    await expect(page.getByText('is recorded. The next one is due on')).toBeVisible();
    await expect(page.getByText('No review is due in the next 30 days')).toBeVisible();
    const stored = JSON.stringify((await extension.storage()).local);
    expect(stored).toContain('Asked Ana.');
  });

  test('right-sizes keys by a spreadsheet of Alma Analytics', async ({ extension }) => {
    const page = await extension.open('register.html#usage');
    await bringIn(page);
    const file = makeXlsx([
      ['API usage by key'],
      ['Bereich', 'Anwendung', 'Anwendungsschlüssel', 'Methode', 'Anzahl', 'Datum'],
      ['Bibs', 'Fetch request router', '77aa', 'GET', 1200, new Date('2026-01-05')],
      ['Bibs', 'Fetch request router', '77aa', 'GET', 800, new Date('2026-02-05')],
      ['Benutzer', 'Kiosk', '1a2b', 'POST', 12, new Date('2026-02-06')],
    ]);
    await chooseFile(page, 'Choose a usage file', 'usage.xlsx', file);
    await expect(
      page.getByText('This file covers 33 days, 2026-01-05 to 2026-02-06. A short period proves little.'),
    ).toBeVisible();
    const fetch = page.getByRole('region', { name: 'Fetch request router' });
    await expect(fetch).toContainText('Users: never called.');
    await expect(fetch).toContainText('Bibs: 2,000 calls, reading only.');
    await expect(page.getByRole('region', { name: 'Payment kiosk' })).toContainText(
      'Everything the profile grants was used.',
    );
    await fetch.getByRole('button', { name: 'Narrow the profile to Bibs read-only' }).click();
    await expect(page.getByText('Now narrow its key on the Developer Network.')).toBeVisible();
  });

  test('asks what the columns of a usage file mean where their names do not tell', async ({ extension }) => {
    const page = await extension.open('register.html#usage');
    await chooseFile(
      page,
      'Choose a usage file',
      'usage.csv',
      `Foo,Bar,Verb,Qty\nBibs,${EXAMPLE},GET,x\nBibs,${EXAMPLE},GET,x\n`,
    );
    const asked = page.getByRole('dialog', { name: 'Which columns are these?' });
    await asked
      .getByLabel('Application or key name')
      .selectOption({ label: `Bar (${EXAMPLE.slice(0, 20)})` });
    await asked.getByLabel('Number of calls').selectOption('none');
    await asked.getByRole('button', { name: 'Read the file' }).click();
    await expect(page.getByRole('region', { name: EXAMPLE })).toContainText(
      'Everything the profile grants was used.',
    );
  });

  test('changes the guidance, whose review months then count', async ({ extension }) => {
    const page = await extension.open('register.html#guidance');
    await page.getByLabel('CARLI / I-Share').check();
    await expect(page.getByRole('region', { name: 'Pack in force' })).toContainText('Box');
    const pack = {
      format: 'narrowkey-guidance',
      version: 1,
      id: 'ours',
      name: 'Our library',
      reviewMonths: 3,
      contacts: [{ for: 'key', who: 'Systems office' }],
    };
    await chooseFile(page, 'Import a guidance pack', 'pack.json', JSON.stringify(pack));
    await expect(page.getByText('“Our library” is now in force.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Pack in force' })).toContainText('Every 3 months');
    await page.getByRole('button', { name: 'Remove Our library' }).click();
    await expect(page.getByRole('heading', { name: 'Neutral' })).toBeVisible();
  });

  test('takes a key from nowhere: not from a file, a note, a search or a usage export', async ({
    extension,
    context,
  }) => {
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    const page = await extension.open('register.html');
    await bringIn(page);
    await chooseFile(
      page,
      'Import',
      'leak.json',
      JSON.stringify({ ...register, profiles: [{ name: 'Leak', notes: `key: ${KEY}` }] }),
    );
    await expect(page.getByText('an API key stands here')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Usage' }).click();
    await chooseFile(
      page,
      'Choose a usage file',
      'usage.csv',
      `API Area,Application Name,Application Key,API Method,API Usage\nBibs,${KEY},${KEY},GET,5\n`,
    );
    await expect(page.getByText('held a whole API key')).toBeVisible();
    expect(await page.content()).not.toContain(KEY);
    await page.getByRole('link', { name: /Reviews/ }).click();
    await page.getByRole('button', { name: /^Review Payment kiosk/ }).click();
    await page.getByLabel('Note').fill(`It is ${KEY}`);
    await expect(page.getByText('looks like an API key')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Guidance' }).click();
    await chooseFile(
      page,
      'Import a guidance pack',
      'pack.json',
      JSON.stringify({ format: 'narrowkey-guidance', version: 1, id: 'x', name: KEY }),
    );
    await expect(page.getByRole('alert')).toContainText('API key');
    expect(await page.content()).not.toContain(KEY);
    expect(JSON.stringify(await extension.storage())).not.toContain(KEY);
    expect(said.join('\n')).not.toContain(KEY);
  });

  test('prints every row that the search leaves, and no control', async ({ extension }) => {
    const page = await extension.open('register.html');
    const many = Array.from({ length: 120 }, (_, number) => ({
      name: `Kiosk ${number}`,
      keys: [{ institution: 'Adler' }],
    }));
    await bringIn(page, { ...register, profiles: many });
    await expect(page.getByText('121 profiles')).toBeVisible();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = `${document.querySelectorAll('#print tbody tr').length} rows`;
      });
    });
    await page.pdf();
    await expect(page).toHaveTitle('121 rows');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('searchbox')).toBeHidden();
  });

  for (const width of [1366, 390, 320]) {
    test(`at ${width} px has nothing that axe objects to, and does not scroll sideways`, async ({
      extension,
    }) => {
      const page = await extension.open('register.html');
      await page.setViewportSize({ width, height: 900 });
      await bringIn(page);
      for (const place of ['Profiles', 'Table', 'Matrix', 'Reviews', 'Usage', 'Guidance']) {
        await page.getByRole('link', { name: place }).click();
        await expect(page.getByRole('link', { name: place })).toHaveAttribute('aria-current', 'page');
        expect(await objections(page), place).toEqual([]);
        const wider = () => document.documentElement.scrollWidth - innerWidth;
        expect(await page.evaluate(wider), `${place} is too wide`).toBeLessThanOrEqual(0);
      }
      await page.getByRole('link', { name: 'Reviews' }).click();
      await page.getByRole('button', { name: /^Review Payment kiosk/ }).click();
      expect(await objections(page)).toEqual([]);
    });
  }
});
