import { describe, expect, it } from 'vitest';
import { Code } from '../../../../utils/catalog/reading/code.ts';

/** The value that the first string of a line of code is part of, and what stands to its left. */
function valueOf(text: string) {
  const code = new Code(text);
  const at = text.search(/["'`]/) + 1;
  const token = code.tokenAt(at);
  const end = text.indexOf(text[at - 1] as string, at);
  const { text: value, base } = code.expression(token, token, text.slice(at, end));
  return { value, base: base.trim() };
}

describe('the pieces of an address', () => {
  it.each([
    ['plus', `url = "/users/" + id + "/loans"`, '/users/{id}/loans'],
    ['plus, over several lines', `url = "/users/" +\n  id +\n  "/loans"`, '/users/{id}/loans'],
    ['the dots of Lua', `url = "/users/" .. id .. "/loans"`, '/users/{id}/loans'],
    ['the dot of PHP', `$url = '/users/' . $id . '/loans';`, '/users/{id}/loans'],
    ['the dot of PHP, close by', `$url = '/users/'.$id.'/loans';`, '/users/{id}/loans'],
    ['the dot of PHP, before a call', `$url = '/users/' . urlencode($id) . '/loans';`, '/users/{id}/loans'],
    [
      'the dot of PHP, close by, before a call',
      `$url = '/users/'.rawurlencode($id).'/loans';`,
      '/users/{id}/loans',
    ],
    ['the dot of PHP, before a field', `$url = '/users/' . $this->id . '/loans';`, '/users/{id}/loans'],
    ['ampersands', `url = "/users/" & id & "/loans"`, '/users/{id}/loans'],
    ['shifts', `url << "/users/" << id << "/loans";`, '/users/{id}/loans'],
    ['nothing between two strings', `url = ("/users/me" "/loans")`, '/users/me/loans'],
    ['a call around a piece', `url = '/users/' + encodeURIComponent(id) + '/loans'`, '/users/{id}/loans'],
    ['a number', `url = '/users/' + 12 + '/loans'`, '/users/12/loans'],
    ['brackets', `url = '/users/' + (id) + '/loans'`, '/users/{id}/loans'],
    ['an entry', `url = '/users/' + user['id'] + '/loans'`, '/users/{user}/loans'],
    ['a function that joins', `url = urljoin('users', id, 'loans')`, 'users/{id}/loans'],
    ['a comma of a call, which is none', `send('/users/', id, '/loans')`, '/users/'],
    ['a method of the string, which is none', `url = '/users/'.toString() + id`, '/users/{id}'],
    ['a minus, which is none', `n = '/users/' - id`, '/users/'],
  ])('are put together by %s', (_, text, value) => expect(valueOf(text).value).toBe(value));

  it.each([
    ['a name', `url = BASE + "/users/"`, 'BASE'],
    ['a field', `url = this.base + "/users/"`, 'this.base'],
    ['a call', `url = host() + "/users/"`, 'host()'],
    ['several', `url = host + version + "/users/"`, 'host version'],
    ['nothing', `url = "/users/" + id`, ''],
    ['the dot of PHP', `$url = $this->base . '/users/'`, '$this->base'],
  ])('stand behind a base: %s', (_, text, base) => expect(valueOf(text).base).toBe(base));
});
