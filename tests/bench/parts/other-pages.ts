import type { BrowserContext } from '@playwright/test';
import { site } from '../../practice-network/respond.ts';
import { browserWith, type Counted, difference, Meter, production, settled, useExample } from '../browser.ts';
import { makeExtension } from '../guides/make-extension.ts';
import type { Part } from '../part.ts';
import { median, shuffled } from '../statistics.ts';
import { short, spread } from '../table.ts';
import { notedOn, notePages } from '../watch-page.ts';

const paths = ['/', '/alma/apis/', '/blog/how-we-make-our-api-keys/', '/console/'];

interface Run {
  start: Counted;
  rest: Counted;
  after: Counted;
  longTasks: number;
}

/** What the extension costs on pages of the site that are not about keys. */
export const otherPages: Part = {
  name: 'other-pages',
  async run({ runs }) {
    const { folder } = await makeExtension('empty');
    const variants = [
      { name: 'an empty content script', folder, runs: [] as Run[] },
      { name: 'Narrowkey, nothing in progress', folder: production, runs: [] as Run[] },
      { name: 'Narrowkey, a key in progress', folder: production, runs: [] as Run[] },
    ];
    const browsers: { variant: (typeof variants)[number]; context: BrowserContext }[] = [];
    try {
      for (const variant of variants) {
        const context = await browserWith(variant.folder);
        browsers.push({ variant, context });
        await notePages(context);
        if (variant.name.endsWith('a key in progress')) await useExample(context, production);
      }
      for (let round = -1; round < runs; round++)
        for (const path of paths)
          for (const { variant, context } of shuffled(browsers)) {
            const run = await measure(context, path);
            if (round >= 0) variant.runs.push(run);
          }
    } finally {
      for (const { context } of browsers) await context.close();
    }
    const of = (place: number, measure: (run: Run) => number) => (variants[place]?.runs ?? []).map(measure);
    const own = (place: number, measure: (run: Run) => number) =>
      median(of(place, measure)) - median(of(0, measure));
    const start = (run: Run) => run.start.script;
    const rest = (run: Run) => run.rest.script;
    const after = (run: Run) => run.after.script;
    return [
      {
        title: 'Pages of the site that are not about keys',
        about: `Thread time on ${paths.length} pages, the page's own included. “At rest” is half a second in which nothing happens; “in use” has 20 acts of a person: scrolling, moving the mouse, keys and clicks.`,
        head: [
          '',
          'script at start (ms)',
          'at rest after it (ms)',
          'in use (ms)',
          'own at start (ms)',
          'own at rest (ms)',
          'own in use (ms)',
          'long tasks',
        ],
        rows: variants.map(({ name, runs: taken }, place) => [
          name,
          spread(taken.map(start)),
          spread(taken.map(rest)),
          spread(taken.map(after)),
          place ? short(own(place, start)) : '-',
          place ? short(own(place, rest)) : '-',
          place ? short(own(place, after)) : '-',
          String(taken.reduce((sum, run) => sum + run.longTasks, 0)),
        ]),
        verdicts: [1, 2].flatMap((place) => [
          {
            text: `${variants[place]?.name}: ${short(own(place, rest))} ms of script at rest (under 1 ms)`,
            met: own(place, rest) < 1,
          },
          {
            text: `${variants[place]?.name}: ${short(own(place, after))} ms of script for 20 acts of a person (under 1 ms)`,
            met: own(place, after) < 1,
          },
        ]),
      },
    ];
  },
};

async function measure(context: BrowserContext, path: string): Promise<Run> {
  const page = await context.newPage();
  try {
    const meter = await Meter.of(page);
    const before = await meter.read();
    await page.goto(site + path);
    await settled(page);
    // The answer from the records arrives after the page has been drawn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    await settled(page);
    const started = await meter.read();
    // Nothing is waited for: this half second is what is measured, since timers and polling show only in time that passes.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const rested = await meter.read();
    for (let turn = 0; turn < 5; turn++) {
      await page.mouse.move(300 + 40 * turn, 500);
      await page.mouse.wheel(0, 100);
      await page.keyboard.press('a');
      await page.mouse.click(8, 600);
      await settled(page);
    }
    const ended = await meter.read();
    return {
      start: difference(started, before),
      rest: difference(rested, started),
      after: difference(ended, rested),
      longTasks: (await notedOn(page)).longTasks.length,
    };
  } finally {
    await page.close();
  }
}
