import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls } from '../../../utils/catalog/calls/index.ts';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import cases from './real-integrations.json' with { type: 'json' };

const FOLDER = new URL('./texts/', import.meta.url);
const texts = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const lists = cases.map((c) => c.calls.map((call) => `${call.method} ${call.path}`).join('\n'));
const lines = calls.map((c) => `${c.method} https://api-eu.hosted.exlibrisgroup.com${c.path}`);

/**
 * Pieces that source code and documentation are made of, in any order: what a reader may trip over. Marks of
 * comments over several lines are not among them: what stands between two of them is commented out, wherever they come from.
 */
const PIECES = [
  '"',
  "'",
  '`',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '\n',
  ' ',
  '/',
  '\\',
  '+',
  '.',
  '..',
  '=',
  ':',
  ',',
  ';',
  '#',
  '//',
  '${',
  '#{',
  '{{',
  '%s',
  '?op=',
  'auth',
  'GET',
  'PUT ',
  'POST',
  'method',
  'url',
  'put',
  'return',
  'def ',
  'function ',
  '=>',
  'almaws/v1',
  '/almaws/v1/',
  '/primo/v1/',
  'bibs',
  '/users/',
  '/items',
  'alma',
  'https://api-na.hosted.exlibrisgroup.com',
  'curl -X ',
  'requests.',
  'CloudAppRestService',
  '@conn.put(',
  '@PutMapping(',
  '@FeignClient',
  'client.put().uri(',
  '.PutJsonAsync()',
  '{{base}}',
  '$ALMA',
  '(GET)',
  '<td>',
  '- method: PUT',
  '  url: ',
  ' do',
  'apis/docs/bibs/',
  'R0VUIC9hbG1hd3MvdjEvYmlicw==',
  '\u0000',
  'é',
  '😀',
];

const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((p) => p.join('')) },
);
const chunk = fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...lists), fc.constantFrom(...texts));

const brief = (text: string) =>
  new Map(neededScopes(text).scopes.map((s) => [s.area, s.permission] as const));

/** Everything that `less` needs, `more` needs too. */
function expectCovers(more: string, less: string): void {
  const have = brief(more);
  for (const [area, permission] of brief(less)) {
    expect(have.has(area), area).toBe(true);
    if (permission === 'read/write') expect(have.get(area), area).toBe('read/write');
  }
}

describe('whatever the text', () => {
  it('the answer has its form and nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { scopes, unknown, noKey } = neededScopes(text);
        expect(scopes.map((s) => s.area)).toEqual(scopes.map((s) => s.area).sort());
        for (const scope of scopes) expect(scope.because.length).toBeGreaterThan(0);
        for (const { path } of unknown) expect(path).toMatch(/^\//);
        for (const { why } of noKey) expect(why).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it('the order of its parts changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...lines, ...lists), { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (parts, keys) => {
          const shuffled = parts
            .map((part) => ({ part, key: keys.next().value }))
            .sort((a, b) => a.key - b.key);
          expect(neededScopes(shuffled.map((s) => s.part).join('\n'))).toEqual(
            neededScopes(parts.join('\n')),
          );
        },
      ),
    );
  });

  it('the order of whole files changes no scope', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts), (files) => {
        const sorted = [...files].sort();
        expect(brief(files.join('\n\n'))).toEqual(brief(sorted.join('\n\n')));
      }),
      { numRuns: 60 },
    );
  });

  it('saying it again changes nothing', () => {
    fc.assert(
      fc.property(chunk, fc.integer({ min: 2, max: 5 }), (part, times) => {
        expect(neededScopes(Array(times).fill(part).join('\n'))).toEqual(neededScopes(part));
      }),
    );
  });

  it('more of it never needs less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(chunk, anyText), { minLength: 1, maxLength: 4 }),
        fc.array(fc.oneof(chunk, anyText), { maxLength: 4 }),
        (some, rest) => {
          const part = some.join('\n');
          expectCovers(`${part}\n${rest.join('\n')}`, part);
          expectCovers(`${rest.join('\n')}\n${part}`, part);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('no API key of the text comes out again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('l7xx', 'l8xx'),
        fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 }),
        fc.constantFrom(
          (k: string) => `GET https://api-na.hosted.exlibrisgroup.com/almaws/v1/users/x?apikey=${k}&op=auth`,
          (k: string) =>
            `curl -H "Authorization: apikey ${k}" https://api-na.hosted.exlibrisgroup.com/almaws/v1/bibs/${k}`,
          (k: string) => `GET /almaws/v1/${k}/x\nPOST /almaws/v1/users/1?op=${k}`,
          (k: string) => `fetch("https://api-na.hosted.exlibrisgroup.com/almaws/v1/foo/" + "${k}")`,
          (k: string) => `/view/sru/${k} https://x.alma.exlibrisgroup.com/auth/${k}/jwks.json`,
        ),
        (prefix, digits, write) => {
          const key = prefix + digits.join('');
          expect(JSON.stringify(neededScopes(write(key)))).not.toContain(key);
        },
      ),
    );
  });
});
