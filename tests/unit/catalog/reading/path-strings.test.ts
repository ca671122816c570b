import { describe, expect, it } from 'vitest';
import {
  isContinuation,
  parsePath,
  splitAbsolute,
  splitPath,
} from '../../../../utils/catalog/reading/path-strings.ts';

describe('a string that says to which family its path belongs', () => {
  it.each([
    ['/almaws/v1/bibs/{id}', '', 'almaws', 'v1', 'bibs/{id}'],
    ['almaws/v1/bibs', '', 'almaws', 'v1', 'bibs'],
    ['almaws/v1', '', 'almaws', 'v1', ''],
    ['almaws/v1/', '', 'almaws', 'v1', ''],
    ['primo/v12/search?q=a', '', 'primo', 'v12', 'search?q=a'],
    ['{host}/esploro/v1/assets', '{host}', 'esploro', 'v1', 'assets'],
    ['https://api.example.org/almaws/v1/users', 'https://api.example.org', 'almaws', 'v1', 'users'],
    ['{base}almaws/v1/users', '{base', 'almaws', 'v1', 'users'],
    ['almaws/v1?x=1', '', 'almaws', 'v1', '?x=1'],
    ['almaws/v1{path}', '', 'almaws', 'v1', '{path}'],
    ['/almaws/v1 and more', '', 'almaws', 'v1', ' and more'],
    ['/almaws/v1/bibs\nand more', '', 'almaws', 'v1', 'bibs\nand more'],
  ])('is %j', (content, base, family, version, path) => {
    const split = { base, family, version, path };
    expect(splitAbsolute(content)).toEqual(split);
    expect(splitPath(content)).toEqual(split);
  });

  it.each([
    'my-almaws/v1/bibs',
    'myalmaws/v1/bibs',
    'almaws/bibs',
    'almaws/v/bibs',
    'almaws/v1x/bibs',
    'almaws-v1/bibs',
    'almawsx/v1/bibs',
    'bibs/1',
    '',
  ])('is not %j', (content) => expect(splitAbsolute(content)).toBeUndefined());
});

describe('a string that is a path without saying whose', () => {
  it.each([
    ['bibs', '', 'bibs'],
    ['/bibs', '', 'bibs'],
    ['/bibs/{id}/holdings', '', 'bibs/{id}/holdings'],
    ['users?limit=1', '', 'users?limit=1'],
    ['users{query}', '', 'users{query}'],
    ['/users/{id}\nand more', '', 'users/{id}\nand more'],
    ['{base}/users/{id}', '{base}', 'users/{id}'],
    ['{base}users', '{base}', 'users'],
    ['{}/users', '{}', 'users'],
    ['{host}{version}/users', '{host}{version}', 'users'],
    ['https://x.example.org/users', 'https://x.example.org', 'users'],
    ['http://{host}/users', 'http://{host}', 'users'],
    ['v1/users', 'v1', 'users'],
    ['/v1/users', '/v1', 'users'],
    ['{host}/v1/users', '{host}/v1', 'users'],
  ])('is %j, behind %j', (content, base, path) =>
    expect(splitPath(content)).toEqual({ family: undefined, version: undefined, base, path }),
  );

  it.each([
    ['{bibs_url}/{mms}/holdings', '{bibs_url}/bibs', 'bibs/{mms_id}/holdings'],
    ['{url}{mms}/holdings', '{url}/bibs', 'bibs/{mms_id}/holdings'],
    ['{}/{}/holdings/{h}', '{}/bibs', 'bibs/{mms_id}/holdings/{h}'],
    ['{url}/{id}/representations', '{url}/bibs', 'bibs/{mms_id}/representations'],
    ['{url}/{id}/request-options?x=1', '{url}/bibs', 'bibs/{mms_id}/request-options?x=1'],
    ['{url}/{id}/booking-availability{q}', '{url}/bibs', 'bibs/{mms_id}/booking-availability{q}'],
    ['{url}/{id}/holdings/{h}\nmore', '{url}/bibs', 'bibs/{mms_id}/holdings/{h}\nmore'],
  ])('may be the rest of a bib’s: %j', (content, base, path) =>
    expect(splitPath(content)).toEqual({ family: undefined, version: undefined, base, path }),
  );

  it.each([
    '',
    'orders/1',
    'usersx',
    'my/users',
    '/api/users',
    'all users/1',
    'v2/users',
    '/v1users',
    'user/1',
    'https:/x.example.org/users',
    'https://x.example.org/api/users',
    'https://x y/users',
    'ftp://x.example.org/users',
    'httpss://x.example.org/users',
    'x{base}/users',
    '{base.url}/users',
    '{url}/{id}/loans',
    '{url}/{id}/holdingsx',
    'x{url}/{id}/holdings',
    '{url}/x/{id}/holdings',
    '/holdings',
  ])('is not %j', (content) => expect(splitPath(content)).toBeUndefined());
});

describe('a path that has been put together', () => {
  it.each([
    ['bibs/{id}/holdings?limit=1', 'bibs|{id}|holdings', 'limit=1', ''],
    ['bibs{query}', 'bibs', '', ''],
    ['task-lists{query}', 'task-lists', '', ''],
    ['orders{query}', 'orders{query}', '', ''],
    ['my_bibs{query}', 'my_bibs{query}', '', ''],
    ['{base}/users/1', 'users|1', '', ''],
    ['{base}/orders/1', '{base}|orders|1', '', ''],
    ['{base}', '{base}', '', ''],
    ['orders{x}/users', 'orders{x}|users', '', ''],
    ['bibs{x}/users', 'bibs|users', '', ''],
    ['bibs/users', 'bibs|users', '', ''],
    ['', '', '', ''],
    ['bibs/1", more', 'bibs|1', '', '", more'],
    [`bibs "${'x'.repeat(100)}`, 'bibs', '', ` "${'x'.repeat(78)}`],
  ])('is %j', (path, segments, query, rest) => {
    const read = parsePath(path);
    expect(read.segments.join('|')).toBe(segments);
    expect(read.query).toBe(query);
    expect(read.rest).toBe(rest);
  });
});

describe('what stands before a path', () => {
  it.each([
    'host + "/bibs/" + id +',
    "'bibs/' + id +",
    '`bibs/`',
    '"bibs/{id}"',
    '`task-lists/{x}`',
    '"/users/1"',
    '"https://crm.example.org/users/" + id +',
    '"https://api-eu.hosted.exlibrisgroup.com/almaws/v1/users/" + id +',
    'base + "/almaws/v1/bibs/" + id +',
  ])('is the beginning of it: %s', (base) => expect(isContinuation(base)).toBe(true));

  it.each([
    '',
    'BASE +',
    'bibs / 2 +',
    '"/"',
    '"?q=" + q +',
    '"https://crm.example.org/" +',
    '"http://crm.example.org" +',
    '"https://api-eu.hosted.exlibrisgroup.com/almaws/v1/" +',
    'host + "/almaws/v1/" +',
    'host + "almaws/" +',
    'host + "/v1/" +',
    '"Users/" +',
    '"1/" +',
    '"bibs" +',
    '"/bibs" +',
  ])('is a base: %s', (base) => expect(isContinuation(base)).toBe(false));
});
