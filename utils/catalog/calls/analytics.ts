import type { Call } from '../call.ts';

/** The documented calls of Analytics. One row a call. */
// biome-ignore format: one row a call, so that a new call is one new line
export const analytics: readonly Call[] = [
  { area: 'Analytics', method: 'GET', path: '/almaws/v1/analytics/paths', permission: 'read-only', does: 'list top report folders', confidence: 'specification' },
  { area: 'Analytics', method: 'GET', path: '/almaws/v1/analytics/paths/{path}', permission: 'read-only', does: 'list one report folder', confidence: 'specification' },
  { area: 'Analytics', method: 'GET', path: '/almaws/v1/analytics/reports', permission: 'read-only', does: 'run a saved report and read its rows', confidence: 'specification' },
  { area: 'Analytics', method: 'GET', path: '/almaws/v1/analytics/test', permission: 'read-only', does: 'check that a key may read this area', confidence: 'specification' },
  { area: 'Analytics', method: 'POST', path: '/almaws/v1/analytics/test', permission: 'read/write', does: 'check that a key may write in this area', confidence: 'specification' },
];
