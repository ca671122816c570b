import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../../utils/profiles/tidy.ts';
import { canonicalArea, sameArea } from '../../../utils/scopes/areas.ts';
import { canonicalEnvironment } from '../../../utils/scopes/environments.ts';
import { findKeyInText } from '../../../utils/scopes/key-in-text.ts';
import { covers, permissionLabel, readPermission } from '../../../utils/scopes/permissions.ts';
import { plain } from '../../../utils/scopes/plain.ts';
import { growthOf, PROPORTIONATE } from '../growth.ts';

describe('A permission', () => {
  it.each([
    ['Readonly', 'read-only'],
    ['Read_Only', 'read-only'],
    ['ReadWrite', 'read/write'],
    ['R/W', 'read/write'],
    ['RW', 'read/write'],
    ['constructor', null],
  ])('is read from %s as %s', (words, meaning) => {
    expect(readPermission(words)).toBe(meaning);
  });

  it('is worded as the site does', () => {
    expect(permissionLabel('read-only')).toBe('Read-only');
    expect(permissionLabel('read/write')).toBe('Read/write');
  });

  it('to read and write includes to read, not the other way round', () => {
    expect(covers('read/write', 'read-only')).toBe(true);
    expect(covers('read/write', 'read/write')).toBe(true);
    expect(covers('read-only', 'read-only')).toBe(true);
    expect(covers('read-only', 'read/write')).toBe(false);
  });
});

describe('An environment', () => {
  it.each([
    ['production', 'Production'],
    [' PROD ', 'Production'],
    ['sandbox:', 'Sandbox'],
    ['SB', 'Sandbox'],
    ['guest\u00a0sandbox', 'Guest Sandbox'],
    ['Guest-Sandbox', 'Guest Sandbox'],
    [' Moon  base ', 'Moon  base'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%j is %j', (words, name) => {
    expect(canonicalEnvironment(words)).toBe(name);
  });
});

describe('An area', () => {
  it('is the same in one and in several, in any wording, known or not', () => {
    expect(sameArea('Bib', 'Bibliographic Records and Inventory')).toBe(true);
    expect(sameArea('Rapido Requests', 'rapido request')).toBe(true);
    expect(sameArea('Rapido', 'Rapido Requests')).toBe(false);
    expect(sameArea('Bibs', 'Users')).toBe(false);
  });

  it('that is not known keeps its words, with single spaces', () => {
    expect(canonicalArea('\n Rapido \t Requests ')).toBe('Rapido Requests');
    expect(canonicalArea('constructor')).toBe('constructor');
  });
});

describe('A label is compared', () => {
  it.each([
    ['Read\u200b-only', 'read only'],
    ['\u200fRead\u202a \u2066only\ufeff\u00ad', 'read only'],
    ['Name: *', 'name'],
    ['(Required) Name.', 'required name'],
    ['Read\u2010\u2015only', 'read only'],
    ['A & B and C + D_E', 'a b c d e'],
    ['Sand and Android', 'sand android'],
    ['\uff32ead', 'read'],
    ['', ''],
  ])('%j as %j', (label, words) => {
    expect(plain(label)).toBe(words);
  });
});

describe('A key in a text', () => {
  const hex = '0123456789abcdef'.repeat(2);
  const spaced = (between: string) => [...`l8xx${hex}`].join(between);

  it.each([
    [`l7xx${hex}`, 0, 36],
    [`l8xx${hex}`, 0, 36],
    [`L8XX${hex.toUpperCase()}`, 0, 36],
    [`see l8xx${hex}, ok`, 4, 36],
    [`l8xx${hex}ff`, 0, 36],
    [spaced(' '), 0, 71],
    [spaced('\n'), 0, 71],
    [spaced('\u200b'), 0, 71],
    [spaced('\u200f'), 0, 71],
    [spaced('\u2060'), 0, 71],
    [spaced('\ufeff'), 0, 71],
    [spaced('\u00ad'), 0, 71],
    [spaced(' \u200b\n'), 0, 141],
  ])('is found in %j', (text, index, length) => {
    expect(findKeyInText(text)).toEqual({ index, length });
  });

  const digits = (length: number) =>
    fc
      .array(fc.constantFrom(...'0123456789abcdefABCDEF'), { minLength: length, maxLength: length })
      .map((all) => all.join(''));

  it('is found whatever stands between its characters that nobody sees', () => {
    const unseen = fc.oneof(
      fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u2009', '\u3000', '\u2028'),
      fc.constantFrom('\u00ad', '\u034f', '\u180e', '\ufe0f', '\ufff9', '\u{e0041}', '\0', '\x7f', '\x1b'),
      fc.integer({ min: 0x200b, max: 0x200f }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x202a, max: 0x202e }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x2060, max: 0x206f }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('&shy;', '&nbsp;', '&#8203;', '&#x200B;', '&ZeroWidthSpace;', '&#173;'),
      fc.constantFrom('<wbr>', '<br/>', '</span><span class="part">'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('l7xx', 'l8xx', 'L8XX'),
        digits(32),
        fc.array(fc.tuple(fc.nat({ max: 36 }), unseen), { maxLength: 40 }),
        (prefix, rest, put) => {
          const parts = [...(prefix + rest)];
          for (const [place, what] of put) if (place > 0 && place < 36) parts[place] = what + parts[place];
          const key = parts.join('');
          expect(findKeyInText(`Key: ${key}, from the list.`)).toEqual({ index: 5, length: key.length });
          // What is kept is tidied first, so tidying must not make a key of what was let pass.
          expect(findKeyInText(tidyText(key))).not.toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is not seen in digests, identifiers and words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'l7xx',
        'l8xx',
        'vol',
        'HTML8',
        'api key',
        'added',
        'face',
        'decade',
        '&amp;',
        '<b>',
        '0x7f',
      ),
      fc.uuid(),
      fc.constantFrom(40, 64, 128, 32).chain(digits),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(', ');
        if (!/l[78]xx[0-9a-f]{32}/i.test(text)) expect(findKeyInText(text)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('is looked for in time that grows with the text, also where that is made to delay it', () => {
    const look = (times: number) =>
      expect(findKeyInText('l7xx' + '0 '.repeat(31) + '&#x0;<b>'.repeat(times))).toBeNull();
    expect(growthOf(look, 50_000)).toBeLessThan(PROPORTIONATE);
    const many = (times: number) => expect(findKeyInText('l7xx0 '.repeat(times))).toBeNull();
    expect(growthOf(many, 50_000)).toBeLessThan(PROPORTIONATE);
  });

  it.each([
    '',
    'l8xx',
    `l6xx${hex}`,
    `l9xx${hex}`,
    `k8xx${hex}`,
    `l8x${hex}`,
    `l8xy${hex}`,
    `l8xx${hex.slice(1)}`,
    `l8xx${hex.slice(1)}g`,
    spaced('-'),
    spaced('a\u2061b'),
    hex,
  ])('is not in %j', (text) => {
    expect(findKeyInText(text)).toBeNull();
  });
});
