import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browsers/find.ts';

/** The sizes that the stores and the toolbars of the browsers ask for. */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? undefined,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), picture);
}
await browser.close();
