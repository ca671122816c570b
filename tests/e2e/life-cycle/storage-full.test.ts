import type { Page } from '@playwright/test';
import { KeyPage } from '../../journey/narrowkey.ts';
import { ask, putInStorage, type World } from '../contexts.ts';
import { type Extension, expect, test, visit } from '../test.ts';

const EXAMPLE = 'ILLiad Alma Barcode Lookup';
const FULL = /^Not saved: the room that the browser gives Narrowkey is full\./;

/** Fills the storage of the extension to its last few bytes. */
async function fillStorage(extension: Extension): Promise<Page> {
  const desk = await extension.open('manifest.json');
  await ask(desk, 'list-profiles', null);
  await desk.evaluate(async () => {
    const { local } = (globalThis as unknown as World).chrome.storage as unknown as {
      local: {
        QUOTA_BYTES: number;
        getBytesInUse(keys: null): Promise<number>;
        set(items: object): Promise<void>;
      };
    };
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filler: 'x'.repeat(room - 60) });
  });
  return desk;
}

test.describe('With no room left in the storage', () => {
  test('the popup says so, what was typed stays, and deleting makes room for it', async ({ extension }) => {
    const popup = await extension.open('popup.html');
    await popup.getByRole('button', { name: EXAMPLE }).click();
    await popup.getByRole('button', { name: 'Edit' }).click();
    const desk = await fillStorage(extension);
    const notes = `Ask the vendor first. ${'Then again. '.repeat(50)}`;
    await popup.getByLabel('Notes').fill(notes);
    await expect(popup.getByRole('alert').filter({ hasText: FULL })).toBeVisible();
    await popup.getByRole('button', { name: 'Save profile' }).click();
    await expect(popup.getByRole('alert').filter({ hasText: FULL })).toHaveCount(2);
    await expect(popup.getByLabel('Notes')).toHaveValue(notes);

    // Other windows go on: the register shows all, and can export and delete.
    const register = await extension.open('register.html');
    await expect(register.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
    await putInStorage(desk, { filler: null });
    await popup.bringToFront();
    await expect(popup.getByLabel('Notes')).toHaveValue(notes);
    await popup.getByRole('button', { name: 'Save profile' }).click();
    await expect(popup.getByText(`“${EXAMPLE}” was saved.`)).toBeVisible();
    expect(await ask(desk, 'all-profiles', null)).toMatchObject({ answer: [{ notes }] });
  });

  test('an import that does not fit brings in nothing of it, and profiles can still be deleted and brought back', async ({
    extension,
  }) => {
    const desk = await fillStorage(extension);
    const before = (await extension.storage()).local;
    const popup = await extension.open('popup.html');
    const chooser = popup.waitForEvent('filechooser');
    await popup.getByRole('button', { name: 'Import', exact: true }).click();
    const profiles = Array.from({ length: 200 }, (_, place) => ({
      id: `many-${place}`,
      name: `Many ${place}`,
    }));
    await (await chooser).setFiles({
      name: 'profiles.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'narrowkey', version: 1, profiles })),
    });
    await popup.getByRole('button', { name: 'Import 200 profiles' }).click();
    await expect(popup.getByRole('alert').filter({ hasText: FULL })).toBeVisible();
    expect(await ask(desk, 'all-profiles', null)).toMatchObject({ answer: [{ name: EXAMPLE }] });
    expect((await extension.storage()).local).toEqual(before);

    const list = await extension.open('popup.html');
    await list.getByRole('button', { name: EXAMPLE }).click();
    await list.getByRole('button', { name: 'Delete' }).click();
    await expect(list.getByText(`“${EXAMPLE}” was deleted.`)).toBeVisible();
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect(list.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
  });

  test('the page says so in the panel, and its own form works', async ({ page, extension }) => {
    const desk = await extension.open('manifest.json');
    const { answer } = (await ask(desk, 'list-profiles', null)) as { answer: { profiles: { id: string }[] } };
    const key = { profileId: answer.profiles[0]?.id, institution: '', environment: 'Production' };
    await ask(desk, 'use-for-next-key', { key });
    await visit(page, '/manage/keys/');
    await new KeyPage(page).add();
    const panel = page.getByRole('complementary', { name: 'API key checklist' });
    await expect(panel.getByRole('status')).toHaveText(/finding/);
    await fillStorage(extension);
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Keep it…' }).first().click();
    await panel.getByRole('textbox', { name: 'Reason' }).fill('It renews loans. '.repeat(20));
    await panel.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(panel.getByRole('alert')).toHaveText(FULL);
    await expect(panel.getByRole('textbox', { name: 'Reason' })).toHaveValue('It renews loans. '.repeat(20));
    const form = page.getByRole('dialog', { name: 'Add/Edit API Key' });
    await form.getByLabel('Name').fill('ILLiad');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    const question = page.getByRole('alertdialog', { name: 'Before you save' });
    await question.getByRole('textbox', { name: 'Reason' }).fill('It renews loans. '.repeat(20));
    await question.getByRole('button', { name: 'Save as it is' }).click();
    await expect(panel.getByRole('alert')).toHaveText(/ Save still works\./);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(form).toBeHidden();
  });
});
