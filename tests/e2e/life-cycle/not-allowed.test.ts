import type { World } from '../contexts.ts';
import { expect, test, visit } from '../test.ts';

interface Developer {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
}

test.use({ ownBrowser: true });

test('The popup says what to do where the person lets it see the site on a click only', async ({
  page,
  context,
  extension,
}) => {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  const setAccess = (hostAccess: string) =>
    settings.evaluate(
      ([extensionId, access]) =>
        (
          globalThis as unknown as { chrome: World['chrome'] & Developer }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      [extension.id, hostAccess] as const,
    );
  await setAccess('ON_CLICK');
  await visit(page, '/manage/keys/');
  const popup = await extension.open('popup.html');
  const region = popup.getByRole('region', { name: 'This page' });
  await expect(region).toContainText('not allowed to see the Developer Network');
  await expect(region.getByRole('button', { name: 'Allow it' })).toBeVisible();
  await expect(popup.getByRole('listitem', { name: 'ILLiad Alma Barcode Lookup' })).toBeVisible();
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await expect(page.getByRole('dialog', { name: 'Add/Edit API Key' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'API key checklist' })).toHaveCount(0);

  await setAccess('ON_ALL_SITES');
  await popup.reload();
  await expect(region).toContainText('Reload it to see its form here.');
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'API key checklist' })).toBeVisible();
});
