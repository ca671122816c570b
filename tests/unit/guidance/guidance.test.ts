import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { builtInPacks, carliPack, neutralPack } from '../../../utils/guidance/built-in';
import { packInForce } from '../../../utils/guidance/in-force';
import { parsePack, readPack } from '../../../utils/guidance/read-pack';
import { guidancePackSchema } from '../../../utils/guidance/schema';
import { CANARY, makeRecords, refusalOf } from '../profiles/records';

const own = {
  format: 'narrowkey-guidance',
  version: 1,
  id: 'north',
  name: 'Northern University',
  reviewMonths: 6,
  rules: { treatments: { NO_IP_RANGE: 'required reason' }, neverWrite: ['Users'] },
  steps: [{ id: 'ticket', when: 'deliver', text: 'Write the ticket number into the notes' }],
  contacts: [{ for: 'key', who: 'Systems office', how: 'systems@example.org' }],
};
const text = (pack: object) => JSON.stringify(pack);

describe('the built-in packs', () => {
  test.each(builtInPacks.map((pack) => [pack.name, pack] as const))(
    '%s is as the schema wants it',
    (_, pack) => {
      expect(readPack(pack)).toEqual({ pack });
      expect(pack.contacts.some((contact) => contact.for === 'account')).toBe(true);
      expect(pack.contacts.some((contact) => contact.for === 'key')).toBe(true);
      expect(pack.handover.join(' ')).toMatch(/paste it straight into/);
    },
  );

  test('have ids of their own', () => {
    expect(new Set(builtInPacks.map(({ id }) => id)).size).toBe(builtInPacks.length);
  });

  test('CARLI names the liaison, and the Box folder where a key cannot be pasted straight away', () => {
    expect(carliPack.contacts.find((contact) => contact.for === 'account')?.who).toContain('I-Share Liaison');
    expect(carliPack.handover[1]).toContain('Box folder');
    expect(carliPack.reviewMonths).toBe(12);
  });
});

describe('which pack holds', () => {
  const north = readPack(own);
  if (!('pack' in north)) throw new Error('not read');
  test.each([
    [null, [], null, 'neutral', 'built-in'],
    [null, [], 'carli', 'carli', 'built-in'],
    [null, [], 'gone', 'neutral', 'built-in'],
    [null, [north.pack], null, 'neutral', 'built-in'],
    [null, [north.pack], 'north', 'north', 'imported'],
    [carliPack, [north.pack], 'north', 'carli', 'organization'],
  ] as const)('case %#', (managed, imported, chosen, id, setBy) => {
    expect(packInForce(managed, imported, chosen)).toMatchObject({ pack: { id }, setBy });
  });
});

describe('a pack that is imported', () => {
  test('is in force at once: its rules, its months, its steps', async () => {
    const records = makeRecords();
    const guidance = await records.ask('import-pack', { text: text(own) });
    expect(guidance).toMatchObject({ setBy: 'imported', inForce: { id: 'north' }, problem: null });
    expect(guidance.packs.map(({ id, from }) => `${id} ${from}`)).toEqual([
      'neutral built-in',
      'carli built-in',
      'north imported',
    ]);
    const session = await records.ask('get-session', null);
    expect(session.rules).toEqual(own.rules);
    expect(session.guidance).toMatchObject({ name: own.name, setByOrganization: false, steps: own.steps });
    const { keys } = await records.ask('change-key', {
      key: { profileId: 'example-illiad-alma-barcode-lookup', institution: '', environment: 'Production' },
      change: { status: 'created' },
    });
    expect(keys[0]?.reviewOn).toBe('2027-05-25');
  });

  test('can be left for another, replaced by its next version, and deleted', async () => {
    const records = makeRecords();
    await records.ask('import-pack', { text: text(own) });
    expect((await records.ask('choose-pack', { id: 'carli' })).inForce.id).toBe('carli');
    const again = await records.ask('import-pack', { text: text({ ...own, name: 'Northern, revised' }) });
    expect(again.inForce.name).toBe('Northern, revised');
    expect(again.packs).toHaveLength(3);
    const left = await records.ask('delete-pack', { id: 'north' });
    expect(left).toMatchObject({ inForce: { id: 'neutral' }, setBy: 'built-in' });
    expect((await refusalOf(records.ask('choose-pack', { id: 'north' }))).refused).toBe('not-found');
  });

  test('that was damaged in the storage is said, and the neutral one holds', async () => {
    const records = makeRecords();
    await records.ask('import-pack', { text: text(own) });
    await records.storage.set({ 'guidance-pack:north': { ...own, steps: 5 } });
    const guidance = await makeRecords(records.storage.restarted()).ask('get-guidance', null);
    expect(guidance).toMatchObject({
      inForce: { id: 'neutral' },
      problem: expect.stringContaining('must be a list'),
    });
  });

  test.each([
    ['nothing', '', 'not JSON'],
    ['a list', '[]', 'one JSON object'],
    ['null', 'null', 'one JSON object'],
    ['another format', '{}', '“format” should be “narrowkey-guidance”'],
    ['profiles', '{"format":"narrowkey","version":1,"profiles":[]}', 'holds profiles'],
    ['a newer version', text({ ...own, version: 2 }), 'newer Narrowkey'],
    ['no name', text({ ...own, name: undefined }), 'Name: must be text'],
    ['an id with a slash', text({ ...own, id: '../x' }), 'Id: may hold letters'],
    ['the id of a built-in pack', text({ ...own, id: 'carli' }), 'belongs to a built-in pack'],
    [
      'an unknown treatment',
      text({ ...own, rules: { treatments: { NO_NAME: 'shout' } } }),
      'must be one of: off, suggestion, warning, required reason',
    ],
    [
      'a treatment of no code',
      text({ ...own, rules: { treatments: { 'not a code': 'off' } } }),
      'a name in it that is not known',
    ],
    ['months of nought', text({ ...own, reviewMonths: 0 }), 'Months until a review: at least 1'],
    ['half a month', text({ ...own, reviewMonths: 1.5 }), 'Months until a review: must be a whole number'],
    [
      'a script as a link',
      text({ ...own, contacts: [{ for: 'key', who: 'X', url: 'javascript:alert(1)' }] }),
      'Link of contact 1: must begin with https:// or http://',
    ],
    [
      'a step of no known time',
      text({ ...own, steps: [{ id: 'x', when: 'never', text: 'X' }] }),
      'must be one of: prepare, deliver, keep',
    ],
    ['too much', ' '.repeat(1_000_001), 'at most 1 MB'],
  ])('with %s is refused in a sentence', async (_, file, sentence) => {
    const records = makeRecords();
    const refusal = await refusalOf(records.ask('import-pack', { text: file }));
    expect(refusal).toMatchObject({ refused: 'invalid', message: expect.stringContaining(sentence) });
    expect(refusal.message).toMatch(/^[A-Z].*\.$/);
    expect((await records.ask('get-guidance', null)).packs).toHaveLength(2);
  });

  test('whatever its file holds, it ends in a pack or a sentence', () => {
    const near = fc.dictionary(
      fc.constantFrom(...Object.keys(neutralPack), '__proto__'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          near.map((data) => text({ ...own, ...data })),
          fc.string(),
        ),
        (file) => {
          const parsed = parsePack(file);
          const read = 'data' in parsed ? readPack(parsed.data) : parsed;
          if ('problem' in read) expect(read.problem.sentence).toMatch(/\.$/);
          else expect(z.safeParse(guidancePackSchema, read.pack).success).toBe(true);
        },
      ),
    );
  });
});

describe('a pack that the organization has set', () => {
  async function managed() {
    const records = makeRecords();
    await records.ask('import-pack', { text: text(own) });
    records.world.managed = { ...own, id: 'org', name: 'The organization' };
    return records;
  }

  test('holds before everything else, and cannot be changed', async () => {
    const records = await managed();
    const guidance = await records.ask('get-guidance', null);
    expect(guidance).toMatchObject({ setBy: 'organization', inForce: { name: 'The organization' } });
    expect((await records.ask('get-session', null)).guidance.setByOrganization).toBe(true);
    const works = [
      records.ask('choose-pack', { id: 'carli' }),
      records.ask('import-pack', { text: text({ ...own, id: 'mine' }) }),
    ];
    for (const work of works) {
      expect(await refusalOf(work)).toMatchObject({
        refused: 'not-allowed',
        message: expect.stringContaining('set by your organization'),
      });
    }
  });

  test('and then taken back leaves the one that was chosen before', async () => {
    const records = await managed();
    records.world.managed = undefined;
    expect((await records.ask('get-guidance', null)).inForce.id).toBe('north');
  });

  test.each([
    ['a text', 'carli', 'one JSON object'],
    ['a wrong field', { ...own, contacts: 'IT' }, 'Contacts: must be a list'],
    ['a key in it', { ...own, handover: [CANARY] }, 'An API key stands in this text (hand-over rule 1)'],
  ])('that is wrong (%s) is said, and does not stop anything', async (_, pack, sentence) => {
    const records = await managed();
    records.world.managed = pack;
    const guidance = await records.ask('get-guidance', null);
    expect(guidance.inForce.id).toBe('north');
    expect(guidance.problem).toContain(sentence);
    expect(guidance.problem).not.toContain(CANARY);
  });
});

describe('the schemas that ship', () => {
  const path = (name: string) => new URL(`../../../utils/guidance/${name}`, import.meta.url);
  const check = (name: string, wanted: unknown) => {
    if (process.env.UPDATE_SCHEMA) writeFileSync(path(name), `${JSON.stringify(wanted, null, 2)}\n`);
    expect(
      JSON.parse(readFileSync(path(name), 'utf8')),
      'Run it with UPDATE_SCHEMA=1 to write the file anew.',
    ).toEqual(wanted);
  };
  const schema = z.toJSONSchema(guidancePackSchema, { io: 'input' });

  test('a JSON Schema of a pack', () => {
    check('pack.schema.json', { ...schema, title: 'Narrowkey guidance pack' });
  });

  test("an administrator's schema in the few words that Chromium knows, types alone, so that it is Narrowkey that says what is wrong", () => {
    interface Node {
      type?: string;
      const?: string | number;
      properties?: Record<string, Node>;
      items?: Node;
      additionalProperties?: Node;
    }
    const typesOf = ({ type, const: only, properties, items, additionalProperties }: Node): Node => ({
      type: type ?? (typeof only === 'number' ? 'integer' : 'string'),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, node]) => [name, typesOf(node)]),
        ),
      }),
      ...(items && { items: typesOf(items) }),
      ...(additionalProperties && { additionalProperties: typesOf(additionalProperties) }),
    });
    check('managed.schema.json', { type: 'object', properties: { guidance: typesOf(schema as Node) } });
  });
});
