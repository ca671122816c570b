import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import { root } from '../browser.ts';
import type { Part } from '../part.ts';
import { median } from '../statistics.ts';
import { growth, ratio, short, spread } from '../table.ts';

const sizes = [
  ['10 KB', 10_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
  ['10 MB', 10_000_000],
  ['50 MB', 50_000_000],
] as const;

/** Finding the least scopes in a text, beside one regular expression that goes through the same text. */
export const neededScopesSpeed: Part = {
  name: 'needed-scopes',
  async run({ quick, runs }) {
    const points: { size: number; cost: number }[] = [];
    const rows: string[][] = [];
    for (const [name, size] of sizes.slice(0, quick ? 4 : 5)) {
      const text = sourceText(size);
      const often = Math.max(3, Math.min(runs, Math.ceil(1e8 / size)));
      const [ours, plain]: [number[], number[]] = [[], []];
      for (let run = -1; run < often; run++) {
        const times = [time(1e6 / size, () => neededScopes(text)), time(2e7 / size, () => plainScan(text))];
        if (run < 0) continue;
        ours.push(times[0] as number);
        plain.push(times[1] as number);
      }
      points.push({ size, cost: median(ours) });
      rows.push([
        name,
        spread(ours),
        spread(plain),
        ratio(median(ours), median(plain)),
        short(size / 1000 / median(ours)),
      ]);
    }
    const tenMegabytes = points[3]?.cost ?? Number.NaN;
    return [
      {
        title: 'The least scopes from a text',
        about:
          'Milliseconds of the thread for `neededScopes` on source code in a dozen languages, put together to that length with no two parts alike, beside one regular expression that only finds paths.',
        head: ['text', 'neededScopes (ms)', 'plain scan (ms)', 'ratio', 'MB a second'],
        rows,
        verdicts: [
          { text: `10 MB in ${short(tenMegabytes)} ms (under a second)`, met: tenMegabytes < 1000 },
          growth('time, from 100 KB on,', points.slice(1)),
        ],
      },
    ];
  },
};

/** Time of this thread alone, so that a busy machine does not add to it. It is told in steps: what is short is done often. */
function time(often: number, run: () => unknown): number {
  const times = Math.ceil(often);
  const start = process.threadCpuUsage();
  for (let turn = 0; turn < times; turn++) run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / times;
}

/** One by one, as the engine remembers the answer to a search for all of them at once. */
function plainScan(text: string): number {
  const paths = /\/(?:almaws|primo|esploro)\/v\d\/[\w\-./{}:$#%]+(?:\?[\w\-=&{}:$#%]+)?/g;
  let found = 0;
  while (paths.exec(text)) found++;
  return found;
}

/** Source code of that length, each part with names of its own, as a large folder has them. */
function sourceText(size: number): string {
  const folder = join(root, 'tests/unit/catalog/texts');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const parts: string[] = [];
  let length = 0;
  for (let place = 0; length < size; place++) {
    const part = `${(files[place % files.length] ?? '').replace(/\b(item|user|record|response|id)\b/g, `$1${place}`)}\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}
