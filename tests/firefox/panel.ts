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

/** Presses something of ours, as soon as neither it nor the page moves any more: a press that it moves away from is lost. */
export async function pressOurs(page: Page, selector: string, text = ''): Promise<void> {
  const button = await ours(page, selector, text);
  await button.evaluate(async (element) => {
    const place = () => JSON.stringify(element.getBoundingClientRect());
    let before = '';
    for (
      let still = 0;
      still < 3;
      still = before === place() && !document.getAnimations().length ? still + 1 : 0
    ) {
      before = place();
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await button.click();
}
