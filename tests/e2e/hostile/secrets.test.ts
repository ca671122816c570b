import type { BrowserContext, Page } from '@playwright/test';
import { KeyPage, Narrowkey } from '../../journey/narrowkey.ts';
import { site } from '../../practice-network/respond.ts';
import { expect, test, visit } from '../test.ts';
import { chooseExample } from './job.ts';

test.use({ ownBrowser: true });

/** Has the form of a key. It may be anywhere that a person or the page put it, and nowhere that we can put it. */
const canary = `l8xx${'c0ffee42'.repeat(4)}`;
/** Its parts would give it away too. */
const trace = /l8xx|c0ffee/i;

const pages = [
  '/',
  '/login/?signed=out',
  '/manage/',
  '/manage/keys/?ip=yes',
  '/manage/keys/edit/?ip=yes',
  '/blog/how-we-make-our-api-keys/',
  '/alma/apis/',
  '/console/',
  '/account/',
];

type World = { chrome: typeof import('webextension-polyfill'); told: string[] };

/** Everything that is said between the parts of the extension, on the console, or to anybody outside. */
async function listenIn(context: BrowserContext): Promise<string[]> {
  const said: string[] = [];
  context.on('console', (message) => said.push(`console: ${message.text()}`));
  context.on('weberror', (error) => said.push(`error: ${error.error().stack}`));
  context.on('request', (request) => {
    const url = request.url();
    // Where a person goes, and what the page itself sends there, is in their own hands.
    const own = request.isNavigationRequest() || url.startsWith(site);
    if (!own) said.push(`request: ${url} ${request.postData() ?? ''}`);
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const world = globalThis as unknown as World;
    world.told = [];
    world.chrome.runtime.onMessage.addListener((message: unknown) => {
      world.told.push(JSON.stringify(message));
      return undefined;
    });
  });
  await context.exposeBinding('tellTest', (_, text: string) => void said.push(text));
  await context.addInitScript(() => {
    const { chrome } = globalThis as unknown as World;
    const tell = (globalThis as unknown as { tellTest(text: string): void }).tellTest;
    if (location.protocol !== 'chrome-extension:') return;
    for (const part of [chrome.tabs, chrome.runtime] as unknown as Record<
      string,
      (...all: unknown[]) => Promise<unknown>
    >[]) {
      const real = part.sendMessage;
      if (!real) continue;
      part.sendMessage = async (...all) => {
        tell(`sent: ${JSON.stringify(all)}`);
        const answer = await real.apply(part, all);
        tell(`answer: ${JSON.stringify(answer)}`);
        return answer;
      };
    }
  });
  return said;
}

/** Fills in every field of a page that a person can reach. */
async function fillAll(page: Page) {
  for (const field of await page.locator('input, textarea').all())
    if (
      (await field.isVisible()) &&
      (await field.isEditable()) &&
      !/checkbox|radio|file|date/.test((await field.getAttribute('type')) ?? '')
    )
      await field.fill(canary);
}

/** Texts and attributes of the page, and of our root in it, that give the key away. What stands in a field is the person's own. */
const shown = (page: Page) =>
  page.evaluate((source) => {
    const parts: string[] = [document.title];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        for (const { value } of element.attributes) parts.push(value);
        for (const node of element.childNodes) if (node.nodeType === 3) parts.push(node.textContent ?? '');
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return parts.filter((part) => new RegExp(source, 'i').test(part));
  }, trace.source);

test('a key in every field of every page, in notes, files, the clipboard and the address is nowhere of ours', async ({
  page,
  context,
  extension,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseExample(extension);
  const said = await listenIn(context);
  const narrowkey = new Narrowkey(page);
  const keys = new KeyPage(page);

  await test.step('every page of the site', async () => {
    for (const path of pages) {
      await visit(page, `${path}${path.includes('?') ? '&' : '?'}q=${canary}#${canary}`);
      await fillAll(page);
      await page.evaluate((text) => navigator.clipboard.writeText(text), canary);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await shown(page), path).toEqual([]);
    }
  });

  await test.step('the key form, the panel and the question at Save', async () => {
    await visit(page, `/manage/keys/?ip=yes#${canary}`);
    await keys.add();
    await fillAll(page);
    await keys.choose('Users', 'Production', 'Read/write');
    await expect(narrowkey.status).toHaveText(/\d findings/);
    expect(await narrowkey.panel.innerText()).not.toMatch(trace);
    await narrowkey.panel.getByRole('button', { name: 'Keep it…' }).first().click();
    await narrowkey.panel.getByRole('textbox', { name: 'Reason' }).fill(`Because of ${canary}`);
    await narrowkey.panel.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(narrowkey.panel).toContainText('never keeps keys');
    await keys.save.click();
    expect(await narrowkey.question.innerText()).not.toMatch(trace);
    await narrowkey.question.getByRole('textbox', { name: 'Reason' }).fill(canary);
    await narrowkey.question.getByRole('button', { name: 'Save as it is' }).click();
    expect(await shown(page)).toEqual([]);
  });

  const popup = await extension.open(`popup.html?tab=1#${canary}`);
  await test.step('the popup beside it', async () => {
    await expect(popup.getByRole('region', { name: 'This page' })).toContainText('Users');
    expect(await popup.locator('body').innerText()).not.toMatch(trace);
    await popup.getByRole('searchbox', { name: 'Search profiles' }).fill(canary);
    await popup.getByRole('searchbox', { name: 'Search profiles' }).fill('');
    await popup.getByRole('button', { name: 'New profile' }).click();
    await popup.getByRole('button', { name: 'Start with an empty profile' }).click();
    await fillAll(popup);
    const notes = popup.locator('textarea').last();
    await notes.focus();
    await popup.keyboard.press('Control+V');
    await popup.getByRole('button', { name: 'Save profile' }).click();
  });

  await test.step('the saved key in the list', async () => {
    await page.bringToFront();
    await keys.save.click();
    await expect(keys.form).toBeHidden();
    await page.reload();
    await expect(narrowkey.panel).toContainText('Keys on this page');
    expect(await narrowkey.panel.innerText()).not.toMatch(trace);
  });

  await test.step('files, the register and its export', async () => {
    const register = await extension.open(`register.html?q=${canary}#${canary}`);
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    const profile = { name: 'With a key', notes: `The key is ${canary}` };
    await register.getByRole('button', { name: 'Import' }).first().click();
    await register
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        file('keys.json', JSON.stringify({ format: 'narrowkey', version: 1, profiles: [profile] })),
      );
    await expect(register.locator('body')).toContainText(
      /looks like an API key|holds (an API )?key|API key/i,
    );
    await register.close();
    const answer = await (await extension.open('manifest.json')).evaluate(() =>
      (globalThis as unknown as World).chrome.runtime.sendMessage({ narrowkey: 'all-profiles', ask: null }),
    );
    expect(JSON.stringify(answer)).not.toMatch(trace);
  });

  await test.step('what is kept, and what was said', async () => {
    const kept = await popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as World).chrome;
      const areas = await Promise.all(
        (['local', 'session', 'sync', 'managed'] as const).map(async (area) =>
          (storage as unknown as Record<string, { get(what: null): Promise<unknown> } | undefined>)[area]
            ?.get(null)
            .catch(() => null),
        ),
      );
      return JSON.stringify({
        areas,
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: await indexedDB.databases(),
        caches: await caches.keys().catch(() => []),
        cookies: document.cookie,
      });
    });
    expect(kept).toContain('ILLiad');
    expect(kept).not.toMatch(trace);
    const worker = context.serviceWorkers()[0];
    const told = (await worker?.evaluate(() => (globalThis as unknown as World).told)) ?? [];
    expect(told.length, 'messages were heard').toBeGreaterThan(3);
    expect(said.length, 'answers were heard').toBeGreaterThan(3);
    expect([...told, ...said].filter((text) => trace.test(text))).toEqual([]);
    const site = await page.evaluate(() => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
    ]);
    expect(site, 'what the site’s own storage holds').toEqual([[], ['larkspur-keys'], '']);
  });
});
