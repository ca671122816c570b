import { expect, test } from '../test.ts';
import { fillTooBroad, openForm } from './job.ts';

test.use({ launch: { build: 'production' }, ownBrowser: true });

test('a form that cannot be read can be described for a report, without anything that it holds', async ({
  page,
  context,
  extension,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const job = await openForm(page, extension);
  await fillTooBroad(job);
  await job.keys.form.getByText('Description', { exact: true }).evaluate((label) => {
    label.textContent = 'What is it for?';
  });
  await job.inside.status('2 findings');
  await job.inside.click('button', 'Copy a description of this page');
  await job.inside.see('textbox', 'Description of this page');
  const shown = await job.inside.look((root) => root.querySelector<HTMLTextAreaElement>('textarea')?.value);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(shown);
  expect(copied).toMatch(/^Narrowkey: [a-z-]+, wide\nNot read: Description/);
  for (const label of ['Name', 'What is it for?', 'Add Permission', 'Save'])
    expect(copied).toContain(`“${label}”`);
  expect(copied).not.toMatch(/ILLiad|barcode|Bibs|Larkspur|Robin/i);

  const popup = await extension.open('popup.html?tab=1');
  await popup.getByRole('button', { name: 'Copy a description of this page' }).click();
  await expect(popup.getByRole('textbox', { name: 'Description of this page' })).toHaveValue(copied);
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(copied);
});
