import { describe, expect, it } from 'vitest';
import { nameHash } from '../../../../utils/catalog/reading/tokens.ts';
import { marked } from './marked.ts';

const hash = (name: string) => nameHash(name, 0, name.length);

describe('the function around a line', () => {
  it.each([
    ['JavaScript', 'function url(id) { return «"/users"» }'],
    ['JavaScript, as a value', 'url = function (id) { return «"/users"» }'],
    ['JavaScript, as an entry', '{ url: function (id) { return «"/users"» } }'],
    ['JavaScript, as an arrow', 'const url = (id) => { return «"/users"» }'],
    ['JavaScript, as an arrow of one value', 'const url = id => { return «"/users"» }'],
    ['JavaScript, as an arrow that waits', 'const url = async (id) => { return «"/users"» }'],
    ['JavaScript, as an arrow in an object', '{ url: (id) => { return «"/users"» } }'],
    ['JavaScript, as a method', 'class Alma { url(id) { return «"/users"» } }'],
    [
      'JavaScript, in an inner function',
      'function url(ids) { return ids.map((id) => { return «"/users"» }) }',
    ],
    ['JavaScript, in an unnamed one', 'function url(ids) { each(function (id) { send(«"/users"») }) }'],
    [
      'JavaScript, in one kept by name',
      'function url(ids) { all["x"] = function (id) { send(«"/users"») } }',
    ],
    ['JavaScript, in an arrow kept by name', 'function url(ids) { all["x"] = (id) => { send(«"/users"») } }'],
    [
      'JavaScript, behind an inner function',
      'function url(ids) { const f = function g(id) { return id }; return «"/users"» }',
    ],
    ['JavaScript, behind a block', 'function url(id) { if (id) { log(id) } return «"/users"» }'],
    [
      'JavaScript, behind blocks in blocks',
      'function url(id) { if (a) { if (b) { log(id) } } return «"/users"» }',
    ],
    [
      'JavaScript, without semicolons',
      'function url(id) {\n  const t = token()\n  try {\n    return «"/users"»\n  } finally {}\n}',
    ],
    [
      'JavaScript, at the end of trying',
      'function url(id) { try { log(id) } finally { return «"/users"» } }',
    ],
    ['JavaScript, otherwise', 'function url(id) { if (id) { log(id) } else { return «"/users"» } }'],
    ['JavaScript, in a condition', 'function url(id) { if (id) { return «"/users"» } }'],
    ['JavaScript, in a loop', 'function url(id) { for (const id of ids) { return «"/users"» } }'],
    ['JavaScript, in a switch', 'function url(id) { switch (id) { case 1: return «"/users"» } }'],
    ['JavaScript, where it fails', 'function url(id) { try { log(id) } catch (e) { return «"/users"» } }'],
    ['TypeScript', 'async url(id: string): Promise<string> { return «"/users"» }'],
    ['TypeScript, as an arrow', 'const url = (id: string): string => { return «"/users"» }'],
    [
      'TypeScript, as an arrow that waits',
      'const url = async (id: string): Promise<Url[] | null> => { return «"/users"» }',
    ],
    ['TypeScript, over lines', 'url(\n  id: string\n)\n: string {\n  return «"/users"»\n}'],
    ['Java', 'public String url(String id) throws java.io.IOException { return «"/users"»; }'],
    ['Java, over lines', 'public String url(String id)\n    throws IOException {\n  return «"/users"»;\n}'],
    ['Java, one at a time', 'String url(String id) { synchronized (this) { return «"/users"»; } }'],
    ['C#', 'public string Url(string id)\n{\n  return «"/users"»;\n}', 'Url'],
    ['C#, one at a time', 'string url(string id)\n{\n  lock (this)\n  {\n    return «"/users"»;\n  }\n}'],
    [
      'C#, with something used',
      'string url(string id)\n{\n  using (var x = f())\n  {\n    return «"/users"»;\n  }\n}',
    ],
    ['Kotlin', 'fun url(id: String): String { return «"/users"» }'],
    [
      'Kotlin, in the block of a call',
      'fun url(ids: List<String>) { ids.filter(known).map { send(«"/users"») } }',
    ],
    [
      'Kotlin, behind an inner object',
      'fun url(id: String): String { val o = object { fun inner(x: Int) = x }; return «"/users"» }',
    ],
    ['Kotlin, in a block behind a call', 'fun url() {\n  token()\n  wherever { send(«"/users"») }\n}'],
    ['Kotlin, in another block behind a call', 'fun url() {\n  token()\n  elsewhere { send(«"/users"») }\n}'],
    ['C++', 'std::string url(std::string id) const { return «"/users"»; }'],
    ['JavaScript, as an arrow of one value in an object', '{ url: id => { return «"/users"» } }'],
    ['Swift', 'func url(id: String) -> String { return «"/users"» }'],
    ['Rust, over lines', 'fn url(id: &str)\n    -> Result<String, Error> {\n    send(«"/users"»)\n}'],
    ['Rust, with bounds', 'fn url<T>(id: T) -> String\nwhere\n    T: Display,\n{\n    «"/users"»\n}'],
    ['Go', 'func url(id string) string { return «"/users"» }'],
    ['Go, with a receiver', 'func (c *Client) url(id string) string { return «"/users"» }'],
    ['Go, with two results', 'func url(id string) (string, error) { return «"/users"», nil }'],
    [
      'Go, with a receiver and two results',
      'func (c *Client) url(id string) (string, error) { return «"/users"», nil }',
    ],
    ['Go, as a value', 'url := func(id string) string { return «"/users"» }'],
    [
      'Go, behind an inner function',
      'func url(id string) string { enc := func(x string) string { return x }; return «"/users"» }',
    ],
    ['TypeScript, as an arrow of some type', 'const url = async <T>(id: T): string => { return «"/users"» }'],
    ['PHP', 'public function url($id): string { return «"/users"»; }'],
    ['PHP, as a value', '$url = function ($id) { return «"/users"»; };'],
    ['PHP, as a value that uses another', '$url = function ($id) use ($base) { return «"/users"»; };'],
    [
      'PHP, in another condition',
      'function url($id) { if ($a) { b(); } elseif ($id) { return «"/users"»; } }',
    ],
    ['Perl', 'sub url { my ($id) = @_; return «"/users"»; }'],
    ['Perl, behind an inner function', 'sub url { my $f = sub { 1 }; return «"/users"»; }'],
    ['Perl, in another condition', 'sub url { if ($a) { b() } elsif ($id) { return «"/users"»; } }'],
    ['Perl, in a condition turned round', 'sub url { unless ($a) { return «"/users"»; } }'],
    ['R', 'url <- function(id) {\n  return(«"/users"»)\n}'],
    ['R, in one line', 'url <- function(id) paste0(«"/users"», id)'],
    ['Lua', 'function url(id) return «"/users"» end'],
    ['Lua, as a value', 'url = function(id) return «"/users"» end'],
    ['Lua, in a module', 'function M.url(id) return «"/users"» end'],
    ['Lua, as a method', 'function M.alma:url(id) return «"/users"» end'],
    ['Lua, in an unnamed one', 'function url(ids) each(ids, function(id) send(«"/users"») end) end'],
    ['Lua, in one kept by name', 'function url(ids) all["x"] = function(id) send(«"/users"») end end'],
    ['Python', 'def url(id):\n    return «"/users"»'],
    ['Python, at the very beginning', 'def url(id): return «"/users"»'],
    ['Ruby', 'def url(id)\n  «"/users"»\nend'],
    ['Ruby, of a class', 'def self.url(id)\n  «"/users"»\nend'],
    ['Ruby, behind a block', 'def url(id)\n  ids.each { |x| log x }\n  «"/users"»\nend'],
    ['Lua, behind a table', 'function url(id) local all = { id } return «"/users"» end'],
    ['Ruby, after a call of sub', 'def url(id)\n  id = id.sub("a", "b")\n  «"/users"»\nend'],
    ['a name that begins like a condition', 'forUser(id) { return «"/users"» }', 'forUser'],
    ['a name that ends like one', 'unlock(id) { return «"/users"» }', 'unlock'],
    ['a name like a word for functions', 'functions(id) { return «"/users"» }', 'functions'],
    ['a name that ends like one of these', 'asyncfunc(id) { return «"/users"» }', 'asyncfunc'],
    ['a word that begins so, and is short', 'def url(id)\n  subject = 1\n  «"/users"»\nend'],
    ['a text that is such a word', 'def url(id)\n  x = "def"\n  «"/users"»\nend'],
    ['a word that begins so', 'def url(id)\n  function_name = 1\n  «"/users"»\nend'],
    ['a word that ends so', 'def url(id)\n  undef x\n  «"/users"»\nend'],
  ])('is known: %s', (_, written, name = 'url') => {
    const { code, first } = marked(written);
    expect(code.enclosingFunction(first)).toBe(hash(name));
  });

  const lines = (n: number) => 'a(b)\n'.repeat(n);

  it('is known some way down, as far as functions are long', () => {
    const near = marked(`def url(id)\n${lines(60)}«"/users"»\nend`);
    expect(near.code.enclosingFunction(near.first)).toBe(hash('url'));
    const far = marked(`def url(id)\n${lines(200)}«"/users"»\nend`);
    expect(far.code.enclosingFunction(far.first)).toBe(0);
  });

  it.each([
    ['a function that has ended', 'function url(id) { return id } send(«"/users"»)'],
    ['a function that has ended, over lines', 'function url(\n  id\n)\n{\n  return id\n}\nsend(«"/users"»)'],
    ['a block of none', 'if (x) { send(«"/users"») }'],
    ['a block of a block of none', 'while (x) { if (y) { send(«"/users"») } }'],
    ['a class', 'class Alma { url = «"/users"» }'],
    ['an object', 'send(x); all = { url: «"/users"» }'],
    ['a function without a name', 'sub { return «"/users"» }'],
    ['an arrow without a name', 'each((id) => { send(«"/users"») })'],
    ['an arrow that is given to a call with another', 'each(url, (id) => { send(«"/users"») })'],
    ['a function that is given to a call with another', 'each(url, function (id) { send(«"/users"») })'],
    ['an operator of Ruby', 'def [](id)\n  «"/users"»\nend'],
    ['nothing before it', '«"/users"»'],
    ['a function after it', 'send(«"/users"»)\nfunction url(id) { return id }'],
    ['a bracket that never opened', 'x) { send(«"/users"») }'],
  ])('is none: %s', (_, written) => {
    const { code, first } = marked(written);
    expect(code.enclosingFunction(first)).toBe(0);
  });
});

describe('a name whose new value is made from its old one', () => {
  it.each([
    ['«url» = url + "/loans"'],
    ['«url» = normalize(url)'],
    ['«$url» = $url . "/loans";'],
    ['«$url» = "$url/loans";'],
    ['«$url» = "{$url}/loans";'],
    ['«url» = "${url}/loans"'],
    ['«@url» = "#{@url}/loans"'],
    ['«@url» = "#{url}/loans"'],
    ['«$url» = "${url}/loans";'],
    ['«url» = `${url}/loans`'],
    ['«url» = f"{url}/loans"'],
  ])('is known: %s', (written) => {
    const { code, first } = marked(written);
    expect(code.buildsOnItself(first)).toBe(true);
  });

  it.each([
    ['«url» = base + "/loans"'],
    ['«url» = "/loans"'],
    ['«url» = base\nurl = 1'],
    ['«url» = base; send(url)'],
    ['«url» = ur; x = l'],
    ['«url» = base'],
    ['url = url + «x» = 1'],
    ['url; «path» = base + "/loans"'],
  ])('is another: %s', (written) => {
    const { code, first } = marked(written);
    expect(code.buildsOnItself(first)).toBe(false);
  });
});

describe('where a new function begins', () => {
  it.each([
    '«function» url(id) {',
    '«Function» Url(id)',
    '«def» url(id):',
    '«func» url(id string) string {',
    '«fn» url(id: &str) {',
    '«sub» url {',
    '«fun» url(id: String) {',
    '«public» String url() {',
    '«private» String url() {',
    '«protected» String url() {',
    '«class» Alma {',
  ])('is told: %s', (written) => {
    const { code, first } = marked(written);
    expect(code.isBoundary(first)).toBe(true);
  });

  it.each([
    '«function» (id) {',
    'text.«sub»("a", "b")',
    '«functional» x',
    '«classes» x',
    '«subs» x',
    '«undef» x',
    '«refunc» x',
    'x = "«class»"',
    '«(» x',
  ])('is not told: %s', (written) => {
    const { code, first } = marked(written);
    expect(code.isBoundary(first)).toBe(false);
  });
});
