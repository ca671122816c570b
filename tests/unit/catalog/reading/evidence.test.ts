import { describe, expect, it } from 'vitest';
import { Evidence, type Sighting } from '../../../../utils/catalog/reading/evidence.ts';

const sighting = (path: string, methods: string[] = [], more: Partial<Sighting> = {}): Sighting => ({
  family: 'almaws',
  segments: path.split('/'),
  methods,
  op: undefined,
  ...more,
});
const seen = (...sightings: Sighting[]) => {
  const evidence = new Evidence();
  for (const one of sightings) evidence.add(one);
  return evidence;
};

describe('calls that were seen', () => {
  it('are gathered by area, areas and calls sorted, each call once', () => {
    const all = [
      sighting('users/1', ['PUT']),
      sighting('bibs/99', ['GET']),
      sighting('users/2', ['GET', 'PUT']),
      sighting('acq/funds', ['GET']),
      sighting('users', ['GET']),
    ];
    const scopes = [
      {
        area: 'Acquisitions',
        permission: 'read-only',
        because: [{ method: 'GET', path: '/almaws/v1/acq/funds' }],
      },
      {
        area: 'Bibs',
        permission: 'read-only',
        because: [{ method: 'GET', path: '/almaws/v1/bibs/{mms_id}' }],
      },
      {
        area: 'Users',
        permission: 'read/write',
        because: [
          { method: 'GET', path: '/almaws/v1/users' },
          { method: 'GET', path: '/almaws/v1/users/{user_id}' },
          { method: 'PUT', path: '/almaws/v1/users/{user_id}' },
        ],
      },
    ];
    expect(seen(...all).scopes()).toEqual(scopes);
    expect(seen(...all.toReversed()).scopes()).toEqual(scopes);
    expect(seen(...all).unknown()).toEqual([]);
    expect(seen(...all).assumed()).toEqual([]);
  });

  it('are writes where a single one is', () => {
    const permission = (...sightings: Sighting[]) => seen(...sightings).scopes()[0]?.permission;
    expect(permission(sighting('users/1', ['GET']), sighting('users', ['GET']))).toBe('read-only');
    expect(permission(sighting('users/1', ['GET']), sighting('users', ['POST']))).toBe('read/write');
  });

  it('without a method are assumed to read, and said to be, unless the method is shown elsewhere', () => {
    const guess = sighting('users/1');
    const known = sighting('users/2', ['GET']);
    const read = { method: 'GET', path: '/almaws/v1/users/{user_id}' };
    expect(seen(guess).scopes()).toEqual([{ area: 'Users', permission: 'read-only', because: [read] }]);
    expect(seen(guess).assumed()).toEqual([read]);
    expect(seen(guess, guess).assumed()).toEqual([read]);
    expect(seen(guess, known).assumed()).toEqual([]);
    expect(seen(known, guess).assumed()).toEqual([]);
    expect(seen(guess, sighting('users/2', ['PUT'])).assumed()).toEqual([read]);
    expect(seen(sighting('users/1/loans'), guess, sighting('bibs/99', ['GET'])).assumed()).toEqual([
      read,
      { method: 'GET', path: '/almaws/v1/users/{user_id}/loans' },
    ]);
  });

  it('have an operation where they post, and only there', () => {
    const path = (method: string, op: string | null) =>
      seen(sighting('users/1', [method], { op })).scopes()[0]?.because[0]?.path;
    expect(path('POST', 'auth')).toBe('/almaws/v1/users/{user_id}?op=auth');
    expect(path('POST', null)).toBe('/almaws/v1/users/{user_id}');
    expect(path('GET', 'auth')).toBe('/almaws/v1/users/{user_id}');
  });

  it('to sign somebody in only read', () =>
    expect(seen(sighting('users/1', ['POST'], { op: 'auth' })).scopes()[0]?.permission).toBe('read-only'));

  it('are asked for by the first word of their paths, and by operation', () => {
    const evidence = seen(
      sighting('users/1/fees/2', ['POST'], { op: 'pay' }),
      sighting('bibs/9/holdings/2/items/3', ['GET'], { op: 'scan' }),
      sighting('conf/sets/1', ['POST']),
      sighting('search', ['GET'], { family: 'primo' }),
    );
    expect(['users', 'bibs', 'conf', 'acq', 'search', ''].map((root) => evidence.reads(root))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(evidence.shows('users', 'pay')).toBe(true);
    expect(evidence.shows('users', 'waive')).toBe(false);
    expect(evidence.shows('acq', 'pay')).toBe(false);
    expect(evidence.shows('bibs', 'scan')).toBe(false);
    expect(evidence.shows('conf', '')).toBe(false);
  });

  it('keep their version', () =>
    expect(seen(sighting('users/1', ['GET'], { version: 'v2' })).scopes()[0]?.because[0]?.path).toBe(
      '/almaws/v2/users/{user_id}',
    ));
});

describe('calls in no known area', () => {
  it('are kept, sorted, each once, with their method where it is shown', () => {
    const evidence = seen(
      sighting('orders/1', ['PUT', 'GET']),
      sighting('orders/2', ['GET']),
      sighting('orders'),
      sighting('things', ['GET'], { family: 'primo', version: 'v2' }),
      sighting(''),
    );
    expect(evidence.unknown()).toEqual([
      { method: 'GET', path: '/almaws/v1/orders/{id}' },
      { method: 'GET', path: '/primo/v2/things' },
      { method: 'PUT', path: '/almaws/v1/orders/{id}' },
      { method: null, path: '/almaws/v1/orders' },
      { method: null, path: '/almaws/v1/{id}' },
    ]);
    expect(evidence.scopes()).toEqual([]);
  });

  it('give nothing but a base where a path was read that is put behind one', () => {
    const bases = [
      sighting('{path}'),
      sighting('{}'),
      sighting('{path}', ['PUT'], { version: 'v12' }),
      sighting('orders/{path}'),
      sighting('{path}/orders'),
      sighting('orders'),
    ];
    const evidence = seen(...bases);
    expect(evidence.unknown()).toHaveLength(6);
    evidence.noteJoinedPath();
    expect(evidence.unknown().map(({ path }) => path)).toEqual([
      '/almaws/v1/orders',
      '/almaws/v1/orders/{path}',
      '/almaws/v1/{path}/orders',
    ]);
  });

  it('on a gateway show words alone: anything else may be somebody’s', () => {
    const evidence = new Evidence();
    evidence.addUnknown('GET', [
      'leganto',
      'v1',
      'Jane1',
      '{id}',
      'a{b}c',
      'v12',
      'Some-Thing',
      '-x',
      'v',
      'xv1',
    ]);
    evidence.addUnknown(null, ['x'.repeat(40), 'x'.repeat(41), 'v1x']);
    evidence.addUnknown(null, []);
    expect(evidence.unknown()).toEqual([
      { method: 'GET', path: '/leganto/v1/{id}/{id}/{id}/{id}/Some-Thing/{id}/v/{id}' },
      { method: null, path: '/' },
      { method: null, path: `/${'x'.repeat(40)}/{id}/{id}` },
    ]);
  });
});

describe('calls of a Cloud App', () => {
  it('are kept apart, by their documented path or without what may be somebody’s', () => {
    const evidence = new Evidence();
    evidence.addCloudApp(sighting('orders/7', [], { version: 'v2' }));
    evidence.addCloudApp(sighting('users/jane'));
    evidence.addCloudApp(sighting('users/joan'));
    evidence.addCloudApp(sighting('bibs/99/requests/1'));
    evidence.addCloudApp(sighting('bibs/99', [], { version: 'v2' }));
    expect(evidence.cloudAppPaths()).toEqual([
      '/almaws/v1/bibs/{mms_id}/requests/{request_id}',
      '/almaws/v1/users/{user_id}',
      '/almaws/v2/bibs/{mms_id}',
      '/almaws/v2/orders/{id}',
    ]);
    expect(evidence.scopes()).toEqual([]);
    expect(evidence.unknown()).toEqual([]);
  });
});
