import { describe, expect, it } from 'vitest';
import { OpenCode } from './open-code.ts';

describe('a method as a value', () => {
  it.each([
    ['a string', `send('PUT', url)`, 'PUT', 'PUT'],
    ['a string in small letters', `send("delete", url)`, 'delete', 'DELETE'],
    ['a string in both', `send("Patch", url)`, 'Patch', 'PATCH'],
    ['a name in capitals', `send(POST, url)`, 'POST', 'POST'],
    ['a name of PHP', `new Request(HTTP_METHOD_PUT, $url)`, 'HTTP_METHOD_PUT', 'PUT'],
    ['a name of PHP PECL', `$request->setMethod(METH_DELETE);`, 'METH_DELETE', 'DELETE'],
    ['a name of Go', `http.NewRequest(MethodPatch, url, nil)`, 'MethodPatch', 'PATCH'],
    ['a name of Symfony', `$client->request(Request::METHOD_PUT, $url)`, 'METHOD_PUT', 'PUT'],
    ['a field of Go', `http.NewRequest(http.MethodPut, url, nil)`, 'MethodPut', 'PUT'],
    ['a field of C#', `new HttpRequestMessage(HttpMethod.Put, url)`, 'Put', 'PUT'],
    ['a field of RestSharp', `new RestRequest(url, Method.Delete)`, 'Delete', 'DELETE'],
    ['a field of Kotlin', `send(verb.Head, url)`, 'Head', 'HEAD'],
    ['a field of Java', `exchange(url, HttpMethod.GET, entity)`, 'GET', 'GET'],
    ['a constant of Rust', `client.request(Method::post, url)`, 'post', 'POST'],
    ['a class of Ruby', `net(HTTP::Put, uri)`, 'Put', 'PUT'],
    ['a function of Python', `retry(requests.put, url)`, 'put', 'PUT'],
    ['a symbol of Ruby', `send(:put, url)`, 'put', 'PUT'],
    ['a symbol of Ruby behind another colon', `execute(method: :put, url: url)`, 'put', 'PUT'],
  ])('is %s', (_, text, piece, method) => {
    const code = new OpenCode(text);
    expect(code.methodAt(code.at(piece))).toBe(method);
  });

  it.each([
    ['a longer string', `send("Put it away", url)`, 'Put'],
    ['a string with a prefix, too long for a method', `send("HTTP_METHOD_PUT", url)`, 'HTTP'],
    ['another string', `send("path", url)`, 'path'],
    ['a call', `POST(url)`, 'POST'],
    ['a call of Go', `MethodPut(url)`, 'MethodPut'],
    ['a name that is only partly in capitals', `send(methodGet, url)`, 'methodGet'],
    ['a word that ends in Method', `send(HttpPut, url)`, 'HttpPut'],
    ['a name in small letters', `send(put, url)`, 'put'],
    ['a name that begins so', `send(POSTPONE, url)`, 'POSTPONE'],
    ['a name that ends so', `send(CAN_PUT, url)`, 'CAN_PUT'],
    ['the call of a method', `requests.put(url)`, 'put'],
    ['a field of something else', `send(store.put, url)`, 'put'],
    ['a field whose holder begins with HTTP', `send(HTTPie.put, url)`, 'put'],
    ['a field whose holder ends with HTTP', `send(MyHTTP.put, url)`, 'put'],
    ['what follows the name of a method', `method, put`, 'put'],
    ['a value of a key', `{ action :put }`, 'put'],
    ['the other of two values', `x = a ? b() : put`, 'put'],
    ['a value of a key in quotes', `{ "action":put }`, 'put'],
    ['a number', `send(200, url)`, '200'],
    ['a bracket', `send(GET, url)`, '('],
    ['nothing at all', ``, 'x'],
  ])('is not %s', (_, text, piece) => {
    const code = new OpenCode(text);
    expect(code.methodAt(code.at(piece))).toBe(undefined);
  });
});

describe('a method that something is given', () => {
  it.each([
    ['a key', `{ method: 'PUT' }`, 'method', 'PUT'],
    ['a key in quotes', `{ "method": "PUT" }`, 'method', 'PUT'],
    ['a key of PHP', `[ 'method' => 'PUT' ]`, 'method', 'PUT'],
    ['a key of jQuery', `{ type: "POST" }`, 'type', 'POST'],
    ['a key of jQuery in capitals', `{ Type: "POST" }`, 'Type', 'POST'],
    ['a key of Guzzle', `['customRequest' => 'DELETE']`, 'customRequest', 'DELETE'],
    ['a named argument', `request(method="PATCH")`, 'method', 'PATCH'],
    ['a short variable of Go', `method := "PUT"`, 'method', 'PUT'],
    ['a name that holds the word', `var httpMethod = "PUT"`, 'httpMethod', 'PUT'],
    ['a verb', `verb = "HEAD"`, 'verb', 'HEAD'],
    ['a field', `request.Method = "PUT";`, 'Method', 'PUT'],
    ['a call', `connection.setRequestMethod("DELETE");`, 'setRequestMethod', 'DELETE'],
    ['the value on the next line', `method =\n  "PUT"`, 'method', 'PUT'],
    ['an option of curl', `curl_setopt($c, CURLOPT_CUSTOMREQUEST, 'PUT');`, 'CURLOPT_C', 'PUT'],
    ['an option of curl in C', `curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT");`, 'CURLOPT_C', 'PUT'],
    ['a post of curl', `curl_setopt($c, CURLOPT_POST, true);`, 'CURLOPT_P', 'POST'],
    ['a post of curl, counted', `curl_setopt($c, CURLOPT_POST, 10);`, 'CURLOPT_P', 'POST'],
    ['a post of curl, by a name', `curl_setopt($c, CURLOPT_POST, false_friends);`, 'CURLOPT_P', 'POST'],
    ['fields of curl', `curl_setopt($c, CURLOPT_POSTFIELDS, $xml);`, 'CURLOPT_P', 'POST'],
    ['a form of curl', `curl_easy_setopt(c, CURLOPT_HTTPPOST, form);`, 'CURLOPT_H', 'POST'],
    ['a put of curl', `[CURLOPT_PUT => 1]`, 'CURLOPT_P', 'PUT'],
    ['a put of curl, counted', `[CURLOPT_PUT => 10]`, 'CURLOPT_P', 'PUT'],
    ['a put of curl, by a name', `[CURLOPT_PUT => false_friends]`, 'CURLOPT_P', 'PUT'],
    ['an upload of curl', `curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);`, 'CURLOPT_U', 'PUT'],
    ['an argument of PowerShell', `Invoke-RestMethod -Method Put -Uri $url`, 'Method Put', 'PUT'],
    ['an argument of PowerShell in quotes', `irm $url -Method "Put"`, 'Method', 'PUT'],
    ['an entry', `options['method'] = 'PUT';`, 'method', 'PUT'],
    ['an entry, in double quotes', `args["method"] = "PUT"`, 'method', 'PUT'],
    ['a constant of C#', `request.Method = HttpMethod.Put;`, 'Method', 'PUT'],
    ['a constant of a package', `method: org.apache.http.HttpMethod.PUT`, 'method', 'PUT'],
    ['a constant of Rust', `.method(reqwest::Method::PUT)`, 'method', 'PUT'],
    ['a constant of Go', `req.Method = http.MethodDelete`, 'Method', 'DELETE'],
    ['a constant of PHP', `'method' => Request::METHOD_PUT`, 'method', 'PUT'],
    ['a constant of a namespace', String.raw`'method' => \Zend\Http\Request::METHOD_PUT`, 'method', 'PUT'],
    [
      'a constant of a deep namespace',
      String.raw`'method' => \A\B\C\D\E\F\Request::METHOD_PUT`,
      'method',
      'PUT',
    ],
    ['a function of Python', `request.get_method = lambda: 'PUT'`, 'get_method', 'PUT'],
    ['a symbol of Ruby', `method: :put`, 'method', 'PUT'],
    ['a symbol of Ruby behind an arrow', `:method => :delete`, 'method', 'DELETE'],
    ['a case of Swift', `method: .put`, 'method', 'PUT'],
    ['a name in capitals', `method = POST`, 'method', 'POST'],
    ['a long name in capitals', `method = REQUEST_METHOD_DELETE`, 'method', 'DELETE'],
    [
      'a name of thirty-two letters',
      `theMethodThatIsCalledForAllOfThem = "PUT"`.replace('All', 'Al'),
      'the',
      'PUT',
    ],
  ])('is told by %s', (_, text, piece, method) => {
    const code = new OpenCode(text);
    expect(code.methodSetter(code.at(piece))).toBe(method);
  });

  it.each([
    ['a post that is switched off', `curl_setopt($c, CURLOPT_POST, false);`, 'CURLOPT_P'],
    ['a post that is switched off in capitals', `curl_setopt($c, CURLOPT_POST, FALSE);`, 'CURLOPT_P'],
    ['a post that is zero', `curl_setopt($c, CURLOPT_POST, 0);`, 'CURLOPT_P'],
    ['a put that is switched off', `curl_setopt($c, CURLOPT_PUT, False);`, 'CURLOPT_P'],
    ['a put that is zero', `curl_setopt($c, CURLOPT_UPLOAD, 0);`, 'CURLOPT_U'],
    ['an address of curl', `curl_setopt($c, CURLOPT_URL, "put");`, 'CURLOPT_U'],
    ['how curl follows a post', `curl_setopt($c, CURLOPT_POSTREDIR, 3);`, 'CURLOPT_P'],
    ['how big an upload of curl is', `curl_setopt(c, CURLOPT_UPLOAD_BUFFERSIZE, 3);`, 'CURLOPT_U'],
    ['another key', `{ action: 'PUT' }`, 'action'],
    ['a key that ends in type', `{ mimetype: 'PUT' }`, 'mimetype'],
    ['a key that begins with type', `{ types: 'PUT' }`, 'types'],
    ['a key that begins with customRequest', `{ customRequestor: 'PUT' }`, 'customRequestor'],
    ['a key that ends in customRequest', `{ noCustomRequest: 'PUT' }`, 'noCustomRequest'],
    ['a very long name', `{ theMethodThatIsCalledForEachOfThem: 'PUT' }`, 'theMethod'],
    ['a sentence in quotes', `{ "the method that you choose in the list": 'PUT' }`, 'the method'],
    ['another value', `{ method: 'card' }`, 'method'],
    ['a value that ends so', `{ method: 'compost' }`, 'method'],
    ['the next parameter', `function f(method, other = 'PUT')`, 'method'],
    ['a comparison', `if (method == 'PUT')`, 'method'],
    ['a word behind it', `method PUT`, 'method'],
    ['a word behind it, after another', `the method PUT`, 'method'],
    ['a list', `method: ['PUT', 'GET']`, 'method'],
    ['a list of names', `fields = ['method'], 'PUT'`, 'method'],
    ['an entry that is compared', `options['method'] == 'PUT'`, 'method'],
    ['an entry that is read', `f(options['method'], 'PUT')`, 'method'],
    ['the last of several keys', `x['a', 'method'] = 'PUT'`, 'method'],
    ['the first of several keys', `x['method', 'a'] = 'PUT'`, 'method'],
    ['a call that gives one', `method() = 'PUT'`, 'method'],
    ['a word that follows nothing', `method -Put`, 'method'],
    ['a number', `200 = 'PUT'`, '200'],
    ['a mark', `method = 'PUT'`, '='],
    ['nothing at all', ``, 'x'],
  ])('is not told by %s', (_, text, piece) => {
    const code = new OpenCode(text);
    expect(code.methodSetter(code.at(piece))).toBe(undefined);
  });
});

describe('the methods of a key', () => {
  const methods = (text: string, piece = 'method') => {
    const code = new OpenCode(text);
    return code.methodsOfKey(code.at(piece), code.tokens.count);
  };

  it.each([
    ['one', `{ method: 'PUT' }`, ['PUT']],
    ['one of two', `{ method: isNew ? 'POST' : 'PUT' }`, ['POST', 'PUT']],
    ['one of two, as an assignment', `method = isNew ? "POST" : "PUT";`, ['POST', 'PUT']],
    ['one of two, of PHP', `['method' => $new ? 'POST' : 'PUT']`, ['POST', 'PUT']],
    ['one of two, by another', `{ method: verb === 'GET' ? 'POST' : 'PUT' }`, ['POST', 'PUT']],
    ['one of two of jQuery', `{ type: isNew ? 'POST' : 'PUT' }`, ['POST', 'PUT']],
    ['one of two, as a verb', `verb = isNew ? 'POST' : 'PUT';`, ['POST', 'PUT']],
    ['one of two, as an HTTP method', `http_method = isNew ? 'POST' : 'PUT';`, ['POST', 'PUT']],
    ['one of two, as the method of a request', `requestMethod = isNew ? 'POST' : 'PUT';`, ['POST', 'PUT']],
    ['one of two, as an entry', `options['method'] = isNew ? 'POST' : 'PUT';`, ['POST', 'PUT']],
    ['one of two, with a type', `method: string = isNew ? 'POST' : 'PUT';`, ['POST', 'PUT']],
    ['one of two of Ruby', `method: isNew ? :post : :put`, ['POST', 'PUT']],
    ['one of two of Python', `method = 'POST' if new else 'PUT'`, ['POST', 'PUT']],
    ['one, before a choice in the next line', `method = 'PUT'\nx = old ? 'GET' : 'POST'`, ['PUT']],
    ['one of two, in lines of their own', `method = isNew\n  ? 'POST'\n  : 'PUT';`, ['POST', 'PUT']],
    ['one by a call', `setRequestMethod('PUT')`, ['PUT']],
    ['one of two, of a class', `{ Method: isNew ? HttpMethod.Post : HttpMethod.Put }`, ['POST', 'PUT']],
  ])('are %s', (_, text, expected) =>
    expect(methods(text, /\w*method\w*|verb|type/i.exec(text)?.[0])).toEqual(expected),
  );

  it.each([
    ['a choice that belongs to the next key', `{ method: m, type: old ? 'POST' : 'PUT' }`],
    ['a choice of the next statement', `method = m; x = old ? 'POST' : 'PUT';`],
    ['a choice behind another mark', `method + old ? 'POST' : 'PUT'`],
    ['a choice of something like it', `{ methods: old ? 'POST' : 'PUT' }`],
    ['a choice of something that ends like it', `{ submethod: old ? 'POST' : 'PUT' }`],
    ['a value that nobody knows', `{ method: verb }`],
    ['a choice behind the object', `{ method: m } ? 'POST' : 'PUT'`],
    ['an entry of a list', `['method', old ? 'POST' : 'PUT']`],
  ])('are not %s', (_, text) =>
    expect(methods(text, text.includes('sub') ? 'submethod' : 'method')).toEqual([]),
  );

  it('end where the object ends', () => {
    const code = new OpenCode(`f({ method: m }) ? 'POST' : 'PUT'`);
    expect(code.methodsOfKey(code.at('method'), code.at('}'))).toEqual([]);
  });

  it.each([
    ['and another key', `const method = 'PUT';\nfetch(url, { method, body });`, '{ method', ['PUT']],
    ['alone', `let method = "PUT";\nfetch(url, { method });`, '{ method', ['PUT']],
    ['behind another key', `var method = 'PUT';\nfetch(url, { body, method });`, ', method', ['PUT']],
    [
      'in lines of their own',
      `const method =\n  'PUT';\nfetch(url, {\n  method,\n});`,
      '\n  method',
      ['PUT'],
    ],
    ['set where no one sees', `fetch(url, { method, body });`, '{ method', []],
    [
      'set anew for some',
      `let method = 'POST';\nif (id) method = 'PUT';\nfetch(url, { method });`,
      '{ method',
      ['POST', 'PUT'],
    ],
    [
      'set after it is declared',
      `let method;\nif (id) method = 'PUT';\nelse method = 'POST';\nfetch(url, { method });`,
      '{ method',
      ['PUT', 'POST'],
    ],
    [
      'set anew by something',
      `let method = 'PUT';\nmethod = pick();\nfetch(url, { method });`,
      '{ method',
      ['PUT'],
    ],
    [
      'set twice, where the later one counts',
      `const method = 'PUT';\nconst method = 'POST';\nfetch(url, { method });`,
      '{ method',
      ['POST'],
    ],
    [
      'set to one of two',
      `const method = id ? 'PUT' : 'POST';\nfetch(url, { method });`,
      '{ method',
      ['PUT', 'POST'],
    ],
    ['set to a constant', `const method = HttpMethod.Put;\nfetch(url, { method });`, '{ method', ['PUT']],
    ['set with its type', `const method: Method = 'PUT';\nfetch(url, { method });`, '{ method', ['PUT']],
    [
      'set with its type, to one of two',
      `let method: string = id ? 'PUT' : 'POST';\nfetch(url, { method });`,
      '{ method',
      ['PUT', 'POST'],
    ],
    [
      'set beside the field of another',
      `const method = 'PUT';\nother.method = 'POST';\nfetch(url, { method });`,
      '{ method',
      ['PUT'],
    ],
    [
      'set beside the option of another',
      `const method = 'PUT';\nf({ method: 'POST' });\nfetch(url, { method });`,
      '{ method }',
      ['PUT'],
    ],
    [
      'set nowhere but in another object',
      `f({ method: 'POST' });\nfetch(url, { method });`,
      '{ method }',
      [],
    ],
    [
      'declared by a word that begins so',
      `constant method = 'PUT';\nfetch(url, { method });`,
      '{ method',
      [],
    ],
    ['declared by a word that ends so', `myconst method = 'PUT';\nfetch(url, { method });`, '{ method', []],
    ['of the type of the call', `const type = 'PUT';\n$.ajax({ url, type });`, ', type', ['PUT']],
    ['of a verb', `const verb = 'PUT';\nsend({ verb, url });`, '{ verb', ['PUT']],
    ['compared before', `const method = 'PUT';\nif (method) fetch(url, { method });`, '{ method', ['PUT']],
    ['set from something', `const method = pick();\nfetch(url, { method });`, '{ method', []],
    ['under another name', `const other = 'PUT';\nfetch(url, { method });`, '{ method', []],
    ['as a first argument', `const method = 'PUT';\nopen(method, url);`, '(method', []],
    ['as a field', `const method = 'PUT';\nsend({ a, method.x });`, ', method', []],
  ])('may be set in a line before, by name %s', (_, text, piece, expected) => {
    const code = new OpenCode(text);
    expect(code.methodsOfKey(code.next(code.at(piece)), code.tokens.count)).toEqual(expected);
  });
});

describe('whether an object has an address of its own', () => {
  it.each([
    ['{ url: a, method: m }', true],
    ['{ "uri": a }', true],
    ['{ method: m, endpoint: a }', true],
    ['{ headers: { a: b }, href: c }', true],
    ['{ URL: a }', true],
    ['{ method: m }', false],
    ['{ method: url }', false],
    ['{ url }', false],
    ['{ urls: a }', false],
    ['{ baseurl: a }', false],
    ['{ headers: { url: a } }', false],
    ['{ list: [url: a] }', false],
    ['{ sent: send(url: a) }', false],
    ['{ a: b } { url: c }', false],
    ['{ a: f(b) }, url: c', false],
    ['{ a: b', false],
  ])('%s: %s', (text, expected) => {
    const code = new OpenCode(text);
    expect(code.hasAddress(0)).toBe(expected);
  });
});

describe('far from a key', () => {
  const far = 'x + '.repeat(200);

  it.each([
    ['no choice is its', `method = ${far} a ? 'POST' : 'PUT';`],
    ['no line before is its', `const method = 'PUT';\n${far}\nfetch(url, { method });`],
  ])('%s', (_, text) => {
    const code = new OpenCode(text);
    const last = code.at('{') < 0 ? code.at('method') : code.at('{') + 1;
    expect(code.methodsOfKey(last, code.tokens.count)).toEqual([]);
  });

  it('no address is one of its object', () =>
    expect(new OpenCode(`{ a: ${far} b, url: c }`).hasAddress(0)).toBe(false));
});
