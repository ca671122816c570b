import type { Call } from '../call.ts';

/** The documented calls of Task-lists. One row a call. */
// biome-ignore format: one row a call, so that a new call is one new line
export const taskLists: readonly Call[] = [
  { area: 'Task-lists', method: 'GET', path: '/almaws/v1/task-lists/printouts', permission: 'read-only', does: 'list printouts', confidence: 'specification' },
  { area: 'Task-lists', method: 'POST', path: '/almaws/v1/task-lists/printouts', permission: 'read/write', does: 'mark several printouts printed or cancelled', confidence: 'specification', op: true },
  { area: 'Task-lists', method: 'GET', path: '/almaws/v1/task-lists/printouts/{printout_id}', permission: 'read-only', does: 'read one printout', confidence: 'specification' },
  { area: 'Task-lists', method: 'POST', path: '/almaws/v1/task-lists/printouts/{printout_id}', permission: 'read/write', does: 'mark one printout printed or cancelled', confidence: 'specification', op: true },
  { area: 'Task-lists', method: 'GET', path: '/almaws/v1/task-lists/requested-resources', permission: 'read-only', does: 'list items to pick from the shelf', confidence: 'specification' },
  { area: 'Task-lists', method: 'POST', path: '/almaws/v1/task-lists/requested-resources', permission: 'read/write', does: 'mark pick-list entries as reported', confidence: 'specification', op: true },
  { area: 'Task-lists', method: 'GET', path: '/almaws/v1/task-lists/rs/lending-requests', permission: 'read-only', does: 'list lending requests', confidence: 'specification' },
  { area: 'Task-lists', method: 'POST', path: '/almaws/v1/task-lists/rs/lending-requests', permission: 'read/write', does: 'mark lending requests as reported', confidence: 'specification', op: true },
  { area: 'Task-lists', method: 'GET', path: '/almaws/v1/task-lists/test', permission: 'read-only', does: 'check that a key may read this area', confidence: 'specification' },
  { area: 'Task-lists', method: 'POST', path: '/almaws/v1/task-lists/test', permission: 'read/write', does: 'check that a key may write in this area', confidence: 'specification' },
  { area: 'Task-lists', method: 'POST', path: '/almaws/v1/task-lists/printouts/create', permission: 'read/write', does: 'put a printout into the queue', confidence: 'code' },
];
