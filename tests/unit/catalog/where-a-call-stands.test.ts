import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';

const GATEWAY = 'https://api-na.hosted.exlibrisgroup.com';
const REST = `\n${'Nothing is said in this line.\n'.repeat(10)}`;

const calls = (text: string) =>
  neededScopes(text).scopes.flatMap(({ because }) => because.map(({ method, path }) => `${method} ${path}`));
const unknown = (text: string) => neededScopes(text).unknown.map(({ method, path }) => `${method} ${path}`);
const BIB = '/almaws/v1/bibs/{mms_id}';
const USER = '/almaws/v1/users/{user_id}';

describe('the address of the gateway', () => {
  it.each([
    ['at the end of the text', GATEWAY],
    ['at the end of a line', `${GATEWAY}${REST}`],
    ['with a slash', `${GATEWAY}/ ${REST}`],
    ['with the first word of its paths', `${GATEWAY}/almaws ${REST}`],
    ['with that and a slash', `${GATEWAY}/almaws/ ${REST}`],
    ['with its version', `${GATEWAY}/almaws/v1 ${REST}`],
    ['of China', `https://api-cn.hosted.exlibrisgroup.com.cn${REST}`],
    ['in quotes', `"${GATEWAY}"`],
    ['in brackets', `(${GATEWAY})`],
    ['before a tag', `<b>${GATEWAY}</b>`],
    ['before a comma', `${GATEWAY}, or`],
    ['before a semicolon', `${GATEWAY}; or`],
    ['in braces', `{${GATEWAY}}`],
  ])('makes calls of paths in words: %s', (_, address) => {
    expect(calls(`PUT /users/{id}\n\n${address}`)).toEqual([`PUT ${USER}`]);
  });

  it.each(['', 'https://developers.exlibrisgroup.com/alma', `${GATEWAY}/other`, `${GATEWAY}.example.org`])(
    'does not stand in %j, so that paths that many applications have are none',
    (address) => expect(calls(`PUT /users/{id}\n\nof Alma: ${address}`)).toEqual([]),
  );

  it('is itself no call', () => {
    for (const text of ['The base is /almaws/v1.', `"${GATEWAY}/almaws/v1"`, 'to=%2Falmaws%2Fv1'])
      expect(neededScopes(text)).toEqual({ scopes: [], unknown: [], noKey: [] });
  });
});

describe('a method before an address', () => {
  it.each([
    ['GET, PUT', ['GET', 'PUT']],
    ['GET/PUT', ['GET', 'PUT']],
    ['GET|PUT', ['GET', 'PUT']],
    ['GET | PUT', ['GET', 'PUT']],
    ['GET & PUT', ['GET', 'PUT']],
    ['GET and PUT', ['GET', 'PUT']],
    ['DELETE', ['DELETE']],
    ['OPTIONS', ['OPTIONS']],
    ['(PUT', ['PUT']],
    ['Call PUT', ['PUT']],
    ['X-PUT', ['GET']],
    ['INPUT', ['GET']],
    ['WIDGET', ['GET']],
  ])('is that of the call: %s', (before, methods) => {
    const found = methods.map((method) => `${method} ${BIB}`);
    expect(calls(`${before} ${GATEWAY}/almaws/v1/bibs/1`)).toEqual(found);
    expect(calls(`${before} /almaws/v1/bibs/1${REST}`)).toEqual(found);
    expect(calls(`${REST}${before} /almaws/v1/bibs/1${REST}`)).toEqual(found);
  });

  it('is not that of the address after the next one', () => {
    expect(calls('Paths: /almaws/v1/bibs/1, /almaws/v1/users/1 (PUT)')).toEqual([
      `GET ${BIB}`,
      `PUT ${USER}`,
    ]);
    expect(calls('PUT /almaws/v1/users/1 or /almaws/v1/bibs/1')).toEqual([`GET ${BIB}`, `PUT ${USER}`]);
  });

  it.each([
    'can be retrieved using the [GET ',
    'may be seen with [GET ',
    'could be found via the [GET ',
    'can be retrieved by [GET ',
    'can be retrieved from [GET ',
  ])('may say where a value comes from, which is no call: %s', (before) => {
    expect(calls(`${before}/almaws/v1/conf/libraries API](x)${REST}`)).toEqual([]);
    expect(calls(`${REST}The library. Its code ${before}/almaws/v1/conf/libraries API](x)`)).toEqual([]);
  });

  it.each([
    'See [GET ',
    'It cannot be retrieved using [GET ',
    'It can be retrieved using GET ',
    'It can be read using [this](x). GET ',
    'It can retrieve the [GET ',
  ])('says it of a call otherwise: %s', (before) =>
    expect(calls(`${before}/almaws/v1/conf/libraries API](x)${REST}`)).toEqual([
      'GET /almaws/v1/conf/libraries',
    ]),
  );
});

describe('a string', () => {
  it('is code where it goes on behind its path', () =>
    expect(
      calls('const url = `${base}/almaws/v1/users/${id}?x=${x} `;\nawait axios.put(url, body);'),
    ).toEqual([`PUT ${USER}`]));

  it('that was read as code is not read once more as words', () =>
    expect(calls('const alma = connect();\nawait axios.put(`${almaUrl}/bibs/${id}`, body);')).toEqual([
      `PUT ${BIB}`,
    ]));
});

describe('a line that is switched off', () => {
  it.each(['//', '#', '--', '  //', '\t#', '//  '])('is no call behind %j', (mark) => {
    expect(calls(`x = 1\n${mark} requests.put("/almaws/v1/users/" + id)\n`)).toEqual([]);
    expect(calls(`${mark} requests.put('/almaws/v1/users/' + id)\n`)).toEqual([]);
  });

  it.each([
    ['its method is in words before it', '// PUT "/almaws/v1/users/1"'],
    ['it has no quotes', '// put(/almaws/v1/users/1) PUT'],
    ['the comment begins behind it', 'requests.put("/almaws/v1/users/" + id) # now'],
    ['it is code', 'requests.put("/almaws/v1/users/" + id)'],
  ])('is a call where %s', (_, line) => expect(calls(`x = 1\n${line}\n`)).toEqual([`PUT ${USER}`]));
});

describe('a comment of a Cloud App', () => {
  const app = (line: string) => neededScopes(`constructor(private rest: CloudAppRestService) {}\n${line}\n`);

  it.each([
    '// see /almaws/v1/users/1',
    '  // see /almaws/v1/users/1',
    '/* see /almaws/v1/users/1 */',
    ' * see /almaws/v1/users/1',
  ])('names a call that needs no key: %s', (line) => {
    const { scopes, noKey } = app(line);
    expect(scopes).toEqual([]);
    expect(noKey).toEqual([
      { path: USER, why: expect.stringMatching(/^Cloud App: .* It takes no API key\.$/) },
    ]);
  });

  it.each(['see /almaws/v1/users/1', 'x(); // see /almaws/v1/users/1'])('is not %s', (line) =>
    expect(app(line).scopes).toHaveLength(1),
  );

  it('is read like any other where the text shows a key', () => {
    const text = 'constructor(private rest: CloudAppRestService) {}\n// see /almaws/v1/users/1\napikey';
    expect(calls(text)).toEqual([`GET ${USER}`]);
  });

  it('has its paths beside all else that needs no key, in order', () =>
    expect(
      app('by SIP2\n// see /almaws/v1/users/1\n// see /almaws/v1/bibs/1\n/view/sru').noKey.map(
        ({ path }) => path,
      ),
    ).toEqual([BIB, USER, '/view/sru', 'SIP2']));
});

describe('the link in an answer of Alma’s', () => {
  const ADDRESS = `${GATEWAY}/almaws/v1/users/1`;

  it.each([
    ['JSON', `{"link":"${ADDRESS}"}`],
    ['JSON, with a space', `{"link": "${ADDRESS}"}`],
    ['JSON in a string', `"{\\"link\\":\\"${ADDRESS}\\"}"`],
    ['JSON of XML', `{"@link": "${ADDRESS}"}`],
    ['XML', `<user link="${ADDRESS}">`],
    ['XML, in a line of its own', `<user\nlink="${ADDRESS}">`],
    ['JavaScript', `{ link: '${ADDRESS}' }`],
    ['PHP', `['link' => 1, 'link' = '${ADDRESS}']`],
    ['YAML', `link: "${ADDRESS}"`],
    ['a recording', `{"redirectURL": "${ADDRESS}"}`],
  ])('is data, and no call: %s', (_, text) => {
    expect(calls(text)).toEqual([]);
    expect(calls(`${text}${REST}`)).toEqual([]);
    expect(calls(`${REST}${text}`)).toEqual([]);
  });

  it.each([
    ['another entry', `{"deeplink":"${ADDRESS}"}`],
    ['another entry that begins so', `{"links":"${ADDRESS}"}`],
    ['no whole address', '{"link":"/almaws/v1/users/1"}'],
    ['words', `link: ${ADDRESS}`],
    ['a link and more before it', `{"link":"see ${ADDRESS}"}`],
    ['a link before it', `"link": "", "${ADDRESS}"`],
  ])('is not %s', (_, text) => expect(calls(text)).toEqual([`GET ${USER}`]));

  it('is data however many there are, beside a call', () => {
    const links = ['users/1', 'users/2/loans/3', 'acq/vendors/4', 'conf/sets/5']
      .map((path) => `{"link": "${GATEWAY}/almaws/v1/${path}"}`)
      .join('\n');
    const call = `requests.put("${GATEWAY}/almaws/v1/bibs/" + id)`;
    expect(calls(`${call}\n${links}`)).toEqual([`PUT ${BIB}`]);
    expect(calls(`${links}\n${call}`)).toEqual([`PUT ${BIB}`]);
    expect(calls(`${links}\nalmaClient.put("/bibs/" + id, x)`)).toEqual([`PUT ${BIB}`]);
  });
});

describe('other addresses', () => {
  it('on the gateway are kept, with their methods', () => {
    expect(unknown(`DELETE ${GATEWAY}/leganto/v1/lists`)).toEqual(['DELETE /leganto/v1/lists']);
    expect(unknown(`PUT\n${GATEWAY}/leganto/v1/lists\n`)).toEqual(['PUT /leganto/v1/lists']);
    expect(unknown(`curl -X DELETE "${GATEWAY}/leganto/v1/lists"`)).toEqual(['DELETE /leganto/v1/lists']);
    expect(unknown(`see ${GATEWAY}/leganto/v1/lists`)).toEqual(['null /leganto/v1/lists']);
  });

  it('that search Primo behind a base read, and nothing is assumed', () => {
    const { scopes, assumed } = neededScopes('fetch(`${primoUrl}/v1/search?vid=${vid}`)');
    expect(scopes.map(({ area, permission }) => `${area} ${permission}`)).toEqual(['Primo Search read-only']);
    expect(assumed).toBeUndefined();
  });

  it('in links to the documentation are calls, of whatever family', () => {
    const link = (line: string) => `https://developers.exlibrisgroup.com/alma/apis/docs/x/${btoa(line)}/`;
    expect(calls(`${link('PUT /almaws/v1/users/{user_id}')} ${link('GET /primo/v1/search')}`)).toEqual([
      'GET /primo/v1/search',
      `PUT ${USER}`,
    ]);
  });
});

describe('paths without their beginning, in words', () => {
  it('are calls where Alma is named, though no code is there', () => {
    expect(calls('Calls to Alma:\nPUT /bibs/{mms_id}')).toEqual([`PUT ${BIB}`]);
    expect(calls('Calls to Alma:\nPOST /bibs')).toEqual(['POST /almaws/v1/bibs']);
  });

  it('are none where it is not', () => expect(calls('Calls:\nPUT /bibs/{mms_id}')).toEqual([]));
});
