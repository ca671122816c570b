import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import { withoutRepetition } from '../../../utils/catalog/reading/repetition.ts';
import { growthOf, PROPORTIONATE } from '../growth.ts';

const lines = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('\n');

describe('text that repeats itself', () => {
  it('is read once where it is long', () => {
    const once = `${lines(4000, (i) => `line ${i * 7919} of a log`)}\n`;
    const many = withoutRepetition(once.repeat(40));
    expect(many.length).toBeLessThan(once.length * 5);
    expect(many.startsWith(once.slice(0, 2000))).toBe(true);
  });

  it('is left as it is where it is short, or says something new in every line', () => {
    expect(withoutRepetition('a\na\na\n')).toBe('a\na\na\n');
    const log = lines(40_000, (i) => `GET /almaws/v1/users/${i}/loans`);
    expect(withoutRepetition(log)).toBe(log);
  });

  it('gives no fewer scopes for being long', () => {
    const padding = lines(20_000, (i) => `value ${i} = compute(${i % 7}, "text")`);
    const call = 'requests.put("https://api-na.hosted.exlibrisgroup.com/almaws/v1/users/" + id, json=u)';
    const text = [padding, call, padding, call, padding].join('\n');
    expect(neededScopes(text).scopes.map((s) => `${s.area} ${s.permission}`)).toEqual(['Users read/write']);
  });
});

describe('megabytes of text', () => {
  it.each([
    ['quotes', '"'],
    ['open brackets', '('],
    ['paths in quotes', '"/almaws/v1/bibs/" + '],
    ['paths', '/almaws/v1/bibs/'],
    ['nested keys', '{"/almaws/v1/bibs":'],
    ['comment marks', '/* \n'],
    ['assignments', 'alma = "/users/" + x; put(alma)\n'],
  ])(
    'of nothing but %s are read in time that grows with them',
    (_, part) => {
      const read = (size: number) => void neededScopes(part.repeat(size / part.length));
      expect(growthOf(read, 500_000)).toBeLessThan(PROPORTIONATE);
    },
    120_000,
  );
});
