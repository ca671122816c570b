import { describe, expect, test } from 'vitest';
import { checklistSteps } from '../../../utils/checklist/steps';
import { carliPack } from '../../../utils/guidance/built-in';
import { EXPLANATIONS } from '../../../utils/guidance/explanations';
import { CANARY, makeRecords, refusalOf } from './records';

const EXAMPLE = 'example-illiad-alma-barcode-lookup';
const reference = { profileId: EXAMPLE, institution: '', environment: 'Production' };

describe('the first start', () => {
  test('brings the example, marked as one, once', async () => {
    const records = makeRecords();
    const [example, ...others] = (await records.ask('list-profiles', null)).profiles;
    expect(others).toEqual([]);
    expect(example).toMatchObject({
      name: 'ILLiad Alma Barcode Lookup',
      example: true,
      scopes: [{ area: 'Bibs', permission: 'read-only' }],
    });
    expect(example?.scopes[0]?.reason).not.toBe('');
  });

  test('does not bring back an example that was deleted', async () => {
    const records = makeRecords();
    await records.ask('delete-profiles', { ids: [EXAMPLE] });
    const again = makeRecords(records.storage.restarted());
    expect((await again.ask('list-profiles', null)).profiles).toEqual([]);
  });
});

describe('profiles', () => {
  test('are created with an id and times of their own, whatever came along', async () => {
    const records = makeRecords();
    const made = await records.ask('create-profile', {
      profile: { id: EXAMPLE, createdAt: 'x', example: true, name: ' A\u202eB ' },
    });
    expect(made).toMatchObject({ name: 'AB', createdAt: records.clock.now.toISOString() });
    expect(made.example).toBeUndefined();
    expect(made.id).not.toBe(EXAMPLE);
    expect(await records.ask('get-profile', { id: made.id })).toEqual(made);
  });

  test('a change writes its own fields only, and tells where the record has moved on', async () => {
    const records = makeRecords();
    const { id } = await records.ask('create-profile', { profile: { name: 'One', notes: 'old' } });
    await records.ask('change-profile', {
      id,
      change: { notes: 'theirs', owner: 'Ann' },
      base: { notes: 'old' },
    });
    const { profile, conflicts } = await records.ask('change-profile', {
      id,
      change: { notes: 'mine', purpose: 'Lookup' },
      base: { notes: 'old', purpose: '' },
    });
    expect(conflicts).toEqual(['notes']);
    expect(profile).toMatchObject({ notes: 'theirs', owner: 'Ann', purpose: 'Lookup' });
  });

  test('a change that changes nothing writes nothing', async () => {
    const records = makeRecords();
    const made = await records.ask('create-profile', { profile: { name: 'One' } });
    const before = records.storage.writes;
    await records.ask('change-profile', { id: made.id, change: { name: 'One', id: 'x' } as never, base: {} });
    expect(records.storage.writes).toBe(before);
  });

  test('deleted ones come back whole through Undo, and are in progress again', async () => {
    const records = makeRecords();
    await records.ask('use-for-next-key', { key: reference });
    const gone = await records.ask('delete-profiles', { ids: [EXAMPLE, EXAMPLE, 'nobody'] });
    expect(gone).toHaveLength(1);
    expect((await records.ask('get-session', null)).inProgress).toBeNull();
    await records.ask('restore-profiles', { profiles: gone });
    expect(await records.ask('all-profiles', null)).toEqual(gone);
    expect((await records.ask('get-session', null)).inProgress?.key).toEqual(reference);
  });

  test('what was seen guards against writing over something newer', async () => {
    const records = makeRecords();
    const made = await records.ask('create-profile', { profile: { name: 'One' } });
    const seen = [{ id: made.id, updatedAt: made.updatedAt }];
    records.clock.now = new Date(2026, 10, 26);
    await records.ask('change-profile', { id: made.id, change: { notes: 'newer' }, base: {} });
    const refusal = await refusalOf(records.ask('restore-profiles', { profiles: [made], seen }));
    expect(refusal.refused).toBe('changed-meanwhile');
    expect((await records.ask('get-profile', { id: made.id }))?.notes).toBe('newer');
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ name: 'A', sources: [{ title: '', url: 'javascript:alert(1)' }] }, 'sources'],
    [{ name: 'A', keys: [{ createdOn: '2026-02-30' }] }, 'keys'],
    [{ name: 'A', scopes: [{ area: 'Bibs', permission: 'write' }] }, 'scopes'],
    [{ name: 'A', keys: [{ lastFour: '12345' }] }, 'keys'],
  ])('%j is refused with the field named', async (profile, field) => {
    const refusal = await refusalOf(makeRecords().ask('create-profile', { profile: profile as never }));
    expect(refusal).toMatchObject({ refused: 'invalid', field });
    expect(refusal.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a key in a text', () => {
  const broken = ['\u200b', '\u2063', '\u00ad', '\r\n', '&shy;', '&#8203;', '<wbr>'].map(
    (between) => CANARY.slice(0, 10) + between + CANARY.slice(10),
  );
  const texts = [CANARY, `see ${CANARY.toUpperCase()}!`, ...broken];

  test.each(texts)('is refused wherever it is written, and is in no storage afterwards: %j', async (text) => {
    const records = makeRecords();
    const made = await records.ask('create-profile', { profile: { name: 'One' } });
    const key = { profileId: made.id, institution: '', environment: 'Production' };
    const accepted = { code: 'NO_IP_RANGE', area: '', selected: '', acceptedOn: '' };
    const asked = [
      records.ask('create-profile', { profile: { name: text } }),
      records.ask('create-profile', { profile: { name: 'A', [text]: 1 } as never }),
      records.ask('create-profile', { profile: { name: 'A', sources: [{ title: text, url: '' }] } }),
      records.ask('change-profile', { id: made.id, change: { notes: text }, base: {} }),
      records.ask('change-key', { key, change: { institution: text } }),
      records.ask('accept-finding', { key, accepted: { ...accepted, reason: text } }),
      records.ask('tick-step', { key, step: text, ticked: true }),
      records.ask('keep-draft', { id: 'new', draft: { notes: text } }),
      records.ask('keep-draft', { id: 'new', draft: { [text]: '' } }),
      records.ask('restore-profiles', { profiles: [{ ...made, owner: text }] }),
      records.ask('record-review', {
        key,
        review: { reviewedOn: '', outcome: 'kept', note: text },
        nextReviewOn: '',
      }),
      records.ask('import-pack', {
        text: JSON.stringify({ format: 'narrowkey-guidance', version: 1, id: 'a', name: 'A', extra: text }),
      }),
    ];
    for (const work of asked) {
      const refusal = await refusalOf(work);
      expect(refusal.refused).toBe('key-in-text');
      expect(JSON.stringify(refusal)).not.toContain(text);
    }
    expect(records.storage.text().toLowerCase()).not.toMatch(/l7xx/);
  });

  test('names the field', async () => {
    const work = makeRecords().ask('create-profile', {
      profile: { name: 'A', scopes: [{ area: 'Bibs', permission: 'read-only', reason: CANARY }] },
    });
    expect(await refusalOf(work)).toMatchObject({
      field: 'scopes',
      message: expect.stringContaining('(reason of area 1)'),
    });
  });
});

describe('keys', () => {
  test('get their days and a review date when they are delivered', async () => {
    const records = makeRecords();
    const { keys } = await records.ask('change-key', { key: reference, change: { status: 'delivered' } });
    expect(keys).toMatchObject([
      { status: 'delivered', createdOn: '2026-11-25', deliveredOn: '2026-11-25', reviewOn: '2027-11-25' },
    ]);
  });

  test('of an institution that is new to the profile are added', async () => {
    const records = makeRecords();
    const key = { ...reference, institution: 'Northern University' };
    const { keys } = await records.ask('change-key', { key, change: { status: 'created' } });
    expect(keys.map(({ institution, status }) => [institution, status])).toEqual([
      ['', 'planned'],
      ['Northern University', 'created'],
    ]);
  });

  test('cannot become the same as another that is in use', async () => {
    const records = makeRecords();
    await records.ask('change-key', { key: { ...reference, environment: 'Sandbox' }, change: {} });
    const work = records.ask('change-key', { key: reference, change: { environment: 'Sandbox' } });
    expect(await refusalOf(work)).toMatchObject({ refused: 'invalid', field: 'keys' });
  });

  test('that are retired are no longer in progress', async () => {
    const records = makeRecords();
    await records.ask('use-for-next-key', { key: reference });
    await records.ask('change-key', { key: reference, change: { status: 'retired' } });
    expect((await records.ask('get-session', null)).inProgress).toBeNull();
  });

  test('change many at once, and Undo puts all back', async () => {
    const records = makeRecords();
    const other = await records.ask('create-profile', { profile: { name: 'Two' } });
    const before = await records.ask('all-profiles', null);
    const changes = [reference, { ...reference, profileId: other.id }].map((key) => ({
      key,
      change: { reviewOn: '2027-01-31' },
    }));
    const old = await records.ask('change-keys', { changes });
    expect((await records.ask('all-profiles', null)).map(({ keys }) => keys[0]?.reviewOn)).toEqual([
      '2027-01-31',
      '2027-01-31',
    ]);
    await records.ask('restore-profiles', { profiles: old });
    expect(await records.ask('all-profiles', null)).toEqual(before);
  });

  test('a change of many is refused whole where one of them is wrong', async () => {
    const records = makeRecords();
    const before = records.storage.text();
    await records.ask('list-profiles', null);
    const after = records.storage.text();
    const changes = [
      { key: reference, change: { reviewOn: '2027-01-31' } },
      { key: { ...reference, profileId: 'nobody' }, change: {} },
    ];
    expect((await refusalOf(records.ask('change-keys', { changes }))).refused).toBe('not-found');
    expect(records.storage.text()).toBe(after);
    expect(before).not.toBe(after);
  });
});

describe('reviews', () => {
  const review = { reviewedOn: '', note: 'Still used', outcome: 'kept' as const };

  async function delivered() {
    const records = makeRecords();
    await records.ask('change-key', { key: reference, change: { status: 'delivered' } });
    await records.ask('accept-finding', {
      key: reference,
      accepted: {
        code: 'NO_IP_RANGE',
        area: '',
        selected: '',
        reason: 'The vendor has none',
        acceptedOn: '',
      },
    });
    await records.ask('use-for-next-key', { key: reference });
    return records;
  }

  test('that keep a key move its date on', async () => {
    const records = await delivered();
    const { keys } = await records.ask('record-review', {
      key: reference,
      review,
      nextReviewOn: '2027-02-28',
    });
    expect(keys).toMatchObject([
      { status: 'delivered', reviewOn: '2027-02-28', reviews: [{ ...review, reviewedOn: '2026-11-25' }] },
    ]);
    expect((await records.ask('get-session', null)).inProgress).not.toBeNull();
  });

  test('that rotate a key retire it and put a delivered one in its place', async () => {
    const records = await delivered();
    const { keys } = await records.ask('record-review', {
      key: reference,
      review: { ...review, outcome: 'rotated' },
      nextReviewOn: '',
    });
    expect(keys).toMatchObject([
      { status: 'retired', reviewOn: '', reviews: [{ outcome: 'rotated' }] },
      {
        status: 'delivered',
        createdOn: '2026-11-25',
        reviewOn: '2027-11-25',
        reviews: [],
        acceptedFindings: [{ reason: 'The vendor has none' }],
      },
    ]);
  });

  test('that retire a key end its being in progress', async () => {
    const records = await delivered();
    await records.ask('record-review', {
      key: reference,
      review: { ...review, outcome: 'retired' },
      nextReviewOn: '',
    });
    expect((await records.ask('get-session', null)).inProgress).toBeNull();
    expect((await records.ask('list-profiles', null)).dueReviews).toEqual([]);
  });
});

describe('the session', () => {
  test('knows a key that the profile does not list yet, and keeps it once something is known of it', async () => {
    const records = makeRecords();
    const key = { ...reference, environment: 'Sandbox' };
    const session = await records.askFromPage('use-for-next-key', { key });
    expect(session.inProgress).toMatchObject({
      key,
      profileKey: { environment: 'Sandbox', status: 'planned' },
    });
    const ticked = await records.askFromPage('tick-step', { key, step: 'paste', ticked: true });
    expect(ticked.inProgress?.profile.keys).toMatchObject([
      { environment: 'Production', tickedSteps: [] },
      { environment: 'Sandbox', tickedSteps: ['paste'] },
    ]);
  });

  test.each([
    ['a few words', 'Tell the liaison.'],
    [
      'sentences',
      `${'Write the ticket number into the description, so that the next colleague finds it. '.repeat(3)}End.`,
    ],
    ['as many characters as a pack may have', `${'x'.repeat(150)}\u00ad${'y'.repeat(149)}`],
  ])("keeps the tick of a guidance pack's own step, however long its text is: %s", async (_, text) => {
    const records = makeRecords();
    const pack = { format: 'narrowkey-guidance', version: 1, id: 'north', name: 'North' };
    await records.ask('import-pack', {
      text: JSON.stringify({ ...pack, steps: [{ id: 'own', when: 'deliver', text }] }),
    });
    const before = await records.ask('use-for-next-key', { key: reference });
    const own = (session: typeof before) =>
      checklistSteps({
        need: { environment: 'Production', scopes: [] },
        pasteLocation: '',
        status: 'planned',
        page: { kind: 'key-list', layout: 'wide', present: new Set(), enabled: null, keyIsListed: false },
        selection: null,
        matches: false,
        ticked: session.inProgress?.profileKey.tickedSteps ?? [],
        extra: session.guidance.steps.map((step) => step.text),
      }).find(({ id }) => id.startsWith('extra:'));
    expect(own(before)).toMatchObject({ state: 'check' });
    const after = await records.askFromPage('tick-step', {
      key: reference,
      step: own(before)?.id ?? '',
      ticked: true,
    });
    expect(own(after)).toMatchObject({ state: 'done' });
  });

  test('explains pasting as the guidance pack in force has arranged it', async () => {
    const records = makeRecords();
    const why = async () => (await records.askFromPage('get-session', null)).explanations.paste;
    expect(await why()).toBe(EXPLANATIONS.paste);
    await records.ask('choose-pack', { id: 'carli' });
    expect(await why()).toEqual({ text: carliPack.handover.join(' '), help: 'replies' });
  });

  test('an accepted finding replaces the one about the same selection, and no other', async () => {
    const records = makeRecords();
    await records.ask('use-for-next-key', { key: reference });
    const accept = (selected: string, reason: string) =>
      records.askFromPage('accept-finding', {
        key: reference,
        accepted: { code: 'AREA_NOT_NEEDED', area: 'Users', selected, reason, acceptedOn: '' },
      });
    await accept('Users Read-only', 'first');
    await accept('Users Read/write', 'second');
    const session = await accept('Users Read-only', 'third');
    expect(session.inProgress?.profileKey.acceptedFindings).toMatchObject([
      { selected: 'Users Read/write', reason: 'second', acceptedOn: '2026-11-25' },
      { selected: 'Users Read-only', reason: 'third' },
    ]);
  });

  test('remembers where the panel is', async () => {
    const records = makeRecords();
    expect((await records.ask('get-session', null)).panel).toEqual({ minimized: false, side: null });
    await records.askFromPage('place-panel', { minimized: true, side: 'left' });
    expect((await records.ask('get-session', null)).panel).toEqual({ minimized: true, side: 'left' });
  });
});

describe('a page that was taken over', () => {
  test.each([
    ['list-profiles', null],
    ['all-profiles', null],
    ['get-profile', { id: EXAMPLE }],
    ['delete-profiles', { ids: [EXAMPLE] }],
    ['restore-profiles', { profiles: [], deleteIds: [EXAMPLE] }],
    ['change-profile', { id: EXAMPLE, change: { name: 'x' }, base: {} }],
    ['change-keys', { changes: [] }],
    ['change-key', { key: reference, change: { institution: 'x' } }],
    ['change-key', { key: reference, change: { acceptedFindings: [] } }],
    ['keep-draft', { id: 'x', draft: {} }],
    ['get-draft', { id: 'x' }],
    ['import-pack', { text: '{}' }],
    ['choose-pack', { id: 'carli' }],
    ['delete-set-aside', { id: 'x' }],
    ['read-set-aside', { id: 'x' }],
  ] as const)('may not ask for %s %j', async (name, payload) => {
    const records = makeRecords();
    await records.ask('list-profiles', null);
    const before = records.storage.text();
    expect((await refusalOf(records.askFromPage(name, payload as never))).refused).toBe('not-allowed');
    expect(records.storage.text()).toBe(before);
  });

  test.each(['constructor', '__proto__', 'toString', 'nonsense', ''])(
    'gets no answer to %j',
    async (name) => {
      const records = makeRecords();
      expect((await refusalOf(records.ask(name as never, null as never))).refused).toBe('invalid');
    },
  );

  test('may say that its key was made', async () => {
    const records = makeRecords();
    const { keys } = await records.askFromPage('change-key', {
      key: reference,
      change: { status: 'created', createdOn: '2026-11-20' },
    });
    expect(keys).toMatchObject([{ status: 'created', createdOn: '2026-11-20', reviewOn: '2027-11-20' }]);
  });

  test('shows its count on its own tab alone', async () => {
    const records = makeRecords();
    await records.askFromPage('show-findings-count', { count: 3 });
    await records.ask('show-findings-count', { count: 9 });
    expect(records.world.counts).toEqual([[7, 3]]);
  });
});

test('a draft is kept until it is forgotten', async () => {
  const records = makeRecords();
  await records.ask('keep-draft', { id: 'new', draft: { name: 'Half a na' } });
  const again = makeRecords(records.storage.restarted());
  expect(await again.ask('get-draft', { id: 'new' })).toEqual({ name: 'Half a na' });
  await again.ask('keep-draft', { id: 'new', draft: null });
  expect(await again.ask('get-draft', { id: 'new' })).toBeNull();
});
