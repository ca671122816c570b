import type { Call, CallPermission } from '../call.ts';
import { calls } from '../calls/index.ts';
import { isHole } from './path-reader.ts';

/** The three families of REST calls, by the first part of their paths. */
export type Family = 'almaws' | 'primo' | 'esploro';

interface Shape {
  segments: readonly string[];
  literals: number;
  calls: Call[];
}

const shapes = new Map<string, Shape[]>();
const areas = new Map<string, string>();
const literalWords = new Set<string>();

for (const call of calls) {
  const [, family = '', , ...segments] = call.path.split('/');
  areas.set(`${family}/${segments[0]}`, call.area);
  for (const s of segments) if (!isHole(s)) literalWords.add(s);
  const key = `${family}/${segments.length}`;
  const list = shapes.get(key) ?? [];
  shapes.set(key, list);
  const form = segments.map((s) => (isHole(s) ? '{}' : s)).join('/');
  const shape = list.find((s) => s.segments.join('/') === form);
  if (shape) shape.calls.push(call);
  else {
    const parts = form.split('/');
    list.push({ segments: parts, literals: parts.filter((s) => s !== '{}').length, calls: [call] });
  }
}
for (const list of shapes.values()) list.sort((a, b) => b.literals - a.literals);

/** The first segments that name an area of Alma: `bibs`, `users`, `task-lists` … */
export const almaRoots: readonly string[] = [...areas.keys()]
  .filter((key) => key.startsWith('almaws/'))
  .map((key) => key.slice('almaws/'.length));

/** The area that a path belongs to, by its first segment after the version. `undefined`: none is known. */
export function areaOf(family: Family, root: string): string | undefined {
  return areas.get(`${family}/${root}`);
}

/** The documented shape that a path has, the one with the most words in common first; compares shape, not names. */
export function shapeOf(family: Family, segments: readonly string[]): Shape | undefined {
  return shapes
    .get(`${family}/${segments.length}`)
    ?.find((shape) => shape.segments.every((s, i) => s === '{}' || s === segments[i]));
}

/** True where a value stands in the place of a placeholder the way ids do: a hole, digits, or a documented literal. */
export function looksLikeValue(segment: string): boolean {
  return isHole(segment) || /\d/.test(segment) || /^(?:ALL|X|ME)$/.test(segment);
}

export interface Identified {
  area: string;
  permission: CallPermission;
  /** The documented path where there is one; else the path as found, without anything that could be a person's id. */
  path: string;
}

/**
 * Area, permission and path of a call. The area is the first segment's, also where the rest is not documented; the
 * permission is the verb's, but for the documented exceptions. `op` is the query parameter of that name: `undefined`
 * where the call has none, `null` where it has one whose value is not shown. `version` is kept as it was written.
 */
export function identify(
  family: Family,
  segments: readonly string[],
  method: string,
  op: string | null | undefined,
  version = 'v1',
): Identified | undefined {
  const area = areaOf(family, segments[0] ?? '');
  if (area === undefined) return undefined;
  const shape = shapeOf(family, segments);
  const call = shape?.calls.find((c) => c.method === method) ?? shape?.calls[0];
  const base = call?.path.replace('/v1/', `/${version}/`) ?? safePath(family, segments, version);
  const path = typeof op === 'string' && op.length < 32 ? `${base}?op=${op}` : base;
  return { area, permission: permissionFor(area, segments, method, op, call), path };
}

function permissionFor(
  area: string,
  segments: readonly string[],
  method: string,
  op: string | null | undefined,
  call: Call | undefined,
): CallPermission {
  if (/^(?:GET|HEAD|OPTIONS)$/.test(method)) return 'read-only';
  // Every documented Analytics call but the test of a key's write permission is a GET.
  if (area === 'Analytics' && segments[segments.length - 1] !== 'test') return 'read-only';
  const exception = call?.method === method ? call.exception : undefined;
  if (exception && (op === undefined ? exception.whenAbsent : op !== null && exception.ops.includes(op)))
    return exception.permission;
  return 'read/write';
}

/**
 * A path that no document describes, with `{id}` for each part that is not plainly a word of an API: ids in addresses and
 * logs are people's. A word is plain where documented calls use it, or in lower case where no value is expected.
 */
export function safePath(family: Family, segments: readonly string[], version = 'v1'): string {
  const known = areaOf(family, segments[0] ?? '') !== undefined;
  const shown = segments.map((segment, i) => {
    if (/^\{\w*\}$/.test(segment)) return segment;
    if (i === 0) return /^[A-Za-z][A-Za-z-]{0,39}$/.test(segment) ? segment : '{id}';
    const afterValue = isHole(segments[i - 1] ?? '') || /\d/.test(segments[i - 1] ?? '');
    const word = /^[a-z]{2,20}(?:-[a-z]{2,20})*$/.test(segment);
    return literalWords.has(segment) || (word && (afterValue || !known || segment.includes('-')))
      ? segment
      : '{id}';
  });
  return `/${family}/${version}/${shown.join('/')}`;
}

/** The area and permission that one documented call needs. */
export function permissionOf(call: { method: string; path: string }): Identified | undefined {
  const [path = '', query = ''] = call.path.split('?');
  const [, family = '', version = '', ...segments] = path.replace(/\/+$/, '').split('/');
  if (!isFamily(family) || version !== 'v1') return undefined;
  return identify(family, segments, call.method.toUpperCase(), opOf(query));
}

/** Whether the first part of a path is that of a family of REST calls. */
export const isFamily = (word: string): word is Family =>
  word === 'almaws' || word === 'primo' || word === 'esploro';

/** The value of `op` in a query. `undefined`: no such parameter. `null`: its value is filled in at run time. */
export function opOf(query: string): string | null | undefined {
  const match = /(?:^|[?&;])op=([^&;#]*)/.exec(query);
  if (!match) return undefined;
  const value = match[1] ?? '';
  if (value === '') return undefined;
  return /^[a-z_]{2,40}$/i.test(value) ? value : null;
}
