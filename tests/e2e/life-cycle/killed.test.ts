import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Profile } from '../../../utils/profiles/schema.ts';
import { extensionPage, launchChromium, routePracticeNetwork } from '../chromium.ts';
import { ask, type World } from '../contexts.ts';
import { test as base, expect } from '../test.ts';

const MANY = 400;

/** A browser that starts four times on a busy machine takes its time. */

interface Killable {
  /** Starts the browser, with what it had kept before. */
  start(): Promise<BrowserContext>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

const test = base.extend<{ killable: Killable }>({
  killable: async ({ launch }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'narrowkey-killed-'));
    let context: BrowserContext | undefined;
    await use({
      start: async () => {
        context = await launchChromium({ ...launch, profile });
        await routePracticeNetwork(context);
        return context;
      },
      kill: async () => {
        // The browser writes its own process down here, so that no other one is ended.
        const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').pop());
        const closed = context?.waitForEvent('close');
        process.kill(pid, 'SIGKILL');
        await closed;
      },
    });
    await context?.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

const desk = (context: BrowserContext) => extensionPage(context, 'manifest.json');

async function kept(context: BrowserContext) {
  const page = await desk(context);
  const { answer: profiles } = (await ask(page, 'all-profiles', null)) as { answer: Profile[] };
  const { answer: overview } = (await ask(page, 'list-profiles', null)) as {
    answer: { setAside: unknown[] };
  };
  const keys = await page.evaluate(async () =>
    Object.keys(await (globalThis as unknown as World).chrome.storage.local.get(null)),
  );
  await page.close();
  return { profiles, setAside: overview.setAside, keys };
}

/** Begins to watch the storage. @returns what resolves as soon as an entry whose name begins so has changed */
async function watchStorage(page: Page, entry: string): Promise<() => Promise<unknown>> {
  await page.evaluate((name) => {
    const world = globalThis as unknown as World & { changed: Promise<void> };
    world.changed = new Promise((resolve) => {
      world.chrome.storage.onChanged.addListener((changes) => {
        if (Object.keys(changes).some((key) => key.startsWith(name))) resolve();
      });
    });
  }, entry);
  return () => page.evaluate(() => (globalThis as unknown as { changed: Promise<void> }).changed);
}

test('A browser killed in the middle of an import holds all of it or nothing, and the next import works', async ({
  killable,
}) => {
  const file = {
    name: 'profiles.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'narrowkey',
        version: 1,
        profiles: Array.from({ length: MANY }, (_, place) => ({
          id: `many-${place}`,
          name: `Profile ${place}`,
          purpose: 'Reads one item by its barcode. '.repeat(20),
        })),
      }),
    ),
  };
  const importAll = async (context: BrowserContext) => {
    const popup = await extensionPage(context, 'popup.html');
    const chooser = popup.waitForEvent('filechooser');
    await popup.getByRole('button', { name: 'Import', exact: true }).click();
    await (await chooser).setFiles(file);
    const press = popup.getByRole('button', { name: `Import ${MANY} profiles` });
    await expect(press).toBeEnabled();
    return { popup, press };
  };

  let context = await killable.start();
  // At once; when what stood there before has just been noted down; when the profiles have just been written.
  for (const moment of [null, 'journal', 'profile:many-'] as const) {
    const { press } = await importAll(context);
    const reached = moment ? await watchStorage(await desk(context), moment) : async () => {};
    await press.click({ noWaitAfter: true });
    await reached();
    await killable.kill();

    context = await killable.start();
    const { profiles, setAside, keys } = await kept(context);
    expect([1, MANY + 1], 'profiles after the start').toContain(profiles.length);
    expect(setAside).toEqual([]);
    expect(keys).not.toContain('journal');
    expect(keys.filter((key) => key.startsWith('profile:'))).toHaveLength(profiles.length);
    const deleteIds = profiles.map(({ id }) => id).filter((id) => id.startsWith('many-'));
    const cleared = await ask(await desk(context), 'restore-profiles', { profiles: [], deleteIds });
    expect(cleared).toEqual({ answer: null });
  }

  const { popup, press } = await importAll(context);
  await press.click();
  await expect(popup.getByText(`${MANY} profiles imported.`)).toBeVisible();
  expect((await kept(context)).profiles).toHaveLength(MANY + 1);
});

test('A browser killed while somebody writes has all that it said was saved, and what was typed and not saved', async ({
  killable,
}) => {
  let context = await killable.start();
  let popup = await extensionPage(context, 'popup.html');
  await popup.getByRole('button', { name: 'New profile' }).click();
  await popup.getByRole('button', { name: 'Start with an empty profile' }).click();
  await popup.getByLabel('Name').fill('Label printer');
  await popup.getByRole('button', { name: 'Save profile' }).click();
  await expect(popup.getByText('“Label printer” was saved.')).toBeVisible();
  await killable.kill();

  context = await killable.start();
  let { profiles } = await kept(context);
  const profile = profiles.find(({ name }) => name === 'Label printer');
  expect(profile, 'what was said to be saved').toBeDefined();
  const id = profile?.id ?? '';

  // One write after the other, each told of as soon as it was answered, until the browser is gone.
  const writer = await desk(context);
  let answered = 0;
  let isEnough = () => {};
  const enough = new Promise<void>((resolve) => {
    isEnough = resolve;
  });
  await writer.exposeFunction('answered', (number: number) => {
    answered = number;
    if (number === 40) isEnough();
  });
  const writing = writer.evaluate(async (profileId) => {
    const world = globalThis as unknown as World & { answered(number: number): void };
    for (let number = 1; ; number++) {
      const change = { notes: String(number), owner: `Owner ${number}` };
      const reply: unknown = await world.chrome.runtime.sendMessage({
        narrowkey: 'change-profile',
        ask: { id: profileId, change, base: {} },
      });
      if (!('answer' in Object(reply))) throw new Error(JSON.stringify(reply));
      world.answered(number);
    }
  }, id);
  const stopped = expect(writing).rejects.toThrow(/closed|crash/i);
  await enough;
  await killable.kill();
  await stopped;

  context = await killable.start();
  ({ profiles } = await kept(context));
  const notes = profiles.find((one) => one.id === id)?.notes ?? '';
  expect(Number(notes)).toBeGreaterThanOrEqual(answered);
  expect(profiles.find((one) => one.id === id)?.owner).toBe(`Owner ${notes}`);

  popup = await extensionPage(context, 'popup.html');
  await popup.getByRole('button', { name: 'Label printer' }).click();
  await popup.getByRole('button', { name: 'Edit' }).click();
  await popup.getByLabel('Purpose').pressSequentially('Prints spine la');
  await expect
    .poll(() =>
      popup.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as World).chrome.storage.local.get(null)),
      ),
    )
    .toContain('Prints spine la');
  await killable.kill();

  context = await killable.start();
  popup = await extensionPage(context, 'popup.html');
  await expect(popup.getByLabel('Purpose')).toHaveValue('Prints spine la');
  await popup.getByLabel('Purpose').pressSequentially('bels');
  await popup.getByRole('button', { name: 'Save profile' }).click();
  await expect(popup.getByText('was saved.')).toBeVisible();
  ({ profiles } = await kept(context));
  expect(profiles.find((one) => one.id === id)).toMatchObject({ purpose: 'Prints spine labels', notes });
});
