import { Narrowkey } from '../journey/narrowkey.ts';
import { expect, test, visit } from './test.ts';

for (const path of [
  '/blog/how-we-make-our-api-keys/',
  '/alma/apis/',
  '/console/',
  '/account/',
  '/no/such/page/',
]) {
  test(`nothing is checked on ${path}, and nothing called a match`, async ({ page }) => {
    await visit(page, path);
    const narrowkey = new Narrowkey(page);
    await expect(narrowkey.panel).toBeVisible();
    await expect(narrowkey.findings).toHaveCount(0);
    await expect(narrowkey.status).not.toHaveText(/Matches|finding/);
  });
}
