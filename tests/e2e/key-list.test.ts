import { expect, test, visit } from './test.ts';

test.describe('The list of keys', () => {
  test('is compared with the register, and a key that has no profile gets one on a click', async ({
    page,
    extension,
  }) => {
    await visit(page, '/manage/keys/');
    const panel = page.getByRole('complementary', { name: 'API key checklist' });
    const summary = panel.getByText(/^\d+ keys?: /);
    await expect(summary).toContainText('without a profile');
    await panel.getByText('What was found').click();
    const remarks = panel.getByRole('list', { name: 'Keys on this page' }).getByRole('listitem');
    const before = JSON.stringify((await extension.storage()).local);
    const first = remarks.filter({ hasText: 'has no profile' }).first();
    const name = /“(.+?)”/.exec((await first.innerText()) ?? '')?.[1] ?? 'nothing';
    expect(before).not.toContain(name);
    await first.getByRole('button', { name: 'Make a profile from this' }).click();
    await expect(remarks.filter({ hasText: `“${name}” has no profile` })).toHaveCount(0);
    const register = await extension.open('register.html');
    await register.getByRole('searchbox').fill(name);
    await expect(
      register
        .getByRole('list', { name: 'Integration profiles' })
        .getByRole('listitem', { name, exact: true }),
    ).toBeVisible();
  });

  test('never calls a key a match before its “More…” was opened', async ({ page }) => {
    await visit(page, '/manage/keys/');
    const panel = page.getByRole('complementary', { name: 'API key checklist' });
    await expect(panel.getByText(/not fully read/)).toBeVisible();
    await page.getByText('More... »').first().click();
    await expect(panel.getByText(/^\d+ keys?: /)).not.toContainText('not fully read');
  });

  test('is compared without any key of it leaving the page', async ({ page, extension }) => {
    await visit(page, '/manage/keys/');
    await expect(
      page.getByRole('complementary', { name: 'API key checklist' }).getByText(/^\d+ keys?: /),
    ).toBeVisible();
    expect(JSON.stringify(await extension.storage())).not.toMatch(/l[78]xx[0-9a-f]{32}/i);
  });
});
