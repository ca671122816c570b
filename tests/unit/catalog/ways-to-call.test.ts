import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import { helpers, languages, type Method, makers } from './ways-to-call.ts';

/** What is called: the path up to what only the running program knows, what comes after it, the method, the scope. */
const CALLED: [start: string, end: string, method: Method, scope: string][] = [
  ['users', '/loans', 'GET', 'Users read-only'],
  ['bibs', '/holdings', 'POST', 'Bibs read/write'],
  ['acq/vendors', '', 'PUT', 'Acquisitions read/write'],
  ['courses', '/reading-lists', 'GET', 'Courses read-only'],
  ['conf/sets', '', 'DELETE', 'Configuration read/write'],
  ['users', '/requests', 'POST', 'Users read/write'],
  ['electronic/e-collections', '', 'GET', 'Electronic read-only'],
  ['bibs', '', 'PUT', 'Bibs read/write'],
];

/** Each with the one after it, where they are not about the same area. */
const neighbours = (all: typeof CALLED) =>
  all
    .map((one, i) => [one, all[(i + 1) % all.length] ?? one] as const)
    .filter(([[, , , one], [, , , other]]) => one.split(' ')[0] !== other.split(' ')[0]);

describe.each(languages)('a call in $name', ({ bases, paths, calls }) => {
  for (const base of bases)
    for (const path of paths)
      for (const call of calls)
        it(`by ${call.says}, with ${path.says} after ${base.says}`, () => {
          for (const [start, end, method, scope] of CALLED) {
            const { before, url } = path.write(base.base, start, end);
            const text = [base.before, before, call.write(url, method)].filter(Boolean).join('\n');
            const { scopes } = neededScopes(text);
            expect(
              scopes.map(({ area, permission }) => `${area} ${permission}`),
              text,
            ).toEqual([scope]);
          }
        });

  for (const base of bases)
    for (const path of paths)
      for (const call of calls)
        it(`by ${call.says}, with ${path.says} after ${base.says}, keeps its method to itself`, () => {
          for (const pair of neighbours(CALLED)) {
            const parts = pair.map(([start, end, method]) => {
              const { before, url } = path.write(base.base, start, end);
              return [before, call.write(url, method)].filter(Boolean).join('\n');
            });
            const text = [base.before, ...parts].join('\n\n');
            const { scopes } = neededScopes(text);
            expect(scopes.map(({ area, permission }) => `${area} ${permission}`).sort(), text).toEqual(
              pair.map(([, , , scope]) => scope).sort(),
            );
          }
        });
});

describe.each(helpers)('a function in $name, $says', ({ before, write }) => {
  it.each(CALLED)('has what is called through it: %s/…%s, %s', (start, end, method, scope) => {
    const text = `${before}\n\n${write(start, end, method)}`;
    const { scopes } = neededScopes(text);
    expect(
      scopes.map(({ area, permission }) => `${area} ${permission}`),
      text,
    ).toEqual([scope]);
  });

  it('keeps the method of each call to itself', () => {
    for (const pair of neighbours(CALLED)) {
      const calls = pair.map(([start, end, method]) => write(start, end, method));
      const text = [before, ...calls].join('\n\n');
      const { scopes } = neededScopes(text);
      expect(scopes.map(({ area, permission }) => `${area} ${permission}`).sort(), text).toEqual(
        pair.map(([, , , scope]) => scope).sort(),
      );
    }
  });
});

describe.each(makers)('an address that $says in $name gives back', ({ before, define, call }) => {
  it('is sent by the call that asks for it, with the method of that call', () => {
    for (const pair of neighbours(CALLED)) {
      const names = ['oneAddress', 'otherAddress'];
      const defined = pair.map(([start, end], i) => define(names[i] as string, start, end));
      const called = pair.map(([, , method], i) => call(names[i] as string, method));
      const expected = pair.map(([, , , scope]) => scope).sort();
      for (const calls of [called, called.toReversed()]) {
        const text = [before, ...defined, ...calls].join('\n\n');
        const { scopes } = neededScopes(text);
        expect(scopes.map(({ area, permission }) => `${area} ${permission}`).sort(), text).toEqual(expected);
      }
    }
  });
});
