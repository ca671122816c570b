import { useExample } from '../journey/illiad-key.ts';
import { KeyPage } from '../journey/narrowkey.ts';
import { ClosedRoot } from './closed-root.ts';
import { expect, test, visit } from './test.ts';

test.use({ launch: { build: 'production' } });

test('the extension that ships flags, fixes and holds Save, behind a root that the page cannot look into', async ({
  page,
  extension,
}) => {
  const popup = await extension.open('popup.html');
  await useExample(popup);
  await popup.close();
  await visit(page, '/manage/keys/');
  const keys = new KeyPage(page);
  await keys.add();
  await keys.form.getByLabel('Name').fill('ILLiad');
  await keys.form.getByLabel('Description').fill('Looks items up by barcode');
  await keys.choose('Bibs', 'Production', 'Read/write');

  const inside = await ClosedRoot.of(page);
  await inside.see('complementary', 'API key checklist');
  await keys.save.click();
  await inside.see('alertdialog', 'Before you save');
  await inside.click('button', 'Go back');
  await inside.missing('alertdialog', 'Before you save');
  await inside.click('button', /^Fix: Set Bibs to Read-only/);
  await expect(keys.form.getByRole('radio', { name: 'Read-only' })).toBeChecked();
  await keys.save.click();
  await expect(keys.form).toBeHidden();
  await expect(keys.key('ILLiad').getByRole('listitem')).toHaveText(['Bibs - Production Read-only']);

  const open = await page.evaluate(
    () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
  );
  expect(open, 'open shadow roots on the page').toBe(0);
});
