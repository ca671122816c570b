import { describe, expect, it } from 'vitest';
import { OpenCode } from './open-code.ts';

describe('the verb that is called on an address', () => {
  const sent = (text: string, piece = 'url', last = piece) => {
    const code = new OpenCode(text);
    return code.sentItself(code.at(piece), code.at(last));
  };

  it.each([
    ['Flurl', `await url.PutJsonAsync(user);`, 'PUT'],
    ['Flurl, with headers in between', `await url.WithHeader("a", key).PutJsonAsync(user);`, 'PUT'],
    ['Flurl, without a body', `await url.DeleteAsync();`, 'DELETE'],
    ['Fuel', `url.httpPost().body(x)`, 'POST'],
    ['a call that is not one', `await url.PutAside(user);`, undefined],
    ['a field', `url.PutJsonAsync`, undefined],
    ['another argument', `send(url, PutJsonAsync(user))`, undefined],
    ['another statement', `log(url);\nother.PutJsonAsync(user);`, undefined],
    ['a call that it is handed to', `other.PutJsonAsync(url)`, undefined],
    ['the name by itself', `url + PutJsonAsync(user)`, undefined],
  ])('is read: %s', (_, text, method) => expect(sent(text)).toBe(method));

  it('is read on a sum in brackets, whose end is told', () => {
    expect(sent(`(base + path).PutJsonAsync(user)`, '(base')).toBe('PUT');
    expect(sent(`base + path.PutJsonAsync(user)`, 'base', 'PutJsonAsync')).toBe('PUT');
    expect(sent(`base + path.PutJsonAsync(user)`, 'base')).toBe(undefined);
  });
});

describe('the verb further along a chain', () => {
  const chained = (text: string) => {
    const code = new OpenCode(text);
    return code.chained(code.bracket(text)[1]);
  };

  it.each([
    ['OkHttp', `.url(x).post(body)`, 'POST'],
    ['OkHttp, with a header in between', `.url(x).addHeader("a", b).put(body).build()`, 'PUT'],
    ['OkHttp, with the method as a value', `.url(x).method("PATCH", body)`, 'PATCH'],
    ['a request of JAX-RS', `path(x).request().delete()`, 'DELETE'],
    ["Java's own client", `.uri(x)\n  .PUT(BodyPublishers.ofString(y))`, 'PUT'],
    ["Java's own client, reading", `.uri(x).GET().build()`, 'GET'],
    ["Rust's own", `request(x)->Post(y)`, 'POST'],
    ['a class', `url(x)::delete(y)`, 'DELETE'],
    ['Flurl', `url(x).PutJsonAsync(y)`, 'PUT'],
    ['httr2', `request(x).req_method("DELETE")`, 'DELETE'],
    ['what is done with the answer', `fetch(x).then(send).post(y)`, undefined],
    ['what is done with a failure', `fetch(x).catch(send).post(y)`, undefined],
    ['what is done with the stream', `fetch(x).subscribe(send).post(y)`, undefined],
    ['what only begins so', `fetch(x).mapping(send).post(y)`, 'POST'],
    ['what only ends so', `fetch(x).remap(send).post(y)`, 'POST'],
    ['what is put in afterwards', `fetch(x).output(y)`, undefined],
    ['what is posted in a name', `fetch(x).posted(y)`, undefined],
    ['a field', `fetch(x).post`, undefined],
    ['another argument', `fetch(x), a.post(y)`, undefined],
    ['a call of its own', `fetch(x) post(y)`, undefined],
    ['a verb whose call is cut off', `fetch(x).put(a, b`, 'PUT'],
    ['what is asked of the answer', `fetch(x).getBody()`, undefined],
    ['what is done after posting', `fetch(x).postProcess(y)`, undefined],
    ['what is called post in the end', `fetch(x).blogpost(y)`, undefined],
    ['a method that is not known', `request(x).req_method(m)`, undefined],
    ['a field that is set', `fetch(x).post = f(y)`, undefined],
    ['another call', `fetch(x), post(y)`, undefined],
    ['a call that never closes', `fetch(x).header(a, b`, undefined],
    ['nothing', `fetch(x)`, undefined],
  ])('is read: %s', (_, text, method) => expect(chained(text)).toBe(method));

  it('is looked for along a whole chain, and not for ever', () => {
    const header = '.header(a, b)';
    expect(chained(`url(x)${header.repeat(9)}.put(y)`)).toBe('PUT');
    expect(chained(`url(x)${header.repeat(40)}.put(y)`)).toBe(undefined);
  });
});

describe('the methods that the arguments of a call stand for', () => {
  const methods = (text: string, piece = 'send(') => {
    const code = new OpenCode(text);
    return code.methodsOfArguments(...code.bracket(piece));
  };

  it.each([
    ['options', `const options = { method: 'PUT' };\nsend(url, options)`, ['PUT']],
    ['options in the first words of a text', `options = { method: 'PUT' };\nsend(url, options)`, ['PUT']],
    ['options of PHP', `$opts = ['method' => 'DELETE'];\nsend($url, $opts)`, ['DELETE']],
    ['options in lines of their own', `const init =\n{\n  method: 'PUT',\n};\nsend(url, init)`, ['PUT']],
    ['options of a choice', `const init = { method: a ? 'PUT' : 'POST' };\nsend(url, init)`, ['PUT', 'POST']],
    ['a method', `method = "PUT"\nsend(method, url)`, ['PUT']],
    ['a method as a constant', `var verb = HttpMethod.Post;\nsend(verb, url)`, ['POST']],
    ['a method of Go', `method := "PATCH"\nsend(method, url, nil)`, ['PATCH']],
    ['a method of R', `http_method <- "PUT"\nsend(http_method, url)`, ['PUT']],
    ['a field of options', `const options = {};\noptions.method = 'PUT';\nsend(url, options)`, ['PUT']],
    ['a field of options of PHP', `$options->method = 'PUT';\nsend($url, $options)`, ['PUT']],
    ['an entry of options', `options = {}\noptions["method"] = "PUT"\nsend(url, options)`, ['PUT']],
    [
      'a field that says nothing, then one that does',
      `req.method = a\nreq.method = "PUT"\nsend(req)`,
      ['PUT'],
    ],
    ['a field that is set last', `req.Method = "GET"\nreq.Method = "PUT"\nsend(req)`, ['PUT']],
    ['a later value', `method = 'GET'\nmethod = 'PUT'\nsend(method, url)`, ['PUT']],
    [
      'options that were looked at since',
      `options = { method: 'PUT' }\nlog(options)\nsend(url, options)`,
      ['PUT'],
    ],
    [
      'a field of options that says something else',
      `options = { method: 'PUT' }\noptions.retry = 2\nsend(url, options)`,
      ['PUT'],
    ],
    [
      'options that are set to one of two',
      `options.method = a ? 'PUT' : 'POST';\nsend(url, options)`,
      ['PUT', 'POST'],
    ],
    ['one of two methods', `method = a ? 'PUT' : 'POST';\nsend(method, url)`, ['PUT', 'POST']],
    ['one of two methods of Python', `method = 'PUT' if a else 'POST'\nsend(method, url)`, ['PUT', 'POST']],
    ['both', `a = 1\nmethod = 'PUT'\noptions = { method: 'POST' }\nsend(method, options)`, ['PUT', 'POST']],
    ['options without a method', `options = { headers };\nsend(url, options)`, []],
    ['options that some call gives', `options = make('PUT');\nsend(url, options)`, []],
    [
      'options that some call gave since',
      `options = { method: 'PUT' };\noptions = make();\nsend(url, options)`,
      [],
    ],
    ['something by another name', `const user = { method: 'PUT' };\nsend(url, user)`, []],
    ['a part of options', `const options = { method: 'PUT' };\nsend(url, options.headers)`, []],
    ['a part of something by that name', `const options = { method: 'PUT' };\nsend(url, my.options)`, []],
    ['a sum with options', `const options = { method: 'PUT' };\nsend(url, options + x)`, []],
    ['a word by that name', `const options = { method: 'PUT' };\nsend(url, 'options')`, []],
    ['options that come later', `send(url, options);\nconst options = { method: 'PUT' };`, []],
    ['options behind the call', `const options = { method: 'PUT' };\nsend(url), f(url, options)`, []],
    ['options that never close', `options = { method: 'PUT', \nsend(url, options)`, []],
  ])('are read: %s', (_, text, expected) => expect(methods(text)).toEqual(expected));

  it('are not read far away', () => {
    const far = 'x(1)\n'.repeat(100);
    expect(methods(`method = 'PUT'\n${far}send(method, url)`)).toEqual([]);
    expect(methods(`method = 'PUT'\nsend(${'a, '.repeat(40)}method)`)).toEqual([]);
  });
});

describe('a method that a line of its own sets', () => {
  const near = (text: string, piece = 'address') => {
    const code = new OpenCode(text);
    return code.methodSetNearby(code.at(piece), code.at(piece));
  };

  it.each([
    ['after', `r.url = address\nr.method = "PUT"\nr.send()`],
    ['before', `r.method = "PUT"\nr.url = address\nr.send()`],
    ['before, in the very first words', `method = "PUT"\nr.url = address`],
    ['before and after, where the later one counts', `r.method = "GET"\nr.url = address\nr.method = "PUT"`],
    ['in a block below', `r.url = address\nif (x) { r.method = "PUT" }`],
    ['behind a block below', `r.url = address\nif (x) { y() }\nr.method = "PUT"`],
    ['behind the block that it is in', `if (x) { r.url = address }\nr.method = "PUT"`],
    ['behind an object of its own', `r.url = address\nlog({ a: 1 })\nr.method = "PUT"`],
    ['behind the address of another', `r.url = address\nlog({ url: x, method: "GET" })\nr.method = "PUT"`],
    ['behind a function that is handed over', `r.url = address\nr.on("a", (x) => y)\nr.method = "PUT"`],
    ['behind a map', `if (x) { r.url = address\n}\nmap => y\nr.method = "PUT"`],
    [
      'behind a block, then a function that is handed over',
      `r.url = address\nif (x) { y() }\nr.on("a", (x) => y)\nr.method = "PUT"`,
    ],
    ['before, where the last one counts', `r.method = "POST"\nr.method = "PUT"\nr.url = address`],
    ['before in one line, where the last one counts', `r.method = "POST"; r.method = "PUT"; r.url = address`],
    ['in a handle of curl', `$c = curl_init(address);\ncurl_setopt($c, CURLOPT_CUSTOMREQUEST, "PUT");`],
    [
      'in a handle of curl that is opened first',
      `$m = "PUT";\n$method = "PUT";\n$c = curl_init();\nf($c, address);`,
    ],
    ['by the verb of a builder', `b.uri(URI.create(address))\nb.PUT(body)`],
    ['by a constant', `r.url = address\nr.set(HttpMethod.Put)`],
    ['by a word of curl', `r.url = address\nset(CURLOPT_CUSTOMREQUEST, "PUT")`],
    ['by the block of Faraday', `conn.put do |r|\n  r.url address\nend`],
    ['before a word that is no call', `r.method = "PUT"\nsend = 1\nr.url = address`],
    ['after a word that is no call', `r.url = address\nsend = 1\nr.method = "PUT"`],
  ])('belongs to an address: %s', (_, text) => expect(near(text)).toEqual(['PUT']));

  it.each([
    ['after it was sent', `r.url = address\nr.send()\nr.method = "PUT"`],
    ['after it was sent by curl', `f($c, address);\ncurl_exec($c);\n$method = "PUT";`],
    ['after the next handle of curl was opened', `f($c, address);\n$d = curl_init();\n$method = "PUT";`],
    ['before another was sent', `r.method = "PUT"\nr.send()\nr.url = address`],
    ['before the last handle of curl was closed', `$method = "PUT";\ncurl_close($c);\nf($c, address);`],
    ['in the next function', `r.url = address\ndef other():\n  r.method = "PUT"`],
    ['in the function before', `r.method = "PUT"\ndef other():\n  r.url = address`],
    ['in the next case', `a => { r.url = address }\n(b) => { r.method = "PUT" }`],
    ['behind another path', `r.url = address\nf("/almaws/v1/bibs")\nr.method = "PUT"`],
    ['before another path', `r.method = "PUT"\nf("/almaws/v1/bibs")\nr.url = address`],
    ['in an object with an address of its own', `r.url = address\nlog({ url: x, method: "PUT" })`],
    ['nowhere', `r.url = address\nr.go()`],
  ])('belongs to something else: %s', (_, text) => expect(near(text)).toEqual([]));

  it('may be one of two', () => {
    const sorted = (text: string) => [...new Set(near(text))].sort();
    expect(sorted(`r.url = address;\nr.method = isNew ? "POST" : "PUT";`)).toEqual(['POST', 'PUT']);
    expect(sorted(`r.method = isNew ? "POST" : "PUT";\nr.url = address;`)).toEqual(['POST', 'PUT']);
    expect(sorted(`r.Method = isNew ? HttpMethod.Post : HttpMethod.Get;\nr.Url = address;`)).toEqual([
      'GET',
      'POST',
    ]);
  });

  it('is not looked for far away', () => {
    const lines = 'x(1)\n'.repeat(60);
    expect(near(`address\n${lines}method = "PUT"`)).toEqual([]);
    expect(near(`method = "PUT"\n${lines}address`)).toEqual([]);
  });

  const setOn = (text: string) => {
    const code = new OpenCode(text);
    return code.methodsSetOn(code.at('request'), code.operandEnd(code.at('request')));
  };

  it.each([
    ['a field', `request.Method = "PUT"`, 'PUT'],
    ['a field of PHP', `$request->method = 'PUT'`, 'PUT'],
    ['a call', `request.setRequestMethod("PUT")`, 'PUT'],
    ['a call further along', `request.header(a).method("PUT")`, 'PUT'],
    ['a call far along', `request${'.a(b)'.repeat(12)}.method("PUT")`, undefined],
    ['a named argument', `request(method="PUT")`, undefined],
    ['another statement', `request.a = b\nc.method = "PUT"`, undefined],
    ['another field', `request.url = "PUT"`, undefined],
    ['nothing', `request`, undefined],
  ])('is set on a value by %s', (_, text, method) => expect(setOn(text)).toEqual(method ? [method] : []));
});

describe('a method that is told to a request of Python', () => {
  const told = (text: string) => {
    const code = new OpenCode(text);
    return code.methodToldTo(code.bracket('Request(')[1]);
  };

  it.each([
    ['in the next line', `r = Request(url)\nr.get_method = lambda: 'PUT'\nurlopen(r)`, 'PUT'],
    ['some lines on', `r = Request(url)\nr.add_header("a", b)\nr.get_method = lambda: 'PUT'`, 'PUT'],
    ['after it was sent', `r = Request(url)\nurlopen(r)\nr.get_method = lambda: 'PUT'`, undefined],
    ['to the next one', `r = Request(url)\nr = Request(b)\nr.get_method = lambda: 'PUT'`, undefined],
    ['after one of another kind', `r = Request(url)\nq = MyRequest(b)\nr.get_method = lambda: 'PUT'`, 'PUT'],
    ['after one of a longer name', `r = Request(url)\nq = Requests(b)\nr.get_method = lambda: 'PUT'`, 'PUT'],
    ['in another function', `r = Request(url)\ndef f(r):\n  r.get_method = lambda: 'PUT'`, undefined],
    ['far away', `r = Request(url)\n${'x(1)\n'.repeat(20)}r.get_method = lambda: 'PUT'`, undefined],
    ['not at all', `r = Request(url)\nr.method = 'PUT'`, undefined],
  ])('is read: %s', (_, text, method) => expect(told(text)).toBe(method));
});

describe('what ends the search for a method', () => {
  it.each([
    ['send()', true],
    ['Send(x)', true],
    ['curl_exec($c)', true],
    ['getResponseAsync()', true],
    ['do(x)', true],
    ['send', false],
    ['(send)', false],
    ['resend(x)', false],
    ['sender(x)', false],
    ['"send"(x)', false],
  ])('a call that sends: %s, %s', (text, expected) => {
    const code = new OpenCode(text);
    expect(code.isSent(code.at(/\w+/.exec(text)?.[0] ?? ''))).toBe(expected);
  });

  it.each([
    ['"/almaws/v1/bibs"', true],
    ['"almaws/v1"', true],
    ['"https://x/bibs/1"', true],
    ['"bibs/1"', true],
    ['"bibs?x"', true],
    ['"/users"', true],
    ['"https://x/users"', true],
    ['"bibs"', false],
    ['"mybibs/1"', false],
    ['"/bibsy"', false],
    ['"/bibsy/1"', false],
    ['"hello/world"', false],
    ['bibs / 1', false],
  ])('another path: %s, %s', (text, expected) => {
    const code = new OpenCode(text);
    expect(code.isOtherPath(0)).toBe(expected);
  });

  it.each([
    ['a setting', `x.method = "PUT"`, 'method', 'PUT'],
    ['a key in quotes', `"method": "PUT"`, 'method', 'PUT'],
    ['a value', `f(HttpMethod.Put)`, 'Put', 'PUT'],
    ['a string, which may be anything', `f("PUT")`, 'PUT', undefined],
    ['a verb of a builder', `b.PUT(x)`, 'PUT', 'PUT'],
    ['a verb of a builder behind an arrow', `b->DELETE(x)`, 'DELETE', 'DELETE'],
    ['a verb of a class', `B::PATCH(x)`, 'PATCH', 'PATCH'],
    ['a read of a builder', `b.GET(x)`, 'GET', undefined],
    ['a verb in small letters', `b.put(x)`, 'put', undefined],
    ['a name that begins so', `b.PUTS(x)`, 'PUTS', undefined],
    ['a name that ends so', `b.OUTPUT(x)`, 'OUTPUT', undefined],
    ['a function', `PUT(x)`, 'PUT', undefined],
    ['a field', `b.PUTS`, 'PUTS', undefined],
    ['a block of Ruby', `conn.put do |r|`, 'put', 'PUT'],
    ['a block of Ruby that sends nothing', `list.each do |r|`, 'each', undefined],
    ['a function with a block of Ruby', `put do |r|`, 'put', undefined],
    ['a call of Ruby', `conn.put then`, 'put', undefined],
  ])('a method: %s', (_, text, piece, method) => {
    const code = new OpenCode(text);
    expect(code.settersOrVerb(code.at(piece))).toEqual(method ? [method] : []);
  });
});
