import type { ElementHandle, Page } from 'puppeteer-core';
import { vi } from 'vitest';

/**
 * What a person sees and does on a page in Firefox. Puppeteer's own waiting makes functions of texts, which the policy of
 * an extension's page forbids, and which Firefox 140 holds it to.
 */

/** Looks until there is something. */
export const soon = <T>(look: () => Promise<T | null | undefined | false>): Promise<T> =>
  vi.waitFor(
    async () => {
      const seen = await look();
      if (!seen) throw new Error(`Not seen: ${look}`);
      return seen;
    },
    { timeout: 30_000, interval: 50 },
  );

export type Role = 'button' | 'link' | 'textbox' | 'radio' | 'dialog' | 'heading';

/** The element of a role and name, as soon as it is there. @param within a selector of what it is in */
export const find = (page: Page, role: Role, name: string, within = ''): Promise<ElementHandle> =>
  soon(() => page.$(`${within} ::-p-aria([name="${name}"][role="${role}"])`.trim()));

/** Waits until an element stands still, and nothing else on the page moves: a press that it moves away from is lost. */
export async function atRest(element: ElementHandle): Promise<void> {
  await element.evaluate(async (moving) => {
    const place = () => JSON.stringify((moving as Element).getBoundingClientRect());
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
}

/** Presses an element, as soon as it stands still. */
export async function pressAtRest(element: ElementHandle): Promise<void> {
  await atRest(element);
  await element.click();
}

/** Presses the element of a role and name. @param within a selector of what it is in */
export const press = async (page: Page, name: string, role: Role = 'button', within = ''): Promise<void> =>
  pressAtRest(await find(page, role, name, within));

/** Types into an empty field. */
export async function typeInto(field: ElementHandle, text: string): Promise<void> {
  await atRest(field);
  await field.type(text);
}

/** Waits until the page says something. */
export const says = (page: Page, text: string): Promise<boolean> =>
  soon(() => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));
