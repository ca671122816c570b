import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../utils/profiles/schema';
import { readTable } from '../../../utils/profiles/usage/read-table';
import { readUsage } from '../../../utils/profiles/usage/read-usage';
import { type RightSizing, rightSize } from '../../../utils/profiles/usage/right-size';
import { makeProfile } from '../make-profile';

async function sized(
  rows: string,
  profiles: Profile[],
  header = 'API Area,Application Name,Application Key,API Method,API Usage - Total,Response Status,Date',
): Promise<RightSizing> {
  const read = readUsage(await readTable(new TextEncoder().encode(`${header}\n${rows}`)));
  if ('missing' in read) throw new Error(read.missing.join());
  return rightSize(read.usage, profiles);
}

const illiad = makeProfile({
  name: 'ILLiad',
  scopes: [
    { area: 'Bibs', permission: 'read/write', reason: '' },
    { area: 'Users', permission: 'read-only', reason: '' },
    { area: 'Configuration', permission: 'read-only', reason: '' },
  ],
  keys: [
    { environment: 'Production', status: 'delivered', lastFour: '1a2b' },
    { environment: 'Sandbox', status: 'created', lastFour: '9f00' },
  ],
});

describe('right-sizing', () => {
  test('says which areas can go and which can become read-only', async () => {
    const { profiles } = await sized(
      'Bibs,ILLiad,1a2b,GET,900,200,2026-01-01\nUsers,ILLiad,1a2b,GET,5,200,2026-03-01\n',
      [illiad],
    );
    expect(profiles).toHaveLength(1);
    expect(profiles[0]?.keys[0]).toMatchObject({
      key: { environment: 'Production' },
      calls: 905,
      canGo: [{ area: 'Configuration' }],
      canBecomeReadOnly: [{ scope: { area: 'Bibs' }, calls: 900 }],
    });
    expect(profiles[0]?.narrower).toEqual([
      { area: 'Bibs', permission: 'read-only', reason: '' },
      { area: 'Users', permission: 'read-only', reason: '' },
    ]);
  });

  test('proposes nothing read-only where a call wrote, even once and even refused, or has no method', async () => {
    for (const row of [
      'Bibs,ILLiad,1a2b,PUT,1,200,',
      'Bibs,ILLiad,1a2b,POST,1,400,',
      'Bibs,ILLiad,1a2b,,1,200,',
    ]) {
      const { profiles } = await sized(`Bibs,ILLiad,1a2b,GET,900,200,2026-01-01\n${row}\n`, [illiad]);
      expect(profiles[0]?.keys[0]?.canBecomeReadOnly).toEqual([]);
    }
  });

  test('narrows a profile only by what none of its keys uses', async () => {
    const { profiles } = await sized(
      'Bibs,ILLiad,1a2b,GET,9,200,\nConf,ILLiad,9f00,GET,1,200,\nBibs,ILLiad,9f00,PUT,1,200,\n',
      [illiad],
    );
    expect(profiles[0]?.keys).toHaveLength(2);
    expect(profiles[0]?.narrower?.map(({ area, permission }) => `${area} ${permission}`)).toEqual([
      'Bibs read/write',
      'Configuration read-only',
    ]);
  });

  test('takes nothing away beside calls in an area that it does not know', async () => {
    const { profiles } = await sized('Bibs,ILLiad,1a2b,GET,9,200,\nOther,ILLiad,1a2b,GET,3,200,\n', [illiad]);
    expect(profiles[0]?.keys[0]?.unknown).toEqual([{ area: 'Other', calls: 3 }]);
    expect(profiles[0]?.narrower).toBeNull();
  });

  test('reports refusals, not records that were missing or limits that were reached', async () => {
    const { profiles } = await sized(
      'Users,ILLiad,1a2b,GET,4,403,\nUsers,ILLiad,1a2b,GET,6,200,\nBibs,ILLiad,1a2b,GET,3,404,\nBibs,ILLiad,1a2b,GET,3,429,\n',
      [illiad],
    );
    expect(profiles[0]?.keys[0]?.refused).toEqual([{ area: 'Users', calls: 4, of: 10, statuses: ['403'] }]);
  });

  test('names what is used and not in the profile, and usage that has no profile', async () => {
    const result = await sized('Courses,ILLiad,1a2b,PUT,4,200,\nBibs,Mystery App,77aa,GET,3,200,\n', [
      illiad,
    ]);
    expect(result.profiles[0]?.keys[0]?.notInProfile).toEqual([
      { area: 'Courses', permission: 'read/write', calls: 4 },
    ]);
    expect(result.withoutProfile).toEqual([
      {
        application: 'Mystery App',
        lastFour: '77aa',
        institution: '',
        calls: 3,
        areas: ['Bibs'],
        scopes: [{ area: 'Bibs', permission: 'read-only', reason: 'Called 3 times in a usage export.' }],
      },
    ]);
  });

  test('names the profiles whose key shows no call', async () => {
    const idle = makeProfile({ name: 'EZproxy', keys: [{ status: 'delivered' }] });
    const planned = makeProfile({ name: 'Summon', keys: [{ status: 'planned' }] });
    const { silent } = await sized('Bibs,ILLiad,1a2b,GET,9,200,\n', [illiad, idle, planned]);
    expect(silent).toEqual([{ profileId: 'ezproxy', name: 'EZproxy' }]);
  });

  test('finds the profile by its name, worded loosely, where the last four are not recorded', async () => {
    const spine = makeProfile({
      name: 'SpineOMatic spine labels',
      scopes: illiad.scopes,
      keys: [{ status: 'delivered' }],
    });
    for (const name of [
      'spineomatic',
      'SPINEOMATIC Spine Labels (Production) API key',
      'SpineOMatic spine labels 2024',
    ]) {
      const { profiles } = await sized(`Bibs,${name},77aa,GET,9,200,\n`, [illiad, spine]);
      expect(profiles.map(({ name: found }) => found)).toEqual(['SpineOMatic spine labels']);
    }
  });

  test('does not choose between two profiles that fit equally', async () => {
    const one = makeProfile({ name: 'Kiosk North' });
    const two = makeProfile({ name: 'Kiosk South' });
    const { profiles, withoutProfile } = await sized('Bibs,Kiosk,77aa,GET,9,200,\n', [one, two]);
    expect(profiles).toEqual([]);
    expect(withoutProfile).toHaveLength(1);
  });

  test('says which period the data covers and what that proves', async () => {
    const row = 'Bibs,ILLiad,1a2b,GET,9,200';
    expect((await sized(`${row},2026-01-01\n${row},2026-01-12\n`, [illiad])).warning).toMatch(
      /covers 12 days, 2026-01-01 to 2026-01-12\. A short period proves little\./,
    );
    expect((await sized(`${row},2025-01-01\n${row},2026-02-12\n`, [illiad])).warning).not.toContain(
      'A short period',
    );
    expect((await sized(`${row},\n`, [illiad])).warning).toContain('no dates');
  });

  test('tells members of a consortium apart by the institution in the file', async () => {
    const shared = makeProfile({
      name: 'Fetch',
      scopes: illiad.scopes,
      keys: ['Adler', 'Benedictine'].map((institution) => ({ institution, status: 'delivered' as const })),
    });
    const { profiles } = await sized(
      'Bibs,Fetch,GET,9,ADLER\nUsers,Fetch,GET,9,Benedictine\n',
      [shared],
      'API Area,Application Name,API Method,API Usage,Institution Name',
    );
    expect(profiles[0]?.keys.map(({ key }) => key?.institution)).toEqual(['Adler', 'Benedictine']);
  });

  test('of 50,000 rows adds up all of them', () => {
    const row = {
      application: 'ILLiad',
      lastFour: '1a2b',
      institution: '',
      area: 'Bibs',
      areaText: 'Bibs',
      method: 'GET',
      calls: 1,
      status: null,
    };
    const usage = {
      rows: Array.from({ length: 50_000 }, () => row),
      period: null,
      leftOut: 0,
      keysMasked: 0,
    };
    expect(rightSize(usage, [illiad]).profiles[0]?.keys[0]?.calls).toBe(50_000);
  });
});
