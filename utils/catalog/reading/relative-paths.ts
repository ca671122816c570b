import type { RunningText } from './documents.ts';
import type { Evidence } from './evidence.ts';
import { readPath } from './path-reader.ts';
import { belongsToAlma, type Setting } from './relative.ts';
import { almaRoots, opOf } from './shapes.ts';
import { operationsBelow } from './yaml-operations.ts';

const ROOTS = almaRoots.join('|');
const TAILS = 'holdings|representations|request-options|booking-availability';
const QUOTED = new RegExp(
  `(?<=["'\`}/])(?:${ROOTS})(?=[/?"'\`{$#%:&]|\\\\/)|(?<=\\}/)(?:${TAILS})(?=[/?"'\`{$#%:&]|\\\\/)`,
  'g',
);
const IN_TEXT = new RegExp(
  `(?<=(?:^|[\\s\`(|>*"'}]|\\$\\w{1,40})/)(?:${ROOTS})(?=[/?\\s\`)|<*"':,;.]|$)`,
  'gm',
);

/** What is written in front of a path for a base that is told elsewhere: `{{base}}/users/1`, `$ALMA/users/1`. */
const BASE = /(?<![\w/}>.-])(?:\{\{?[^{}\n]{1,60}\}?\}|<[^<>\n]{1,60}>|\$\{?\w+\}?)$/;
/** `mux.HandleFunc("POST /bibs/{id}", …)`: a route of an own server. */
const ROUTE = /\bHandle(?:Func)?\(\s*["`][A-Z]+ $/;

/** Places at which a quoted string may hold a path without `/almaws/v1`: `"/bibs/"`, `` `${base}/users/${id}` ``. */
export function* quotedRelativePaths(text: string): Generator<number> {
  for (const match of text.matchAll(QUOTED)) yield match.index;
}

/**
 * Paths without `/almaws/v1` in running text: "GET /bibs/{mms_id}", the keys of an OpenAPI document in YAML. `taken` are
 * the stretches, in order, that longer paths fill.
 */
export function readRelativeInDocument(
  text: string,
  running: RunningText,
  evidence: Evidence,
  setting: Setting,
  taken: readonly { start: number; end: number }[],
  inCode: (at: number) => boolean,
): void {
  let previousEnd = 0;
  let n = 0;
  for (const match of text.matchAll(IN_TEXT)) {
    const start = match.index - 1;
    if (start < previousEnd) continue;
    while (n < taken.length && (taken[n]?.end ?? 0) < start) n++;
    if ((taken[n]?.start ?? text.length) <= start) continue;
    const { segments, query, end } = readPath(text, match.index);
    // A key in quotes with its operations below it is a path of an OpenAPI document; any other quoted one is code.
    const operations = operationsBelow(text, start, end);
    if (operations.length === 0 && (/["']/.test(text[start - 1] ?? '') || inCode(match.index))) continue;
    const base = BASE.exec(text.slice(Math.max(previousEnd, start - 80), start))?.[0] ?? '';
    // `/api/{tenant}/users`, `https://<host>/users`: the placeholder is a part of somebody's path.
    if (base === '' && /[\w}]$|\/<[^<>\n]{1,60}>$/.test(text.slice(Math.max(0, start - 64), start))) continue;
    if (ROUTE.test(text.slice(Math.max(0, start - 40), start))) continue;
    const methods =
      operations.length > 0
        ? operations
        : running.methods(start - base.length, end, previousEnd, text.length);
    previousEnd = end;
    const candidate = { base, segments, callees: [], code: false, methodShown: methods.length > 0 };
    if (belongsToAlma(candidate, setting))
      evidence.add({ family: 'almaws', segments, methods, op: opOf(query) });
  }
}
