import { permissionOf } from './reading/shapes.ts';

export interface ScopeReason {
  area: string;
  permission: 'read-only' | 'read/write';
  /** The call that makes exactly this scope necessary; `null` where none of the calls does. */
  call: { method: string; path: string } | null;
}

/**
 * For each scope, the first of the calls that needs it: for Read/write one that changes something, for Read-only any.
 * A scope that no call needs comes back with `null`.
 */
export function whyScope(
  scopes: readonly { area: string; permission: 'read-only' | 'read/write' }[],
  calls: readonly { method: string; path: string }[],
): ScopeReason[] {
  return scopes.map(({ area, permission }) => {
    const call = calls.find((c) => {
      const need = permissionOf(c);
      return need?.area === area && (permission === 'read-only' || need.permission === permission);
    });
    return { area, permission, call: call ? { method: call.method, path: call.path } : null };
  });
}
