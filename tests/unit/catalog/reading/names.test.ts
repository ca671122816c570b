import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('the variable that holds a path from here on', () => {
  it.each([
    ['a constant', 'const url = base + "/users";', 'url'],
    ['a variable without a word before it', 'url = "/users"', 'url'],
    ['a variable of PHP', '$url = "/users";', 'url'],
    ['a field of Ruby', '@url = "/users"', 'url'],
    ['a type before it', 'private static final String URL = "/users";', 'URL'],
    ['a type after it', 'const url: string = "/users";', 'url'],
    ['a type of Rust', 'const USERS: &str = "/users";', 'USERS'],
    ['a type of Go', 'var url string = base + "/users"', 'url'],
    ['a type of Visual Basic', 'Dim url As String = "/users"', 'url'],
    ['a word that ends like that of Visual Basic', 'public alias url = "/users"', 'url'],
    ['a word that begins like that of Visual Basic', 'public asset url = "/users"', 'url'],
    ['something else on the line before', 'url = given or\n  "/users"', 'url'],
    ['a variable named as a type is', 'String string = "/users";', 'string'],
    ['a declaration of Go', 'url := "/users"', 'url'],
    ['an arrow of R', 'url <- "/users"', 'url'],
    ['more at its end', 'url += "/users"', 'url'],
    ['more at its end, in PHP', '$url .= "/users";', 'url'],
    ['something else before', 'url = given || "/users"', 'url'],
    ['something else before, in words', 'url = given or "/users"', 'url'],
    ['something else before, that may be missing', 'url = given ?? "/users"', 'url'],
    ['something before that has to be', 'url = known and "/users"', 'url'],
    ['something else before, to more at its end', 'url += given || "/users"', 'url'],
    ['something else before, in R', 'url <- given || "/users"', 'url'],
    ['brackets', 'url = ("/users")', 'url'],
    ['a list', 'urls = ["/users", "/bibs"]', 'urls'],
    ['an array of PHP', '$urls = array("/users");', 'urls'],
    ['a cast', 'String url = (String) "/users";', 'url'],
    ['a cast to a dotted type', 'url = (java.lang.String) "/users"', 'url'],
    ['a cast to a list', 'String[] urls = (String[]) "/users";', 'urls'],
    ['a cast to a type of types', 'urls = (List<String>) "/users"', 'urls'],
    ['not', 'x = not "/users"', 'x'],
    ['an arrow function', 'const url = (id) => "/users";', 'url'],
    ['an arrow function of one value', 'url = id => "/users"', 'url'],
    ['an arrow function that waits', 'const url = async (id) => "/users";', 'url'],
    ['an arrow function with a type', 'const url = (id: string): string => "/users";', 'url'],
    [
      'an arrow function with a long type',
      'const url = (id): Promise<Some.Url[] | null> => "/users";',
      'url',
    ],
    ['an arrow function of some type', 'const url = async <T>(id: T): string => "/users";', 'url'],
    ['a lent text of Rust', 'url = &"/users"', 'url'],
    ['what is there, of Rust', 'url = Some("/users")', 'url'],
    ['an arrow function of PHP', '$url = fn($id) => "/users";', 'url'],
    ['an arrow function of PHP with a type', '$url = fn(string $id): string => "/users";', 'url'],
    ['a lambda', 'url = lambda id: "/users/" + id', 'url'],
    ['a lambda of nothing', 'url = lambda: "/users"', 'url'],
    ['a lambda of several', 'url = lambda id, version=1: "/users/" + id', 'url'],
    ['a lambda with a text for a value', 'url = lambda id, version="v1": "/users/" + id', 'url'],
    ['the value that a lambda begins with', 'f = lambda url="/users": get(url)', 'url'],
    ['a value in a condition', 'if (url := "/users") and more', 'url'],
    ['a value in a choice', 'isNew ? url = "/users" : 0', 'url'],
    ['a choice', 'url = isNew ? "/users" : "/bibs"', 'url'],
    ['the other side of a choice', 'url = isNew ? "/bibs" : "/users"', 'url'],
    ['a choice after a call', 'url = isNew(a, b) ? "/users" : "/bibs"', 'url'],
    ['a choice after an entry', 'url = row[a, b] ? "/users" : "/bibs"', 'url'],
    ['a choice after a block', 'url = rows.any { a, b } ? "/users" : "/bibs"', 'url'],
    ['a choice in a choice', 'url = a ? b : c ? "/users" : d', 'url'],
    ['the last of a choice in a choice', 'url = a ? b : c ? d : "/users"', 'url'],
    ['a choice after a call with several values', 'url = a ? f(b, c) : "/users"', 'url'],
    ['a choice after a list', 'url = a ? [b, c] : "/users"', 'url'],
    ['a choice after an object', 'url = a ? { b, c } : "/users"', 'url'],
    ['a choice over two lines', 'url = isNew ?\n  "/users" : "/bibs"', 'url'],
    ['a choice in brackets', 'url = (isNew ? "/users" : "/bibs")', 'url'],
    ['a choice in a list', 'urls = [first, isNew ? "/users" : "/bibs"]', 'urls'],
    ['a choice of Go', 'url := isNew ? "/users" : "/bibs"', 'url'],
    ['a choice, to more at its end', 'url += isNew ? "/users" : "/bibs"', 'url'],
    ['an object for addresses', 'url = new URL("/users")', 'url'],
    ['a request of Go', 'request = &http.Request{ Path: "/users" }', 'request'],
    ['an object for addresses that is filled in', 'url = new UriBuilder(base) { Path = "/users" }', 'url'],
    ['the same, without brackets', 'url = new UriBuilder { Path = "/users" }', 'url'],
    ['the same, of a dotted name', 'url = new System.UriBuilder(base) { Path = "/users" }', 'url'],
    ['an object, close by', 'settings={ url: "/users" }', 'settings'],
    ['a connection', 'conn = (HttpURLConnection) new URL("/users").openConnection();', 'conn'],
  ])('is known where it is given %s', (_, text, name) => {
    expect(said(text).variables).toEqual([name]);
    expect(said(text).open).toBe(true);
  });

  it('may be one of two', () =>
    expect(said('list = url = "/users"')).toEqual({ variables: ['url', 'list'], open: true }));

  it('is a constant of PHP too', () =>
    expect(said(`define('USERS', "/users");`)).toEqual({ variables: ['USERS'], callees: ['define'] }));

  it.each([
    ['a constant of PHP whose name is not written', 'define(USERS, "/users");'],
    ['a subtraction', 'url = id - "/users"'],
    ['a comparison', 'url == "/users"'],
    ['the statement before', 'url = id; "/users"'],
    ['the line before', 'url = id\n"/users"'],
    ['the statement before a choice', 'url = id; isNew ? "/users" : "/bibs"'],
    ['the line before a choice', 'url = id\nisNew ? "/users" : "/bibs"'],
    ['brackets of something else', 'x = (a + b) "/users"'],
    ['a call before', 'x = f(a) "/users"'],
    ['a call of a call before', 'x = (f)(a) "/users"'],
    ['brackets with too much in them for a type', 'x = (a.b.c.d.e.f) "/users"'],
    ['a record of Go without a name for it', 'x = http.Request{ "/users" }'],
    ['what is logged', 'x = log("/users")'],
  ])('is not known after %s', (_, text) => expect(said(text).variables).toBe(undefined));
});

describe('the key under which a path is kept', () => {
  it.each([
    ['a field', 'this.url = "/users"', ['url'], undefined],
    ['a field of PHP', '$this->url = "/users";', ['url'], undefined],
    ['a field of a class', 'Alma::url = "/users"', ['url'], undefined],
    ['an entry by name', '$urls[\'list\'] = "/users";', ['list'], undefined],
    ['an entry by variable', 'urls[list] = "/users"', ['list'], undefined],
    ['an entry of Perl by name', '$urls{list} = "/users";', ['list'], undefined],
    ['an entry of Perl, by reference', '$urls->{list} = "/users";', ['list'], undefined],
    ['an entry of Perl in no brackets', '%all = \'list\' => "/users";', ['list'], undefined],
    ['an entry of Ruby in no brackets', 'send :url => "/users"', ['url'], undefined],
    ['an entry in a function of Ruby', 'def all\n  send list: "/users"\nend', ['list'], undefined],
    ['an entry behind a lambda', '{ "f": lambda x: g(x), "list": "/users" }', ['list'], undefined],
    ['an entry whose name is chosen', '{ [isNew ? a : list]: "/users" }', ['list'], undefined],
    ['an entry by number', 'urls[0] = "/users"', undefined, undefined],
    ['an entry by a call', 'urls[f(x)] = "/users"', undefined, undefined],
    ['an entry of an object', '{ list: "/users" }', ['list'], undefined],
    ['an entry of an object, in quotes', '{ "list": "/users" }', ['list'], undefined],
    ['an entry that is not the first', 'x = { b: a ? c : d, list: "/users" }', ['list'], undefined],
    ['an entry that is a choice', 'x = { list: isNew ? "/users" : "/bibs" }', ['list'], undefined],
    ['the other side of it', 'x = { list: isNew ? "/bibs" : "/users" }', ['list'], undefined],
    ['an entry of a choice', 'x = isNew ? { list: "/users" } : bibs', ['list'], undefined],
    ['an entry of Perl', '%paths = (list => "/users");', ['list'], ['paths']],
    ['an entry named like a method', 'x = { get => "/users" }', ['get'], undefined],
    ['a map of Java', 'urls.put("list", "/users");', ['list'], undefined],
    ['a map of Java that may hold it', 'urls.putIfAbsent("list", "/users");', ['list'], undefined],
    ['a value of an enumeration', 'enum Path { USER_1("/users"); }', ['USER_1'], undefined],
    ['a call of a function that is no value of one', 'enum Path { User("/users"); }', undefined, undefined],
    ['a call of a function that begins like one', 'USERs("/users")', undefined, undefined],
    ['a call of a function that ends like one', 'my.USER("/users")', undefined, undefined],
    ['a line of YAML', 'list: "/users"', ['list'], undefined],
    ['a line of YAML, indented', 'alma:\n  list: "/users"', ['list'], undefined],
    ['a line of a record', '- url: "/users"', ['url'], undefined],
    ['a property of C#', 'public string Url => "/users";', ['Url'], undefined],
    ['the path of an address', 'url.pathname = "/users"', ['pathname'], ['url']],
    ['the path of an address, in short', 'uri.Path = "/users"', ['Path'], ['uri']],
    ['the path of an address named like the object itself', 'thisUrl.path = "/users"', ['path'], ['thisUrl']],
    ['the path of an address that ends so', 'urlOfMe.path = "/users"', ['path'], ['urlOfMe']],
    ['the path of the object itself', 'this.path = "/users"', ['path'], undefined],
    ['the path of the object itself, in Python', 'self.path = "/users"', ['path'], undefined],
    ['a field that begins like a path', 'url.paths = "/users"', ['paths'], undefined],
    ['a field that ends like a path', 'url.subpath = "/users"', ['subpath'], undefined],
    ['a path that is no field', 'alma->path = "/users"', ['path'], undefined],
    ['a path of what a call gives', 'url().path = "/users"', ['path'], undefined],
  ])('is known: %s', (_, text, keys, variables) => {
    expect(said(text).keys).toEqual(keys);
    expect(said(text).variables).toEqual(variables);
  });

  it('goes with the methods that stand beside it', () => {
    expect(said('call({ list: "/users", method: "PUT" })')).toMatchObject({ methods: ['PUT'] });
    expect(said('const list = { path: "/users", method: "PUT" };')).toEqual({
      methods: ['PUT'],
      keys: ['path'],
    });
    expect(said('{\n  list: "/users",\n  method: "PUT"\n}').methods).toEqual(['PUT']);
    expect(said('[list: "/users", method: "PUT"]').methods).toEqual(['PUT']);
    expect(said('[\n  "list" => "/users",\n  "method" => "PUT",\n]').methods).toEqual(['PUT']);
    expect(said('[alma\nlist: "/users"\nmethod: "PUT"\n]').methods).toBe(undefined);
    expect(said('paths = { list: "/users", loans: "/loans" };\nmethod = "PUT"').methods).toBe(undefined);
    expect(said('f(name, url = "/users", method = "PUT")')).toEqual({ methods: ['PUT'], callees: ['f'] });
  });
});

describe('the function that gives a path back', () => {
  it.each([
    ['a function', 'function url(id) { return "/users" }'],
    ['a function with a name before it', 'url = function (id) { return "/users" }'],
    ['a choice', 'function url(id) { return isNew ? "/users" : "/bibs" }'],
    ['a cast', 'URL url(String id) { return (URL) new URL("/users").open(); }'],
    ['Python', 'def url(id):\n    return "/users"'],
    ['the last value of Ruby', 'def url(id)\n  "/users/#{id}"\nend'],
    ['the last value of Ruby, after a line', 'def url(id)\n  log id\n  "/users/#{id}"\nend'],
    ['the last value of Ruby, a call', 'def url(id)\n  log(id)\n  format("/users/#{id}")\nend'],
    ['the last value of Ruby, in a lambda', 'def url\n  x ->\n  "/users"\nend'],
    [
      'the last value of a condition of Ruby',
      'def url(id)\n  if id\n    "/users/#{id}"\n  else\n    "/me"\n  end\nend',
    ],
    [
      'the other value of a condition of Ruby',
      'def url(id)\n  if id\n    "/me"\n  else\n    "/users"\n  end\nend',
    ],
    ['one value of Elixir', 'def url(id), do: "/users"'],
    ['the last value of Elixir', 'def url(id) do\n  "/users"\nend'],
    ['Visual Basic', 'Function url(id)\n  Return base & "/users/" & id\nEnd Function'],
    ['Rust', 'fn url(id: &str) -> Result<String, Error> {\n    Ok(format!("/users/{}", id))\n}'],
    ['one value of Kotlin, for any text', 'fun String.url() = "/users"'],
    ['one value of C#, of an interface', 'string IPaths.url(string id) => "/users";'],
    ['the last value of Perl', 'sub url { "/users/$id" }'],
    ['the last value of Perl, a statement', 'sub url {\n  my ($id) = @_;\n  "/users/$id";\n}'],
    ['the last value of R', 'url <- function(id) {\n  "/users"\n}'],
    [
      'the last value of Rust',
      'fn url(id: &str) -> String {\n    let x = 1;\n    format!("/users/{}", id)\n}',
    ],
    ['the last value of Rust, after a block', 'fn url(x: bool) -> &str { if x { a() } "/users" }'],
    ['one value of C#', 'string url(string id) => "/users";'],
    ['one value of C#, of a type that ends like another word', 'Showcase url(string id) => "/users";'],
    ['one value of C#, of a type that begins like one', 'exportable url(string id) => "/users";'],
    ['one value of Kotlin', 'fun url(id: String) = "/users"'],
    ['one value of Kotlin, with a type', 'fun url(id: String): String = "/users"'],
    ['one value of Scala', 'def url(id: String): Future[Url] = "/users"'],
  ])('is known: %s', (_, text) => expect(said(text).functions).toEqual(['url']));

  it.each([
    ['a value given back by none', 'return "/users"'],
    ['a value that is not the last', 'def url(id)\n  "/users/#{id}"\n  log\nend'],
    ['a value behind a minus', 'def url\n id - "/users"\nend'],
    ['a value of an inner lambda', 'fun urls() { ids.forEach { id -> "/users/$id" } }'],
    ['a value of do that is in no function', 'do: "/users"'],
    ['a value at the end of a line of one', 'def url(id) do "/users"\n  log\nend'],
    ['a value before a name that begins like end', 'def url(id)\n  "/users"\n  endpoint\nend'],
    ['a value before a name that ends like end', 'def url(id)\n  "/users"\n  backend\nend'],
    ['a block of none', 'if x {\n  "/users"\n}'],
    ['a function that is given back', 'return async (id) => "/users";'],
    ['a function that is exported', 'export async (id) => "/users";'],
    ['a function that is exported by default', 'export default async (id) => "/users"'],
    ['a case', 'case (id) => "/users"'],
    ['a case of Scala', 'case url(id) => "/users"'],
    ['a text that explains a function of Python', 'def url(id): "/users"'],
    ['a type of C', 'typedef url(id) = "/users"'],
    ['a value that is there by default', 'default url(id) = "/users"'],
    ['a pattern of Scala', 'val Url(id) = "/users"'],
  ])('is none: %s', (_, text) => expect(said(text).functions).toBe(undefined));
});
