import type { Action } from 'webextension-polyfill';

/** The part of `browser.action` that the number on the toolbar button needs. */
export type ToolbarButton = Pick<
  Action.Static,
  'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'
>;

const NAME = 'Narrowkey';
const FINDINGS = '#b3261e';
const REVIEWS = '#0f5c6e';
const TEXT = '#ffffff';

/**
 * Shows how many findings stand open in the form of a tab. The browser itself forgets it when the tab moves to another page.
 * @param count `null`: no form is open there, so the button shows the reviews again
 */
export async function showFindings(
  button: ToolbarButton,
  tabId: number,
  count: number | null,
): Promise<void> {
  const text = count === null ? null : numberText(count);
  const title =
    count === null ? null : `${NAME}: ${count === 1 ? '1 finding' : `${count} findings`} in this form`;
  await Promise.all([
    button.setBadgeText({ tabId, text }),
    button.setBadgeBackgroundColor({ tabId, color: count === null ? REVIEWS : FINDINGS }),
    button.setTitle({ tabId, title: title ?? NAME }),
  ]);
}

/** Shows how many reviews are due or overdue, in every tab without an open form. */
export async function showReviews(button: ToolbarButton, count: number): Promise<void> {
  const reviews = count === 1 ? '1 review is due' : `${count} reviews are due`;
  await Promise.all([
    button.setBadgeText({ text: numberText(count) }),
    button.setBadgeBackgroundColor({ color: REVIEWS }),
    button.setBadgeTextColor?.({ color: TEXT }),
    button.setTitle({ title: count === 0 ? NAME : `${NAME}: ${reviews}` }),
  ]);
}

function numberText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}
