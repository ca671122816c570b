import { type ReadPath, readPath } from './path-reader.ts';
import { type Family, isFamily } from './shapes.ts';

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
const ADDRESS = /[\w\-.:/{}$@%#<>\\]/;

/** Every `/almaws/v1/…`, `/primo/v1/…` and `/esploro/v1/…` of a text, in order; also bases with nothing after them. */
export function* absolutePaths(text: string): Generator<AbsolutePath> {
  for (const match of text.matchAll(FAMILY)) {
    const family = match[1] as string;
    if (!isFamily(family)) continue;
    const at = match.index;
    let from = at + match[0].length;
    if (text[from] === '\\') from++;
    const read: ReadPath =
      text[from] === '/' ? readPath(text, from + 1) : { segments: [], query: '', end: from };
    yield { ...read, family, version: match[2] as string, start: addressStart(text, at), at };
  }
}

function addressStart(text: string, at: number): number {
  let i = at;
  const floor = Math.max(0, at - 160);
  while (i > floor && ADDRESS.test(text[i - 1] as string)) i--;
  return i;
}
