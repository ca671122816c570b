import type { Call } from '../call.ts';
import { acquisitions } from './acquisitions.ts';
import { analytics } from './analytics.ts';
import { bibs } from './bibs.ts';
import { configuration } from './configuration.ts';
import { courses } from './courses.ts';
import { electronic } from './electronic.ts';
import { esploro } from './esploro.ts';
import { partners } from './partners.ts';
import { primo } from './primo.ts';
import { taskLists } from './task-lists.ts';
import { users } from './users.ts';

/** Every documented call of the Alma, Primo and Esploro REST APIs. */
export const calls: readonly Call[] = [
  ...acquisitions,
  ...analytics,
  ...bibs,
  ...configuration,
  ...courses,
  ...electronic,
  ...partners,
  ...taskLists,
  ...users,
  ...primo,
  ...esploro,
];

/** The documented calls of one area, by its exact name. An area without calls, or an unknown one, gives an empty list. */
export function callsFor(area: string): Call[] {
  return calls.filter((call) => call.area === area);
}
