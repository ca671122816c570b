import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';

const FOLDER = new URL('./texts/', import.meta.url);

/** Each text says in a comment of its own what it needs: "Expects: Bibs read-only, Users read/write", or "Expects: nothing". */
function expected(text: string): string[] {
  const line = /Expects: ([^\n"]*)/.exec(text)?.[1]?.trim() ?? '';
  return line === 'nothing' ? [] : line.split(', ').sort();
}

describe('text of an application', () => {
  for (const name of readdirSync(FOLDER))
    it(`such as ${name} gives the least scopes`, () => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      expect(expected(text).every((s) => s !== '')).toBe(true);
      expect(neededScopes(text).scopes.map((s) => `${s.area} ${s.permission}`)).toEqual(expected(text));
    });
});
