import type { Page } from '@playwright/test';

/** Opens the form of a new key and fills its rows, as a script of the page would. */
export async function fillRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add API Key' }).dispatchEvent('click');
  await page.getByRole('dialog', { name: 'Add/Edit API Key' }).waitFor();
  await page.evaluate(() => {
    const set = (select: HTMLSelectElement, place: number) => {
      select.selectedIndex = 1 + (place % (select.options.length - 1));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    for (const [place, row] of [...document.querySelectorAll('[role=dialog] tbody tr')].entries()) {
      const [area, environment] = row.querySelectorAll('select');
      if (area) set(area, place);
      if (environment) set(environment, 0);
      row.querySelector<HTMLElement>('input[type=radio]')?.click();
    }
  });
}

export interface Changed {
  /** Until the flag was in the panel, and until it was drawn; in milliseconds. */
  flagged: number;
  painted: number;
  /** How many frames were drawn without it. */
  framesBefore: number;
}

/** Changes the permission of a random row, at a random moment between two frames, and waits for the flag in the open panel. */
export function changeAndWait(page: Page): Promise<Changed> {
  return page.evaluate(
    () =>
      new Promise<Changed>((resolve, reject) => {
        const panel = document.querySelector('html > div[popover]')?.shadowRoot;
        const radios = [
          ...document.querySelectorAll<HTMLInputElement>('[role=dialog] tbody input[type=radio]'),
        ];
        const open = radios.filter((radio) => !radio.checked);
        const radio = open[Math.floor(Math.random() * open.length)];
        if (!panel || !radio) return reject(new Error('There is no panel, or no form'));
        let start = 0;
        let frames = 0;
        const count = () => {
          frames++;
          if (start) requestAnimationFrame(count);
        };
        const watcher = new MutationObserver(() => {
          const flagged = performance.now() - start;
          const framesBefore = frames - 1;
          watcher.disconnect();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const painted = performance.now() - start;
            start = 0;
            resolve({ flagged, painted, framesBefore });
          };
          // Posted in the frame that draws the flag: it arrives when that has been done.
          port2.postMessage(null);
        });
        setTimeout(
          () => {
            watcher.observe(panel, { childList: true, subtree: true, characterData: true, attributes: true });
            radio.click();
            // The page's own handlers are done here.
            start = performance.now();
            requestAnimationFrame(count);
          },
          // As a person does it: what the last change set off is over.
          250 + Math.random() * 50,
        );
      }),
  );
}
