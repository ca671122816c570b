import { useExample } from '../journey/illiad-key.ts';
import { KeyPage, Narrowkey } from '../journey/narrowkey.ts';
import { objections } from './objections.ts';
import { expect, test, visit } from './test.ts';

for (const width of [1366, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`axe finds nothing at ${width} px, ${colorScheme},`, () => {
      test.use({ launch: { viewport: { width, height: 800 }, options: { colorScheme } } });

      test('in the panel and in the question at Save', async ({ page, extension }) => {
        const popup = await extension.open('popup.html');
        await useExample(popup);
        await popup.close();
        await visit(page, '/manage/keys/');
        const narrowkey = new Narrowkey(page);
        const keys = new KeyPage(page);
        await keys.add();
        await keys.choose('Configuration', 'Production', 'Read/write');
        await expect(narrowkey.status).toHaveText(/^\d findings$/);
        await narrowkey.unfold();
        await expect(narrowkey.findings).toBeVisible();
        await narrowkey.panel.getByRole('button', { name: 'Keep it…' }).first().click();
        const ours = 'div[popover="manual"]';
        expect(await objections(page, ours)).toEqual([]);
        await narrowkey.fold();
        await keys.save.click();
        await expect(narrowkey.question).toBeVisible();
        expect(await objections(page, ours)).toEqual([]);
      });
    });
  }
}
