import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { ensureBrowser } from '../browsers/install.ts';
import { builds, extensionId } from './chromium.ts';
import { asContentScript, ask } from './contexts.ts';
import { expect, test, visit } from './test.ts';

const EXAMPLE = 'example-illiad-alma-barcode-lookup';

test.describe('A page that has taken over the script in it', () => {
  test('reaches no storage, and may ask for what a page needs and nothing else', async ({
    page,
    extension,
  }) => {
    const popup = await extension.open('manifest.json');
    await ask(popup, 'list-profiles', null);
    await visit(page, '/manage/keys/');
    const run = await asContentScript(page);
    const storage = 'chrome.storage.local.clear().catch((error) => `refused: ${error.message}`)';
    expect(await run(storage)).toMatch(/^refused: .*not allowed/);
    const send = (name: string, asked: unknown) =>
      run(`chrome.runtime.sendMessage(${JSON.stringify({ narrowkey: name, ask: asked })})`);
    for (const [name, asked] of [
      ['delete-profiles', { ids: [EXAMPLE] }],
      ['all-profiles', null],
      ['restore-profiles', { profiles: [], deleteIds: [EXAMPLE] }],
      ['change-profile', { id: EXAMPLE, change: { name: 'x' }, base: {} }],
    ] as const) {
      expect(await send(name, asked)).toMatchObject({ refusal: { refused: 'not-allowed' } });
    }
    expect(await send('get-session', null)).toMatchObject({ answer: { profiles: [{ id: EXAMPLE }] } });
    expect(await ask(popup, 'get-profile', { id: EXAMPLE })).toMatchObject({ answer: { id: EXAMPLE } });
  });
});

test('A page hears of a change that the popup makes', async ({ page, extension }) => {
  const popup = await extension.open('manifest.json');
  await visit(page, '/manage/keys/');
  const run = await asContentScript(page);
  await run(
    `globalThis.heard = new Promise((resolve) => chrome.runtime.onMessage.addListener((message) => {
      if (message.narrowkey === 'records-changed') resolve('heard');
    })); 0`,
  );
  await ask(popup, 'change-profile', { id: EXAMPLE, change: { notes: 'Hello' }, base: {} });
  expect(await run('globalThis.heard')).toBe('heard');
});

test('The button counts reviews in every tab, and findings where a form is open', async ({
  page,
  extension,
}) => {
  const popup = await extension.open('manifest.json');
  await visit(page, '/manage/');
  const run = await asContentScript(page);
  const key = { profileId: EXAMPLE, institution: '', environment: 'Production' };
  await ask(popup, 'change-key', { key, change: { status: 'delivered', reviewOn: '2026-01-31' } });
  const badge = () =>
    popup.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as { chrome: Browser }).chrome;
      const [tab] = await tabs.query({ url: 'https://developers.exlibrisgroup.com/*' });
      return [await action.getBadgeText({ tabId: tab?.id }), await action.getTitle({ tabId: tab?.id })];
    });
  await expect.poll(badge).toEqual(['1', 'Narrowkey: 1 review is due']);
  const count = (number: number | null) =>
    run(`chrome.runtime.sendMessage({ narrowkey: 'show-findings-count', ask: { count: ${number} } })`);
  await count(3);
  expect(await badge()).toEqual(['3', 'Narrowkey: 3 findings in this form']);
  await count(null);
  await expect.poll(badge).toEqual(['1', 'Narrowkey: 1 review is due']);
  await count(3);
  await visit(page, '/manage/keys/');
  await expect.poll(badge).toEqual(['1', 'Narrowkey: 1 review is due']);
});

test('Two thousand profiles are brought in at once and answered for', async ({ extension }) => {
  const popup = await extension.open('manifest.json');
  const profiles = Array.from({ length: 2000 }, (_, index) => ({
    id: `p${index}`,
    name: `Profile ${index}`,
  }));
  expect(await ask(popup, 'restore-profiles', { profiles })).toEqual({ answer: null });
  const { answer } = await ask(popup, 'get-session', null);
  expect((answer as { profiles: unknown[] } | undefined)?.profiles).toHaveLength(2001);
});

test.describe('A guidance pack in the policy of the machine', () => {
  const folder = '/etc/chromium/policies/managed';
  test.skip(process.getuid?.() !== 0, 'Only an administrator may write the policy that Chromium reads.');

  test('is set by the organization, and the rules of the session are its rules', async () => {
    // A copy has an id of its own, so that no other test meets the policy.
    const copy = realpathSync(mkdtempSync(join(tmpdir(), 'narrowkey-managed-')));
    const hadFolder = existsSync(folder);
    const policy = join(folder, 'narrowkey-test.json');
    const pack = {
      format: 'narrowkey-guidance',
      version: 1,
      id: 'north',
      name: 'Northern University',
      reviewMonths: 6,
      rules: { treatments: { NO_IP_RANGE: 'required reason' }, neverWrite: ['Users'] },
      steps: [{ id: 'ticket', when: 'deliver', text: 'Write down the ticket number' }],
    };
    cpSync(builds.e2e, copy, { recursive: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      policy,
      JSON.stringify({ '3rdparty': { extensions: { [extensionId(copy)]: { guidance: pack } } } }),
    );
    try {
      const context = await chromium.launchPersistentContext('', {
        executablePath: ensureBrowser('chromium', console.error),
        headless: true,
        args: ['--no-sandbox', `--disable-extensions-except=${copy}`, `--load-extension=${copy}`],
      });
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId(copy)}/manifest.json`);
      // Chromium reads the policy of an extension after it has started it.
      await expect
        .poll(() => ask(popup, 'get-guidance', null))
        .toMatchObject({
          answer: { setBy: 'organization', inForce: pack, problem: null },
        });
      expect(await ask(popup, 'get-session', null)).toMatchObject({
        answer: { rules: pack.rules, guidance: { setByOrganization: true, steps: pack.steps } },
      });
      expect(await ask(popup, 'choose-pack', { id: 'carli' })).toMatchObject({
        refusal: { refused: 'not-allowed' },
      });
      await context.close();
    } finally {
      rmSync(policy);
      rmSync(copy, { recursive: true });
      if (!hadFolder) rmSync(folder, { recursive: true });
    }
  });
});
