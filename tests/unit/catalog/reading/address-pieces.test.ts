import { describe, expect, it } from 'vitest';
import { callInPieces, pathLists } from '../../../../utils/catalog/reading/address-pieces.ts';
import { Code } from '../../../../utils/catalog/reading/code.ts';
import { settingOf } from '../../../../utils/catalog/reading/relative.ts';

/** The call at the first list of parts of a text, in a document that names Alma, with or without its gateway. */
function callIn(text: string, hasBase = true) {
  const [at = -1] = pathLists(text);
  return callInPieces(new Code(text), at, settingOf('ALMA_API_KEY', hasBase));
}

const request = (url: unknown, method = 'PUT') => JSON.stringify({ method, header: [], url }, null, 2);

describe('where a document lists the parts of an address', () => {
  it.each([
    ['{"path":["bibs"]}'],
    ['{"path": ["bibs"]}'],
    ['{"path" : ["bibs"]}'],
    ['{"path" :\n  ["bibs"]}'],
    ['{"path"\n:[]}'],
  ])('is found: %j', (text) => expect(pathLists(text)).toEqual([text.indexOf('path')]));

  it.each([['{"path": "bibs"}'], ['{"paths": ["bibs"]}'], ['{"path", ["bibs"]}']])('is not: %s', (text) =>
    expect(pathLists(text)).toEqual([]),
  );

  it('is found each time', () => {
    const text = '[{"path": ["a"]}, {"path": ["b"]}]';
    expect(pathLists(text).map((at) => text.slice(at, at + 4))).toEqual(['path', 'path']);
  });
});

describe('a call whose address is in pieces', () => {
  it('has the path, the family, the version and the method', () => {
    const url = { host: ['{{base}}'], path: ['almaws', 'v1', 'bibs', ':mms_id', 'holdings'] };
    expect(callIn(request(url))).toEqual({
      family: 'almaws',
      version: 'v1',
      segments: ['bibs', '{mms_id}', 'holdings'],
      methods: ['PUT'],
      op: undefined,
    });
    expect(callIn(request({ ...url, path: ['primo', 'v1', 'search'] }, 'GET'))).toMatchObject({
      family: 'primo',
      segments: ['search'],
      methods: ['GET'],
    });
  });

  it('is of Alma where its base is', () =>
    expect(callIn(request({ host: ['{{alma}}'], path: ['bibs', '99'] }))).toEqual({
      family: 'almaws',
      version: undefined,
      segments: ['bibs', '99'],
      methods: ['PUT'],
      op: undefined,
    }));

  it('has no method where none is told', () => {
    const url = { host: ['{{base}}'], path: ['almaws', 'v1', 'bibs'] };
    expect(callIn(JSON.stringify({ name: 'Bibs', url }))?.methods).toEqual([]);
    expect(callIn(JSON.stringify([url]))?.methods).toEqual([]);
    expect(callIn(JSON.stringify(url))?.methods).toEqual([]);
  });

  it.each([
    [
      'an address beside it that is whole',
      { raw: 'https://x.org/bibs/1', host: ['{{alma}}'], path: ['bibs'] },
    ],
    ['parts that are no path of any API', { host: ['{{alma}}'], path: ['hello', 'world'] }],
    ['no parts', { host: ['{{alma}}'], path: [] }],
    ['parts that are numbers', { host: ['{{alma}}'], path: [1, 2] }],
  ])('is nothing: %s', (_, url) => expect(callIn(request(url))).toBe(undefined));

  it.each([
    ['in a comment', '[["bibs", "1"],\n  // "path": ["bibs", "1"]\n]'],
    ['with no object around it', '"path": ["bibs", "1"]'],
    ['in the brackets of a list', '["host": ["alma"], "path": ["bibs", "1"]]'],
    ['in the text of a string', String.raw`{ "body": "{\"path\": [\"bibs\", \"1\"]}" }`],
  ])('is nothing: %s', (_, text) => expect(callIn(text)).toBe(undefined));

  it.each([
    ['a short name of it is beside it', { raw: 'Get a bib', host: ['{{base}}'], path: ['bibs', '1'] }],
    ['a sentence is beside it', { description: 'and/or', host: ['{{base}}'], path: ['bibs', '1'] }],
    ['the host comes after', { path: ['bibs', '1'], host: ['{{base}}'] }],
    ['the host is one text', { host: '{{base}}', path: ['bibs', '1'] }],
    [
      'something else of it is called host',
      { name: 'host', path: ['bibs', '1'], host: ['api-eu', 'hosted', 'exlibrisgroup', 'com'] },
    ],
    [
      'an entry of it has a host and an address of its own',
      {
        variable: [{ host: ['crm', 'example', 'org'], raw: 'https://crm.example.org/' }],
        host: ['{{base}}'],
        path: ['bibs', '1'],
      },
    ],
    ['no host is told', { path: ['bibs', '1'] }],
    ['the host is left open', { host: null, path: ['bibs', '1'] }],
  ])('is read where %s', (_, url) => expect(callIn(request(url))?.segments).toEqual(['bibs', '1']));
});

describe('the host of an address in pieces', () => {
  it.each([
    ['a variable of Postman', ['{{base}}']],
    ['a variable of a shell', ['$BASE']],
    ['a part that is filled in', [':base']],
    ['a placeholder', ['<base>']],
    ['a variable, then a name', ['{{base}}', 'example', 'org']],
    ['the gateway', ['api-na', 'hosted', 'exlibrisgroup', 'com']],
  ])('may be that of Alma: %s', (_, host) => {
    expect(callIn(request({ host, path: ['users', '12'] }))?.segments).toEqual(['users', '12']);
  });

  it('may be that of Alma by its name alone', () => {
    expect(callIn(request({ host: ['{{base_url}}'], path: ['users', '12'] }), false)?.segments).toEqual([
      'users',
      '12',
    ]);
    expect(callIn(request({ host: ['{{x}}'], path: ['users', '12'] }), false)).toBe(undefined);
  });

  it.each([
    ['another server', ['api', 'example', 'org']],
    ['another server, of a domain that is filled in', ['crm', '{{domain}}', 'org']],
    ['another server, with a stage behind its name', ['crm{{stage}}', 'org']],
    ['another product', ['{{koha}}']],
  ])('is not that of Alma: %s', (_, host) =>
    expect(callIn(request({ host, path: ['users', '12'] }))).toBe(undefined),
  );
});

describe('the operation in the query of an address in pieces', () => {
  const op = (query: unknown) =>
    callIn(
      request({ host: ['{{base}}'], path: ['almaws', 'v1', 'users', '1', 'fees', 'all'], query }, 'POST'),
    )?.op;

  it.each([
    ['is told', [{ key: 'op', value: 'pay' }], 'pay'],
    [
      'is told after others',
      [
        { key: 'amount', value: 'ALL' },
        { key: 'op', value: 'mark_as_paid' },
      ],
      'mark_as_paid',
    ],
    [
      'is told before others',
      [
        { key: 'op', value: 'pay' },
        { key: 'amount', value: '5' },
      ],
      'pay',
    ],
    ['is told value first', [{ value: 'pay', key: 'op' }], 'pay'],
    ['is told in capitals', [{ key: 'op', value: 'PAY' }], 'PAY'],
    ['is filled in', [{ key: 'op', value: '{{op}}' }], null],
    ['is filled in another way', [{ key: 'op', value: ':op' }], null],
    ['is filled in in part', [{ key: 'op', value: 'pay{{what}}' }], null],
    ['is too short for one', [{ key: 'op', value: 'p' }], null],
    ['is left open', [{ key: 'op' }], null],
    ['is told nowhere', [{ key: 'amount', value: 'ALL' }], undefined],
    ['is only the value of something', [{ key: 'amount', value: 'op' }], undefined],
    ['is not asked for', [], undefined],
  ])('%s', (_, query, expected) => expect(op(query)).toBe(expected));
});
