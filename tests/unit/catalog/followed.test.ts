import { describe, expect, it } from 'vitest';
import { needs } from './needs.ts';

const API = 'https://api-na.hosted.exlibrisgroup.com/almaws/v1';

describe('a write, followed from the path to the call', () => {
  it.each([
    ['a type in a type', `const B = "${API}";\nthis.http.put<Partial<User>>(\`\${B}/users/\${id}\`, user)`],
    [
      'types of C#',
      `const string B = "${API}";\nawait client.PutAsJsonAsync<List<User>>(B + "/users/" + id, user);`,
    ],
    [
      'an arrow function with a type',
      `const B = "${API}";\nconst url = (id: string): string => \`\${B}/users/\${id}\`;\nawait axios.put(url(3), user);`,
    ],
    [
      'an arrow function with a type and a body',
      `const B = "${API}";\nconst url = (id: string): string => {\n  return \`\${B}/users/\${id}\`;\n};\nawait axios.put(url(3), user);`,
    ],
    [
      'an arrow function of one value',
      `const B = "${API}";\nconst url = id => \`\${B}/users/\${id}\`;\nawait axios.put(url(3), user);`,
    ],
    [
      'a function that calls another before it tries',
      `const B = "${API}"\nfunction url(id) {\n  const t = token()\n  try {\n    return \`\${B}/users/\${id}\`\n  } catch (e) {}\n}\nawait axios.put(url(3), user)`,
    ],
    [
      'a function with another in it',
      `const B = "${API}";\nfunction url(id) {\n  function enc(x) { return encodeURIComponent(x); }\n  return B + "/users/" + enc(id);\n}\nawait axios.put(url(3), user);`,
    ],
    [
      'a function of PHP that uses a variable',
      `$B = '${API}';\n$url = function ($id) use ($B) { return $B . "/users/" . $id; };\n$client->put($url(3), $user);`,
    ],
    [
      'an arrow function of PHP',
      `$B = '${API}';\n$url = fn(string $id): string => $B . "/users/" . $id;\n$client->put($url(3), $user);`,
    ],
    [
      'a function of Kotlin with one value and a type',
      `val base = "${API}"\nfun url(id: String): String = "$base/users/$id"\nrest.put(url("3"), user)`,
    ],
    [
      'a lambda of Python',
      `B = "${API}"\nurl = lambda id: f"{B}/users/{id}"\nrequests.put(url(3), json=user)`,
    ],
    [
      'a variable of Go with its type',
      `const base = "${API}"\nvar url string = base + "/users/" + id\nreq, _ := http.NewRequest("PUT", url, body)`,
    ],
    [
      'a function of Go that is a value',
      `const base = "${API}"\nurl := func(id string) string { return base + "/users/" + id }\nreq, _ := http.NewRequest("PUT", url("3"), body)`,
    ],
    [
      'a lent text of Rust',
      `let base = "${API}";\nclient.put(base.to_string() + "/users/" + &id).json(&user).send()`,
    ],
    ['a list of R', `B <- "${API}"\nhttr::PUT(paste(B, "users", id, sep = "/"), body = user)`],
    [
      'a choice in the settings',
      `const B = "${API}";\naxios({ method: 'put', url: id ? B + "/users/" + id : other, data: user });`,
    ],
    [
      'segments of Flurl',
      `const string B = "${API}";\nvar url = B.AppendPathSegments("users", id);\nawait url.PutJsonAsync(user);`,
    ],
    [
      'functions of Rust that may fail',
      `const B: &str = "${API}";\nfn url(id: &str) -> Result<String, Error> {\n    Ok(format!("{}/users/{}", B, id))\n}\nclient.put(&url("3")?).json(&user).send()?;`,
    ],
    [
      'an arrow function of some type',
      `const B = "${API}";\nconst url = <T>(id: T): string => {\n  return \`\${B}/users/\${id}\`;\n};\nawait axios.put(url(3), user);`,
    ],
    [
      'a function of Kotlin for any text',
      `val base = "${API}"\nfun String.userUrl() = "$base/users/$this"\nrest.put("3".userUrl(), user)`,
    ],
    [
      'a function of Elixir',
      `@base "${API}"\ndef url(id), do: "#{@base}/users/#{id}"\nHTTPoison.put(url(3), body)`,
    ],
    [
      'a block of Elixir',
      `@base "${API}"\ndef url(id) do\n  "#{@base}/users/#{id}"\nend\nHTTPoison.put(url(3), body)`,
    ],
    [
      'a condition of Ruby',
      `B = "${API}"\ndef url(id)\n  if id\n    "#{B}/users/#{id}"\n  else\n    "#{B}/users"\n  end\nend\nHTTParty.put(url(3))`,
    ],
    [
      'an enumeration of Java',
      `private static final String B = "${API}";\nenum Path { USER("/users/%s"); }\nclient.put(B + Path.USER.text, user);`,
    ],
    [
      'a function of Visual Basic',
      `Const B As String = "${API}"\nFunction Url(id As String) As String\n  Return B & "/users/" & id\nEnd Function\nclient.PutAsync(Url(3), content)`,
    ],
    ['a variable of Visual Basic', `Dim url As String = "${API}/users/" & id\nhttp.Open "PUT", url, False`],
    [
      'two variables at once',
      `B = "${API}"\nfirst = url = B + "/users/" + id\nrequests.put(first, json=user)`,
    ],
    ['a hash of Perl', `my $B = "${API}";\n$urls{user} = "$B/users/$id";\n$ua->put($urls{user}, $user);`],
    ['a call of Ruby over two lines', `B = "${API}"\nalma_request :put,\n  "#{B}/users/#{id}"`],
  ])('is found through %s', (_, text) => expect(needs(text)).toEqual(['Users read/write']));
});

describe('paths that are gone through one by one', () => {
  it('are not taken for one', () =>
    expect(
      needs(
        `const B = "${API}";\nconst all = await Promise.all(['/bibs', '/conf/sets', '/acq/funds'].map((p) => axios.get(B + p)));`,
      ),
    ).toEqual(['Acquisitions read-only', 'Bibs read-only', 'Configuration read-only']));
});

it('reads words that stand before a value without end', () =>
  expect(needs(`x = "/almaws/v1/users/" + ${'new '.repeat(30_000)}\n`)).toEqual(['Users read-only']));

describe('a write is not lost', () => {
  it.each([
    [
      'where the address is a variable in a string alone',
      `const url = "${API}/users/" + id;\naxios.put(\`\${url}\`, user);`,
    ],
    [
      'where the address is two variables in a string',
      `const users = "${API}/users/";\nawait axios.put(\`\${users}\${id}\`, user);`,
    ],
    [
      'where a function of its own stands around the path',
      `const alma = (path) => "https://api-na.hosted.exlibrisgroup.com" + path;\naxios.put(alma("/almaws/v1/users/" + id), user);`,
    ],
    ['where a function signs the path', `requests.put(signed("${API}/users/" + id), json=user)`],
    [
      'where address and method are set as entries',
      `const settings = {};\nsettings['url'] = "${API}/users/" + id;\nsettings['method'] = 'PUT';\naxios(settings);`,
    ],
    [
      'where the method is set before the address',
      `$settings['method'] = 'PUT';\n$settings['url'] = "${API}/users/" . $id;\nsend($settings);`,
    ],
    [
      'where the address is a static field of PHP',
      `class Alma {\n  private static $users = "${API}/users/";\n  function save($id, $u) {\n    return $this->client->put(self::$users . $id, $u);\n  }\n}`,
    ],
  ])('%s', (_, text) => expect(needs(text)).toEqual(['Users read/write']));
});

describe('a read stays one', () => {
  it.each([
    ['where what it gives is kept in a map', `cache.put("user", load("${API}/users/" + id));`],
    [
      'where what it gives is sent elsewhere',
      `const user = await load("${API}/users/" + id);\nawait crm.put("/people/1", user);`,
    ],
    [
      'where the address is only the key',
      `const url = "${API}/users/" + id;\ncache.put(url, await axios.get(url));`,
    ],
  ])('%s', (_, text) => expect(needs(text)).toEqual(['Users read-only']));
});
