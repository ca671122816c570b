import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { site } from '../../practice-network/respond.ts';
import {
  browserWith,
  type Counted,
  difference,
  Meter,
  openToTests,
  production,
  settled,
  useExample,
} from '../browser.ts';
import { bytesOf, guideNames, makeExtension } from '../guides/make-extension.ts';
import type { Part } from '../part.ts';
import { median, shuffled } from '../statistics.ts';
import { ratio, short, spread } from '../table.ts';
import { doTenSteps } from '../ten-steps.ts';
import { guideShows, type Noted, notedOn, notePages } from '../watch-page.ts';

interface Variant {
  name: string;
  folder: string;
  bytes: { raw: number; gzip: number };
  runs: Run[];
}

interface Run extends Noted {
  start: Counted;
  steps: Counted;
  heap: number;
}

/** The panel beside the guides that one would otherwise build with, and beside a content script that does nothing. */
export const guides: Part = {
  name: 'guides',
  async run({ runs }) {
    const variants: Variant[] = [
      {
        name: 'Narrowkey',
        // The same code as in production, and one can see when its panel is there.
        folder: openToTests,
        bytes: bytesOf([join(production, 'content-scripts/devnet.js')]),
        runs: [],
      },
    ];
    for (const name of guideNames) variants.push({ name, ...(await makeExtension(name)), runs: [] });

    const browsers = new Map<Variant, BrowserContext>();
    try {
      for (const variant of variants) {
        const context = await browserWith(variant.folder);
        browsers.set(variant, context);
        await notePages(context);
        if (variant.folder === openToTests) await useExample(context, openToTests);
      }
      for (let round = -1; round < runs; round++)
        for (const [variant, context] of shuffled([...browsers])) {
          const run = await measure(context, variant.name !== 'empty');
          // The first of each fills the caches.
          if (round >= 0) variant.runs.push(run);
        }
    } finally {
      for (const context of browsers.values()) await context.close();
    }
    return sectionsOf(variants);
  },
};

async function measure(context: BrowserContext, hasGuide: boolean): Promise<Run> {
  const page = await context.newPage();
  try {
    const meter = await Meter.of(page);
    const before = await meter.read();
    await page.goto(`${site}/manage/keys/`);
    if (hasGuide) await guideShows(page);
    await settled(page);
    const started = await meter.read();
    await doTenSteps(page);
    const after = await meter.read();
    const { heap } = await meter.readTidy();
    return {
      ...(await notedOn(page)),
      start: difference(started, before),
      steps: difference(after, started),
      heap,
    };
  } finally {
    await page.close();
  }
}

function sectionsOf(variants: Variant[]) {
  const floor = variants.find(({ name }) => name === 'empty') as Variant;
  const ours = variants[0] as Variant;
  const measures: [title: string, of: (run: Run) => number][] = [
    ['script at start, page and all (ms)', (run) => run.start.script],
    ['script in the ten steps (ms)', (run) => run.steps.script],
    ['first thing drawn after (ms)', (run) => run.first],
    ['visible, with what to do, after (ms)', (run) => run.visible],
    ['heap (KB)', (run) => run.heap],
    ['layout shift', (run) => run.shift],
    ['style recalculations', (run) => run.start.recalcs + run.steps.recalcs],
    [
      'style and layout (ms)',
      (run) => run.start.style + run.start.layout + run.steps.style + run.steps.layout,
    ],
    ['long tasks', (run) => run.longTasks.length],
  ];
  const of = (variant: Variant, measure: (run: Run) => number) => variant.runs.map(measure);
  const middle = (variant: Variant, measure: (run: Run) => number) => median(of(variant, measure));
  const guided = variants.filter((variant) => variant !== ours && variant !== floor);
  const visible = (variant: Variant) => middle(variant, (run) => run.visible);
  const started = (variant: Variant) => middle(variant, (run) => run.start.script);
  return [
    {
      title: 'The panel beside guides made with libraries',
      about:
        'The same ten steps on the same practice page, each guide a content script bundled the same way. “empty” is a content script that does nothing: the floor, and what the page costs by itself. Narrowkey reads and reviews the form as well; the guides only point, and begin when the page’s own scripts have run, as such guides do: Narrowkey begins as soon as the page is parsed.',
      head: ['', ...variants.map(({ name }) => name)],
      rows: [
        ['shipped (KB)', ...variants.map(({ bytes }) => short(bytes.raw))],
        ['shipped, compressed (KB)', ...variants.map(({ bytes }) => short(bytes.gzip))],
        ...measures.map(([title, measure]) => [
          title,
          ...variants.map((variant) => spread(of(variant, measure))),
        ]),
        ['script at start, beside empty', ...variants.map((one) => ratio(started(one), started(floor)))],
        ['visible, beside Narrowkey', ...variants.map((one) => ratio(visible(one), visible(ours)))],
        ['bytes, beside Narrowkey', ...variants.map(({ bytes }) => ratio(bytes.gzip, ours.bytes.gzip))],
      ],
      verdicts: [
        {
          text: `script time at start is ${ratio(started(ours), started(floor))} that of an empty content script (at most 2×)`,
          met: started(ours) <= 2 * started(floor),
        },
        ...guided.map((guide) => ({
          text: `visible after ${short(visible(ours))} ms, ${guide.name} after ${short(visible(guide))} ms`,
          met: visible(ours) <= visible(guide),
        })),
        ...guided.map((guide) => ({
          text: `${short(ours.bytes.gzip)} KB compressed, ${guide.name} ${short(guide.bytes.gzip)} KB`,
          met: ours.bytes.gzip <= guide.bytes.gzip,
        })),
        {
          text: 'no long task and no layout shift of the panel beside the empty content script',
          met:
            middle(ours, (run) => run.longTasks.length) <= middle(floor, (run) => run.longTasks.length) &&
            middle(ours, (run) => run.shift) <= middle(floor, (run) => run.shift) + 1e-4,
        },
      ],
    },
  ];
}
