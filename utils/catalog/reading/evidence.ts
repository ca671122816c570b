import type { CallPermission } from '../call.ts';
import { isHole } from './path-reader.ts';
import { areaOf, type Family, identify, safePath } from './shapes.ts';

export interface Because {
  method: string;
  path: string;
}

export interface FoundScope {
  area: string;
  permission: CallPermission;
  because: Because[];
}

/** One place where a text shows a call. */
export interface Sighting {
  family: Family;
  /** Where another version than `v1` is written. */
  version?: string | undefined;
  segments: readonly string[];
  /** Empty: the path is shown, its method is not. */
  methods: readonly string[];
  /** As `opOf` gives it. */
  op: string | null | undefined;
}

/**
 * Gathers calls. Only ever grows: a call that was added is never taken back, so more text cannot mean fewer scopes, and
 * neither order nor repetition changes what comes out.
 */
export class Evidence {
  readonly #scopes = new Map<
    string,
    Map<string, { call: Because; permission: CallPermission; assumed: boolean }>
  >();
  readonly #unknown = new Map<string, { method: string | null; path: string }>();

  #joined = false;

  /** A path was read that some function puts behind a base: that function's own `base + path` is then accounted for. */
  noteJoinedPath(): void {
    this.#joined = true;
  }

  add({ family, version, segments, methods, op }: Sighting): void {
    const root = segments[0] ?? '';
    const area = areaOf(family, root);
    if (area === undefined) {
      const path = safePath(family, segments, version);
      for (const method of methods.length > 0 ? methods : [null])
        this.#unknown.set(`${method} ${path}`, { method, path });
      return;
    }
    if (op && methods.includes('POST')) this.#ops.add(`${root} ${op}`);
    for (const method of methods.length > 0 ? methods : ['GET']) {
      const found = identify(family, segments, method, method === 'POST' ? op : undefined, version);
      if (!found) continue;
      const calls = this.#scopes.get(area) ?? new Map();
      this.#scopes.set(area, calls);
      const key = `${found.path} ${method}`;
      const assumed = methods.length === 0;
      const known = calls.get(key);
      if (known) known.assumed &&= assumed;
      else calls.set(key, { call: { method, path: found.path }, permission: found.permission, assumed });
    }
  }

  /** Whether some call below the first part of Alma's paths has been found. */
  reads(root: string): boolean {
    return this.#scopes.has(areaOf('almaws', root) ?? '');
  }

  /** Whether a call below the first part of a path has been found with this value of `op`. */
  shows(root: string, op: string): boolean {
    return this.#ops.has(`${root} ${op}`);
  }

  readonly #ops = new Set<string>();
  readonly #cloudApp = new Set<string>();

  /** A call that a Cloud App makes: as the signed-in user, without a key. */
  addCloudApp({ family, version, segments }: Pick<Sighting, 'family' | 'version' | 'segments'>): void {
    const path =
      identify(family, segments, 'GET', undefined, version)?.path ?? safePath(family, segments, version);
    this.#cloudApp.add(path);
  }

  cloudAppPaths(): string[] {
    return [...this.#cloudApp].sort();
  }

  /** A path on an Ex Libris gateway that belongs to none of the three families. */
  addUnknown(method: string | null, segments: readonly string[]): void {
    const path = `/${segments.map((s) => (!isHole(s) && /^[A-Za-z][A-Za-z-]{0,39}$|^v\d$/.test(s) ? s : '{id}')).join('/')}`;
    this.#unknown.set(`${method} ${path}`, { method, path });
  }

  scopes(): FoundScope[] {
    return [...this.#scopes]
      .map(([area, calls]) => {
        const entries = sortedByKey(calls);
        return {
          area,
          permission: entries.some((e) => e.permission === 'read/write')
            ? ('read/write' as const)
            : ('read-only' as const),
          because: entries.map((e) => e.call),
        };
      })
      .sort((a, b) => (a.area < b.area ? -1 : 1));
  }

  /** The calls whose method no text showed: GET is assumed for them. */
  assumed(): Because[] {
    return [...this.#scopes.values()]
      .flatMap((calls) => sortedByKey(calls).filter((e) => e.assumed))
      .map((e) => e.call);
  }

  unknown(): { method: string | null; path: string }[] {
    return sortedByKey(this.#unknown).filter(
      ({ path }) => !(this.#joined && /^\/\w+\/v\d+\/\{\w*\}$/.test(path)),
    );
  }
}

function sortedByKey<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
