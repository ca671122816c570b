import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe("a route of the application's own", () => {
  it.each([
    ['Express', 'app.put("/users", handler)'],
    ['a router', 'router.put("/users")'],
    ['a redirection', 'redirect("/users")'],
    ['a comparison', 'path.startsWith("/users")'],
    ['Rails', `put "/users", to: 'users#show'`],
    ['Rails, in short', `get "/users" => 'users#show'`],
    ['Rails, by methods', 'match "/users", via: :put'],
    ['Rails, by method', 'put "/users", via: :put'],
    ['Rails, by controller', 'put "/users", controller: :users'],
    ['Rails, by action', 'put "/users", action: :update'],
    ['Rails, by name', 'put "/users", as: :user'],
    ['Sinatra', 'get "/users" do'],
    ['resources', 'resources "/users"'],
    ['a namespace', 'namespace "/users"'],
    ['a link', 'href "/users"'],
    ['a redirection without brackets', 'redirect_to "/users"'],
    ['an import', 'import x from "/users"'],
  ])('is one of %s', (_, text) => {
    const { route, methods } = said(text);
    expect(route || said(text)).toBe(true);
    expect(methods).toBe(undefined);
  });

  it.each([
    ['a word that begins like one of Rails', 'put "/users", topic: \'x\''],
    ['a word that ends like one of Rails', 'put "/users", goto: x'],
    ['a block of a client', 'client.put "/users" do |request|'],
    ['a word that begins like resources', 'resourcesOf "/users"'],
    ['a word that ends like a link', 'myhref "/users"'],
    ['a block of tests', 'describe "/users" do'],
    ['a call with a method', 'app.route("PUT", "/users")'],
  ])('is none: %s', (_, text) => expect(said(text).route).toBe(undefined));
});

describe('what declares a route, unless its path is one of Alma', () => {
  it.each([
    ['Express', 'app.put("/users", handler)'],
    ['a method beside it', 'app.route("PUT", "/users")'],
    ['hapi', 'server.route({ method: "PUT", path: "/users" })'],
    ['Spring', '@PutMapping("/users")'],
    ['NestJS', '@Put("/users")'],
    ['ASP.NET', 'app.MapPut("/users", handler)'],
    ['ASP.NET, beside a client of Feign', '@FeignClient("alma")\napp.MapPut("/users", x)'],
    ['an attribute of ASP.NET', '[HttpPut("/users")]'],
    ['an attribute of ASP.NET behind another', '[Authorize, HttpPut("/users")]'],
    ['Flask', '@app.route("/users")\ndef users():\n    return 1'],
    [
      'Flask, with a decorator between',
      '@bp.post("/users")\n@login_required\nasync def users():\n    return 1',
    ],
    ['Flask, with a call between', '@bp.post("/users")\n@auth.required("admin")\ndef users():\n    return 1'],
    ['Flask, with a dotted name between', '@bp.post("/users")\n@auth.needs.admin\nclass Users:'],
    ['Flask, asynchronous', '@bp.post("/users")\nasync def users():'],
    ['Django', 'urlpatterns = [path("/users/<id>", view)]'],
    ['Django, by pattern', 'urlpatterns = [re_path("/users/<id>", view)]'],
    ['Django, of old', 'urlpatterns = [url("/users/<id>", view)]'],
  ])('is read as %s writes it', (_, text) => expect(said(text).declared).toBe(true));

  it.each([
    ['a call of Ruby', '@client.post("/users")'],
    ['a call of Ruby before another', '@client.post("/users", body)\nsend(x)\ndef other'],
    ['a call of Ruby before a field', '@client.post("/users")\n@log\nx = 1'],
    ['a call of Ruby some lines before a method', '@client.post("/users")\n\ndef other'],
    ['a call of Ruby before a line of spaces', '@client.post("/users")\n  \ndef other'],
    [
      'a call of Ruby before a call of a field',
      '@conn.put("/users")\n@log.info("done")\n@x = 1\ndef other\nend',
    ],
    ['a word that begins like a function of Python', '@bp.post("/users")\ndefine other'],
    ['a word that ends like a function of Python', '@bp.post("/users")\nundef other'],
    ['more decorators than any function has', `@bp.post("/users")\n${'@log\n'.repeat(8)}def users():`],
    ['something cut off', 'def a():\n  pass\n@bp.post("/users"'],
    ['a client of Retrofit', '@PUT("/users")'],
    ['a client of Feign', '@FeignClient("alma")\ninterface A {\n@PutMapping("/users")\n}'],
    ['a client of Micronaut', '@Client("alma")\ninterface A {\n@Put("/users")\n}'],
    ['a request of Apache', 'new HttpPut("/users")'],
    ['a path in no list of Django', 'urls = [path("/users/<id>", view)]'],
    ['a function that ends like one of Django', 'urlpatterns = [my_path("/users", view)]'],
    ['an address that ends like one of Django', 'urlpatterns = [myurl("/users", view)]'],
    ['a function that begins like one of Django', 'urlpatterns = [paths("/users", view)]'],
    ['an address that begins like one of Django', 'urlpatterns = [urls("/users", view)]'],
    ['a pair beside the list of Django', 'x = urlpatterns + ("/users", view)'],
    ['what is fetched', 'fetch({ url: "/users" })'],
  ])('is none: %s', (_, text) => expect(said(text).declared).toBe(undefined));
});
