/** A path as a text shows it: literal segments, and `{name}` for every part that stands for some value. */
export interface ReadPath {
  segments: string[];
  /** What followed `?`, as far as it is written next to the path. */
  query: string;
  /** Index of the first character that is not part of the path or its query. */
  end: number;
}

/** Longer than any real path: bounds the work for one place of a text. */
const MAX_PATH = 400;
const MAX_HOLE = 160;

const isWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
const isLetter = (code: number) => (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);

/** The end (exclusive) of a bracketed expression that opens at `open`, or -1 where it does not close nearby. */
function closing(text: string, open: number, opener: string, closer: string): number {
  const limit = Math.min(text.length, open + MAX_HOLE);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const c = text[i];
    if (c === opener) depth++;
    else if (c === closer && --depth === 0) return i + 1;
    else if (c === '\n') return -1;
  }
  return -1;
}

/** `{name}` for an expression: its last identifier says best what it holds. Nothing else of it is kept. */
export function hole(expression: string): string {
  const names = expression
    .slice(0, MAX_HOLE)
    .replace(/%7[BbDd]|&[lg]t;|\)[sd]$/g, '')
    .match(/[A-Za-z_]\w*/g);
  const name = names?.[names.length - 1] ?? '';
  return `{${name.length > 32 ? '' : name}}`;
}

/**
 * Where a placeholder that starts at `i` ends, or -1 where none starts: `{id}` `{{id}}` `${id}` `#{id}` `$(id)` `$id`
 * `%s` `%1$s` `%(id)s` `%7Bid%7D` `:id` `<id>` `<%= id %>` `&lt;id&gt;` `[id]` `*` `...`.
 */
export function placeholderEnd(text: string, i: number, atSegmentStart: boolean): number {
  const c = text[i];
  const next = text[i + 1];
  switch (c) {
    case '{':
      return closing(text, i, '{', '}');
    case '#':
      return next === '{' ? closing(text, i + 1, '{', '}') : -1;
    case '\\':
      return next === '(' ? closing(text, i + 1, '(', ')') : -1;
    case '$': {
      if (next === '{') return closing(text, i + 1, '{', '}');
      if (next === '(') return closing(text, i + 1, '(', ')');
      let j = i + 1;
      if (!isLetter(text.charCodeAt(j))) return -1;
      while (isWord(text.charCodeAt(j))) j++;
      for (;;) {
        if (text.startsWith('->', j) && isLetter(text.charCodeAt(j + 2))) j += 3;
        else if (text[j] === '[') {
          const end = closing(text, j, '[', ']');
          if (end < 0) return j;
          j = end;
          continue;
        } else return j;
        while (isWord(text.charCodeAt(j))) j++;
      }
    }
    case '%': {
      const rest = text.slice(i, i + 48);
      return matchEnd(
        /^%(?:7[Bb][\w.-]{0,40}%7[Dd]|\(\w{1,30}\)[sd]|\d{0,2}\$?[sdv@](?![0-9A-Fa-f]))/,
        rest,
        i,
      );
    }
    case ':':
      return atSegmentStart && isLetter(next ? next.charCodeAt(0) : 0) ? wordEnd(text, i + 1) : -1;
    case '<':
      return matchEnd(/^<(?:[%?]=?[^<>\n]{1,80}[%?]>|[A-Za-z][\w .:-]{0,40}>)/, text.slice(i, i + 90), i);
    case '&':
      return matchEnd(/^&lt;[\w .-]{1,40}&gt;/, text.slice(i, i + 52), i);
    case '[':
      return atSegmentStart ? matchEnd(/^\[[\w .-]{1,40}\](?!\()/, text.slice(i, i + 46), i) : -1;
    case '*':
      return atSegmentStart && !isWord(text.charCodeAt(i + 1)) && next !== '*' ? i + 1 : -1;
    case '.':
      return atSegmentStart && text.startsWith('...', i) ? i + 3 : -1;
    case '…':
      return i + 1;
    default:
      return -1;
  }
}

function matchEnd(pattern: RegExp, rest: string, at: number): number {
  const match = pattern.exec(rest);
  return match ? at + match[0].length : -1;
}

function wordEnd(text: string, i: number): number {
  while (isWord(text.charCodeAt(i))) i++;
  return i;
}

/** 1: always a literal character of a path. 2: may be one, where no placeholder begins with it. */
const LITERAL = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-~@=+!')
  LITERAL[c.charCodeAt(0)] = 1;
LITERAL['.'.charCodeAt(0)] = 2;

/**
 * Reads a path from `start`, the index just after a slash (or where the first segment begins).
 * Never reads past `limit`, a line break, a quote or a space.
 */
export function readPath(text: string, start: number, limit = text.length): ReadPath {
  const stop = Math.min(limit, start + MAX_PATH);
  const segments: string[] = [];
  let segment = '';
  let i = start;
  let query = '';
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (LITERAL[code] === 1) {
      let j = i + 1;
      while (j < stop && LITERAL[text.charCodeAt(j)] === 1) j++;
      segment += text.slice(i, j);
      i = j;
      continue;
    }
    const c = text[i] as string;
    if (c === '\\' && text[i + 1] === '/') {
      i++;
      continue;
    }
    if (c === '/') {
      segments.push(segment);
      segment = '';
      i++;
      continue;
    }
    const end = placeholderEnd(text, i, segment === '');
    if (end > 0 && end <= limit) {
      segment += hole(text.slice(i, end));
      i = end;
      continue;
    }
    if (c === '?' || (c === '&' && segment !== '')) {
      const from = i + 1;
      i = queryEnd(text, from, Math.min(limit, from + MAX_PATH));
      query = text.slice(from, i);
      break;
    }
    if (LITERAL[code] !== 2) break;
    segment += c;
    i++;
  }
  segments.push(segment.replace(/[.,:;!=+]+$/, ''));
  return { segments: segments.filter((s) => s !== ''), query, end: i };
}

const QUERY_ENDS = '"\'`<>|)]';

function queryEnd(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && text.charCodeAt(i) > 32 && !QUERY_ENDS.includes(text[i] as string)) i++;
  return i;
}

/** True where a segment stands for some value rather than being a word of the path. */
export const isHole = (segment: string): boolean => segment.includes('{');
