import type { Page } from '@playwright/test';
import { KeyPage } from '../journey/narrowkey.ts';
import { site } from '../practice-network/respond.ts';
import { expect, test, visit } from './test.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'API key checklist' });
const statusOf = (page: Page) => panelOf(page).getByRole('status');
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Before you save' });
const form = (page: Page) => page.getByRole('dialog', { name: 'Add/Edit API Key' });
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true });

async function choose(page: Page) {
  await panelOf(page).getByRole('combobox', { name: 'Integration' }).selectOption({ index: 1 });
  await expect(panelOf(page).getByRole('list', { name: 'Steps' })).toBeVisible();
}

async function openForm(page: Page) {
  await visit(page, '/manage/keys/');
  await choose(page);
  await new KeyPage(page).add();
  await expect(statusOf(page)).toHaveText(/finding/);
}

test('the checklist is there before the page’s own scripts have run, a button until they have made the list', async ({
  page,
  context,
}) => {
  const { promise: seen, resolve: goOn } = Promise.withResolvers<void>();
  await context.route('**/site.ts', async (route) => {
    await seen;
    await route.fallback();
  });
  const arrived = visit(page, '/manage/keys/');
  const opens = panelOf(page).getByRole('button', { name: 'Open checklist' });
  await expect(opens).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add API Key' })).toHaveCount(0);
  goOn();
  await arrived;
  await expect(panelOf(page).getByRole('heading', { name: 'Keys on this page' })).toBeVisible();
  await expect(opens).toHaveCount(0);
  await openForm(page);
});

test('the checklist stays open where the list is drawn anew while a picture of the page still loads', async ({
  page,
  context,
}) => {
  const { promise: seen, resolve: goOn } = Promise.withResolvers<void>();
  await context.route('**/slow.png', async (route) => {
    await seen;
    await route.abort();
  });
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: '/slow.png' }));
    }),
  );
  await page.goto(`${site}/manage/keys/`, { waitUntil: 'commit' });
  await choose(page);
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  const showMe = panelOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'Press Add API Key' })
    .getByRole('button', { name: 'Show me' });
  await expect(showMe).toBeVisible();
  await page.evaluate(() => document.querySelector('main div')?.replaceChildren());
  await expect(showMe).toHaveCount(0);
  await expect(panelOf(page).getByRole('list', { name: 'Steps' })).toBeVisible();
  goOn();
});

test('nothing on the screen moves from its place when the checklist comes', async ({ page, extension }) => {
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: 'Use for the next key' }).first().click();
  await popup.close();
  await page.addInitScript(() => {
    const moved: [number, string[]][] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        moved.push([value, sources.map(({ node }) => node?.nodeName ?? 'in the panel')]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, '/manage/keys/');
  await expect(panelOf(page).getByText('What was found')).toBeVisible();
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: [number, string[]][] }).moved);
  expect(moved.flatMap(([, nodes]) => nodes)).not.toContain('in the panel');
});

test('what is not about keys shows a button only while an integration is in progress', async ({ page }) => {
  await visit(page, '/manage/keys/');
  await expect(statusOf(page)).toHaveText('Choose an integration');
  await visit(page, '/alma/apis/');
  await expect(page.getByRole('heading', { name: 'Alma REST APIs' })).toBeVisible();
  await expect(panelOf(page)).toHaveCount(0);
  await visit(page, '/manage/keys/');
  await choose(page);
  await visit(page, '/alma/apis/');
  await panelOf(page).getByRole('button', { name: 'Open checklist' }).click();
  await expect(panelOf(page).getByRole('list', { name: 'Steps' })).toContainText('Choose Build / My APIs');
});

test.describe('Where the steps do not fit on the panel', () => {
  test.use({ launch: { viewport: { width: 1280, height: 800 } } });

  test('the next one is in sight', async ({ page }) => {
    await visit(page, '/manage/keys/');
    await choose(page);
    const steps = panelOf(page).getByRole('list', { name: 'Steps' });
    await expect(steps.getByRole('listitem').filter({ hasText: 'Press Add API Key' })).toBeInViewport({
      ratio: 0.9,
    });
    await expect(steps.getByRole('listitem').last()).not.toBeInViewport();
  });

  test('the next one is in sight when the page opens, and when the checklist is opened again', async ({
    page,
  }) => {
    await visit(page, '/manage/keys/');
    await choose(page);
    await page.reload();
    const next = panelOf(page).getByRole('listitem').filter({ hasText: 'Press Add API Key' });
    await expect(next).toBeInViewport({ ratio: 0.9 });
    await panelOf(page).getByRole('button', { name: 'Minimize checklist' }).click();
    await expect(next).toHaveCount(0);
    await panelOf(page).getByRole('button', { name: 'Open checklist' }).click();
    await expect(next).toBeInViewport({ ratio: 0.9 });
  });
});

test('it stays as small, and on the side, where it was put', async ({ page }) => {
  await openForm(page);
  await panelOf(page).getByRole('button', { name: 'Move to the left' }).click();
  await expect(panelOf(page).getByRole('button', { name: 'Move to the right' })).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Minimize checklist' }).click();
  await expect(panelOf(page)).toContainText('3');
  await page.reload();
  const reopen = panelOf(page).getByRole('button', { name: 'Open checklist' });
  await expect(reopen).toBeVisible();
  expect((await panelOf(page).boundingBox())?.x).toBeLessThan(100);
  await reopen.click();
  await expect(panelOf(page).getByRole('list', { name: 'Steps' })).toBeVisible();
});

test('a form that lacks its table is not read, and Save stays as it was', async ({ page }) => {
  await openForm(page);
  await form(page)
    .locator('.permissions')
    .evaluate((table) => table.remove());
  await expect(statusOf(page)).toHaveText('Cannot read this form');
  await expect(panelOf(page).getByRole('list', { name: 'Steps' })).toContainText(
    'Permission: Bibs, Production, Read-only',
  );
  await save(page).click();
  await expect(form(page)).toBeHidden();
  await expect(question(page)).toHaveCount(0);
});

test.describe('The extension updated', () => {
  test.use({ ownBrowser: true });

  test('after an update it says so, and Save stays as it was', async ({ page, context }) => {
    await openForm(page);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker
      .evaluate(() =>
        (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.runtime.reload(),
      )
      .catch(() => {});
    await expect(async () => {
      await panelOf(page)
        .getByRole('button', { name: /^Fix: / })
        .first()
        .click();
      await expect(panelOf(page)).toContainText('Narrowkey was updated. Reload this page.', { timeout: 500 });
    }).toPass();
    await save(page).click();
    await expect(form(page)).toBeHidden();
    await expect(question(page)).toHaveCount(0);
  });
});

test('a page that takes it away gets it back, until the page insists', async ({ page }) => {
  await openForm(page);
  const remove = () => page.evaluate(() => document.querySelector(':root > div[popover="manual"]')?.remove());
  await remove();
  await expect(panelOf(page)).toBeVisible();
  for (let times = 0; times < 8; times++) await remove();
  await expect(panelOf(page)).toHaveCount(0);
  await save(page).click();
  await expect(form(page)).toBeHidden();
});

test('it stays above whatever the page puts on top later', async ({ page }) => {
  await openForm(page);
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'On top' });
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0';
    document.body.append(cover);
    cover.showPopover();
  });
  await panelOf(page)
    .getByRole('button', { name: /^Fix: / })
    .first()
    .click();
  await expect(panelOf(page).getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('a fix says what it did and can be undone', async ({ page }) => {
  await openForm(page);
  const name = form(page).getByLabel('Name');
  await panelOf(page)
    .getByRole('button', { name: /^Fix: Fill in “ILLiad/ })
    .click();
  await expect(name).toHaveValue('ILLiad Alma Barcode Lookup');
  await panelOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(name).toHaveValue('');
});

test('a saved key is recorded as created, and as delivered when the person says so', async ({
  page,
  extension,
}) => {
  await openForm(page);
  for (const label of [/^Fix: Add Bibs/, /^Fix: Fill in “ILLiad/, /^Fix: Fill in “Atlas/])
    await panelOf(page).getByRole('button', { name: label }).click();
  await expect(statusOf(page)).toHaveText('Matches the profile');
  await save(page).click();
  await expect(form(page)).toBeHidden();
  const records = async () => JSON.stringify((await extension.storage()).local);
  await expect.poll(records).toContain('"status":"created"');
  await panelOf(page)
    .getByRole('checkbox', { name: /^Delivered/ })
    .check();
  await expect.poll(records).toContain('"status":"delivered"');
});
