import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

describe('the name of what is called', () => {
  it.each([
    ['a function', 'get«(»url)', 'get', 'get'],
    ['a method', 'x = requests.put«(»url)', 'requests.put', 'requests.put'],
    ['a method of PHP', '$x = $this->client->put«(»$url);', '$this->client->put', '$this->client->put'],
    ['a class of Ruby', 'req = Net::HTTP::Put.new«(»uri)', 'Net::HTTP::Put.new', 'Net::HTTP::Put.new'],
    ['a method of Lua', 'client:put«(»url)', 'client:put', 'client:put'],
    ['a value of another key', '{ user: get«(»url) }', 'get', 'get'],
    ['a macro of Rust', 'let url = format!«(»"/users")', 'format', 'format'],
    ['a function with a space after its name', 'printf «(»"/users")', 'printf', 'printf'],
    ['a new object', 'x = new URL«(»path)', 'URL', 'new URL'],
    ['what is given back', 'return URL«(»path)', 'URL', 'URL'],
    ['a type', 'this.http.get<Course[]>«(»url)', 'this.http.get', 'this.http.get'],
    ['a type in a type', 'http.put<Partial<User>>«(»url)', 'http.put', 'http.put'],
    ['two types in a type', 'rest.get<Map<String, List<Loan>>>«(»url)', 'rest.get', 'rest.get'],
    ['what a call gives', 'config(env).get«(»url)', 'config.get', 'config(env).get'],
    ['what a call without a name gives', 'x = (client).put«(»url)', '.put', '(client).put'],
    ['what a call at the very beginning gives', '(client).put«(»url)', '.put', '(client).put'],
    ['an entry', 'clients["alma"].get«(»url)', 'clients.get', 'clients["alma"].get'],
    ['a chain over two lines', 'alma\n  .put«(»url)', 'alma.put', 'alma\n  .put'],
    ['a chain of calls over two lines', 'alma()\n  .put«(»url)', 'alma.put', 'alma()\n  .put'],
    ['a chain of PHP over two lines', '$alma()\n  ->put«(»$url)', '$alma->put', '$alma()\n  ->put'],
    ['a text of PHP before it', "$x = '/users/'.urlencode«(»$id)", 'urlencode', 'urlencode'],
    ['a text and a call before it', "x = f(y) + '/users/'.concat«(»id)", 'concat', 'concat'],
    ['a variable of PHP on the line before', '$x = $base\n  .urlencode«(»$id)', 'urlencode', 'urlencode'],
    ['a name on the line before', 'x = cond ? base\n  :join«(»id)', 'join', 'join'],
    ['the end of something cut off', ').put«(»url)', 'put', 'put'],
    ['a name that ends as a word of the language does', 'login«(»url)', 'login', 'login'],
    ['a name that begins as one does', 'format«(»url)', 'format', 'format'],
  ])('is read where it is %s', (_, written, name, whole) => {
    const { code, first, between } = marked(written);
    const callee = code.calleeBefore(first);
    expect(callee.name).toBe(name);
    expect(between(callee.first, first - 1).replace(/!$|<.*>$/, '')).toBe(whole);
  });

  it.each([
    ['a condition', 'if «(»url) {'],
    ['a condition close by', 'if(x) {} else if«(»url) {'],
    ['a condition in capitals', 'IF «(»url)'],
    ['a loop', 'foreach «(»$urls as $url)'],
    ['what is given back', 'return «(»url)'],
    ['what is waited for', 'await «(»url)'],
    ['an array of PHP', 'array«(»"users")'],
    ['brackets in running text', 'the users  «(»or some)'],
    ['brackets after a text', 'x = "users"«(»1)'],
    ['a comparison', 'if total > «(»limit)'],
    ['a comparison at the very beginning', 'total > «(»limit)'],
    ['the beginning', '«(»url)'],
  ])('is none before %s', (_, written) => {
    const { code, first } = marked(written);
    expect(code.calleeBefore(first)).toEqual({ name: '', first });
  });

  it('is the end of it where it is very long', () => {
    const { code, first } = marked(`${'clientOfTheLibrary.'.repeat(12)}put«(»url)`);
    const { name } = code.calleeBefore(first);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/Library\.put$/);
  });
});
