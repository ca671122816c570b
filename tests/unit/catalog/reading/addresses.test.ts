import { describe, expect, it } from 'vitest';
import { absolutePaths, otherGatewayPaths } from '../../../../utils/catalog/reading/absolute.ts';
import { callsInDocLinks } from '../../../../utils/catalog/reading/doc-links.ts';
import { encodedPaths } from '../../../../utils/catalog/reading/encoded.ts';
import { namesOfOtherHosts } from '../../../../utils/catalog/reading/hosts.ts';
import { searchesPrimo } from '../../../../utils/catalog/reading/primo-base.ts';

const GATEWAY = 'https://api-na.hosted.exlibrisgroup.com';

describe('an address that says whose it is', () => {
  const read = (text: string) =>
    absolutePaths(text).map(
      ({ family, version, segments, query }) =>
        `${family} ${version} ${segments.join('/')}${query ? `?${query}` : ''}`,
    );
  const whole = (text: string) => absolutePaths(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    [`GET ${GATEWAY}/almaws/v1/bibs/99?view=full now`, ['almaws v1 bibs/99?view=full']],
    ['/primo/v1/search', ['primo v1 search']],
    ['/esploro/v2/assets/', ['esploro v2 assets']],
    ['/esploro/v12/assets', ['esploro v12 assets']],
    ['almaws/v1', ['almaws v1 ']],
    ['base + "/almaws/v1" + path', ['almaws v1 ']],
    ['"\\/almaws\\/v1\\/users\\/1"', ['almaws v1 users/1']],
    ['"\\/almaws\\/v1"', ['almaws v1 ']],
    ['/almaws/v1/bibs /almaws/v1/users', ['almaws v1 bibs', 'almaws v1 users']],
    ['/almaws/v1?to=/primo/v1/search', ['almaws v1 ', 'primo v1 search']],
    ['/almaws/v1/bibs?to=/primo/v1/search', ['almaws v1 bibs?to=/primo/v1/search']],
    ['{almaws/v1/bibs}', ['almaws v1 bibs']],
  ])('is found in %j', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    '',
    'almaws',
    'almaws/bibs',
    'my-almaws/v1/bibs',
    'myalmaws/v1',
    'almaws/v1x',
    'almaws/v1-beta',
    'primo/view/',
  ])('is not found in %j', (text) => expect(read(text)).toEqual([]));

  it('says where its path begins', () => expect(absolutePaths('x /almaws/v1/bibs')[0]?.at).toBe(3));

  it.each([
    [`see ${GATEWAY}/almaws/v1/bibs/99, and`, `${GATEWAY}/almaws/v1/bibs/99`],
    ['"{{host}}:443/almaws/v1/bibs"', '{{host}}:443/almaws/v1/bibs'],
    ['`${base}/almaws/v1/bibs`', '${base}/almaws/v1/bibs'],
    ['<base>/almaws/v1/bibs', '<base>/almaws/v1/bibs'],
    ['[x](https://a.b/almaws/v1/bibs)', 'https://a.b/almaws/v1/bibs'],
    ['GET<code>/almaws/v1/bibs</code>', '/almaws/v1/bibs'],
    ['<td><CODE>/almaws/v1/bibs "', '/almaws/v1/bibs'],
    ['a</h2>/almaws/v1/bibs "', '/almaws/v1/bibs'],
    ['<strong>/almaws/v1/bibs "', '/almaws/v1/bibs'],
    ['<codes>/almaws/v1/bibs "', '<codes>/almaws/v1/bibs'],
    ['url=/almaws/v1/bibs', '/almaws/v1/bibs'],
    ['user@host/almaws/v1/bibs', 'user@host/almaws/v1/bibs'],
    ['a~/almaws/v1/bibs', '/almaws/v1/bibs'],
    ['é/almaws/v1/bibs', '/almaws/v1/bibs'],
    ['/almaws/v1/bibs', '/almaws/v1/bibs'],
  ])('begins with its host or base: %s', (text, address) => expect(whole(text)[0]).toBe(address));

  it('does not begin before the one before it ends', () =>
    expect(whole('/almaws/v1:/almaws/v1/bibs')).toEqual(['/almaws/v1', ':/almaws/v1/bibs']));

  it('has no beginning that is longer than any real one', () =>
    expect(whole(`${'x'.repeat(1000)}/almaws/v1/bibs`)[0]).toHaveLength(160 + 'almaws/v1/bibs'.length));
});

describe('an address on the gateway of no known family', () => {
  const read = (text: string) =>
    [...otherGatewayPaths(text)].map(({ segments, start }) => `${start} ${segments.join('/')}`);

  it.each([
    [`${GATEWAY}/leganto/v1/lists`, ['0 leganto/v1/lists']],
    ['GET http://api-eu.hosted.exlibrisgroup.com/other', ['4 other']],
    ['https://api-cn.hosted.exlibrisgroup.com.cn/other', ['0 other']],
    [`${GATEWAY}/almawsx/v1`, ['0 almawsx/v1']],
    [`${GATEWAY}/a ${GATEWAY}/b`, ['0 a', `${GATEWAY.length + 3} b`]],
  ])('is kept: %s', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    `${GATEWAY}/almaws/v1/bibs`,
    `${GATEWAY}/primo/v1/search`,
    `${GATEWAY}/esploro/v1/assets`,
    `${GATEWAY}/auth/x/jwks.json`,
    `${GATEWAY}/`,
    `${GATEWAY}/{path}`,
    `${GATEWAY}/1`,
    GATEWAY,
    'https://api-.hosted.exlibrisgroup.com/other',
    'https://hosted.exlibrisgroup.com/other',
    'https://api-na-hosted.exlibrisgroup.com/other',
  ])('is none: %s', (text) => expect(read(text)).toEqual([]));
});

describe('a link to the documentation', () => {
  const link = (line: string) =>
    `https://developers.exlibrisgroup.com/alma/apis/docs/bibs/${btoa(line).replace(/\+/g, '-').replace(/\//g, '_')}/`;

  it.each([
    ['GET', '/almaws/v1/bibs/{mms_id}'],
    ['POST', '/almaws/v1/bibs'],
    ['PUT', '/almaws/v1/task-lists/printouts'],
    ['DELETE', '/primo/v1/eshelf/{userid}'],
    ['GET', '/esploro/v1/assets.json'],
  ])('names a call: %s %s', (method, path) =>
    expect(callsInDocLinks(`see ${link(`${method} ${path}`)} there`)).toEqual([{ method, path }]),
  );

  it('names its call up to what is no path', () =>
    expect(callsInDocLinks(link('GET /almaws/v1/bibs?limit=10'))).toEqual([
      { method: 'GET', path: '/almaws/v1/bibs' },
    ]));

  it.each(['-', '_', '+'])('is read with a %s, as addresses and others write base64', (sign) => {
    const line = sign === '_' ? 'GET /almaws/v1/bibs??a' : 'GET /almaws/v1/bibs?>a';
    const usual = btoa(line).replace(/=+$/, '');
    const code = sign === '+' ? usual : usual.replace(/\+/g, '-').replace(/\//g, '_');
    expect(code).toContain(sign);
    expect(callsInDocLinks(`apis/docs/bibs/${code}`)).toEqual([{ method: 'GET', path: '/almaws/v1/bibs' }]);
  });

  it('is read wherever there are several', () =>
    expect(callsInDocLinks(`${link('GET /almaws/v1/bibs')} ${link('PUT /almaws/v1/users')}`)).toHaveLength(
      2,
    ));

  it.each([
    ['another method', link('PATCH /almaws/v1/bibs')],
    ['another family', link('GET /other/v1/bibs')],
    ['another version', link('GET /almaws/v2/bibs')],
    ['no path', link('GET /almaws/v1/')],
    ['a method that is not the first word', link('OR GET /almaws/v1/bibs')],
    ['what does not decode', 'apis/docs/bibs/aaaaaaaaaaaaaaaaa'],
    ['a page of words', 'apis/docs/bibs/how-to-get-started'],
    ['an area', 'apis/docs/bibs/'],
    ['another place', `apis/doc/bibs/${btoa('GET /almaws/v1/bibs')}`],
    ['nothing', ''],
  ])('names no call: %s', (_, text) => expect(callsInDocLinks(text)).toEqual([]));
});

describe('an address inside another address', () => {
  const read = (text: string) =>
    [...encodedPaths(text)].map(({ family, version, segments, query, start, end }) => ({
      call: `${family} ${version} ${segments.join('/')}${query ? `?${query}` : ''}`,
      whole: text.slice(start, end),
    }));
  const call = (text: string) => read(text)[0]?.call;

  it.each([
    ['to=https%3A%2F%2Fx%2Falmaws%2Fv1%2Fbibs%2F99', 'almaws v1 bibs/99'],
    ['to=https%3a%2f%2fx%2falmaws%2fv1%2fbibs%2f99', 'almaws v1 bibs/99'],
    ['to=%2FALMAWS%2FV1%2Fbibs', 'almaws V1 bibs'],
    ['%2Fprimo%2Fv1%2Fsearch%3Fq%3Da%26limit%3D1', 'primo v1 search?q=a&limit=1'],
    ['%2Fesploro%2Fv12%2Fassets', 'esploro v12 assets'],
    ['%2Falmaws%2Fv1%2Fbibs%2F%7Bmms_id%7D%2Fholdings', 'almaws v1 bibs/{mms_id}/holdings'],
    ['%2Falmaws%2Fv1%2Fbibs%2f%7bmms_id%7d%2fholdings%3fx%3d1', 'almaws v1 bibs/{mms_id}/holdings?x=1'],
    ['%2Falmaws%2Fv1%2Fbibs%2F${id}', 'almaws v1 bibs/{id}'],
    ['%2Falmaws%2Fv1', 'almaws v1 '],
    ['=almaws%2Fv1%2Fbibs', 'almaws v1 bibs'],
  ])('is read: %s', (text, found) => expect(call(text)).toBe(found));

  it.each([
    '',
    '/almaws/v1/bibs',
    'myalmaws%2Fv1%2Fbibs',
    'my-almaws%2Fv1',
    '%2Falmaws%2Fbibs',
    '%2Falmaws%2F',
  ])('is none: %j', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['GET https://p.x/?to=%2Falmaws%2Fv1%2Fbibs HTTP', 'https://p.x/?to=%2Falmaws%2Fv1%2Fbibs'],
    ['get("https://p.x/?to=%2Falmaws%2Fv1%2Fbibs")', 'https://p.x/?to=%2Falmaws%2Fv1%2Fbibs'],
    ["get('p?to=%2Falmaws%2Fv1%2Fbibs')", 'p?to=%2Falmaws%2Fv1%2Fbibs'],
    ['get(`p?to=%2Falmaws%2Fv1%2Fbibs`)', 'p?to=%2Falmaws%2Fv1%2Fbibs'],
    ['<p?to=%2Falmaws%2Fv1%2Fbibs>', 'p?to=%2Falmaws%2Fv1%2Fbibs'],
    ['<a>p?to=%2Falmaws%2Fv1%2Fbibs', 'p?to=%2Falmaws%2Fv1%2Fbibs'],
    ['a\np?to=%2Falmaws%2Fv1%2Fbibs', 'p?to=%2Falmaws%2Fv1%2Fbibs'],
    ['p?to=%2Falmaws%2Fv1%2Fbibs', 'p?to=%2Falmaws%2Fv1%2Fbibs'],
  ])('is a part of the outer one: %j', (text, whole) => expect(read(text)[0]?.whole).toBe(whole));
});

describe('a name that is given an address', () => {
  const others = (text: string) => [...namesOfOtherHosts(text)];

  it.each([
    ['crm = "https://crm.example.org/api"', ['crm']],
    ["crm = 'http://crm.example.org'", ['crm']],
    ['const crm = `https://crm.example.org/api`;', ['crm']],
    ['crm := "https://crm.example.org"', ['crm']],
    ['crm <- "https://crm.example.org"', ['crm']],
    ["'crm' => 'https://crm.example.org'", ['crm']],
    ['{"crm": "https://crm.example.org"}', ['crm']],
    ['$config["crm"] = "https://crm.example.org"', ['crm']],
    ['const crm = axios.create({ baseURL: "https://crm.example.org" });', ['crm']],
    ['const crm = create({\n  "https://crm.example.org"', ['crm']],
    ['const crm = create(\n  "https://crm.example.org")', ['crm']],
    ['const crm = create(a,\n  "https://crm.example.org")', ['crm']],
    ['crm = "https://a.example.org"\nshop = "https://b.example.org"', ['crm', 'shop']],
    ['crm="https://crm.example.org"', ['crm']],
  ])('is another’s: %s', (text, names) => expect(others(text)).toEqual(names));

  it.each([
    ['the gateway', 'crm = "https://api-na.hosted.exlibrisgroup.com"'],
    ['a proxy of Alma', 'crm = "https://alma-proxy.example.org"'],
    ['a host that is filled in', 'crm = "https://{host}/api"'],
    ['a host that code fills in', 'crm = `https://${host}/api`'],
    ['a host that a format fills in', 'crm = "https://%s/api"'],
    ['a host that a template fills in', 'crm = "https://<host>/api"'],
    ['a host that Ruby fills in', 'crm = "https://#{host}/api"'],
    [
      'another host as well as the gateway',
      'crm = "https://crm.example.org"\ncrm = "https://alma.example.org"',
    ],
    ['no address', 'crm = "crm.example.org"'],
    ['an address without quotes', 'crm = https://crm.example.org'],
    ['an address after another line', 'crm = 1\nget("https://crm.example.org")'],
    ['an address after another statement', 'crm = 1; get("https://crm.example.org")'],
    ['an address after another string', 'crm = "a" + get("https://crm.example.org")'],
    ['an address in no assignment', 'get("https://crm.example.org")'],
    ['a comparison', 'crm ≠ "https://crm.example.org"'],
    ['a name of one letter', 'f(x) "https://crm.example.org"'],
  ])('is not another’s: %s', (_, text) => expect(others(text)).toEqual([]));

  it('is found wherever it stands', () => {
    const lines = '// This line says nothing at all.\n'.repeat(20);
    expect(others(`crm = "https://crm.example.org"\n${lines}`)).toEqual(['crm']);
    expect(others(`${lines}crm = "https://crm.example.org"\n`)).toEqual(['crm']);
  });

  it.each([
    'url',
    'uri',
    'endpoint',
    'path',
    'href',
    'link',
    'host',
    'base',
    'server',
    'address',
    'target',
    'src',
    'source',
    'URL',
  ])('is given one after another: %s', (name) => {
    expect(others(`${name} = "https://crm.example.org"`)).toEqual([]);
    expect(others(`crm_${name} = "https://crm.example.org"`)).toEqual([`crm_${name}`]);
    expect(others(`${name}_crm = "https://crm.example.org"`)).toEqual([`${name}_crm`]);
  });
});

describe('a search of Primo behind a base', () => {
  it.each([
    'primo_url + "/v1/search"',
    'PRIMO_URL + "/v1/search?q=x"',
    "primoBase . '/v1/search'",
    "primoBase & '/v1/search'",
    'primo_url <> "/v1/search?"',
    '`${primoUrl}/v1/search?vid=${vid}`',
    '"#{env(:app, :primo_url)}/v1/search?"',
    '"{{primo}}/v1/search"',
    "env['primo_url'] + '/v1/search'",
    'my_primo/v1/search"',
    'primo/v1/search`',
  ])('is seen in %s', (text) => expect(searchesPrimo(text)).toBe(true));

  it.each([
    'other_url + "/v1/search"',
    'notprimo + "/v1/search"',
    'primo_url + "/v1/searches"',
    'primo_url + "/v1/search/x"',
    'primo_url + "/v1/search',
    'primo_url + path + "/v1/search"',
    'primo_url, "/v1/search"',
    'primo_url + "/v2/search"',
    'primo_url + "/v1/pnxs?"',
    '',
  ])('is not seen in %s', (text) => expect(searchesPrimo(text)).toBe(false));
});
