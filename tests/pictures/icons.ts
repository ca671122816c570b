import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The sizes that the stores and the toolbars of the browsers ask for. */
const SIZES = [16, 32, 48, 96, 128];

export const icon = await readFile(new URL('icon.svg', import.meta.url), 'utf8');

/** Draws the icon at every size, from its one drawing. */
export async function drawIcons(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${icon}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), picture);
  }
}
