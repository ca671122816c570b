import type { Call } from '../call.ts';

/** The documented calls of Partners. One row a call. */
// biome-ignore format: one row a call, so that a new call is one new line
export const partners: readonly Call[] = [
  { area: 'Partners', method: 'GET', path: '/almaws/v1/partners', permission: 'read-only', does: 'list sharing partners', confidence: 'specification' },
  { area: 'Partners', method: 'POST', path: '/almaws/v1/partners', permission: 'read/write', does: 'create a sharing partner', confidence: 'specification' },
  { area: 'Partners', method: 'GET', path: '/almaws/v1/partners/operation/test', permission: 'read-only', does: 'check that a key may read this area', confidence: 'specification' },
  { area: 'Partners', method: 'POST', path: '/almaws/v1/partners/operation/test', permission: 'read/write', does: 'check that a key may write in this area', confidence: 'specification' },
  { area: 'Partners', method: 'DELETE', path: '/almaws/v1/partners/{partner_code}', permission: 'read/write', does: 'delete a sharing partner', confidence: 'specification' },
  { area: 'Partners', method: 'GET', path: '/almaws/v1/partners/{partner_code}', permission: 'read-only', does: 'read one sharing partner', confidence: 'specification' },
  { area: 'Partners', method: 'PUT', path: '/almaws/v1/partners/{partner_code}', permission: 'read/write', does: 'replace a sharing partner', confidence: 'specification' },
  { area: 'Partners', method: 'POST', path: '/almaws/v1/partners/{partner_code}/lending-requests', permission: 'read/write', does: 'create a lending request of a partner', confidence: 'specification' },
  { area: 'Partners', method: 'GET', path: '/almaws/v1/partners/{partner_code}/lending-requests/{request_id}', permission: 'read-only', does: 'read one lending request of a partner', confidence: 'specification' },
];
