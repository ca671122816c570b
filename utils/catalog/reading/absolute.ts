import { type ReadPath, readPath } from './path-reader.ts';
import type { Family } from './shapes.ts';

/** A path that says by itself which API it belongs to, where it stands, and where its address begins. */
export interface AbsolutePath extends ReadPath {
  family: Family;
  version: string;
  /** Where the whole address begins, its host or base included. */
  start: number;
  /** Index of the family's name. */
  at: number;
}

const FAMILY = /(?<![\w-])(almaws|primo|esploro)\\?\/(v\d+)(?![\w-])/g;
const ADDRESS = new Uint8Array(128);
for (let c = 33; c < 127; c++) ADDRESS[c] = /[\w\-.:/{}$@%#<>\\]/.test(String.fromCharCode(c)) ? 1 : 0;

/** Every `/almaws/v1/…`, `/primo/v1/…` and `/esploro/v1/…` of a text, in order; also bases with nothing after them. */
export function absolutePaths(text: string): AbsolutePath[] {
  const found: AbsolutePath[] = [];
  let past = 0;
  FAMILY.lastIndex = 0;
  for (let match = FAMILY.exec(text); match; match = FAMILY.exec(text)) {
    const family = match[1] as Family;
    const at = match.index;
    if (at < past) continue;
    let from = at + match[0].length;
    if (text[from] === '\\') from++;
    const read: ReadPath =
      text[from] === '/' ? readPath(text, from + 1) : { segments: [], query: '', end: from };
    const start = addressStart(text, at, past);
    past = read.end;
    found.push({ ...read, family, version: match[2] as string, start, at });
  }
  return found;
}

function addressStart(text: string, at: number, past: number): number {
  let i = at;
  const floor = Math.max(past, at - 160);
  while (i > floor && ADDRESS[text.charCodeAt(i - 1)] === 1 && !endsTag(text, i)) i--;
  return i;
}

/** Whether a tag of HTML ends here: `<td><code>/almaws/v1/…`. `<base>/almaws/v1/…` is a placeholder. */
function endsTag(text: string, end: number): boolean {
  return (
    text[end - 1] === '>' &&
    /<\/?(?:a|b|br|code|dd|div|dt|em|h\d|i|kbd|li|p|pre|samp|span|strong|td|th|tr|tt)>$/i.test(
      text.slice(Math.max(0, end - 9), end),
    )
  );
}

const OTHER =
  /https?:\/\/api-[\w-]{1,10}\.hosted\.exlibrisgroup\.com(?:\.cn)?\/(?!(?:almaws|primo|esploro|auth)\b)(?=[A-Za-z])/g;

/** Addresses on an Ex Libris gateway that belong to none of the known families. */
export function* otherGatewayPaths(text: string): Generator<ReadPath & { start: number }> {
  for (const match of text.matchAll(OTHER))
    yield { ...readPath(text, match.index + match[0].length), start: match.index };
}
