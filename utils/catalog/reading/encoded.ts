import { type ReadPath, readPath } from './path-reader.ts';
import type { Family } from './shapes.ts';

/** A path inside another address, percent-encoded. */
export interface EncodedPath extends ReadPath {
  family: Family;
  version: string;
  /** Where the outer address begins. */
  start: number;
}

const ENCODED = /(?<=%2f|[^\w-])(almaws|primo|esploro)%2f(v\d+)((?:%2f[\w.~:%+{}$-]{0,400})?)/gi;
const SIGNS: Record<string, string> = {
  '%2f': '/',
  '%3f': '?',
  '%3d': '=',
  '%26': '&',
  '%7b': '{',
  '%7d': '}',
};

/** Addresses of calls that are handed over inside another address: `proxy?to=https%3A%2F%2F…%2Falmaws%2Fv1%2Fbibs`. */
export function* encodedPaths(text: string): Generator<EncodedPath> {
  if (!/%2f/i.test(text)) return;
  for (const match of text.matchAll(ENCODED)) {
    const plain = (match[3] as string).replace(
      /%(?:2f|3f|3d|26|7b|7d)/gi,
      (sign) => SIGNS[sign.toLowerCase()] ?? sign,
    );
    const { segments, query } = readPath(plain, 1);
    yield {
      family: (match[1] as string).toLowerCase() as Family,
      version: match[2] as string,
      segments,
      query,
      start: outerStart(text, match.index),
      end: match.index + match[0].length,
    };
  }
}

/** Where the address begins that a place of the text is part of. */
function outerStart(text: string, at: number): number {
  let i = at;
  while (i > at - 200 && text.charCodeAt(i - 1) > 32 && !'"\'`<>'.includes(text[i - 1] as string)) i--;
  return i;
}
