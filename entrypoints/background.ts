import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showFindings, showReviews } from '../utils/profiles/badge';
import { dayOf } from '../utils/profiles/day';
import { greet } from '../utils/profiles/greet';
import { dueReviews } from '../utils/profiles/reviews';
import { serveRecords } from '../utils/profiles/serve';

const SITE = 'https://developers.exlibrisgroup.com';

export default defineBackground(() => {
  const store = serveRecords(browser, {
    site: SITE,
    showCount: (tabId, count) => showFindings(browser.action, tabId, count),
    onChange: countReviews,
  });

  async function countReviews() {
    const due = await store.run(null, (records) => dueReviews(records.profiles(), dayOf(new Date())));
    await showReviews(browser.action, due.length);
  }

  // The day may have changed since the background last ran, so it counts whenever it starts.
  countReviews().catch(() => {});
  browser.runtime.onStartup.addListener(() => void countReviews().catch(() => {}));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    countReviews().catch(() => {});
    greet(browser, reason).catch(() => {});
  });
});
