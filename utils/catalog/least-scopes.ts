import type { Permission } from '../scopes/types';

/** The least scopes that some calls need, each with the calls that are the reason. */
export interface LeastScope {
  area: string;
  permission: Permission;
  calls: string[];
}

const AREA_OF_SEGMENT: Record<string, string> = {
  'almaws/acq': 'Acquisitions',
  'almaws/analytics': 'Analytics',
  'almaws/bibs': 'Bibs',
  'almaws/items': 'Bibs',
  'almaws/conf': 'Configuration',
  'almaws/courses': 'Courses',
  'almaws/electronic': 'Electronic',
  'almaws/partners': 'Partners',
  'almaws/task-lists': 'Task-lists',
  'almaws/users': 'Users',
  'primo/search': 'Primo Search',
  'primo/analytics': 'Primo Analytics',
  'primo/favorites': 'Primo Favorites',
};

/** What calls such as `GET /almaws/v1/items` need at the least. A call in no known area is left out. */
export function leastScopes(calls: string[]): LeastScope[] {
  const found = new Map<string, LeastScope>();
  for (const call of calls) {
    const [, method, product, segment, rest] = /^(\w+) \/(\w+)\/v1\/([^/?]+)(.*)$/.exec(call) ?? [];
    const area = AREA_OF_SEGMENT[`${product}/${segment}`];
    if (!area) continue;
    const reads = method === 'GET' || (segment === 'users' && /^\/[^/?]+\?op=auth$/.test(rest ?? ''));
    const scope = found.get(area) ?? { area, permission: 'read-only' as Permission, calls: [] };
    if (!reads) scope.permission = 'read/write';
    if (!scope.calls.includes(call)) scope.calls.push(call);
    found.set(area, scope);
  }
  return [...found.values()].sort((a, b) => (a.area < b.area ? -1 : 1));
}
