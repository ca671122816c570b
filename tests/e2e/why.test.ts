import { useExample } from '../journey/illiad-key.ts';
import { KeyPage, Narrowkey } from '../journey/narrowkey.ts';
import { expect, test, visit } from './test.ts';

test('“Why?” answers in place with its source, and leads to the help', async ({
  context,
  page,
  extension,
}) => {
  const popup = await extension.open('popup.html');
  await useExample(popup);
  await popup.close();
  await visit(page, '/manage/keys/');
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);
  await keys.add();
  await keys.choose('Users', 'Production', 'Read/write');

  const finding = narrowkey.finding('Users Read/write is a broad grant');
  await finding.getByText('Why?').click();
  await expect(finding).toContainText('Patron records are the most personal data that Alma has.');
  await expect(finding.getByRole('link', { name: 'Source' })).toHaveAttribute('href', /^https:/);
  for (const step of await narrowkey.steps.getByRole('listitem').all())
    await expect(step.getByText('Why?')).toHaveCount(1);

  const paste = narrowkey.step('Paste it here');
  await paste.getByText('Why?').click();
  const opening = context.waitForEvent('page');
  await paste.getByRole('button', { name: 'What the reply means' }).click();
  const help = await opening;
  await expect(help.getByRole('heading', { name: 'The new key does not work' })).toBeFocused();
  await help.getByLabel('The reply you got').fill('400 UNAUTHORIZED: API-key not defined');
  await expect(help.getByRole('status').filter({ hasText: 'lacks the area' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Add/Edit API Key' })).toBeVisible();
});

test('The first screen says what Narrowkey does and never does, and leads to the practice page', async ({
  context,
  extension,
}) => {
  const popup = await extension.open('popup.html');
  const welcome = popup.getByRole('region', { name: 'Keys exactly as wide as the application needs' });
  await expect(welcome).toContainText('It never keeps, reads or sends a key.');
  const opening = context.waitForEvent('page');
  await welcome.getByRole('link', { name: 'Try it here' }).click();
  const practice = await opening;
  await expect(new Narrowkey(practice).panel).toBeVisible();
  await welcome.getByRole('button', { name: 'Start' }).click();
  await expect(welcome).toBeHidden();
});
