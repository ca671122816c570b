import { describe, expect, it } from 'vitest';
import { M } from '../../../../utils/catalog/reading/marks.ts';
import { Source } from '../../../../utils/catalog/reading/source.ts';
import { LINE, MARK, STRING, WORD } from '../../../../utils/catalog/reading/tokens.ts';

/** A source, with what is protected in it. */
class Open extends Source {
  isTouching(a: number, b: number): boolean {
    return this.touching(a, b);
  }
  hashAt(i: number): number {
    return this.hash(i);
  }
}

describe('source code', () => {
  it.each([
    ['the beginning of a word', 0, 'put'],
    ['the end of a word', 2, 'put'],
    ['a mark', 4, '('],
    ['the inside of a string', 7, '/users'],
    ['the last sign of a string', 11, '/users'],
    ['the last token', 15, ')'],
  ])('knows which token covers %s', (_, position, word) => {
    const source = new Source('put ( "/users" ) ');
    expect(source.word(source.tokenAt(position))).toBe(word);
  });

  it.each([
    ['behind all tokens', 'put (  ', 6],
    ['between two', 'put   (', 4],
    ['before all tokens', '   put', 0],
    ['in a text without any', '', 0],
  ])('has no token %s', (_, text, position) => expect(new Source(text).tokenAt(position)).toBe(-1));

  it.each(['ab , ', 'ab,', '(a)', '"a" + '])('finds each of many tokens: %s', (text) => {
    const source = new Source(text.repeat(50));
    for (let i = 0; i < source.tokens.count; i++)
      expect(source.tokenAt(source.tokens.start[i] as number)).toBe(i);
  });

  it('knows what a token is', () => {
    const source = new Open('put("a")');
    expect(source.is(0, WORD)).toBe(true);
    expect(source.is(0, STRING)).toBe(false);
    expect(source.is(1, MARK, M.open)).toBe(true);
    expect(source.is(1, MARK, M.close)).toBe(false);
    expect(source.is(2, STRING)).toBe(true);
    expect(source.isMark(1, M.close, M.open)).toBe(true);
    expect(source.isMark(1, M.close)).toBe(false);
    expect(source.isMark(0, M.open)).toBe(false);
    expect(source.is(0, WORD, source.hashAt(0))).toBe(true);
    expect(source.hashAt(0)).toBe(new Open('$put').hashAt(0));
  });

  it.each([-1, 4, 70])('has nothing at %i', (i) => {
    const source = new Source('put("a")');
    for (const kind of [0, WORD, STRING, MARK, LINE]) expect(source.is(i, kind)).toBe(false);
    expect(source.isMark(i, 0)).toBe(false);
    expect(source.word(i)).toBe('');
  });

  it('has nothing behind the last token, however many there are', () => {
    const source = new Source('a '.repeat(64));
    expect(source.word(63)).toBe('a');
    expect(source.word(64)).toBe('');
    expect(source.next(63)).toBe(64);
  });

  it('passes over the ends of lines', () => {
    const source = new Source('a\n\n(\nb');
    expect(source.word(source.next(0))).toBe('(');
    expect(source.word(source.next(3))).toBe('b');
    expect(source.word(source.previous(5))).toBe('(');
    expect(source.word(source.previous(3))).toBe('a');
    expect(source.previous(0)).toBe(-1);
    expect(source.next(5)).toBe(6);
  });

  it('knows which tokens touch', () => {
    const source = new Open('a.b  .c"d" "e"');
    expect(source.isTouching(0, 1)).toBe(true);
    expect(source.isTouching(1, 2)).toBe(true);
    expect(source.isTouching(2, 3)).toBe(false);
    expect(source.isTouching(4, 5)).toBe(true);
    expect(source.isTouching(5, 6)).toBe(false);
    expect(source.isTouching(0, 2)).toBe(false);
  });

  it('shows the content of a string, with names for what is filled in', () => {
    const source = new Source('get(`/users/${user.id}/loans`)');
    expect(source.content(2)).toBe('/users/{id}/loans');
    expect(source.content(2, 7)).toBe('{id}/loans');
    const long = new Source(`"${'a'.repeat(999)}"`);
    expect(long.content(0)).toBe('a'.repeat(400));
    expect(long.content(0, 900)).toBe('a'.repeat(99));
  });
});

describe('a bracket', () => {
  const text = 'f(a, [b, { c: (d) }], e) + g';
  const at = (sign: string) => {
    const source = new Source(text);
    return { source, i: source.tokenAt(text.indexOf(sign)) };
  };

  it.each([
    ['f', ') + g', '('],
    ['[', '],', '['],
    ['{', '}]', '{'],
    ['(d', ') }', '('],
  ])('closes where it should: %s', (_, close, opener) => {
    const source = new Source(text);
    const closing = source.tokenAt(text.indexOf(close));
    const open = source.opening(closing);
    expect(source.word(open)).toBe(opener);
    expect(source.closing(open)).toBe(closing);
    expect(source.reachOf(open)).toBe(closing);
    expect(source.work).toBeGreaterThan(0);
  });

  it.each([
    ['a', '('],
    ['[', '('],
    ['b', '['],
    ['{', '['],
    ['c', '{'],
    ['d', '('],
    ['e', '('],
  ])('encloses %s', (sign, opener) => {
    const { source, i } = at(sign);
    expect(source.word(source.enclosing(i))).toBe(opener);
    expect(source.work).toBeGreaterThan(0);
  });

  it('encloses what is in it, not what stands beside another', () => {
    const { source, i } = at('e)');
    expect(source.enclosing(i)).toBe(1);
    expect(source.enclosing(at('d').i)).toBe(at('(d').i);
    expect(source.enclosing(at('}').i)).toBe(at('{').i);
  });

  it.each(['f(', '(', '+', 'g'])('does not enclose %s', (sign) => {
    const { source, i } = at(sign);
    expect(source.enclosing(i)).toBe(-1);
  });

  it('may never close, or never open', () => {
    const source = new Source('f(a, b');
    expect(source.closing(1)).toBe(-1);
    expect(source.reachOf(1)).toBe(4);
    expect(new Source('a, b)').opening(3)).toBe(-1);
    expect(new Source('[a)').closing(0)).toBe(2);
    expect(new Source('(a').enclosing(1)).toBe(0);
    expect(new Source('(a)').opening(2)).toBe(0);
    expect(new Source('').closing(0)).toBe(-1);
  });

  it('may hold a long list', () => {
    const source = new Source(`(${'a '.repeat(400)})`);
    expect(source.closing(0)).toBe(401);
    expect(source.opening(401)).toBe(0);
    expect(source.enclosing(200)).toBe(0);
    const backwards = new Source('(a)');
    backwards.opening(2);
    expect(backwards.work).toBe(3);
  });

  it('is looked for so far, and no further', () => {
    const open = new Source(`(${'a '.repeat(5000)})`);
    expect(open.closing(0)).toBe(-1);
    expect(open.reachOf(0)).toBeLessThan(1000);
    expect(open.reachOf(0)).toBeGreaterThan(400);
    expect(open.opening(5001)).toBe(-1);
    expect(open.enclosing(5001)).toBe(-1);
    expect(open.work).toBeLessThan(5000);
    expect(open.isSpent).toBe(false);
  });
});

it('is given up where more was looked around than any code asks for', () => {
  const source = new Source('f(a)');
  source.work = 4_000_000 + 3 * source.text.length;
  expect(source.isSpent).toBe(false);
  source.work = 4_000_000 + 3 * source.text.length + 1;
  expect(source.isSpent).toBe(true);
});
