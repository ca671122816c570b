import type { Part } from '../part.ts';
import { benchRegister } from '../register.ts';
import { growth, short } from '../table.ts';

/** A keystroke in the register's search, at a hundred and at two thousand profiles. */
export const register: Part = {
  name: 'register',
  async run() {
    const times = await benchRegister();
    const places = [...new Set(times.map(({ place }) => place))];
    return [
      {
        title: 'A keystroke in the register’s search',
        about: '“Work” is script, style and layout of the page’s thread; “painted” is what a person waits.',
        head: ['view', 'profiles', 'work p50 (ms)', 'work p95', 'painted p50 (ms)', 'painted p95'],
        rows: times.map(({ place, profiles, work, painted }) => [
          place,
          profiles.toLocaleString('en'),
          short(work.median),
          short(work.p95),
          short(painted.median),
          short(painted.p95),
        ]),
        verdicts: [
          ...times
            .filter(({ profiles }) => profiles === 2000)
            .map(({ place, work }) => ({
              text: `${place}: ${short(work.p95)} ms of work at p95 with 2,000 profiles (a frame is 16.7 ms)`,
              met: work.p95 <= 1000 / 60,
            })),
          ...places.map((place) =>
            growth(
              `${place}: work`,
              times
                .filter((one) => one.place === place)
                .map(({ profiles, work }) => ({ size: profiles, cost: work.median })),
            ),
          ),
        ],
      },
    ];
  },
};
