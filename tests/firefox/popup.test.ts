import { test } from 'vitest';
import { visit } from './firefox.ts';
import { atRest, find, press, says, soon, typeInto } from './hands.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

test('puts a profile in progress, and tells what the open form holds', async () => {
  const site = await firefox().tab();
  await visit(site, '/manage/keys/');
  await press(site, 'Add API Key');
  // Behind another tab it would come to a stand half faded in.
  await atRest(await find(site, 'dialog', 'Add/Edit API Key'));
  const popup = await firefox().extensionPage('popup.html');
  await press(popup, 'Use for the next key');
  await find(popup, 'button', 'Stop using');
  await says(popup, 'In progress');
  await says(popup, 'None yet');
});

test('keeps what is typed: closed in the middle of a word, it opens with that word', async () => {
  const first = await firefox().extensionPage('popup.html');
  await press(first, 'New profile');
  await press(first, 'Start with an empty profile');
  await typeInto(await soon(() => first.$('#name')), 'Label pri');
  await first.close();
  const second = await firefox().extensionPage('popup.html');
  await soon(() =>
    second.evaluate(() => document.querySelector<HTMLInputElement>('#name')?.value === 'Label pri'),
  );
  await press(second, 'Save profile');
  await says(second, '“Label pri” was saved.');
});
