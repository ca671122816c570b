import type { Page } from '@playwright/test';
import { objections } from './objections.ts';
import { type Extension, expect, test } from './test.ts';

const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;

async function begin(extension: Extension): Promise<Page> {
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: 'New profile' }).click();
  await expect(popup.getByRole('heading', { name: 'New profile' })).toBeFocused();
  return popup;
}

test.describe('A new profile', () => {
  test('comes from the name of the application, by keyboard alone', async ({ extension }) => {
    const popup = await begin(extension);
    const search = popup.getByRole('searchbox', { name: 'What is it?' });
    for (
      let presses = 0;
      presses < 6 && !(await search.evaluate((box) => box === document.activeElement));
      presses++
    )
      await popup.keyboard.press('Tab');
    await popup.keyboard.type('spine label');
    await expect(popup.getByText('2 integrations')).toBeVisible();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('list', { name: 'What the key needs' })).toContainText('Bibs read-only');
    // The result takes the focus when it is drawn, which may be after the first press.
    const start = popup.getByRole('button', { name: 'Start from this' });
    const isFocused = () => start.evaluate((button) => button === document.activeElement);
    for (let presses = 0; presses < 12 && !(await isFocused()); presses++) await popup.keyboard.press('Tab');
    await expect(start).toBeFocused();
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Save profile' }).click();
    await expect(popup.getByText('was saved.')).toBeVisible();
    const [saved] = Object.values((await extension.storage()).local).filter((kept) =>
      JSON.stringify(kept).includes('Acadia'),
    );
    expect(JSON.stringify(saved)).toContain('https://github.com/Acadia-University-Library/spine-labels');
  });

  test('comes from what the application shows, and a key in it is kept nowhere', async ({ extension }) => {
    const popup = await begin(extension);
    await popup.getByRole('button', { name: 'Show me its documentation or code' }).click();
    await popup
      .getByRole('textbox')
      .fill(`curl -X PUT "https://api-na.hosted.exlibrisgroup.com/almaws/v1/users/1?apikey=${KEY}"`);
    await expect(popup.getByRole('list', { name: 'Areas the key needs' })).toContainText('Users read/write');
    await expect(popup.getByRole('alert')).toContainText('It was ignored');
    expect(await popup.content()).not.toContain(KEY);
    await expect
      .poll(async () => JSON.stringify(await extension.storage()).includes('curl -X PUT'))
      .toBe(true);
    expect(JSON.stringify(await extension.storage())).not.toContain(KEY);
  });

  test('goes on where it was after the popup has closed', async ({ extension }) => {
    const first = await begin(extension);
    await first.getByRole('button', { name: 'Answer a few questions' }).click();
    await first.getByRole('checkbox', { name: /take payments/ }).check();
    await expect.poll(async () => JSON.stringify(await extension.storage()).includes('payments')).toBe(true);
    await first.close();
    const second = await extension.open('popup.html');
    await expect(second.getByRole('checkbox', { name: /take payments/ })).toBeChecked();
    await second.getByRole('button', { name: 'Start from this' }).click();
    await expect(second.getByRole('combobox', { name: 'Permission' })).toHaveValue('read/write');
  });

  test('says plainly where no key is needed', async ({ extension }) => {
    const popup = await begin(extension);
    await popup.getByRole('searchbox', { name: 'What is it?' }).fill('sip2');
    await popup.getByRole('button', { name: /SIP2 self-check/ }).click();
    await expect(popup.getByText('No API key is needed.')).toBeVisible();
    await expect(popup.getByRole('button', { name: /^Start from this/ })).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours and 320 px`, () => {
    test.use({ launch: { viewport: { width: 320, height: 600 }, options: { colorScheme } } });

    test('axe finds nothing on any way to begin, and nothing scrolls sideways', async ({ extension }) => {
      const popup = await begin(extension);
      const look = async () => {
        expect(await objections(popup)).toEqual([]);
        expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      };
      await popup.getByRole('searchbox', { name: 'What is it?' }).fill('vufind');
      await look();
      await popup.getByRole('button', { name: /^VuFind/ }).click();
      await popup.getByRole('radio').first().check();
      await look();
      await popup.getByRole('button', { name: 'Show me its documentation or code' }).click();
      await popup
        .getByRole('textbox')
        .fill('PUT /almaws/v1/users/1\n\nGET /almaws/v1/unheard\n\n/view/sru/X');
      await expect(popup.getByRole('list', { name: 'In no known area' })).toBeVisible();
      await look();
      await popup.getByRole('button', { name: 'Answer a few questions' }).click();
      await popup.getByRole('checkbox').first().check();
      await look();
    });
  });
}
