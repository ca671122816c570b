import { describe, expect, it } from 'vitest';
import { type Said, said } from './said.ts';

const rows = (all: [string, Said][]) => all;

describe('a call that a path is handed to', () => {
  it.each(
    rows([
      ['client.put("/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put(id, "/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put([first, "/users"])', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put(given || "/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put(given or "/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put(given ?? "/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['order "/users"', { callees: ['order'] }],
      ['elevator "/users"', { callees: ['elevator'] }],
      ['client.put(id, isNew ? "/users" : "/bibs")', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put(isNew ? "/bibs" : "/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['client.put(format("/users"))', { methods: ['PUT'], callees: ['format', 'client.put'], open: true }],
      ['client.put(id,\n  "/users"\n)', { methods: ['PUT'], callees: ['client.put'] }],
      ['await client.put("/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['if (isNew) client.put("/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['list = (List<User>) client.get("/users")', { methods: ['GET'], callees: ['client.get'] }],
      ['client.fetchUsers("/users")', { methods: ['GET'], callees: ['client.fetchUsers'] }],
      ['client.putUser("list", "/users")', { methods: ['PUT'], callees: ['client.putUser'] }],
      ['put("list", "/users")', { methods: ['PUT'], callees: ['put'] }],
      ['send("PUT", "/users")', { methods: ['PUT'], callees: ['send'] }],
      ['send("/users", "PUT", body)', { methods: ['PUT'], callees: ['send'] }],
      ['send("/users", "PUT", body', { methods: ['PUT'], callees: ['send'] }],
      ['send(["/users", "PUT"])', { methods: ['PUT'] }],
      ['send("/users")', { callees: ['send'] }],
      ['send(["/users"])', { callees: ['send'] }],
      ['urls.put("PUT", "/users")', { methods: ['PUT'], callees: ['urls.put'] }],
      ['urls.put(list, "/users")', { callees: ['urls.put'] }],
      ['urls.put("a/list", "/users")', { callees: ['urls.put'] }],
      ['urls.put("list" + id, "/users")', { callees: ['urls.put'] }],
      ['send("/users", options)', { callees: ['send'] }],
      [
        'const options = { method: "PUT" };\nsend("/users", options)',
        { methods: ['PUT'], callees: ['send'] },
      ],
      ['client.put(&"/users")', { methods: ['PUT'], callees: ['client.put'] }],
      ['Oklahoma("/users")', { callees: ['Oklahoma'] }],
      ['log.Some("/users")', { callees: ['log.Some'] }],
      ['do: "/users"', { keys: ['do'] }],
      ['log.report("/users")', { callees: ['log.report'] }],
      ['new URL("/users")', { callees: ['URL'], open: true }],
      ['create(format("/users"))', { callees: ['format', 'create'], open: true }],
      ['("/users")', {}],
      ['if ("/users")', {}],
      ['"/users"', {}],
      ['["/users", "/bibs"]', {}],
      ['[first, "/users"]', {}],
      ['lambda id: "/users"', {}],
      ['def url(id): "/users"', {}],
      ['x = f(a) "/users"', {}],
      ['x = (a + b) "/users"', {}],
      ['urls(0) = "/users"', {}],
      ['send(a, b, c, d, e, f, list: "/users")', { keys: ['list'], callees: ['send'] }],
      ['{ PUT: "/users" }', { methods: ['PUT'] }],
      ['ids.map((id) => "/users")', { callees: ['ids.map'] }],
      ['ids.map(async (id) => send("/users"))', { callees: ['send'] }],
      ['list(map(lambda id: "/users", ids))', { callees: ['map'] }],
      ['send(list: "/users", with: "PUT")', { keys: ['list'], callees: ['send'] }],
      ['send(url = "/users")', { callees: ['send'] }],
      ['send(list = "/users")', { keys: ['list'], callees: ['send'] }],
      ['send("list" => "/users")', { keys: ['list'], callees: ['send'] }],
      ['send("url" => "/users", "method" => "PUT")', { methods: ['PUT'], keys: ['url'], callees: ['send'] }],
      ['HTTP::Request->new(PUT => "/users")', { methods: ['PUT'] }],
      ['HTTP::Request->new("PUT" => "/users")', { methods: ['PUT'] }],
      ['HTTP::Request->new(put => "/users")', { keys: ['put'], callees: ['HTTP::Request->new'], open: true }],
    ]),
  )('%s', (text, what) => expect(said(text)).toEqual(what));
});

describe('an object that a path stands in', () => {
  it.each(
    rows([
      ['{ url: "/users" }', { keys: ['url'], open: true }],
      ['fetch({ url: "/users" })', { keys: ['url'], callees: ['fetch'] }],
      ['axios.request({ url: "/users", data })', { keys: ['url'], callees: ['axios.request'], open: true }],
      ['axios({ url: "/users", method: "put" })', { methods: ['PUT'], keys: ['url'], callees: ['axios'] }],
      [
        '$http({ method: "DELETE", url: "/users" })',
        { methods: ['DELETE'], keys: ['url'], callees: ['$http'] },
      ],
      ['({ method: "PUT", url: "/users" })', { methods: ['PUT'], keys: ['url'] }],
      ['x = { method: "PUT", url: "/users" }', { methods: ['PUT'], keys: ['url'] }],
      [
        'axios({ method: "put", url: id ? "/users/1" : "/bibs" })',
        { methods: ['PUT'], keys: ['url'], callees: ['axios'] },
      ],
      [
        'axios({ method: "put", url: id ? "/bibs" : "/users" })',
        { methods: ['PUT'], keys: ['url'], callees: ['axios'] },
      ],
      [
        'axios({ method: "put", url: given || "/users" })',
        { methods: ['PUT'], keys: ['url'], callees: ['axios'] },
      ],
      ['{ url => isNew ? "/users" : "/bibs" }', { keys: ['url'], open: true }],
      ['send(new Request { Url = "/users" })', { callees: ['send'], open: true }],
      ['x = make(base) { Path = "/users" }', { variables: ['Path'], open: true }],
      ['new UriBuilder { Path = "/users" }', { open: true }],
      ['$r = @{ Uri = "/users"; Method = "PUT" }', { variables: ['Uri'], open: true }],
    ]),
  )('%s', (text, what) => expect(said(text)).toEqual(what));
});

describe('a chain of calls', () => {
  it.each(
    rows([
      ['client.url("/users").put(body)', { methods: ['PUT'], callees: ['client.url'] }],
      ['client.put().uri("/users")', { methods: ['PUT'], callees: ['client.put.uri'] }],
      ['client.put()\n  .uri("/users")', { methods: ['PUT'], callees: ['client.put.uri'] }],
      ['client.get().uri("/users").retrieve()', { methods: ['GET'], callees: ['client.get.uri'] }],
      ['client.method(HttpMethod.PUT).uri("/users")', { methods: ['PUT'], callees: ['client.method.uri'] }],
      ['client.allow(HttpMethod.PUT).uri("/users")', { callees: ['client.allow.uri'], open: true }],
      ['client.build().uri("/users")', { callees: ['client.build.uri'], open: true }],
      ['client.put().url("/users")', { callees: ['client.put.url'], open: true }],
      ['put.uri("/users")', { callees: ['put.uri'], open: true }],
      ['client.uri("/users")', { callees: ['client.uri'], open: true }],
      [').uri("/users")', { callees: ['uri'], open: true }],
      ['uri("/users")', { callees: ['uri'], open: true }],
      ['client.method(HttpMethod.PUT).uri(b -> "/users")', { methods: ['PUT'] }],
      ['client.put().uri(b ->\n  "/users")', { methods: ['PUT'] }],
      [
        'client.put().uri(b -> b.path("/users").build())',
        { methods: ['PUT'], callees: ['b.path'], chain: 'b.path', open: true },
      ],
      ['id -> "/users"', {}],
      ['client.put { url("/users") }', { methods: ['PUT'], callees: ['url'], open: true }],
      ['client.put { url(path("/users")) }', { methods: ['PUT'], callees: ['path', 'url'], open: true }],
      ['client.put { "/users" }', {}],
      ['client.make { url("/users") }', { callees: ['url'], open: true }],
      ['put { url("/users") }', { callees: ['url'], open: true }],
      ['{ url("/users") }', { callees: ['url'], open: true }],
      ['client.put(url("/users"))', { methods: ['PUT'], callees: ['url', 'client.put'], open: true }],
    ]),
  )('%s', (text, what) => expect(said(text)).toEqual(what));
});

describe('an address that a path is put behind by a call', () => {
  it.each([
    ['UriBuilder.of(base).path("/users")', 'UriBuilder.of(base).path'],
    ['uri.pathSegment("/users")', 'uri.pathSegment'],
    ['base.appendPath("/users")', 'base.appendPath'],
    ['base.appendPathSegment("/users")', 'base.appendPathSegment'],
    ['base.appendPathSegments("/users")', 'base.appendPathSegments'],
    ['Base.AppendPathSegment("/users")', 'Base.AppendPathSegment'],
    ['Base.AppendPathSegments("/users", id)', 'Base.AppendPathSegments'],
    ['base.newBuilder().addPathSegment("/users")', 'base.newBuilder().addPathSegment'],
    ['base.newBuilder().addPathSegments("/users")', 'base.newBuilder().addPathSegments'],
    ['base.appendingPathComponent("/users")', 'base.appendingPathComponent'],
    ['base.appending("/users")', 'base.appending'],
    ['base.segment("/users")', 'base.segment'],
    ['Http::baseUrl($almaUrl)->put("/users")', 'Http::baseUrl($almaUrl)->put'],
    ['Http::base_url($almaUrl)->put("/users")', 'Http::base_url($almaUrl)->put'],
    ['Http::baseUri($exlibris)->put("/users")', 'Http::baseUri($exlibris)->put'],
    ['connect.host("alma").put("/users")', 'connect.host("alma").put'],
    ['fetch("https://a.org").put("/users")', 'fetch("https://a.org").put'],
    [`client.${'withOption(option).'.repeat(11)}path("/users")`, /^.{188}option\)\.path$/],
  ])('is known: %s', (text, chain) => expect(said(text).chain).toMatch(chain));

  it.each([
    'base.fullpath("/users")',
    'base.pathOf("/users")',
    'path("/users")',
    'Http::baseUrl($crm)->put("/users")',
    'Http::baseUrx($alma)->put("/users")',
    'connect(alma).put("/users")',
  ])('is none in %s', (text) => expect(said(text).chain).toBe(undefined));
});

describe('a request that is sent as soon as it is given data', () => {
  it.each(
    rows([
      ['Request("/users", data=body)', { methods: ['POST'], callees: ['Request'] }],
      [
        'urllib.request.Request("/users", data=body)',
        { methods: ['POST'], callees: ['urllib.request.Request'] },
      ],
      ['urllib2.urlopen("/users", data=body)', { methods: ['POST'], callees: ['urllib2.urlopen'] }],
      [
        'r = Request("/users", data=body)\nr.get_method = lambda: "DELETE"',
        { methods: ['DELETE'], callees: ['Request'] },
      ],
      ['Request("/users", data=None)', { callees: ['Request'], open: true }],
      ['Request("/users")', { callees: ['Request'], open: true }],
      ['RequestBuilder("/users", data=body)', { callees: ['RequestBuilder'], open: true }],
      ['file_get_contents("/users")', { methods: ['GET'], callees: ['file_get_contents'] }],
      ['file_get_contents("/users", false, $context)', { callees: ['file_get_contents'], open: true }],
      ['url_get_contents("/users", false, $context)', { methods: ['GET'], callees: ['url_get_contents'] }],
    ]),
  )('%s', (text, what) => expect(said(text)).toEqual(what));
});

describe('a command that a path is given to without brackets', () => {
  it.each(
    rows([
      ['put "/users"', { methods: ['PUT'], callees: ['put'] }],
      ['put url, "/users"', { methods: ['PUT'], callees: ['url', 'put'], open: true }],
      ['RestClient.put "/users", body', { methods: ['PUT'], callees: ['RestClient.put'] }],
      ['RestClient.put id, "/users"', { methods: ['PUT'], callees: ['id', 'RestClient.put'] }],
      ['RestClient.put id,\n  "/users"', { methods: ['PUT'], callees: ['id', 'RestClient.put'] }],
      ['Net::HTTP.put "/users"', { methods: ['PUT'], callees: ['Net::HTTP.put'] }],
      ['$client->put "/users"', { methods: ['PUT'], callees: ['$client->put'] }],
      ['client.put "/users" do |request|', { methods: ['PUT'], callees: ['client.put'] }],
      ['call "PUT", "/users"', { methods: ['PUT'], callees: ['call'] }],
      ['Http.Request "PUT" $"/users"', { methods: ['PUT'], callees: ['Http.Request'] }],
      ['curl -X PUT "/users"', { methods: ['PUT'], callees: ['curl'] }],
      ['Invoke-RestMethod -Uri "/users" -Method Put', { methods: ['PUT'], callees: ['Invoke-RestMethod'] }],
      ['Invoke-RestMethod -Method Put -Uri "/users"', { methods: ['PUT'], callees: ['Invoke-RestMethod'] }],
      ['$x = Invoke-Alma "/users" -Method "DELETE"', { methods: ['DELETE'], callees: ['Invoke-Alma'] }],
      ['$answer = Invoke-Alma "/users" -Method "DELETE"', { methods: ['DELETE'], callees: ['Invoke-Alma'] }],
      ['$answer=Invoke-Alma "/users" -Method "DELETE"', { methods: ['DELETE'], callees: ['Invoke-Alma'] }],
      ['answer = invoke "/users", method: "DELETE"', { methods: ['DELETE'], callees: ['invoke'] }],
      ['Invoke-RestMethod -Uri "/users"', { callees: ['Invoke-RestMethod -Uri'], open: true }],
      ['ids.each do |id|\n  put "/users"\nend', { methods: ['PUT'], callees: ['put'] }],
      ['log; put "/users"', { methods: ['PUT'], callees: ['put'] }],
      ['put x; log "/users"', { callees: ['log'] }],
      ['put x\nlog "/users"', { callees: ['log'] }],
      ['put { log "/users" }', { callees: ['log'] }],
      ['if (isNew) { put "/users" }', { methods: ['PUT'], callees: ['put'] }],
      ['put "/users"\nmethod: "DELETE"', { methods: ['PUT'], callees: ['put'] }],
      ['get "/users"; method = "PUT"', { methods: ['GET'], callees: ['get'] }],
      ['url "/users"', { callees: ['url'], open: true }],
      ['returned "/users"', { callees: ['returned'] }],
      ['noReturn "/users"', { callees: ['noReturn'] }],
      ['doors "/users"', { callees: ['doors'] }],
      ['undo "/users"', { callees: ['undo'] }],
      ['login "/users"', { callees: ['login'] }],
      ['input "/users"', { callees: ['input'] }],
      ['arrays "/users"', { callees: ['arrays'] }],
      ['throw "/users"', {}],
      ['puts "/users"', {}],
      ['x\n"/users"', {}],
      ['12 "/users"', {}],
      [`${'alma.'.repeat(30)}info "/users"`, { callees: [`${'alma.'.repeat(30)}info`.slice(-80)] }],
    ]),
  )('%s', (text, what) => expect(said(text)).toEqual(what));
});
