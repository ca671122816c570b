import { verbOfCommand, verbsDirectlyBefore, verbsIn, verbsOfLine } from './verbs.ts';

const REACH = 200;
const COMMAND_REACH = 2000;

/** Start of the line that holds `at`, not further back than `reach`. */
export function lineStart(text: string, at: number, reach = REACH): number {
  const floor = Math.max(0, at - reach);
  const newline = text.lastIndexOf('\n', at - 1);
  return newline < floor ? floor : newline + 1;
}

/** End of the line that holds `at`, not further on than `reach`. */
export function lineEnd(text: string, at: number, reach = REACH): number {
  const ceiling = Math.min(text.length, at + reach);
  for (let i = at; i < ceiling; i++) if (text.charCodeAt(i) === 10) return i;
  return ceiling;
}

/** A command that goes on over lines ending in `\`, `^` or a backtick, as one line. */
function commandAround(text: string, start: number, end: number): string {
  let from = lineStart(text, start, COMMAND_REACH);
  for (let n = 0; n < 12 && from > 0 && /[\\^`]\s*$/.test(text.slice(Math.max(0, from - 4), from)); n++)
    from = lineStart(text, from - 1, COMMAND_REACH);
  let to = lineEnd(text, end, COMMAND_REACH);
  for (let n = 0; n < 12 && to < text.length && /[\\^`]\s*$/.test(text.slice(Math.max(0, to - 3), to)); n++)
    to = lineEnd(text, to + 1, COMMAND_REACH);
  return text.slice(from, to).replace(/[\\^`]\s*\n/g, ' ');
}

/** The method of the command line that a place is part of, if it is one. */
export function commandMethod(text: string, start: number, end: number): string | undefined {
  return verbOfCommand(commandAround(text, start, end));
}

/**
 * The methods that running text gives a path standing at `start`..`end`: the verb before it, a command's flags, a verb
 * elsewhere on its line (up to the next and the previous path), or a neighbouring line that holds a verb and nothing else.
 */
export function methodsInDocument(
  text: string,
  start: number,
  end: number,
  previousEnd: number,
  nextStart: number,
): string[] {
  const from = Math.max(lineStart(text, start), previousEnd);
  const before = text.slice(from, start);
  const adjacent = verbsDirectlyBefore(before);
  if (adjacent.length > 0) return adjacent;
  const command = commandMethod(text, start, end);
  if (command) return [command];
  const earlier = verbsIn(before, 'last');
  if (earlier.length > 0) return earlier;
  const to = Math.min(lineEnd(text, end), nextStart);
  const later = verbsIn(text.slice(end, Math.max(end, to)), 'first');
  if (later.length > 0) return later;
  const first = lineStart(text, start);
  if (first > 0 && first > previousEnd) {
    const above = text.slice(Math.max(lineStart(text, first - 1), previousEnd), first - 1);
    const verbs = verbsOfLine(above);
    if (verbs.length > 0) return verbs;
  }
  const last = lineEnd(text, end);
  if (last < text.length && last < nextStart)
    return verbsOfLine(text.slice(last + 1, Math.min(lineEnd(text, last + 1), nextStart)));
  return [];
}
