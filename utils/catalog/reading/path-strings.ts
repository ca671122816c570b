import { isHole, readPath } from './path-reader.ts';
import { almaRoots, areaOf, type Family } from './shapes.ts';

/** What a string that is a path says. */
export interface PathString {
  /** `undefined`: no family is written in front of it, so whether it is Alma's is still to be judged. */
  family: Family | undefined;
  version: string | undefined;
  /** From the family's version on, without a leading slash: `bibs/{id}/holdings`; empty for a base. */
  path: string;
  /** What stands in front of it. */
  base: string;
}

const FAMILY = /(?:^|[^\w-])(almaws|primo|esploro)\/(v\d+)(?=$|[/?{\s])\/?(.*)$/s;
const RELATIVE = new RegExp(
  `^((?:\\{\\w*\\}|https?://[^/\\s]*)*(?:/?v1(?=/))?)/?((?:${almaRoots.join('|')})(?:[/?{].*)?)$`,
  's',
);

/** A path whose beginning is in the base: `{bibs_url}/{mms}/holdings`. These words follow no other area's ids. */
const TAIL =
  /^(\{\w*\})\/?\{\w*\}(\/(?:holdings|representations|request-options|booking-availability)(?:[/?{].*)?)$/s;

/** Family, path and base of a string that is a path and says to which family it belongs. */
export function splitAbsolute(content: string): PathString | undefined {
  const match = FAMILY.exec(content);
  if (!match) return undefined;
  const [, family, version, path = ''] = match;
  return { family: family as Family, version, path, base: content.slice(0, match.index) };
}

/** Family, path and base of a string that is a path. */
export function splitPath(content: string): PathString | undefined {
  const absolute = splitAbsolute(content);
  if (absolute) return absolute;
  const unnamed = { family: undefined, version: undefined };
  const tail = TAIL.exec(content);
  if (tail) return { ...unnamed, path: `bibs/{mms_id}${tail[2]}`, base: `${tail[1]}/bibs` };
  const relative = RELATIVE.exec(content);
  if (relative) return { ...unnamed, path: relative[2] ?? '', base: relative[1] ?? '' };
  return undefined;
}

/** The segments and query of a path that has been put together. */
export function parsePath(path: string): { segments: string[]; query: string; rest: string } {
  const read = readPath(path, 0);
  const root = read.segments[0] ?? '';
  // `bibs{query}`: the area is plain although something is put behind it.
  const known = /^([a-z-]+)\{/.exec(root)?.[1];
  if (known && areaOf('almaws', known)) read.segments[0] = known;
  if (isHole(root) && !known && areaOf('almaws', read.segments[1] ?? '')) read.segments.shift();
  return { segments: read.segments, query: read.query, rest: path.slice(read.end, read.end + 80) };
}

/** True where the base holds words of a path: then what follows is the rest of that path, not the beginning of one. */
export function isContinuation(base: string): boolean {
  const plain = base.replace(/https?:\/\/[^/\s"']*\/?|\/?\balmaws\b\/?|\bv1\/?/g, '');
  return /["'`]\/?[a-z][a-z-]*\/["'`{]|["'`]\/[a-z-]+\//.test(plain);
}
