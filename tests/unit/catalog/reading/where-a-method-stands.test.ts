import { describe, expect, it } from 'vitest';
import { API, callsOf, JS, PHP, PYTHON, USER } from './calls-of.ts';

describe('the method of a call is found', () => {
  it.each([
    [
      'in a line below the address',
      `${JS}request.url = BASE + '/users/' + id;\nrequest.method = 'PUT';\nsend(request);`,
    ],
    [
      'in a line above the address',
      `${JS}request.method = 'PUT';\nrequest.url = BASE + '/users/' + id;\nsend(request);`,
    ],
    ['in a comment above', `${JS}// PUT\nrequest.url = BASE + '/users/' + id;`],
    [
      'in an entry of options',
      `${JS}const options = {};\noptions['method'] = 'PUT';\nawait fetch(BASE + '/users/' + id, options);`,
    ],
    [
      'in an entry of options of PHP',
      `${PHP}$options['method'] = 'PUT';\n$client->send($base . '/users/' . $id, $options);`,
    ],
    [
      'in a field of options of PHP',
      `${PHP}$options->method = 'PUT';\n$client->send($base . '/users/' . $id, $options);`,
    ],
    [
      'in options before the address is known',
      `${JS}const options = { method: 'PUT' };\nconst url = BASE + '/users/' + id;\nawait fetch(url, options);`,
    ],
    [
      'in options in the first words of a text',
      `options = { method: 'PUT' };\nfetch('${API}/users/' + id, options);`,
    ],
    [
      'on the connection that an address opens',
      `URL url = new URL("${API}/users/" + id);\nHttpURLConnection c = (HttpURLConnection) url.openConnection();\nc.setRequestMethod("PUT");`,
    ],
    [
      'on the request that holds the address',
      `${JS}const request = new Request(BASE + '/users/' + id);\nrequest.method = 'PUT';\nsend(request);`,
    ],
    ['on the address itself', `${JS}var url = BASE + "/users/" + id;\nawait url.PutJsonAsync(user);`],
    [
      'in a constant that a variable holds',
      `${JS}var method = HttpMethod.Put;\nclient.Send(method, BASE + "/users/" + id);`,
    ],
    ['in a constant of Symfony', `${PHP}$client->request(Request::METHOD_PUT, $base . '/users/' . $id);`],
    [
      'in the context of a file of PHP',
      `${PHP}$context = stream_context_create(['http' => ['method' => 'PUT', 'content' => $x]]);\n$r = file_get_contents($base . '/users/' . $id, false, $context);`,
    ],
    ['in an argument of a command', `$base = "${API}"\nInvoke-Alma -Path "/users/1" -Method Put`],
    ['in an argument of a command in quotes', `$base = "${API}"\nInvoke-Alma -Path "/users/1" -Method "Put"`],
    ['in a command of a shell', `url="${API}/users/$ID"\ncurl -X PUT $url`],
    ['in a command that code runs', `os.system("curl -X PUT '${API}/users/%s'" % uid)`],
    [
      'in a request of Python',
      `${PYTHON}req = Request(BASE + "/users/" + uid)\nreq.get_method = lambda: "PUT"\nurlopen(req)`,
    ],
    [
      'in a request of Python with data',
      `${PYTHON}req = Request(BASE + "/users/" + uid, data=body)\nreq.get_method = lambda: "PUT"\nurlopen(req)`,
    ],
    [
      'behind the path, where options come by themselves',
      `${JS}const method = 'PUT';\nawait fetch(BASE + '/users/' + id, { method, body });`,
    ],
    ['in the key of a table', `${JS}const calls = { PUT: '/almaws/v1/users/' + id };`],
    ['in the key of a table in quotes', `${JS}const calls = { "PUT": "/almaws/v1/users/12" };`],
    [
      'for a use of a name, though another shows none',
      `${JS}const url = BASE + '/users/' + id;\nlog(url);\nawait axios.put(url, user);`,
    ],
  ])('%s', (_, text) => expect(callsOf(text)).toEqual([`PUT ${USER}`]));

  it.each([
    [
      'set before',
      `const method = isNew ? 'POST' : 'PUT';\nawait fetch(BASE + '/users/' + id, { method, body });`,
    ],
    [
      'set before with its type',
      `const method: string = isNew ? 'POST' : 'PUT';\nawait fetch(BASE + '/users/' + id, { method });`,
    ],
    [
      'set before, then anew',
      `let method = 'POST';\nif (id) method = 'PUT';\nawait fetch(BASE + '/users/' + id, { method, body });`,
    ],
    [
      'set in two branches',
      `let method;\nif (id) method = 'PUT';\nelse method = 'POST';\nawait fetch(BASE + '/users/' + id, { method });`,
    ],
    [
      'handed over',
      `const method = isNew ? 'POST' : 'PUT';\nawait axios.request(method, BASE + '/users/' + id, { body });`,
    ],
    [
      'handed over by Python',
      `method = 'POST' if new else 'PUT'\nr = requests.request(method, BASE + "/users/" + uid)`,
    ],
    ['of jQuery', `$.ajax({ url: BASE + '/users/' + id, type: isNew ? 'POST' : 'PUT', data });`],
    [
      'in a line below',
      `request.url = BASE + '/users/' + id;\nrequest.method = isNew ? 'POST' : 'PUT';\nsend(request);`,
    ],
    [
      'in a line above, as constants',
      `request.Method = isNew ? HttpMethod.Post : HttpMethod.Put;\nrequest.Url = BASE + '/users/' + id;`,
    ],
    [
      'on the request that holds the address',
      `const request = new Request(BASE + '/users/' + id);\nrequest.method = isNew ? 'POST' : 'PUT';\nsend(request);`,
    ],
  ])('where it is one of two: %s', (_, text) =>
    expect(callsOf(JS + text)).toEqual([`POST ${USER}`, `PUT ${USER}`]),
  );

  it('as POST, where Python sends data', () => {
    expect(callsOf(`${PYTHON}urlopen(Request(BASE + "/acq/vendors", data=body))`)).toEqual([
      'POST /acq/vendors',
    ]);
    expect(callsOf(`${PYTHON}urlopen(Request(BASE + "/acq/vendors", data=None))`)).toEqual([
      'GET? /acq/vendors',
    ]);
  });

  it('as GET, where a file of PHP is read without more', () =>
    expect(callsOf(`${PHP}$r = file_get_contents($base . '/users/' . $id);`)).toEqual([`GET ${USER}`]));
});

describe('a method is assumed', () => {
  it.each([
    ['where none is in sight', `request.url = BASE + '/users/' + id;`],
    ['where what is called says nothing', `load(BASE + '/users/' + id);`],
    [
      'where what is called says nothing, though a line near by does',
      `load(BASE + '/users/' + id);\nother.method = 'PUT';`,
    ],
    ['where nothing is done with the path', `const url = BASE + '/users/' + id;`],
    ['where a name is only written down', `const url = BASE + '/users/' + id;\nlog(url);`],
    [
      'where another address has one',
      `const url = BASE + '/users/' + id;\nlog({ url: other, method: 'PUT' });`,
    ],
    [
      'where another function has one',
      `function a(id) {\n  request.url = BASE + '/users/' + id;\n}\nfunction b() {\n  request.method = 'PUT';\n}`,
    ],
  ])('%s', (_, text) => expect(callsOf(JS + text)).toEqual([`GET? ${USER}`]));

  it('beside one that is shown, where the path is written a second time', () => {
    const put = "await axios.put(BASE + '/users/' + id, user);";
    expect(callsOf(`${JS}${put}\n\nload(BASE + '/users/' + id);`)).toEqual([`GET? ${USER}`, `PUT ${USER}`]);
    expect(callsOf(`${JS}load(BASE + '/users/' + id);\n\n${put}`)).toEqual([`GET? ${USER}`, `PUT ${USER}`]);
  });

  it('for a name that is never used, whatever another one is', () =>
    expect(
      callsOf(
        `${JS}const spare = BASE + '/users/' + id;\nconst url = BASE + '/users/' + uid;\nawait axios.put(url, x);`,
      ),
    ).toEqual([`GET? ${USER}`, `PUT ${USER}`]));

  it('for what a path grows into, and not for the path', () => {
    const url = `${JS}const url = BASE + '/users/' + id;\n`;
    expect(callsOf(`${url}load(url + '/loans');`)).toEqual([`GET? ${USER}/loans`]);
    expect(callsOf(`${url}await axios.put(url + '/loans', x);\nload(url + '/fees');`)).toEqual([
      `GET? ${USER}/fees`,
      `PUT ${USER}/loans`,
    ]);
  });

  it('nowhere for a line of its own that has one, beside another call of the path', () =>
    expect(
      callsOf(
        `${JS}await axios.get(BASE + '/users/' + id);\n\nrequest.url = BASE + '/users/' + id;\nrequest.method = 'PUT';`,
      ),
    ).toEqual([`GET ${USER}`, `PUT ${USER}`]));

  it.each([
    [
      'grows',
      `const url = BASE + '/users/' + id;\nlog(url);\nawait axios.post(url + '/loans', x);`,
      `POST ${USER}/loans`,
    ],
    [
      'has a query behind it',
      `const url = BASE + '/users/' + id;\nlog(url + '?view=full');\nawait axios.put(url, x);`,
      `PUT ${USER}`,
    ],
    [
      'is filled in otherwise',
      `const users = BASE + '/users/';\nlog(users + one);\nawait axios.put(users + other, x);`,
      `PUT ${USER}`,
    ],
  ])('for no path that %s and is sent then', (_, text, call) => expect(callsOf(JS + text)).toEqual([call]));
});

describe('the address of a call', () => {
  it.each([
    [
      'holds the family twice',
      `${JS}await axios.put(BASE + '/almaws/v1/users/' + id, user);`,
      [`PUT ${USER}`],
    ],
    [
      'holds a second family',
      `${JS}await axios.get(BASE + '/primo/v1/search?q=' + q);`,
      ['GET /primo/v1/search'],
    ],
    [
      'goes on in calls',
      `client.target("${API}").path("/users/" + id).path("loans").request().post(x);`,
      [`POST ${USER}/loans`],
    ],
    [
      'goes on in calls behind a slash',
      `client.target("${API}").path("/users/").path(id).request().put(x);`,
      [`PUT ${USER}`],
    ],
    [
      'goes on in calls behind an address',
      `client.target("${API}/users/").path(id).request().put(x);`,
      [`PUT ${USER}`],
    ],
    [
      'goes on in calls behind several parts',
      `client.target("${API}").path("/bibs/" + mms + "/holdings").path(h).request().put(x);`,
      ['PUT /bibs/{mms_id}/holdings/{holding_id}'],
    ],
    ['has a space in front', `${JS}await axios.put(BASE + ' /users/' + id, user);`, [`PUT ${USER}`]],
    ['stands in a sentence', `alert("Alma did not answer at /almaws/v1/users/1 today");`, [`GET? ${USER}`]],
    [
      'stands in a sentence that names the method',
      `alert("Alma refused to POST /almaws/v1/users/1/loans");`,
      [`POST ${USER}/loans`],
    ],
    ['stands in a sentence in brackets', `alert("(Alma) GET /almaws/v1/users/1 (again)");`, [`GET ${USER}`]],
    ['is one word', `${JS}await axios.put(BASE + '/' + 'bibs', record);`, ['PUT /bibs']],
    [
      'is put together of many parts',
      `${JS}const url = BASE + '/bibs/' + mms + '/holdings/' + h + '/items/' + pid;\nawait axios.put(url);`,
      ['PUT /bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}'],
    ],
  ])('%s', (_, text, calls) => expect(callsOf(text)).toEqual(calls));

  it('is not any word in quotes', () =>
    expect(callsOf(`${JS}const what = 'items';\nawait axios.put(what, user);`)).toEqual([]));

  const helper = `${JS}function call(path, method) {\n  return fetch(BASE + '/' + path, { method });\n}\n`;

  it('is nobody knows what in a function that is handed a path, unless such a path is found', () => {
    expect(callsOf(helper)).toEqual(['? null /{path}']);
    expect(callsOf(`${helper}call('/users/' + id, 'PUT');`)).toEqual([`PUT ${USER}`]);
    expect(callsOf(`${helper}await axios.put('${API}/users/' + id);`)).toEqual([
      `PUT ${USER}`,
      '? null /{path}',
    ]);
  });
});
