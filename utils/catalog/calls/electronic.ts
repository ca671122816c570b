import type { Call } from '../call.ts';

/** The documented calls of Electronic. One row a call. */
// biome-ignore format: one row a call, so that a new call is one new line
export const electronic: readonly Call[] = [
  { area: 'Electronic', method: 'GET', path: '/almaws/v1/electronic/e-collections', permission: 'read-only', does: 'list e-collections', confidence: 'specification' },
  { area: 'Electronic', method: 'POST', path: '/almaws/v1/electronic/e-collections', permission: 'read/write', does: 'create an e-collection', confidence: 'specification' },
  { area: 'Electronic', method: 'DELETE', path: '/almaws/v1/electronic/e-collections/{collection_id}', permission: 'read/write', does: 'delete an e-collection', confidence: 'specification' },
  { area: 'Electronic', method: 'GET', path: '/almaws/v1/electronic/e-collections/{collection_id}', permission: 'read-only', does: 'read one e-collection', confidence: 'specification' },
  { area: 'Electronic', method: 'PUT', path: '/almaws/v1/electronic/e-collections/{collection_id}', permission: 'read/write', does: 'replace an e-collection', confidence: 'specification' },
  { area: 'Electronic', method: 'GET', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services', permission: 'read-only', does: 'list services of an e-collection', confidence: 'specification' },
  { area: 'Electronic', method: 'POST', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services', permission: 'read/write', does: 'create an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'DELETE', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}', permission: 'read/write', does: 'delete an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'GET', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}', permission: 'read-only', does: 'read one e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'PUT', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}', permission: 'read/write', does: 'replace an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'GET', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios', permission: 'read-only', does: 'list portfolios of an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'POST', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios', permission: 'read/write', does: 'create a portfolio of an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'DELETE', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}', permission: 'read/write', does: 'delete a portfolio of an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'GET', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}', permission: 'read-only', does: 'read one portfolio of an e-service', confidence: 'specification' },
  { area: 'Electronic', method: 'PUT', path: '/almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}', permission: 'read/write', does: 'replace a portfolio of an e-service', confidence: 'specification' },
];
