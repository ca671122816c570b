import { describe, expect, it } from 'vitest';
import {
  almaRoots,
  areaOf,
  type Family,
  identify,
  isFamily,
  looksLikeValue,
  opOf,
  permissionOf,
  safePath,
  shapeOf,
} from '../../../../utils/catalog/reading/shapes.ts';

describe('the first word of a path', () => {
  it('says the area, of each family its own', () => {
    expect(areaOf('almaws', 'bibs')).toBe('Bibs');
    expect(areaOf('almaws', 'items')).toBe('Bibs');
    expect(areaOf('almaws', 'task-lists')).toBe('Task-lists');
    expect(areaOf('primo', 'search')).toBe('Primo Search');
    expect(areaOf('almaws', 'search')).toBeUndefined();
    expect(areaOf('almaws', '')).toBeUndefined();
  });

  it('is one of these for Alma', () =>
    expect([...almaRoots].sort().join(' ')).toBe(
      'acq analytics bibs conf courses electronic items partners task-lists users',
    ));

  it('is behind one of three', () => {
    expect(['almaws', 'primo', 'esploro', 'primaws', ''].map(isFamily)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the documented form of a path', () => {
  const form = (path: string, family: Family = 'almaws') => {
    const shape = shapeOf(family, path.split('/'));
    return shape && `${shape.segments.join('/')} ${shape.literals}`;
  };

  it.each([
    ['users', 'users 1'],
    ['users/jane', 'users/{} 1'],
    ['users/ME', 'users/ME 2'],
    ['users/{id}/loans', 'users/{}/loans 2'],
    ['users/1/loans/2', 'users/{}/loans/{} 2'],
    ['users/operation/test', 'users/operation/test 3'],
    ['bibs/collections', 'bibs/collections 2'],
    ['bibs/collections/1', 'bibs/collections/{} 2'],
    ['users/1/photos', undefined],
    ['users/1/loans/2/3/4/5/6/7', undefined],
    ['orders', undefined],
  ])('of %s is %s', (path, shape) => expect(form(path)).toBe(shape));

  it('is that of the same family', () => {
    expect(form('search', 'primo')).toBe('search 1');
    expect(form('search')).toBeUndefined();
    expect(form('researchers/test', 'esploro')).toBe('researchers/test 2');
    expect(form('researchers/7', 'esploro')).toBe('researchers/{} 1');
    expect(form('assets/test', 'esploro')).toBe('assets/test 2');
  });
});

describe('what stands where an id belongs', () => {
  it.each(['{id}', '123', 'a1', 'ALL', 'X', 'ME'])('may be one: %s', (segment) =>
    expect(looksLikeValue(segment)).toBe(true),
  );
  it.each(['login', 'all', 'me', 'SMALL', 'ALLY', 'AX', 'XY', 'HOME', ''])('is none: %s', (segment) =>
    expect(looksLikeValue(segment)).toBe(false),
  );
});

describe('a call', () => {
  const call = (
    method: string,
    path: string,
    op?: string | null,
    family: Family = 'almaws',
    version?: string,
  ) => {
    const found = identify(family, path.split('/'), method, op, version);
    return found && `${found.area} ${found.permission} ${found.path}`;
  };

  it.each([
    ['GET', 'Users read-only /almaws/v1/users/{user_id}'],
    ['HEAD', 'Users read-only /almaws/v1/users/{user_id}'],
    ['OPTIONS', 'Users read-only /almaws/v1/users/{user_id}'],
    ['PUT', 'Users read/write /almaws/v1/users/{user_id}'],
    ['DELETE', 'Users read/write /almaws/v1/users/{user_id}'],
    ['PATCH', 'Users read/write /almaws/v1/users/{user_id}'],
    ['WIDGET', 'Users read/write /almaws/v1/users/{user_id}'],
  ])('with %s needs %s', (method, needed) => expect(call(method, 'users/1')).toBe(needed));

  it('that signs somebody in only reads, and one that does something else there writes', () => {
    expect(call('POST', 'users/1', 'auth')).toBe('Users read-only /almaws/v1/users/{user_id}?op=auth');
    expect(call('POST', 'users/1')).toBe('Users read-only /almaws/v1/users/{user_id}');
    expect(call('POST', 'users/1', 'refresh')).toBe('Users read/write /almaws/v1/users/{user_id}?op=refresh');
    expect(call('POST', 'users/1', null)).toBe('Users read/write /almaws/v1/users/{user_id}');
    expect(call('PUT', 'users/1', 'auth')).toBe('Users read/write /almaws/v1/users/{user_id}?op=auth');
    expect(call('POST', 'users', 'auth')).toBe('Users read/write /almaws/v1/users?op=auth');
  });

  it('to Analytics only reads, but for the test of a key that writes', () => {
    expect(call('POST', 'analytics/reports')).toBe('Analytics read-only /almaws/v1/analytics/reports');
    expect(call('POST', 'analytics/test')).toBe('Analytics read/write /almaws/v1/analytics/test');
    expect(call('GET', 'analytics/test')).toBe('Analytics read-only /almaws/v1/analytics/test');
    expect(call('POST', 'analytics/test/more')).toMatch(/^Analytics read-only/);
  });

  it('is called by the names of its method’s own row', () => {
    expect(call('GET', 'bibs/9/requests/1')).toBe(
      'Bibs read-only /almaws/v1/bibs/{mms_id}/requests/{request_id}',
    );
    expect(call('DELETE', 'bibs/9/requests/1')).toBe(
      'Bibs read/write /almaws/v1/bibs/{mmsId}/requests/{requestId}',
    );
  });

  it('keeps an operation that is not too long', () => {
    expect(call('POST', 'users', 'x'.repeat(31))).toBe(
      `Users read/write /almaws/v1/users?op=${'x'.repeat(31)}`,
    );
    expect(call('POST', 'users', 'x'.repeat(32))).toBe('Users read/write /almaws/v1/users');
  });

  it('keeps its version, documented or not', () => {
    expect(call('GET', 'users/1', undefined, 'almaws', 'v2')).toBe(
      'Users read-only /almaws/v2/users/{user_id}',
    );
    expect(call('GET', 'users/1/x/2', undefined, 'almaws', 'v2')).toBe(
      'Users read-only /almaws/v2/users/{id}/{id}/{id}',
    );
  });

  it('in no known area is none', () => {
    expect(call('GET', 'orders/1')).toBeUndefined();
    expect(identify('almaws', [], 'GET', undefined)).toBeUndefined();
  });
});

describe('a path that no document describes', () => {
  it.each([
    ['users/1/photos', 'users/{id}/photos'],
    ['users/{user}/photos', 'users/{user}/photos'],
    ['users/x{user}/photos', 'users/{id}/photos'],
    ['users/{user}x/photos', 'users/{id}/photos'],
    ['users/{}/photos', 'users/{}/photos'],
    ['users/jane/photos', 'users/{id}/{id}'],
    ['users/jane/loans/all', 'users/{id}/loans/all'],
    ['users/jane/new-photos', 'users/{id}/new-photos'],
    ['users/1/Photos', 'users/{id}/{id}'],
    ['users/1/photos2', 'users/{id}/{id}'],
    ['users/1/2photos', 'users/{id}/{id}'],
    ['users/1/p', 'users/{id}/{id}'],
    ['users/1/photos-', 'users/{id}/{id}'],
    ['users/1/new-p', 'users/{id}/{id}'],
    ['users/1/all-new-photos', 'users/{id}/all-new-photos'],
    [`users/1/${'p'.repeat(20)}`, `users/{id}/${'p'.repeat(20)}`],
    [`users/1/${'p'.repeat(21)}`, 'users/{id}/{id}'],
    ['orders/jane', 'orders/jane'],
    ['orders/Jane', 'orders/{id}'],
    ['Orders/1', 'Orders/{id}'],
    ['orders1/1', '{id}/{id}'],
    ['-orders', '{id}'],
    ['{what}/1', '{what}/{id}'],
    [`${'o'.repeat(40)}`, `${'o'.repeat(40)}`],
    [`${'o'.repeat(41)}`, '{id}'],
  ])('shows no id: %s', (path, shown) =>
    expect(safePath('almaws', path.split('/'))).toBe(`/almaws/v1/${shown}`),
  );

  it('keeps its family and version', () => {
    expect(safePath('primo', ['orders'], 'v3')).toBe('/primo/v3/orders');
    expect(safePath('almaws', [])).toBe('/almaws/v1/');
  });
});

describe('what one documented call needs', () => {
  const need = (method: string, path: string) => {
    const found = permissionOf({ method, path });
    return found && `${found.area} ${found.permission} ${found.path}`;
  };

  it.each([
    ['GET', '/almaws/v1/users/{id}', 'Users read-only /almaws/v1/users/{user_id}'],
    ['get', '/almaws/v1/users/{id}', 'Users read-only /almaws/v1/users/{user_id}'],
    ['put', '/almaws/v1/users/{id}//', 'Users read/write /almaws/v1/users/{user_id}'],
    ['POST', '/almaws/v1/users/{id}?op=auth', 'Users read-only /almaws/v1/users/{user_id}?op=auth'],
    ['POST', '/almaws/v1/users/{id}?op=refresh', 'Users read/write /almaws/v1/users/{user_id}?op=refresh'],
    ['GET', '/primo/v1/search', 'Primo Search read-only /primo/v1/search'],
    ['GET', '/almaws/v2/users/{id}', undefined],
    ['GET', '/other/v1/users/{id}', undefined],
    ['GET', '/almaws/v1/orders', undefined],
    ['GET', '/almaws', undefined],
    ['GET', '', undefined],
  ])('%s %s: %s', (method, path, needed) => expect(need(method, path)).toBe(needed));
});

describe('the operation in a query', () => {
  it.each([
    ['op=pay', 'pay'],
    ['op=add_members', 'add_members'],
    ['op=PAY', 'PAY'],
    ['a=1&op=pay&b=2', 'pay'],
    ['a=1;op=pay;b=2', 'pay'],
    ['?op=pay', 'pay'],
    ['op=pay#top', 'pay'],
    ['op={op}', null],
    ['op=${op}', null],
    ['op=p', null],
    ['op=pay2', null],
    ['op=2pay', null],
    [`op=${'p'.repeat(40)}`, 'p'.repeat(40)],
    [`op=${'p'.repeat(41)}`, null],
    ['op=', undefined],
    ['op', undefined],
    ['top=pay', undefined],
    ['a=op=pay', undefined],
    ['', undefined],
  ])('of %j is %j', (query, op) => expect(opOf(query)).toBe(op));
});
