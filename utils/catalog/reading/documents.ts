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
/** So near to a place its command is taken for another place's too. */
const SAME_COMMAND = 500;
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

/** From where to where the lines reach that a command may go on over, for the command that a place is part of. */
function commandAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = lineStart(text, start, COMMAND_REACH);
  for (let n = 0; n < 12 && /[\\^`][ \t\r]*\n$/.test(text.slice(Math.max(0, from - 4), from)); n++)
    from = lineStart(text, from - 1, COMMAND_REACH);
  let to = lineEnd(text, end, COMMAND_REACH);
  for (let n = 0; n < 12 && /[\\^`][ \t\r]*$/.test(text.slice(Math.max(0, to - 3), to)); n++)
    to = lineEnd(text, to + 1, COMMAND_REACH);
  return { from, to };
}

const COMMANDS = /curl|wget|https? |xh |invoke-|irm |iwr /i;

/** Text as a person reads it, line by line: documentation, logs, lists, command lines. */
export class RunningText {
  readonly #text: string;
  readonly #hasCommands: boolean;
  /** The last stretch that was looked through for a command, and what it gave: a long line may hold many paths. */
  #known = { from: 0, to: 0, method: undefined as string | undefined };

  constructor(text: string) {
    this.#text = text;
    this.#hasCommands = COMMANDS.test(text);
  }

  /** The method of the command line (curl, wget, Invoke-RestMethod …) that a place is part of, if it is one. */
  commandMethod(start: number, end: number): string | undefined {
    if (!this.#hasCommands) return undefined;
    if (start >= this.#known.from && end <= this.#known.to) return this.#known.method;
    const { from, to } = commandAround(this.#text, start, end);
    const method = verbOfCommand(this.#text.slice(from, to).replace(/[\\^`][ \t\r]*\n/g, ' '));
    this.#known = {
      from: Math.max(from, start - SAME_COMMAND),
      to: Math.min(to, end + SAME_COMMAND),
      method,
    };
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
    const adjacent = verbsDirectlyBefore(before);
    if (adjacent.length > 0) return adjacent;
    const beginning = previousEnd <= first ? verbBeginning(before) : [];
    if (beginning.length > 0) return beginning;
    const command = this.commandMethod(start, end);
    if (command) return [command];
    const after = text.slice(end, Math.max(end, Math.min(last, nextStart)));
    const bracketed = verbsInBrackets(after);
    if (bracketed.length > 0) return bracketed;
    const earlier = verbsIn(before, 'last');
    if (earlier.length > 0) return earlier;
    const later = verbsIn(after, 'first');
    if (later.length > 0) return later;
    // A neighbouring line that holds a path too says nothing of this one.
    const aboveStart = lineStart(text, first - 1);
    if (first > 0 && aboveStart >= previousEnd && !beginsRecord(text.slice(first, start))) {
      const above = verbsOfLine(text.slice(aboveStart, first - 1));
      if (above.length > 0) return above;
    }
    const sibling = this.#methodInRecord(first, last);
    if (sibling) return [sibling];
    const belowEnd = lineEnd(text, last + 1);
    if (belowEnd > nextStart) return [];
    const below = text.slice(last + 1, belowEnd);
    return beginsRecord(below) ? [] : verbsOfLine(below);
  }

  #methodInRecord(first: number, last: number): string | undefined {
    const text = this.#text;
    const line = text.slice(first, last);
    if (!isEntry(line)) return undefined;
    let from = first;
    for (let n = 0; n < RECORD; n++) from = lineStart(text, from - 1);
    let to = last;
    for (let n = 0; n < RECORD; n++) to = lineEnd(text, to + 1);
    const above = text.slice(from, first).split('\n').slice(0, -1);
    return verbOfRecord([...above, line, ...text.slice(last + 1, to).split('\n')], above.length);
  }
}
