import type { BrowserContext, Page } from '@playwright/test';
import { browserWith, difference, extensionUrl, Meter, production, settled } from '../browser.ts';
import { fillRegister } from '../fill-register.ts';
import type { Part } from '../part.ts';
import { median, shuffled } from '../statistics.ts';
import { ratio, short, spread } from '../table.ts';

interface Opened {
  painted: number;
  listed: number;
  script: number;
}

const counts = [0, 100, 2_000];

/** The popup's first paint, however many profiles there are. */
export const popup: Part = {
  name: 'popup',
  async run({ runs }) {
    const browsers: { count: number; context: BrowserContext; opened: Opened[] }[] = [];
    try {
      for (const count of counts) {
        const context = await browserWith(production);
        const page = await context.newPage();
        await page.goto(extensionUrl(production, 'popup.html'));
        await fillRegister(page, count);
        await page.close();
        browsers.push({ count, context, opened: [] });
      }
      for (let round = -1; round < runs; round++)
        for (const { context, opened } of shuffled(browsers)) {
          const taken = await open(context);
          if (round >= 0) opened.push(taken);
        }
    } finally {
      for (const { context } of browsers) await context.close();
    }
    const middle = (place: number, of: keyof Opened) =>
      median((browsers[place]?.opened ?? []).map((one) => one[of]));
    const last = counts.length - 1;
    return [
      {
        title: 'Opening the popup',
        about:
          'Milliseconds from the start of loading, in a tab of its own. Beside the profiles there is the example.',
        head: [
          'profiles',
          'first paint',
          'profiles on the screen',
          'script',
          'first paint, beside 0 profiles',
        ],
        rows: browsers.map(({ count, opened }, place) => [
          count.toLocaleString('en'),
          spread(opened.map(({ painted }) => painted)),
          spread(opened.map(({ listed }) => listed)),
          spread(opened.map(({ script }) => script)),
          ratio(middle(place, 'painted'), middle(0, 'painted')),
        ]),
        verdicts: [
          {
            text: `first paint with 2,000 profiles after ${short(middle(last, 'painted'))} ms, with none after ${short(middle(0, 'painted'))} ms (flat: within a quarter)`,
            met: middle(last, 'painted') <= 1.25 * middle(0, 'painted'),
          },
          {
            text: `the list with 2,000 profiles is there after ${short(middle(last, 'listed'))} ms, with none after ${short(middle(0, 'listed'))} ms (20,000 keys and more are read for it)`,
            met: middle(last, 'listed') <= 4 * middle(0, 'listed'),
          },
        ],
      },
    ];
  },
};

async function open(context: BrowserContext): Promise<Opened> {
  const page: Page = await context.newPage();
  try {
    const meter = await Meter.of(page);
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('li')) return;
        seen.disconnect();
        requestAnimationFrame(() => {
          Object.assign(globalThis, { listed: performance.now() });
        });
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    const before = await meter.read();
    await page.goto(extensionUrl(production, 'popup.html'));
    await page.waitForFunction(() => 'listed' in globalThis);
    await settled(page);
    const times = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      listed: (globalThis as unknown as { listed: number }).listed,
    }));
    return { ...times, script: difference(await meter.read(), before).script };
  } finally {
    await page.close();
  }
}
