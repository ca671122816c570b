import type { Browser } from 'webextension-polyfill';
import type { DescribePage, PageDescription } from '../../utils/checklist/page-description';

const SITE = 'https://developers.exlibrisgroup.com/*';

/** The tab that the popup stands over; in a tab of its own, the Developer Network tab that was used last. */
async function tabBeside({ tabs }: Browser): Promise<number | undefined> {
  const own = await tabs.getCurrent();
  const found = await tabs.query(
    own ? { url: SITE, windowId: own.windowId } : { active: true, currentWindow: true },
  );
  return found.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]?.id;
}

/** Asks the page's own script what the open form holds; `null` where there is no such page, or it does not answer. */
export async function describePageOf(api: Browser): Promise<PageDescription | null> {
  const tab = await tabBeside(api);
  if (tab === undefined) return null;
  const question: DescribePage = { narrowkey: 'describe-page' };
  const answer: unknown = await api.tabs.sendMessage(tab, question).catch(() => null);
  return answer && typeof answer === 'object' && 'kind' in answer ? (answer as PageDescription) : null;
}
