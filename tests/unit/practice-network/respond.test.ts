import { describe, expect, test } from 'vitest';
import { respond, site } from '../../practice-network/respond.ts';
import type { Variants } from '../../practice-network/variants.ts';

const at = (path: string, variants?: Partial<Variants>) => respond(new URL(path, site), variants);

describe('The practice network', () => {
  test.each([
    '/',
    '/login/',
    '/manage',
    '/manage/',
    '/manage/keys',
    '/manage/keys/',
    '/alma/apis/',
    '/blog/how-we-make-our-api-keys/',
    '/console/',
    '/account/',
  ])('has a page at %s', (path) => {
    expect(at(path)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: expect.stringContaining('<main'),
    });
  });

  test('says so where it has none', () => {
    expect(at('/no/such/page/')?.status).toBe(404);
    expect(at('/assets/site/../respond.ts')?.status).toBe(404);
    expect(at('/assets/bootstrap/css/none.css')?.status).toBe(404);
  });

  test('answers for no other host', () => {
    for (const other of [
      'https://example.com/',
      'http://developers.exlibrisgroup.com/',
      'https://api-na.hosted.exlibrisgroup.com/',
    ])
      expect(respond(new URL('/manage/keys/', other))).toBeNull();
  });

  test('serves every file that its pages name', () => {
    const page = String(at('/manage/keys/')?.body);
    const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) expect(at(file), file).toMatchObject({ status: 200 });
  });

  test('gives its scripts without their types', () => {
    expect(at('/assets/site/store.ts')).toMatchObject({
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: expect.not.stringContaining('interface'),
    });
  });

  test('differs as the address asks, and stays so from link to link', () => {
    const page = String(at('/manage/?form=dialog&widget=aria', { ip: 'yes' })?.body)
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(page).toContain('"form":"dialog"');
    expect(page).toContain('"widget":"aria"');
    expect(page).toContain('"ip":"yes"');
    expect(page).toContain('href="/manage/keys/?form=dialog&widget=aria"');
  });

  test('refuses a variant that there is none of', () => {
    expect(() => at('/manage/keys/?form=sheet')).toThrow('form=sheet');
    expect(() => at('/manage/keys/?rows=many')).toThrow('rows=many');
  });

  test('asks those who are not signed in to do so', () => {
    const page = String(at('/manage/keys/', { signed: 'out' })?.body);
    expect(page).toContain('type="password"');
    expect(page).not.toContain('key-list');
  });

  test('can allow its own files only', () => {
    expect(at('/manage/keys/')?.headers).not.toHaveProperty('content-security-policy');
    expect(at('/manage/keys/?csp=strict')?.headers['content-security-policy']).toContain("style-src 'self'");
  });
});
