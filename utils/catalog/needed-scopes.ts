import { type AbsolutePath, absolutePaths } from './reading/absolute.ts';
import { callsInDocLinks } from './reading/doc-links.ts';
import { methodsInDocument } from './reading/documents.ts';
import { type Because, Evidence, type FoundScope } from './reading/evidence.ts';
import { Flow } from './reading/flow.ts';
import { waysWithoutKey } from './reading/no-key.ts';
import { isHole } from './reading/path-reader.ts';
import { settingOf } from './reading/relative.ts';
import { quotedRelativePaths, readRelativeInDocument } from './reading/relative-paths.ts';
import { isFamily, opOf } from './reading/shapes.ts';
import { verbsDirectlyBefore } from './reading/verbs.ts';

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

const CLOUD_APP = 'Cloud App: its calls run as the person who is signed in to Alma. It takes no API key.';
const GATEWAY = /api-[a-z]{2,3}\.hosted\.exlibrisgroup\.com/;

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
  const hasBase = paths.some((p) => p.segments.every(isHole)) || GATEWAY.test(text);
  const setting = settingOf(text, hasBase);
  let flow: Flow | undefined;
  paths.forEach((path, i) => {
    if (isQuoted(text, path)) {
      if (isAnswerLink(text, path.start)) return;
      flow ??= new Flow(text, evidence, setting);
      if (flow.takeUp(path.at)) return;
    }
    if (path.segments.length === 0 || isCommentedOut(text, path.start)) return;
    const before = paths[i - 1]?.end ?? 0;
    const after = paths[i + 1]?.start ?? text.length;
    if (setting.cloudApp && inComment(text, path.start)) {
      evidence.addCloudApp(path);
      return;
    }
    const methods = methodsInDocument(text, path.start, path.end, before, after);
    evidence.add({ family: path.family, segments: path.segments, methods, op: opOf(path.query) });
  });
  if (setting.named) {
    for (const at of quotedRelativePaths(text)) {
      flow ??= new Flow(text, evidence, setting);
      flow.takeUp(at);
    }
    const reading = flow;
    readRelativeInDocument(text, evidence, setting, paths, (at) => reading?.covers(at) ?? false);
  }
  flow?.finish();
  const assumed = evidence.assumed();
  return {
    scopes: evidence.scopes(),
    unknown: evidence.unknown(),
    noKey: [
      ...waysWithoutKey(text),
      ...evidence.cloudAppPaths().map((path) => ({ path, why: CLOUD_APP })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(assumed.length > 0 ? { assumed } : {}),
  };
}

/** True where a quote stands before the address or after it: then it may be a string of source code. */
function isQuoted(text: string, path: AbsolutePath): boolean {
  return (
    /["'`]/.test(text[path.start - 1] ?? '') ||
    /["'`]/.test(text[path.end] ?? '') ||
    /["'`].{0,200}$/.test(
      text
        .slice(Math.max(0, path.start - 200), path.start)
        .split('\n')
        .pop() ?? '',
    )
  );
}

/**
 * A line of code that somebody switched off: a comment that has the path in quotes. Comments that name a call in plain
 * words, or with its verb in front, are documentation and count.
 */
function isCommentedOut(text: string, start: number): boolean {
  if (!/["']/.test(text[start - 1] ?? '')) return false;
  const before = lineBefore(text, start);
  return /^\s*(?:\/\/|#|--|;)/.test(before) && verbsDirectlyBefore(before).length === 0;
}

const inComment = (text: string, start: number): boolean =>
  /^\s*(?:\/\/|\/?\*)/.test(lineBefore(text, start));

const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 300), at)
    .split('\n')
    .pop() ?? '';

/** Alma's answers hold `link`s to other records: they are data that somebody pasted along, not calls. */
function isAnswerLink(text: string, start: number): boolean {
  return (
    /(?:["'\\<\s]|^)@?link\\?["']?\s*[:=]\s*\\?["']$/.test(text.slice(Math.max(0, start - 24), start)) &&
    text.startsWith('http', start)
  );
}
