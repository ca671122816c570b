import type { BrowserContext } from '@playwright/test';
import { builds, extensionId, extensionPage, type Launch, launchChromium } from './chromium.ts';
import { ask, backgroundStopper, type World } from './contexts.ts';

/** What a browser could not forget again: a test that does it needs a browser of its own. */
const lasting = ['addInitScript', 'exposeBinding', 'exposeFunction', 'grantPermissions', 'close'] as const;

/**
 * The browser of one worker, kept for the next test that asks for one like it: to start one takes as long as many a test.
 * It is handed on as if it had just been installed, with nothing of the test before.
 */
export class SharedBrowser {
  private kept: { asked: string; context: BrowserContext; end(): Promise<void> } | null = null;

  async get(launch: Launch): Promise<BrowserContext> {
    const asked = JSON.stringify(launch);
    if (this.kept?.asked === asked) {
      await startOver(this.kept.context, launch.build);
      return this.kept.context;
    }
    await this.end();
    const context = await launchChromium(launch);
    const end = context.close.bind(context);
    for (const name of lasting)
      context[name] = () => {
        throw new Error(`${name}: this test needs test.use({ ownBrowser: true })`);
      };
    this.kept = { asked, context, end };
    return context;
  }

  async end(): Promise<void> {
    await this.kept?.end();
    this.kept = null;
  }
}

/** Takes a browser back to where it was when the extension had just been installed, with one empty tab. */
async function startOver(context: BrowserContext, build: keyof typeof builds = 'e2e'): Promise<void> {
  const desk = await extensionPage(context, 'manifest.json', build);
  await Promise.all(context.pages().map((page) => (page === desk ? null : page.close())));
  await context.unrouteAll();
  for (const event of ['console', 'request', 'weberror', 'page'] as const) context.removeAllListeners(event);
  // What a page wrote as it was closed is waited for, and what the background still keeps in mind goes with it.
  await ask(desk, 'get-session', null);
  const stop = await backgroundStopper(context, extensionId(builds[build]));
  await stop();
  await desk.evaluate(async () => {
    const { local, session } = (globalThis as unknown as World).chrome.storage;
    await Promise.all([local.clear(), session.clear()]);
  });
  await context.newPage();
  await desk.close();
}
