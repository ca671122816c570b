import type { Permission } from '../scopes/types';
import { neededScopes } from './needed-scopes';

/** The least scope that some calls need in one area, with the calls that are the reason. */
export interface LeastScope {
  area: string;
  permission: Permission;
  calls: string[];
}

/** What calls such as `GET /almaws/v1/items` need at the least, areas sorted. A call in no known area is left out. */
export function leastScopes(calls: string[]): LeastScope[] {
  const found = new Map<string, LeastScope>();
  for (const call of new Set(calls)) {
    for (const { area, permission } of neededScopes(call).scopes) {
      const scope = found.get(area) ?? { area, permission, calls: [] };
      if (permission === 'read/write') scope.permission = permission;
      scope.calls.push(call);
      found.set(area, scope);
    }
  }
  return [...found.values()].sort((a, b) => (a.area < b.area ? -1 : 1));
}
