import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Waits for something of ours on the page, inside the open root of the build for tests.
 * @param selector within the root; `text` is what its text begins with
 */
export async function ours(page: Page, selector: string, text = ''): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (wanted, start) => {
      const root = document.querySelector('div[popover="manual"]')?.shadowRoot;
      const found = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])];
      return found.find((element) => element.innerText.trim().startsWith(start)) ?? false;
    },
    { timeout: 30_000 },
    selector,
    text,
  );
  return handle as ElementHandle<HTMLElement>;
}
