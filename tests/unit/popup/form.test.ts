import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../../components/popup/editor/check-form';
import { fromDraft, toDraft } from '../../../components/popup/editor/draft';
import {
  changesOf,
  EMPTY_KEY,
  EMPTY_SCOPE,
  formOf,
  type ProfileForm,
  profileOf,
} from '../../../components/popup/editor/form';
import { mergeKeys } from '../../../components/popup/editor/merge-keys';
import { settle } from '../../../components/popup/editor/settle';
import { refuseKey } from '../../../components/popup/refuse-key';
import { webAddress } from '../../../components/popup/web-address';
import { profileSchema } from '../../../utils/profiles/schema';
import { findKeyInText } from '../../../utils/scopes/key-in-text';
import { makeKey, makeProfile } from '../make-profile';

const STORED = makeProfile({
  name: 'Kiosk',
  owner: 'Circulation',
  notes: '  as typed\n',
  ipRanges: ['192.0.2.0/24', '198.51.100.7'],
  scopes: [{ area: 'Users', permission: 'read/write', reason: 'Payments' }],
  sources: [{ title: 'Manual', url: 'https://example.org/manual' }],
  keys: [
    {
      institution: 'North',
      tickedSteps: ['pasted'],
      acceptedFindings: [
        { code: 'USERS_WRITE', area: 'Users', selected: '', reason: 'Payments', acceptedOn: '2026-01-01' },
      ],
    },
    { institution: 'South' },
  ],
});
const withForm = (part: Partial<ProfileForm>): ProfileForm => ({ ...formOf(STORED), ...part });

describe('The form of a profile', () => {
  test('gives back the profile that it was made of', () => {
    expect(profileSchema.parse({ ...STORED, ...profileOf(formOf(STORED), STORED) })).toEqual(STORED);
    expect(changesOf(formOf(STORED), STORED)).toEqual({ change: {}, base: {} });
  });

  test('tells only what was changed, with what stood there', () => {
    expect(changesOf(withForm({ owner: 'Systems ', ipRanges: '192.0.2.1, 192.0.2.2' }), STORED)).toEqual({
      change: { owner: 'Systems', ipRanges: ['192.0.2.1', '192.0.2.2'] },
      base: { owner: STORED.owner, ipRanges: STORED.ipRanges },
    });
  });

  test('takes invisible characters out of addresses that were copied from elsewhere', () => {
    const form = withForm({ ipRanges: '\ufeff192.0.2.1\u200b\r\n::ffff:192.0.2.9' });
    expect(checkForm(form)).toEqual({});
    expect(profileOf(form, STORED).ipRanges).toEqual(['192.0.2.1', '::ffff:192.0.2.9']);
  });

  test('keeps the history of a key whose place moves', () => {
    const [, south] = formOf(STORED).keys;
    const [north] = formOf(STORED).keys;
    const keys = profileOf(
      withForm({ keys: [south ?? EMPTY_KEY, { ...(north ?? EMPTY_KEY), lastFour: '3fa9' }] }),
      STORED,
    ).keys;
    expect(keys[1]?.tickedSteps).toEqual(['pasted']);
    expect(keys[0]?.tickedSteps).toEqual([]);
  });

  test('leaves out rows that nobody filled', () => {
    const profile = profileOf(
      withForm({ scopes: [EMPTY_SCOPE], sources: [{ title: ' ', url: '' }] }),
      STORED,
    );
    expect([profile.scopes, profile.sources]).toEqual([[], []]);
  });

  test('comes back from a draft just as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, area) => {
        const form = withForm({ name, scopes: [{ ...EMPTY_SCOPE, area }] });
        expect(fromDraft(toDraft({ form, stored: STORED }))).toEqual({ form, stored: STORED });
      }),
    );
  });

  test('a draft that cannot be read is no draft', () => {
    expect([fromDraft(null), fromDraft({}), fromDraft({ form: '{' })]).toEqual([null, null, null]);
  });
});

describe('Checking the form', () => {
  test('finds nothing wrong with a stored profile', () => expect(checkForm(formOf(STORED))).toEqual({}));

  test.each<[string, Partial<ProfileForm>, string, RegExp]>([
    ['no name', { name: ' ' }, 'name', /Give the profile a name/],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'name', /Too long by 1 character:/],
    ['an address that is none', { ipRanges: '192.0.2.7\nhere' }, 'ipRanges', /“here”/],
    [
      'a reason without an area',
      { scopes: [{ ...EMPTY_SCOPE, reason: 'x' }] },
      'scopes.0.area',
      /Choose an area/,
    ],
    [
      'an area twice, in other words',
      {
        scopes: [
          { ...EMPTY_SCOPE, area: 'Bibs' },
          { ...EMPTY_SCOPE, area: 'bib' },
        ],
      },
      'scopes.1.area',
      /Bibs is listed twice/,
    ],
    ['five last characters', { keys: [{ ...EMPTY_KEY, lastFour: '12345' }] }, 'keys.0.lastFour', /last four/],
    [
      'two production keys of one institution',
      {
        keys: [
          { ...EMPTY_KEY, institution: 'North' },
          { ...EMPTY_KEY, institution: 'north ', environment: 'production' },
        ],
      },
      'keys.1.environment',
      /already has a Production key/,
    ],
    ['a source that is no page', { sources: [{ title: 'x', url: 'manual.pdf' }] }, 'sources.0.url', /https:/],
  ])('says what to do about %s', (_, part, field, sentence) => {
    const problems = checkForm(withForm(part));
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toMatch(sentence);
  });

  test('lets a retired key stand beside its successor', () => {
    const keys = [{ ...EMPTY_KEY, status: 'retired' as const }, EMPTY_KEY];
    expect(checkForm(withForm({ keys }))).toEqual({});
  });

  test('whatever passes can be stored', () => {
    const text = fc.oneof(
      { weight: 30, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
      fc.integer({ min: 58, max: 302 }).map((length) => 'é'.repeat(length)),
    );
    const form = fc.record({
      ...Object.fromEntries(
        ['name', 'developer', 'purpose', 'owner', 'pasteLocation', 'restrictionProfile', 'notes'].map(
          (name) => [name, text],
        ),
      ),
      ipRanges: fc.constantFrom(
        '',
        '192.0.2.7',
        '192.0.2.1 - 192.0.2.9, 2001:db8::/32\n198.51.100.*',
        'here',
      ),
      scopes: fc.array(
        fc.record({ area: text, permission: fc.constantFrom('read-only', 'read/write'), reason: text }),
        { maxLength: 3 },
      ),
      sources: fc.array(
        fc.record({
          title: text,
          url: fc.constantFrom(
            '',
            'https://example.org/?a=b c',
            'HTTP://x.example',
            'ftp://x',
            ' https://a.example/é ',
            'manual',
          ),
        }),
        { maxLength: 2 },
      ),
      keys: fc.array(
        fc
          .record({ institution: text, environment: text, lastFour: fc.constantFrom('', '3fA9', '12345') })
          .map((part) => ({ ...EMPTY_KEY, ...part })),
        { maxLength: 3 },
      ),
    }) as unknown as fc.Arbitrary<ProfileForm>;
    let passed = 0;
    fc.assert(
      fc.property(form, (typed) => {
        if (Object.keys(checkForm(typed)).length) return;
        passed++;
        expect(profileSchema.safeParse({ ...STORED, ...profileOf(typed, {}) }).success).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(passed).toBeGreaterThan(0);
  });

  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['example.org', null],
  ])('the web address of %s is %s', (text, address) => expect(webAddress(text)).toBe(address));
});

describe('Keys that changed elsewhere', () => {
  const base = [makeKey({ institution: 'North' }), makeKey({ institution: 'South' })];
  const [north, south] = base as [(typeof base)[0], (typeof base)[0]];

  test('take over what the page recorded meanwhile', () => {
    const latest = [{ ...north, tickedSteps: ['pasted'] }, south];
    const mine = [{ ...south, lastFour: '3fa9' }, north];
    expect(mergeKeys(base, mine, [1, 0], latest)).toEqual([{ ...south, lastFour: '3fa9' }, latest[0]]);
  });

  test('are a conflict where a person changed them by hand', () => {
    expect(mergeKeys(base, base, [0, 1], [{ ...north, status: 'retired' }, south])).toBeNull();
  });

  test('are found again by what they are when the person keeps their own', () => {
    const form = withForm({ keys: formOf(STORED).keys.map((key) => ({ ...key, lastFour: 'aaaa' })) });
    const now = { ...STORED, keys: [...STORED.keys].reverse() };
    const { form: next } = settle({ form, stored: STORED }, now, []);
    expect(next.keys.map(({ institution, stored }) => [institution, stored])).toEqual([
      ['North', 1],
      ['South', 0],
    ]);
  });
});

describe('Refusing keys', () => {
  const hex = fc
    .array(fc.constantFrom(...'0123456789abcdefABCDEF'), { minLength: 32, maxLength: 32 })
    .map((digits) => digits.join(''));
  const key = fc.tuple(fc.constantFrom('l7xx', 'l8xx', 'L8XX'), hex).map((parts) => parts.join(''));

  test('leaves no key in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(key, fc.string(), fc.constant(' '))), (parts) => {
        expect(findKeyInText(refuseKey(parts.join('')).text)).toBeNull();
      }),
    );
  });

  test('leaves other text as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!findKeyInText(text)) expect(refuseKey(text)).toEqual({ text, refused: false });
      }),
    );
  });
});
