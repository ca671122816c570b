import type { Browser, Runtime } from 'webextension-polyfill';

/** What greeting a person needs of the browser. */
export interface Greeter {
  runtime: Pick<Browser['runtime'], 'getURL'>;
  tabs: { create(tab: { url: string }): Promise<unknown> };
  management?: { getSelf(): Promise<{ installType: string }> };
}

/**
 * Opens the first screen in a tab, once, for a person who has just installed the extension. Where an administrator rolls it
 * out, or a developer loads it, nothing opens by itself: the first look at the popup greets instead.
 */
export async function greet(browser: Greeter, reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install') return;
  const self = await browser.management?.getSelf();
  if (self?.installType !== 'normal') return;
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html?tab=1') });
}
