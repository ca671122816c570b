import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { visit } from './firefox.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

test('puts a profile in progress, and tells what the open form holds', async () => {
  const site = await firefox().tab();
  await visit(site, '/manage/keys/');
  await site.locator('::-p-aria([name="Add API Key"][role="button"])').click();
  const popup = await firefox().extensionPage('popup.html');
  await button(popup, 'Use for the next key').click();
  await button(popup, 'Stop using').wait();
  await says(popup, 'In progress');
  await says(popup, 'None yet');
});

test('keeps what is typed: closed in the middle of a word, it opens with that word', async () => {
  const first = await firefox().extensionPage('popup.html');
  await button(first, 'New profile').click();
  await button(first, 'Start with an empty profile').click();
  await first.locator('#name').fill('Label pri');
  await first.close();
  const second = await firefox().extensionPage('popup.html');
  await second.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#name')?.value === 'Label pri',
  );
  await button(second, 'Save profile').click();
  await says(second, '“Label pri” was saved.');
});
