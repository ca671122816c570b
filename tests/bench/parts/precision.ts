import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import { root } from '../browser.ts';
import type { Part } from '../part.ts';

interface Case {
  calls: { method: string; path: string }[];
  least: { area: string; permission: string }[];
}

/** How often the least scopes of public integrations are told right from their calls. */
export const precision: Part = {
  name: 'precision',
  async run() {
    const cases: Case[] = JSON.parse(
      readFileSync(join(root, 'tests/unit/catalog/real-integrations.json'), 'utf8'),
    );
    let [right, said, due, whole] = [0, 0, 0, 0];
    for (const { calls, least } of cases) {
      const text = calls.map(({ method, path }) => `${method} ${path}`).join('\n');
      const found = neededScopes(text).scopes.map(({ area, permission }) => `${area} ${permission}`);
      const wanted = least.map(({ area, permission }) => `${area} ${permission}`);
      const hits = found.filter((scope) => wanted.includes(scope)).length;
      right += hits;
      said += found.length;
      due += wanted.length;
      if (hits === found.length && hits === wanted.length) whole++;
    }
    const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
    return [
      {
        title: 'The least scopes of public integrations',
        about:
          'From the calls that their public source code makes. A scope is right when area and permission both are.',
        head: ['integrations', 'scopes', 'precision', 'recall', 'exactly right'],
        rows: [
          [
            String(cases.length),
            String(due),
            percent(right, said),
            percent(right, due),
            `${whole} of ${cases.length}`,
          ],
        ],
      },
    ];
  },
};
