import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask, putInStorage } from '../contexts.ts';
import { type Extension, expect, test, visit } from '../test.ts';

const EXAMPLE = 'ILLiad Alma Barcode Lookup';
const DAMAGED = { version: 1, profile: { id: 'damaged', name: 7, notes: 'Written by hand' } };
const NEWER = { version: 99, profile: { id: 'newer', title: 'A form that is not known yet' } };

/** Puts in what an unlucky disk or a newer Narrowkey may have left, in every entry there is. */
async function spoil(extension: Extension): Promise<Page> {
  const desk = await extension.open('manifest.json');
  await ask(desk, 'list-profiles', null);
  await putInStorage(desk, {
    'profile:damaged': DAMAGED,
    'profile:newer': NEWER,
    'profile:text': 'nonsense',
    'in-progress': { profileId: 7 },
    panel: 'left',
    'draft:edit-new': { 0: 7 },
    'draft:view': [],
    'guidance-chosen': 12,
    'guidance-pack:x': { format: 'other' },
    journal: { version: 7, before: 'all of it' },
  });
  return desk;
}

const setAside = async (extension: Extension) => {
  const { local } = await extension.storage();
  return [local['profile:damaged'], local['profile:newer'], local['profile:text']];
};

test('Records that cannot be read are said in popup and register, can be saved to a file, and are never written over', async ({
  extension,
}) => {
  const desk = await spoil(extension);
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('3 records were set aside')).toBeVisible();
  await expect(popup.getByText('saved by a newer Narrowkey')).toBeVisible();
  await expect(popup.getByRole('listitem', { name: EXAMPLE })).toBeVisible();

  const register = await extension.open('register.html');
  await expect(register.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
  await expect(register.getByText('A record is damaged')).toHaveCount(2);
  const contents: unknown[] = [];
  for (let place = 0; place < 3; place++) {
    const download = register.waitForEvent('download');
    await register.getByRole('button', { name: 'Save it to a file' }).nth(place).click();
    contents.push(JSON.parse(readFileSync(await (await download).path(), 'utf8')));
  }
  expect(contents).toEqual(expect.arrayContaining([DAMAGED, NEWER, 'nonsense']));

  // The rest works as before: a profile is written, one is put in progress, and nothing that was set aside has changed.
  await popup.getByRole('button', { name: 'New profile' }).click();
  await popup.getByRole('button', { name: 'Start with an empty profile' }).click();
  await popup.getByLabel('Name').fill('Label printer');
  await popup.getByRole('button', { name: 'Save profile' }).click();
  await expect(popup.getByRole('listitem', { name: 'Label printer' })).toBeVisible();
  await popup.getByRole('button', { name: 'Use for the next key' }).first().click();
  await expect(popup.getByRole('button', { name: 'Stop using' })).toBeVisible();
  expect(await setAside(extension)).toEqual([DAMAGED, NEWER, 'nonsense']);

  for (const [name, payload] of [
    ['restore-profiles', { profiles: [{ id: 'newer', name: 'Mine' }] }],
    ['change-profile', { id: 'newer', change: { name: 'Mine' }, base: {} }],
    ['delete-set-aside', { id: 'profile:newer' }],
    ['delete-profiles', { ids: ['newer'] }],
  ] as const)
    await ask(desk, name, payload);
  expect((await setAside(extension))[1]).toEqual(NEWER);

  // A damaged one is kept beside a profile that takes its place.
  await ask(desk, 'restore-profiles', { profiles: [{ id: 'damaged', name: 'From a file' }] });
  const { local } = await extension.storage();
  expect(local['profile:damaged']).toMatchObject({ profile: { name: 'From a file' } });
  expect(
    Object.entries(local)
      .filter(([key]) => key.startsWith('set-aside:'))
      .map(([, value]) => value),
  ).toEqual([DAMAGED]);
});

test('A person deletes a damaged record in the register, and only that one goes', async ({ extension }) => {
  await spoil(extension);
  const register = await extension.open('register.html');
  await expect(register.getByText('A record is damaged')).toHaveCount(2);
  await register.getByRole('button', { name: 'Delete it' }).first().click();
  await expect(register.getByText('A record is damaged')).toHaveCount(1);
  const left = (await setAside(extension)).filter((value) => value !== undefined);
  expect(left).toHaveLength(2);
  expect(left).toContainEqual(NEWER);
});

test('Beside records that cannot be read, the panel does its work', async ({ page, extension }) => {
  await spoil(extension);
  await visit(page, '/manage/keys/');
  const panel = page.getByRole('complementary', { name: 'API key checklist' });
  await panel.getByRole('combobox', { name: 'Integration' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await expect(panel.getByRole('status')).toHaveText(/finding/);
  expect(await setAside(extension)).toEqual([DAMAGED, NEWER, 'nonsense']);
});
