import { expect, type Page } from '@playwright/test';
import { site } from '../practice-network/respond.ts';
import { KeyPage, Narrowkey } from './narrowkey.ts';

export const example = 'ILLiad Alma Barcode Lookup';

/** One moment of the journey, after it has come out right. */
export interface Moment {
  /** What happened, in one sentence. */
  text: string;
  /** The page that shows it. */
  shows: Page;
}

/** Puts the example profile in progress, in the popup. */
export async function useExample(popup: Page): Promise<void> {
  const profile = popup
    .getByRole('list', { name: 'Integration profiles' })
    .getByRole('listitem')
    .filter({ hasText: example });
  await profile.getByRole('button', { name: 'Use for the next key' }).click();
  await expect(profile.getByRole('button', { name: 'Stop using' })).toBeVisible();
}

/** Walks from the site's first page to the key form, as the steps say. */
async function* walkToForm(page: Page): AsyncGenerator<Moment> {
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);
  await page.goto(`${site}/`);
  await narrowkey.unfold();
  await expect(narrowkey.integration.locator('option:checked')).toContainText(example);
  const menu = page.getByRole('button', { name: 'Toggle navigation' });
  const narrow = await menu.isVisible();
  await expect(narrowkey.step('Build / My APIs')).toContainText('To do');
  await expect(narrowkey.step('Open the menu')).toHaveCount(narrow ? 1 : 0);
  yield { text: 'On the first page, the checklist says how to get to the key form.', shows: page };

  await narrowkey.fold();
  if (narrow) {
    await menu.click();
    await expect(narrowkey.step('Open the menu').filter({ hasText: 'To do' })).toHaveCount(0);
    yield { text: 'The menu is open, and its step is done.', shows: page };
  }
  await page.getByRole('link', { name: 'Build My APIs' }).click();
  await narrowkey.unfold();
  await expect(narrowkey.step('Build / My APIs')).toContainText('Done');
  await expect(narrowkey.step('Manage Keys')).toContainText('To do');
  yield { text: 'Build / My APIs: next is Manage Keys.', shows: page };

  await narrowkey.fold();
  await page.getByRole('link', { name: 'Manage Keys' }).click();
  await narrowkey.unfold();
  await expect(narrowkey.step('Add API Key')).toContainText('To do');
  yield { text: 'The key list: next is Add API Key, below all existing keys.', shows: page };

  await narrowkey.fold();
  await keys.add();
  await expect(narrowkey.step('Add API Key')).toContainText('Done');
  yield { text: 'The form is open, with the checklist beside it.', shows: page };
}

/**
 * Makes the key of the example profile from the first page to its delivery, choosing one permission too wide on the way.
 * Fails at the first thing that is not as it should be.
 */
export async function* makeIlliadKey(popup: Page, page: Page): AsyncGenerator<Moment> {
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);
  await useExample(popup);
  yield { text: `In the popup: “${example}” is in progress.`, shows: popup };
  await popup.close();
  yield* walkToForm(page);

  await narrowkey.unfold();
  await narrowkey.step('Name').getByRole('button', { name: 'Fill this in' }).click();
  await expect(keys.form.getByLabel('Name')).not.toHaveValue('');
  await narrowkey.step('Description').getByRole('button', { name: 'Fill this in' }).click();
  await expect(keys.form.getByLabel('Description')).not.toHaveValue('');
  await expect(narrowkey.step('Description')).toContainText('Done');
  const name = await keys.form.getByLabel('Name').inputValue();
  yield { text: `Name and Description are filled in on a click: “${name}”.`, shows: page };

  await narrowkey.fold();
  await keys.choose('Bibs', 'Production', 'Read/write');
  await expect(narrowkey.status).toHaveText('1 finding');
  await narrowkey.unfold();
  await narrowkey.finding('Too broad').scrollIntoViewIfNeeded();
  yield { text: 'Bibs with Read/write: wider than the profile, and flagged.', shows: page };

  await narrowkey.fold();
  await keys.save.click();
  await expect(narrowkey.question).toBeVisible();
  await expect(narrowkey.question).toContainText('Too broad');
  yield { text: 'Save is held, and the question says why.', shows: page };

  await narrowkey.question.getByRole('button', { name: 'Go back' }).click();
  await expect(narrowkey.question).toBeHidden();
  await expect(keys.form).toBeVisible();
  await narrowkey.unfold();
  await narrowkey.finding('Too broad').getByRole('button', { name: 'Fix: Set Bibs to Read-only' }).click();
  await expect(keys.form.getByRole('radio', { name: 'Read-only' })).toBeChecked();
  await expect(narrowkey.status).toHaveText('Matches the profile');
  yield { text: 'One click on the fix: the selection matches the profile.', shows: page };

  await narrowkey.fold();
  await keys.save.click();
  await expect(keys.form).toBeHidden();
  const key = keys.key(name);
  await expect(key.getByRole('listitem')).toHaveText(['Bibs - Production Read-only']);
  await narrowkey.unfold();
  await expect(narrowkey.step('Press Save')).toContainText('Done');
  yield { text: `Saved: “${name}”, Bibs - Production Read-only.`, shows: page };

  await narrowkey.fold();
  await key.getByRole('button', { name: 'Copy' }).click();
  await narrowkey.unfold();
  for (const step of ['Copy', 'Paste', 'Delivered']) {
    const item = narrowkey.step(new RegExp(step, 'i')).last();
    await item.getByRole('checkbox').click();
    await expect(item).toContainText('Done');
    await expect(item.getByRole('checkbox')).toBeChecked();
  }
  yield { text: 'Copied, pasted into the application, and recorded as delivered.', shows: page };
}
