import { type Extension, expect, test } from '../test.ts';

async function openEditor(extension: Extension) {
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: 'New profile' }).click();
  await popup.getByRole('button', { name: 'Start with an empty profile' }).click();
  return popup;
}

test('The popup closed right after any keystroke opens again with that keystroke', async ({ extension }) => {
  let popup = await openEditor(extension);
  const typed: Record<string, string> = {};
  for (const [label, word] of [
    ['Name', 'Lab'],
    ['Purpose', 'Pri'],
    ['Notes', 'Ask'],
  ] as const) {
    for (const letter of word) {
      await popup.getByLabel(label).press('End');
      await popup.getByLabel(label).press(letter);
      typed[label] = (typed[label] ?? '') + letter;
      await popup.close();
      popup = await extension.open('popup.html');
      for (const [field, text] of Object.entries(typed))
        await expect(popup.getByLabel(field)).toHaveValue(text);
    }
  }
  await popup.getByRole('button', { name: 'Save profile' }).click();
  await expect(popup.getByRole('listitem', { name: 'Lab' })).toBeVisible();
});

test('The popup whose process has crashed opens again with what was kept before', async ({
  extension,
  context,
}) => {
  const desk = await context.newPage();
  const popup = await openEditor(extension);
  await popup.getByLabel('Name').pressSequentially('Label printer');
  await expect.poll(async () => JSON.stringify((await extension.storage()).local)).toContain('Label printer');
  const session = await context.newCDPSession(popup);
  const crashed = popup.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await desk.bringToFront();
  const again = await extension.open('popup.html');
  await expect(again.getByLabel('Name')).toHaveValue('Label printer');
});
