import { integrations, quality, texts } from '../needed-scopes.ts';
import type { Part } from '../part.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** How often the least scopes are told right. */
export const precision: Part = {
  name: 'precision',
  async run() {
    const kinds = [
      ['the calls of public integrations', integrations()],
      ['source code and documents', texts()],
    ] as const;
    return [
      {
        title: 'Whether the least scopes are right',
        about:
          'Precision: of the scopes that are given, how many are right. Recall: of those that are right, how many are given.',
        head: ['from', 'cases', 'precision', 'recall', 'exactly right'],
        rows: kinds.map(([name, cases]) => {
          const { precision, recall, exact } = quality(cases);
          return [name, String(cases.length), percent(precision), percent(recall), percent(exact)];
        }),
      },
    ];
  },
};
