import AxeBuilder from '@axe-core/playwright';
import { example } from '../journey/illiad-key.ts';
import { expect, test } from './test.ts';

test('axe finds nothing in the popup', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('button', { name: example, exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
});
