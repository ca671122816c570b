import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserWith, root } from '../browser.ts';
import { bundle } from '../bundle.ts';
import type { Part } from '../part.ts';
import type { Filler } from '../recognition-in-page.ts';
import { median } from '../statistics.ts';
import { growth, spread, type Verdict } from '../table.ts';

const names: Filler[] = ['text and links', 'deeply nested', 'fields and buttons', 'a list of keys'];
const sizes = [500, 1_500, 5_000, 15_000, 50_000];

/** Recognizing the page and reading the form, on pages of any size. */
export const recognition: Part = {
  name: 'recognition',
  async run({ runs }) {
    const folder = join(root, 'tests/results/bench');
    await bundle(join(root, 'tests/bench/recognition-in-page.ts'), folder, 'recognition.js', 'bench');
    const script = readFileSync(join(folder, 'recognition.js'), 'utf8');
    const context = await browserWith(null);
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    try {
      const page = await context.newPage();
      await page.addScriptTag({ content: script });
      for (const name of names) {
        const points: { size: number; cost: number }[] = [];
        const row: string[] = [];
        for (const size of sizes) {
          const { nodes, times } = await page.evaluate(
            ([what, count, often]) => (globalThis as unknown as InPage).bench.recognize(what, count, often),
            [name, size, Math.max(5, runs)] as const,
          );
          points.push({ size: nodes, cost: median(times) });
          row.push(spread(times));
        }
        rows.push([name, ...row]);
        verdicts.push(growth(`with ${name}, time`, points));
      }
    } finally {
      await context.close();
    }
    return [
      {
        title: 'Recognizing the page and reading the form',
        about:
          'Milliseconds, everything made anew, by number of elements on the page; the key form with three rows stands among them.',
        head: ['page of', ...sizes.map((size) => size.toLocaleString('en'))],
        rows,
        verdicts,
      },
    ];
  },
};

interface InPage {
  bench: {
    recognize(what: Filler, count: number, runs: number): { nodes: number; times: number[] };
  };
}
