import { describe, expect, it } from 'vitest';
import { API, callsOf, JS, PYTHON, USER } from './calls-of.ts';

describe('a path of an OpenAPI document in JSON', () => {
  const read = (paths: unknown) =>
    callsOf(JSON.stringify({ openapi: '3.0.0', servers: [{ url: API }], paths }, null, 2));
  const reply = { responses: { 200: { description: 'get' } } };

  it('has the operations below it', () => {
    expect(read({ '/users/{user_id}': { get: reply, put: reply } })).toEqual([`GET ${USER}`, `PUT ${USER}`]);
    expect(read({ '/almaws/v1/users/{id}': { get: reply, put: reply } })).toEqual([
      `GET ${USER}`,
      `PUT ${USER}`,
    ]);
    expect(read({ '/users/{user_id}': { delete: reply }, '/bibs/{mms_id}': { get: reply } })).toEqual([
      'GET /bibs/{mms_id}',
      `DELETE ${USER}`,
    ]);
    const all = ['delete', 'get', 'head', 'patch', 'post', 'put'];
    expect(read({ '/users/{user_id}': Object.fromEntries(all.map((method) => [method, reply])) })).toEqual(
      all.map((method) => `${method.toUpperCase()} ${USER}`),
    );
  });

  it('has them in one line too', () => {
    const paths = { '/users/{user_id}': { get: {}, put: {} }, '/bibs/{mms_id}': { delete: {} } };
    expect(callsOf(JSON.stringify({ servers: [{ url: API }], paths }))).toEqual([
      'DELETE /bibs/{mms_id}',
      `GET ${USER}`,
      `PUT ${USER}`,
    ]);
  });

  it.each([
    ['in the operation of another', { get: { callbacks: { done: { post: reply } } } }],
    ['in a list of another', { get: { list: [{ put: reply }] } }],
    ['in the parameters of all', { parameters: [{ name: 'put', in: 'query' }], get: reply }],
    ['as a text', { get: reply, summary: 'put' }],
    ['in a name that begins so', { get: reply, putter: reply }],
    ['in a name that ends so', { get: reply, 'x-put': reply }],
    ['in capitals', { get: reply, PUT: reply }],
  ])('has none that stands %s', (_, operations) =>
    expect(read({ '/users/{user_id}': operations })).toEqual([`GET ${USER}`]),
  );

  it('is no call without operations', () =>
    expect(read({ '/users/{user_id}': { description: 'A user', parameters: [] } })).toEqual([]));
});

describe('what is written like a path of such a document', () => {
  it('has its operations in code', () =>
    expect(callsOf(`${PYTHON}ROUTES = {\n  "/users/{id}": {"get": "read", "put": "write"},\n}`)).toEqual([
      `GET ${USER}`,
      `PUT ${USER}`,
    ]));

  it.each([
    ['a list', `const all = ['/users/{user_id}', { 'put': 1 }];\nsend(all);`],
    ['a key without an object', `const all = { '/almaws/v1/users/12': load, more: { 'put': 1 } };`],
    ['a key of an object without operations', `const all = { '/almaws/v1/users/12': { title: 'x' } };`],
    ['an argument before an object', `send(BASE + '/users/' + id, { 'put': true });`],
    [
      'a choice between a path and an object',
      `const url = BASE + '/users/' + id;\nload(ok ? url : { "put": 1 });`,
    ],
  ])('is none: %s', (_, text) => expect(callsOf(JS + text)).toEqual([`GET? ${USER}`]));
});

describe('the operation that a post of a user is sent with', () => {
  const url = "BASE + '/users/' + id";

  it.each([
    ['an entry of parameters', `axios.post(${url}, null, { params: { op: 'auth' } });`],
    ['an entry in quotes', `requests.post(${url}, params={"op": "auth"})`],
    ['an entry with an arrow', `$client->post(${url}, ['query' => ['op' => 'auth']]);`],
    ['an entry with an arrow, close by', `$client->post(${url}, ['query'=>['op'=>'auth']]);`],
    ['a symbol', `HTTParty.post(${url}, query: { op: :auth })`],
    ['a symbol behind an arrow', `HTTParty.post(${url}, query: { :op => "auth" })`],
    ['a named argument', `alma.post(${url}, op="auth")`],
    ['a call behind the path', `client.target(${url}).queryParam("op", "auth").request().post(x);`],
    ['what is put behind the path', `const url = ${url};\nawait axios.post(url + '?op=auth');`],
    ['a query that is kept apart', `const query = '?op=auth';\nawait axios.post(${url} + query);`],
    [
      'a query that is kept apart, with more',
      `const query = '?format=json&op=auth&x=1';\nawait axios.post(${url} + query);`,
    ],
    [
      'a parameter, far from where the path is written',
      `const url = ${url};\n${'// nothing\n'.repeat(60)}axios.post(url, null, { params: { op: 'auth' } });`,
    ],
    ['a form', `requests.post(${url}, data="op=auth")`],
    ['a template', 'await axios.post(`${BASE}/users/${id}?op=auth`);'],
  ])('is told by %s', (_, text) => expect(callsOf(JS + text)).toEqual([`POST ${USER}?op=auth`]));

  it.each([
    ['nobody', `axios.post(${url}, x);`],
    ['a variable', `$client->post(${url}, ['query' => ['op' => $x]]);`],
    ['a constant', `axios.post(${url}, null, { params: { op: OPERATION } });`],
    ['a name that begins in capitals', `axios.post(${url}, null, { params: { op: Auth } });`],
    ['a name with a number', `axios.post(${url}, null, { params: { op: auth2 } });`],
    ['a name that is too short', `axios.post(${url}, null, { params: { op: op } });`],
    ['a word that ends so', `axios.post(${url}, { shop: 'auth', stop: 'auth' });`],
    ['a word that begins so', `axios.post(${url}, { open: 'auth', op_code: 'auth' });`],
    [
      'a line far above',
      `${'// nothing\n'.repeat(60)}const op = 'auth';\n${'// nothing\n'.repeat(40)}axios.post(${url}, x);`,
    ],
    ['a line far below', `axios.post(${url}, x);\n${'// nothing\n'.repeat(60)}const op = 'auth';`],
  ])('is not told by %s', (_, text) => expect(callsOf(JS + text)).toEqual([`POST ${USER}`]));

  it('is kept for other calls where it stands in their path', () =>
    expect(callsOf(`${JS}axios.post(BASE + '/conf/sets/' + id + '?op=add_members', x);`)).toEqual([
      'POST /conf/sets/{set_id}?op=add_members',
    ]));

  it('is nothing to other calls', () => {
    expect(callsOf(`${JS}axios.get(${url}, { params: { op: 'auth' } });`)).toEqual([`GET ${USER}`]);
    expect(callsOf(`${JS}axios.post(BASE + '/bibs/' + id, null, { params: { op: 'auth' } });`)).toEqual([
      'POST /bibs/{mms_id}',
    ]);
  });
});

describe('a route of an own server', () => {
  const bib = "await axios.get(BASE + '/bibs/' + id);";

  it.each([
    ['Express', `app.put('/users/:id', (req, res) => res.json({}));`],
    [
      'Express, before the path of the gateway',
      `app.put('/almaws/v1/users/:id', (req, res) => res.json({}));`,
    ],
    ['Express, by a constant', `const PATH = '/users/:id';\nrouter.put(PATH, save);`],
    ['hapi', `server.route({ method: 'PUT', path: '/users/{id}', handler });`],
    ['Rails', `put '/users/:id', to: 'users#update'`],
    ['a page to go to', `res.redirect('/users/' + id);`],
  ])('is no call: %s', (_, text) => expect(callsOf(`${JS}${text}\n${bib}`)).toEqual(['GET /bibs/{mms_id}']));

  it.each([
    [
      'an own path',
      `const PATH = '/users/:id';\nrouter.put(PATH, guard);\nawait axios.delete(BASE + PATH);`,
      [`DELETE ${USER}`],
    ],
    [
      'a path of the gateway',
      `const PATH = '/almaws/v1/users/:id';\nrouter.put(PATH, guard);\nawait axios.delete(host + PATH);`,
      [`DELETE ${USER}`],
    ],
    [
      'a path of the gateway, somehow',
      `const PATH = '/almaws/v1/users/:id';\nrouter.use(PATH, guard);\nload(host + PATH);`,
      [`GET? ${USER}`],
    ],
    [
      'a path of the gateway, told with its method',
      `server.route({ method: 'PUT', path: '/almaws/v1/users/{id}', handler });`,
      [`PUT ${USER}`],
    ],
  ])('may be sent on besides: %s', (_, text, calls) => expect(callsOf(JS + text)).toEqual(calls));
});

describe('a call inside Alma', () => {
  it('is none of a key, unless it says where it goes', () => {
    expect(
      callsOf(
        `import { CloudAppRestService } from '@exlibris/exl-cloudapp-angular-lib';\nthis.restService.call({ url: '/users/' + id, method: HttpMethod.PUT });`,
      ),
    ).toEqual([]);
    expect(
      callsOf(`${JS}this.restService.call({ url: BASE + '/users/' + id, method: HttpMethod.PUT });`),
    ).toEqual([`PUT ${USER}`]);
  });
});
