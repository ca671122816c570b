import { lineStart } from './documents.ts';

/**
 * The methods listed below a path that is a key of a YAML document, as OpenAPI writes it: `/bibs/{mms_id}:` then `get:`,
 * `put:` indented. `start` and `end` are where the path stands. Empty where it is no such key.
 */
export function operationsBelow(text: string, start: number, end: number): string[] {
  const indent = text.slice(lineStart(text, start, 60), start);
  if (indent.length > 40 || /[^\s"']/.test(indent) || !/^["']?:[ \t\r]*\n/.test(text.slice(end, end + 8)))
    return [];
  const found: string[] = [];
  let at = text.indexOf('\n', end) + 1;
  let depth = -1;
  for (let n = 0; n < 400 && at > 0 && at < text.length; n++) {
    const stop = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(stop < 0 ? text.length : stop, at + 120));
    const level = line.length - line.trimStart().length;
    if (line.trim() !== '') {
      if (level <= indent.length) break;
      if (depth < 0) depth = level;
      const verb = level === depth && /^\s*(get|put|post|delete|patch|head):/.exec(line)?.[1];
      if (verb) found.push(verb.toUpperCase());
    }
    if (stop < 0) break;
    at = stop + 1;
  }
  return found;
}
