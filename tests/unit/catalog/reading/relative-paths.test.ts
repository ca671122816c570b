import { describe, expect, it } from 'vitest';
import { RunningText } from '../../../../utils/catalog/reading/documents.ts';
import { Evidence } from '../../../../utils/catalog/reading/evidence.ts';
import { settingOf } from '../../../../utils/catalog/reading/relative.ts';
import {
  quotedRelativePaths,
  readRelativeInDocument,
} from '../../../../utils/catalog/reading/relative-paths.ts';

describe('a string that may hold a path', () => {
  const found = (text: string) =>
    [...quotedRelativePaths(text)].map((at) => /^[a-z-]+/.exec(text.slice(at))?.[0]);

  it.each([
    ['"/users/" + id', ['users']],
    ["'users'", ['users']],
    ['`users/${id}`', ['users']],
    ['`${base}/users/${id}/loans`', ['users']],
    ['`${base}users`', ['users']],
    ['"users?limit=1"', ['users']],
    ['"users{?q}"', ['users']],
    ['`users${q}`', ['users']],
    ['"users#{q}"', ['users']],
    ['"users%s"', ['users']],
    ['"users:id"', ['users']],
    ['"users&x=1"', ['users']],
    ['"\\/users\\/1"', ['users']],
    ['"users\\/1"', ['users']],
    ['"task-lists/printouts"', ['task-lists']],
    ['"/bibs/" + "/items/"', ['bibs', 'items']],
    ['`{bib}/holdings`', ['holdings']],
    ['`${bib}/holdings/${id}`', ['holdings']],
    ['`${bib}/representations/${id}`', ['representations']],
    ['`${bib}/request-options`', ['request-options']],
    ['`${bib}/booking-availability?x=1`', ['booking-availability']],
    ['`${bib}/holdings\\/${id}`', ['holdings']],
  ])('is found: %s', (text, words) => expect(found(text)).toEqual(words));

  it.each([
    '"all users"',
    'users',
    '"users, items"',
    '"myusers/"',
    '"users-list"',
    '"users.json"',
    '"/holdings"',
    '`${bib}/holdingsx`',
    '"/orders/"',
    '"Users"',
    '',
  ])('is none: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a path in running text', () => {
  const read = (
    text: string,
    { base = false, taken = [] as { start: number; end: number }[], code = false } = {},
  ) => {
    const evidence = new Evidence();
    const setting = settingOf(`Alma ${text}`, base);
    readRelativeInDocument(text, new RunningText(text), evidence, setting, taken, () => code);
    return evidence.scopes().flatMap(({ because }) => because.map(({ method, path }) => `${method} ${path}`));
  };
  const BIB = '/almaws/v1/bibs/{mms_id}';

  it.each([
    ['a request line', 'GET /bibs/{mms_id}'],
    ['a request line after another', 'x\nGET /bibs/{mms_id}'],
    ['the beginning of the text', '/bibs/{mms_id}'],
    ['the beginning of a line', 'Calls:\n/bibs/{mms_id}'],
    ['code in Markdown', 'Call `/bibs/{mms_id}` first.'],
    ['brackets', 'A bib (/bibs/{mms_id}) is read.'],
    ['a table', '|/bibs/{mms_id}|'],
    ['HTML', '<b>/bibs/{mms_id}</b>'],
    ['bold Markdown', '**/bibs/{mms_id}**'],
    ['a sentence', 'We use /bibs/{mms_id}, and no more.'],
    ['the end of a sentence', 'We use /bibs/{mms_id}.'],
    ['a query', '/bibs/{mms_id}?view=full'],
    ['a base in braces', 'GET {{base}}/bibs/{mms_id}'],
    ['a base in one pair of braces', 'GET {base}/bibs/{mms_id}'],
    ['a base in angle brackets', 'GET <base>/bibs/{mms_id}'],
    ['a base of a shell', 'curl $ALMA/bibs/{mms_id}'],
    ['a base of a shell in braces', 'curl ${ALMA}/bibs/{mms_id}'],
  ])('is found in %s', (_, text) => expect(read(text)).toEqual([`GET ${BIB}`]));

  it.each([
    ['the root alone', 'PUT /bibs', ['PUT /almaws/v1/bibs']],
    ['the root at the end of a line', 'PUT /bibs\nand more', ['PUT /almaws/v1/bibs']],
    ['the root in a table', '| PUT | /bibs |', ['PUT /almaws/v1/bibs']],
    ['the root before a comma', 'PUT /bibs, then', ['PUT /almaws/v1/bibs']],
    ['the root before a semicolon', 'PUT /bibs; then', ['PUT /almaws/v1/bibs']],
    ['the root before a stop', 'PUT /bibs. Then', ['PUT /almaws/v1/bibs']],
    ['the root before a colon', 'PUT /bibs: one', ['PUT /almaws/v1/bibs']],
    ['the root in Markdown', 'PUT `/bibs`', ['PUT /almaws/v1/bibs']],
    ['the root in bold', 'PUT **/bibs**', ['PUT /almaws/v1/bibs']],
    ['the root in brackets', 'PUT (/bibs)', ['PUT /almaws/v1/bibs']],
    ['the root in HTML', 'PUT <b>/bibs</b>', ['PUT /almaws/v1/bibs']],
    ['the method', 'PUT /bibs/99', [`PUT ${BIB}`]],
    ['the method before a base', 'DELETE {{base}}/bibs/99', [`DELETE ${BIB}`]],
    ['the method before a base of several words', 'DELETE {{base url}}/bibs/99', [`DELETE ${BIB}`]],
    ['the method before a base in angle brackets', 'PUT <base url>/bibs/99', [`PUT ${BIB}`]],
    ['the method before a base, as it begins a line', 'Put {{base}}/bibs/99', [`PUT ${BIB}`]],
    ['the method after a route of an own server', 'mux.HandleFunc("PUT /x", f)\nPUT /bibs/9', [`PUT ${BIB}`]],
    [
      'its whole with a star, and not a part of it',
      'DELETE /bibs/collections/*/bibs',
      ['DELETE /almaws/v1/bibs/collections/{pid}/bibs'],
    ],
    [
      'the operation',
      'POST /conf/sets/1?op=add_members',
      ['POST /almaws/v1/conf/sets/{set_id}?op=add_members'],
    ],
    ['several', 'PUT /bibs/9, DELETE /conf/sets/1', [`PUT ${BIB}`, 'DELETE /almaws/v1/conf/sets/{set_id}']],
    ['two methods of one path, each once', 'PUT /bibs/9\nDELETE /bibs/8', [`DELETE ${BIB}`, `PUT ${BIB}`]],
    [
      'a method of its own only',
      'PUT /bibs/9 /conf/sets/1',
      [`PUT ${BIB}`, 'GET /almaws/v1/conf/sets/{set_id}'],
    ],
    ['its whole, and not a part of it', 'GET /conf/{x}/users', ['GET /almaws/v1/conf/{x}/users']],
  ])('has %s', (_, text, calls) => expect(read(text, { base: true })).toEqual(calls));

  it.each([
    ['a part of another path', 'GET /api/bibs/9'],
    ['a part of another host', 'https://x.example.org/bibs/9'],
    ['a part of a path with a tenant', 'GET /api/{tenant}/bibs/9'],
    ['a part of an address with a host that is filled in', 'https://{host}/bibs/9'],
    ['a part of an address with a host in angle brackets', 'https://<host>/bibs/9'],
    ['a part of a path with a tenant in angle brackets', 'GET /api/<tenant id>/bibs/9'],
    ['behind a name and braces', 'x{y}/bibs/9'],
    ['a longer word', 'GET /bibsx/9'],
    ['a file', 'GET /bibs-list.json'],
    ['a string', 'get("/bibs/9")'],
    ['another string', "get('/bibs/9')"],
    ['a route of an own server', 'mux.HandleFunc(`PUT /bibs/{id}`, f)'],
    ['a route of another own server', 'mux.Handle("GET /bibs/{id}", f)'],
    ['a route of an own server, over two lines', 'mux.HandleFunc(\n\t"GET /bibs/{id}", f)'],
    ['another product’s', 'GET {koha}/bibs/9'],
    ['another product’s, in angle brackets', 'GET <koha>/bibs/9'],
    ['another product’s, of two words', 'GET <koha url>/bibs/9'],
    ['another product’s, of a shell', 'GET ${KOHA}/bibs/9'],
    ['another product’s, in a longer text', `GET <koha url>/bibs/9\n${'Nothing is said here.\n'.repeat(20)}`],
  ])('is none where it is %s', (_, text) => expect(read(text, { base: true })).toEqual([]));

  it('is none where code has been read', () => {
    expect(read('PUT /bibs/9', { code: true })).toEqual([]);
    expect(read('PUT /bibs/9')).toEqual([`PUT ${BIB}`]);
  });

  it('is none in what another path has taken', () => {
    const text = 'PUT /bibs/9 DELETE /conf/sets/1 GET /acq/funds';
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const [bibs, sets, funds] = [
      `PUT ${BIB}`,
      'DELETE /almaws/v1/conf/sets/{set_id}',
      'GET /almaws/v1/acq/funds',
    ];
    expect(read(text)).toEqual([funds, bibs, sets]);
    expect(read(text, { taken: [at('/bibs/9')] })).toEqual([funds, sets]);
    expect(read(text, { taken: [at('/conf/sets/1')] })).toEqual([funds, bibs]);
    expect(read(text, { taken: [at('PUT /bibs/9 '), at('/acq/funds')] })).toEqual([sets]);
    expect(read(text, { taken: [at('/acq')] })).toEqual([bibs, sets]);
    expect(read(text, { taken: [at('PUT'), at('DELETE'), at('GET')] })).toEqual([funds, bibs, sets]);
  });

  it.each([
    ['a key', 'paths:\n  /bibs/{mms_id}:\n    get:\n      x: 1\n    put:\n      x: 1\n'],
    ['a key in quotes', 'paths:\n  "/bibs/{mms_id}":\n    get:\n      x: 1\n    put:\n      x: 1\n'],
    [
      'a key in the other quotes',
      "paths:\n  '/bibs/{mms_id}':\n    get:\n      x: 1\n    put:\n      x: 1\n",
    ],
  ])('has the operations below it where it is %s of an OpenAPI document', (_, text) => {
    expect(read(text)).toEqual([`GET ${BIB}`, `PUT ${BIB}`]);
    expect(read(text, { code: true })).toEqual([`GET ${BIB}`, `PUT ${BIB}`]);
  });

  it('that many applications have needs a method as well as a base', () => {
    expect(read('PUT /users/{id}', { base: true })).toEqual(['PUT /almaws/v1/users/{user_id}']);
    expect(read('see /users/{id}', { base: true })).toEqual([]);
    expect(read('PUT /users/{id}')).toEqual([]);
  });
});
