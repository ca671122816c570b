import { describe, expect, it } from 'vitest';
import {
  FILE,
  LINE,
  MARK,
  mark,
  NUMBER,
  nameHash,
  STRING,
  tokenize,
  WORD,
} from '../../../../utils/catalog/reading/tokens.ts';

/** The tokens of a text in one line: strings in ‹›, numbers behind #, ends of lines as ↵ and of files as ⇟. */
function cut(text: string): string {
  const { count, kind, start, end } = tokenize(text);
  const shown: string[] = [];
  for (let i = 0; i < count; i++) {
    const written = text.slice(start[i], end[i]);
    if (kind[i] === STRING) shown.push(`‹${written}›`);
    else if (kind[i] === NUMBER) shown.push(`#${written}`);
    else if (kind[i] === LINE) shown.push('↵');
    else if (kind[i] === FILE) shown.push('⇟');
    else if (kind[i] === MARK || kind[i] === WORD) shown.push(written);
  }
  return shown.join(' ');
}

describe('source code', () => {
  it.each([
    ['a call', 'fetch("/users/1")', 'fetch ( ‹/users/1› )'],
    ['several lines', 'a\nb\r\nc', 'a ↵ b ↵ c'],
    ['a name with underscores and digits', 'base_url2 = x', 'base_url2 = x'],
    ['a name that begins with an underscore', '_put(x)', '_put ( x )'],
    ['capitals', 'ZONE = AZ + toAZ', 'ZONE = AZ + toAZ'],
    ['small letters and digits', 'zone = az + toaz09', 'zone = az + toaz09'],
    ['a name of PHP', '$client->put($z)', '$client -> put ( $z )'],
    ['a name of Ruby', '@base + @@root', '@base + @@root'],
    ['names close together', 'a$b@c', 'a $b @c'],
    ['another alphabet', 'größe = ñandú', 'größe = ñandú'],
    ['numbers', 'x = 12 + 0x1F * 30px', 'x = #12 + #0x1F * #30px'],
    ['a fraction', '1.5', '#1 . #5'],
    ['digits', '0 9', '#0 #9'],
    ['signs beside the letters', '[`{^|~/:;<=?', '[ { ^ | ~ / : ; <= ?'],
    ['two files', 'a\fb', 'a ⇟ b'],
    ['powers', 'a ** b', 'a * * b'],
    ['calls in a row', 'a().b()', 'a ( ) . b ( )'],
    ['a path at the beginning of a line', '/users/1\nb', '/ users / #1 ↵ b'],
    ['the short flag of a command', 'curl -X PUT', 'curl - X PUT'],
    ['a text of YAML', 'about: >-\n  b', 'about : > - ↵ b'],
    ['nothing', '', ''],
    ['spaces', ' \t ', ''],
  ])('is cut up: %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    '=>',
    '->',
    '::',
    '..',
    ':=',
    '<-',
    '==',
    '!=',
    '+=',
    '.=',
    '||',
    '&&',
    '<=',
    '>=',
    '<<',
    '|>',
    '??',
  ])('keeps %s together', (pair) => {
    expect(cut(`a${pair}b`)).toBe(`a ${pair} b`);
    expect(tokenize(`a${pair}b`).value[1]).toBe(mark(pair));
  });

  it.each(['+-', '=(', '&|', ')]', '?:'])('takes %s apart', (two) =>
    expect(cut(`a${two}b`)).toBe(`a ${two[0]} ${two[1]} b`),
  );

  it('sees a dot in the one that asks whether there is something', () => {
    const { value, start, end } = tokenize('a?.b');
    expect(value[1]).toBe(mark('.'));
    expect([start[1], end[1]]).toEqual([1, 3]);
    expect(cut('a?.b')).toBe('a ?. b');
    expect(cut('a?b.c')).toBe('a ? b . c');
  });

  it('knows a sign by its number, and a pair by both', () => {
    expect(mark('(')).toBe(40);
    expect(new Set(['-', '>', '->', '>-', '=>'].map(mark)).size).toBe(5);
  });

  it('knows a name wherever it stands, with a dollar sign or without', () => {
    const { value } = tokenize('url = $url + @url + $$url + uri');
    expect(value[2]).toBe(value[0]);
    expect(value[4]).toBe(value[0]);
    expect(value[6]).toBe(value[0]);
    expect(value[8]).not.toBe(value[0]);
    expect(nameHash('the url here', 4, 7)).toBe(value[0]);
    expect(nameHash('url', 0, 3)).toBe(value[0]);
    expect(nameHash('lru', 0, 3)).not.toBe(value[0]);
    expect(nameHash('$', 0, 1)).toBe(nameHash('', 0, 0));
  });

  it('knows where a file ends', () => {
    const { start, end } = tokenize('a\fb');
    expect([...start.slice(0, 3)]).toEqual([0, 1, 2]);
    expect([...end.slice(0, 3)]).toEqual([1, 2, 3]);
  });

  it('may have more tokens than was made room for', () => {
    const line = 'a("b",1)\n';
    const { count, kind, start, end, value } = tokenize(line.repeat(300));
    expect(count).toBe(7 * 300);
    for (let i = 7; i < count; i++) {
      expect(kind[i]).toBe(kind[i - 7]);
      expect(value[i]).toBe(value[i - 7]);
      expect(start[i]).toBe((start[i - 7] as number) + line.length);
      expect(end[i]).toBe((end[i - 7] as number) + line.length);
    }
  });
});

describe('a string', () => {
  it.each([
    ['double quotes', 'x = "a b"', 'x = ‹a b›'],
    ['single quotes', "x = 'a b'", 'x = ‹a b›'],
    ['backticks', 'x = `a b`', 'x = ‹a b›'],
    ['nothing in it', 'f(\'\', "")', 'f ( ‹› , ‹› )'],
    ['other quotes in it', `"it's" + 'say "x"'`, `‹it's› + ‹say "x"›`],
    ['its own quote in it, escaped', '"a \\" b" + c', '‹a \\" b› + c'],
    ['a backslash at its end, escaped', '"a \\\\" + c', '‹a \\\\› + c'],
    ['a word close by', 'echo"/users"', 'echo ‹/users›'],
    ['a prefix of Python', "get(f'/users/{id}')", 'get ( f ‹/users/{id}› )'],
    ['a prefix of Python, at the very beginning', "f'/users/{id}'", 'f ‹/users/{id}›'],
    ['two letters of Python', "get(rb'/users')", 'get ( rb ‹/users› )'],
    ['capital letters of Python', "x = F'/users'", 'x = F ‹/users›'],
    ['a value filled in', '`/users/${id}/loans`', '‹/users/${id}/loans›'],
    ['a string in a value filled in', '`/a/${x ? `b` : "c"}/d`', '‹/a/${x ? `b` : "c"}/d›'],
    ['braces in a value filled in', '`/a/${f({ b }, `c`)}/d`', '‹/a/${f({ b }, `c`)}/d›'],
    ['a dollar sign that fills nothing in', '`$5 {` + `}`', '‹$5 {› + ‹}›'],
    ['a dollar sign in other quotes', '"${" + "x}"', '‹${› + ‹x}›'],
    ['a value that does not close', '`${a` + b', '‹${a› + b'],
  ])('is told by its quotes: %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['an apostrophe in a word', `I don't say "x"`, 'I don t say ‹x›'],
    ['an apostrophe before a string', `I don't say 'x'`, 'I don t say ‹x›'],
    ['an apostrophe at the end of a line', "the users'\nb", 'the users ↵ b'],
    ['an apostrophe behind a word that begins like a prefix', "the run's x'", 'the run s x'],
    ['a value filled in that goes on over lines', '`/a/${\n b }`', '/ a / $ { ↵ b }'],
    ['two apostrophes', "it's John's", 'it s John s'],
    ['an apostrophe behind a word that ends like a prefix', "half's x'", 'half s x'],
    ['an apostrophe behind a digit', `the 90's "x"`, 'the #90 s ‹x›'],
    ['a quote that does not close on its line', 'x = "abc\ny = "z"', 'x = abc ↵ y = ‹z›'],
    ['an escape that ends the text', '"abc\\"', 'abc'],
    ['three quotes', '"""PUT /users"""', 'PUT / users'],
    ['three apostrophes', "x = '''a'''", 'x = a'],
    ['the fence of a block', '```python\nx = "y"\n```', 'python ↵ x = ‹y› ↵'],
    ['a remark of Visual Basic', "x = 1\n' Gets the user\ny = 2", 'x = #1 ↵ ↵ y = #2'],
    ['a remark of Visual Basic, indented', "  ' Gets it\ny", '↵ y'],
    ['a quote of another line', "'a'\nb = 'c'", '‹a› ↵ b = ‹c›'],
  ])('is none: %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));
});

describe('a statement goes on over the end of a line', () => {
  it.each([
    ['a backslash', 'curl a \\\n  b', 'curl a b'],
    ['a backslash, on Windows', 'curl a \\\r\n  b', 'curl a b'],
    ['a backtick', 'Invoke a `\n  -Method b', 'Invoke a - Method b'],
    ['a backtick, on Windows', 'Invoke a `\r\n  -Method b', 'Invoke a - Method b'],
  ])('behind %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['a backslash in the line', 'a \\ b\nc', 'a b ↵ c'],
    ['a backslash before another sign', '\\App\\Http\nc', 'App Http ↵ c'],
    ['a backtick in the line', 'a ` b\nc', 'a b ↵ c'],
  ])('but not behind %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));
});

describe('a comment', () => {
  it.each([
    ['slashes', '// a\nb', '↵ b'],
    ['slashes close by', '//a\nb', '↵ b'],
    ['slashes behind code', 'a // b\nc', 'a ↵ c'],
    ['slashes at the end of the text', 'a // b', 'a'],
    ['slashes, and nothing more', 'a //\nb', 'a ↵ b'],
    ['a hash', '# a\nb', '↵ b'],
    ['a hash close by', '#a "b"\nc', '↵ c'],
    ['a hash behind code', 'a # b\nc', 'a ↵ c'],
    ['a hash, indented', 'a\n  #b\nc', 'a ↵ ↵ c'],
    ['dashes', '-- a\nb', '↵ b'],
    ['dashes behind code', 'a -- b\nc', 'a ↵ c'],
    ['dashes before a statement', '--local a = 1\nb', '↵ b'],
    ['dashes before a statement, further down', 'a\n--local b = 1\nc', 'a ↵ ↵ c'],
    ['dashes before a command', '--print("x")\nb', '↵ b'],
    ['dashes before an assignment that is set apart', '--url   = "x"\nb', '↵ b'],
    ['dashes before the end of a block', '--end\nb', '↵ b'],
    ['dashes before a call', '--http.get("x")\nb', '↵ b'],
    ['dashes before an assignment, with more of them', '--- url = "x"\nb', '↵ b'],
    ['a block of Lua', 'a --[[ b\nc ]] d', 'a d'],
    ['a block of Lua, close by', 'a--[[ b ]]c', 'a c'],
    ['a block', 'a /* b\n c */ d', 'a d'],
    ['a block at the very beginning', '/*b*/ d', 'd'],
    ['a block that is indented', 'a\n  /* b */ c', 'a ↵ c'],
    ['a block after which another stands', '/* a */ b /* c */ d', 'b d'],
    ['a line of a block', ' * "a"\nb', '↵ b'],
    ['an empty line of a block', 'a\n *\nb', 'a ↵ ↵ b'],
    ['HTML', 'a <!-- b\nc --> d', 'a d'],
    ['HTML with the opening of a block in it', '<!-- /* --> a', 'a'],
    ['HTML close by', 'a<!--b-->c', 'a c'],
  ])('gives no tokens: %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['the slashes of an address', 'http://a.b/c', 'http : / / a . b / c'],
    ['the slashes of a whole division', 'a //b', 'a / / b'],
    ['slashes behind a sign', 'a(// b', 'a ( / / b'],
    ['a star behind the slash of a path', 'a/*b', 'a / * b'],
    ['one slash', 'a / b', 'a / b'],
    ['one dash', 'a - b', 'a - b'],
    ['a hash before a brace', '#{a}', '# { a }'],
    ['a hash in a word', 'a#b', 'a # b'],
    ['a hash behind a space', 'a #b', 'a # b'],
    ['a hash behind a sign', 'a(# b', 'a ( # b'],
    ['the flag of a command', 'curl --request PUT', 'curl - - request PUT'],
    ['the flag of a command on a line of its own', 'curl\n--request PUT', 'curl ↵ - - request PUT'],
    ['the second flag of such a line', 'a\n--request PUT --url=b', 'a ↵ - - request PUT - - url = b'],
    ['one taken from another', 'a--\nb', 'a - - ↵ b'],
    ['a flag that is told with an equals sign', 'a --url=b', 'a - - url = b'],
    ['a star behind code', 'a * b', 'a * b'],
    ['a star close to a word', '*a', '* a'],
    ['less and not', 'a <!b', 'a < ! b'],
    ['a block that never closes', 'a /* b\nc', 'a ↵ c'],
    ['HTML that never closes', 'a <!-- b\nc', 'a ↵ c'],
    ['an opening before another one', 'a /* b\nc /* d */ e', 'a ↵ c e'],
    ['the remark that does not close, behind the one that does', '/* a */ b\n/* c\nd', 'b ↵ ↵ d'],
  ])('is none: %s', (_, text, tokens) => expect(cut(text)).toBe(tokens));

  it('reaches over several lines, and not over half a text', () => {
    expect(cut(`/* ${'a '.repeat(1500)}*/ b`)).toBe('b');
    expect(cut(`/* ${'a '.repeat(2500)}\n*/ b`)).toBe('↵ * / b');
  });
});
