import type { Locator, Page } from '@playwright/test';
import { KeyPage } from '../journey/narrowkey.ts';
import { expect, test, visit } from './test.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'API key checklist' });
const statusOf = (page: Page) => panelOf(page).getByRole('status');
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Before you save' });
const form = (page: Page) => page.getByRole('dialog', { name: 'Add/Edit API Key' });
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true });

/** Opens the form of a new key with the example profile in progress. */
async function openForm(page: Page, path = '/manage/keys/') {
  await visit(page, path);
  await panelOf(page).getByRole('combobox', { name: 'Integration' }).selectOption({ index: 1 });
  await new KeyPage(page).add();
  await expect(statusOf(page)).toHaveText(/finding/);
}

/** Fills in a key that has exactly what the example profile needs, in a wider permission if that is asked for. */
async function fillForm(page: Page, permission: 'Read-only' | 'Read/write') {
  await form(page).getByLabel('Name').fill('ILLiad');
  await form(page).getByLabel('Description').fill('Reads items by barcode');
  await form(page).getByRole('combobox', { name: 'Area' }).selectOption('Bibs');
  await form(page).getByRole('combobox', { name: 'Env' }).selectOption('Production');
  await form(page).getByRole('radio', { name: permission }).check();
}

/** The names of the keys that the page has saved. */
const listed = (page: Page) => page.locator('#key-list').innerText();

async function tabUntil(page: Page, there: () => Promise<boolean>, key = 'Tab') {
  for (let presses = 0; presses < 60; presses++) {
    if (await there()) return presses;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never got there`);
}

/** Whether the focus is in the panel. */
const inPanel = (page: Page) => () => panelOf(page).evaluate((panel) => panel.matches(':focus-within'));
const isFocused = (control: Locator) => () => control.evaluate((element) => element.matches(':focus'));

test.describe('The guard at Save', () => {
  test.beforeEach(async ({ page }) => {
    await openForm(page);
    await fillForm(page, 'Read/write');
    await expect(statusOf(page)).toHaveText('1 finding');
  });

  const presses: Record<string, (page: Page) => Promise<void>> = {
    'a mouse click': (page) => save(page).click(),
    'Enter in a field': (page) => form(page).getByLabel('Name').press('Enter'),
    'Enter on the button': (page) => save(page).press('Enter'),
    'Space on the button': (page) => save(page).press('Space'),
  };
  for (const [how, press] of Object.entries(presses)) {
    test(`holds ${how}, says why, and gives the focus back`, async ({ page }) => {
      const before = await listed(page);
      await press(page);
      await expect(question(page)).toBeVisible();
      await expect(question(page).getByRole('listitem')).toHaveText([/^Too broad/]);
      const back = question(page).getByRole('button', { name: 'Go back' });
      await expect(back).toBeFocused();
      await back.press('Enter');
      await expect(question(page)).toBeHidden();
      await expect(form(page)).toBeVisible();
      expect(await form(page).evaluate((dialog) => dialog.matches(':focus-within'))).toBe(true);
      expect(await listed(page)).toBe(before);
      await press(page);
      await expect(question(page)).toBeVisible();
    });

    test(`lets the next press through after "Save as it is" and a reason: ${how}`, async ({
      page,
      extension,
    }) => {
      await press(page);
      await question(page).getByRole('button', { name: 'Save as it is' }).click();
      await expect(question(page)).toBeVisible();
      await question(page).getByRole('textbox', { name: 'Reason' }).fill('It renews loans too');
      await question(page).getByRole('button', { name: 'Save as it is' }).click();
      await expect(question(page)).toBeHidden();
      await expect(form(page)).toBeVisible();
      await press(page);
      await expect(form(page)).toBeHidden();
      await expect(page.getByText('ILLiad', { exact: true })).toBeVisible();
      await expect
        .poll(async () => JSON.stringify((await extension.storage()).local))
        .toContain('It renews loans too');
    });
  }

  test('asks again where the form has become wrong in another way since', async ({ page }) => {
    await save(page).click();
    await question(page).getByRole('textbox', { name: 'Reason' }).fill('It renews loans too');
    await question(page).getByRole('button', { name: 'Save as it is' }).click();
    await expect(question(page)).toBeHidden();
    await form(page).getByRole('combobox', { name: 'Area' }).selectOption('Configuration');
    await expect(statusOf(page)).toHaveText(/[2-9] findings/);
    await save(page).click();
    await expect(question(page)).toBeVisible();
  });

  test('lets Save through once without an integration, and says that no reason can be kept', async ({
    page,
  }) => {
    await panelOf(page).getByRole('combobox', { name: 'Integration' }).selectOption('');
    await form(page).getByRole('combobox', { name: 'Area' }).selectOption('Users');
    await expect(statusOf(page)).toHaveText('1 finding');
    await save(page).click();
    await expect(question(page)).toContainText('a reason cannot be kept');
    await question(page).getByRole('button', { name: 'Save as it is' }).click();
    await save(page).click();
    await expect(form(page)).toBeHidden();
  });

  test('holds every button that saves, where the form has more than one', async ({ page }) => {
    await form(page).evaluate((dialog) => {
      const above = Object.assign(document.createElement('button'), { type: 'button' });
      above.append('Save and close');
      above.addEventListener('click', () => above.replaceChildren('Gone'));
      dialog.querySelector('h1,h2,h3,h4,h5')?.after(above);
    });
    const above = form(page).getByRole('button', { name: 'Save and close' });
    for (const button of [above, save(page)]) {
      await button.click();
      await expect(question(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(question(page)).toBeHidden();
    }
    await expect(above).toBeVisible();
  });

  test('lets Save alone once nothing wrong is open', async ({ page }) => {
    await panelOf(page)
      .getByRole('button', { name: /^Fix: / })
      .click();
    await expect(statusOf(page)).toHaveText('Matches the profile');
    await save(page).click();
    await expect(form(page)).toBeHidden();
  });

  test('closes with Escape and leaves the form open', async ({ page }) => {
    await save(page).click();
    await page.keyboard.press('Escape');
    await expect(question(page)).toBeHidden();
    await expect(form(page)).toBeVisible();
  });

  test('does not count what a script presses', async ({ page }) => {
    await save(page).evaluate((button: HTMLElement) => button.click());
    await expect(form(page)).toBeHidden();
    await expect(question(page)).toBeHidden();
  });
});

test.describe('The guard at Save under a finger', () => {
  test('holds a tap', async ({ page, context }) => {
    await openForm(page);
    await fillForm(page, 'Read/write');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const box = await save(page).boundingBox();
    if (!box) throw new Error('Save is not on the screen');
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(question(page)).toBeVisible();
  });
});

test.describe('With the keyboard alone', () => {
  for (const kind of ['modal', 'dialog']) {
    test(`Tab goes from the ${kind} into the panel, through all of it, and back into the ${kind}`, async ({
      page,
    }) => {
      await openForm(page, `/manage/keys/?form=${kind}`);
      await form(page).getByLabel('Name').focus();
      await tabUntil(page, inPanel(page));
      const fix = panelOf(page)
        .getByRole('button', { name: /^Fix: / })
        .first();
      await tabUntil(page, isFocused(fix));
      await page.keyboard.press('Enter');
      await tabUntil(page, isFocused(form(page).getByLabel('Name')));
    });
  }

  test('Shift+Tab goes from the modal into the panel and back to its last control', async ({ page }) => {
    await openForm(page);
    await form(page).getByLabel('Name').focus();
    await tabUntil(page, inPanel(page), 'Shift+Tab');
    await tabUntil(page, isFocused(form(page).getByRole('button', { name: 'Cancel' })), 'Shift+Tab');
  });
});

test.describe('What a script of the page does', () => {
  test('to the panel has no effect', async ({ page }) => {
    await openForm(page);
    await fillForm(page, 'Read/write');
    await expect(statusOf(page)).toHaveText('1 finding');
    await panelOf(page).evaluate((panel) => {
      for (const button of panel.querySelectorAll<HTMLElement>('button,input')) button.click();
    });
    await expect(statusOf(page)).toHaveText('1 finding');
    await expect(panelOf(page).getByRole('button', { name: 'Minimize checklist' })).toBeVisible();
    await expect(form(page).getByRole('radio', { name: 'Read/write' })).toBeChecked();
  });

  test('with keys hears nothing of what is typed in the panel', async ({ page }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
        document.addEventListener(type, (event) => heard.push(event.type), true);
    });
    await openForm(page);
    await fillForm(page, 'Read/write');
    await panelOf(page).getByRole('button', { name: 'Keep it…' }).click();
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard.length = 0;
    });
    await panelOf(page).getByRole('textbox', { name: 'Reason' }).pressSequentially('sd/');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });
});

for (const [width, height] of [
  [1366, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test.describe(`At ${width} by ${height}`, () => {
    test.use({ launch: { viewport: { width, height } } });

    test('the panel covers no control of the form, wherever it is scrolled to', async ({ page }) => {
      await openForm(page, '/manage/keys/?rows=3');
      for (const control of await form(page).locator('button, input:not(.switch input), select').all()) {
        await control.scrollIntoViewIfNeeded();
        await expect
          .poll(async () => {
            const [one, other] = [await panelOf(page).boundingBox(), await control.boundingBox()];
            return one && other && overlaps(one, other);
          })
          .toBe(false);
      }
    });

    test('a key is made with the panel alone', async ({ page }) => {
      await openForm(page);
      for (let left = 12; left; left--) {
        const next = panelOf(page)
          .getByRole('button', { name: /^(Fix: |Fill this in)/ })
          .first();
        if (!(await next.count())) break;
        const name = await next.getAttribute('title');
        await next.click();
        await expect(panelOf(page).getByRole('button', { name: 'Undo' })).toBeVisible();
        if (name) await expect(panelOf(page).getByTitle(name, { exact: true })).toHaveCount(0);
      }
      await expect(statusOf(page)).toHaveText('Matches the profile');
    });
  });
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
