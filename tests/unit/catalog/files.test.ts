import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/catalog/decode-text.ts';
import { leastScopes } from '../../../utils/catalog/least-scopes.ts';
import { callsAsReason } from '../../../utils/catalog/reasons.ts';
import { SourceText } from '../../../utils/catalog/source-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('The bytes of a file', () => {
  const line = 'GET /almaws/v1/bibs';

  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8', utf8('é €'), 'é €'],
    ['UTF-8 with its mark', utf8('\ufeffé'), 'é'],
    ['Latin-1 as Windows writes it', Uint8Array.of(0xe9, 0x20, 0x80), 'é €'],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'A'],
    ['UTF-16 the other way round', Uint8Array.of(0xfe, 0xff, 0, 0x41), 'A'],
    ['UTF-16 without its mark', utf16(line, true), line],
    ['UTF-16 the other way round, without its mark', utf16(line, false), line],
    ['four letters of UTF-16', utf16('GETS', true), 'GETS'],
    ['three letters, too few to tell', utf16('GET', true), null],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49, 0x48), null],
    ['zeros alone', new Uint8Array(20), null],
    ['nothing', new Uint8Array(), ''],
    ['a zero after eight thousand bytes', utf8(`${'a'.repeat(8000)}\0`), `${'a'.repeat(8000)}\0`],
    ['a zero before that', utf8(`${'a'.repeat(7999)}\0`), null],
    ['only one half of a mark', Uint8Array.of(0xff, 0x41), 'ÿA'],
    ['only one half of the other mark', Uint8Array.of(0xfe, 0x41), 'þA'],
  ])('in %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('The files of an application', () => {
  it.each([
    'src/',
    'node_modules/a.js',
    'a/node_modules/b/c.js',
    'vendor/a.php',
    'bower_components/a.js',
    '.git/config',
    'a/.svn/x',
    '__pycache__/a.py',
    '.venv/lib/a.py',
    'lib/site-packages/a.py',
    '__MACOSX/a.js',
    'package-lock.json',
    'a/yarn.lock',
    'composer.lock',
    'Gemfile.lock',
    'poetry.lock',
    'go.sum',
    'Cargo.lock',
    'app.min.js',
    'app.min.css',
    'app.js.map',
  ])('%s is passed over, and not spoken of', (name) => {
    const all = new SourceText();
    expect(all.wants(name, 1)).toBe(false);
    expect(all.skipped).toEqual([]);
  });

  it.each([
    'a.js',
    'my-vendor/a.js',
    'vendors.js',
    'src/admin.js',
    'mapper.ts',
    'a.map.js',
    'old-package-lock.json',
    'admin.json',
  ])('%s is read', (name) => {
    expect(new SourceText().wants(name, 1)).toBe(true);
  });

  it('are read up to 20 MB, and it is said which was too much', () => {
    const all = new SourceText();
    expect(all.wants('a', 20_000_000)).toBe(true);
    expect(all.wants('b', 20_000_001)).toBe(false);
    all.add('c', utf8('text'));
    expect(all.wants('d', 19_999_993)).toBe(true);
    expect(all.wants('e', 19_999_994)).toBe(false);
    all.skip('f', 'encrypted');
    expect(all.skipped).toEqual(['b (too large)', 'e (too large)', 'f (encrypted)']);
  });

  it('stand one below the other, each with its end marked', () => {
    const all = new SourceText();
    all.add('a.js', utf8('one'));
    all.add('logo.png', Uint8Array.of(0x89, 0, 0, 0));
    all.add('b.js', utf8('two'));
    expect(all.text).toBe('one\n\f\ntwo\n\f\n');
    expect(all.names).toEqual(['a.js', 'b.js']);
    expect(all.skipped).toEqual(['logo.png (not text)']);
  });
});

describe('The reason for a scope', () => {
  const reason = (permission: 'read-only' | 'read/write', ...calls: string[]) =>
    callsAsReason({ area: 'Users', permission, calls });

  it('is the first two calls, and how many more there are', () => {
    expect(reason('read-only', 'GET /a')).toBe('GET /a');
    expect(reason('read-only', 'GET /a', 'GET /b')).toBe('GET /a, GET /b');
    expect(reason('read-only', 'GET /a', 'GET /b', 'GET /c', 'GET /d')).toBe('GET /a, GET /b and 2 more');
    expect(reason('read-only')).toBe('');
  });

  it('begins with what changes something, where that is the reason', () => {
    expect(reason('read/write', 'GET /a', 'POST /u?op=auth', 'PUT /b', 'POST /c')).toBe(
      'PUT /b, POST /c and 2 more',
    );
    expect(reason('read/write', 'GET /a', 'POST /u?op=auth', 'DELETE /b')).toBe(
      'DELETE /b, GET /a and 1 more',
    );
    expect(reason('read-only', 'GET /a', 'POST /u?op=auth')).toBe('GET /a, POST /u?op=auth');
  });
});

describe('What calls need at the least', () => {
  it('is one scope for each area, sorted, with its calls, each once', () => {
    const calls = [
      'PUT /almaws/v1/users/1',
      'GET /almaws/v1/users/1',
      'GET /almaws/v1/bibs/1',
      'GET /almaws/v1/bibs/1',
      'GET /x',
    ];
    expect(leastScopes(calls)).toEqual([
      { area: 'Bibs', permission: 'read-only', calls: ['GET /almaws/v1/bibs/1'] },
      { area: 'Users', permission: 'read/write', calls: calls.slice(0, 2) },
    ]);
    expect(leastScopes(calls.toReversed()).map(({ permission }) => permission)).toEqual([
      'read-only',
      'read/write',
    ]);
    expect(leastScopes([])).toEqual([]);
  });
});
