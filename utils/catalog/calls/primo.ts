import type { Call } from '../call.ts';

/** The documented calls of Primo (every area of it). One row a call. */
// biome-ignore format: one row a call, so that a new call is one new line
export const primo: readonly Call[] = [
  { area: 'Primo Search', method: 'GET', path: '/primo/v1/search', permission: 'read-only', does: 'search the discovery index', confidence: 'documentation' },
  { area: 'Primo Search', method: 'GET', path: '/primo/v1/pnxs', permission: 'read-only', does: 'older brief search', confidence: 'documentation' },
  { area: 'Primo Search', method: 'GET', path: '/primo/v1/pnxs/{context}/{recordId}', permission: 'read-only', does: 'older record lookup', confidence: 'documentation' },
  { area: 'Primo Favorites', method: 'GET', path: '/primo/v1/favorites', permission: 'read-only', does: 'list saved records (also needs a user JWT)', confidence: 'documentation' },
  { area: 'Primo Favorites', method: 'POST', path: '/primo/v1/favorites', permission: 'read/write', does: 'add or remove saved records', confidence: 'documentation' },
  { area: 'Primo Favorites', method: 'PUT', path: '/primo/v1/favorites', permission: 'read/write', does: 'label saved records', confidence: 'documentation' },
  { area: 'Primo User JWT', method: 'POST', path: '/primo/v1/userJwt', permission: 'read/write', does: 'mint a token for a named user', confidence: 'documentation', note: 'high risk: a key with this can act as any patron in Primo; whether Read-only is enough for this POST is documented nowhere, so the general rule of the verb stands' },
  { area: 'Primo Guest JWT', method: 'GET', path: '/primo/v1/jwt/{institution}', permission: 'read-only', does: 'mint a guest token', confidence: 'documentation', note: 'classic Primo only; VE uses keyless routes on the institution host' },
  { area: 'Primo Public Key', method: 'GET', path: '/primo/v1/instPublicKey', permission: 'read-only', does: 'public key for checking Primo tokens', confidence: 'code' },
  { area: 'Primo Translations', method: 'GET', path: '/primo/v1/translations/{vid}', permission: 'read-only', does: 'interface labels of a view', confidence: 'code' },
  { area: 'Primo Configuration', method: 'GET', path: '/primo/v1/configuration/{vid}', permission: 'read-only', does: 'settings of a view', confidence: 'assumed' },
  { area: 'Primo Analytics', method: 'GET', path: '/primo/v1/analytics/reports', permission: 'read-only', does: 'run a saved Primo report', confidence: 'code' },
  { area: 'Primo Analytics', method: 'GET', path: '/primo/v1/analytics/paths', permission: 'read-only', does: 'list Primo report folders', confidence: 'code' },
  { area: 'Primo Resource Recommender', method: 'GET', path: '/primo/v1/resourcerecommender', permission: 'read-only', does: 'recommended resources', confidence: 'assumed' },
  { area: 'Primo e-Shelf (legacy)', method: 'GET', path: '/primo/v1/eshelf/{userid}', permission: 'read-only', does: 'old saved-items basket', confidence: 'documentation' },
  { area: 'Primo e-Shelf (legacy)', method: 'POST', path: '/primo/v1/eshelf/{userid}', permission: 'read/write', does: 'old saved-items basket', confidence: 'documentation' },
  { area: 'Primo e-Shelf (legacy)', method: 'PUT', path: '/primo/v1/eshelf/{userid}', permission: 'read/write', does: 'old saved-items basket', confidence: 'documentation' },
  { area: 'Primo e-Shelf (legacy)', method: 'GET', path: '/primo/v1/eshelf/{userid}/{path}', permission: 'read-only', does: 'old saved-items folder', confidence: 'documentation' },
  { area: 'Primo e-Shelf (legacy)', method: 'POST', path: '/primo/v1/eshelf/{userid}/{path}', permission: 'read/write', does: 'old saved-items folder', confidence: 'documentation' },
  { area: 'Primo e-Shelf (legacy)', method: 'PUT', path: '/primo/v1/eshelf/{userid}/{path}', permission: 'read/write', does: 'old saved-items folder', confidence: 'documentation' },
  { area: 'Primo e-Shelf (legacy)', method: 'DELETE', path: '/primo/v1/eshelf/{userid}/{path}', permission: 'read/write', does: 'old saved-items folder', confidence: 'documentation' },
];
