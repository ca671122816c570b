import type { ProfileKey } from '../../../utils/profiles/schema';

/** What the page and the reviews write while somebody edits, and the editor itself does not show. */
const BESIDES = ['acceptedFindings', 'reviews', 'tickedSteps'] as const;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const shown = (key: ProfileKey) => ({ ...key, acceptedFindings: [], reviews: [], tickedSteps: [] });

/**
 * Brings the person's keys up to what was recorded meanwhile. A tick or an accepted finding on the page must not turn the
 * saving of a date into a conflict, nor be lost by it.
 * @param base the keys when the person began
 * @param mine the keys as the person wants them; `stored[i]` says which key of `base` the i-th was
 * @param latest the keys as they are stored now
 * @returns the keys to write, or `null` where the same keys were changed by hand elsewhere: then a person must choose
 */
export function mergeKeys(
  base: ProfileKey[],
  mine: ProfileKey[],
  stored: (number | null)[],
  latest: ProfileKey[],
): ProfileKey[] | null {
  if (!same(base.map(shown), latest.map(shown))) return null;
  return mine.map((key, index) => {
    const now = latest[stored[index] ?? -1];
    return now ? { ...key, ...Object.fromEntries(BESIDES.map((name) => [name, now[name]])) } : key;
  });
}
