import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedKey } from '../../../utils/checklist/listed-key';
import { compareKeyList } from '../../../utils/profiles/compare-key-list';
import { makeProfile } from '../make-profile';

function listed(name: string, ...permissions: string[]): ListedKey {
  return {
    name,
    enabled: true,
    hasMore: false,
    permissions: permissions.map((text) => {
      const [, area = '', environment = '', words = ''] = /^(.+) - (\w+) (.+)$/.exec(text) ?? [];
      return { area, environment, permission: words === 'Read-only' ? 'read-only' : 'read/write', text };
    }),
  };
}

const illiad = makeProfile({
  name: 'ILLiad Alma Barcode Lookup',
  scopes: [{ area: 'Bibs', permission: 'read-only', reason: '' }],
  keys: [{ status: 'delivered' }],
});
const ezproxy = makeProfile({
  name: 'EZproxy',
  scopes: [{ area: 'Users', permission: 'read-only', reason: '' }],
  keys: [{ status: 'delivered' }],
});
const illiadKey = listed('ILLiad Alma Barcode Lookup', 'Bibs - Production Read-only');
const ezproxyKey = listed('EZproxy', 'Users - Production Read-only');
const kinds = (...args: Parameters<typeof compareKeyList>) =>
  compareKeyList(...args).remarks.map(({ kind }) => kind);

describe('the list of keys beside the register', () => {
  test('matches where each key has exactly what its profile needs', () => {
    expect(compareKeyList([illiadKey, ezproxyKey], [illiad, ezproxy])).toEqual({
      summary: '2 keys: 2 match their profile.',
      states: ['matches', 'matches'],
      remarks: [],
    });
  });

  test.each([
    'illiad alma barcode lookup',
    'ILLiad – Alma Barcode Lookup (Production)',
    'API key: Alma barcode lookup, ILLiad',
    'ILLiad Alma Barcode Lookup (Example University)',
    'ILLiad Alma Barcode Lookup (Arts & Sciences, Production)',
  ])('takes “%s” for the same application', (name) => {
    expect(compareKeyList([{ ...illiadKey, name }], [illiad]).states).toEqual(['matches']);
  });

  test('shows a key that has no profile, with what a profile of it would say', () => {
    const { remarks, states } = compareKeyList(
      [listed('Mystery', 'Bibs - Production Read/write', 'Users - Production Read-only')],
      [illiad],
    );
    expect(states).toEqual(['no-profile']);
    expect(remarks[0]).toMatchObject({
      kind: 'no-profile',
      listed: 0,
      draft: {
        name: 'Mystery',
        keys: [{ environment: 'Production', status: 'created' }],
        scopes: [
          { area: 'Bibs', permission: 'read/write' },
          { area: 'Users', permission: 'read-only' },
        ],
      },
    });
  });

  test.each([
    [['Bibs - Production Read/write'], 'Bibs is Read/write, Read-only is enough'],
    [['Bibs - Production Read-only', 'Users - Production Read-only'], 'Users Read-only is not needed'],
    [['Bibs - Sandbox Read-only'], 'it holds Sandbox, for which the profile has no key'],
    [['Bibs - Production Read-only', 'Bibs - Sandbox Read-only'], 'it holds Production and Sandbox together'],
  ])('calls %j wider than a profile of Bibs read-only in production', (permissions, why) => {
    const { remarks, states } = compareKeyList([listed(illiad.name, ...permissions)], [illiad]);
    expect(states).toEqual(['differs']);
    expect(remarks.find(({ kind }) => kind === 'wider')?.text).toContain(why);
  });

  test('knows areas by all their names', () => {
    expect(
      compareKeyList(
        [listed(illiad.name, 'Bibliographic Records and Inventory - Production Read-only')],
        [illiad],
      ).states,
    ).toEqual(['matches']);
  });

  test('says what a key lacks', () => {
    expect(kinds([listed('EZproxy', 'Bibs - Production Read-only')], [ezproxy])).toEqual(['wider', 'lacks']);
  });

  test('never says that a key matches whose permissions were not all read', () => {
    const { summary, states, remarks } = compareKeyList([{ ...illiadKey, hasMore: true }], [illiad]);
    expect(states).toEqual(['unread']);
    expect(summary).toBe('1 key: 1 not fully read.');
    expect(remarks.map(({ kind }) => kind)).toEqual(['partly-read']);
    const unclear = {
      ...illiadKey,
      permissions: [
        { area: 'Bibs', environment: 'Production', permission: null, text: 'Bibs - Production Limited' },
      ],
    };
    expect(compareKeyList([unclear], [illiad]).states).toEqual(['unread']);
    const noArea = {
      area: '',
      environment: 'Production',
      permission: 'read-only' as const,
      text: 'Read-only',
    };
    const withoutArea = { ...illiadKey, permissions: [...illiadKey.permissions, noArea] };
    expect(compareKeyList([withoutArea], [illiad]).states).toEqual(['unread']);
    expect(compareKeyList([{ ...illiadKey, permissions: [] }], [illiad]).states).toEqual(['unread']);
  });

  test('says that a key is wider as soon as what was read shows it', () => {
    const key = { ...listed(illiad.name, 'Users - Production Read/write'), hasMore: true };
    expect(compareKeyList([key], [illiad])).toMatchObject({
      states: ['differs'],
      remarks: [{ kind: 'wider' }, { kind: 'partly-read' }],
    });
  });

  test('shows a disabled key', () => {
    expect(kinds([{ ...illiadKey, enabled: false }], [illiad])).toEqual(['disabled']);
    expect(kinds([{ ...illiadKey, enabled: null }], [illiad])).toEqual([]);
  });

  test('shows a profile whose key is gone, but not one whose key was never made or is retired', () => {
    const planned = makeProfile({ name: 'Summon', keys: [{ status: 'planned' }] });
    const retired = makeProfile({ name: 'bX', keys: [{ status: 'retired' }] });
    const { remarks } = compareKeyList([illiadKey], [illiad, ezproxy, planned, retired]);
    expect(remarks).toMatchObject([{ kind: 'gone', listed: null, profileId: 'ezproxy' }]);
  });

  test('names fifty of the keys that are gone, and says how many more there are', () => {
    const others = Array.from({ length: 230 }, (_, place) =>
      makeProfile({ name: `Kiosk ${place}`, keys: [{ status: 'created' }] }),
    );
    const { remarks, summary } = compareKeyList([illiadKey], [illiad, ...others]);
    expect(remarks).toHaveLength(51);
    expect(remarks.at(-1)).toEqual({
      kind: 'gone',
      listed: null,
      profileId: null,
      text: 'Not on this list either: 180 more of the register. A login shows the keys of one institution only.',
    });
    expect(summary).toBe('1 key: 1 matches its profile, 230 in the register but not here.');
  });

  test('misses the sandbox key beside the production key', () => {
    const both = makeProfile({
      ...illiad,
      keys: [...illiad.keys, { environment: 'Sandbox', status: 'created' }],
    });
    expect(compareKeyList([illiadKey], [both]).remarks.map(({ text }) => text)).toEqual([
      'ILLiad Alma Barcode Lookup: its Sandbox key is not on this list. If it was deleted, retire it in the register.',
    ]);
  });

  test('does not miss the keys of the other members of a consortium', () => {
    const members = makeProfile({
      ...illiad,
      keys: ['Adler', 'Benedictine'].map((institution) => ({ institution, status: 'delivered' as const })),
    });
    expect(kinds([illiadKey], [members])).toEqual([]);
  });

  test('misses no key where the list could not be read', () => {
    expect(kinds([], [illiad])).toEqual([]);
    expect(kinds([{ ...ezproxyKey, name: '' }], [illiad])).toEqual([]);
  });

  test.each([
    ['ILLiad Alma Barcode Lookup and EZproxy', 'seems to serve ILLiad Alma Barcode Lookup and EZproxy'],
    ['EZproxy / ILLiad Alma Barcode Lookup', 'seems to serve'],
    ['EZproxy & LibCal', 'seems to serve EZproxy and “LibCal”'],
    ['Shared key', 'by its name (“shared”)'],
    ['All applications', 'by its name (“all”)'],
  ])('suspects that “%s” serves several applications', (name, why) => {
    const { remarks, states } = compareKeyList([{ ...illiadKey, name }], [illiad, ezproxy]);
    expect(remarks.find(({ kind }) => kind === 'shared')?.text).toContain(why);
    expect(states).not.toContain('matches');
  });

  test('does not choose between two profiles that fit', () => {
    const [north, south] = ['Kiosk North', 'Kiosk South'].map((name) =>
      makeProfile({ name, scopes: illiad.scopes }),
    );
    const { states, remarks } = compareKeyList(
      [{ ...illiadKey, name: 'Kiosk' }],
      [north, south].filter((one) => one !== undefined),
    );
    expect(states).toEqual(['differs']);
    expect(remarks[0]?.text).toContain('fits several profiles: Kiosk North, Kiosk South');
  });

  test('prefers the longer of two names that are one in the other', () => {
    const short = makeProfile({
      name: 'ILLiad',
      scopes: [{ area: 'Users', permission: 'read/write', reason: '' }],
    });
    expect(compareKeyList([illiadKey], [short, illiad]).states).toEqual(['matches']);
  });

  test('repeats no key that stands where a name or an area should', () => {
    const key = `l7xx${'9f'.repeat(16)}`;
    const canary = { ...listed(key, `${key} - Production Read-only`), enabled: false };
    expect(JSON.stringify(compareKeyList([canary], [illiad]))).not.toContain('9f9f');
  });

  test('of any words never throws, gives one state for each key, and matches only exact permissions', () => {
    const permission = fc.record({
      area: fc.oneof(fc.constantFrom('Bibs', 'Users', 'Configuration'), fc.string()),
      environment: fc.option(fc.constantFrom('Production', 'Sandbox')),
      permission: fc.option(fc.constantFrom('read-only' as const, 'read/write' as const)),
      text: fc.string(),
    });
    const key = fc.record({
      name: fc.oneof(fc.constantFrom(illiad.name, ezproxy.name), fc.string()),
      enabled: fc.option(fc.boolean()),
      hasMore: fc.boolean(),
      permissions: fc.array(permission, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), (keys) => {
        const { states } = compareKeyList(keys, [illiad, ezproxy]);
        expect(states).toHaveLength(keys.length);
        states.forEach((state, position) => {
          if (state !== 'matches') return;
          const areas = keys[position]?.permissions.map(
            ({ area, permission: granted }) => `${area.toLowerCase()} ${granted}`,
          );
          expect(keys[position]?.hasMore).toBe(false);
          expect([['bibs read-only'], ['users read-only']]).toContainEqual([...new Set(areas)]);
        });
      }),
    );
  });

  test('of 300 keys and 2,000 profiles finds each its own', () => {
    const profiles = Array.from({ length: 2000 }, (_, number) =>
      makeProfile({ ...illiad, id: `p${number}`, name: `Application ${number} lookup` }),
    );
    const keys = Array.from({ length: 300 }, (_, number) =>
      listed(`Application ${number} lookup`, 'Bibs - Production Read-only'),
    );
    expect(compareKeyList(keys, profiles).states.every((state) => state === 'matches')).toBe(true);
  });
});
