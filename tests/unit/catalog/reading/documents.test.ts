import { describe, expect, it } from 'vitest';
import { lineStart, RunningText } from '../../../../utils/catalog/reading/documents.ts';

const PATH = '/users';
const OTHER = '/bibs';

/** The methods of `/users` in a text; each `/bibs` in it is another path. */
function methods(text: string): string {
  const start = text.indexOf(PATH);
  const end = start + PATH.length;
  const before = text.lastIndexOf(OTHER, start);
  const after = text.indexOf(OTHER, end);
  return new RunningText(text)
    .methods(start, end, before < 0 ? 0 : before + OTHER.length, after < 0 ? text.length : after)
    .join(' ');
}

describe('running text tells the method of a path', () => {
  it.each([
    ['right before it', 'Send PUT /users', 'PUT'],
    ['right before it, rather than behind it', 'PUT /users (GET)', 'PUT'],
    ['right before it, inside the line', 'Send PUT /users (GET)', 'PUT'],
    ['right before it, rather than further on', 'PUT /users, see GET', 'PUT'],
    ['at the beginning of the line', '- Put /users', 'PUT'],
    ['at the beginning of a later line', 'Users:\n  Delete `/users`', 'DELETE'],
    ['with a command', 'curl -X PUT https://a.b/users', 'PUT'],
    ['with a command before its flags', 'curl https://a.b/users -X PUT', 'PUT'],
    ['with a command, rather than further on', 'curl https://a.b/users # not PUT', 'GET'],
    ['with a command of a longer text', 'To see it:\n$ curl https://a.b/users\nDone', 'GET'],
    ['with a command over several lines', 'curl \\\n  -X PUT \\\n  https://a.b/users', 'PUT'],
    ['with a command that goes on below', 'curl https://a.b/users \\\n  -H x \\\n  -X PUT', 'PUT'],
    ['with a command that is not indented', 'curl -X PUT \\\nhttps://a.b/users', 'PUT'],
    ['with a command of Windows, close by', 'curl https://a.b/users^\n-X PUT', 'PUT'],
    ['with a command of Windows', 'curl ^\n  -X PUT ^\n  https://a.b/users', 'PUT'],
    ['with a command of PowerShell', 'irm `\n  -Method Put `\n  -Uri https://a.b/users', 'PUT'],
    ['with a command whose lines end as on Windows', 'curl https://a.b/users \\\r\n  -X PUT\r\n', 'PUT'],
    ['with the data of a command that goes on', 'http https://a.b/users \\\n  name=a', 'POST'],
    ['with such data, on Windows', 'http https://a.b/users ^\r\n  name=a', 'POST'],
    ['with spaces behind the sign that goes on', 'curl https://a.b/users \\ \n  -X PUT', 'PUT'],
    ['in brackets behind it', 'The list /users (GET), not PUT', 'GET'],
    ['in brackets behind it, rather than earlier', 'With PUT change /users (PATCH)', 'PATCH'],
    ['earlier on its line', 'Use PUT to change /users', 'PUT'],
    ['earlier on its line, the nearer one', 'First GET, then PUT what is in /users', 'PUT'],
    ['earlier on its line, rather than later', 'Use PUT to change /users after GET', 'PUT'],
    ['later on its line', '/users takes a PUT', 'PUT'],
    ['later on its line, the nearer one', '/users takes a PUT after a GET', 'PUT'],
    ['later on its line, before the next path', '/users takes a PUT, and /bibs DELETE', 'PUT'],
    ['later on its line, rather than above', 'GET\n/users takes a PUT', 'PUT'],
    ['on the line above', 'PUT\n/users', 'PUT'],
    ['on the line above, before an address', 'PUT\nhttps://a.b/users', 'PUT'],
    ['on the line above, in a longer text', 'Users\n**Method: PUT**\nhttps://a.b/users\nand more', 'PUT'],
    ['on the line above, behind another path', '/bibs\nPUT\n/users', 'PUT'],
    ['on the line above, rather than below', 'PUT\n/users\nGET', 'PUT'],
    ['on the line below', '/users\nPUT', 'PUT'],
    ['on the line below, in a longer text', 'Users\n/users\n`PUT`\nand more', 'PUT'],
    ['on the line below, before another path', '/users\nPUT\n/bibs', 'PUT'],
    ['in another line of its record', 'url: /users\nname: a\nmethod: PUT', 'PUT'],
    ['in another line of its record, before it', 'method: PUT\nname: a\nurl: /users', 'PUT'],
    ['in another line of its record, below a heading', '# Users\nurl: /users\na: b\nmethod: PUT', 'PUT'],
    ['in the nearest line of its record', 'a: b\nmethod: PUT\nb: c\nurl: /users', 'PUT'],
    ['further on in a record of several', '- url: /users\n  name: a\n  method: PUT', 'PUT'],
    ['in a record of several', '- url: /bibs\n- name: a\n  url: /users\n  method: PUT\n- url: /a', 'PUT'],
    ['six lines further on', `url: /users\n${'a: b\n'.repeat(5)}method: PUT`, 'PUT'],
    ['six lines further back', `method: PUT\n${'a: b\n'.repeat(5)}url: /users`, 'PUT'],
  ])('%s', (_, text, told) => expect(methods(text)).toBe(told));

  it.each([
    ['nothing says it', 'See /users there'],
    ['nothing else is there', '/users'],
    ['a word of the line only looks like it', 'To put it into /users'],
    ['another path stands before the word', 'In /bibs put /users'],
    ['the verb belongs to the path before', 'Use PUT for /bibs and /users'],
    ['the verb stands behind the next path', 'See /users and /bibs with PUT'],
    ['the verb of the line above belongs to its path', '/bibs (PUT)\n/users'],
    ['the verb of the line above follows its path', '/bibs PUT\n/users'],
    ['the line above says it of its path', 'Method: PUT for /bibs\n/users'],
    ['the line below says it of its path', '/users\nMethod: PUT for /bibs'],
    ['the verb of the line below belongs to its path', '/users\nPUT /bibs'],
    ['the next path follows on the line, and the verb below', '/users and /bibs\nPUT'],
    ['a blank line parts it from the verb above', 'PUT\n\n/users'],
    ['a blank line parts it from the verb below', '/users\n\nPUT'],
    ['the line above says more', 'PUT it there\n/users'],
    ['a record begins below the verb', 'PUT\n- url: /users'],
    ['another record begins below', '/users\n- method: PUT'],
    ['the record of the verb is another', '- url: /users\n- url: b\n  method: PUT'],
    ['it is no entry of a record', 'about\n/users\nname: a\nmethod: PUT'],
    ['the entry is too far on', `url: /users\n${'a: b\n'.repeat(6)}method: PUT`],
    ['the entry is too far back', `method: PUT\n${'a: b\n'.repeat(6)}url: /users`],
    ['the verb is a long way off', `PUT ${'a'.repeat(300)} /users`],
    ['the verb is a long way on', `/users ${'a'.repeat(300)} PUT`],
  ])('not where %s', (_, text) => expect(methods(text)).toBe(''));

  it.each([
    ['the flag stands on a line of its own', 'curl https://a.b/users\n  -X PUT'],
    ['the line before does not go on', 'curl -X PUT https://a.b\ncurl https://a.b/users'],
    ['the line before is blank', 'curl -X PUT \\\n\ncurl https://a.b/users'],
    ['the line behind is blank', 'curl https://a.b/users \\\n\n-X PUT'],
    ['a backslash stands inside the line before', 'see a\\b -X PUT\ncurl https://a.b/users'],
    ['a backslash stands inside its line', 'curl https://a.b/users \\b\n-X PUT'],
  ])('from its own command alone, where %s', (_, text) => expect(methods(text)).toBe('GET'));
});

describe('the command that a place is part of', () => {
  const methodOf = (text: string) => {
    const start = text.indexOf(PATH);
    return new RunningText(text).commandMethod(start, start + PATH.length);
  };

  it.each([
    ['curl -X PUT https://a.b/users', 'PUT'],
    ['wget --method=PUT https://a.b/users', 'PUT'],
    ['http PUT https://a.b/users', 'PUT'],
    ['https PUT a.b/users', 'PUT'],
    ['xh PUT a.b/users', 'PUT'],
    ['Invoke-RestMethod -Method Put https://a.b/users', 'PUT'],
    ['invoke-webrequest -method put https://a.b/users', 'PUT'],
    ['INVOKE-RESTMETHOD -METHOD PUT https://a.b/users', 'PUT'],
    ['irm -Method Put https://a.b/users', 'PUT'],
    ['iwr -Method Put https://a.b/users', 'PUT'],
    [`curl ${'-H a '.repeat(150)}-X PUT https://a.b/users`, 'PUT'],
    [`curl ${'-H a \\\n'.repeat(11)}-X PUT https://a.b/users`, 'PUT'],
    [`curl https://a.b/users ${'\\\n-H a '.repeat(11)}\\\n-X PUT`, 'PUT'],
    [`curl -X PUT ${'\\\n-H a '.repeat(100)} https://a.b/users`, undefined],
    [`curl https://a.b/users ${'\\\n-H a '.repeat(100)}-X PUT`, 'GET'],
    ['PUT /users', undefined],
    ['curl https://a.b/bibs\nsee /users', undefined],
  ])('%s', (text, method) => expect(methodOf(text)).toBe(method));

  it.each([
    [
      'a long one, in all of it',
      `curl -d '${'"/a", '.repeat(200)}/users${', "/a"'.repeat(200)}' https://a.b`,
      0,
      'POST',
    ],
    [
      'a long one, further back',
      `curl -d '${'"/a", '.repeat(200)}/users${', "/a"'.repeat(200)}' https://a.b`,
      -99,
      'POST',
    ],
    [
      'a long one, further on',
      `curl -d '${'"/a", '.repeat(200)}/users${', "/a"'.repeat(200)}' https://a.b`,
      99,
      'POST',
    ],
    [
      'the one behind a long one',
      `curl -d '${'"/a", '.repeat(300)}' https://a.b/users\nwget https://a.b`,
      20,
      'GET',
    ],
    ['the one behind a long line', `${'a'.repeat(2500)} /users\ncurl -X PUT https://a.b`, 20, 'PUT'],
    ['the one before a long line', `curl -X PUT https://a.b\n/users ${'a'.repeat(2500)}`, -20, 'PUT'],
    ['one far behind a long line', `/users ${'a'.repeat(2500)}\ncurl -X PUT https://a.b`, 2520, 'PUT'],
  ])('is found again: %s', (_, text, away, method) => {
    const running = new RunningText(text);
    const start = text.indexOf(PATH);
    running.commandMethod(start, start + PATH.length);
    expect(running.commandMethod(start + away, start + away + 1)).toBe(method);
  });
});

describe('the line of a place', () => {
  it.each([
    ['begins behind the end of the one before', 'ab\ncd', 4, 200, 3],
    ['begins where it is', 'ab\ncd', 3, 200, 3],
    ['ends at the end of its line', 'ab\ncd', 2, 200, 0],
    ['begins with the text', 'abcd', 3, 200, 0],
    ['begins with the text, at its very start', 'abcd', 0, 200, 0],
    ['begins behind the first sign', '\nab', 2, 200, 1],
    ['is blank', 'ab\n\ncd', 3, 200, 3],
    ['is looked for so far and no further', 'abcdef', 5, 2, 3],
    ['is looked for so far', 'ab\ncdef', 5, 2, 3],
  ])('%s', (_, text, at, reach, start) => expect(lineStart(text, at, reach)).toBe(start));
});
