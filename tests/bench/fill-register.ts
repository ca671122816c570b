import type { Page } from '@playwright/test';
import { manyProfiles } from './many-profiles.ts';

/** Puts `count` profiles into the records, from a page of the extension. */
export async function fillRegister(page: Page, count: number): Promise<void> {
  const profiles = manyProfiles(count);
  for (let start = 0; start < count; start += 500) {
    await page.evaluate(
      async (part) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        await chrome.runtime.sendMessage({ narrowkey: 'restore-profiles', ask: { profiles: part } });
      },
      profiles.slice(start, start + 500),
    );
  }
}
