import { describe, expect, it } from 'vitest';
import { OpenCode } from './open-code.ts';

describe('the methods between two brackets', () => {
  const methods = (text: string, piece = text) => {
    const code = new OpenCode(text);
    return code.methodsInside(...code.bracket(piece));
  };

  it.each([
    ['first', `send('PUT', url)`, ['PUT']],
    ['last', `send(url, "PUT")`, ['PUT']],
    ['between others', `send(url, 'PUT', body)`, ['PUT']],
    ['alone', `method('PUT')`, ['PUT']],
    ['in a line of its own', `send(\n  'PUT',\n  url\n)`, ['PUT']],
    ['with a comma behind it', `send(\n  url,\n  'PUT',\n)`, ['PUT']],
    ['as the last of several lines', `send(\n  url,\n  'PUT'\n)`, ['PUT']],
    ['in a list', `['PUT', url]`, ['PUT']],
    ['as a field', `send(HttpMethod.Put, url)`, ['PUT']],
    ['as a constant', `send(Method::Put, url)`, ['PUT']],
    ['as a constant of a package', `send(url, System.Net.Http.HttpMethod.Delete)`, ['DELETE']],
    ['as a symbol', `send(url, :put)`, ['PUT']],
    ['as a symbol in a list', `[url, :put]`, ['PUT']],
    ['within another call', `send(wrap('PUT'), url)`, ['PUT']],
    ['as an option', `fetch(url, { method: 'PUT', headers })`, ['PUT']],
    ['as a key of its own', `{ method: 'PUT', path }`, ['PUT']],
    ['as a key of an object in it', `[ 'http' => [ 'method' => 'PUT' ] ]`, ['PUT']],
    ['as one of two', `fetch(url, { method: old ? 'PUT' : 'POST' })`, ['PUT', 'POST']],
    ['for what it points to', `HTTP::Request->new(PUT => $url)`, ['PUT']],
    ['for what it points to, in quotes', `new('PUT' => $url)`, ['PUT']],
    ['after another object', `send({ a: 1 }, 'PUT')`, ['PUT']],
  ])('are found: %s', (_, text, expected) => expect(methods(text)).toEqual(expected));

  it.each([
    ['a value of another key', `{ format: 'get', url }`],
    ['a value of another key, in quotes', `{ "format": 'get', "url": u }`],
    ['a value of another key of PHP', `['format' => 'get', 'url' => $u]`],
    ['a name of another key of PHP', `[FORMAT => GET]`],
    ['a key', `{ get: 'x', put: 'y' }`],
    ['part of a sum', `send('PUT' + x)`],
    ['part of a sum, in front', `send(x + 'PUT')`],
    ['an argument that is compared', `send(x == 'PUT')`],
    ['an argument with a call on it', `send('PUT'.trim())`],
    ['in a list of calls, each with its own', `[{ url: a, method: 'PUT' }, { url: b }]`],
    ['in a list of entries', `[{ method: 'PUT' }, { url: b }]`],
    ['in a list of calls that is handed on', `batch([{ url: a, method: 'PUT' }, { url: b }])`],
    ['in a list of calls, line by line', `batch([\n  { method: 'PUT' },\n])`],
    ['in an object with an address of its own', `send(url, { url: other, method: 'PUT' })`],
    ['in a field with an address of its own', `{ url: a, next: { href: b, method: 'PUT' } }`],
    ['outside', `send(url) + 'PUT'`],
  ])('are not found: %s', (_, text) => expect(methods(text)).toEqual([]));

  it('are found in one object without those of another', () => {
    expect(methods(`send({ url: a, method: 'PUT' }, { method: 'POST' })`)).toEqual(['POST']);
    expect(methods(`send([{ url: a, method: 'PUT' }], 'POST')`)).toEqual(['POST']);
    expect(methods(`[{ method: 'PUT' }, 'POST']`)).toEqual(['POST']);
  });

  it('are read where a list is cut off', () =>
    expect(new OpenCode(`[{ method: 'PUT'`).methodsInside(0, 99)).toEqual(['PUT']));

  it('end where the brackets end', () => {
    const code = new OpenCode(`x = [url, 'PUT'`);
    expect(code.methodsInside(code.at('['), code.at('PUT'))).toEqual([]);
    expect(code.methodsInside(code.at('['), code.tokens.count)).toEqual(['PUT']);
  });
});

describe('the arguments of a call', () => {
  const counted = (text: string) => {
    const code = new OpenCode(text);
    return code.arguments(...code.bracket(text));
  };

  it.each([
    ['f(a)', 1],
    ['f(a, b)', 2],
    ['f(a, b, c)', 3],
    ['f(a, g(b, c))', 2],
    ['f(g(b, c), a)', 2],
    ['f({ a, b }, c)', 2],
    ['f([a, b, c])', 1],
    ['f([a, b], { c: d, e: f }, g(h, i))', 3],
  ])('%s: %s', (text, count) => expect(counted(text)).toBe(count));

  const hasData = (text: string) => {
    const code = new OpenCode(text);
    return code.hasData(...code.bracket(text));
  };

  it.each([
    ['Request(url, data=body)', true],
    ['Request(data=body)', true],
    ['Request(url, data = body, headers=h)', true],
    ['Request(url, data=None)', false],
    ['Request(url, data)', false],
    ['Request(url, "data"=x)', false],
    ['Request(url, metadata=x)', false],
    ['Request(url, data==x)', false],
    ['Request(url) data=x', false],
  ])('hold data: %s, %s', (text, expected) => expect(hasData(text)).toBe(expected));
});
