import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JOURNAL } from '../../../utils/profiles/journal';
import type { Profile } from '../../../utils/profiles/schema';
import { createStore } from '../../../utils/profiles/store';
import { FakeStorage } from './fake-storage';
import { makeProfile, makeRecords, refusalOf } from './records';

const EXAMPLE = 'example-illiad-alma-barcode-lookup';

/** A storage that has been started, without the example. */
async function startedStorage(profiles: Profile[] = []): Promise<FakeStorage> {
  const records = makeRecords();
  await records.ask('restore-profiles', { profiles, deleteIds: [EXAMPLE] });
  return records.storage;
}

describe('a hundred writes at the same time', () => {
  test('from popup, register and page lose nothing', async () => {
    const records = makeRecords(await startedStorage([makeProfile()]));
    const key = { profileId: 'one', institution: '', environment: 'Production' };
    await Promise.all(
      Array.from({ length: 25 }, (_, number) => [
        records.ask('create-profile', { profile: { name: `New ${number}` } }),
        records.askFromPage('tick-step', { key, step: `step-${number}`, ticked: true }),
        records.ask('change-key', {
          key: { ...key, institution: `Institution ${number}` },
          change: { status: 'created' },
        }),
        records.askFromPage('accept-finding', {
          key,
          accepted: { code: `CODE_${number}`, area: '', selected: '', reason: 'r', acceptedOn: '' },
        }),
      ]).flat(),
    );
    const profiles = await records.ask('all-profiles', null);
    expect(profiles).toHaveLength(26);
    const one = await records.ask('get-profile', { id: 'one' });
    expect(one?.keys).toHaveLength(26);
    const own = one?.keys.find(({ institution }) => institution === '');
    expect(own?.tickedSteps).toHaveLength(25);
    expect(own?.acceptedFindings).toHaveLength(25);
  });
});

test('what somebody else wrote into the storage is seen', async () => {
  const storage = await startedStorage([makeProfile()]);
  const { ask } = makeRecords(storage);
  await ask('all-profiles', null);
  await storage.set({ 'profile:two': { version: 1, profile: makeProfile({ id: 'two', name: 'Two' }) } });
  await new Promise((resolve) => setTimeout(resolve));
  expect((await ask('all-profiles', null)).map(({ name }) => name)).toEqual(['One', 'Two']);
  await storage.remove(['profile:one']);
  await new Promise((resolve) => setTimeout(resolve));
  expect((await ask('all-profiles', null)).map(({ name }) => name)).toEqual(['Two']);
});

test('a write that failed leaves what is read as it stands in the storage', async () => {
  const storage = await startedStorage([makeProfile()]);
  const { ask } = makeRecords(storage);
  await ask('all-profiles', null);
  storage.fails = 'writes';
  await refusalOf(ask('change-profile', { id: 'one', change: { notes: 'lost' }, base: {} }));
  storage.fails = 'never';
  expect(await ask('all-profiles', null)).toMatchObject([{ notes: '' }]);
});

describe('a storage with faults', () => {
  test('that is full says so, keeps what was there, and lets one delete', async () => {
    const storage = await startedStorage([makeProfile(), makeProfile({ id: 'two', name: 'Two' })]);
    const records = makeRecords(storage);
    const before = await records.ask('all-profiles', null);
    storage.quota = storage.text().length - 200;
    const work = records.ask('change-profile', { id: 'one', change: { notes: 'x'.repeat(5000) }, base: {} });
    const refusal = await refusalOf(work);
    expect(refusal.refused).toBe('storage-full');
    expect(refusal.message).toContain('Export your profiles');
    expect(await records.ask('all-profiles', null)).toEqual(before);
    await records.ask('delete-profiles', { ids: ['one', 'two'] });
    expect(await records.ask('all-profiles', null)).toEqual([]);
  });

  test('that is full refuses an import whole', async () => {
    const storage = await startedStorage([makeProfile()]);
    const records = makeRecords(storage);
    const before = await records.ask('all-profiles', null);
    storage.quota = storage.text().length + 2500;
    const profiles = Array.from({ length: 10 }, (_, id) =>
      makeProfile({ id: `n${id}`, notes: 'x'.repeat(300) }),
    );
    expect((await refusalOf(records.ask('restore-profiles', { profiles }))).refused).toBe('storage-full');
    expect(await records.ask('all-profiles', null)).toEqual(before);
    expect(storage.text()).not.toContain('n3');
  });

  test.each(['reads', 'writes', 'all'] as const)(
    'that rejects (%s) says what to do, and works again after',
    async (fails) => {
      const storage = await startedStorage([makeProfile()]);
      const records = makeRecords(storage);
      storage.fails = fails;
      const refusal = await refusalOf(records.ask('create-profile', { profile: { name: 'Two' } }));
      expect(refusal).toMatchObject({
        refused: 'storage-failed',
        message: expect.stringContaining('Try again'),
      });
      storage.fails = 'never';
      await records.ask('create-profile', { profile: { name: 'Two' } });
      expect(await records.ask('all-profiles', null)).toHaveLength(2);
    },
  );

  test('that hangs is given up on, for this request and those after it', async () => {
    const storage = await startedStorage();
    const records = makeRecords(storage);
    storage.hangs = true;
    const works = [
      records.ask('list-profiles', null),
      records.ask('create-profile', { profile: { name: 'A' } }),
    ];
    for (const work of works) expect((await refusalOf(work)).refused).toBe('storage-failed');
  });

  test('that fails at the first start brings the example later', async () => {
    const storage = new FakeStorage();
    storage.fails = 'writes';
    const records = makeRecords(storage);
    expect((await refusalOf(records.ask('list-profiles', null))).refused).toBe('storage-failed');
    storage.fails = 'never';
    expect((await records.ask('list-profiles', null)).profiles).toHaveLength(1);
  });
});

describe('records that cannot be read', () => {
  const records = [
    ['not an object', 5],
    ['null', null],
    ['no envelope', { name: 'x' }],
    ['a wrong version', { version: 'one', profile: makeProfile({ id: 'bad' }) }],
    ['no name', { version: 1, profile: { id: 'bad' } }],
    ['a wrong field', { version: 1, profile: { ...makeProfile({ id: 'bad' }), scopes: 'all' } }],
    ['an id of another', { version: 1, profile: makeProfile({ id: 'good' }) }],
    [
      'a script as a link',
      { version: 1, profile: { id: 'bad', name: 'x', sources: [{ url: 'javascript:1' }] } },
    ],
  ] as const;

  test.each(records)('with %s are set aside, and the rest stays', async (_, value) => {
    const storage = await startedStorage([makeProfile()]);
    await storage.set({ 'profile:bad': value });
    const { ask } = makeRecords(storage);
    const overview = await ask('list-profiles', null);
    expect(overview.profiles.map(({ id }) => id)).toEqual(['one']);
    expect(overview.setAside).toMatchObject([{ id: 'profile:bad', reason: 'damaged' }]);
    expect(JSON.parse((await ask('read-set-aside', { id: 'profile:bad' })) ?? '')).toEqual(value);
    await refusalOf(ask('change-profile', { id: 'bad', change: { name: 'y' }, base: {} }));
    expect(JSON.parse(storage.entries.get('profile:bad') ?? '')).toEqual(value);
  });

  test('are kept beside a good one that takes their place, until a person deletes them', async () => {
    const storage = await startedStorage();
    await storage.set({ 'profile:bad': { broken: true } });
    const { ask } = makeRecords(storage);
    await ask('restore-profiles', { profiles: [makeProfile({ id: 'bad', name: 'Good again' })] });
    const { profiles, setAside } = await ask('list-profiles', null);
    expect(profiles).toMatchObject([{ id: 'bad', name: 'Good again' }]);
    const id = setAside[0]?.id ?? '';
    expect(JSON.parse((await ask('read-set-aside', { id })) ?? '')).toEqual({ broken: true });
    await ask('delete-set-aside', { id });
    expect((await ask('list-profiles', null)).setAside).toEqual([]);
  });

  test('of a newer version are neither changed, nor replaced, nor deleted', async () => {
    const storage = await startedStorage([makeProfile()]);
    const newer = { version: 2, profile: { id: 'new', title: 'From the future' } };
    await storage.set({ 'profile:new': newer });
    const { ask } = makeRecords(storage);
    expect((await ask('list-profiles', null)).setAside).toMatchObject([
      { id: 'profile:new', reason: 'newer-version' },
    ]);
    const works = [
      ask('get-profile', { id: 'new' }),
      ask('change-profile', { id: 'new', change: { name: 'x' }, base: {} }),
      ask('restore-profiles', { profiles: [makeProfile({ id: 'new' })] }),
      ask('restore-profiles', { profiles: [], deleteIds: ['one', 'new'] }),
      ask('delete-profiles', { ids: ['one', 'new'] }),
    ];
    for (const work of works) expect((await refusalOf(work)).refused).toBe('newer-version');
    await ask('delete-set-aside', { id: 'profile:new' });
    expect(JSON.parse(storage.entries.get('profile:new') ?? '')).toEqual(newer);
    expect(await ask('all-profiles', null)).toHaveLength(1);
  });

  test('and hold a key are not written to a file', async () => {
    const storage = await startedStorage();
    await storage.set({ 'profile:bad': { note: `l8xx${'0'.repeat(32)}` } });
    const { ask } = makeRecords(storage);
    expect((await refusalOf(ask('read-set-aside', { id: 'profile:bad' }))).refused).toBe('key-in-text');
  });
});

describe('a migration to a newer form', () => {
  const steps = new Map([
    [
      1,
      (profile: unknown) => {
        const { title, ...rest } = profile as { title: string };
        if (title === 'broken') throw new Error('cannot');
        return { ...rest, name: title };
      },
    ],
  ]);
  const options = { version: 2, migrations: steps, patience: 50 };
  const old = (id: string, title = id) => ({ version: 1, profile: { id, title } });

  async function oldStorage() {
    const storage = new FakeStorage();
    await storage.set({
      started: { version: 1 },
      'profile:a': old('a'),
      'profile:b': old('b'),
      'profile:c': old('c'),
    });
    storage.writes = 0;
    return storage;
  }
  const names = (storage: FakeStorage) =>
    createStore(storage, options).run(null, (records) => records.profiles().map(({ name }) => name));

  test('brings every record up to date, once', async () => {
    const storage = await oldStorage();
    expect(await names(storage)).toEqual(['a', 'b', 'c']);
    expect(storage.text()).not.toContain('title');
    const { writes } = storage;
    expect(await names(storage)).toEqual(['a', 'b', 'c']);
    expect(storage.writes).toBe(writes);
  });

  test('runs again where it was interrupted at any point', async () => {
    for (let write = 1; write <= 4; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const storage = await oldStorage();
        storage.stopAt = { write, when };
        await names(storage).catch(() => {});
        const next = storage.restarted();
        expect(await names(next)).toEqual(['a', 'b', 'c']);
        expect(next.text()).not.toContain('title');
      }
    }
  });

  test('sets a record aside that it cannot bring up to date', async () => {
    const storage = await oldStorage();
    await storage.set({ 'profile:b': old('b', 'broken') });
    expect(await names(storage)).toEqual(['a', 'c']);
    expect(JSON.parse(storage.entries.get('profile:b') ?? '')).toEqual(old('b', 'broken'));
  });
});

describe('a background that is stopped between any two steps', () => {
  type Step =
    | { kind: 'create'; name: string }
    | { kind: 'rename'; which: number; name: string }
    | { kind: 'delete'; which: number }
    | { kind: 'import'; names: string[]; gone: number }
    | { kind: 'use'; which: number }
    | { kind: 'retire'; which: number };

  const name = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `n${text.replace(/[^a-z0-9]/gi, '')}`);
  const which = fc.nat(4);
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('create' as const), name }),
    fc.record({ kind: fc.constant('rename' as const), which, name }),
    fc.record({ kind: fc.constant('delete' as const), which }),
    fc.record({
      kind: fc.constant('import' as const),
      names: fc.array(name, { minLength: 1, maxLength: 4 }),
      gone: which,
    }),
    fc.record({ kind: fc.constant('use' as const), which }),
    fc.record({ kind: fc.constant('retire' as const), which }),
  );

  type Records = ReturnType<typeof makeRecords>;

  async function perform(records: Records, work: Step): Promise<void> {
    const profiles = await records.ask('all-profiles', null);
    const at = (index: number) => profiles[index % Math.max(1, profiles.length)];
    if (work.kind === 'create') await records.ask('create-profile', { profile: { name: work.name } });
    if (work.kind === 'import') {
      const restored = work.names.map((text, index) => makeProfile({ id: `i${index}`, name: text }));
      const gone = at(work.gone)?.id;
      await records.ask('restore-profiles', {
        profiles: restored,
        deleteIds: gone && !gone.startsWith('i') ? [gone] : [],
      });
    }
    const profile = 'which' in work ? at(work.which) : undefined;
    if (!profile) return;
    const key = { profileId: profile.id, institution: '', environment: 'Production' };
    if (work.kind === 'rename') {
      await records.ask('change-profile', { id: profile.id, change: { name: work.name }, base: {} });
    }
    if (work.kind === 'delete') await records.ask('delete-profiles', { ids: [profile.id] });
    if (work.kind === 'use') await records.ask('use-for-next-key', { key });
    if (work.kind === 'retire') await records.ask('change-key', { key, change: { status: 'retired' } });
  }

  const contents = async (storage: FakeStorage) => {
    const { ask } = makeRecords(storage);
    const { inProgress, setAside } = await ask('list-profiles', null);
    const profiles = await ask('all-profiles', null);
    return JSON.stringify({
      inProgress,
      setAside,
      profiles: profiles.map(({ id, name, keys }) => ({ id, name, keys })),
    }).replace(/id-\d+-\w+/g, 'id');
  };

  test('keeps all that it said it had kept, and of the rest all or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 16 }),
        fc.constantFrom('before' as const, 'after' as const),
        async (works, write, when) => {
          const storage = new FakeStorage();
          storage.stopAt = { write, when };
          const records = makeRecords(storage, { patience: 5 });
          const reference = makeRecords(new FakeStorage());
          let before = await contents(reference.storage);
          let after = before;
          for (const work of works) {
            // What the same work leaves behind where nothing stops it.
            before = after;
            const planned = reference.storage;
            await perform(reference, work);
            after = await contents(planned);
            try {
              await perform(records, work);
            } catch {
              break;
            }
            before = after;
          }
          const next = storage.restarted();
          const found = await contents(next);
          expect([before, after]).toContain(found);
          expect(next.entries.has(JOURNAL)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('can be stopped again while it puts things back', async () => {
    const profiles = Array.from({ length: 3 }, (_, index) =>
      makeProfile({ id: `p${index}`, name: `Old ${index}` }),
    );
    const old = await startedStorage(profiles);
    for (let first = 1; first <= 4; first += 1) {
      for (let second = 1; second <= 4; second += 1) {
        for (const when of ['before', 'after'] as const) {
          const storage = old.restarted();
          storage.stopAt = { write: first, when: 'after' };
          const records = makeRecords(storage, { patience: 5 });
          const changed = profiles.slice(0, 2).map((profile) => ({ ...profile, name: 'Changed' }));
          const said = await records
            .ask('restore-profiles', {
              profiles: [...changed, makeProfile({ id: 'new' })],
              deleteIds: ['p2'],
            })
            .then(
              () => true,
              () => false,
            );
          const restarting = storage.restarted();
          restarting.stopAt = { write: second, when };
          await makeRecords(restarting, { patience: 5 })
            .ask('list-profiles', null)
            .catch(() => {});
          const last = makeRecords(restarting.restarted());
          const names = (await last.ask('all-profiles', null)).map((profile) => profile.name);
          expect(said).toBe(false);
          // The fourth write took the journal away: then all of it is there, although nobody was told.
          expect(names).toEqual(first === 4 ? ['Changed', 'Changed', 'One'] : ['Old 0', 'Old 1', 'Old 2']);
        }
      }
    }
  });
});

test('a journal that cannot be read does not stand in the way', async () => {
  const storage = await startedStorage([makeProfile()]);
  await storage.set({ [JOURNAL]: { version: 9 } });
  expect(await makeRecords(storage).ask('all-profiles', null)).toHaveLength(1);
});
