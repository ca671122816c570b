import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/install.ts';
import { extensionPage, launchChromium, routePracticeNetwork } from '../e2e/chromium.ts';
import { makeIlliadKey, useExample } from '../journey/illiad-key.ts';
import { site } from '../practice-network/respond.ts';
import { runTool } from '../runner/run-command.ts';

/** `npm start`: the main job on the practice network. In a window where there is a display, else by itself, with pictures. */

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(...mode: string[]): Promise<void> {
  console.log('Building the extension.');
  const { ok, output } = await runTool('wxt', ['build', ...mode]);
  if (!ok) throw new Error(`The extension does not build:\n${output}`);
}

/** Opens a window to work in, and waits until the person closes it. */
async function showWindow(): Promise<void> {
  await build();
  const context = await launchChromium({ build: 'production', headless: false, viewport: null });
  await routePracticeNetwork(context);
  const popup = await extensionPage(context, 'popup.html', 'production');
  await useExample(popup);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site}/manage/keys/`);
  await page.bringToFront();
  await popup.close();
  console.log('The key page of the practice network is open, with “ILLiad Alma Barcode Lookup” in progress.');
  console.log(
    'Press “Add API Key” and follow the checklist. Nothing here reaches the real site. Close the window to end.',
  );
  await context.waitForEvent('close', { timeout: 0 });
}

/** Makes the whole key by real clicks and keys, and leaves a picture of each moment. */
async function makeAlone(): Promise<void> {
  await build('--mode', 'e2e');
  const pictures = mkdtempSync(join(tmpdir(), 'narrowkey-'));
  const context = await launchChromium();
  try {
    const refused = await routePracticeNetwork(context);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    const page = context.pages()[0] ?? (await context.newPage());
    let count = 0;
    for await (const { text, shows } of makeIlliadKey(await extensionPage(context, 'popup.html'), page)) {
      const picture = `${String(++count).padStart(2, '0')}.png`;
      await shows.screenshot({ path: join(pictures, picture) });
      console.log(`${picture}  ${text}`);
    }
    if (refused.length) throw new Error(`Something asked for ${refused.join(', ')}.`);
  } finally {
    await context.close();
  }
  console.log(`The pictures are in ${pictures}`);
}

try {
  ensureBrowser('chromium', console.log);
  if (hasDisplay && !process.argv.includes('--headless')) await showWindow();
  else await makeAlone();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
