import type { Page } from '@playwright/test';
import { icon } from './icons.ts';

const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

async function draw(page: Page, width: number, height: number, html: string): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>*{box-sizing:border-box;margin:0}</style>${html}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return await page.screenshot();
}

/** The popup where a browser opens it: at the top right of the window, over the page. */
export const popupOverPage = (page: Page, behind: Buffer, popup: Buffer) =>
  draw(
    page,
    1280,
    800,
    `<img src="${source(behind)}" style="display:block;width:1280px;height:800px;filter:brightness(.9)">
     <img src="${source(popup)}" style="position:absolute;right:24px;top:10px;border-radius:8px;box-shadow:0 8px 40px rgb(0 0 0/40%)">`,
  );

/** A whole window at half its size: the smaller of the two sizes that a store takes. */
export const halfSize = (page: Page, picture: Buffer) =>
  draw(page, 640, 400, `<img src="${source(picture)}" style="display:block;width:640px;height:400px">`);

/** The small tile of the store: icon, name, and what it is for. */
export const promoTile = (page: Page) =>
  draw(
    page,
    440,
    280,
    `<style>
       body{height:280px;background:#faf7f3;color:#261f28;font-family:system-ui,'Liberation Sans',sans-serif;
         display:grid;grid-template-columns:112px 1fr;gap:24px;align-items:center;padding:32px}
       svg{width:112px;height:112px}
       h1{font-size:38px;letter-spacing:-.02em;color:#712a66}
       p{font-size:18px;line-height:1.35;margin-top:8px}
     </style>
     ${icon}
     <div><h1>Narrowkey</h1><p>Alma and Primo VE API keys, exactly as wide as the application needs.</p></div>`,
  );
