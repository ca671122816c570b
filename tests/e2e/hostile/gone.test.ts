import type { BrowserContext } from '@playwright/test';
import { type Extension, expect, test } from '../test.ts';
import { fillTooBroad, type Job, openForm } from './job.ts';

test.use({ launch: { build: 'production' }, ownBrowser: true });

type World = {
  chrome: typeof import('webextension-polyfill') & {
    management: { setEnabled(id: string, on: boolean): Promise<void> };
  };
};

const ends: Record<string, (context: BrowserContext, extension: Extension) => Promise<unknown>> = {
  'reloaded, as an update does it': async (context) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => (globalThis as unknown as World).chrome.runtime.reload()).catch(() => {});
  },
  disabled: async (context, extension) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (id) => (globalThis as unknown as World).chrome.management.setEnabled(id, false),
      extension.id,
    );
    await page.close();
  },
};

async function isOnItsOwn({ keys, inside }: Job) {
  await expect
    .poll(async () => {
      await keys.form.getByLabel('Description').press('End');
      await keys.form.getByLabel('Description').pressSequentially('!');
      return await inside.look((root) => root.querySelector('.notice')?.textContent?.trim());
    })
    .toBe('Narrowkey was updated. Reload this page.');
}

for (const [how, end] of Object.entries(ends)) {
  for (const kind of ['modal', 'dialog'] as const) {
    test.describe(`With a half-filled form in a ${kind} and the extension ${how},`, () => {
      test.use({ variants: { form: kind } });

      test('the form keeps all that was typed, Save is left alone, and the panel says what to do', async ({
        page,
        context,
        extension,
      }) => {
        const job = await openForm(page, extension);
        const { keys, inside } = job;
        await fillTooBroad(job);
        await end(context, extension);
        await isOnItsOwn(job);
        await expect(keys.form.getByLabel('Name')).toHaveValue('ILLiad');
        await expect(keys.form.getByLabel('Description')).toHaveValue(/^Looks items up by barcode!+$/);
        await expect(keys.form.getByRole('combobox', { name: 'Area' })).toHaveValue('Bibs');
        await inside.click('button', /^Fix: Set Bibs to Read-only/);
        await expect(keys.form.getByRole('radio', { name: 'Read/write' })).toBeChecked();
        await keys.form.getByRole('button', { name: 'Add Permission' }).click();
        await expect(keys.form.getByRole('combobox', { name: 'Area' })).toHaveCount(2);
        await keys.form.getByRole('button', { name: 'Delete' }).last().click();
        await keys.save.click();
        await expect(keys.form).toBeHidden();
        await expect(keys.key('ILLiad').getByRole('listitem')).toHaveText(['Bibs - Production Read/write']);
        await inside.missing('alertdialog', 'Before you save');
      });
    });
  }
}
