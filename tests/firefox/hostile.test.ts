import { test } from 'vitest';
import { faults } from '../e2e/hostile/faults.ts';
import { visit } from './firefox.ts';
import { press, soon } from './hands.ts';
import { ours, pressOurs } from './panel.ts';
import { sharedFirefox } from './shared.ts';

const firefox = sharedFirefox();

test.each(faults)('a page that $says takes nothing from the panel in Firefox either', async ({ script }) => {
  const page = await firefox().tab();
  await page.evaluateOnNewDocument(script);
  await visit(page, '/manage/keys/');
  await press(page, 'Add API Key');
  await ours(page, '[role="status"]', 'Choose an integration');
  const lies = () =>
    page.evaluate(() => {
      const host = document.querySelector(':root > div[popover="manual"]');
      const { left, top, right, bottom } = host?.shadowRoot
        ?.querySelector('.panel')
        ?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
        right: 0,
        bottom: 0,
      };
      const whole =
        left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right - left > 100;
      return whole && document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    });
  await soon(lies);
  await pressOurs(page, 'button[aria-label="Minimize checklist"]');
  await pressOurs(page, 'button', 'Open checklist');
  await ours(page, 'button[aria-label="Minimize checklist"]');
  await page.close();
});
