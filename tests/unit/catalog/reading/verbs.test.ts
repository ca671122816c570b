import { describe, expect, it } from 'vitest';
import {
  beginsRecord,
  isEntry,
  isVerb,
  verbBeginning,
  verbOfCommand,
  verbOfRecord,
  verbsDirectlyBefore,
  verbsIn,
  verbsInBrackets,
  verbsOfLine,
} from '../../../../utils/catalog/reading/verbs.ts';

describe('the verb of a path', () => {
  it.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('may be %s', (verb) => {
    expect(isVerb(verb)).toBe(true);
    expect(isVerb(verb.toLowerCase())).toBe(false);
    expect(verbsDirectlyBefore(`${verb} `)).toEqual([verb]);
  });

  it.each([
    ['GET ', 'GET'],
    ['2024-01-01 10:00 PUT ', 'PUT'],
    ['**DELETE** ', 'DELETE'],
    ['| `PUT` | `', 'PUT'],
    ['"POST", "', 'POST'],
    ['GET: ', 'GET'],
    ['GET, PUT ', 'GET PUT'],
    ['GET,PUT ', 'GET PUT'],
    ['GET/POST ', 'GET POST'],
    ['GET | PUT | ', 'GET PUT'],
    ['GET & PUT ', 'GET PUT'],
    ['GET + PUT ', 'GET PUT'],
    ['GET or PUT ', 'GET PUT'],
    ['GET, PUT and DELETE ', 'GET PUT DELETE'],
    ['GET and `PUT` ', 'GET PUT'],
    ['GET or **PUT** ', 'GET PUT'],
    ['GET or "PUT" ', 'GET PUT'],
    ['GET the user, then PUT ', 'PUT'],
    ['GET            ', 'GET'],
  ])('stands directly before it: %j', (before, verbs) =>
    expect(verbsDirectlyBefore(before).join(' ')).toBe(verbs),
  );

  it.each([
    '',
    'get ',
    'GET it from ',
    'TARGET ',
    'X-GET ',
    '$GET ',
    'GETS ',
    'GET_ALL ',
    'GET2 ',
    'GET\n',
    'GET             ',
    'see ',
  ])('does not stand directly before it: %j', (before) => expect(verbsDirectlyBefore(before)).toEqual([]));

  it.each([
    [' (GET)', 'GET'],
    ['(GET)', 'GET'],
    ['[PUT]', 'PUT'],
    [' ( DELETE )', 'DELETE'],
    [' (method=POST)', 'POST'],
    [' (method = POST)', 'POST'],
    [' (GET, PUT) and more', 'GET PUT'],
    ['` - (GET)', 'GET'],
  ])('stands in brackets right behind it: %j', (after, verbs) =>
    expect(verbsInBrackets(after).join(' ')).toBe(verbs),
  );

  it.each([
    '',
    ' and (GET)',
    ' 2 (GET)',
    ' (see GET)',
    ' (GET',
    ' GET)',
    ' (GET users)',
    ' (GETS)',
    '\n(GET)',
    '() (GET)',
    ' ..... (GET)',
  ])('does not stand in brackets right behind it: %j', (after) => expect(verbsInBrackets(after)).toEqual([]));

  it.each([
    ['Put ', 'PUT'],
    ['get  ', 'GET'],
    ['Delete `', 'DELETE'],
    ['- Post "', 'POST'],
    ['  * patch **(', 'PATCH'],
    ['1. Get ', 'GET'],
    ['2) get ', 'GET'],
    ['> \u2022 Put ', 'PUT'],
  ])('begins its line: %j', (before, verb) => expect(verbBeginning(before)).toEqual([verb]));

  it.each(['', 'To put ', 'Put the ', 'Putter ', 'Put', 'Put `***', 'Head '])(
    'does not begin its line: %j',
    (before) => expect(verbBeginning(before)).toEqual([]),
  );

  it.each([
    ['PUT the record, then GET it', 'PUT', 'GET'],
    ['use GET or PUT here', 'GET PUT', 'GET PUT'],
    ['only DELETE', 'DELETE', 'DELETE'],
    ['POST it', 'POST', 'POST'],
    ['(GET) PUT!', 'GET', 'PUT'],
  ])('stands elsewhere on its line: %j', (text, first, last) => {
    expect(verbsIn(text, 'first').join(' ')).toBe(first);
    expect(verbsIn(text, 'last').join(' ')).toBe(last);
  });

  it.each(['', 'get it', 'requests.GET', '$GET', 'X-GET', 'WIDGET', 'GET=1', 'POST-data', 'GETS', 'GET_ALL'])(
    'does not stand elsewhere on its line: %j',
    (text) => {
      expect(verbsIn(text, 'first')).toEqual([]);
      expect(verbsIn(text, 'last')).toEqual([]);
    },
  );

  it.each([
    ['PUT', 'PUT'],
    ['**PUT**', 'PUT'],
    ['### `get`', 'GET'],
    ['GET, PUT', 'GET PUT'],
    ['get or put', 'GET PUT'],
    ['PUT request', 'PUT'],
    ['Method: POST', 'POST'],
    ['- **Method:** `POST`', 'POST'],
    ['HTTP method: GET', 'GET'],
    ['HTTP  verb - DELETE', 'DELETE'],
    ['Type: POST', 'POST'],
    ['Request: POST', 'POST'],
    ['Operation: PUT', 'PUT'],
    ['HTTP-Method: PUT (with a body)', 'PUT'],
    ['Method: PUT, with a body', 'PUT'],
    ['| Verb | DELETE | of a user', 'DELETE'],
    [`PUT${' '.repeat(57)}`, 'PUT'],
  ])('is all that a line says: %j', (line, verbs) => expect(verbsOfLine(line).join(' ')).toBe(verbs));

  it.each([
    '',
    'GET the users',
    'Please PUT',
    'Type: POST it',
    'Methods',
    'widget',
    'PUTS',
    'X-GET',
    'the method: PUT of it',
    'Method: PUTTER here',
    'Method ........ PUT here',
    `PUT${' '.repeat(58)}`,
  ])('is not all that a line says: %j', (line) => expect(verbsOfLine(line)).toEqual([]));
});

describe('a record', () => {
  it.each(['- url: /users', '  - method: PUT', '- http-method: x'])('begins with %j', (line) =>
    expect(beginsRecord(line)).toBe(true),
  );

  it.each(['- users', '-url: x', 'url: x', 'a - b: c', '- two words: x'])('does not begin with %j', (line) =>
    expect(beginsRecord(line)).toBe(false),
  );

  it.each(['url: /users', 'url = /users', '  "url": "/users"', "- 'url'= x", 'url:/users', 'the-url : x'])(
    'has the entry %j',
    (line) => expect(isEntry(line)).toBe(true),
  );

  it.each(['http://a.b', 'two words: x', '/users: x', 'url', '* url: x', ''])('has no entry in %j', (line) =>
    expect(isEntry(line)).toBe(false),
  );

  it.each([
    ['in the next line', ['url: /users', 'method: PUT'], 0],
    ['further on', ['url: /users', 'name: a', 'key: b', 'method: PUT'], 0],
    ['in the line before', ['method: PUT', 'url: /users'], 1],
    ['further back', ['method: PUT', 'name: a', 'url: /users'], 2],
    ['behind what is deeper', ['url: /users', 'headers:', '  a: b', 'method: PUT'], 0],
    ['at the beginning of a record', ['- method: PUT', '  url: /users'], 1],
    ['behind the beginning of a record', ['- url: /users', '  method: PUT'], 0],
    ['between others', ['- name: a', '  url: /users', '  method: PUT', '- name: b'], 1],
    ['of a section', ['[a]', 'url = /users', 'method = PUT', '[b]', 'method = GET'], 1],
    ['at the beginning of a section', ['[[a]]', 'method = PUT', 'url = /users'], 2],
    ['close by', ['url=/users', 'method=PUT'], 0],
    ['behind a list', ['url: /users', 'tags: [a]', 'method: PUT'], 0],
    ['in quotes', ['"url": "/users"', '"method": "PUT"'], 0],
    ['in small letters', ['url: /users', 'verb: put'], 0],
    ['as the method of HTTP', ['url: /users', 'http_method: PUT'], 0],
    ['as the method of HTTP, in one word', ['url: /users', 'httpMethod: PUT'], 0],
    ['before what says otherwise', ['url: /users', 'method: PUT', 'method: GET'], 0],
    ['after it rather than before it', ['method: GET', 'url: /users', 'method: PUT'], 1],
  ])('tells the method %s', (_, lines, at) => expect(verbOfRecord(lines, at)).toBe('PUT'));

  it.each([
    ['in the next record', ['- url: /users', '- method: PUT'], 0],
    ['further on in the next record', ['- url: /users', '- name: b', '  method: PUT'], 0],
    ['in the record before', ['- url: /bibs', '  method: PUT', '- url: /users'], 2],
    ['right before the beginning of its record', ['  method: PUT', '- url: /users'], 1],
    ['in the next section', ['url = /users', '[b]', 'method = PUT'], 0],
    ['in the next section, which is indented', ['url = /users', '  [b]', 'method = PUT'], 0],
    ['in the next table of TOML', ['url = "/users"', '[[alma.b]] # and more', 'method = "PUT"'], 0],
    ['in the section before', ['method = PUT', '[b]', 'url = /users'], 2],
    ['in something deeper', ['url: /users', 'a:', '  method: PUT'], 0],
    ['in something deeper before it', ['a:', '  method: PUT', 'url: /users'], 2],
    ['in something higher', ['  url: /users', 'method: PUT'], 0],
    ['in something higher before it', ['method: PUT', '  url: /users'], 1],
    ['in the neighbour of what holds it', ['  url: /users', 'b:', '  method: PUT'], 0],
    ['in the neighbour before what holds it', ['  method: PUT', 'b:', '  url: /users'], 2],
    ['behind a blank line', ['url: /users', '', 'method: PUT'], 0],
    ['before a blank line', ['method: PUT', '', 'url: /users'], 2],
    ['as a word', ['url: /users', 'method: putter'], 0],
    ['as something else', ['url: /users', 'methods: PUT', 'my_method: PUT'], 0],
    ['for a line that is none of it', ['/users', 'method: PUT'], 0],
    ['for a line that is not there', ['method: PUT'], 3],
    ['at all', ['url: /users', 'name: a'], 0],
  ])('does not tell the method %s', (_, lines, at) => expect(verbOfRecord(lines, at)).toBeUndefined());
});

describe('the method of a command', () => {
  it.each([
    ['curl https://a.b/users', 'GET'],
    ['curl -X PUT https://a.b', 'PUT'],
    ['curl -XPUT https://a.b', 'PUT'],
    ['curl -X  put https://a.b', 'PUT'],
    ['curl -sX "DELETE" https://a.b', 'DELETE'],
    ["curl -X 'POST' https://a.b", 'POST'],
    ['curl --request POST https://a.b', 'POST'],
    ['curl --request=PATCH https://a.b', 'PATCH'],
    ['curl https://a.b -X PUT', 'PUT'],
    ['curl -X GET -d @a https://a.b', 'GET'],
    ['curl -d a=b https://a.b', 'POST'],
    ['curl -sd a=b https://a.b', 'POST'],
    ['curl -d@a.json https://a.b', 'POST'],
    [`curl -d'{"a":1}' https://a.b`, 'POST'],
    ['curl -d{} https://a.b', 'POST'],
    ['curl https://a.b -d', 'POST'],
    ['curl --data a=b https://a.b', 'POST'],
    ['curl --data-binary @a https://a.b', 'POST'],
    ['curl --json {} https://a.b', 'POST'],
    ['curl -F a=@b https://a.b', 'POST'],
    ['curl --form a=@b https://a.b', 'POST'],
    ['curl -G -d a=b https://a.b', 'GET'],
    ['curl -sG -d a=b https://a.b', 'GET'],
    ['curl --get --data a=b https://a.b', 'GET'],
    ['curl --data a=b https://a.b -G', 'GET'],
    ['curl -I https://a.b', 'GET'],
    ['curl --head --data x https://a.b', 'GET'],
    ['curl -T a.json https://a.b', 'PUT'],
    ['curl -sT a.json https://a.b', 'PUT'],
    ['curl https://a.b -T', 'PUT'],
    ['curl --upload-file a.json https://a.b', 'PUT'],
    ['curl -X PURGE https://a.b', 'GET'],
    ['curl -X PUTTER https://a.b', 'GET'],
    ['curl --database https://a.b', 'GET'],
    ['curl --getter --formal --header a -d1 https://a.b', 'GET'],
    ['wget https://a.b', 'GET'],
    ['wget --method=PUT --body-file=a https://a.b', 'PUT'],
    ['wget --method DELETE https://a.b', 'DELETE'],
    ['wget --post-data=a https://a.b', 'POST'],
    ['wget --post-file=a https://a.b', 'POST'],
    ['http https://a.b', 'GET'],
    ['http PUT https://a.b', 'PUT'],
    ['https DELETE a.b', 'DELETE'],
    ['xh PUT a.b', 'PUT'],
    ['http --json  PUT https://a.b', 'PUT'],
    ['http -v --json PUT https://a.b', 'PUT'],
    ['http https://a.b name=x', 'POST'],
    ['http https://a.b user[age]:=7', 'POST'],
    ['http https://a.b a.b-c=7', 'POST'],
    ['http https://a.b name==x', 'GET'],
    ['http "https://a.b"', 'GET'],
    ['http http://a.b', 'GET'],
    ['http  PUT a.b', 'PUT'],
    ["http ':8000/users'", 'GET'],
    ['http :8000/users', 'GET'],
    ['xh https://a.b a=b', 'POST'],
    ['curl https://a.b name=x', 'GET'],
    ['cd a; http :/users a=b', 'POST'],
    ['$ curl -X PUT https://a.b', 'PUT'],
    ['  curl -X PUT https://a.b', 'PUT'],
    ['sudo curl -X PUT https://a.b', 'PUT'],
    ['a=$(curl -X PUT https://a.b)', 'PUT'],
    ['cat a|curl -T - https://a.b', 'PUT'],
    ['`curl -X PUT https://a.b`', 'PUT'],
    ['system("curl -X PUT https://a.b")', 'PUT'],
    ['/usr/bin/curl -X PUT https://a.b', 'PUT'],
    ['C:\\curl.exe -X PUT https://a.b', 'PUT'],
    ['"C:\\Program Files\\curl.exe" -X PUT https://a.b', 'PUT'],
    ['wget.exe --method=PUT https://a.b', 'PUT'],
    ['@curl -X PUT https://a.b', 'PUT'],
    ['Invoke-RestMethod https://a.b', 'GET'],
    ['Invoke-RestMethod -Method Put -Uri https://a.b', 'PUT'],
    ['Invoke-RestMethod -Uri https://a.b -Method:Post', 'POST'],
    ['invoke-restmethod -method "delete" https://a.b', 'DELETE'],
    ["Invoke-WebRequest -Method  'PATCH' https://a.b", 'PATCH'],
    ['irm https://a.b', 'GET'],
    ['iwr https://a.b -Method PUT', 'PUT'],
    ['irm https://a.b -Headers @{ a = 1 }', 'GET'],
  ])('%s', (command, method) => expect(verbOfCommand(command)).toBe(method));

  it.each([
    'curl -X "$METHOD" https://a.b',
    'curl -X $METHOD https://a.b',
    'curl -X$METHOD https://a.b',
    'curl --request  $METHOD https://a.b',
    'wget --method  $METHOD https://a.b',
    'curl -sX ${METHOD} https://a.b',
    'curl --request "$METHOD" https://a.b',
    'curl --request=<METHOD> https://a.b',
    'curl -X {method} https://a.b',
    'curl -X %METHOD% https://a.b',
    'wget --method=$METHOD https://a.b',
    'Invoke-RestMethod -Method $method https://a.b',
    'Invoke-RestMethod -CustomMethod $method https://a.b',
    'Invoke-RestMethod @params',
  ])('is told only when it runs: %s', (command) => expect(verbOfCommand(command)).toBeUndefined());

  it.each([
    '',
    'GET https://a.b',
    'see https://a.b -X PUT',
    'libcurl -X PUT https://a.b',
    'curling -X PUT https://a.b',
    'mycurl.exe -X PUT https://a.b',
    'the firm -Method Put',
    'over http you PUT it',
    'https: PUT https://a.b',
  ])('is none where there is no command: %j', (text) => expect(verbOfCommand(text)).toBeUndefined());
});
