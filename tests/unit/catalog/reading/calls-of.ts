import { neededScopes } from '../../../../utils/catalog/needed-scopes.ts';

export const API = 'https://api-eu.hosted.exlibrisgroup.com/almaws/v1';
/** The first line of a program, which holds the gateway's address. */
export const JS = `const BASE = '${API}';\n`;
export const PYTHON = `BASE = "${API}"\n`;
export const PHP = `<?php\n$base = '${API}';\n`;
export const USER = '/users/{user_id}';

/**
 * The calls that are read from a text, in order of the areas and paths: `PUT /users/{user_id}`; with a question mark behind
 * a GET that is only assumed, and before a call that is in no known area.
 */
export function callsOf(text: string): string[] {
  const { scopes, unknown, assumed = [] } = neededScopes(text);
  const guessed = new Set(assumed.map(({ path }) => path));
  const say = (method: string | null, path: string) => `${method} ${path.replace('/almaws/v1', '')}`;
  return [
    ...scopes.flatMap(({ because }) =>
      because.map(({ method, path }) => say(method === 'GET' && guessed.has(path) ? 'GET?' : method, path)),
    ),
    ...unknown.map(({ method, path }) => `? ${say(method, path)}`),
  ];
}
