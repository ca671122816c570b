import { makeIlliadKey } from '../../journey/illiad-key.ts';
import { backgroundStopper } from '../contexts.ts';
import { expect, test } from '../test.ts';

test.use({ ownBrowser: true });

test('The main job goes on with the background stopped between any two of its steps', async ({
  context,
  extension,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await extension.open('popup.html');
  const stop = await backgroundStopper(context, extension.id);
  let stops = 0;
  if (await stop()) stops++;
  for await (const _ of makeIlliadKey(popup, page)) if (await stop()) stops++;
  expect(stops).toBeGreaterThan(5);
  await expect
    .poll(async () => JSON.stringify((await extension.storage()).local))
    .toContain('"status":"delivered"');
});

test('Typing goes on with the background stopped between any two keystrokes', async ({
  context,
  extension,
}) => {
  const popup = await extension.open('popup.html');
  const stop = await backgroundStopper(context, extension.id);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'New profile' }).click();
  await popup.getByRole('button', { name: 'Start with an empty profile' }).click();
  const name = popup.getByLabel('Name');
  let stops = 0;
  for (const letter of 'Label printer') {
    await name.pressSequentially(letter);
    if (await stop()) stops++;
  }
  expect(stops).toBeGreaterThan(3);
  await expect(name).toHaveValue('Label printer');
  if (await stop()) stops++;
  await popup.getByRole('button', { name: 'Save profile' }).click();
  await expect(popup.getByText('“Label printer” was saved.')).toBeVisible();
  await stop();
  await popup.reload();
  await expect(popup.getByRole('listitem', { name: 'Label printer' })).toHaveCount(1);
});
