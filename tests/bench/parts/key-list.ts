import { site } from '../../practice-network/respond.ts';
import { browserWith, Meter, openToTests, settled, useExample } from '../browser.ts';
import { changeAndWait, fillRows } from '../key-form-rows.ts';
import type { Part } from '../part.ts';
import { median, quantile } from '../statistics.ts';
import { growth, short } from '../table.ts';
import { notedOn, notePages } from '../watch-page.ts';

const sizes = [
  { keys: 4, rows: 60 },
  { keys: 30, rows: 60 },
  { keys: 300, rows: 60 },
];

/** A long list of keys, and the largest form over it. */
export const keyList: Part = {
  name: 'key-list',
  async run({ runs }) {
    const measured: { keys: number; start: number; flagged: number[]; work: number[]; longTasks: number }[] =
      [];
    const context = await browserWith(openToTests);
    try {
      await notePages(context);
      await useExample(context, openToTests);
      for (const { keys, rows } of sizes) {
        const page = await context.newPage();
        const meter = await Meter.of(page);
        await page.goto(`${site}/manage/keys/?keys=${keys}&rows=${rows}`);
        await page.getByRole('complementary', { name: 'API key checklist' }).waitFor();
        await settled(page);
        const { script } = await meter.read();
        await fillRows(page);
        await settled(page);
        const before = (await notedOn(page)).longTasks.length;
        const flagged: number[] = [];
        const work: number[] = [];
        for (let run = -2; run < runs; run++) {
          const start = await meter.read();
          const changed = await changeAndWait(page);
          const end = await meter.read();
          if (run < 0) continue;
          flagged.push(changed.flagged);
          work.push(end.script + end.style + end.layout - start.script - start.style - start.layout);
        }
        const longTasks = (await notedOn(page)).longTasks.length - before;
        measured.push({ keys, start: script, flagged, work, longTasks });
        await page.close();
      }
    } finally {
      await context.close();
    }
    return [
      {
        title: 'A list of 300 keys with 60 rows in the form',
        about:
          'Opening the list (script of the page’s thread, the page’s own included), and a change in the form over it.',
        head: [
          'keys',
          'rows',
          'script at start (ms)',
          'flag p50 (ms)',
          'flag p95',
          'work of a change (ms)',
          'long tasks',
        ],
        rows: measured.map(({ keys, start, flagged, work, longTasks }) => [
          String(keys),
          '60',
          short(start),
          short(median(flagged)),
          short(quantile(flagged, 0.95)),
          short(median(work)),
          String(longTasks),
        ]),
        verdicts: [
          growth(
            'the work of a change',
            measured.map(({ keys, work }) => ({ size: keys, cost: median(work) })),
          ),
          {
            text: `no long task at a change with 300 keys and 60 rows: ${measured.at(-1)?.longTasks ?? '-'}`,
            met: measured.at(-1)?.longTasks === 0,
          },
        ],
      },
    ];
  },
};
