import { KeyPage } from '../../journey/narrowkey.ts';
import { expect, test, visit } from '../test.ts';
import { chooseExample } from './job.ts';

test.use({ launch: { build: 'production' } });

test('a page that removes every foreign node gets the panel back a few times, and then has its way', async ({
  page,
  extension,
}) => {
  await page.addInitScript(() => {
    const removed: string[] = [];
    Object.assign(globalThis, { removed });
    new MutationObserver(() => {
      for (const node of document.querySelectorAll('html > :not(head, body)')) {
        removed.push(node.localName);
        node.remove();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  const removed = () => page.evaluate(() => (globalThis as unknown as { removed: string[] }).removed.length);
  await chooseExample(extension);
  await visit(page, '/manage/keys/');
  await expect.poll(removed).toBeGreaterThan(3);
  const keys = new KeyPage(page);
  await keys.add();
  await keys.form.getByLabel('Name').fill('A key');
  await keys.choose('Bibs', 'Production', 'Read/write');
  const before = await removed();
  expect(before).toBeLessThanOrEqual(6);
  await keys.form.getByRole('button', { name: 'Add Permission' }).click();
  // What cannot be asked does not hold Save.
  await keys.save.click();
  await expect(keys.form).toBeHidden();
  await expect(keys.key('A key')).toBeVisible();
  expect(await removed()).toBe(before);
});
