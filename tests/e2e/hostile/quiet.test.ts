import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { site } from '../../practice-network/respond.ts';
import { builds, extensionId, extensionPage, launchChromium, routePracticeNetwork } from '../chromium.ts';
import { ClosedRoot } from '../closed-root.ts';

/** Chromium's own log of everything that it asked the network for, whoever asked: pages, workers, the browser. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

test('nothing that the extension does asks the network for anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'narrowkey-'));
  const log = join(folder, 'net-log.json');
  const context = await launchChromium({ build: 'production', args: [`--log-net-log=${log}`] });
  const refused = await routePracticeNetwork(context);
  const asked: string[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith('chrome-extension:')) asked.push(request.url());
  });
  const opened = new Set<string>();
  for (const path of ['popup.html', 'popup.html?tab=1#import', 'register.html']) {
    const page = await extensionPage(context, path, 'production');
    await page.locator('main > *').first().waitFor();
    for (const name of [
      'New profile',
      'Help',
      'Import',
      'Export',
      'Guidance',
      'Matrix',
      'Reviews',
      'Usage',
    ]) {
      const button = page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name }));
      // Whatever was opened before is left by starting again, so that each view is asked for by itself.
      if (!(await button.first().isVisible())) continue;
      await button.first().click();
      opened.add(name);
      await page.reload();
      await page.locator('main > *').first().waitFor();
      const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
      if (await cancel.isVisible()) {
        await cancel.click();
        await cancel.waitFor({ state: 'hidden' });
      }
    }
    await page.close();
  }
  expect(opened.size, [...opened].join(', ')).toBeGreaterThan(6);
  const page = await context.newPage();
  await page.goto(`${site}/manage/keys/`);
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await (await ClosedRoot.of(page)).status('Choose an integration');
  await context.close();
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
  rmSync(folder, { recursive: true, force: true });
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const ours = events.filter(
    ({ type, params }) =>
      type === start &&
      params?.initiator?.includes(extensionId(builds.production)) &&
      !params.url?.startsWith('chrome-extension:'),
  );
  expect(start, 'the log is one').toBeGreaterThan(0);
  expect(ours.map(({ params }) => params?.url)).toEqual([]);
  expect(asked.length, 'its own files were asked for').toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('data:'))).toEqual([]);
  expect(refused).toEqual([]);
});
