import type { Permission } from '../scopes/types';
import { neededScopes } from './needed-scopes';
import { byProduct } from './products';
import { callsAsReason } from './reasons';
import { emptyStart, type Proposal } from './start-profile';

/** One area that a text shows to be needed, with every call that is the reason. */
export interface ScopeFromText {
  area: string;
  permission: Permission;
  calls: { text: string; assumed: boolean }[];
}

/** What a text shows: the least scopes, and all that did not lead to one. Nothing that was seen is dropped. */
export interface FromText {
  scopes: ScopeFromText[];
  unknown: string[];
  noKey: { path: string; why: string }[];
  proposals: Proposal[];
}

const requestLine = ({ method, path }: { method: string | null; path: string }) =>
  `${method ?? '(method not shown)'} ${path}`;

/** Reads documentation, code or a log, and proposes a profile for each product that its calls belong to. */
export function fromText(text: string): FromText {
  const { scopes: found, unknown, noKey, assumed = [] } = neededScopes(text);
  const guessed = new Set(assumed.map(requestLine));
  const scopes = found.map(({ area, permission, because }) => ({
    area,
    permission,
    calls: because.map((call) => ({ text: requestLine(call), assumed: guessed.has(requestLine(call)) })),
  }));
  const profileScopes = scopes.map(({ area, permission, calls }) => ({
    area,
    permission,
    reason: callsAsReason({ area, permission, calls: calls.map((call) => call.text) }).slice(0, 1000),
  }));
  const left = unknown.map(requestLine);
  const notes = [
    'Worked out from the calls in its documentation or code.',
    guessed.size > 0 &&
      `The method was not shown, so GET is assumed: ${[...guessed].slice(0, 20).join(', ')}.`,
    left.length > 0 && `In no known area: ${left.slice(0, 20).join(', ')}.`,
    ...noKey.slice(0, 20).map(({ path, why }) => `Needs no key: ${path}. ${why}`),
  ].filter((line) => line !== false);
  return {
    scopes,
    unknown: left,
    noKey,
    proposals: byProduct(profileScopes).map(({ product, scopes: own }) => ({
      key: product,
      profile: { ...emptyStart, scopes: own, notes: notes.join('\n').slice(0, 20_000) },
    })),
  };
}
