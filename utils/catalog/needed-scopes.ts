import { type AbsolutePath, absolutePaths, otherGatewayPaths } from './reading/absolute.ts';
import { callInPieces, pathLists } from './reading/address-pieces.ts';
import { changesOfAnswers } from './reading/answer-links.ts';
import { callsInDocLinks } from './reading/doc-links.ts';
import { lineStart, RunningText } from './reading/documents.ts';
import { encodedPaths } from './reading/encoded.ts';
import { type Because, Evidence, type FoundScope } from './reading/evidence.ts';
import { Flow } from './reading/flow.ts';
import { callsThroughLibraries } from './reading/libraries.ts';
import { waysWithoutKey } from './reading/no-key.ts';
import { isHole } from './reading/path-reader.ts';
import { searchesPrimo } from './reading/primo-base.ts';
import { settingOf } from './reading/relative.ts';
import { quotedRelativePaths, readRelativeInDocument } from './reading/relative-paths.ts';
import { withoutRepetition } from './reading/repetition.ts';
import { type Family, opOf } from './reading/shapes.ts';
import { isVerb, verbsDirectlyBefore } from './reading/verbs.ts';
import { operationsBelow } from './reading/yaml-operations.ts';

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
/** The gateway's address with no call behind it: the calls are put behind it elsewhere. */
const GATEWAY = /hosted\.exlibrisgroup\.com(?:\.cn)?(?:\/almaws)?\/?(?=["'`\s)<,;}]|$)/;

/**
 * The least scopes that an application needs, from any text that shows which calls it makes: documentation, source
 * code, a HAR file, an access log, an OpenAPI document, a list of addresses. Takes any text and never throws.
 */
export function neededScopes(whole: string): NeededScopes {
  const text = withoutRepetition(whole);
  const evidence = new Evidence();
  for (const { method, path } of callsInDocLinks(text)) {
    const [, family, , ...segments] = path.split('/');
    evidence.add({ family: family as Family, segments, methods: [method], op: undefined });
  }
  for (const call of callsThroughLibraries(text)) evidence.add(call);
  const paths = absolutePaths(text);
  const hasBase = paths.some((p) => p.segments.every(isHole)) || GATEWAY.test(text);
  const setting = settingOf(text, hasBase);
  const running = new RunningText(text);
  const answers: AbsolutePath[] = [];
  let flow: Flow | undefined;
  for (let i = 0; i < paths.length; i++) {
    const path = paths[i] as AbsolutePath;
    const verb = verbBefore(text, path.start);
    const operations = operationsBelow(text, path.start, path.end);
    if (verb === undefined && !operations.length && isQuoted(text, path.start)) {
      if (isAnswerLink(text, path.start)) {
        answers.push(path);
        continue;
      }
      flow ??= new Flow(text, running, evidence, setting);
      if (flow.takeUp(path.at)) continue;
    }
    if (path.segments.length === 0 || isCommentedOut(text, path.start)) continue;
    if (verb && isCrossReference(text, path.start - verb.length - 1)) continue;
    if (setting.cloudApp && inComment(text, path.start)) {
      evidence.addCloudApp(path);
      continue;
    }
    const before = paths[i - 1]?.end ?? 0;
    const after = paths[i + 1]?.start ?? text.length;
    const methods = verb
      ? [verb]
      : operations.length
        ? operations
        : running.methods(path.start, path.end, before, after);
    evidence.add({
      family: path.family,
      version: path.version,
      segments: path.segments,
      methods,
      op: opOf(path.query),
    });
  }
  for (const { family, version, segments, query, start, end } of encodedPaths(text))
    if (segments.length > 0)
      evidence.add({
        family,
        version,
        segments,
        methods: running.methods(start, end, 0, text.length),
        op: opOf(query),
      });
  for (const at of pathLists(text)) {
    flow ??= new Flow(text, running, evidence, setting);
    const call = callInPieces(flow.code, at, setting);
    if (call) evidence.add(call);
  }
  if (searchesPrimo(text))
    evidence.add({ family: 'primo', segments: ['search'], methods: ['GET'], op: undefined });
  for (const { start, segments, end } of otherGatewayPaths(text))
    evidence.addUnknown(
      verbBefore(text, start) ?? running.methods(start, end, 0, text.length)[0] ?? null,
      segments,
    );
  if (setting.named) {
    let n = 0;
    for (const at of quotedRelativePaths(text)) {
      while ((answers[n]?.end ?? at) < at) n++;
      if ((answers[n]?.start ?? at) < at) continue;
      flow ??= new Flow(text, running, evidence, setting);
      flow.takeUp(at);
    }
    const reading = flow;
    readRelativeInDocument(text, running, evidence, setting, paths, (at) => reading?.covers(at) ?? false);
  }
  flow?.finish();
  for (const change of changesOfAnswers(text, evidence)) evidence.add(change);
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

/** The verb that stands right before an address, as in a request line or a log: the plainest case, and the commonest. */
function verbBefore(text: string, start: number): string | undefined {
  if (text.charCodeAt(start - 1) !== 32) return undefined;
  let from = start - 1;
  while (from > start - 9 && text.charCodeAt(from - 1) >= 65 && text.charCodeAt(from - 1) <= 90) from--;
  const word = text.slice(from, start - 1);
  if (!isVerb(word) || /[\w,/|&-]\s?$/.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  return word;
}

/** What Ex Libris's own descriptions say of a value: another call would list the possible ones. */
const CROSS_REFERENCE = /\b(?:can|could|may) be \w+ (?:using|via|by|with|from) (?:the )?\[$/;

/** A call that is named to say where values come from: "can be retrieved using the [GET /almaws/v1/conf/libraries API](…". */
const isCrossReference = (text: string, verb: number): boolean =>
  CROSS_REFERENCE.test(text.slice(Math.max(0, verb - 60), verb));

/** True where a quote stands on the same line before the address: then it may be a string of source code. */
const isQuoted = (text: string, start: number): boolean => /["'`]/.test(lineBefore(text, start));

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

const lineBefore = (text: string, at: number): string => text.slice(lineStart(text, at, 300), at);

/** Alma's answers hold `link`s to other records: they are data that somebody pasted along, not calls. */
function isAnswerLink(text: string, start: number): boolean {
  return (
    /(?:["'\\<\s]|^)(?:@?link|redirectURL)\\?["']?\s*[:=]\s*\\?["']$/.test(
      text.slice(Math.max(0, start - 24), start),
    ) && text.startsWith('http', start)
  );
}
