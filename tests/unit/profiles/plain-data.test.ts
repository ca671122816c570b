import { describe, expect, test } from 'vitest';
import { checkedProfile } from '../../../utils/profiles/check-profile';
import { isEqual } from '../../../utils/profiles/is-equal';
import { findKeyPlace } from '../../../utils/profiles/key-place';
import type { RecordsError } from '../../../utils/profiles/records-error';
import { hidesSomething, tidy, tidyLine, tidyText } from '../../../utils/profiles/tidy';
import { CANARY } from './records';

describe('Hidden characters', () => {
  /** The first and the last of each stretch that shows nothing and can mislead. */
  const HIDDEN = [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x200b, 0x200b],
    [0x2060, 0x2064],
    [0x202a, 0x202e],
    [0x2066, 0x206f],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
    [0xe0000, 0xe007f],
  ] as const;

  test.each(HIDDEN)('from %o to %o are taken out, and nothing beside them', (first, last) => {
    for (const code of [first, last]) {
      const hidden = String.fromCodePoint(code);
      expect(tidyText(`a${hidden}${hidden}b`), code.toString(16)).toBe('ab');
      expect(hidesSomething(`a${hidden}b`), code.toString(16)).toBe(true);
      expect(hidesSomething(hidden), code.toString(16)).toBe(true);
    }
  });

  test.each([
    0x09, 0x0a, 0x20, 0x7e, 0xa0, 0xac, 0xae, 0x200a, 0x200c, 0x200d, 0x200e, 0x200f, 0x2065, 0xfefe, 0xff00,
    0xfff8, 0xfffd, 0xe0080,
  ])('%o is no such character', (code) => {
    const kept = `a${String.fromCodePoint(code)}b`;
    expect(hidesSomething(kept)).toBe(false);
    expect(tidyText(kept)).toBe(kept);
  });
});

describe('A text is tidied', () => {
  test('with one kind of line end', () => {
    expect(tidyText('a\r\nb\rc\nd\u2028e\u2029f\r\r\ng')).toBe('a\nb\nc\nd\ne\nf\n\ng');
  });

  test('on one line, without spaces around it', () => {
    expect(tidyLine(' a\r\n\tb\u2028c\n')).toBe('a b c');
  });

  test('where half a character stands, with the sign for it', () => {
    expect(tidyText('a\ud800b')).toBe('a\ufffdb');
  });

  test.each(['purpose', 'notes', 'reason', 'note', 'pasteLocation'])(
    'and keeps its lines in the field %s',
    (field) => {
      expect(tidy({ [field]: ' a\nb\u200b' })).toEqual({ [field]: ' a\nb' });
      expect(tidy({ list: [{ [field]: 'a\nb' }] })).toEqual({ list: [{ [field]: 'a\nb' }] });
    },
  );

  test('and has one line in every other field, and in lists of texts', () => {
    expect(tidy({ name: ' a\nb', ipRanges: [' a\nb '], notes: ['a\nb'] })).toEqual({
      name: 'a b',
      ipRanges: ['a b'],
      notes: ['a\nb'],
    });
    expect(tidy(' a\n')).toBe('a');
  });

  test('and what is no text stays as it is', () => {
    const values = { a: 1, b: null, c: true, d: undefined, e: [1, null] };
    expect(tidy(values)).toEqual(values);
  });

  test('down to nine levels, and what lies deeper is left alone', () => {
    const nested = (levels: number): unknown => (levels ? { a: nested(levels - 1) } : ' x ');
    expect(tidy(nested(9))).toEqual(JSON.parse(JSON.stringify(nested(9)).replace(' x ', 'x')));
    expect(tidy(nested(10))).toEqual(nested(10));
    const lists = (levels: number): unknown => (levels ? [lists(levels - 1)] : ' x ');
    expect(JSON.stringify(tidy(lists(9)))).toContain('"x"');
    expect(JSON.stringify(tidy(lists(10)))).toContain('" x "');
  });
});

describe('The place of a key', () => {
  test.each<[unknown, unknown]>([
    [CANARY, []],
    [{ a: [{ b: '' }, { b: `see ${CANARY}` }] }, ['a', 1, 'b']],
    [{ a: { 0: CANARY } }, ['a', '0']],
    [[[CANARY]], [0, 0]],
    [{ a: { [CANARY]: '' } }, ['a']],
    [{ first: CANARY, second: CANARY }, ['first']],
    [
      [{ a: '', b: CANARY }, CANARY],
      [0, 'b'],
    ],
  ])('%j is at %j', (data, place) => {
    expect(findKeyPlace(data)).toEqual(place);
  });

  test.each([null, undefined, 7, '', 'a', [], {}, { a: null, b: [1, 'x'] }, CANARY.slice(1)])(
    'there is none in %j',
    (data) => {
      expect(findKeyPlace(data)).toBeNull();
    },
  );
});

describe('A profile that is about to be written', () => {
  const refusalOf = (input: unknown) => {
    try {
      return checkedProfile(input);
    } catch (error) {
      return (error as RecordsError).refusal;
    }
  };

  test('is refused with the field named, or with none where all of it is wrong', () => {
    expect(refusalOf({ name: 'A', owner: 7 })).toMatchObject({ refused: 'invalid', field: 'owner' });
    expect(refusalOf({ name: 'A', notes: CANARY })).toMatchObject({ refused: 'key-in-text', field: 'notes' });
    expect(refusalOf(7)).toEqual({ refused: 'invalid', message: 'The profile: must be an object.' });
    expect(refusalOf({ name: 'A', sources: [{ url: 'ftp://a' }] })).toMatchObject({
      message: 'Link of source 1: must begin with https:// or http://.',
    });
    expect(refusalOf({ name: ' A ' })).toMatchObject({ name: 'A', id: '' });
  });
});

describe('Two pieces of plain data', () => {
  test.each<[unknown, unknown]>([
    [1, 1],
    [Number.NaN, Number.NaN],
    [null, null],
    [
      { a: 1, b: [2, { c: 3 }] },
      { b: [2, { c: 3 }], a: 1 },
    ],
    [[], []],
    [{}, {}],
    [{ a: undefined }, {}],
  ])('%j and %j are the same', (one, other) => {
    expect(isEqual(one, other)).toBe(true);
    expect(isEqual(other, one)).toBe(true);
  });

  test.each<[unknown, unknown]>([
    [1, 2],
    ['1', 1],
    [null, {}],
    [null, 0],
    [[], {}],
    [['a'], { 0: 'a' }],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [
      [1, 2],
      [2, 1],
    ],
    ['a', ['a']],
    [{}, 'a'],
    [{}, 7],
    ['', []],
    [true, {}],
  ])('%j and %j are not', (one, other) => {
    expect(isEqual(one, other)).toBe(false);
    expect(isEqual(other, one)).toBe(false);
  });
});
