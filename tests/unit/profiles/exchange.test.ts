import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  exchangeFileSchema,
  exportProfiles,
  LARGEST_FILE,
  MOST_PROFILES,
} from '../../../utils/profiles/exchange';
import { applyImport, type ImportPreview, previewImport, readFile } from '../../../utils/profiles/import';
import { RecordsError } from '../../../utils/profiles/records-error';
import type { Profile } from '../../../utils/profiles/schema';
import { CANARY, makeProfile, makeRecords } from './records';

const file = (profiles: unknown, more: object = {}) =>
  JSON.stringify({ format: 'narrowkey', version: 1, profiles, ...more });

function preview(text: string, existing: Profile[] = []): ImportPreview {
  let ids = 0;
  const result = previewImport(text, existing, () => `new-${++ids}`);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

function problemOf(text: string): string {
  const result = previewImport(text, []);
  if (!('problem' in result)) throw new Error('It was read.');
  return result.problem;
}

describe('export', () => {
  const full = makeProfile({
    id: 'full',
    name: 'Full',
    scopes: [{ area: 'Bibs', permission: 'read-only', reason: 'Reads' }],
    sources: [{ title: 'Docs', url: 'https://example.org/' }],
    notes: 'Two\nlines',
    ipRanges: ['192.0.2.0/24'],
    example: true,
  });

  test('gives the same text whatever the order of profiles and fields', () => {
    const turned = Object.fromEntries(Object.entries(full).reverse()) as Profile;
    const other = makeProfile({ id: 'other' });
    expect(exportProfiles([turned, other])).toBe(exportProfiles([other, full]));
  });

  test('comes back byte for byte', async () => {
    const text = exportProfiles([
      full,
      makeProfile({ id: 'b', name: 'B' }),
      makeProfile({ id: 'a', name: 'B' }),
    ]);
    const records = makeRecords();
    await records.ask('delete-profiles', { ids: ['example-illiad-alma-barcode-lookup'] });
    const { profiles, deleteIds, seen } = applyImport(preview(text));
    await records.ask('restore-profiles', { profiles, deleteIds, seen });
    expect(exportProfiles(await records.ask('all-profiles', null))).toBe(text);
    expect(preview(text, profiles).entries.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  });

  test('never holds a key, even where the storage was tampered with', () => {
    expect(() => exportProfiles([{ ...full, notes: CANARY }])).toThrow(RecordsError);
  });
});

describe('a file that cannot be read as a whole', () => {
  const newer = /newer Narrowkey/;
  const notJson = /not JSON/;
  const notOurs = /“format” should be “narrowkey”/;
  test.each([
    ['nothing', '', /empty/],
    ['spaces', ' \n\t', /empty/],
    ['a mark of the byte order alone', '\ufeff', /empty/],
    ['plain text', 'hello', notJson],
    ['a CSV', 'Application,Owner\r\nOne,Ann', notJson],
    ['a page', '<!doctype html><script>alert(1)</script>', notJson],
    ['a zip', 'PK\u0003\u0004\u0014\u0000', notJson],
    ['zeros', '\0\0\0\0', notJson],
    ['half of a file', file([{ name: 'One' }]).slice(0, -9), notJson],
    ['two files in one', file([]) + file([]), notJson],
    ['JSON with a comment', `// profiles\n${file([])}`, notJson],
    ['a trailing comma', '{"format":"narrowkey","version":1,"profiles":[],}', notJson],
    ['a call', `callback(${file([])})`, notJson],
    ['a number', '42', notOurs],
    ['null', 'null', notOurs],
    ['text in quotes', '"narrowkey"', notOurs],
    ['a list', '[{"name":"One"}]', notOurs],
    ['an empty object', '{}', notOurs],
    ['the format of another', '{"format":"other","version":1,"profiles":[]}', notOurs],
    ['a format that is a list', '{"format":["narrowkey"],"version":1,"profiles":[]}', notOurs],
    ['a format in the prototype', '{"__proto__":{"format":"narrowkey","version":1,"profiles":[]}}', notOurs],
    ['a guidance pack', '{"format":"narrowkey-guidance","version":1}', /guidance pack/],
    ['a newer version', file([], { version: 2 }), newer],
    ['a far newer version', file([], { version: 1e300 }), newer],
    ['no version', '{"format":"narrowkey","profiles":[]}', /which version/],
    ['a version in quotes', file([], { version: '1' }), /which version/],
    ['version nought', file([], { version: 0 }), /which version/],
    ['no profiles', '{"format":"narrowkey","version":1}', /no list of profiles/],
    ['profiles by name', file({ one: { name: 'One' } }), /no list of profiles/],
    ['profiles as text', file('[]'), /no list of profiles/],
    [
      '100,000 profiles',
      file(Array.from({ length: 100_000 }, () => ({ name: 'x' }))),
      /100,000 profiles.*10,000/,
    ],
    ['one profile too many', file(Array(MOST_PROFILES + 1).fill({ name: 'x' })), /10,001 profiles/],
    ['100 MB', ' '.repeat(LARGEST_FILE + 1), /too large.*20 MB/],
    [
      'a hundred thousand lists in each other',
      '['.repeat(100_000) + ']'.repeat(100_000),
      /not a file of profiles/,
    ],
  ])('%s: one sentence says why', (_, text, sentence) => {
    const problem = problemOf(text);
    expect(problem).toMatch(sentence);
    expect(problem).toMatch(/^[A-Z].*\.$/s);
    expect(problem.length).toBeLessThan(200);
  });

  test('100 MB are not even loaded', async () => {
    const text = () => Promise.reject(new Error('should not be read'));
    expect(await readFile({ size: 100_000_000, text })).toMatchObject({
      problem: expect.stringContaining('too large'),
    });
    expect(await readFile({ size: 10, text })).toMatchObject({
      problem: expect.stringContaining('could not be read'),
    });
    expect(await readFile(new Blob(['{}']))).toEqual({ text: '{}' });
  });
});

describe('a profile that cannot be brought in', () => {
  const key = 'an API key stands here';
  test.each([
    ['null', null, 'Profile 1', 'object'],
    ['a number', 7, 'Profile 1', 'object'],
    ['a text', 'One', 'Profile 1', 'object'],
    ['a list', [], 'Profile 1', 'object'],
    ['no name', { notes: 'x' }, 'Profile 1', 'Name: must be text'],
    ['an empty name', { name: '' }, 'Profile 1', 'Name: may not be empty'],
    ['a name of spaces', { name: ' \u200b\n ' }, 'Profile 1', 'Name: may not be empty'],
    ['a name that is a number', { name: 5 }, 'Profile 1', 'Name: must be text'],
    [
      'a name too long',
      { name: 'x'.repeat(201) },
      `Profile “${'x'.repeat(59)}…”`,
      'Name: at most 200 characters',
    ],
    [
      'notes of a megabyte',
      { name: 'A', notes: 'x'.repeat(1e6) },
      'Profile “A”',
      'Notes: at most 20000 characters',
    ],
    ['scopes as text', { name: 'A', scopes: 'all' }, 'Profile “A”', 'Areas and permissions: must be a list'],
    [
      'an unknown permission',
      { name: 'A', scopes: [{ area: 'Bibs', permission: 'admin' }] },
      'Profile “A”',
      'Permission of area 1: must be one of',
    ],
    [
      'an area of nothing',
      { name: 'A', scopes: [{ permission: 'read-only' }] },
      'Profile “A”',
      'Area of area 1',
    ],
    [
      'a thousand scopes',
      { name: 'A', scopes: Array(1000).fill({ area: 'Bibs', permission: 'read-only' }) },
      'Profile “A”',
      'at most 200 entries',
    ],
    [
      'a day that is none',
      { name: 'A', keys: [{}, { reviewOn: '2026-02-30' }] },
      'Profile “A”',
      'Review date of key 2: must be a date such as',
    ],
    [
      'a day in words',
      { name: 'A', keys: [{ createdOn: 'yesterday' }] },
      'Profile “A”',
      'Day of creation of key 1',
    ],
    [
      'an unknown status',
      { name: 'A', keys: [{ status: 'lost' }] },
      'Profile “A”',
      'Status of key 1: must be one of: planned, created, delivered, retired',
    ],
    [
      'more than four characters of a key',
      { name: 'A', keys: [{ lastFour: 'abcdef' }] },
      'Profile “A”',
      'Last four characters of key 1',
    ],
    [
      'a source that is text',
      { name: 'A', sources: ['https://example.org'] },
      'Profile “A”',
      'Source 1: must be an object',
    ],
    ['an id that is an object', { name: 'A', id: {} }, 'Profile “A”', 'Id: must be text'],
    ['a key in its name', { name: `A ${CANARY}` }, 'Profile 1', `Profile 1, name: ${key}`],
    [
      'a key in its notes',
      { name: 'A', notes: `see ${CANARY}` },
      'Profile “A”',
      `Profile “A”, notes: ${key}`,
    ],
    ['a key in its id', { name: 'A', id: CANARY }, 'Profile “A”', `Profile “A”, id: ${key}`],
    [
      'a key in a reason',
      { name: 'A', scopes: [{ area: 'Bibs', permission: 'read-only', reason: CANARY }] },
      'Profile “A”',
      `Profile “A”, reason of area 1: ${key}`,
    ],
    [
      'a key in an accepted finding',
      { name: 'A', keys: [{ acceptedFindings: [{ code: 'X', reason: CANARY.toUpperCase() }] }] },
      'Profile “A”',
      `Profile “A”, reason of accepted finding 1 of key 1: ${key}`,
    ],
    [
      'a key in a field that we do not have',
      { name: 'A', apiKey: CANARY },
      'Profile “A”',
      `Profile “A”, apiKey: ${key}`,
    ],
    ['a key as the name of a field', { name: 'A', [CANARY]: 1 }, 'Profile “A”', `Profile “A”: ${key}`],
    ['a key deep inside', { name: 'A', a: { b: [[{ c: CANARY }]] } }, 'Profile “A”', key],
    [
      'a key with hidden characters in it',
      { name: 'A', notes: [...CANARY].join('\u200b') },
      'Profile “A”',
      `Profile “A”, notes: ${key}`,
    ],
    [
      'a key with line ends in it',
      { name: 'A', notes: `${CANARY.slice(0, 20)}\n${CANARY.slice(20)}` },
      'Profile “A”',
      `Profile “A”, notes: ${key}`,
    ],
    [
      'a key as the last part of a link',
      { name: 'A', sources: [{ url: `https://x.org/?apikey=${CANARY}` }] },
      'Profile “A”',
      `Profile “A”, link of source 1: ${key}`,
    ],
  ])('%s: its place and the reason are named, and the others come in', (_, profile, place, sentence) => {
    const { entries, refused } = preview(file([profile, { name: 'Good' }]));
    expect(entries.map(({ theirs }) => theirs.name)).toEqual(['Good']);
    expect(refused).toMatchObject([{ index: 0, place }]);
    expect(refused[0]?.sentence).toContain(sentence);
    expect(refused[0]?.sentence).toMatch(/^[A-Z].*\.$/s);
    expect(JSON.stringify({ entries, refused })).not.toMatch(/l7xx/i);
  });

  test('very deep data is left out without harm', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const text = `{"format":"narrowkey","version":1,"profiles":[{"name":"A","x":${deep},"scopes":${deep}},{"name":"B","y":${deep}}]}`;
    const { entries, refused } = preview(text);
    expect(refused).toHaveLength(1);
    expect(entries.map(({ theirs }) => theirs.name)).toEqual(['B']);
  });

  test('a key beside the profiles is said, and nothing of it comes in', () => {
    const result = preview(file([{ name: 'A' }], { comment: CANARY }));
    expect(result.notices).toEqual([
      expect.stringContaining('The file holds an API key outside its profiles'),
    ]);
    expect(JSON.stringify(result)).not.toContain(CANARY);
  });
});

describe('what is put right on the way', () => {
  test('markup stays the text that it is', () => {
    const markup = '<img src=x onerror=alert(1)><script>1</script>{{x}}${y}';
    const { entries, notices } = preview(file([{ name: markup, notes: markup }]));
    expect(entries[0]?.theirs).toMatchObject({ name: markup, notes: markup });
    expect(notices).toEqual([]);
  });

  test('characters that hide or turn a text round are taken out, and that is said', () => {
    const { entries, notices } = preview(
      file([{ name: 'Read\u202eetirw/\u202c only\u2066\u200b\u0000', notes: 'a\u0007\r\nb\u2028c' }]),
    );
    expect(entries[0]?.theirs).toMatchObject({ name: 'Readetirw/ only', notes: 'a\nb\nc' });
    expect(notices).toEqual([expect.stringContaining('hidden characters')]);
  });

  test('what languages need stays', () => {
    const text = 'می\u200cخواهم · שלום\u200f · e\u0301 · 👩\u200d🔬 · ABC';
    expect(preview(file([{ name: text }])).entries[0]?.theirs.name).toBe(text);
  });

  test('a link that is not on the web cannot be followed', () => {
    const { entries, notices } = preview(
      file([
        { name: 'A', sources: [{ title: 'Docs', url: ' javascript:alert(1)' }, { url: 'www.example.org' }] },
      ]),
    );
    expect(entries[0]?.theirs.sources).toEqual([
      { title: 'Docs ( javascript:alert(1))', url: '' },
      { title: 'www.example.org', url: '' },
    ]);
    expect(notices).toHaveLength(1);
  });

  test('fields that we do not have are named', () => {
    const text =
      '{"format":"narrowkey","version":1,"profiles":[{"name":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"keys":[{"secret":1}]}]}';
    const { entries, notices } = preview(text);
    expect(notices).toEqual([
      'Profile “A”: left out what Narrowkey has no field for: “__proto__”, “constructor”, “secret”.',
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(entries[0]?.theirs ?? {})).not.toContain('__proto__');
  });

  test('an id that is a name of the prototype is an id like any other', async () => {
    const records = makeRecords();
    const text = file([
      { name: 'A', id: '__proto__' },
      { name: 'B', id: 'constructor' },
    ]);
    const { profiles } = applyImport(preview(text));
    await records.ask('restore-profiles', { profiles });
    expect((await records.ask('get-profile', { id: '__proto__' }))?.name).toBe('A');
    expect(await records.ask('all-profiles', null)).toHaveLength(3);
  });

  test('an id used twice: the same profile comes in once, a different one gets an id of its own', () => {
    const { entries, notices } = preview(
      file([
        { id: 'x', name: 'A' },
        { id: 'x', name: 'A' },
        { id: 'x', name: 'B' },
      ]),
    );
    expect(entries.map(({ theirs }) => [theirs.id, theirs.name])).toEqual([
      ['x', 'A'],
      ['new-1', 'B'],
    ]);
    expect(notices).toEqual([
      'Profile “A” is in the file twice. It is brought in once.',
      'Profile “B” has the id of another profile in the file, so it gets one of its own.',
    ]);
  });
});

describe('what an import would change', () => {
  const mine = makeProfile({
    id: 'a',
    name: 'A',
    owner: 'Ann',
    scopes: [{ area: 'Bibs', permission: 'read-only', reason: '' }],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  });
  const stateOf = (theirs: object) => preview(file([theirs]), [mine]).entries[0];

  test('is nothing where only the times differ', () => {
    expect(stateOf({ ...mine, updatedAt: '2030-01-01', createdAt: '' })?.state).toBe('same');
  });

  test('is new where there is no such id', () => {
    expect(stateOf({ ...mine, id: 'b' })).toMatchObject({ state: 'new', mine: null });
  });

  test('is a change where the file only adds', () => {
    const users = { area: 'Users', permission: 'read-only' };
    expect(stateOf({ ...mine, notes: 'More', scopes: [...mine.scopes, users] })).toMatchObject({
      state: 'changed',
      choice: 'take theirs',
      differences: ['scopes', 'notes'],
    });
  });

  test.each([
    [{ owner: 'Bob' }, ['owner']],
    [{ owner: '' }, ['owner']],
    [{ scopes: [] }, ['scopes']],
    [{ scopes: [{ area: 'Bibs', permission: 'read/write' }], notes: 'x' }, ['scopes', 'notes']],
  ])('is a conflict where something of mine would go: %j', (change, differences) => {
    expect(stateOf({ ...mine, ...change })).toMatchObject({
      state: 'conflict',
      choice: 'keep mine',
      differences,
    });
  });

  test('finds the profile by its name where the file gives no id', () => {
    const { id: _, ...rest } = mine;
    expect(stateOf(rest)).toMatchObject({ state: 'same', theirs: { id: 'a' } });
    expect(stateOf({ name: 'a ' })).toMatchObject({ state: 'conflict', mine: { id: 'a' } });
  });

  test('follows the choice that was made', () => {
    const theirs = { ...mine, owner: 'Bob' };
    const seen = preview(file([theirs]), [mine]);
    expect(applyImport(seen)).toMatchObject({ profiles: [], undo: { profiles: [], deleteIds: [] } });
    expect(applyImport(seen, new Map([[0, 'take theirs']]))).toMatchObject({
      profiles: [theirs],
      seen: [{ id: 'a', updatedAt: mine.updatedAt }],
      undo: { profiles: [mine], deleteIds: [] },
    });
    const taken = makeProfile({ id: 'c', name: 'a (Imported)' });
    expect(applyImport(seen, new Map([[0, 'keep both']]), [mine, taken], () => 'both')).toMatchObject({
      profiles: [{ id: 'both', name: 'A (imported 2)', owner: 'Bob' }],
      seen: [{ id: 'both', updatedAt: null }],
      undo: { profiles: [], deleteIds: ['both'] },
    });
  });
});

describe('whatever the file holds', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 30 });
  const field = fc.constantFrom(
    'id',
    'name',
    'notes',
    'scopes',
    'keys',
    'sources',
    'ipRanges',
    'owner',
    '__proto__',
    'x',
  );
  const nearProfile = fc.dictionary(
    field,
    fc.oneof(
      anyText,
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(
        fc.record({
          area: anyText,
          permission: fc.constantFrom('read-only', 'read/write', 'all'),
          url: anyText,
        }),
      ),
    ),
  );
  const goodProfile = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', ''),
      name: fc.constantFrom('A', 'B', 'b', ' C '),
      owner: anyText,
      notes: anyText,
      scopes: fc.array(
        fc.record({
          area: fc.constantFrom('Bibs', 'Users'),
          permission: fc.constantFrom('read-only', 'read/write'),
        }),
        { maxLength: 3 },
      ),
      keys: fc.array(fc.record({ institution: anyText, status: fc.constantFrom('planned', 'retired') }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['name'] },
  );
  const files = fc.array(fc.oneof(goodProfile, nearProfile, fc.jsonValue()), { maxLength: 6 });
  const registers = fc.uniqueArray(goodProfile, { selector: ({ id }) => id, maxLength: 3 });

  test('every profile of it is brought in, refused or spoken of', () => {
    fc.assert(
      fc.property(files, (profiles) => {
        const { entries, refused, notices } = preview(file(profiles));
        const twice = notices.filter((notice) => notice.includes('is in the file twice')).length;
        expect(entries.length + refused.length + twice).toBe(profiles.length);
        expect(new Set(entries.map(({ theirs }) => theirs.id)).size).toBe(entries.length);
      }),
    );
  });

  test('nothing that stood here is lost, Undo puts all back, and a second export is the same', async () => {
    await fc.assert(
      fc.asyncProperty(registers, files, async (register, profiles) => {
        const records = makeRecords();
        const own = register.flatMap((profile, index) => {
          const { entries } = preview(file([{ ...profile, id: profile.id || `r${index}` }]));
          return entries.map(({ theirs }) => theirs);
        });
        await records.ask('restore-profiles', { profiles: own });
        const before = await records.ask('all-profiles', null);
        const found = preview(file(profiles), before);
        const { undo, ...work } = applyImport(found, new Map(), before);
        await records.ask('restore-profiles', work);
        const after = await records.ask('all-profiles', null);
        for (const mine of before) {
          const now = after.find(({ id }) => id === mine.id);
          const states = found.entries
            .filter(({ theirs }) => theirs.id === mine.id)
            .map(({ state }) => state);
          if (!states.includes('changed')) expect(now).toEqual(mine);
          expect(now?.owner).toBe(mine.owner || now?.owner);
          for (const scope of mine.scopes) expect(now?.scopes).toContainEqual(scope);
        }
        const text = exportProfiles(after);
        expect(preview(text, after).entries.every(({ state }) => state === 'same')).toBe(true);
        expect(exportProfiles(preview(text).entries.map(({ theirs }) => theirs))).toBe(text);
        await records.ask('restore-profiles', undo);
        expect(await records.ask('all-profiles', null)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test('any text at all ends in a preview or a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.json(),
          anyText.map((text) => file([{ name: text }])),
        ),
        (text) => {
          const result = previewImport(text, []);
          if ('problem' in result) expect(result.problem).toMatch(/\.$/);
          else expect(result.entries.length + result.refused.length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

test('the JSON Schema says what the importer wants', () => {
  const path = new URL('../../../utils/profiles/exchange.schema.json', import.meta.url);
  const wanted = {
    ...z.toJSONSchema(exchangeFileSchema, { io: 'input' }),
    title: 'Narrowkey exchange file',
    description:
      'Integration profiles of Narrowkey. Only the name of a profile is required. There is no field for an API key, and a text that holds one is refused.',
  };
  if (process.env.UPDATE_SCHEMA) writeFileSync(path, `${JSON.stringify(wanted, null, 2)}\n`);
  expect(
    JSON.parse(readFileSync(path, 'utf8')),
    'Run it with UPDATE_SCHEMA=1 to write the file anew.',
  ).toEqual(wanted);
});
