import { SIZES, speed } from '../needed-scopes.ts';
import type { Part } from '../part.ts';
import { growth, short } from '../table.ts';

/** Finding the least scopes in a text, beside one plain search that goes through the same text. */
export const neededScopesSpeed: Part = {
  name: 'needed-scopes',
  async run({ quick }) {
    const taken = speed(quick ? SIZES.slice(0, 4) : SIZES);
    const kinds = [...new Set(taken.map(({ text }) => text))];
    return [
      {
        title: 'The least scopes from a text',
        about:
          'Processor time of `neededScopes`, beside one regular expression that only finds paths in the same text. No two parts of a text are alike.',
        head: ['text', 'MB', 'neededScopes (ms)', 'beside a plain search', 'MB a second'],
        rows: taken.map(({ text, megabytes, milliseconds, spread: [low, high], timesThePlainSearch }) => [
          text,
          String(megabytes),
          `${short(milliseconds)} (${short(low)}–${short(high)})`,
          `${short(timesThePlainSearch)}×`,
          short((1000 * megabytes) / milliseconds),
        ]),
        verdicts: kinds.flatMap((kind) => {
          const of = taken.filter(({ text }) => text === kind);
          const ten = of.find(({ megabytes }) => megabytes === 10)?.milliseconds ?? Number.NaN;
          return [
            { text: `${kind}: 10 MB in ${short(ten)} ms (under a second)`, met: ten < 1000 },
            growth(
              `${kind}: time, from 1 MB on,`,
              of
                .filter(({ megabytes }) => megabytes >= 1)
                .map(({ megabytes, milliseconds }) => ({ size: megabytes, cost: milliseconds })),
            ),
          ];
        }),
      },
    ];
  },
};
