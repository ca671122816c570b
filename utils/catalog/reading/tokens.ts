/** What a token is. Punctuation carries its characters in `value`, a word the hash of its name. */
export const WORD = 1;
export const STRING = 2;
export const NUMBER = 3;
export const MARK = 4;
export const LINE = 5;
/** A form feed: one file ends and another begins. */
export const FILE = 6;

/** Tokens of source code in whatever language, as columns: there can be millions. */
export interface Tokens {
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  value: Int32Array;
}

/** A mark of one or two characters as a number: `mark('=>')`. */
export const mark = (characters: string): number =>
  characters.length === 1
    ? characters.charCodeAt(0)
    : (characters.charCodeAt(0) << 8) | characters.charCodeAt(1);

const PAIRS = new Set(
  ['=>', '->', '::', '..', ':=', '<-', '==', '!=', '+=', '.=', '||', '&&', '<=', '>=', '<<', '|>', '??'].map(
    mark,
  ),
);
/** How far a comment or a text over several lines may reach. Bounds the damage of one that does not end. */
const BLOCK = 4000;

const isWordStart = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c === 64 || c > 127;
const isWordPart = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c > 127;

/** The hash of a name, without the `$` or `@` that some languages put before it. */
export function nameHash(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && (text.charCodeAt(i) === 36 || text.charCodeAt(i) === 64)) i++;
  let hash = 0x811c9dc5;
  for (; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * Cuts text into words, strings, numbers, marks and line ends. Every decision is made within a line or a short block,
 * so one stray quote cannot change how the rest is read. Comments give no tokens: code in them does not run.
 */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let room = Math.max(64, Math.min(1 << 24, length >> 2));
  let kind = new Uint8Array(room);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let value = new Int32Array(room);
  let count = 0;

  const push = (k: number, s: number, e: number, v: number) => {
    if (count === room) {
      room *= 2;
      kind = grow(kind, new Uint8Array(room));
      start = grow(start, new Int32Array(room));
      end = grow(end, new Int32Array(room));
      value = grow(value, new Int32Array(room));
    }
    kind[count] = k;
    start[count] = s;
    end[count] = e;
    value[count++] = v;
  };

  // Where a search has already failed, so that no stretch of text is searched twice.
  const fruitless = new Map<string | number, number>();
  const blockEnd = (at: number, closer: string): number => {
    const from = Math.max(at, fruitless.get(closer) ?? 0);
    const found = text.slice(from, at + BLOCK).indexOf(closer);
    if (found < 0) {
      fruitless.set(closer, Math.max(from, at + BLOCK - closer.length));
      return endOfLine(text, at);
    }
    // A second opening before the end: the first one was no comment.
    const opensAgain = closer === '*/' && text.slice(at + 2, from + found).includes('/*');
    return opensAgain ? endOfLine(text, at) : from + found + closer.length;
  };

  let i = 0;
  let lineStart = true;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      push(LINE, i, ++i, 0);
      lineStart = true;
      continue;
    }
    if (c <= 32) {
      if (c === 12) push(FILE, i, i + 1, 0);
      i++;
      continue;
    }
    let after = commentEnd(text, i, c, lineStart, blockEnd);
    // A remark of Visual Basic, whose quote opens no string.
    if (c === 39 && lineStart && stringEnd(text, i, c) < 0) after = endOfLine(text, i);
    lineStart = false;
    if (after > 0) {
      i = after;
      continue;
    }
    if (c === 34 || c === 39 || c === 96) {
      if (text.charCodeAt(i + 1) === c && text.charCodeAt(i + 2) === c) {
        i += 3;
        continue;
      }
      const close = i < (fruitless.get(c) ?? 0) ? -1 : stringEnd(text, i, c);
      if (close > 0) {
        push(STRING, i + 1, close, 0);
        i = close + 1;
        continue;
      }
      if (!isApostrophe(text, i, c)) fruitless.set(c, endOfLine(text, i));
      i = c === 96 ? goesOn(text, i) : i + 1;
      continue;
    }
    if (c === 92) {
      i = goesOn(text, i);
      continue;
    }
    if (isWordStart(c)) {
      let j = i + 1;
      if (c <= 64 && isWordStart(text.charCodeAt(j))) j++;
      while (isWordPart(text.charCodeAt(j))) j++;
      push(WORD, i, j, nameHash(text, i, j));
      i = j;
      continue;
    }
    if (c >= 48 && c <= 57) {
      let j = i + 1;
      while (isWordPart(text.charCodeAt(j))) j++;
      push(NUMBER, i, j, 0);
      i = j;
      continue;
    }
    const pair = (c << 8) | text.charCodeAt(i + 1);
    if (PAIRS.has(pair)) {
      push(MARK, i, i + 2, pair);
      i += 2;
    } else if (c === 63 && text.charCodeAt(i + 1) === 46) {
      push(MARK, i, i + 2, 46);
      i += 2;
    } else push(MARK, i, ++i, c);
  }
  return { count, kind, start, end, value };
}

function grow<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Where to go on behind a backslash or backtick: on the next line where it is the last sign of this one. */
function goesOn(text: string, i: number): number {
  const next = text.charCodeAt(i + 1);
  return i + (next === 10 ? 2 : next === 13 ? 3 : 1);
}

function endOfLine(text: string, i: number): number {
  const at = text.indexOf('\n', i);
  return at < 0 ? text.length : at;
}

/** Where a comment that starts at `i` ends, or -1. */
function commentEnd(
  text: string,
  i: number,
  c: number,
  lineStart: boolean,
  block: (at: number, closer: string) => number,
): number {
  const next = text.charCodeAt(i + 1);
  const spaced = lineStart || text.charCodeAt(i - 1) <= 32;
  if (c === 47 && next === 42 && spaced) return block(i, '*/');
  if (c === 60 && text.startsWith('<!--', i)) return block(i, '-->');
  if (c === 47 && next === 47)
    return spaced && (lineStart || text.charCodeAt(i + 2) <= 32) ? endOfLine(text, i) : -1;
  if (c === 35) return (lineStart ? next !== 123 : spaced && next <= 32) ? endOfLine(text, i) : -1;
  if (c === 45 && next === 45) {
    if (text.startsWith('--[[', i)) return block(i, ']]');
    const then = text.charCodeAt(i + 2);
    return spaced &&
      (then <= 32 ||
        (lineStart && /^--+\s*(?:local|if|end|for|return|\w+[ .:]?\w*\s*[=(])/.test(text.slice(i, i + 60))))
      ? endOfLine(text, i)
      : -1;
  }
  if (c === 42 && lineStart && next <= 32) return endOfLine(text, i);
  return -1;
}

/** An apostrophe inside or after a word ("don't"), not the quote of a string; f'…' and r'…' are strings. */
function isApostrophe(text: string, i: number, quote: number): boolean {
  if (quote !== 39 || !isWordPart(text.charCodeAt(i - 1))) return false;
  return !/(?:^|\W)[fFrRbBuUqQ]{1,2}$/.test(text.slice(Math.max(0, i - 3), i));
}

/** The index of the closing quote, or -1 where the quote opens no string: an apostrophe, or no end on its line. */
function stringEnd(text: string, i: number, quote: number): number {
  if (isApostrophe(text, i, quote)) return -1;
  const length = text.length;
  for (let j = i + 1; j < length; j++) {
    const c = text.charCodeAt(j);
    if (c === quote) return j;
    if (c === 92) j++;
    else if (c === 10) return -1;
    else if (quote === 96 && c === 36 && text.charCodeAt(j + 1) === 123) j = interpolationEnd(text, j + 1);
  }
  return -1;
}

/** The index of the brace that closes an interpolation; the opening one where it does not close on its line. */
function interpolationEnd(text: string, open: number): number {
  let depth = 0;
  for (let j = open; j < open + 300; j++) {
    const c = text.charCodeAt(j);
    if (c === 123) depth++;
    else if (c === 125 && --depth === 0) return j;
    else if (c === 10) return open;
  }
  return open;
}
