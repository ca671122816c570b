import { absolutePaths } from './reading/absolute.ts';
import { callsInDocLinks } from './reading/doc-links.ts';
import { methodsInDocument } from './reading/documents.ts';
import { type Because, Evidence, type FoundScope } from './reading/evidence.ts';
import { waysWithoutKey } from './reading/no-key.ts';
import { isFamily, opOf } from './reading/shapes.ts';

export interface NeededScopes {
  /** The least that all calls need, areas sorted. */
  scopes: FoundScope[];
  /** Looks like an Alma or Primo call, in no known area: never dropped. */
  unknown: { method: string | null; path: string }[];
  /** SRU, OAI-PMH, NCIP, SIP2 and the like: no API key involved. */
  noKey: { path: string; why: string }[];
  /** Calls whose path was shown and whose method was not: GET is assumed. Absent where there are none. */
  assumed?: Because[];
}

/**
 * The least scopes that an application needs, from any text that shows which calls it makes: documentation, source
 * code, a HAR file, an access log, an OpenAPI document, a list of addresses. Takes any text and never throws.
 */
export function neededScopes(text: string): NeededScopes {
  const evidence = new Evidence();
  for (const { method, path } of callsInDocLinks(text)) {
    const [, family = '', , ...segments] = path.split('/');
    if (isFamily(family)) evidence.add({ family, segments, methods: [method], op: undefined });
  }
  const paths = [...absolutePaths(text)];
  paths.forEach((path, i) => {
    if (path.segments.length === 0) return;
    const methods = methodsInDocument(
      text,
      path.start,
      path.end,
      paths[i - 1]?.end ?? 0,
      paths[i + 1]?.start ?? text.length,
    );
    evidence.add({ family: path.family, segments: path.segments, methods, op: opOf(path.query) });
  });
  const assumed = evidence.assumed();
  return {
    scopes: evidence.scopes(),
    unknown: evidence.unknown(),
    noKey: waysWithoutKey(text),
    ...(assumed.length > 0 ? { assumed } : {}),
  };
}
