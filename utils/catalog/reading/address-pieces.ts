import type { Code } from './code.ts';
import type { Sighting } from './evidence.ts';
import { M } from './marks.ts';
import { normalize } from './normalize.ts';
import { parsePath, splitPath } from './path-strings.ts';
import { belongsToAlma, type Setting } from './relative.ts';
import { STRING } from './tokens.ts';

const PATH_LIST = /"path"\s{0,20}:\s{0,20}\[/g;

/** Where a document gives the path of an address as a list of its parts. */
export const pathLists = (text: string): number[] =>
  [...text.matchAll(PATH_LIST)].map(({ index }) => index + 1);

/**
 * The call whose address a document gives in pieces, as Postman does: `"method": "PUT", "url": { "host": ["{{base}}"],
 * "path": ["bibs", ":mms_id"] }`. `at` is where its list of parts is named. Nothing where the whole address stands beside
 * it, which is read by itself.
 */
export function callInPieces(code: Code, at: number, setting: Setting): Sighting | undefined {
  const key = code.tokenAt(at);
  const open = code.enclosing(key);
  if (!code.is(key, STRING) || !code.isMark(open, M.openBrace)) return undefined;
  if (entry(code, open, 'raw').some((raw) => raw.includes('/'))) return undefined;
  const found = splitPath(normalize(`/${listed(code, code.next(key + 1)).join('/')}`));
  if (!found) return undefined;
  const { segments } = parsePath(found.path);
  const outer = code.enclosing(open);
  const methods = code.isMark(outer, M.openBrace) ? code.methodsInside(outer, code.reachOf(outer)) : [];
  if (found.family === undefined) {
    const host = entry(code, open, 'host').join('.');
    const base = /^\W*[{$<:]/.test(host) ? host : `https://${host}/`;
    const candidate = { base, segments, callees: [], code: true, methodShown: false };
    if (!belongsToAlma(candidate, setting)) return undefined;
  }
  const { family = 'almaws', version } = found;
  return { family, version, segments, methods, op: opInQuery(code, open) };
}

/** The strings of a list, or the one string, that begins at a token. */
function listed(code: Code, first: number): string[] {
  if (code.is(first, STRING)) return [code.word(first)];
  const found: string[] = [];
  if (!code.isMark(first, M.openBracket)) return found;
  for (let i = code.next(first); code.is(i, STRING) || code.isMark(i, M.comma); i = code.next(i))
    if (code.is(i, STRING)) found.push(code.word(i));
  return found;
}

/** What the object that opens at a token holds under a name. */
function entry(code: Code, open: number, name: string): string[] {
  const end = code.reachOf(open);
  for (let i = open + 1; i < end; i++) {
    if (code.isMark(i, M.openBrace, M.openBracket)) i = Math.max(i, code.closing(i));
    else if (code.is(i, STRING) && code.isMark(i + 1, M.colon) && code.word(i) === name)
      return listed(code, code.next(i + 1));
  }
  return [];
}

/** `"query": [{ "key": "op", "value": "pay" }]`, as `opOf` gives it. */
function opInQuery(code: Code, open: number): string | null | undefined {
  const end = code.reachOf(open);
  for (let i = open + 1; i < end; i++)
    if (code.is(i, STRING) && code.word(i) === 'op' && code.word(i - 2) === 'key') {
      const value = entry(code, code.enclosing(i), 'value')[0] ?? '';
      return /^[a-z_]{2,40}$/i.test(value) ? value : null;
    }
  return undefined;
}
