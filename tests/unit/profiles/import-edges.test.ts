import { describe, expect, test } from 'vitest';
import { exportProfiles, LARGEST_FILE, MOST_PROFILES } from '../../../utils/profiles/exchange';
import {
  applyImport,
  type ImportChoice,
  type ImportPreview,
  previewImport,
  readFile,
} from '../../../utils/profiles/import';
import type { Profile } from '../../../utils/profiles/schema';
import { CANARY, makeProfile } from './records';

const file = (profiles: unknown, more: object = {}) =>
  JSON.stringify({ format: 'narrowkey', version: 1, profiles, ...more });

function preview(profiles: unknown, existing: Profile[] = []): ImportPreview {
  let ids = 0;
  const result = previewImport(file(profiles), existing, () => `new-${++ids}`);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

describe('As much as may be', () => {
  test('is read: the largest file, in characters of four bytes', async () => {
    expect(await readFile({ size: 4 * LARGEST_FILE, text: async () => 'x' })).toEqual({ text: 'x' });
    expect(await readFile({ size: 4 * LARGEST_FILE + 1, text: async () => 'x' })).toHaveProperty('problem');
    const longest = file([]).padEnd(LARGEST_FILE);
    expect(previewImport(longest, [])).toHaveProperty('entries');
    expect(previewImport(`${longest} `, [])).toHaveProperty('problem');
  });

  test('is brought in: the most profiles', () => {
    expect(preview(Array(MOST_PROFILES).fill(null)).refused).toHaveLength(MOST_PROFILES);
  });

  test('a file may begin with the mark of its byte order, and only there', () => {
    expect(previewImport(`\ufeff${file([])}`, [])).toHaveProperty('entries');
    expect(previewImport(`${file([])}\ufeff`, [])).toHaveProperty('problem');
  });

  test('ids are made for profiles that come without one', () => {
    const result = previewImport(file([{ name: 'A' }, { name: 'B' }]), []);
    const ids = 'entries' in result ? result.entries.map(({ theirs }) => theirs.id) : [];
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => id.length > 20)).toBe(true);
  });
});

describe('A profile is called', () => {
  const placeOf = (profile: unknown) => preview([profile]).refused[0]?.place;
  const bad = { scopes: 7 };

  test.each<[unknown, string]>([
    [{ ...bad, name: 'A' }, 'Profile “A”'],
    [{ ...bad, name: 'x'.repeat(60) }, `Profile “${'x'.repeat(60)}”`],
    [{ ...bad, name: 'x'.repeat(61) }, `Profile “${'x'.repeat(59)}…”`],
    [{ ...bad, name: `${'x'.repeat(58)}😀xx` }, `Profile “${'x'.repeat(58)}\ufffd…”`],
    [{ ...bad, name: `a${' \n'.repeat(2000)}` }, 'Profile “a”'],
    [{ ...bad, name: 'x'.repeat(10_000) }, 'Profile 1'],
    [{ ...bad, name: 'x'.repeat(9_999) }, `Profile “${'x'.repeat(59)}…”`],
    [{ ...bad, name: CANARY }, 'Profile 1'],
    [{ ...bad, name: ['A'] }, 'Profile 1'],
    [{ ...bad, name: ' \u200b' }, 'Profile 1'],
    [undefined, 'Profile 1'],
  ])('%j: %s', (profile, place) => {
    expect(placeOf(profile)).toBe(place);
  });
});

describe('A link of a source', () => {
  const sourcesOf = (source: unknown) => {
    const { entries, notices } = preview([{ name: 'A', sources: [source] }]);
    return { source: entries[0]?.theirs.sources[0], notices: notices.length };
  };

  test.each(['', 'http://a', 'HTTPS://a.example/b?c#d', ' https://a.example\n'])('%j is followed', (url) => {
    expect(sourcesOf({ title: 'T', url })).toEqual({ source: { title: 'T', url: url.trim() }, notices: 0 });
  });

  test.each(['a.example', 'ftp://a', 'xhttps://a', 'https:/a', 'https://a b', 'mailto:a@b'])(
    '%j becomes its title',
    (url) => {
      expect(sourcesOf({ url })).toEqual({ source: { title: url, url: '' }, notices: 1 });
      expect(sourcesOf({ title: 'T', url })).toEqual({
        source: { title: `T (${url})`, url: '' },
        notices: 1,
      });
      expect(sourcesOf({ title: '', url })).toEqual({ source: { title: url, url: '' }, notices: 1 });
    },
  );

  test('that is none is left for the schema to refuse, and so is one whose title is none', () => {
    for (const sources of [[null], [7], [{ title: 7, url: 'ftp://a' }], [{ url: 7 }], 'text'])
      expect(preview([{ name: 'A', sources }]).refused[0]?.sentence).toMatch(
        /^Profile “A” cannot be brought in/,
      );
  });

  test('is mended without touching the other sources or fields', () => {
    const sources = [{ title: 'One', url: 'https://one.example' }, { url: 'two.example' }];
    expect(preview([{ name: 'A', owner: 'Ann', sources }]).entries[0]?.theirs).toMatchObject({
      owner: 'Ann',
      sources: [sources[0], { title: 'two.example', url: '' }],
    });
  });
});

describe('What is left out is named', () => {
  const notices = (profile: object) => preview([{ name: 'A', ...profile }]).notices;

  test('up to five, each once, and how many more', () => {
    expect(notices({ a: 1, b: 1, c: 1, d: 1, e: 1 })).toEqual([
      'Profile “A”: left out what Narrowkey has no field for: “a”, “b”, “c”, “d”, “e”.',
    ]);
    expect(notices({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 })[0]).toContain('“e” and 1 more.');
    expect(notices({ keys: [{ secret: 1 }, { secret: 2 }] })).toHaveLength(1);
    expect(notices({ keys: [{ secret: 1 }, { secret: 2 }] })[0]).toContain('for: “secret”.');
  });

  test('a long name of a field is cut, and hidden characters in it are not shown', () => {
    expect(notices({ ['x'.repeat(50)]: 1 })[0]).toContain(`“${'x'.repeat(40)}”.`);
    expect(notices({ 'a\u200bb': 1 })[0]).toContain('“ab”.');
  });

  test('hidden characters are spoken of where they were taken out, deep inside too', () => {
    expect(notices({ scopes: [{ area: 'Bibs\u200b', permission: 'read-only' }] })).toEqual([
      'Profile “A”: hidden characters, which can make a text look like another, were taken out.',
    ]);
    expect(notices({ notes: 'a\n b' })).toEqual([]);
  });
});

describe('A profile of mine and theirs', () => {
  const mine = makeProfile({
    id: 'a',
    name: 'A',
    ipRanges: ['192.0.2.1', '192.0.2.2'],
    updatedAt: '2026-01-01T00:00:00.000Z',
  });
  const stateOf = (change: object, register = [mine]) =>
    preview([{ ...mine, ...change }], register).entries[0];

  test('differ in what is written, not in when it was or whether it is the example', () => {
    expect(stateOf({ example: true, createdAt: 'x', updatedAt: 'y' })).toMatchObject({
      state: 'same',
      choice: 'keep mine',
      differences: [],
      index: 0,
    });
  });

  test('only add where every entry of mine is still there, in any order', () => {
    expect(stateOf({ ipRanges: ['192.0.2.3', '192.0.2.2', '192.0.2.1'] })?.state).toBe('changed');
    expect(stateOf({ ipRanges: ['192.0.2.1'] })?.state).toBe('conflict');
    expect(stateOf({ ipRanges: ['192.0.2.1', '192.0.2.3'] })?.state).toBe('conflict');
  });

  test('conflict where one field adds and another takes away', () => {
    expect(stateOf({ owner: 'Ann', ipRanges: [] })).toMatchObject({ state: 'conflict', choice: 'keep mine' });
  });

  test('are not found by a name that two of mine have', () => {
    const twins = [mine, { ...mine, id: 'b' }, { ...mine, id: 'c', name: 'Ａ' }];
    expect(stateOf({ id: '' }, twins)).toMatchObject({ state: 'new', theirs: { id: 'new-1' } });
    expect(stateOf({ id: '', name: 'ａ' }, [mine])).toMatchObject({ mine: { id: 'a' } });
  });

  test('that twice have the name of mine and no id: the second is a new one, and nothing is said', () => {
    const { id: _, ...rest } = mine;
    const { entries, notices } = preview([rest, { ...rest, owner: 'Bob' }], [mine]);
    expect(entries.map(({ state, theirs }) => [state, theirs.id])).toEqual([
      ['same', 'a'],
      ['new', 'new-1'],
    ]);
    expect(notices).toEqual([]);
  });

  const choose = (choice: ImportChoice, existing: Profile[] = [mine], name = 'A') => {
    const seen = preview([{ ...mine, name, owner: 'Bob', ipRanges: [] }], existing);
    return applyImport(seen, new Map([[0, choice]]), existing, () => 'made');
  };

  test('are both kept under a name that is free, in the file and here', () => {
    expect(choose('keep both').profiles).toMatchObject([{ id: 'made', name: 'A (imported)' }]);
    const taken = makeProfile({ id: 'x', name: 'a (IMPORTED)' });
    expect(choose('keep both', [mine, taken]).profiles).toMatchObject([{ name: 'A (imported 2)' }]);
    const seen = preview([{ ...mine, owner: 'Bob' }, { name: 'A (imported)' }], [{ ...mine, owner: 'Ann' }]);
    expect(applyImport(seen, new Map([[0, 'keep both']]), [mine], () => 'made').profiles).toMatchObject([
      { name: 'A (imported 2)' },
      { name: 'A (imported)' },
    ]);
  });

  test('two that are both kept get two names', () => {
    const other = { ...mine, id: 'b' };
    const seen = preview(
      [
        { ...mine, owner: 'Bob' },
        { ...other, owner: 'Bob' },
      ],
      [
        { ...mine, owner: 'Ann' },
        { ...other, owner: 'Ann' },
      ],
    );
    const both = new Map<number, ImportChoice>([
      [0, 'keep both'],
      [1, 'keep both'],
    ]);
    expect(applyImport(seen, both).profiles.map(({ name }) => name)).toEqual([
      'A (imported)',
      'A (imported 2)',
    ]);
  });

  test('a long name is cut so that the ending fits', () => {
    const long = 'x'.repeat(200);
    const [kept] = choose('keep both', [{ ...mine, name: long }], long).profiles;
    expect(kept?.name).toBe(`${'x'.repeat(189)} (imported)`);
    expect(kept?.name).toHaveLength(200);
  });

  test('what is new is brought in whatever is chosen, except to keep what is here', () => {
    const seen = preview([{ name: 'B' }]);
    for (const choice of ['take theirs', 'keep both'] as const)
      expect(applyImport(seen, new Map([[0, choice]]))).toEqual({
        profiles: [seen.entries[0]?.theirs],
        deleteIds: [],
        seen: [{ id: 'new-1', updatedAt: null }],
        undo: { profiles: [], deleteIds: ['new-1'] },
      });
    expect(applyImport(seen, new Map([[0, 'keep mine']])).profiles).toEqual([]);
  });

  test('what is the same is not written again, even where somebody chose it', () => {
    expect(applyImport(preview([mine], [mine]), new Map([[0, 'take theirs']])).profiles).toEqual([]);
  });
});

describe('An export', () => {
  test('is sorted by name, then by id, in the order of the characters', () => {
    const profiles = [
      makeProfile({ id: 'b', name: 'B' }),
      makeProfile({ id: 'a', name: 'b' }),
      makeProfile({ id: 'a', name: 'B' }),
      makeProfile({ id: 'z', name: 'A' }),
      makeProfile({ id: 'c', name: 'Ä' }),
    ];
    const read = (JSON.parse(exportProfiles(profiles)) as { profiles: Profile[] }).profiles;
    expect(read.map(({ id, name }) => name + id)).toEqual(['Az', 'Ba', 'Bb', 'ba', 'Äc']);
    expect(exportProfiles(profiles)).toBe(exportProfiles(profiles.toReversed()));
    expect(profiles[0]?.id).toBe('b');
  });

  test('is tidy, ends with a line end, and says what it is', () => {
    const text = exportProfiles([makeProfile({ name: ' A\u200b ' })]);
    expect(text).toMatch(/^\{\n {2}"format": "narrowkey",\n {2}"version": 1,\n {2}"profiles": \[\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('"name": "A"');
  });

  test('says in which field a key stands', () => {
    expect(() => exportProfiles([makeProfile(), makeProfile({ id: 'b', notes: CANARY })])).toThrow(
      'An API key stands in this text (notes)',
    );
  });
});
