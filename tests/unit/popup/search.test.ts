import { describe, expect, test, vi } from 'vitest';
import { keyLabel, nextKey } from '../../../components/popup/keys';
import { oneAtATime } from '../../../components/popup/one-at-a-time';
import { searchable, searchProfiles } from '../../../components/popup/search';
import type { ProfileSummary } from '../../../utils/profiles/requests';
import { makeProfile } from '../make-profile';

const summary = (part: Parameters<typeof makeProfile>[0]): ProfileSummary => ({
  example: false,
  ...makeProfile(part),
});
const ALL = [
  summary({
    name: 'Ares reserves',
    developer: 'Atlas Systems',
    scopes: [{ area: 'Courses', permission: 'read-only', reason: '' }],
  }),
  summary({ name: 'Bücherkiosk', purpose: 'Takes payments for fines.', owner: 'José Núñez' }),
  summary({ name: 'Spine labels', keys: [{ institution: 'North College' }] }),
];
const names = (query: string) => searchProfiles(searchable(ALL), query).map(({ name }) => name);

describe('Searching profiles', () => {
  test.each([
    ['', ['Ares reserves', 'Bücherkiosk', 'Spine labels']],
    ['ATLAS', ['Ares reserves']],
    ['courses', ['Ares reserves']],
    ['bucher', ['Bücherkiosk']],
    ['jose nunez', ['Bücherkiosk']],
    ['fines payments', ['Bücherkiosk']],
    ['north', ['Spine labels']],
    ['atlas fines', []],
    ['  ', ['Ares reserves', 'Bücherkiosk', 'Spine labels']],
    ['.*', []],
  ])('“%s” finds %j', (query, found) => expect(names(query)).toEqual(found));

  test('puts a name that begins with the query first', () => {
    const profiles = [summary({ name: 'Alma spine tool' }), summary({ name: 'Spine labels' })];
    expect(searchProfiles(searchable(profiles), 'spine').map(({ name }) => name)).toEqual([
      'Spine labels',
      'Alma spine tool',
    ]);
  });
});

describe('The next key', () => {
  test('is the first that is planned', () => {
    const { id, keys } = makeProfile({
      name: 'Kiosk',
      keys: [{ status: 'delivered' }, { institution: 'North', environment: 'Sandbox' }],
    });
    expect(nextKey({ id, keys })).toEqual({
      profileId: 'kiosk',
      institution: 'North',
      environment: 'Sandbox',
    });
  });

  test('is never a retired one', () => {
    const { id, keys } = makeProfile({ name: 'Kiosk', keys: [{ institution: 'North', status: 'retired' }] });
    expect(nextKey({ id, keys })).toEqual({ profileId: 'kiosk', institution: '', environment: 'Production' });
  });

  test('is called by its institution where it has one', () => {
    expect(keyLabel({ institution: 'North', environment: 'Sandbox' })).toBe('North, Sandbox');
    expect(keyLabel({ institution: '', environment: 'Sandbox' })).toBe('Sandbox');
  });
});

describe('Work that is done one at a time', () => {
  test('is done once more for all who asked meanwhile', async () => {
    let runs = 0;
    let finish = () => {};
    const work = oneAtATime(() => {
      runs++;
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    const first = work();
    const others = [work(), work(), work()];
    expect(runs).toBe(1);
    finish();
    await first;
    await vi.waitFor(() => expect(runs).toBe(2));
    finish();
    await Promise.all(others);
    expect(runs).toBe(2);
  });
});
