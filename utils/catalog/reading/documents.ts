import {
  beginsRecord,
  isEntry,
  verbBeginning,
  verbOfCommand,
  verbOfRecord,
  verbsDirectlyBefore,
  verbsIn,
  verbsInBrackets,
  verbsOfLine,
} from './verbs.ts';

const REACH = 200;
const COMMAND_REACH = 2000;
/** So many lines above and below a path may belong to the same record. */
const RECORD = 6;

/** Start of the line that holds `at`, not further back than `reach`. */
export function lineStart(text: string, at: number, reach = REACH): number {
  const floor = Math.max(0, at - reach);
  for (let i = at - 1; i >= floor; i--) if (text.charCodeAt(i) === 10) return i + 1;
  return floor;
}

/** End of the line that holds `at`, not further on than `reach`. */
function lineEnd(text: string, at: number, reach = REACH): number {
  const ceiling = Math.min(text.length, at + reach);
  for (let i = at; i < ceiling; i++) if (text.charCodeAt(i) === 10) return i;
  return ceiling;
}

/** How far the lines that a command may go on over reach, for the command that a place is part of. */
function commandAround(text: string, start: number, end: number): string {
  let from = lineStart(text, start, COMMAND_REACH);
  for (let n = 0; n < 12 && from > 0 && /[\\^`]\s*$/.test(text.slice(Math.max(0, from - 4), from)); n++)
    from = lineStart(text, from - 1, COMMAND_REACH);
  let to = lineEnd(text, end, COMMAND_REACH);
  for (let n = 0; n < 12 && to < text.length && /[\\^`]\s*$/.test(text.slice(Math.max(0, to - 3), to)); n++)
    to = lineEnd(text, to + 1, COMMAND_REACH);
  return text.slice(from, to).replace(/[\\^`]\s*\n/g, ' ');
}

const COMMANDS = ['curl', 'wget', 'http ', 'https ', 'xh ', 'nvoke-', 'irm ', 'iwr ', 'NVOKE-'];

/** Text as a person reads it, line by line: documentation, logs, lists, command lines. */
export class RunningText {
  readonly #text: string;
  readonly #hasCommands: boolean;
  /** The last long line that was looked through for a command, and what it gave. */
  #long = { from: -1, to: -1, method: undefined as string | undefined };

  constructor(text: string) {
    this.#text = text;
    this.#hasCommands = COMMANDS.some((word) => text.includes(word));
  }

  /** The method of the command line (curl, wget, Invoke-RestMethod …) that a place is part of, if it is one. */
  commandMethod(start: number, end: number): string | undefined {
    if (!this.#hasCommands) return undefined;
    if (start >= this.#long.from && end <= this.#long.to) return this.#long.method;
    const command = commandAround(this.#text, start, end);
    const method = verbOfCommand(command);
    if (command.length > COMMAND_REACH)
      this.#long = { from: start - COMMAND_REACH / 4, to: end + COMMAND_REACH / 4, method };
    return method;
  }

  /**
   * The methods that running text gives a path standing at `start`..`end`: the verb before it, a command's flags, a verb
   * elsewhere on its line (up to the next and the previous path), or a neighbouring line that holds a verb and nothing
   * else.
   */
  methods(start: number, end: number, previousEnd: number, nextStart: number): string[] {
    const text = this.#text;
    const first = lineStart(text, start);
    const last = lineEnd(text, end);
    const before = text.slice(Math.max(first, previousEnd), start);
    if (before !== '') {
      const adjacent = verbsDirectlyBefore(before);
      if (adjacent.length > 0) return adjacent;
      const beginning = previousEnd <= first ? verbBeginning(before) : [];
      if (beginning.length > 0) return beginning;
      const command = this.commandMethod(start, end);
      if (command) return [command];
    }
    const after = text.slice(end, Math.max(end, Math.min(last, nextStart)));
    const bracketed = verbsInBrackets(after);
    if (bracketed.length > 0) return bracketed;
    if (before !== '') {
      const earlier = verbsIn(before, 'last');
      if (earlier.length > 0) return earlier;
    }
    const later = after === '' ? [] : verbsIn(after, 'first');
    if (later.length > 0) return later;
    if (first > 0 && first > previousEnd && !beginsRecord(text.slice(first, start))) {
      const above = verbsOfLine(text.slice(Math.max(lineStart(text, first - 1), previousEnd), first - 1));
      if (above.length > 0) return above;
    }
    const sibling = this.#methodInRecord(first, last);
    if (sibling) return [sibling];
    if (last >= text.length || last >= nextStart) return [];
    const below = text.slice(last + 1, Math.min(lineEnd(text, last + 1), nextStart));
    return beginsRecord(below) ? [] : verbsOfLine(below);
  }

  #methodInRecord(first: number, last: number): string | undefined {
    const text = this.#text;
    const line = text.slice(first, last);
    if (!isEntry(line)) return undefined;
    let from = first;
    for (let n = 0; n < RECORD && from > 0; n++) from = lineStart(text, from - 1);
    let to = last;
    for (let n = 0; n < RECORD && to < text.length; n++) to = lineEnd(text, to + 1);
    const above = text.slice(from, first).split('\n').slice(0, -1);
    return verbOfRecord([...above, line, ...text.slice(last + 1, to).split('\n')], above.length);
  }
}
