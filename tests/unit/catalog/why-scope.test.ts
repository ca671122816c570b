import { describe, expect, it } from 'vitest';
import { whyScope } from '../../../utils/catalog/why-scope.ts';

describe('why a scope is needed', () => {
  const calls = [
    { method: 'GET', path: '/almaws/v1/users/{user_id}' },
    { method: 'PUT', path: '/almaws/v1/users/{user_id}' },
    { method: 'GET', path: '/almaws/v1/conf/libraries' },
  ];

  it('is the first call that needs exactly that', () => {
    expect(whyScope([{ area: 'Users', permission: 'read/write' }], calls)[0]?.call).toEqual(calls[1]);
    expect(whyScope([{ area: 'Configuration', permission: 'read-only' }], calls)[0]?.call).toEqual(calls[2]);
  });

  it('is nothing where no call needs it', () => {
    expect(whyScope([{ area: 'Configuration', permission: 'read/write' }], calls)[0]?.call).toBeNull();
    expect(whyScope([{ area: 'Bibs', permission: 'read-only' }], calls)[0]?.call).toBeNull();
  });

  it('is no sign-in call for Read/write, since Read-only is enough for it', () => {
    const signIn = [{ method: 'POST', path: '/almaws/v1/users/{user_id}?op=auth' }];
    expect(whyScope([{ area: 'Users', permission: 'read/write' }], signIn)[0]?.call).toBeNull();
    expect(whyScope([{ area: 'Users', permission: 'read-only' }], signIn)[0]?.call).toEqual(signIn[0]);
  });
});
