import type { Browser, Runtime } from 'webextension-polyfill';
import { type Asker, answer, type World } from './answer';
import { createPolicy } from './managed';
import { matters } from './matters';
import type { ChangeNotice, Reply, RequestName } from './requests';
import { createStore, type Store } from './store';

const CHANGED: ChangeNotice = { narrowkey: 'records-changed' };

export interface ServeOptions {
  /** The one site whose pages may ask for what a page needs, as an origin. */
  site: string;
  showCount(tabId: number, count: number | null): Promise<void>;
  /** After the profiles, the key in progress or the guidance have changed. */
  onChange(): Promise<void>;
}

/**
 * Makes this context, the background, the only reader and writer of the records: it answers the requests of popup, register
 * and page, and tells the pages of the site after a change. Has to be called while the background starts.
 */
export function serveRecords(browser: Browser, { site, showCount, onChange }: ServeOptions): Store {
  const store = createStore(browser.storage.local);
  keepFromPages(browser);
  const world: World = {
    store,
    managedGuidance: createPolicy(browser.storage.managed, () => {
      void Promise.allSettled([tellPages(browser, site), browser.runtime.sendMessage(CHANGED)]);
    }),
    showCount,
    openHelp: async (about) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?tab=1#${about}`) });
    },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    const asker = askerOf(sender, browser.runtime.id, browser.runtime.getURL(''), site);
    return asker ? answer(message, asker, world) : undefined;
  }) as (message: unknown, sender: Runtime.MessageSender) => Promise<Reply<RequestName>>);
  browser.storage.onChanged.addListener((changes, areaName) => {
    if (!matters(changes, areaName)) return;
    // Neither holds a record: where one fails, the next change or start puts it right.
    void Promise.allSettled([tellPages(browser, site), onChange()]);
  });
  return store;
}

/** Who sent a message; `null` where it is nobody whom the records answer. */
export function askerOf(
  sender: Pick<Runtime.MessageSender, 'id' | 'url'> & { tab?: { id?: number } },
  ownId: string,
  ownPages: string,
  site: string,
): Asker | null {
  if (sender.id !== ownId || !sender.url) return null;
  const tabId = sender.tab?.id ?? null;
  if (sender.url.startsWith(ownPages)) return { from: 'extension', tabId };
  return URL.parse(sender.url)?.origin === site ? { from: 'page', tabId } : null;
}

/** A page that was taken over must not reach the records past the background. Chromium can shut its script out. */
function keepFromPages(browser: Browser): void {
  const local = browser.storage.local as { setAccessLevel?(access: { accessLevel: string }): Promise<void> };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

async function tellPages(browser: Browser, site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${site}/*` });
  // A tab without our script, opened before the extension was installed, is no failure.
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, CHANGED))),
  );
}
