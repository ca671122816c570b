import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../../utils/catalog/needed-scopes.ts';
import { interpolations } from '../../../../utils/catalog/reading/interpolations.ts';
import { nameHash } from '../../../../utils/catalog/reading/tokens.ts';

const hashOf = (name: string) => nameHash(name, 0, name.length);

/** What is filled into a text, as written, with the hash of its name. */
const filledIn = (text: string, from = 0, to = text.length) =>
  [...interpolations(text, from, to)].map(({ name, start, end }) => [text.slice(start, end), name]);

describe('a name that is filled into a string', () => {
  it.each([
    ['PHP', '$url/users', '$url', 'url'],
    ['PHP, further on', 'https://$host/users', '$host', 'host'],
    ['PHP, at the end', 'a/$url', '$url', 'url'],
    ['PHP, from an object', '$this->url/users', '$this->url', 'url'],
    ['PHP, from an object of an object', '$a->b->url2/users', '$a->b->url2', 'url2'],
    ['PHP, before an arrow that leads nowhere', '$url->/users', '$url', 'url'],
    ['PHP, in braces', '{$url}/users', '{$url}', 'url'],
    ['PHP, from an object in braces', '{$this->url}/users', '{$this->url}', 'url'],
    ['PHP, from a class in braces', '{$api::URL}/users', '{$api::URL}', 'URL'],
    ['JavaScript', '${url}/users', '${url}', 'url'],
    ['JavaScript, further on', 'a/${url}/users', '${url}', 'url'],
    ['JavaScript, from an object', '${this.urls.users}/1', '${this.urls.users}', 'users'],
    ['JavaScript, from what may be nothing', '${api?.url}/users', '${api?.url}', 'url'],
    ['JavaScript, by a call', '${urlOf(id)}/users', '${urlOf(id)}', 'urlOf'],
    ['JavaScript, an entry', '${urls["a.b"]}/users', '${urls["a.b"]}', 'urls'],
    ['JavaScript, with spaces', '${ url }/users', '${ url }', 'url'],
    ['Ruby', '#{url}/users', '#{url}', 'url'],
    ['Ruby, of an object', '#{@url}/users', '#{@url}', 'url'],
    ['Ruby, of a class', '#{@@url}/users', '#{@@url}', 'url'],
    ['Ruby, a constant of a module', '#{Alma::Api::URL}/users', '#{Alma::Api::URL}', 'URL'],
    ['Python', '{url}/users', '{url}', 'url'],
    ['Python, from an object', '{self.base_url}/users', '{self.base_url}', 'base_url'],
    ['Python, with a format', '{url!r:>4}/users', '{url!r:>4}', 'url'],
    ['Python, with a line before it', '{_url2}/users', '{_url2}', '_url2'],
    ['Python, from two things', '{url + $x}/users', '{url + $x}', 'url'],
    ['Swift', '\\(url)/users', '\\(url)', 'url'],
    ['Swift, from an object', '\\(self.url)/users', '\\(self.url)', 'url'],
    ['a shell', '$(url)/users', '$(url)', 'url'],
    ['a shell, in braces', '${URL}/users', '${URL}', 'URL'],
  ])('is found as %s writes it', (_, text, written, name) =>
    expect(filledIn(text)).toEqual([[written, hashOf(name)]]),
  );

  it.each([
    ['$url/$id', ['$url', '$id'], ['url', 'id']],
    ['$url$id', ['$url', '$id'], ['url', 'id']],
    ['${url}${id}', ['${url}', '${id}'], ['url', 'id']],
    ['{url}/users/{id}', ['{url}', '{id}'], ['url', 'id']],
    ['\\(url)/users/\\(id)', ['\\(url)', '\\(id)'], ['url', 'id']],
    ['$/$url', ['$url'], ['url']],
    ['${}/{1}/{id}', ['{id}'], ['id']],
  ])('may be one of several: %s', (text, written, names) =>
    expect(filledIn(text)).toEqual(written.map((w, i) => [w, hashOf(names[i] as string)])),
  );

  it.each([
    '/users/1',
    'users#url',
    '(url)',
    '#(url)',
    '\\n(url)',
    '\\url',
    '$',
    '{}',
    '{"a": 1}',
    '{url',
    '${url',
    `{url + ${'"a" + '.repeat(30)}b}`,
  ])('is not found in %s', (text) => expect(filledIn(text)).toEqual([]));

  it('is looked for in the string alone', () => {
    const text = '$a "$url" + {b} + "{c';
    expect(filledIn(text, 4, 8)).toEqual([['$url', hashOf('url')]]);
    expect(filledIn(text, 4, 7)).toEqual([['$ur', hashOf('ur')]]);
    expect(filledIn('"{c" + d}', 1, 3)).toEqual([]);
    expect(filledIn('"{c}" + d', 1, 3)).toEqual([]);
    expect(filledIn('"$a->bcd" + d', 1, 7)).toEqual([['$a->bc', hashOf('bc')]]);
  });
});

describe('a path that is filled into another', () => {
  it.each([
    ['Ruby', 'USERS = "/almaws/v1/users"\nRestClient.put("#{Alma::USERS}/#{id}", body)'],
    ['Swift', 'let users = "/almaws/v1/users"\nfunc save() { client.put("\\(self.users)/\\(id)", user) }'],
  ])('is sent with the method of the whole: %s', (_, text) =>
    expect(neededScopes(text).scopes).toEqual([
      {
        area: 'Users',
        permission: 'read/write',
        because: [{ method: 'PUT', path: '/almaws/v1/users/{user_id}' }],
      },
    ]),
  );
});
