import type { Action } from 'webextension-polyfill';

/** The part of `browser.action` that the number on the toolbar button needs. */
export type ToolbarButton = Pick<
  Action.Static,
  'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle' | 'getTitle'
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
  if (count === null) {
    // Only the text can be given back to what all tabs show; the title has to be said again.
    const title = await button.getTitle({});
    await Promise.all([button.setBadgeText({ tabId, text: null }), button.setTitle({ tabId, title })]);
    return button.setBadgeBackgroundColor({ tabId, color: REVIEWS });
  }
  const findings = count === 1 ? '1 finding' : `${count} findings`;
  await Promise.all([
    button.setBadgeText({ tabId, text: numberText(count) }),
    button.setBadgeBackgroundColor({ tabId, color: FINDINGS }),
    button.setTitle({ tabId, title: `${NAME}: ${findings} in this form` }),
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
