import { type BrowserContext, expect, type Page } from '@playwright/test';
import { extensionPage } from '../e2e/chromium.ts';
import { useExample } from '../journey/illiad-key.ts';
import { KeyPage, Narrowkey } from '../journey/narrowkey.ts';
import { site } from '../practice-network/respond.ts';
import { exampleRegister } from './example-register.ts';

/** Size of a whole window in the pictures, which is what the stores ask for. */
export const WINDOW = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 600 };

/** Keeps a picture under a name: all of the page unless it says otherwise. */
export type Keep = (name: string, picture: Buffer) => Promise<void>;

const shot = (page: Page, fullPage = false) =>
  page.screenshot({ animations: 'disabled', caret: 'hide', fullPage });

async function openPopup(context: BrowserContext): Promise<Page> {
  const popup = await extensionPage(context, 'popup.html');
  await popup.setViewportSize(POPUP);
  return popup;
}

/** The list of keys, as it is before anything is in progress: what the popup opens over. */
export async function takeKeyList(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(`${site}/manage/keys/`);
  await expect(page.getByRole('button', { name: 'Add API Key' })).toBeVisible();
  const picture = await shot(page);
  await page.close();
  return picture;
}

/** Prepare: what the application is, and what it needs. Leaves the example profile in progress. */
export async function takePrepare(context: BrowserContext, keep: Keep): Promise<void> {
  const popup = await openPopup(context);
  await expect(popup.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await keep('prepare-first-run', await shot(popup));
  await popup.getByRole('button', { name: 'Start', exact: true }).click();
  await popup.getByRole('button', { name: 'New profile' }).click();
  await popup.getByRole('searchbox', { name: 'What is it?' }).fill('spine label');
  await expect(popup.getByText('2 integrations')).toBeVisible();
  await keep('prepare-find', await shot(popup));
  await popup.getByRole('button', { name: /SpineOMatic/ }).click();
  await expect(popup.getByRole('list', { name: 'What the key needs' })).toBeVisible();
  await keep('prepare-needs', await shot(popup));
  await popup.getByRole('button', { name: 'Cancel', exact: true }).click();
  await useExample(popup);
  await keep('prepare-in-progress', await shot(popup));
  await popup.close();
}

/** The practice form of Narrowkey's own, with the real checklist beside it. */
export async function takePractice(context: BrowserContext, keep: Keep): Promise<void> {
  const page = await extensionPage(context, 'practice.html');
  await page.setViewportSize(WINDOW);
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await expect(keys.form).toBeVisible();
  await keys.choose('Bibs', 'Production', 'Read/write');
  await narrowkey.unfold();
  await expect(narrowkey.finding('Too broad')).toHaveCount(1);
  await narrowkey.finding('Too broad').scrollIntoViewIfNeeded();
  await page.mouse.move(2, 2);
  await keep('practice', await shot(page));
  await page.close();
}

/** Create: from the list of keys to a selection that matches, with one choice too wide on the way. Then Deliver. */
export async function takeCreate(context: BrowserContext, keep: Keep): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);
  await page.goto(`${site}/manage/keys/`);
  await narrowkey.unfold();
  await keep('create-way', await shot(page));

  await narrowkey.fold();
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await expect(keys.form).toBeVisible();
  await narrowkey.unfold();
  for (const field of ['Name', 'Description']) {
    await narrowkey.step(field).getByRole('button', { name: 'Fill this in' }).click();
    await expect(keys.form.getByLabel(field)).not.toHaveValue('');
  }
  await narrowkey.fold();
  await keys.choose('Bibs', 'Production', 'Read/write');
  await narrowkey.unfold();
  await expect(narrowkey.finding('Too broad')).toHaveCount(1);
  await narrowkey.finding('Too broad').scrollIntoViewIfNeeded();
  await page.mouse.move(2, WINDOW.height - 2);
  await keep('create-flag', await shot(page));

  await narrowkey.fold();
  await keys.save.click();
  await expect(narrowkey.question).toBeVisible();
  await keep('create-before-you-save', await shot(page));
  await narrowkey.question.getByRole('button', { name: 'Go back' }).click();
  await narrowkey.unfold();
  await narrowkey
    .finding('Too broad')
    .getByRole('button', { name: /^Fix: / })
    .click();
  await expect(narrowkey.status).toHaveText('Matches the profile');
  await narrowkey.integration.scrollIntoViewIfNeeded();
  await page.mouse.move(2, WINDOW.height - 2);
  await keep('create-matches', await shot(page));

  await narrowkey.fold();
  await keys.save.click();
  await expect(keys.form).toBeHidden();
  await narrowkey.unfold();
  await expect(narrowkey.step('Press Save')).toContainText('Done');
  await page.setViewportSize({ ...WINDOW, height: 1000 });
  await narrowkey.step('press Copy').getByRole('checkbox').click();
  await expect(narrowkey.step('press Copy')).toContainText('Done');
  await narrowkey.step('Delivered').scrollIntoViewIfNeeded();
  await page.mouse.move(2, 2);
  await keep('deliver-steps', await shot(page));
  await page.close();
}

/** Keep: the register of a small consortium, and a review that is due. */
export async function takeKeep(context: BrowserContext, keep: Keep): Promise<void> {
  const page = await extensionPage(context, 'register.html');
  await page.setViewportSize(WINDOW);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import', exact: true }).click(),
  ]);
  await chooser.setFiles({
    name: 'register.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(exampleRegister)),
  });
  await page.getByRole('button', { name: /^Import \d+ profiles?$/ }).click();
  await expect(page.getByText('imported.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('row', { name: /SpineOMatic/ }).first()).toBeVisible();
  await keep('keep-register', await shot(page));
  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('columnheader', { name: 'Lakeside' })).toBeVisible();
  await keep('keep-matrix', await shot(page));
  await page.getByRole('link', { name: /Reviews/ }).click();
  await page.getByRole('button', { name: /^Review Fines payment page/ }).click();
  await expect(page.getByRole('dialog', { name: /^Review/ })).toBeVisible();
  await keep('keep-review', await shot(page));
  await page.close();
}
