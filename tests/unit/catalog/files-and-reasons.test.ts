import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/catalog/decode-text.ts';
import { callsAsReason } from '../../../utils/catalog/reasons.ts';
import { SourceText } from '../../../utils/catalog/source-files.ts';
import { whyScope } from '../../../utils/catalog/why-scope.ts';

describe('the bytes of a file', () => {
  it.each<[string, number[], string | null]>([
    ['the second half of a mark alone', [0x41, 0xfe], 'Aþ'],
    ['the second half of the other mark alone', [0x41, 0xff], 'Aÿ'],
    ['a single zero where UTF-16 has one', [0x41, 0, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41], null],
    [
      'a single zero where UTF-16 the other way round has one',
      [0, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41],
      null,
    ],
  ])('are read as what they are: %s', (_, bytes, text) =>
    expect(decodeText(Uint8Array.from(bytes))).toBe(text),
  );
});

describe('the files of an application', () => {
  it.each([
    'yarn.lock.md',
    'go.sum.txt',
    'app.min.json',
    'app.min.css.html',
    'app.min.js.txt',
    'minjs',
    'app-min.js',
  ])('%s is read, for it only begins like what is passed over', (name) =>
    expect(new SourceText().wants(name, 1)).toBe(true),
  );
});

describe('the reason for a scope', () => {
  it('puts nothing first where it only reads, whatever the methods', () => {
    const calls = ['GET /almaws/v1/analytics/paths', 'POST /almaws/v1/analytics/reports'];
    expect(callsAsReason({ area: 'Analytics', permission: 'read-only', calls })).toBe(calls.join(', '));
  });

  it('puts first what only sounds like a sign-in', () => {
    const calls = ['POST /u?op=auth', 'POST /u?op=authorize'];
    expect(callsAsReason({ area: 'Users', permission: 'read/write', calls })).toBe(
      calls.toReversed().join(', '),
    );
  });
});

describe('why a scope is needed', () => {
  const write = { method: 'PUT', path: '/almaws/v1/users/{user_id}' };
  const unknown = { method: 'PUT', path: '/almaws/v1/orders' };

  it('is a call that writes where nothing else reads, for it reads as well', () =>
    expect(whyScope([{ area: 'Users', permission: 'read-only' }], [write])).toEqual([
      { area: 'Users', permission: 'read-only', call: write },
    ]));

  it('is no call in no known area', () => {
    expect(whyScope([{ area: 'Users', permission: 'read/write' }], [unknown, write])[0]?.call).toEqual(write);
    expect(whyScope([{ area: 'Users', permission: 'read/write' }], [unknown])[0]?.call).toBeNull();
  });
});
