import { useExample } from '../journey/illiad-key.ts';
import { Narrowkey } from '../journey/narrowkey.ts';
import { expect, test, visit } from './test.ts';

for (const path of [
  '/blog/how-we-make-our-api-keys/',
  '/alma/apis/',
  '/console/',
  '/account/',
  '/no/such/page/',
]) {
  test(`with a profile in progress, on ${path} the checklist waits as a button, shows the way to the form and checks nothing`, async ({
    page,
    extension,
  }) => {
    const popup = await extension.open('popup.html');
    await useExample(popup);
    await popup.close();
    await visit(page, path);
    const narrowkey = new Narrowkey(page);
    await narrowkey.panel.getByRole('button', { name: 'Open checklist' }).click();
    await expect(narrowkey.step('Build / My APIs')).toContainText('To do');
    await expect(narrowkey.findings).toHaveCount(0);
    await expect(narrowkey.status).not.toHaveText(/Matches|finding/);
  });
}
