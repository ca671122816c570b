import type { Browser, Tabs } from 'webextension-polyfill';
import type { DescribePage, PageDescription } from '../../utils/checklist/page-description';

const SITE = 'https://developers.exlibrisgroup.com/*';

/** The tab that the popup stands over; in a tab of its own, the Developer Network tab that was used last. */
async function tabBeside({ tabs }: Browser): Promise<Tabs.Tab | undefined> {
  const own = await tabs.getCurrent();
  const found = await tabs.query(
    own ? { url: SITE, windowId: own.windowId } : { active: true, currentWindow: true },
  );
  return found.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
}

/**
 * Asks the page's own script what the open form holds.
 * @returns `null` where the tab is not on the site; `silent` where it is, and its page does not answer; `not-allowed` where a
 * person, or the browser, has taken the site from the extension, so that no tab of it can be told from others
 */
export async function describePageOf(
  api: Browser,
): Promise<PageDescription | 'silent' | 'not-allowed' | null> {
  const tab = await tabBeside(api);
  const question: DescribePage = { narrowkey: 'describe-page' };
  const answer: unknown =
    tab?.id === undefined ? null : await api.tabs.sendMessage(tab.id, question).catch(() => null);
  if (answer && typeof answer === 'object' && 'kind' in answer) return answer as PageDescription;
  // The address is told only for the site that the extension may see.
  if (!(await api.permissions.contains({ origins: [SITE] }))) return 'not-allowed';
  return tab?.url?.startsWith(SITE.replace('*', '')) ? 'silent' : null;
}

/** Has the browser ask for the site, if it is not allowed. @returns whether it is now */
export const allowSite = (api: Browser): Promise<boolean> =>
  api.permissions.request({ origins: [SITE] }).catch(() => false);
