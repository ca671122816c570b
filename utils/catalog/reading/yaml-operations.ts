import { lineStart } from './documents.ts';

/** So far below a path its operations are looked for. Bounds the work for one path. */
const REACH = 40_000;
/** A line that is not blank: how far it is indented, and the operation that it begins. */
const LINE = /^([ \t]*)(?:(get|put|post|delete|patch|head):|\S)/gm;

/**
 * The methods listed below a path that is a key of a YAML document, as OpenAPI writes it: `/bibs/{mms_id}:` then `get:`,
 * `put:` indented. `start` and `end` are where the path stands. Empty where it is no such key.
 */
export function operationsBelow(text: string, start: number, end: number): string[] {
  const indent = text.slice(lineStart(text, start, 60), start);
  if (/[^\s"']/.test(indent) || !/^["']?:[ \t\r]*\n/.test(text.slice(end, end + 8))) return [];
  const found: string[] = [];
  const at = text.indexOf('\n', end) + 1;
  let depth = 0;
  for (const { 1: space, 2: verb } of text.slice(at, at + REACH).matchAll(LINE)) {
    const level = (space as string).length;
    if (level <= indent.length) break;
    depth ||= level;
    if (verb && level === depth) found.push(verb.toUpperCase());
  }
  return found;
}
