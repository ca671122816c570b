import type { Page } from '@playwright/test';
import { KeyPage } from '../journey/narrowkey.ts';
import { chooseExample } from './hostile/job.ts';
import { objections } from './objections.ts';
import { type Extension, expect, test, visit } from './test.ts';

const EXAMPLE = 'ILLiad Alma Barcode Lookup';

test.describe('The popup', () => {
  test('begins with the example, puts it in progress, and remembers it', async ({ extension }) => {
    const popup = await extension.open('popup.html');
    const item = popup
      .getByRole('list', { name: 'Integration profiles' })
      .getByRole('listitem', { name: EXAMPLE });
    await expect(item).toContainText('Example');
    await item.getByRole('button', { name: 'Use for the next key' }).click();
    await expect(item.getByRole('button', { name: 'Stop using' })).toBeFocused();
    await popup.reload();
    await expect(item.getByText('In progress')).toBeVisible();
  });

  test('keeps every keystroke: closed in the middle of a word, it opens with that word', async ({
    extension,
  }) => {
    const first = await extension.open('popup.html');
    await first.getByRole('button', { name: 'New profile' }).click();
    await first.getByRole('button', { name: 'Start with an empty profile' }).click();
    await first.getByLabel('Name').pressSequentially('Label pri');
    await first.getByLabel('Purpose').pressSequentially('Prints la');
    await first.close();
    const second = await extension.open('popup.html');
    await expect(second.getByLabel('Name')).toHaveValue('Label pri');
    await expect(second.getByLabel('Purpose')).toHaveValue('Prints la');
    await second.getByRole('button', { name: 'Save profile' }).click();
    await expect(second.getByRole('listitem', { name: 'Label pri' })).toBeVisible();
    await expect(second.getByRole('button', { name: 'Label pri' })).toBeFocused();
  });

  test('opens where somebody was typing, and shows nothing before that goes again', async ({
    context,
    extension,
  }) => {
    const first = await extension.open('popup.html');
    await first.getByRole('button', { name: 'New profile' }).click();
    await expect(first.getByRole('button', { name: 'Start with an empty profile' })).toBeVisible();
    await first.close();
    const second = await context.newPage();
    await second.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('main button')) seen.add(textContent ?? '');
      }).observe(document, { childList: true, subtree: true });
    });
    await second.goto(`chrome-extension://${extension.id}/popup.html`);
    await expect(second.getByRole('button', { name: 'Start with an empty profile' })).toBeVisible();
    const seen = await second.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen).toContain('Start with an empty profile');
    expect(seen).not.toContain('Export');
  });

  for (const [when, prepare] of Object.entries({
    'on the first day': async () => {},
    'with a form open beside it': async (page: Page, extension: Extension) => {
      await chooseExample(extension);
      await visit(page, '/manage/keys/');
      await new KeyPage(page).add();
      await page.getByLabel('Read/write').first().check();
    },
  }))
    test(`shows its first screen whole: ${when}, nothing on it moves once it is there`, async ({
      context,
      page,
      extension,
    }) => {
      await prepare(page, extension);
      const popup = await context.newPage();
      await popup.addInitScript(() => {
        const moves: number[] = [];
        Object.assign(globalThis, { moves });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moves.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await popup.goto(`chrome-extension://${extension.id}/popup.html`);
      await expect(popup.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
      await expect(popup.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
      // Frames, for what came late to be drawn.
      await popup.evaluate(async () => {
        for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
      });
      expect(await popup.evaluate(() => (globalThis as unknown as { moves: number[] }).moves)).toEqual([]);
    });

  test('leaves the focus to whoever types as soon as the form is there', async ({ extension }) => {
    const popup = await extension.open('popup.html');
    await popup.getByRole('button', { name: 'New profile' }).click();
    const focused = await popup.getByRole('button', { name: 'Start with an empty profile' }).evaluate(
      (button: HTMLElement) =>
        new Promise((resolve) => {
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          new MutationObserver(async (_, observer) => {
            const name = document.getElementById('name');
            if (!name) return;
            observer.disconnect();
            name.focus();
            for (let frames = 0; frames < 5; frames++) await frame();
            resolve(document.activeElement?.id);
          }).observe(document.body, { childList: true, subtree: true });
          button.click();
        }),
    );
    expect(focused).toBe('name');
  });

  test('takes a key out of whatever is typed, and none is in the storage', async ({ extension }) => {
    const key = `l7xx${'ab12'.repeat(8)}`;
    const popup = await extension.open('popup.html');
    await popup.getByRole('button', { name: EXAMPLE }).click();
    await popup.getByLabel('Notes').fill(`The key is ${key}`);
    await expect(popup.getByText('it was not put in')).toBeVisible();
    await popup.getByRole('button', { name: 'Edit' }).click();
    await popup.getByLabel('Owner').fill(key);
    await popup.getByLabel('Developer').fill('Atlas');
    await popup.getByRole('button', { name: 'Save profile' }).click();
    await expect(popup.getByText('was saved.')).toBeVisible();
    expect(JSON.stringify(await extension.storage())).not.toContain(key);
  });

  test('takes profiles to a file and back', async ({ extension }) => {
    const popup = await extension.open('popup.html');
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^narrowkey-profiles-\d{4}-\d{2}-\d{2}\.json$/);
    const exported = await download.path();
    await popup.getByRole('button', { name: EXAMPLE }).click();
    await popup.getByRole('button', { name: 'Delete' }).click();
    await expect(popup.getByText('No profiles yet.')).toBeVisible();
    const [chooser] = await Promise.all([
      popup.waitForEvent('filechooser'),
      popup.getByRole('button', { name: 'Import' }).click(),
    ]);
    await chooser.setFiles(exported);
    await popup.getByRole('button', { name: 'Import 1 profile' }).click();
    await expect(popup.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect(popup.getByText('No profiles yet.')).toBeVisible();
  });

  test('shows what the form in the open tab holds, and its findings', async ({ extension, page }) => {
    const popup = await extension.open('popup.html');
    const region = popup.getByRole('region', { name: 'This page' });
    await expect(region.getByRole('link', { name: 'Open the key page' })).toBeVisible();
    await popup
      .getByRole('listitem', { name: EXAMPLE })
      .getByRole('button', { name: 'Use for the next key' })
      .click();
    await expect(popup.getByRole('button', { name: 'Stop using' })).toBeVisible();

    await visit(page, '/manage/keys/');
    await new KeyPage(page).add();
    await page.getByLabel('Name').fill('ILLiad');
    await page.getByLabel('Read/write').first().check();
    await popup.bringToFront();
    await popup.reload();
    await expect(region).toContainText('ILLiad');
    await expect(region).toContainText('read/write');
    await expect(region.getByRole('list', { name: 'Findings' })).toContainText(/Broken|Missing|Too broad/);
    await expect(region).toContainText(/\d findings?/);
  });

  test('does all of it by keyboard alone', async ({ extension }) => {
    const popup = await extension.open('popup.html');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40 && (await focused()) !== name; presses++)
        await popup.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await expect(popup.getByRole('button', { name: EXAMPLE })).toBeVisible();
    await tabTo(EXAMPLE);
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: EXAMPLE })).toBeFocused();
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await expect(popup.getByText(`“${EXAMPLE}” was deleted.`)).toBeVisible();
    await tabTo('Undo');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
  });

  for (const [name, width, launch] of [
    ['in a popup’s width', 400, {}],
    ['at 320 px', 320, {}],
    ['dark', 400, { options: { colorScheme: 'dark' } }],
    ['in forced colours', 400, { options: { forcedColors: 'active' } }],
    ['in a wide tab', 1280, {}],
  ] as const) {
    test.describe(name, () => {
      test.use({ launch: { ...launch, viewport: { width, height: 600 } } });

      test('is accessible and fits on every view', async ({ extension }) => {
        const popup = await extension.open('popup.html');
        const check = async () => {
          expect(await objections(popup)).toEqual([]);
          expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        };
        await expect(popup.getByRole('listitem', { name: EXAMPLE })).toBeVisible();
        await check();
        await popup.getByRole('button', { name: EXAMPLE }).click();
        await popup.getByText('Texts to hand over').click();
        await expect(popup.getByRole('region', { name: 'Texts to hand over' })).toBeVisible();
        await check();
        await popup.getByRole('button', { name: 'Edit' }).click();
        await popup.getByLabel('Name').fill('');
        await popup.getByRole('button', { name: 'Save profile' }).click();
        await expect(popup.getByText('Give the profile a name')).toBeVisible();
        await check();
        await popup.getByRole('button', { name: 'Cancel' }).click();
        await popup.getByRole('button', { name: 'Back' }).click();
        await popup.getByRole('button', { name: 'New profile' }).click();
        await expect(popup.getByRole('button', { name: 'Start with an empty profile' })).toBeVisible();
        await check();
      });
    });
  }
});
