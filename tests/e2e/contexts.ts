import type { BrowserContext, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';

/** The extension's own API, in code that runs on one of its pages. */
export type World = { chrome: Browser };

/** What comes back from the background: what was asked for, or why not. */
export interface Said {
  answer?: unknown;
  refusal?: { refused: string; message: string };
}

/** Asks the background from a page of the extension, as popup and register do. */
export function ask(page: Page, name: string, payload: unknown): Promise<Said> {
  return page.evaluate(
    ([narrowkey, asked]) =>
      (globalThis as unknown as World).chrome.runtime.sendMessage({ narrowkey, ask: asked }),
    [name, payload] as const,
  ) as Promise<Said>;
}

/** Runs code where the extension's script in the page runs: what a page could do that had taken that script over. */
export async function asContentScript(page: Page): Promise<(code: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.origin.startsWith('chrome-extension:') && context.auxData?.type === 'isolated';
      if (isOurs) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (code) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails ? `threw ${exceptionDetails.exception?.description}` : result.value;
  };
}

/** A way to stop the background, as the browser does when it has been idle; the next message starts it again. */
export async function backgroundStopper(
  context: BrowserContext,
  id: string,
): Promise<() => Promise<boolean>> {
  // Not a tab's session: a tab that a test works in must not be put behind another, where frames are rare.
  const session = await context.browser()?.newBrowserCDPSession();
  return async () => {
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    const running = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
    );
    if (!session || !running) return false;
    const { success } = await session.send('Target.closeTarget', { targetId: running.targetId });
    return success;
  };
}

/** Puts entries into the extension's storage behind its back. `null` takes one out. */
export async function putInStorage(page: Page, entries: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (items) => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    const gone = Object.keys(items).filter((key) => items[key] === null);
    const kept = Object.fromEntries(Object.entries(items).filter(([, value]) => value !== null));
    await local.remove(gone);
    await local.set(kept);
  }, entries);
}
