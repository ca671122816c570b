import type { ElementHandle, Page } from 'puppeteer-core';
import { pressAtRest, soon } from './hands.ts';

/**
 * Waits for something of ours on the page, inside the open root of the build for tests.
 * @param selector within the root; `text` is what its text begins with
 */
export const ours = (page: Page, selector: string, text = ''): Promise<ElementHandle<Element>> =>
  soon(async () => {
    const found = await page.evaluateHandle(
      (wanted, start) => {
        const root = document.querySelector('div[popover="manual"]')?.shadowRoot;
        const all = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])];
        return all.find((element) => element.innerText.trim().startsWith(start)) ?? null;
      },
      selector,
      text,
    );
    return found.asElement() as ElementHandle<Element> | null;
  });

/** Presses something of ours, as soon as neither it nor the page moves any more. */
export const pressOurs = async (page: Page, selector: string, text = ''): Promise<void> =>
  pressAtRest(await ours(page, selector, text));
