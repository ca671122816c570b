import { site } from '../../practice-network/respond.ts';
import { browserWith, Meter, openToTests, settled, useExample } from '../browser.ts';
import { type Changed, changeAndWait, fillRows } from '../key-form-rows.ts';
import type { Part } from '../part.ts';
import { median, quantile } from '../statistics.ts';
import { growth, short, type Verdict } from '../table.ts';
import { notedOn, notePages } from '../watch-page.ts';

const FRAME = 1000 / 60;

/** From a change in the form to the flag on the screen. */
export const flag: Part = {
  name: 'flag',
  async run({ runs }) {
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    const context = await browserWith(openToTests);
    try {
      await notePages(context);
      await useExample(context, openToTests);
      for (const rate of [1, 4]) {
        const points: { size: number; cost: number }[] = [];
        for (const count of [1, 10, 60]) {
          const page = await context.newPage();
          const meter = await Meter.of(page);
          await page.goto(`${site}/manage/keys/?rows=${count}`);
          await fillRows(page);
          await settled(page);
          await meter.slowDown(rate);
          const before = (await notedOn(page)).longTasks.length;
          const taken: Changed[] = [];
          const work: number[] = [];
          for (let run = -3; run < runs * 5; run++) {
            const start = await meter.read();
            const changed = await changeAndWait(page);
            const end = await meter.read();
            if (run < 0) continue;
            taken.push(changed);
            work.push(end.script + end.style + end.layout - start.script - start.style - start.layout);
          }
          const longTasks = (await notedOn(page)).longTasks.slice(before);
          await page.close();
          const flagged = taken.map((one) => one.flagged);
          const painted = taken.map((one) => one.painted);
          const first = taken.filter(({ framesBefore }) => framesBefore <= 0).length / taken.length;
          const p95 = quantile(flagged, 0.95);
          points.push({ size: count, cost: median(work) });
          rows.push([
            `${count} ${count === 1 ? 'row' : 'rows'}${rate === 1 ? '' : `, ${rate}× slowed`}`,
            `${Math.round(first * 100)} %`,
            ...[0.5, 0.95, 0.99].map((share) => short(quantile(flagged, share))),
            ...[0.5, 0.95, 0.99].map((share) => short(quantile(painted, share))),
            short(median(work)),
            String(longTasks.length),
          ]);
          if (rate === 1)
            verdicts.push({
              text: `${count} rows: in the panel ${short(p95)} ms after the page's own handlers, p95 (one frame is ${short(FRAME)} ms and the wait for it begins at any moment), ${longTasks.length} long tasks`,
              met: p95 <= FRAME && !longTasks.length,
            });
        }
        verdicts.push(growth(`the work of a change${rate === 1 ? '' : `, ${rate}× slowed`}`, points));
      }
    } finally {
      await context.close();
    }
    return [
      {
        title: 'From a change in the form to the flag',
        about:
          'A permission changed at a random moment between two frames; measured from the end of the page’s own handlers. “Work” is script, style and layout of the page’s thread, the page’s own included.',
        head: [
          'permission rows',
          'in the next frame',
          'in the panel p50 (ms)',
          'p95',
          'p99',
          'painted p50 (ms)',
          'p95',
          'p99',
          'work (ms)',
          'long tasks',
        ],
        rows,
        verdicts,
      },
    ];
  },
};
