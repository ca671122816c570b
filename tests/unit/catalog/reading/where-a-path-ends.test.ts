import { describe, expect, it } from 'vitest';
import { API, callsOf, JS, PYTHON, USER } from './calls-of.ts';

const BIB = '/bibs/{mms_id}';

describe('a path is not followed', () => {
  it.each([
    [
      'from a variable that stands below',
      `function save(id) {\n  return axios.put(users + id, data);\n}\nconst users = '${API}/users/12';`,
    ],
    [
      'from a variable below that is filled in',
      `function save(id) {\n  return axios.put(\`\${users}/\${id}\`, x);\n}\nconst users = '${API}/users/12';`,
    ],
    ['to a word in quotes', `${JS}const users = BASE + '/users/' + id;\nawait axios.put('users');`],
    [
      'to a key of a table by a variable',
      `${JS}const users = BASE + '/users/' + id;\nalmaCall('PUT', 'users', { id });`,
    ],
    ['to a key of another object', `${JS}const users = BASE + '/users/' + id;\nsend({ users: 1 });`],
    [
      'to a function of that name',
      `${JS}const users = BASE + '/users/' + id;\nfunction users() {\n  return axios.put(other);\n}`,
    ],
    [
      'to a function of that name in Python',
      `${PYTHON}users = BASE + "/users/" + uid\ndef users(x):\n    return requests.put(x)`,
    ],
    [
      'to a parameter of a function above',
      `${JS}function save(url) {\n  return axios.put(url);\n}\nconst url = BASE + '/users/' + id;\nsave(url);`,
    ],
    [
      'to a variable of the next function',
      `${JS}function a(id) {\n  const url = BASE + '/users/' + id;\n  log(url);\n}\nfunction b(mms) {\n  const url = other();\n  return axios.delete(url);\n}`,
    ],
    [
      'to a variable of the next function, where its own never uses it',
      `${JS}function a(id) {\n  const url = BASE + '/users/' + id;\n  keep();\n}\nfunction b() {\n  const url = other();\n  return axios.delete(url);\n}`,
    ],
    ...['Users', 'myURL', 'URLs', 'xURL', 'allUSERS'].flatMap((name) => [
      [
        `from ${name}, which is no constant, below`,
        `function save(id) {\n  return axios.put(${name} + id, x);\n}\nconst ${name} = '${API}/users/12';`,
      ],
      [
        `from ${name}, which is no constant, below into a text`,
        `function save(id) {\n  return axios.put(\`\${${name}}/\${id}\`, x);\n}\nconst ${name} = '${API}/users/12';`,
      ],
    ]),
    [
      'to a variable of the next file, where its own uses it',
      `const url = '${API}/users/' + id;\nlog(url);\n\fawait axios.delete(url);`,
    ],
  ])('%s', (_, text) => expect(callsOf(text)).toEqual([`GET? ${USER}`]));

  it.each([
    [
      'function',
      `function a(id) {\n  const url = BASE + '/users/' + id;\n  keep();\n}\nfunction b(id) {\n  const url = BASE + '/bibs/' + id;\n  return axios.put(url);\n}`,
    ],
    [
      'function, with its type',
      `function a(id) {\n  const url: string = BASE + '/users/' + id;\n  keep();\n}\nfunction b(id) {\n  const url: string = BASE + '/bibs/' + id;\n  return axios.put(url);\n}`,
    ],
    [
      'file',
      `const url = BASE + '/users/' + id;\n\n\f\nconst url = BASE + '/bibs/' + id;\nawait axios.put(url);`,
    ],
  ])('to a call of the next %s, where its own never uses it', (_, text) =>
    expect(callsOf(JS + text)).toEqual([`PUT ${BIB}`, `GET? ${USER}`]),
  );

  it('to a key that only begins with its own', () =>
    expect(
      callsOf(`${JS}const PATHS = { user: '/users/' };\nawait axios.put(BASE + PATHS['user' + kind]);`),
    ).toEqual(['? PUT /{kind}']));

  it.each([
    [
      'in another function',
      `${JS}function a(id) {\n  const url = BASE + '/users/' + id;\n  return axios.put(url, x);\n}\nfunction b(mms) {\n  const url = other();\n  return axios.delete(url);\n}`,
    ],
    [
      'after it was sent',
      `${JS}let url = BASE + '/users/' + id;\nawait axios.put(url, x);\nurl = next();\nawait axios.delete(url);`,
    ],
    [
      'after it was sent, in Go',
      `base := "${API}"\nurl := base + "/users/" + id\nput(url)\nurl := next()\nremove(url)`,
    ],
    [
      'after it was sent, in R',
      `base <- "${API}"\nurl <- paste0(base, "/users/", id)\nhttr::PUT(url)\nurl <- next()\nhttr::DELETE(url)`,
    ],
  ])('on, once its name is set anew %s', (_, text) => expect(callsOf(text)).toEqual([`PUT ${USER}`]));
});

describe('a path is followed into the next file', () => {
  it.each([
    [
      'a constant',
      `export const USERS = '${API}/users/';\n\fimport { USERS } from './paths';\nawait axios.delete(USERS + id);`,
    ],
    [
      'a function',
      `export function userUrl(id) { return '${API}/users/' + id; }\n\fawait axios.delete(userUrl(id));`,
    ],
    ['a field', `alma.users = '${API}/users/';\n\fawait axios.delete(alma.users + id);`],
    [
      'a variable that its own file only sets',
      `export const users = '${API}/users/';\n\fimport { users } from './paths';\nawait axios.delete(users + id);`,
    ],
  ])('where it is kept in %s', (_, text) => expect(callsOf(text)).toEqual([`DELETE ${USER}`]));
});
