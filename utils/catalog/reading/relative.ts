import { namesOfOtherHosts } from './hosts.ts';
import { isHole } from './path-reader.ts';
import { almaRoots, looksLikeValue, shapeOf } from './shapes.ts';

/** What a whole text shows about Alma. Only ever grows with more text. */
export interface Setting {
  /** Alma or Ex Libris is named at all. */
  named: boolean;
  /** Alma is named by code rather than by a sentence: in a name that it gives something, or by how its key is sent. */
  coded: boolean;
  /** The text holds the gateway's address or `almaws/v1` without a path after it: paths that belong to it follow elsewhere. */
  base: boolean;
  /** Names that the text gives addresses of other hosts only. */
  otherHosts: () => ReadonlySet<string>;
  /** Code of a Cloud App is in it, and no sign of an API key: calls without a host run as the signed-in user. */
  cloudApp: boolean;
}

/** In a name or a sentence, however written; an almanac, Almaty and Palma are none. */
const NAMED = /(?<![a-z])alma(?!nac|ty)|(?<!\bp)alma(?![a-z])|ex ?libris/i;

/** @param hasBase whether the gateway's address, or `almaws/v1` without a path after it, was found in the text */
export function settingOf(text: string, hasBase: boolean): Setting {
  const cloudApp = CLOUD_WORDS.some((word) => text.includes(word)) && !KEYED.test(text);
  const named = hasBase || cloudApp || NAMED.test(text);
  let others: ReadonlySet<string> | undefined;
  const coded = hasBase || cloudApp || (named && CODED.test(text));
  return {
    named,
    coded,
    base: hasBase,
    otherHosts: () => others ?? (others = namesOfOtherHosts(text)),
    cloudApp,
  };
}

const CODED =
  /[aA]lma_?(?:[aA]pi|API|ws|WS|[cC]lient|[rR]est|[uU]rl|[kK]ey|[bB]ase|[hH]ost|[cC]onf|[sS]ervice)|[a-z_]Alma(?![a-z])|(?<![A-Za-z])Alma(?=[A-Z\d_:])|ALMA_|^[ \t]*(?:package|namespace|module|import|from|use|require)\b.{0,80}[aA]lma(?![a-z])|hosted\.exlibris|(?<!\w)apikey\b/m;

const CLOUD_WORDS = [
  'exl-cloudapp',
  'exl-cloud-app',
  'CloudAppRest',
  'CloudAppEvents',
  'CloudAppConfig',
  'CloudAppSettings',
  'CloudAppStore',
  'cloudappRest',
];
const KEYED = /\bapikey\b|hosted\.exlibrisgroup|ALMA_?(?:API_?)?KEY/;
const CLOUD_CALL = /\brest\w*\.call$/i;

/**
 * Whether code makes its call inside Alma, as a Cloud App: by the service that does so, or because the text is a Cloud
 * App's and shows neither an API key nor the gateway. (So a Cloud App put behind code of another application that shows
 * neither takes that code's calls along; either sign in the text keeps them.)
 */
export function ofCloudApp(setting: Setting, callees: readonly string[]): boolean {
  return setting.cloudApp || callees.some((name) => CLOUD_CALL.test(name));
}

/** Names of other products and of an application's own parts: a path joined to one of these is theirs. */
const OTHERS =
  /illiad|sierra|folio|okapi|koha|aspace|archivesspace|dspace|solr|github|gitlab|canvas|moodle|blackboard|slack|orcid|crossref|worldcat|oclc|libcal|libapps|springshare|browzine|summon|polaris|symphony|horizon|evergreen|relais|reshare|graph\.|google|azure|jira|discourse|zotero|omeka|drupal|wordpress|own_?api|app_?url|site_?url|local_?host|history|keycloak|okta|auth0|firebase|stripe|portal|workday|banner|peoplesoft|ellucian|salesforce|servicenow|libguides|mailchimp|supabase|elastic|hathi|viaf|scopus|datacite|tind|intranet/i;
const HOST = /https?:\/\/(?![{$%<#])([^/\s"'{]+)/i;
const EXLIBRIS = /exlibris/i;
const ADDRESS_NAME =
  /ur[li]|base|host|endpoint|api|root|server|prefix|domain|alma|exl|service|path|region|gateway|address|site/i;
const ALMA_NAME = /alma|exl(?![a-z])|exlibris/i;
const OWN_FETCH = /(?:^|\.)(?:fetch|ajax|getJSON|load|sendBeacon|open|assign|replace|push|href)$/;
/** Functions that only write values into a text: the function which their result is handed to says more. */
const FORMATS = /(?:s?printf|format|quote(?:_plus)?|escape|encode\w*|str|trim\w*)$/i;
const CLIENT_CALL =
  /request|call|api|client|fetch|query|send|conn|http|rest|^this\.|^self\.|^\$this|get|post|put|delete|execute|invoke|load|retrieve|\bdo\b/i;

export interface Candidate {
  /** Whatever stood to the left of the path, as written. */
  base: string;
  segments: readonly string[];
  callees: readonly string[];
  /** In code, rather than in running text. */
  code: boolean;
  methodShown: boolean;
}

/** Roots that hardly anything but Alma uses; `users`, `items`, `courses` and the like are everybody's. */
const OWN_ROOTS = new Set(['bibs', 'acq', 'conf', 'task-lists', 'electronic']);

/**
 * Whether a path without `/almaws/v1` in front is Alma's. The text must name Alma, the shape must be a documented call's,
 * and nothing next to the path may say that it belongs elsewhere. A path that many applications have (`/users/{id}`,
 * `/items`) needs a base address in front of it or a client's call around it besides.
 */
export function belongsToAlma(candidate: Candidate, setting: Setting): boolean {
  const { base, segments, callees, code } = candidate;
  if (!setting.named) return false;
  const host = HOST.exec(base)?.[1];
  if (host && !EXLIBRIS.test(host)) return false;
  const around = `${base} ${callees.join(' ')}`;
  const ownName = ALMA_NAME.test(around);
  if (!ownName && OTHERS.test(around)) return false;
  const root = segments[0] ?? '';
  if (!almaRoots.includes(root)) return false;
  if (!plausible(segments)) return false;
  if (ownName) return true;
  if (OWN_ROOTS.has(root) || isSpecific(segments))
    return code ? !OWN_FETCH.test(callees[0] ?? '') || base.trim() !== '' || setting.base : true;
  if (!code) return setting.base && candidate.methodShown;
  if (!setting.coded) return false;
  const callee = callees.find((name) => !FORMATS.test(name)) ?? '';
  const names = (base.trim() === '' ? callee : base).match(/[A-Za-z_]\w+/g) ?? [];
  if (names.some((name) => setting.otherHosts().has(name))) return false;
  if (base.trim() !== '') return ADDRESS_NAME.test(base) || /\bv1\b/.test(base) || setting.base;
  if (OWN_FETCH.test(callee)) return false;
  if (/^(?:\$this|this|self|@?\w*client)\b|request|call|api/i.test(callee)) return true;
  return setting.base && callees.some((c) => CLIENT_CALL.test(c));
}

/** The path has a documented shape, or may be the beginning of one; ids look like ids. */
function plausible(segments: readonly string[]): boolean {
  if (segments.length === 1) return true;
  const shape = shapeOf('almaws', segments);
  // Behind two words of Alma's any value is one: `/conf/code-tables/ItemPolicy`.
  if (shape && shape.literals > 1) return true;
  if (shape) return shape.segments.every((s, i) => s !== '{}' || looksLikeValue(segments[i] ?? ''));
  // Something undocumented below a value: `/users/{id}/{what}`, `/bibs/{id}/new-thing`.
  return segments.slice(1).some(isHole) && looksLikeValue(segments[1] ?? '');
}

/** A documented path with a word of Alma's after its first part. */
function isSpecific(segments: readonly string[]): boolean {
  return (
    shapeOf('almaws', segments)
      ?.segments.slice(1)
      .some((s) => s.length > 5) ?? false
  );
}
