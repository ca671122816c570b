import { describe, expect, it } from 'vitest';
import { API, callsOf, JS, PHP, PYTHON, USER } from './calls-of.ts';

const BIB = '/bibs/{mms_id}';

describe('a path is followed to its call', () => {
  it.each([
    ['from a variable', `${JS}const url = BASE + '/users/' + id;\nawait axios.put(url, data);`],
    [
      'from a variable with a type',
      `let base = "${API}"\nlet url: String = base + "/users/" + id\nAF.request(url, method: .put)`,
    ],
    [
      'from a constant that stands below',
      `function save(id) {\n  return axios.put(USERS + id, data);\n}\nconst USERS = '${API}/users/';`,
    ],
    [
      'from a constant of a class',
      `class Alma\n  USERS = '${API}/users/'\n  def save(id)\n    HTTParty.put(USERS + id)\n  end\nend`,
    ],
    [
      'from a constant of a class below',
      `class Alma {\n  function save($id) { return $this->client->put(self::USERS . $id); }\n  const USERS = '${API}/users/';\n}`,
    ],
    [
      'from a constant that is defined by a call',
      `<?php\ndefine('ALMA_USERS', '${API}/users/');\n$client->put(ALMA_USERS . $id);`,
    ],
    [
      'from a field',
      `class Alma {\n  users = '${API}/users/';\n  save(id) { return axios.put(this.users + id, data); }\n}`,
    ],
    [
      'from a field that stands below',
      `class Alma {\n  save(id) { return axios.put(this.users + id, data); }\n  users = '${API}/users/';\n}`,
    ],
    [
      'from a field that is set in another function',
      `def save(id)\n  HTTParty.put(@users + id)\nend\ndef initialize\n  @users = '${API}/users/'\nend`,
    ],
    [
      'from a field of PHP',
      `class Alma {\n  function save($id) { return $this->client->put($this->users . $id); }\n  private $users = '${API}/users/';\n}`,
    ],
    [
      'from an entry of a table',
      `const PATHS = {};\nPATHS['user'] = '/users/';\n${JS}await axios.put(BASE + PATHS['user'] + id);`,
    ],
    [
      'from settings that are asked',
      `const config = { users: '${API}/users/' };\nawait axios.put(config.get('users') + id);`,
    ],
    [
      'from a map that is filled by calls',
      `urls.put("users", "${API}/users/");\nrest.put(urls.get("users") + id);`,
    ],
    [
      'from a table, by its key in a call',
      `${JS}const PATHS = { user: '/users/{id}' };\nalmaCall('PUT', 'user', { id });`,
    ],
    [
      'from a function',
      `${JS}function userUrl(id) {\n  return BASE + '/users/' + id;\n}\nawait axios.put(userUrl(id), data);`,
    ],
    [
      'from a function that stands below',
      `${JS}await axios.put(userUrl(id), data);\nfunction userUrl(id) {\n  return BASE + '/users/' + id;\n}`,
    ],
    [
      'from a part of an object',
      `${JS}const url = BASE + '/users/' + id;\nawait axios({ method: 'PUT', url: url });`,
    ],
    [
      'from a table that stands below',
      `async function save(id) {\n  await axios.put(BASE + PATHS['user'] + id);\n}\n${JS}const PATHS = { user: '/users/' };`,
    ],
    [
      'from a table, by its key alone in a call',
      `${JS}const PATHS = { user: '/users/{id}' };\nalmaCall('PUT', 'user');`,
    ],
    [
      'from a variable in capitals that stands below',
      `<?php\nfunction save($id) { return $this->client->put($USERS . $id); }\n$USERS = '${API}/users/';`,
    ],
    [
      'from a member of a module that stands below',
      `fn save(id: &str) { client.put(paths::users + id).send(); }\nstatic users: &str = "${API}/users/";`,
    ],
    [
      'from an arrow function that stands below',
      `${JS}function save(id) {\n  return axios.put(userUrl(id), data);\n}\nconst userUrl = (id) => BASE + '/users/' + id;`,
    ],
    ['to the key of a method', `${JS}const url = BASE + '/users/' + id;\nconst calls = { PUT: url };`],
    [
      'through several names',
      `${JS}const a = BASE + '/users/';\nconst b = a + id;\nconst c = b;\nawait axios.put(c);`,
    ],
    [
      'from an import with the same name',
      `import { users } from './users';\n${JS}const users = BASE + '/users/' + id;\nawait axios.put(users);`,
    ],
    [
      'from a global of Python',
      `${PYTHON}users = BASE + "/users/" + uid\ndef f():\n    global users\n    return requests.put(users)`,
    ],
    [
      'out of a name that builds on itself',
      `${JS}let url = BASE + '/users/';\nurl = url + id;\nawait axios.put(url, x);`,
    ],
  ])('%s', (_, text) => expect(callsOf(text)).toContain(`PUT ${USER}`));

  it.each([
    ['JavaScript', `${JS}const users = \`\${BASE}/users\`;\nawait axios.put(\`\${users}/\${id}\`, data);`],
    [
      'JavaScript, a constant that stands below',
      `function save(id) {\n  return axios.put(\`\${USERS}/\${id}\`, data);\n}\nconst USERS = '${API}/users';`,
    ],
    [
      'JavaScript, a field that stands below',
      `class A {\n  save(id) { return axios.put(\`\${this.users}/\${id}\`, data); }\n  users = '${API}/users';\n}`,
    ],
    ['Python', `${PYTHON}users = f"{BASE}/users"\nrequests.put(f"{users}/{uid}", json=data)`],
    [
      'Python, a constant that stands below',
      `def save(uid):\n    requests.put(f"{USERS}/{uid}", json=data)\nUSERS = "${API}/users"`,
    ],
    [
      'Python, a field that stands below',
      `class Alma:\n    def save(self, uid):\n        requests.put(f"{self.users}/{uid}", json=data)\n    users = "${API}/users"`,
    ],
    ['PHP', `${PHP}$users = "$base/users";\n$client->put("$users/$id");`],
    [
      'PHP, a field that stands below',
      `class A {\n  function save($id) { $this->client->put("{$this->users}/$id"); }\n  private $users = '${API}/users/';\n}`,
    ],
    ['Ruby', `users = "${API}/users"\nHTTParty.put("#{users}/#{id}")`],
    ['Ruby, a constant', `def save(id)\n  HTTParty.put("#{USERS}/#{id}")\nend\nUSERS = "${API}/users"`],
    ['a shell', `URL="${API}/users/$ID"\ncurl -X PUT "$URL" -d @user.json`],
    ['a shell, in braces', `URL="${API}/users"\ncurl -X PUT "\${URL}/$ID" -d @user.json`],
    ['a shell, by one letter', `u="${API}/users/$ID"\ncurl -X PUT "$u" -d @user.json`],
    [
      'PHP, a variable in capitals that stands below',
      `<?php\nfunction save($id) { return $this->client->put("$USERS/$id"); }\n$USERS = '${API}/users';`,
    ],
    [
      'a shell, in a function above',
      `save() {\n  curl -X PUT "$URL/$ID" -d @user.json\n}\nURL="${API}/users"`,
    ],
    [
      'an address that is filled in with spaces',
      'await axios.put(`${ base() }/almaws/v1/users/${ id }`, data);',
    ],
    [
      'an address that is filled in by a call with spaces',
      'HTTParty.put("#{host (x)}/almaws/v1/users/#{id}")',
    ],
  ])('filled into a text of %s', (_, text) => expect(callsOf(text)).toEqual([`PUT ${USER}`]));

  it.each([
    [
      'of a table',
      `${JS}const PATHS = { user: '/users/', bib: '/bibs/' };\nawait axios.put(BASE + PATHS.user + id, data);\nawait axios.get(BASE + PATHS.bib + mms);`,
    ],
    [
      'of a table, by their keys',
      `${JS}const PATHS = { user: '/users/', bib: '/bibs/' };\nawait axios.put(BASE + PATHS['user'] + id, data);\nawait axios.get(BASE + PATHS['bib'] + mms);`,
    ],
    [
      'of a table that is asked',
      `${PYTHON}paths = {"user": "/users/{}", "bib": "/bibs/{}"}\nrequests.put(BASE + paths.get("user").format(uid), json=data)\nrequests.get(BASE + paths.get("bib").format(mms))`,
    ],
    [
      'of a table, by their keys in calls',
      `${JS}const PATHS = { user: '/users/{id}', bib: '/bibs/{mms}' };\nalmaCall('PUT', 'user', { id });\nalmaCall('GET', 'bib', { mms });`,
    ],
    [
      'set anew',
      `${JS}let url = BASE + '/users/' + id;\nawait axios.put(url, data);\nurl = BASE + '/bibs/' + mms;\nawait axios.get(url);`,
    ],
    [
      'set anew in Go',
      `base := "${API}"\nurl := base + "/users/" + id\nreq, _ := http.NewRequest("PUT", url, body)\nurl := base + "/bibs/" + id\nreq, _ = http.NewRequest("GET", url, nil)`,
    ],
    [
      'set anew in R',
      `base <- "${API}"\nurl <- paste0(base, "/users/", id)\nhttr::PUT(url)\nurl <- paste0(base, "/bibs/", id)\nhttr::GET(url)`,
    ],
    [
      'set anew in a shell',
      `URL="${API}/users/$ID"\ncurl -X PUT "$URL" -d @user.json\nURL="${API}/bibs/$MMS"\ncurl "$URL"`,
    ],
    [
      'set anew in a shell, in braces',
      `URL="${API}/users/$ID"\ncurl -X PUT "\${URL}?a=1" -d @user.json\nURL="${API}/bibs/$MMS"\ncurl "\${URL}?a=1"`,
    ],
    [
      'in two functions',
      `${JS}function a(id) {\n  const url = BASE + '/users/' + id;\n  return axios.put(url, x);\n}\nfunction b(mms) {\n  const url = BASE + '/bibs/' + mms;\n  return axios.get(url);\n}`,
    ],
    [
      'in two files',
      `const url = '${API}/users/' + id;\nawait axios.put(url);\n\fconst url = '${API}/bibs/' + id;\nawait axios.get(url);`,
    ],
  ])('with its own method, where two are %s', (_, text) =>
    expect(callsOf(text)).toEqual([`GET ${BIB}`, `PUT ${USER}`]),
  );

  it('from the function of that name which stands next to it: every class may have its own', () => {
    const classes = (write: (url: string, call: string) => string) =>
      [
        ['users', 'put'],
        ['bibs', 'get'],
        ['courses', 'delete'],
      ]
        .map(([root, verb]) => {
          const url = `  def url\n    "${API}/${root}/1"\n  end`;
          return `class C\n${write(url, `  def go\n    HTTParty.${verb}(url)\n  end`)}\nend`;
        })
        .join('\n');
    const before = callsOf(classes((url, call) => `${url}\n${call}`));
    const after = callsOf(classes((url, call) => `${call}\n${url}`));
    for (const calls of [before, after])
      for (const call of [`PUT ${USER}`, `GET ${BIB}`, 'DELETE /courses/{course_id}'])
        expect(calls).toContain(call);
    expect(before).not.toContain(`DELETE ${USER}`);
    expect(before).not.toContain('PUT /courses/{course_id}');
    expect(after).not.toContain(`DELETE ${USER}`);
    expect(after).not.toContain('PUT /courses/{course_id}');
  });

  it('with all that three branches give its name', () =>
    expect(
      callsOf(
        `${JS}let url;\nif (a) url = BASE + '/users/' + id;\nelse if (b) url = BASE + '/bibs/' + id;\nelse url = BASE + '/courses/' + id;\nawait axios.put(url, x);`,
      ),
    ).toEqual([`PUT ${BIB}`, 'PUT /courses/{course_id}', `PUT ${USER}`]));

  it('on, where a shell only compares its name', () =>
    expect(
      callsOf(`URL="${API}/users/$ID"\ncurl "$URL"\nif [ "$URL" = "x" ]; then curl -X PUT "$URL"; fi`),
    ).toEqual([`GET ${USER}`, `PUT ${USER}`]));

  it('and grows with its name, once each time', () =>
    expect(callsOf(`${PYTHON}url = f"{BASE}/users/{uid}"\nurl = f"{url}/loans"\nrequests.post(url)`)).toEqual(
      [`POST ${USER}`, `POST ${USER}/loans`],
    ));

  it('through a few names, and not through any number', () => {
    const through = (count: number) => {
      const names = Array.from({ length: count }, (_, n) => `const a${n + 1} = a${n};`);
      return callsOf(
        `${JS}const a0 = BASE + '/users/' + id;\n${names.join('\n')}\nawait axios.put(a${count});`,
      );
    };
    expect(through(3)).toEqual([`PUT ${USER}`]);
    expect(through(12)).toEqual([`GET? ${USER}`]);
  });

  it.each([
    [
      'of a function',
      `function f() {\n  let url;\n  if (a) url = BASE + '/users/' + id;\n  else url = BASE + '/bibs/' + id;\n  return axios.put(url, x);\n}`,
    ],
    [
      'of R',
      `if (a) url <- paste0(BASE, "/users/", id) else url <- paste0(BASE, "/bibs/", id)\nhttr::PUT(url)`,
    ],
    [
      'with a key of that name between them',
      `let url = BASE + '/users/' + id;\nlog({ url: 1 });\nif (b) url = BASE + '/bibs/' + id;\nawait axios.put(url, x);`,
    ],
    [
      'with that word in quotes between them',
      `let url = BASE + '/users/' + id;\nalmaCall('PUT', 'url');\nif (b) url = BASE + '/bibs/' + id;\nawait axios.put(url, x);`,
    ],
    [
      'with a global of that name between them',
      `$url = BASE . '/users/' . $id;\nglobal $url;\nif ($b) $url = BASE . '/bibs/' . $id;\n$client->put($url);`,
    ],
  ])('with all that the branches give its name: those %s', (_, text) =>
    expect(callsOf(JS + text)).toEqual([`PUT ${BIB}`, `PUT ${USER}`]),
  );

  it.each([
    [
      'in one place',
      `let url = BASE + '/users/' + id;\nif (a) url = BASE + '/bibs/' + id;\nawait axios.put(url, x);`,
    ],
    [
      'in two branches',
      `let url;\nif (a) url = BASE + '/users/' + id;\nelse url = BASE + '/bibs/' + id;\nawait axios.put(url, x);`,
    ],
    [
      'in a choice',
      `const users = BASE + '/users/' + id;\nconst bibs = BASE + '/bibs/' + id;\nawait axios.put(ok ? users : bibs, x);`,
    ],
    [
      'in a choice of fields',
      `const p = { users: BASE + '/users/' + id, bibs: BASE + '/bibs/' + id };\nawait axios.put(ok ? p.users : p.bibs, x);`,
    ],
  ])('with all that its name may hold: %s', (_, text) =>
    expect(callsOf(JS + text)).toEqual([`PUT ${BIB}`, `PUT ${USER}`]),
  );
});
